import { foldAt, isDigitAt, isHanAt, isLetterAt, isSpaceAt } from "../chars.ts";
import { DIGIT_NAMES, NAMES_BEFORE_NUMBER, STANDARD_BODIES } from "../data/names.ts";
import { skipDigits } from "../numerals/arabic-numeral.ts";
import type { OtherToken } from "../token.ts";
import { other } from "../token.ts";
import { Trie } from "../trie.ts";

const BODIES = new Trie<true>(STANDARD_BODIES.map((body) => [body, true]));

/** `GB/T 19001-2016`, `ISO/IEC 27001:2013`, `DB11/T 1234-2015`: a standard's number; `at` is its first letter. */
export function readStandardNumber(text: string, at: number): OtherToken | undefined {
  if (text.charCodeAt(at) > 0x5a) return undefined; // standards are written in capitals
  let end = bodyAt(text, at);
  if (end < 0) return undefined;
  end = skipDigits(text, end); // DB11
  const hasDigits = isDigitAt(text, end - 1);
  for (let slash = end; foldAt(text, slash) === 0x2f && isLetterAt(text, slash + 1); slash = end) {
    while (isLetterAt(text, end + 1)) end++; // GB/T, ISO/IEC
    end++;
  }
  const number = isSpaceAt(text, end) || foldAt(text, end) === 0x2d ? end + 1 : end;
  const last = skipDigits(text, number);
  if (last === number) return hasDigits && last - at > 4 ? other(at, end, "standard-number") : undefined;
  return last - number < 2 ? undefined : other(at, skipParts(text, last), "standard-number");
}

function bodyAt(text: string, at: number): number {
  const match = BODIES.longest(text, at, (end) => !isLetterAt(text, end));
  return match === undefined || text.charCodeAt(match.end - 1) > 0x5a ? -1 : match.end;
}

/** The rest of a code: digits behind points, hyphens, colons and slashes. */
function skipParts(text: string, at: number): number {
  let end = at;
  for (;;) {
    const mark = foldAt(text, end);
    const isJoint = mark === 0x2d || mark === 0x2e || mark === 0x3a || mark === 0x2014;
    if (!isJoint || !isDigitAt(text, end + 1)) return end;
    end = skipDigits(text, end + 1);
  }
}

function* names(): Iterable<readonly [string, string]> {
  for (const [reason, list] of Object.entries(DIGIT_NAMES)) {
    for (const word of list.trim().split(/\s+/)) yield [word, reason];
  }
}

const NAMES = new Trie<string>(names());
function* namesBefore(): Iterable<readonly [string, true]> {
  for (const word of NAMES_BEFORE_NUMBER) yield [reverse(word.replaceAll("_", " ")), true];
}

const BEFORE_NUMBER = new Trie<true>(namesBefore());

/** A name that begins with the digits at `at`, and ends with a word: 618大促, 7×24小时, 90后. */
export function readDigitName(text: string, at: number): OtherToken | undefined {
  const match = NAMES.longest(text, at, (end) => !isDigitAt(text, end) && !isWordCut(text, end));
  return match === undefined ? undefined : other(at, match.end, match.value);
}

function isWordCut(text: string, end: number): boolean {
  return isLetterAt(text, end - 1) && isLetterAt(text, end);
}

/** Whether the word before a bare number makes a name of it: 沪深300, S&P 500. */
export function isNamedBefore(text: string, at: number): boolean {
  const before = reverse(text.slice(Math.max(0, at - 12), isSpaceAt(text, at - 1) ? at - 1 : at));
  const match = BEFORE_NUMBER.longest(before, 0);
  if (match === undefined) return false;
  const isSingle = match.end === 1;
  return isSingle ? foldAt(text, at - 1) === 0x2d || !isHanAt(before, 1) : true;
}

function reverse(word: string): string {
  return Array.from(word).reverse().join("");
}

const LINES = new Trie<true>(
  "电话 热线 手机 传真 客服 座机 致电 拨打 联系方式 tel fax phone mobile call hotline"
    .split(" ")
    .map((word) => [word, true]),
);

/**
 * A phone number by its shape (`010-12345678`, `0755-8888 6666`, `400-800-1234`, `+86 138 0013 8000`) or by the word
 * before it.
 */
export function readPhone(text: string, at: number, end: number): OtherToken | undefined {
  if (end - at > 11 || text.charCodeAt(at) > 0x39) return undefined;
  const first = text.charCodeAt(at);
  const length = end - at;
  const mark = foldAt(text, end);
  const isArea =
    first === 0x30 && (length === 3 || length === 4) && (mark === 0x2d || mark === 0x29 || mark === 0x20);
  const isFreephone = length === 3 && first >= 0x34 && text.startsWith("00", at + 1) && mark === 0x2d;
  const isMobile = length === 11 && first === 0x31 && text.charCodeAt(at + 1) >= 0x33;
  const isInternational = foldAt(text, at - 1) === 0x2b && length <= 3;
  const isLabelled = isAfterLine(text, at);
  if (!isArea && !isFreephone && !isMobile && !isInternational && !isLabelled) return undefined;
  const stop = skipGroups(text, end);
  let digits = 0;
  for (let index = at; index < stop; index++) if (isDigitAt(text, index)) digits++;
  const isLong = isArea ? digits >= 10 && digits <= 12 : isLabelled ? digits >= 5 : digits >= 10;
  return isLong && digits <= 17 ? other(at, stop, "phone") : undefined;
}

/** Further groups of three digits and more, behind a hyphen, a space or a closing bracket. */
function skipGroups(text: string, at: number): number {
  let end = at;
  for (;;) {
    const mark = foldAt(text, end);
    const next = mark === 0x29 && isSpaceAt(text, end + 1) ? end + 2 : end + 1;
    const isJoint = mark === 0x2d || mark === 0x20 || mark === 0x29;
    if (!isJoint || !isDigitAt(text, next)) return end;
    const last = skipDigits(text, next);
    if (last - next < 3 || last - next > 8 || isHanAt(text, last)) return end;
    end = last;
  }
}

const FARTHEST_LINE = 8;

function isAfterLine(text: string, at: number): boolean {
  let start = at;
  while (isMarkBeforePhone(foldAt(text, start - 1))) start--;
  if (foldAt(text, start - 1) === 0x30 || isDigitAt(text, start - 1)) return false;
  for (let from = start - 1; from >= Math.max(0, start - FARTHEST_LINE); from--) {
    if (LINES.longest(text, from, (end) => end === start) !== undefined) return true;
  }
  return false;
}

function isMarkBeforePhone(code: number): boolean {
  return code === 0x20 || code === 0x3a || code === 0x28 || code === 0x2b || code === 0x2e;
}

/** `〔2023〕15号`, `[2023]第15号`: an official document's number; `at` is the year. */
export function readDocumentNumber(text: string, at: number, end: number): OtherToken | undefined {
  const open = foldAt(text, at - 1);
  if (end - at !== 4 || (open !== 0x3014 && open !== 0x5b && open !== 0x28 && open !== 0x3010))
    return undefined;
  const close = foldAt(text, end);
  if (close !== 0x3015 && close !== 0x5d && close !== 0x29 && close !== 0x3011) return undefined;
  const number = foldAt(text, end + 1) === 0x7b2c ? end + 2 : end + 1; // 第
  const last = skipDigits(text, number);
  return last > number && foldAt(text, last) === 0x53f7
    ? other(at - 1, last + 1, "document-number")
    : undefined; // 号
}
