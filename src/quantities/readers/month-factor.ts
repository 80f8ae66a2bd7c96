import { foldAt } from "../chars.ts";
import { MONTH, readWhole } from "../dates/date-parts.ts";
import { newFigure } from "../figure.ts";
import { readScaledNumeral } from "../numerals/scaled-numeral.ts";
import type { Figure } from "../token.ts";

/** `3000元×12月`: behind a multiplication sign so many months, and no month of the year. */
export function readMonthFactor(text: string, at: number): Figure | undefined {
  const number = readWhole(text, at);
  if (number === undefined || foldAt(text, number.end) !== MONTH) return undefined;
  if (!timesBefore.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  if (dateBehind.test(text.slice(number.end + 1, number.end + 3))) return undefined;
  const numeral = readScaledNumeral(text, at, undefined);
  if (numeral === undefined) return undefined;
  const figure = newFigure(numeral, at, number.end + 1);
  figure.unit = { unit: "month", kind: "duration" };
  figure.kind = "duration";
  figure.low = figure.high = numeral.low;
  figure.scaleText = text.slice(number.end, number.end + 1);
  return figure;
}

const timesBefore = /[×*✕✖]\s*$/u;
/** 6月30日, 6月底 */
const dateBehind = /^(?:\d|[底末初中份下上])/u;
