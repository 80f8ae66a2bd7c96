/** A unit that a head names by a sign of money (`Amount ($)`, `金额（$k）`) in what stands before a number and behind it. */
export function dressOfSign(unit: string): { readonly before: string; readonly after: string } {
  const [, before = "", after = unit] = /^([A-Z]{0,3}[$€£¥￥₩₹₽])([A-Za-z]?)$/u.exec(unit) ?? [];
  return { before, after };
}
