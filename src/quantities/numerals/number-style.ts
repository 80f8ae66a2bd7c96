import type { NumberStyle } from "./numeral.ts";

const POINT_GROUPS = /\d\.\d{3},\d{1,2}(?!\d)/; // 1.234,56
const SPACE_GROUPS = /\d[ \u00a0\u202f]\d{3},\d{1,2}(?!\d)/; // 1 234,56
/** 收案271 997件: Chinese on both sides, so that no column ends between the groups. */
const SPACE_GROUPS_IN_CHINESE = /\p{Script=Han}[1-9]\d{0,2} \d{3}(?=\p{Script=Han})/gu;
const ENOUGH = 3;

/**
 * The habit of writing numbers that a text shows beyond doubt: a group of three and then a decimal comma is the
 * continental European one; Chinese numerals set in groups by spaces are told by several of them. Undefined where it shows
 * none; then a comma groups and a point begins the decimals.
 */
export function findNumberStyle(text: string): NumberStyle | undefined {
  if (POINT_GROUPS.test(text)) return { decimal: ",", group: "." };
  if (SPACE_GROUPS.test(text)) return { decimal: ",", group: " " };
  return isGroupedInChinese(text) ? { decimal: ".", group: " " } : undefined;
}

function isGroupedInChinese(text: string): boolean {
  const groups = text.matchAll(SPACE_GROUPS_IN_CHINESE);
  for (let found = 0; found < ENOUGH; found++) if (groups.next().done === true) return false;
  return true;
}
