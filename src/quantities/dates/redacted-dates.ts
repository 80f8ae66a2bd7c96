import { foldAt, isDigitAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import { DAY, isoYear, MONTH, newDate, YEAR } from "./date-parts.ts";
import { readInYear, skipYearWord } from "./within-year.ts";

const REDACTED = new Set(Array.from("xX×✕＊*").map((mark) => mark.charCodeAt(0)));

/** `20xx年12月1日`, `202X年`, `XX年XX月`: what is blacked out stays so. */
export function readRedactedDate(text: string, at: number): DateToken | undefined {
  let end = at;
  let blacked = 0;
  while (end - at < 4 && (isDigitAt(text, end) || REDACTED.has(text.charCodeAt(end)))) {
    if (!isDigitAt(text, end)) blacked++;
    else if (blacked > 0) return undefined;
    end++;
  }
  if (blacked === 0 || end - at < 2 || foldAt(text, end) !== YEAR) return undefined;
  const part = readInYear(text, end + 1, undefined);
  const token =
    part === undefined
      ? newDate(at, skipYearWord(text, end + 1), isoYear(undefined), isoYear(undefined), "year")
      : { ...part, start: at };
  if (part === undefined) token.end = skipRedactedDay(text, token.end);
  token.malformed = "redacted";
  return token;
}

function skipRedactedDay(text: string, at: number): number {
  let end = at;
  for (const unit of [MONTH, DAY]) {
    let next = end;
    while (REDACTED.has(text.charCodeAt(next))) next++;
    if (next === end || foldAt(text, next) !== unit) break;
    end = next + 1;
  }
  return end;
}
