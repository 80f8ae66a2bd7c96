import { compareDecimals } from "./decimal-text.ts";

/** `2548-1974=574`, `264+25=289`: a term of an equation, or what it comes to. Marks from 90 to 100 are none (90-100=4.0). */
export function isReckonedWith(text: string, start: number, end: number): boolean {
  if (runsUp(text, start, end)) return false;
  return (
    /^[\d,.+＋×*÷/−-]*\d?元?\s?[=＝]\s?[¥￥$€£]?\d/u.test(text.slice(end, end + longestSum)) ||
    /\d[+＋×*÷/−-][\d,.]*\d元?\s?[=＝]\s?[¥￥$€£]?$/u.test(
      text.slice(Math.max(0, start - longestTerm), start),
    )
  );
}

/** Joined by a hyphen to a larger number behind it, or a smaller one before it. */
function runsUp(text: string, start: number, end: number): boolean {
  const before = /(\d+(?:\.\d+)?)[-−]$/u.exec(text.slice(Math.max(0, start - longestTerm), start))?.[1];
  const behind = /^[-−](\d+(?:\.\d+)?)/u.exec(text.slice(end, end + longestTerm))?.[1];
  const own = text.slice(start, end);
  return (
    (before !== undefined && compareDecimals(before, own) < 0) ||
    (behind !== undefined && compareDecimals(own, behind) < 0)
  );
}

/** How far before a number the sign of its equation is looked for. */
const longestTerm = 16;
/** How far behind it the equals sign is. */
const longestSum = 96;
