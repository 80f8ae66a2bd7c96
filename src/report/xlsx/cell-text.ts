import { cutShort, showPlainly } from "../plain-text.ts";
import type { XlsxWords } from "./xlsx-words.ts";

/** What a cell can hold. */
export const longestCell = 32_767;

/** Words of a plan as the text of a cell. It is stored as a string, whatever it looks like, and never read as a formula. */
export function cellText(text: string, words: XlsxWords): string {
  const shown = cutShort(showPlainly(text), longestCell, words.cut);
  // Spreadsheets read `_x0041_` as the character of that code.
  return shown.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
}

/** Would begin a formula if somebody typed it, or opened a copy of the sheet as CSV: such cells are given the format of text, so that editing them changes nothing. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s']*[=+\-@＝＋－＠]/u.test(text);
}
