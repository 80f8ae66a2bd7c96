import { compareDecimals } from "./decimal-text.ts";

/** `2548-1974=574`, `264+25=289`: a term of an equation, or what it comes to. Marks from 90 to 100 are none (90-100=4.0). */
export function isReckonedWith(text: string, start: number, end: number): boolean {
  if (runsUp(text, start, end)) return false;
  if (isOfSpelledSum(text, start, end)) return true;
  return (
    /^[\d,.+＋×*÷/−-]*\d?元?\s?[=＝]\s?[¥￥$€£]?\d/u.test(text.slice(end, end + longestSum)) ||
    /\d[+＋×*÷/−-][\d,.]*\d元?\s?[=＝]\s?[¥￥$€£]?$/u.test(
      text.slice(Math.max(0, start - longestTerm), start),
    )
  );
}

/**
 * `12篇 = 3+3+4+2`, `18场（5+4+6+3）`, `合计11000+4800+` and on the next line `9000=24800`: numbers with nothing but plus signs
 * between them, behind an equals sign, in brackets of their own behind a figure, or before an equals sign.
 */
function isOfSpelledSum(text: string, start: number, end: number): boolean {
  const before = /[\d.,+＋\s]*$/u.exec(text.slice(Math.max(0, start - longestSum), start))?.[0] ?? "";
  const behind = /^[\d.,+＋\s]*/u.exec(text.slice(end, end + longestSum))?.[0] ?? "";
  const terms = `${before}${text.slice(start, end)}${behind}`.trim();
  if (!spelledSum.test(terms)) return false;
  const opener = text.slice(Math.max(0, start - before.length - longestTerm), start - before.length);
  const closer = text.slice(end + behind.length, end + behind.length + longestTerm);
  if (/^[=＝]\s?[¥￥$€£]?\d/u.test(closer)) return true;
  if (/\d[^\d=＝+，。；,;]{0,10}[=＝]\s?$/u.test(opener))
    return !/^[^，。；,;\n]{0,3}[=＝×*÷/]/u.test(closer);
  return (
    /\d[^\d\s，。；,;（(]{0,4}\s?[（(]$/u.test(opener) &&
    /^[^\d，。；,;（()）+]{0,3}[)）]/u.test(closer) &&
    terms.split(/[+＋]/u).length >= fewestInBrackets
  );
}

const spelledSum = /^\d[\d.,]*(?:\s*[+＋]\s*\d[\d.,]*)+(?:\s*[+＋])?$/u;
/** 5天（5+2） may be anything. */
const fewestInBrackets = 3;

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
