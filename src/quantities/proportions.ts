import { foldAt, isDigitAt } from "./chars.ts";
import { Decimal } from "./decimal.ts";
import type { Figure } from "./token.ts";

/** `1:3`, `3比1`, `3-to-1`, `1 in 4`, `nine out of ten`: a proportion; 9:30 is a time. */
export function joinProportion(text: string, left: Figure, right: Figure): boolean {
  if (left.unit !== undefined || left.kind !== "number" || left.comparator !== "eq") return false;
  if (left.low === null || right.low === null || right.comparator !== "eq") return false;
  const isProportion = isShareOf(text, left, right) || isRatioOf(text, left, right);
  const ratio = isProportion ? Decimal.of(left.low).dividedBy(Decimal.of(right.low)) : undefined;
  if (ratio === undefined) return false;
  left.low = left.high = ratio.toString();
  left.kind = "ratio";
  left.end = right.numeral.end;
  left.unitStart = left.end;
  left.scalePower = 0;
  left.scaleText = "";
  return true;
}

function isRatioOf(text: string, left: Figure, right: Figure): boolean {
  if (right.unit !== undefined || left.numeral.low.length > 4 || right.numeral.low.length > 4) return false;
  const gap = text.slice(left.end, Math.min(right.start, left.end + 5)).toLowerCase();
  if (gap === "-to-" && left.numeral.spelling === "digits")
    return left.numeral.power === 0 && right.numeral.power === 0;
  if (gap.length !== 1 || left.numeral.spelling !== "digits" || right.numeral.spelling !== "digits")
    return false;
  const mark = foldAt(text, left.end);
  if (foldAt(text, left.start - 1) === 0x3a && isDigitAt(text, left.start - 2)) return false; // 3:6:1
  if (mark === 0x6bd4) return true; // 比
  return (
    mark === 0x3a &&
    !(foldAt(text, right.end) === 0x3a && isDigitAt(text, right.end + 1)) &&
    foldAt(text, right.end) !== 0x2e
  );
}

const MOST_IN_SHARE = 9;
const SMALL = 4;

/** 1 in 4 users, one in five, 9 out of 10: the first no more than the second, and both small. */
function isShareOf(text: string, left: Figure, right: Figure): boolean {
  const gap = text.slice(left.end, Math.min(right.start, left.end + 10)).toLowerCase();
  if (gap !== " in " && gap !== " out of " && gap !== " in every ") return false;
  if (!isWhole(left) || !isWhole(right) || (right.unit !== undefined && right.unit.kind !== "count"))
    return false;
  const [part, whole] = [Number(left.numeral.low), Number(right.numeral.low)];
  return part >= 1 && part < whole && (gap !== " in " || part <= MOST_IN_SHARE);
}

function isWhole({ numeral }: Figure): boolean {
  return (
    numeral.power === 0 && numeral.decimals === 0 && numeral.low.length <= SMALL && !numeral.low.includes(".")
  );
}
