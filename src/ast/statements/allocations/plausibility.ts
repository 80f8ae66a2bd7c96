import { Decimal } from "../../../quantities/decimal.ts";
import type { TextRange } from "../../../quantities/quantity.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import type { QuantityNode } from "../../nodes.ts";
import { isHeadcount } from "../text/dimension.ts";
import { isNoSum } from "./no-sums.ts";
import { exactSum, exactValue } from "./parts.ts";
import type { NamedFigure } from "./parts.ts";
import { metricRange } from "../text/metric.ts";
import type { Figure, Piece, Prose } from "../text/prose.ts";
import { countedTwice, overlapping } from "../text/words.ts";

/**
 * Whether figures after a total are meant as its parts, judged by what they are. It decides between a claim that is
 * stated and one that is only inferred, and leaves out what is no part; it never decides whether a claim holds.
 */

export interface Total {
  readonly figure: Figure;
  readonly piece: Piece;
}

export function isExactly(quantity: QuantityNode, sum: ReturnType<typeof exactSum>): boolean {
  const value = exactValue(quantity);
  return value !== undefined && sum !== undefined && value.equals(sum);
}

/** Where named parts already make the total, what follows them in the sentence is about something else. */
export function withoutOverrun(
  total: QuantityNode,
  entries: readonly NamedFigure[],
  isClosed: boolean,
): readonly NamedFigure[] {
  for (let count = 2; count < entries.length; count++) {
    const first = entries.slice(0, count);
    // What a colon opens ends at a semicolon only: 满分100分：出勤50分、作业50分；80分以上合格.
    if (isClosed && first.at(-1)?.piece.mark !== "；") continue;
    if (isExactly(total, exactSum(first.map((entry) => entry.figure.quantity)))) return first;
  }
  return entries;
}

/** Milestones run up to the total (3月20万，6月40万，年底60万); they do not add up to it. */
export function repeatsTotal(total: QuantityNode, entries: readonly NamedFigure[]): boolean {
  return entries.some((entry) => {
    const { low, high } = entry.figure.quantity;
    return low === total.low && high === total.high;
  });
}

/**
 * Parts without a rest that do not make the total: more likely a slip than a choice only where nothing can be counted
 * twice and, after 其中, where there are three of them and they come within a fifth of it.
 */
export function isPartition(
  prose: Prose,
  total: Total,
  entries: readonly NamedFigure[],
  isClosed: boolean,
  isCounted: boolean,
): boolean {
  const figures = entries.map((entry) => entry.figure.quantity);
  const { quantity } = total.figure;
  if (mayOverlap(prose, total, entries, isCounted) || isNoSum(quantity, figures)) return false;
  if (isClosed) return true;
  const sum = exactSum(figures);
  const value = exactValue(quantity);
  if (sum === undefined || value === undefined || sum.compare(value) <= 0) return true;
  return (
    (entries.length >= 3 && sum.minus(value).times(five).compare(value) <= 0) || missesByDigit(value, figures)
  );
}

/** By one digit of one of them, or two that changed places, however far that sets them apart: 178 of 30 and 148 became 118. */
function missesByDigit(total: Decimal, parts: readonly QuantityNode[]): boolean {
  const values = parts.flatMap((part) => exactValue(part) ?? []);
  return values.length === parts.length && slipDigitsOfSum(total, values) >= fewestDigits;
}

/** 50亿元 lent, 30亿元 of it to small firms and 25亿元 to farmers: so few digits come by chance. */
const fewestDigits = 3;

/** 水稻30万亩、玉米12万亩（包括间套种）: more than there is, and the text says what of it is counted twice. */
export function saysTwice(prose: Prose, total: QuantityNode, entries: readonly NamedFigure[]): boolean {
  const [value, sum] = [exactValue(total), exactSum(entries.map(({ figure }) => figure.quantity))];
  const [first, last] = [entries[0]?.figure, entries.at(-1)?.figure];
  if (value === undefined || sum === undefined || sum.compare(value) <= 0) return false;
  if (first === undefined || last === undefined) return false;
  const behind = /^[^。；;\n]{0,24}/u.exec(prose.run.text.slice(last.end, last.end + 24))?.[0] ?? "";
  return countedTwice.test(prose.run.text.slice(first.start, last.end) + behind);
}

/** More than the total: of what may be counted under two names, or by more than a slip. */
export function isNoSplit(prose: Prose, total: Total, entries: readonly NamedFigure[]): boolean {
  const sum = exactSum(entries.map((entry) => entry.figure.quantity));
  const value = exactValue(total.figure.quantity);
  if (sum === undefined || value === undefined || sum.compare(value) <= 0) return false;
  const figures = entries.map((entry) => entry.figure.quantity);
  const isFar = sum.minus(value).times(five).compare(value) > 0 && !missesByDigit(value, figures);
  return isFar || mayOverlap(prose, total, entries, false);
}

const five = Decimal.of(5);

