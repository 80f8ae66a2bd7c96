import { isFigureText } from "./figure-columns.ts";

const longestHeadWord = 24;

/** What may head a column: a word or a period, never a sentence; a cell above that spans several leaves blanks behind it. */
export function isHeadWord(text: string): boolean {
  if (text.length > longestHeadWord || /[。；;！!？?：:]|[^.]{4}\.$/u.test(text)) return false;
  return !isFigureText(text) || /^(?:19|20)\d\d\D{0,5}$|^\d{1,2}(?:月|季度|周|日)/u.test(text);
}
