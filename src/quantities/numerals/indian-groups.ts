import { isDigitAt } from "../chars.ts";

/**
 * Where a number in groups of two before a last one of three ends (`1,23,456`, `12,34,56,789`), or 0. Commas also hold the
 * numbers of a list apart, so that rupees must stand before it, a lakh or crore of rupees behind it, or nothing else around it.
 */
export function endOfIndianGroups(text: string, start: number, firstEnd: number): number {
  if (firstEnd - start > 2 || firstEnd === start || text.charAt(start) === "0") return 0;
  let end = firstEnd;
  while (isPairAt(text, end)) end += 3;
  if (end === firstEnd || !isLastAt(text, end)) return 0;
  end += 4;
  return isRupees(text, start, end) || isAlone(text, start, end) ? end : 0;
}

function isPairAt(text: string, at: number): boolean {
  return (
    text.charAt(at) === "," &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    text.charAt(at + 3) === ","
  );
}

function isLastAt(text: string, at: number): boolean {
  const isGroup = isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3);
  if (text.charAt(at) !== "," || !isGroup || isDigitAt(text, at + 4)) return false;
  return text.charAt(at + 4) !== "," || !isDigitAt(text, at + 5);
}

function isRupees(text: string, start: number, end: number): boolean {
  return (
    /(?:[₹৳₨]|\b(?:rs|re|inr|npr|pkr|lkr|bdt)\.?) ?\(?[-–−+]?$/iu.test(
      text.slice(Math.max(0, start - 8), start),
    ) || /^(?:\.\d{1,2})? ?(?:\/-|₹|inr\b|rupees?\b|lakhs?\b|crores?\b)/iu.test(text.slice(end, end + 12))
  );
}

/** The whole of a cell, but for signs and brackets. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    start <= 4 &&
    text.length - end <= 6 &&
    /^[\s*(+\-–−]*$/u.test(text.slice(0, start)) &&
    /^(?:\.\d{1,2})?[\s*)]*$/u.test(text.slice(end))
  );
}
