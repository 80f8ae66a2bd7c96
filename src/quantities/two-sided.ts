import { isSpaceAt } from "./chars.ts";
import { compareDecimals } from "./decimal-text.ts";
import { toBase } from "./figure.ts";
import type { Figure } from "./token.ts";

const JOINERS = new Set([
  "",
  "且",
  "并",
  "并且",
  "而且",
  "但",
  "而",
  "，且",
  "，但",
  ",且",
  "、",
  "and",
  "but",
  "且应",
  "同时",
  ", but",
  ", and",
]);

/** `大于5且小于10`, `5万元以上10万元以下`: a floor and a ceiling said of one number. */
export function joinBounded(text: string, left: Figure, right: Figure): boolean {
  const isFloor = left.comparator === "ge" || left.comparator === "gt";
  const isCeiling = right.comparator === "le" || right.comparator === "lt";
  if (!isFloor || !isCeiling || right.start - left.end > 40 || left.more !== undefined) return false;
  let rest = "";
  for (let at = left.end; at < right.start; at++) {
    const inside = [...left.bounds, ...right.bounds].find((range) => range.start <= at && at < range.end);
    if (inside === undefined && !isSpaceAt(text, at)) rest += text.charAt(at);
  }
  if (!JOINERS.has(rest)) return false;
  const low =
    left.unit === undefined && right.unit !== undefined
      ? toBase(left.numeral.low, left.scalePower, right.unit)
      : left.low;
  if (low === null || right.high === null || compareDecimals(low, right.high) > 0) return false;
  if (left.unit !== undefined && (left.kind !== right.kind || left.unit.unit !== right.unit?.unit))
    return false;
  left.low = low;
  left.high = right.high;
  left.highInclusive = right.highInclusive;
  left.unit ??= right.unit;
  left.kind = right.kind;
  left.start = Math.min(
    left.start,
    ...left.bounds.filter(({ end }) => end === left.start).map(({ start }) => start),
  );
  left.end = Math.max(
    right.end,
    ...right.bounds.filter(({ start }) => start === right.end).map(({ end }) => end),
  );
  left.unitStart = right.unitStart;
  left.scaleText = right.scaleText;
  left.scalePower = right.scalePower;
  left.rightNumeral = right.numeral;
  left.comparator = "range";
  for (const bound of right.bounds) left.bounds.push(bound);
  return true;
}
