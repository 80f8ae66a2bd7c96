import type { TextRange } from "../../quantities/quantity.ts";
import { PlainDate } from "../../quantities/plain-date.ts";
import { readCjkOrdinal } from "./numerals.ts";

/** The period a plan is for, in ISO-like form, and where the text says so. */
export interface PeriodReading extends TextRange {
  readonly iso: string;
}

const year = "((?:19|20)[0-9]{2}|二[〇○零0][〇○零0一二三四五六七八九]{2})";
const yearSpan = new RegExp(`(?<![0-9])${year}年? ?[-–—~～至到] ?${year} ?年`, "u");
const chineseYear = new RegExp(
  `(?<![0-9])${year} ?年(?:度)?(?:(上半年|下半年)|第?([一二三四1-4])季度?|Q([1-4])|([0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?(?![0-9]{0,2}[日号]))?`,
  "u",
);
const englishPart =
  /(?<![A-Za-z0-9])(?:(Q[1-4]|H[12])[ -]?(?:FY ?)?(20[0-9]{2})|(?:FY ?)?(20[0-9]{2})[ -]?(Q[1-4]|H[12]))(?![A-Za-z0-9])/iu;
const bareYear = /(?<![A-Za-z0-9.,/第-])(?:FY ?)?(20[0-9]{2})(?![0-9A-Za-z,/-]|[.][0-9])/iu;

/** True when the year is there and blacked out (`20xx年`): then the plan has no period, and none is looked for elsewhere. */
export function isPeriodRedacted(text: string): boolean {
  return /(?<![0-9])(?:19|20)[xX×＊*○]{1,2} ?年?|二[〇○零0][xX×＊*○]{2} ?年/u.test(text);
}

const daySpan =
  /(?<![0-9])(20[0-9]{2})(?:年|[-/.]) ?([0-9]{1,2})(?:月|[-/.]) ?([0-9]{1,2})日? ?(?:[-–—~～至到]{1,2}) ?(?:(20[0-9]{2})(?:年|[-/.]) ?)?(?:([0-9]{1,2})(?:月|[-/.]) ?)?([0-9]{1,2})日?(?![0-9年月])/u;

/** The period in a title: any year will do, with its half, quarter or month. */
export function findPeriod(text: string): PeriodReading | undefined {
  return findDays(text) ?? findSpan(text) ?? findChinese(text) ?? findEnglish(text);
}

/** 2025-09-01 至 2025-09-07, 2025年9月1日—7日. */
function findDays(text: string): PeriodReading | undefined {
  const match = daySpan.exec(text);
  if (match === null) return undefined;
  const [written, year = "", month = "", day = "", lastYear = year, lastMonth = month, lastDay = ""] = match;
  const first = PlainDate.of(Number(year), Number(month), Number(day));
  const last = PlainDate.of(Number(lastYear), Number(lastMonth), Number(lastDay));
  if (first === undefined || last === undefined || first.compare(last) > 0) return undefined;
  return {
    iso: `${first.toString()}/${last.toString()}`,
    start: match.index,
    end: match.index + written.length,
  };
}

/** The period in other text, where a year may be any year: only `2025年度` and the like say what the plan is for. */
export function findStatedPeriod(text: string): PeriodReading | undefined {
  const found = findChinese(text);
  const isStated = found !== undefined && /年度|半年|季|Q/u.test(text.slice(found.start, found.end));
  return isStated ? found : undefined;
}

function findSpan(text: string): PeriodReading | undefined {
  const match = yearSpan.exec(text);
  if (match === null) return undefined;
  const [from, to] = [readYear(match[1]), readYear(match[2])];
  if (from >= to) return undefined;
  return { iso: `${from}-01-01/${to}-12-31`, start: match.index, end: match.index + match[0].length };
}

function findChinese(text: string): PeriodReading | undefined {
  const match = chineseYear.exec(text);
  if (match === null) return undefined;
  const [, written, half, quarter, romanQuarter, month] = match;
  const range = { start: match.index, end: match.index + match[0].length };
  const iso = String(readYear(written));
  if (half !== undefined) return { iso: `${iso}-H${half === "上半年" ? 1 : 2}`, ...range };
  const part = quarter ?? romanQuarter;
  if (part !== undefined) return { iso: `${iso}-Q${readCount(part)}`, ...range };
  const number = month === undefined ? 0 : readCount(month);
  if (number >= 1 && number <= 12) return { iso: `${iso}-${String(number).padStart(2, "0")}`, ...range };
  return { iso, ...range };
}

function findEnglish(text: string): PeriodReading | undefined {
  const match = englishPart.exec(text) ?? bareYear.exec(text);
  if (match === null) return undefined;
  const written = match[2] ?? match[3] ?? match[1] ?? "";
  const part = match[2] === undefined ? match[4] : match[1];
  const iso = part === undefined ? written : `${written}-${part.toUpperCase()}`;
  return { iso, start: match.index, end: match.index + match[0].length };
}

function readYear(text: string | undefined): number {
  const digits = (text ?? "")
    .replace(/[〇○零]/gu, "0")
    .replace(/[一二三四五六七八九]/gu, (char) => String(readCjkOrdinal(char)));
  return Number(digits);
}

function readCount(text: string): number {
  return /^[0-9]/u.test(text) ? Number(text) : (readCjkOrdinal(text) ?? 0);
}
