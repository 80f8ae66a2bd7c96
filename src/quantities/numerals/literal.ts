import { charAt, foldAt, isDigitAt } from "../chars.ts";
import { readNumber } from "./arabic-numeral.ts";
import { HAN_DIGITS, POWERS, TWENTY, THIRTY, SOME, SEVERAL, POINT } from "./han-digits.ts";
import type { NumberStyle } from "./numeral.ts";

export interface Literal {
  readonly end: number;
  readonly low: string;
  readonly high: string;
  readonly decimals: number;
  readonly isDigits: boolean;
  readonly isZero: boolean;
  /** Says its zero aloud: 零五 in 一百零五. */
  readonly hasZero?: boolean;
  readonly isVague: boolean;
  readonly isGrouped: boolean;
  readonly malformed?: string;
}

export function readLiteral(
  text: string,
  at: number,
  style: NumberStyle | undefined,
  isFirst: boolean,
): Literal | undefined {
  if (isDigitAt(text, at)) {
    const run = readNumber(text, at, style);
    return {
      end: run.end,
      low: run.value,
      high: run.value,
      decimals: run.decimals,
      isDigits: true,
      isZero: false,
      isVague: false,
      isGrouped: run.isGrouped,
      ...(run.malformed === undefined ? {} : { malformed: run.malformed }),
    };
  }
  const code = foldAt(text, at);
  if (code === SOME || code === SEVERAL) {
    if (code === SEVERAL && !POWERS.has(foldAt(text, at + 1)) && !isCounted(text, at + 1)) return undefined;
    return hanLiteral(at + 1, isFirst ? "2" : "1", "9", true);
  }
  if (code === TWENTY || code === THIRTY) {
    const ones = HAN_DIGITS.get(foldAt(text, at + 1));
    const value = String((code === TWENTY ? 20 : 30) + (ones ?? 0));
    return isFirst ? hanLiteral(ones === undefined ? at + 1 : at + 2, value, value, false) : undefined;
  }
  return readHanDigits(text, at);
}

/** 数 is a number only before what is counted: 数家, 数人, 数次. */
function isCounted(text: string, at: number): boolean {
  return "家人次名个天年月日种件场项".includes(charAt(text, at)) && charAt(text, at) !== "";
}

function hanLiteral(end: number, low: string, high: string, isVague: boolean, decimals = 0): Literal {
  return {
    end,
    low,
    high,
    decimals,
    isDigits: false,
    isZero: low === "0" && high === "0",
    isVague,
    isGrouped: false,
  };
}

/** `二〇二五` by places, `三五` `七八` as three to five, seven to eight, `三点五` as a decimal. */
function readHanDigits(text: string, at: number): Literal | undefined {
  const end = skipHanDigits(text, at);
  if (end === at) return undefined;
  const digits = spellHanDigits(text, at, end);
  if (foldAt(text, end) === POINT) {
    const after = skipHanDigits(text, end + 1);
    const fraction = spellHanDigits(text, end + 1, after);
    if (fraction !== "") {
      const value = `${digits.replace(/^0+(?=\d)/, "")}.${fraction}`.replace(/\.?0+$/, "");
      return hanLiteral(after, value, value, false, fraction.length);
    }
  }
  if (digits.length === 2) {
    const [low = "", high = ""] = digits;
    const isPair = (Number(high) === Number(low) + 1 || digits === "35") && low !== "0";
    if (isPair) return hanLiteral(end, low, high, true);
  }
  if (digits.length > 1 && digits.startsWith("0")) {
    const value = digits.replace(/^0+(?=\d)/, "");
    return { ...hanLiteral(end, value, value, false), hasZero: true };
  }
  return hanLiteral(end, digits, digits, false);
}

function skipHanDigits(text: string, at: number): number {
  while (HAN_DIGITS.has(foldAt(text, at))) at++;
  return at;
}

function spellHanDigits(text: string, start: number, end: number): string {
  if (end - start === 1) return String(HAN_DIGITS.get(foldAt(text, start)) ?? "");
  return text.slice(start, end).replace(/[^]/g, (digit) => String(HAN_DIGITS.get(foldAt(digit, 0)) ?? ""));
}
