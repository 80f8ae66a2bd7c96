import { foldAt, isHanAt, isLetterAt } from "./chars.ts";
import { compareDecimals } from "./decimal-text.ts";
import { toBase } from "./figure.ts";
import type { Figure } from "./token.ts";

const FARTHEST = 8;

/** Joins the ends of an interval in mathematical writing: `[60,80)`, `80≤x<90`, `3%<增速≤5%`. */
export function joinWrittenInterval(text: string, left: Figure, right: Figure): boolean {
  if (right.start - left.end > FARTHEST || left.comparator === "range" || right.numeral.isVague === true)
    return false;
  const ends = readBrackets(text, left, right) ?? readChain(text, left, right);
  if (ends === undefined || left.low === null || right.high === null) return false;
  const low = left.unit === undefined ? toBase(left.numeral.low, left.scalePower, right.unit) : left.low;
  if (compareDecimals(low, right.high) > 0 || (left.unit !== undefined && left.kind !== right.kind))
    return false;
  left.low = low;
  left.high = right.high;
  [left.lowInclusive, left.highInclusive] = ends.inclusive;
  left.unit = right.unit;
  left.kind = right.kind;
  left.comparator = "range";
  left.start = ends.start;
  left.end = ends.end;
  left.rightNumeral = right.numeral;
  left.unitStart = right.unitStart;
  left.scaleText = right.scaleText;
  left.scalePower = right.scalePower;
  return true;
}

interface Ends {
  readonly start: number;
  readonly end: number;
  readonly inclusive: readonly [boolean, boolean];
}

const SQUARE = { open: 0x5b, close: 0x5d };
const ROUND = { open: 0x28, close: 0x29 };

/** `[60,80)`: one bracket at least is square on one side and round on the other, or a list could stand there. */
function readBrackets(text: string, left: Figure, right: Figure): Ends | undefined {
  const open = foldAt(text, left.start - 1);
  const close = foldAt(text, right.end);
  const isMixed =
    (open === SQUARE.open && close === ROUND.close) || (open === ROUND.open && close === SQUARE.close);
  const gap = text.slice(left.end, right.start);
  if (!isMixed || !/^[,，] ?$/.test(gap)) return undefined;
  return {
    start: left.start - 1,
    end: right.end + 1,
    inclusive: [open === SQUARE.open, close === SQUARE.close],
  };
}

const LESS = "<＜";
const AT_MOST = "≤≦";

/** `80≤x<90`: a sign, a name of letters or Chinese characters, and a sign again. */
function readChain(text: string, left: Figure, right: Figure): Ends | undefined {
  const first = text.charAt(left.end);
  const last = text.charAt(right.start - 1);
  const isSign = (sign: string) => sign !== "" && (LESS + AT_MOST).includes(sign);
  if (!isSign(first) || !isSign(last) || right.start - left.end < 3) return undefined;
  for (let at = left.end + 1; at < right.start - 1; at++) {
    const isName =
      isLetterAt(text, at) || isHanAt(text, at) || foldAt(text, at) === 0x20 || text.charCodeAt(at) >= 0x370;
    if (!isName) return undefined;
  }
  return { start: left.start, end: right.end, inclusive: [AT_MOST.includes(first), AT_MOST.includes(last)] };
}