/** The one figure of several that the parts miss by a digit, where they make none. */
export function slippedFrom<T extends { readonly figure: Figure }>(
  totals: readonly T[],
  entries: readonly NamedFigure[],
): T | undefined {
  const figures = entries.map(({ figure }) => figure.quantity);
  const [only, ...others] = totals.filter(({ figure }) => {
    const value = exactValue(figure.quantity);
    return value !== undefined && missesByDigit(value, figures);
  });
  return others.length === 0 ? only : undefined;
}

/**
 * `受理案件879件，结案700件。其中民事受理755件，结案600件`: a part that goes by the whole name of a figure before tells of that
 * figure once more, and is no part beside the others.
 */
export function repeatsNames(
  prose: Prose,
  totals: readonly Total[],
  entries: readonly NamedFigure[],
): boolean {
  const names = new Set(
    totals.flatMap(({ piece, figure }) => wordsOf(prose, metricRange(prose, piece, figure))),
  );
  return entries.some(({ name }) => wordsOf(prose, name).some((words) => names.has(words)));
}

/** `投资96亿元，本年投资31亿元。其中产业类22个，投资58亿元；…`: the figure that every part goes by the name of. */
export function namesakeOf<T extends Total>(
  prose: Prose,
  totals: readonly T[],
  entries: readonly NamedFigure[],
): T | undefined {
  const names = new Set(entries.map(({ name }) => wordsOf(prose, name)[0]));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return undefined;
  return totals.findLast(
    ({ piece, figure }) => wordsOf(prose, metricRange(prose, piece, figure))[0] === name,
  );
}

function wordsOf({ run }: Prose, range: TextRange | undefined): readonly string[] {
  const words = range === undefined ? "" : run.text.slice(range.start, range.end).trim();
  return words.length >= 2 ? [words] : [];
}

/** Of people, and of things told apart by state or rank, some may be counted under two names. */
function mayOverlap(
  prose: Prose,
  total: Total,
  entries: readonly NamedFigure[],
  isCounted: boolean,
): boolean {
  const { quantity } = total.figure;
  // Stages of work run side by side, where hours are spent one after the other. Three departments that were announced as three share nobody.
  if (quantity.kind === "duration" && !/^(?:hours?|minutes?)$/u.test(quantity.unit ?? "")) return true;
  const values = entries.flatMap(({ figure }) => exactValue(figure.quantity) ?? []);
  const value = exactValue(quantity);
  if (value !== undefined && slipDigitsOfSum(value, values) >= digitsOfNoOverlap) return false;
  if (isHeadcount(quantity) && !isCounted) return true;
  const shared = wordsInCommon([total, ...entries].map(({ figure }) => wordsBefore(prose, figure)));
  const marks = entries.map(({ name, figure }) => {
    if (name === undefined) return undefined;
    const own =
      shared.length < 2
        ? prose.run.text.slice(name.start, name.end)
        : wordsBefore(prose, figure).slice(0, -shared.length);
    return overlapping.exec(own)?.[0];
  });
  // 高速完成投资970亿元，国道完成投资197亿元: what is said of all of them alike tells none from the others.
  const isOfAll =
    entries.length >= 3 && new Set(marks).size === 1 && !isOfPlan.test(wordsBefore(prose, total.figure));
  return marks.some((mark) => mark !== undefined) && !isOfAll;
}

/** 年度计划投资60亿元: what was done of it by now is no part of what is to be. */
const isOfPlan = /计划|目标|任务|预算|概算|总投资/u;

/** The last words before a figure, as many as tell what it is of. */
function wordsBefore({ run }: Prose, { before }: Figure): string {
  return run.text.slice(Math.max(before.start, before.end - longestName), before.end).trim();
}

const longestName = 60;

/** 完成投资 of 基础设施完成投资, 交通完成投资 and 水利完成投资: what is told of the total, too, tells no part apart. */
function wordsInCommon([first = "", ...others]: readonly string[]): string {
  let length = 0;
  while (length < first.length && others.every((other) => other.endsWith(first.slice(-length - 1)))) length++;
  return first.slice(first.length - length);
}

/** What is counted twice hardly leaves a total that is one digit off. */
const digitsOfNoOverlap = 5;

/** `团队58人：研发27人，产品14人，市场17人`: three and more behind a colon are told apart by what they do. */
export function isTeam({ kind }: { readonly kind: string }, parts: readonly NamedFigure[]): boolean {
  return kind === "colon" && parts.length >= 3 && parts.every(({ name }) => name !== undefined);
}

/** `完成目标的97.2%，其中直营2916万元，占60%`: beside amounts, shares are of what is split, unless they make its own share of something else. */
export function areOfTheSplit(
  candidates: readonly { readonly figure: Figure }[],
  parts: readonly NamedFigure[],
): boolean {
  const shares = parts.map(({ figure }) => figure.quantity);
  if (shares.length === 0 || shares.some(({ unit }) => unit !== "%")) return false;
  const sum = exactSum(shares);
  return !candidates.some(({ figure }) => isExactly(figure.quantity, sum));
}
