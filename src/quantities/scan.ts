import { CharClass, CLASSES, classAt, isLetterAt } from "./chars.ts";
import type { RecogniseContext } from "./context.ts";
import { skipDigits } from "./numerals/arabic-numeral.ts";
import { findNumberStyle } from "./numerals/number-style.ts";
import { readAtDigit } from "./readers/at-digit.ts";
import { readAtHan } from "./readers/at-han.ts";
import { readAtLetter } from "./readers/at-letter.ts";
import { readAtWord } from "./readers/at-word.ts";
import { readAfterCurrency } from "./readers/currency-around.ts";
import type { Scan } from "./readers/scan-state.ts";
import type { Token } from "./token.ts";

const DOLLARS = new Set(["HKD", "TWD", "SGD", "AUD", "NZD", "CAD", "MOP"]);

/** One pass over the text: every numeral, date and period in it as a token, in order. */
export function scan(text: string, context: RecogniseContext): Token[] {
  const tokens: Token[] = [];
  const year = context.period === undefined ? undefined : Number(/^\d{4}/.exec(context.period)?.[0] ?? NaN);
  const state: Scan = {
    text,
    style: context.numberStyle ?? findNumberStyle(text),
    year: year === undefined || Number.isNaN(year) ? undefined : year,
    isCell: context.isCell === true,
    dollar: DOLLARS.has(context.currency ?? "") ? (context.currency ?? "USD") : "USD",
  };
  const skips = context.skip ?? [];
  let skip = 0;
  let at = 0;
  while (at < text.length) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === CharClass.other) {
      at++;
      continue;
    }
    while (skip < skips.length && (skips[skip]?.end ?? 0) <= at) skip++;
    const hole = skips[skip];
    if (hole !== undefined && hole.start <= at) {
      at = hole.end;
      continue;
    }
    const token = readToken(state, at, kind ?? CharClass.other);
    if (token === undefined) {
      at = skipUnread(text, at, kind ?? CharClass.other);
      continue;
    }
    const last = tokens.at(-1);
    if (last !== undefined && token.start < last.end) {
      at = Math.max(token.end, at + 1);
      continue;
    }
    tokens.push(token);
    at = Math.max(token.end, at + 1);
  }
  return tokens;
}

function skipUnread(text: string, at: number, kind: number): number {
  if (kind === CharClass.letter) {
    while (isLetterAt(text, at)) at++;
    return at;
  }
  if (kind === CharClass.digit) return skipDigits(text, at);
  if (kind === CharClass.han) {
    while (classAt(text, at) === CharClass.han) at++;
    return at;
  }
  return at + 1;
}

function readToken(state: Scan, at: number, kind: number): Token | undefined {
  switch (kind) {
    case CharClass.digit:
      return readAtDigit(state, at);
    case CharClass.han:
      return readAtHan(state, at);
    case CharClass.letter:
      return readAtLetter(state, at);
    case CharClass.currency:
      return readAfterCurrency(state, at, at);
    default:
      return readAtWord(state, at);
  }
}
