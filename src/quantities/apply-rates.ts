import { findChange, linkLevels } from "./change.ts";
import { foldAt, isClauseBreak } from "./chars.ts";
import { addPer, readEveryoneBefore, readRateAfter } from "./rates.ts";
import type { Figure, PeriodToken, Token } from "./token.ts";

/** Periods and 每人 hold for the figures after them in their clause, until others take their place. */
export function applyRates(text: string, tokens: Token[]): void {
  let per: readonly string[] = [];
  let isTotal = false;
  let hasFigure = false;
  let isAdjective = false;
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
      isAdjective = token.type === "per" && foldAt(text, token.end - 1) === 0x5ea6; // 年度增长率 is no rate a year
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
        if (!(isAdjective && token.kind === "percent") && !isEffort(token)) addPer(token, ...per);
        token.isTotal = isTotal && per.length > 0;
        hasFigure = true;
      }
    }
  }
}

/** `Weekly reports (6 pts)`: what a task is estimated at is told once, whatever it is about. */
function isEffort({ unit }: Figure): boolean {
  return unit?.unit === "point";
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

export function applyChanges(text: string, tokens: readonly Token[]): void {
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
