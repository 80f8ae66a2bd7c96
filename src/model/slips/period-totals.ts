import { findPeriodWords } from "../../ast/statements/periods/period-words.ts";
import { parsePeriodLabel } from "../../ast/statements/periods/period-label.ts";
import type { PeriodLabel } from "../../ast/statements/periods/period-label.ts";
import { makeWhole } from "../../ast/statements/periods/period-rollup.ts";
import { comparison, levelMetric, perUnit } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, isAlike } from "../flow/amounts.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import { runningWord } from "../flow/words.ts";
import type { Relation } from "../relation.ts";

/**
 * The quarters or halves of a year, all of them in one text, and the amount told before that nearly is what they make:
 *
 *     全年需招聘92人。…\n 分季度安排：一季度20人，二季度24人，三季度36人，四季度10人
 *     ## By quarter \n 12 in Q1, 10 in Q2, 8 in Q3 and 5 in Q4            of 36 positions in the summary
 *
 * They are of something that stands before them. Where one amount makes them, they are of that; where none does, and they miss
 * just one of those before by a tenth or by a digit, that one was meant.
 */
export function periodTotals(flow: Flow, known: readonly Relation[]): readonly Sum[] {
  const added = placesAdded(known);
  return flow.lines.flatMap((line) =>
    runsOf(line).flatMap((parts): readonly Sum[] => {
      if (parts.filter((part) => added.has(placeOf(part))).length >= 2) return [];
      const total = totalOf(parts, line, flow);
      return total === undefined ? [] : [{ operation: "sum", result: total, operands: parts }];
    }),
  );
}

/** Figures that make something, or are said to. */
function placesAdded(known: readonly Relation[]): ReadonlySet<number> {
  return new Set(
    known
      .filter(({ kind, verdict, certainty }) =>
        verdict === "violated" ? certainty !== "inferred" : verdict !== "open" && isAdding.has(kind),
      )
      .flatMap(({ terms }) => terms.map(({ span }) => span.start.offset)),
  );
}

const isAdding: ReadonlySet<string> = new Set(["sum", "rollup"]);

function placeOf({ quantity }: FlowFigure): number {
  return quantity.position.start.offset;
}

/** Neighbours that tell each period of the year once. */
function runsOf(line: FlowLine): readonly (readonly FlowFigure[])[] {
  const runs: (readonly FlowFigure[])[] = [];
  for (let at = 0; at < line.figures.length; at++)
    for (const length of [4, 2]) {
      const parts = line.figures.slice(at, at + length);
      if (parts.length < length || !areOneYear(parts)) continue;
      runs.push(parts);
      at += length - 1;
      break;
    }
  return runs;
}

function areOneYear(parts: readonly FlowFigure[]): boolean {
  const [first] = parts;
  if (first === undefined || parts.some((part) => !canBePart(part) || !isAlike(part, first))) return false;
  const periods = parts.flatMap((part) => periodOf(part) ?? []);
  return periods.length === parts.length
    ? makeWhole(periods, { unit: "year", index: 1 })
    : parts.length === 4 &&
        inQuarters.test(first.label) &&
        parts.slice(1).every(({ label }) => /^[、，,和及]?$/u.test(label));
}

/** 按季分解为1.8亿元、1.0亿元、1.0亿元、1.0亿元. */
const inQuarters = /[按分]季(?:度|分)?(?:分解|安排|分配|进度)?(?:分别)?[为是:：]?$/u;

function canBePart({ isAmount, isBracketed, exact, quantity, label }: FlowFigure): boolean {
  return (
    isAmount &&
    !isBracketed &&
    exact.sign() > 0 &&
    quantity.isApproximate !== true &&
    !runningWord.test(label) &&
    !comparison.test(label)
  );
}

/** 一季度10个, 12 in Q1. */
function periodOf({ label, trail }: FlowFigure): PeriodLabel | undefined {
  const behind = /^(?:in|for|during) (?:the )?(q[1-4]|h[12]|(?:first|second|third|fourth) quarter)\b/iu.exec(
    trail,
  );
  if (behind?.[1] !== undefined) return parsePeriodLabel(behind[1]);
  const words = findPeriodWords(label, { start: 0, end: label.length });
  return words === undefined ? undefined : parsePeriodLabel(label.slice(words.start, words.end));
}

function totalOf(parts: readonly FlowFigure[], line: FlowLine, flow: Flow): FlowFigure | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const from = flow.lines[Math.max(0, line.at - farthest)]?.figures[0]?.at ?? 0;
  const before = flow.figures
    .slice(Math.max(from, first.at - mostFigures), first.at)
    .filter((figure) => canBeTotal(figure, parts));
  if (flow.figures.some((figure) => figure.exact.equals(exactSum(parts)) && isAlike(figure, first)))
    return undefined;
  const year = yearOf(first.label);
  const near = [
    before.filter((figure) => figure.line === line),
    before.filter(({ label }) => year !== undefined && yearOf(label) === year),
    before,
  ].find(({ length }) => length > 0);
  const meant = (near ?? []).filter((total) => isMeant(total, parts));
  const total = meant.at(-1);
  return meant.every(({ exact }) => total?.exact.equals(exact) === true) ? total : undefined;
}

/** So many lines, and figures, before a list of periods the amount that they are of is told. */
const farthest = 12;
const mostFigures = 40;

function canBeTotal(figure: FlowFigure, parts: readonly FlowFigure[]): boolean {
  const { label, isBracketed, isAmount, quantity, exact } = figure;
  const [first] = parts;
  if (first === undefined || isBracketed || !isAlike(figure, first)) return false;
  if (!isAmount && quantity.change !== "increase") return false;
  if (quantity.change === "decrease" || quantity.isApproximate === true) return false;
  if (parts.some((part) => part.exact.compare(exact) >= 0)) return false;
  // A level stands in every quarter as it stands in the year.
  if (levelMetric.test(`${label}${first.label}`) && !/新增|新开|招聘/u.test(label)) return false;
  if (comparison.test(label) || perUnit.test(label) || runningWord.test(label)) return false;
  const [own, told] = [yearOf(label), yearOf(first.label)];
  if (own !== undefined && told !== undefined && own !== told) return false;
  const period = periodOf(figure);
  return period === undefined || period.unit === "year";
}

function yearOf(label: string): string | undefined {
  return /(?<!\d)(20\d\d)(?!\d)/u.exec(label)?.[1];
}

function isMeant({ exact }: FlowFigure, parts: readonly FlowFigure[]): boolean {
  const off = exactSum(parts).minus(exact).abs();
  if (off.times(Decimal.of(10)).compare(exact) <= 0) return true;
  if (off.times(Decimal.of(2)).compare(exact) > 0) return false;
  return (
    slipDigitsOfSum(
      exact,
      parts.map((part) => part.exact),
    ) >= digitsOfSlip
  );
}

const digitsOfSlip = 2;
