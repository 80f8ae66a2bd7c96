import { charAt, foldAt, isDigitAt, isHanAt, isLetterAt } from "../chars.ts";
import { skipDigits } from "../numerals/arabic-numeral.ts";
import type { OtherToken } from "../token.ts";
import { other } from "../token.ts";

/** A time of day that begins with the digits from `at` to `end`: `14:30`, `9：00`, `6:05:30`, `14时28分`, `3 pm`. */
export function readClockTime(text: string, at: number, end: number): OtherToken | undefined {
  if (end - at > 2) return undefined;
  return readColonTime(text, at, end) ?? readHour(text, at, end) ?? readMeridiem(text, at, end);
}

const PROPORTION_BEFORE = /(?:比|比例|比率|比例尺|配比)[为為是约約按: ]?$/;

/** 14:30, 14:30:05, 4:32.10; but 比例1:10 is a proportion, and so is 1:20. */
function readColonTime(text: string, at: number, end: number): OtherToken | undefined {
  if (foldAt(text, end) !== 0x3a) return undefined;
  if (foldAt(text, at - 1) === 0x3a && isDigitAt(text, at - 2)) return undefined;
  const minutes = skipDigits(text, end + 1);
  if (minutes - end !== 3 || foldAt(text, end + 1) > 0x35) return undefined;
  if (Number(text.slice(at, end).normalize("NFKC")) > 24) return undefined;
  if (PROPORTION_BEFORE.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  const isScale = end - at === 1 && foldAt(text, at) === 0x31 && foldAt(text, end + 2) === 0x30;
  if (isScale && !isHalfHourly(text, end + 1)) return undefined;
  const mark = foldAt(text, minutes);
  const seconds =
    (mark === 0x3a || mark === 0x2e) && isDigitAt(text, minutes + 1)
      ? skipDigits(text, minutes + 1)
      : minutes;
  return other(at, readMeridiemAfter(text, seconds) ?? seconds, "clock-time");
}

/** 1:00 and 1:30 are times more often than proportions. */
function isHalfHourly(text: string, at: number): boolean {
  const tens = foldAt(text, at);
  return tens === 0x30 || tens === 0x33;
}

const NOT_HOURS = "间候代期段速空效限点";

/** 14时, 14时28分: a time of day; 3小时 has its own word, and 时间 begins another. */
function readHour(text: string, at: number, end: number): OtherToken | undefined {
  if (foldAt(text, end) !== 0x65f6 || NOT_HOURS.includes(charAt(text, end + 1) || "。")) return undefined; // 时
  const minutes = skipDigits(text, end + 1);
  const hasMinutes =
    minutes > end + 1 && foldAt(text, minutes) === 0x5206 && foldAt(text, minutes + 1) !== 0x949f; // 分, not 分钟
  if (hasMinutes && isDigitAt(text, minutes + 1)) return undefined; // 2时07分09秒 is a stretch of time
  return other(at, hasMinutes ? minutes + 1 : end + 1, "clock-time");
}

function readMeridiem(text: string, at: number, end: number): OtherToken | undefined {
  const stop = readMeridiemAfter(text, end);
  return stop === undefined ? undefined : other(at, stop, "clock-time");
}

/** ` pm`, `a.m.`, ` o'clock` */
function readMeridiemAfter(text: string, at: number): number | undefined {
  const word = foldAt(text, at) === 0x20 ? at + 1 : at;
  if (text.startsWith("o'clock", word)) return word + 7;
  const half = foldAt(text, word);
  if (half !== 0x61 && half !== 0x70) return undefined;
  if (foldAt(text, word + 1) === 0x6d && !isLetterAt(text, word + 2) && !isHanAt(text, word + 2))
    return word + 2;
  return text.slice(word + 1, word + 4).toLowerCase() === ".m." ? word + 4 : undefined;
}
