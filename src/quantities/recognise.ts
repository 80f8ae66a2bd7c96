import { bindDate, bindFigure } from "./bounds.ts";
import { findChange, linkLevels } from "./change.ts";
import { foldAt, isClauseBreak } from "./chars.ts";
import type { RecogniseContext } from "./context.ts";
import { isoYear, newDate } from "./dates/date-parts.ts";
import { shiftPoint } from "./decimal-text.ts";
import { applyHeader } from "./header-units.ts";
import { lendUnits } from "./implied-units.ts";
import { isEnglishLabel, isHourOfDay, whyNotQuantity } from "./non-quantities.ts";
import type { NonQuantity, Quantity } from "./quantity.ts";
import {
  joinBounded,
  joinDates,
  joinDurations,
  joinFigures,
  joinProportion,
  takeUnitBehindBracket,
} from "./ranges.ts";
import { addPer, readEveryoneBefore, readRateAfter } from "./rates.ts";
import { scan } from "./scan.ts";
import type { DateToken, Figure, PeriodToken, Token } from "./token.ts";
import { other } from "./token.ts";

/** All that was read in a run of text: its quantities, and the numerals that are none, each sorted by start. */
export interface Recognition {
  readonly quantities: Quantity[];
  readonly others: NonQuantity[];
}

/** Finds every quantity in `text`. Linear in its length; never throws. */
export function recognise(text: string, context: RecogniseContext = {}): Recognition {
  const tokens = joinRanges(text, scan(text, context));
  settleBareNumbers(text, tokens, context);
  bindAll(text, tokens);
  const joined = joinTwoSided(text, tokens);
  applyRates(text, joined);
  applyChanges(text, joined);
  if (context.unit !== undefined) applyHeader(joined, context.unit);
  lendUnits(text, joined, context.surroundings, context.currency);
  dropBareWords(joined);
  return report(text, joined);
}

function joinRanges(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.type === "figure") {
      if (last?.type === "figure" && (joinDurations(last, token) || joinProportion(text, last, token)))
        continue;
      if (last?.type === "figure" && joinFigures(text, last, token)) {
        takeUnitBehindBracket(text, last);
        continue;
      }
    } else if (token.type === "date" && last?.type === "date" && joinDates(text, last, token)) continue;
    joined.push(token);
  }
  return joined;
}

/** Bare numbers are years, labels, ids or plain numbers, told by what stands around them. */
function settleBareNumbers(text: string, tokens: Token[], context: RecogniseContext): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "figure") continue;
    if (isHourOfDay(text, token)) tokens[index] = other(token.start, token.end, "clock-time");
    if (isEnglishLabel(text, token)) tokens[index] = other(token.start, token.numeral.end, "label");
    if (token.unit !== undefined || token.kind !== "number") continue;
    if (token.comparator !== "range" && takeUnitBehindBracket(text, token)) continue;
    const reason = whyNotQuantity(text, token, context.isCell === true);
    if (reason !== undefined) tokens[index] = other(token.start, token.end, reason);
    else if (context.unit === undefined) tokens[index] = readBareYear(token) ?? token;
  }
}

/** 2025 by itself is a year, 2000 a number; 2025-2027 are years. */
function readBareYear(figure: Figure): DateToken | undefined {
  const { numeral, rightNumeral, low, high } = figure;
  if (!isYearLike(numeral, low) || figure.more !== undefined) return undefined;
  if (rightNumeral === undefined) return newDate(figure.start, figure.end, low ?? "", low ?? "", "year");
  if (high !== null && high.length === 2 && low !== null) {
    const end = low.slice(0, 2) + high;
    return end > low ? newDate(figure.start, figure.end, low, end, "year") : undefined; // 2024-25
  }
  if (!isYearLike(rightNumeral, high) || low === null || high === null) return undefined;
  return newDate(figure.start, figure.end, isoYear(Number(low)), isoYear(Number(high)), "year");
}

function isYearLike(numeral: Figure["numeral"], value: string | null): boolean {
  if (
    numeral.spelling !== "digits" ||
    numeral.isGrouped === true ||
    value?.length !== 4 ||
    numeral.decimals !== 0
  )
    return false;
  return value !== "2000" && value >= "1950" && value <= "2060";
}

function bindAll(text: string, tokens: readonly Token[]): void {
  let from = 0;
  for (const token of tokens) {
    if (token.type === "figure") {
      bindFigure(text, token, from);
      from = token.end;
    } else if (token.type === "date") {
      bindDate(text, token, from);
      from = token.end;
    }
  }
}

function joinTwoSided(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.type === "figure" && last?.type === "figure" && joinBounded(text, last, token)) continue;
    joined.push(token);
  }
  return joined;
}

/** Periods and 每人 hold for the figures after them in their clause, until others take their place. */
function applyRates(text: string, tokens: Token[]): void {
  let per: readonly string[] = [];
  let isTotal = false;
  let hasFigure = false;
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "other") continue;
    if (hasClauseBreak(text, end, token.start)) {
      per = [];
      hasFigure = false;
    }
    end = token.end;
    if (token.type === "per" || token.type === "period") {
      per = hasFigure ? token.per : [...new Set([...per, ...token.per])];
      hasFigure = false;
      isTotal = token.type === "period" && token.isTotal;
      const everyone = readEveryoneBefore(text, token.start);
      if (everyone !== undefined && token.type === "period") per = [...per, everyone];
    } else if (token.type === "figure") {
      const period = token.kind === "duration" ? periodOf(text, token, tokens[index + 1]) : undefined;
      if (period !== undefined) {
        tokens[index] = period;
        ({ per } = period);
        isTotal = true;
        continue;
      }
      readRateAfter(text, token);
      end = token.end;
      if (token.kind !== "duration") {
        addPer(token, ...per);
        token.isTotal = isTotal && per.length > 0;
        hasFigure = true;
      }
    }
  }
}

function hasClauseBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isClauseBreak(foldAt(text, at))) return true;
  return false;
}

/** 一年不得低于800万: one year that opens its clause is the period of the figure after it. */
function periodOf(text: string, figure: Figure, next: Token | undefined): PeriodToken | undefined {
  if (
    figure.low !== "1" ||
    figure.high !== "1" ||
    figure.numeral.spelling !== "han" ||
    figure.unit === undefined
  )
    return undefined;
  const isFirst = figure.start === 0 || isClauseBreak(foldAt(text, figure.start - 1));
  if (!isFirst || next?.type !== "figure" || hasClauseBreak(text, figure.end, next.start)) return undefined;
  const { unit } = figure.unit;
  return {
    type: "period",
    start: figure.start,
    end: figure.end,
    count: "1",
    unit,
    per: [unit],
    isTotal: false,
  };
}

function applyChanges(text: string, tokens: readonly Token[]): void {
  let last: Figure | undefined;
  for (const token of tokens) {
    if (token.type !== "figure") continue;
    if (token.kind !== "duration" && token.change === undefined) {
      const isLinked = last !== undefined && linkLevels(text, last, token);
      if (!isLinked) findChange(text, token, last?.end ?? 0);
    }
    last = token;
  }
}

/** 三 or two with nothing that it counts is a word; 百万 and 一千二百 stand by themselves. */
function dropBareWords(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (
      token.type !== "figure" ||
      token.kind !== "number" ||
      token.unit !== undefined ||
      token.numeral.spelling === "digits"
    )
      continue;
    const { numeral } = token;
    const isLarge =
      token.scalePower >= 4 ||
      numeral.isCompound === true ||
      (token.scalePower >= 2 && numeral.isVague !== true) ||
      numeral.low.length >= 3;
    if (isLarge || token.comparator !== "eq") continue;
    tokens[index] = other(token.start, token.end, "no-unit");
  }
}

function report(text: string, tokens: readonly Token[]): Recognition {
  const quantities: Quantity[] = [];
  const others: NonQuantity[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end) continue; // the 3 of 元/m3 went to the figure before it
    if (token.type !== "per") ({ end } = token);
    if (token.type === "other")
      others.push({
        start: token.start,
        end: token.end,
        text: text.slice(token.start, token.end),
        reason: token.reason,
      });
    else if (token.type === "figure") quantities.push(figureQuantity(text, token));
    else if (token.type === "date") quantities.push(dateQuantity(text, token));
    else if (token.type === "period") quantities.push(periodQuantity(text, token));
  }
  return { quantities, others };
}

function figureQuantity(text: string, figure: Figure): Quantity {
  const { start, end, low, high, unit } = figure;
  const numeral = figure.rightNumeral ?? figure.numeral;
  const power = figure.scalePower + (unit?.power ?? 0);
  return {
    kind: figure.kind,
    start,
    end,
    text: text.slice(start, end),
    low,
    high,
    inclusive: [low === null ? null : figure.lowInclusive, high === null ? null : figure.highInclusive],
    unit: unit?.unit ?? (figure.kind === "percent" ? "%" : null),
    comparator: figure.comparator,
    per: figure.per,
    resolution: shiftPoint("1", power - numeral.decimals),
    ...(figure.scaleText === "" ? {} : { scale: { text: figure.scaleText, factor: shiftPoint("1", power) } }),
    ...(figure.isTotal ? { isTotal: true } : {}),
    ...(figure.bounds.length === 0 ? {} : { bounds: figure.bounds }),
    ...(figure.isApproximate || figure.more !== undefined ? { isApproximate: true } : {}),
    ...(figure.change === undefined ? {} : { change: figure.change }),
    ...(figure.changeFrom === undefined ? {} : { changeFrom: figure.changeFrom }),
    ...(unit?.dimension === undefined ? {} : { dimension: unit.dimension }),
    ...(figure.unitFrom === undefined ? {} : { unitFrom: figure.unitFrom }),
    ...(figure.malformed === undefined ? {} : { malformed: figure.malformed }),
  };
}

function dateQuantity(text: string, date: DateToken): Quantity {
  const { start, end, low, high } = date;
  return {
    kind: "date",
    start,
    end,
    text: text.slice(start, end),
    low,
    high,
    inclusive: [low === null ? null : date.lowInclusive, high === null ? null : date.highInclusive],
    unit: date.unit,
    comparator: date.comparator,
    per: date.per,
    ...(date.bounds.length === 0 ? {} : { bounds: date.bounds }),
    ...(date.isApproximate ? { isApproximate: true } : {}),
    ...(date.malformed === undefined ? {} : { malformed: date.malformed }),
  };
}

function periodQuantity(text: string, period: PeriodToken): Quantity {
  const { start, end, count, unit, per, isTotal } = period;
  return {
    kind: "period",
    start,
    end,
    text: text.slice(start, end),
    low: count,
    high: count,
    inclusive: [true, true],
    unit,
    comparator: "eq",
    per: isTotal ? [] : per,
  };
}
