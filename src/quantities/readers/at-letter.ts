import { foldAt, isDigitAt, isLetterAt } from "../chars.ts";
import { readEnglishDate } from "../dates/english-dates.ts";
import { readEnglishPeriod } from "../dates/english-periods.ts";
import { readRedactedDate } from "../dates/redacted-dates.ts";
import { readFigure } from "../figure.ts";
import { readEnglishNumeral } from "../numerals/english-numeral.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { takeRestated } from "../numerals/restated.ts";
import { readVaguePlural } from "../numerals/vague-plurals.ts";
import type { Token } from "../token.ts";
import { readAfterCurrency } from "./currency-around.ts";
import { readStandardNumber } from "./codes.ts";
import type { Scan } from "./scan-state.ts";

export function readAtLetter(state: Scan, at: number): Token | undefined {
  const { text, year } = state;
  if (isLetterAt(text, at - 1)) return undefined;
  const currency = readAfterCurrency(state, at, at);
  if (currency !== undefined) return currency;
  if (isDigitAt(text, at - 1)) return undefined;
  const standard = readStandardNumber(text, at);
  if (standard !== undefined) return standard;
  const code = foldAt(text, at);
  if (code === 0x78) {
    const redacted = readRedactedDate(text, at);
    if (redacted !== undefined) return redacted;
  }
  const date = readEnglishDate(text, at, year);
  if (date !== undefined) return date;
  const period = readEnglishPeriod(text, at);
  if (period !== undefined) return period;
  const numeral = readEnglishNumeral(text, at);
  if (numeral !== undefined) return readWords(state, takeRestated(text, numeral));
  const vague = readVaguePlural(text, at);
  return vague === undefined ? undefined : readFigure(text, vague, at, undefined);
}

/** `half a year` and `a quarter` are told from shares by what follows. */
function readWords(state: Scan, numeral: Numeral): Token | undefined {
  const { text } = state;
  if (numeral.fraction === "ratio") {
    const isOf =
      text.startsWith(" of", numeral.end) ||
      text.startsWith(" the ", numeral.end) ||
      text.startsWith(" its ", numeral.end);
    const word = text.slice(numeral.start, numeral.end).toLowerCase();
    const isLast = !isLetterAt(text, numeral.end) && !isLetterAt(text, numeral.end + 1);
    if (/quarter|half$/.test(word) && !isOf) return undefined;
    if (/^an? /.test(word) && !isOf && !isLast) return undefined; // a third party
  }
  return readFigure(text, numeral, numeral.start, undefined);
}
