import { applyRates, applyChanges } from "./apply-rates.ts";
import { settleBareNumbers } from "./bare-numbers.ts";
import { bindDate, bindFigure } from "./bounds.ts";
import type { RecogniseContext } from "./context.ts";
import { applyHeader } from "./header-units.ts";
import { lendUnits } from "./implied-units.ts";
import type { NonQuantity, Quantity } from "./quantity.ts";
import { joinDurations } from "./composed-durations.ts";
import { layFiscalYears } from "./dates/fiscal-years.ts";
import { joinDates } from "./date-ranges.ts";
import { shareDimensions } from "./dimensions.ts";
import { joinProportion } from "./proportions.ts";
import { applyInclusion } from "./inclusion.ts";
import { settlePounds } from "./pounds.ts";
import { takeOwnUnits } from "./own-units.ts";
import { joinFigures, takeUnitBehindBracket } from "./ranges.ts";
import { readScore } from "./scores.ts";
import { joinWrittenInterval } from "./written-intervals.ts";
import { joinBounded } from "./two-sided.ts";
import { scan } from "./scan.ts";
import { figureQuantity, dateQuantity, periodQuantity } from "./token-quantities.ts";
import type { Token } from "./token.ts";
import { other } from "./token.ts";

/** All that was read in a run of text: its quantities, and the numerals that are none, each sorted by start. */
export interface Recognition {
  readonly quantities: Quantity[];
  readonly others: NonQuantity[];
}

/** Finds every quantity in `text`. Linear in its length; never throws. */
export function recognise(text: string, context: RecogniseContext = {}): Recognition {
  const scanned = scan(text, context);
  if (context.units !== undefined)
    takeOwnUnits(text, scanned, context.units, (one) => recognise(one).quantities[0]);
  const tokens = joinRanges(text, scanned);
  settleBareNumbers(text, tokens, context);
  settlePounds(text, tokens);
  if (context.fiscalYear !== undefined) layFiscalYears(text, tokens, context.fiscalYear);
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
      if (last?.type === "figure" && joinWrittenInterval(text, last, token)) continue;
      const score = last?.type === "figure" ? readScore(text, last, token) : undefined;
      if (score !== undefined) {
        joined[joined.length - 1] = score;
        continue;
      }
      if (last?.type === "figure" && (joinDurations(text, last, token) || joinProportion(text, last, token)))
        continue;
      if (last?.type === "figure" && joinFigures(text, last, token)) {
        takeUnitBehindBracket(text, last);
        applyInclusion(text, last);
        continue;
      }
    } else if (token.type === "date" && last?.type === "date" && joinDates(text, last, token)) continue;
    joined.push(token);
  }
  shareDimensions(text, joined);
  return joined;
}

function bindAll(text: string, tokens: readonly Token[]): void {
  let from = 0;
  let last = 0;
  for (const token of tokens) {
    if (token.type === "figure") {
      bindFigure(text, token, from);
      // Words of comparison reach over one stretch of time: 不低于前20个交易日均价的80%.
      from = token.kind === "duration" && token.bounds.length === 0 ? last : token.end;
      last = token.end;
    } else if (token.type === "date") {
      bindDate(text, token, from);
      from = last = token.end;
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
