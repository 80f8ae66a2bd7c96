/** `2548-1974=574`, `264+25=289`: a term of an equation, or what it comes to. */
export function isReckonedWith(text: string, start: number, end: number): boolean {
  return (
    /^[\d,.+＋×*÷/−-]*\d?元?\s?[=＝]\s?[¥￥$€£]?\d/u.test(text.slice(end, end + longestSum)) ||
    /\d[+＋×*÷/−-][\d,.]*\d元?\s?[=＝]\s?[¥￥$€£]?$/u.test(
      text.slice(Math.max(0, start - longestTerm), start),
    )
  );
}

/** How far before a number the sign of its equation is looked for. */
const longestTerm = 16;
/** How far behind it the equals sign is. */
const longestSum = 96;
