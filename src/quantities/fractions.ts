import { charAt, foldAt, isDigitAt, isLetterAt } from "./chars.ts";
import { shiftPoint } from "./decimal-text.ts";
import { Decimal } from "./decimal.ts";
import { skipDigits } from "./numerals/arabic-numeral.ts";
import type { Numeral, NumberStyle } from "./numerals/numeral.ts";
import { readScaledNumeral } from "./numerals/scaled-numeral.ts";

const PARTS_OF = new Map([
  ["百", 0],
  ["千", -1],
  ["万", -2],
]);

/** `百分之五十` `千分之三` (as percent), `三分之一` `2分之1` (as a ratio); `at` is the denominator. */
export function readChineseFraction(
  text: string,
  at: number,
  style: NumberStyle | undefined,
): Numeral | undefined {
  const power = PARTS_OF.get(String.fromCharCode(foldAt(text, at)));
  if (power !== undefined && isPartOf(text, at + 1)) {
    const share = readScaledNumeral(text, at + 3, style) ?? readRound(text, at + 3);
    if (share === undefined) return undefined;
    return fraction(
      at,
      share.end,
      shiftPoint(share.low, share.power + power),
      shiftPoint(share.high, share.power + power),
      "percent",
      share.decimals,
    );
  }
  const whole = readScaledNumeral(text, at, style);
  if (whole === undefined || !isPartOf(text, whole.end)) return undefined;
  const part = readScaledNumeral(text, whole.end + 2, style);
  const of = Decimal.of(shiftPoint(whole.low, whole.power));
  if (part === undefined || of.sign() === 0) return undefined;
  const value = Decimal.of(shiftPoint(part.low, part.power)).dividedBy(of)?.toString() ?? "0";
  return fraction(at, part.end, value, value, "ratio");
}

/** 百分之百 */
function readRound(
  text: string,
  at: number,
): { end: number; low: string; high: string; power: number; decimals: number } | undefined {
  return foldAt(text, at) === 0x767e
    ? { end: at + 1, low: "100", high: "100", power: 0, decimals: 0 }
    : undefined;
}

function isPartOf(text: string, at: number): boolean {
  return foldAt(text, at) === 0x5206 && foldAt(text, at + 1) === 0x4e4b; // 分之
}

const COMMON_DENOMINATORS = new Set([
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "12",
  "16",
  "20",
  "100",
  "1000",
]);

/** `1/3`, `2/5`: a proper fraction of a common denominator, and no date, path or list of codes; `slash` ends the digits. */
export function readSlashFraction(text: string, at: number, slash: number): Numeral | undefined {
  if (foldAt(text, slash) !== 0x2f || !isDigitAt(text, slash + 1)) return undefined;
  const end = skipDigits(text, slash + 1);
  if (slash - at > 2 || end - slash > 5) return undefined;
  const over = text.slice(at, slash).normalize("NFKC"); // full-width digits
  const under = text.slice(slash + 1, end).normalize("NFKC");
  if (!COMMON_DENOMINATORS.has(under) || Number(over) >= Number(under) || Number(over) === 0)
    return undefined;
  const next = foldAt(text, end);
  if (next === 0x2f || next === 0x2e || isLetterAt(text, end) || foldAt(text, at - 1) === 0x2f)
    return undefined;
  if (over === "24" && under === "7") return undefined;
  const value = Decimal.fraction(BigInt(over), BigInt(under)).toString();
  return fraction(at, end, value, value, "ratio");
}

/** `一半`, `半数`, `对折`, `过半`; a half as a share of something. */
export function readHalf(text: string, at: number): Numeral | undefined {
  const next = foldAt(text, at + 1);
  if (foldAt(text, at) === 0x4e00 && next === 0x534a) return fraction(at, at + 2, "0.5", "0.5", "ratio"); // 一半
  if (foldAt(text, at) === 0x534a && next === 0x6570) return fraction(at, at + 2, "0.5", "0.5", "ratio"); // 半数
  return undefined;
}

/** 半年, 半个月, 半天: half of the unit that follows. */
export function readHalfOfUnit(text: string, at: number): Numeral | undefined {
  if (foldAt(text, at) !== 0x534a) return undefined;
  if (!HALVED.some((unit) => foldedStartsWith(text, at + 1, unit))) return undefined;
  return {
    start: at,
    end: at + 1,
    low: "0.5",
    high: "0.5",
    power: 0,
    scaleStart: at + 1,
    decimals: 0,
    spelling: "han",
  };
}

const HALVED = ["年", "个月", "天", "日", "小时", "个小时", "个多", "亩", "里", "公里", "个季度", "个工作日"];

function foldedStartsWith(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (foldAt(text, at + index) !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** `八折` is 80%, `七五折` 75%, `8.5折` 85%; the numeral has been read and 折 stands at its end. */
export function readDiscount(text: string, numeral: Numeral): Numeral | undefined {
  if (foldAt(text, numeral.end) !== 0x6298 || numeral.power !== 0) return undefined; // 折
  const next = charAt(text, numeral.end + 1);
  if (next !== "" && "叠射腾旧合线算磨返".includes(next)) return undefined;
  const { low } = numeral;
  const isVaguePair = numeral.low !== numeral.high && numeral.low.length === 1; // 七八折 means 78%
  const digits = isVaguePair ? numeral.low + numeral.high : low;
  if (digits.length > 4) return undefined;
  const percent = digits.includes(".") || digits.length === 1 ? shiftPoint(digits, 1) : digits;
  return fraction(numeral.start, numeral.end + 1, percent, percent, "percent");
}

function fraction(
  start: number,
  end: number,
  low: string,
  high: string,
  kind: "ratio" | "percent",
  decimals = 0,
): Numeral {
  return { start, end, low, high, power: 0, scaleStart: end, decimals, spelling: "han", fraction: kind };
}
