import type { NumberStyle } from "./numeral.ts";

const POINT_GROUPS = /\d\.\d{3},\d{1,2}(?!\d)/; // 1.234,56
const SPACE_GROUPS = /\d[ \u00a0\u202f]\d{3},\d{1,2}(?!\d)/; // 1 234,56

/**
 * The habit of writing numbers that a text shows beyond doubt: a group of three and then a decimal comma is the
 * continental European one. Undefined where it shows none; then a comma groups and a point begins the decimals.
 */
export function findNumberStyle(text: string): NumberStyle | undefined {
  if (POINT_GROUPS.test(text)) return { decimal: ",", group: "." };
  return SPACE_GROUPS.test(text) ? { decimal: ",", group: " " } : undefined;
}
