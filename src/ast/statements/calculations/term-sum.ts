import type { Calculation, Operand } from "../../nodes.ts";
import { comesNear, comesOut } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeOperand } from "./calculation.ts";
import { around } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { bearersOf } from "../periods/figure-period.ts";
import { metricName } from "../text/metric.ts";
import type { Group, Piece, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * A total of so many at a price each, and of amounts beside them:
 *
 *     床旁超声2台、每台45万元，CRRT3台、每台28万元，ECMO1台180万元，合计354万元
 *     补助96万元（国家级4人、每人6万元，省级24人、每人3万元）
 *     2 kilns at $11,750 each, 10 wheels at $1,500 each, $38,500 in total
 *
 * Told when it comes out; when it does not, only where a word closes the list and every figure in it has its place.
 */
export function readTermSums(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  for (const sentence of prose.sentences) {
    const sums = [...closedSums(prose, sentence), ...bracketSums(prose, sentence)];
    for (const { total, terms, isWhole } of sums) {
      const calculation = makeSum(prose, total, terms, isWhole, context);
      if (calculation !== undefined) found.push(calculation);
    }
  }
  return found;
}

interface TermSum {
  readonly total: SpokenFigure;
  readonly terms: readonly Term[];
  /** Every figure of the list is a term or its number, and words say that they make the total. */
  readonly isWhole: boolean;
}

interface Term {
  readonly figure: SpokenFigure;
  readonly times: number;
}

const closing =
  /(?:合计|共计|总计|小计|总共|一共|共需?|\btotal(?:s|ling|ing)?(?: of)?|\btogether|\bin all)(?:为|是|约|需|投资|投入|费用|经费|金额|支出|资金|成本|预算|人民币|:|：|\s)*$/iu;
const closingBehind = /^(?:in total|in all|altogether|together)\b/iu;
const each = /(?:每\s*一?[^\s，、\d]{1,4}|单价|各|@|\bat(?: an?)?)(?:补助|补贴|奖励|费用|约|为|需)?\s*$/u;
const eachBehind = /^(?:each|apiece|per [a-z]+|a (?:head|piece|person|day|night)|\/)/iu;

function* closedSums(prose: Prose, sentence: Sentence): Generator<TermSum> {
  const figures = spokenFigures(prose, sentence).filter(({ isBracketed }) => !isBracketed);
  const at = figures.findIndex(({ label, trail }) => closing.test(label) || closingBehind.test(trail));
  const total = figures[at];
  if (total === undefined || at < 2 || !isAmount(total)) return;
  const read = readTerms(figures.slice(0, at), total);
  if (read !== undefined) yield { total, ...read };
}

function* bracketSums(prose: Prose, sentence: Sentence): Generator<TermSum> {
  for (const piece of sentence.pieces)
    for (const group of piece.groups) {
      const total = group.isQuotation ? undefined : totalBefore(prose, sentence, piece, group);
      const [inner, ...more] = group.sentences;
      if (total === undefined || inner === undefined || more.length > 0) continue;
      const read = readTerms(spokenFigures(prose, inner), total);
      if (read !== undefined) yield { total, ...read, isWhole: false };
    }
}

/** The amount right before the brackets. */
function totalBefore(prose: Prose, sentence: Sentence, piece: Piece, group: Group): SpokenFigure | undefined {
  const figure = piece.figures.findLast(({ end }) => end <= group.start);
  if (figure === undefined || prose.run.text.slice(figure.end, group.start).trim() !== "") return undefined;
  const spoken = spokenFigures(prose, sentence).find((each) => each.figure === figure);
  return spoken !== undefined && isAmount(spoken) ? spoken : undefined;
}

/** Undefined where there are fewer than two terms, or none that is so many at a price. */
function readTerms(
  figures: readonly SpokenFigure[],
  total: SpokenFigure,
): { readonly terms: readonly Term[]; readonly isWhole: boolean } | undefined {
  const terms: Term[] = [];
  let number: SpokenFigure | undefined;
  let isWhole = true;
  let products = 0;
  for (const figure of figures) {
    if (isNumber(figure)) {
      if (number !== undefined) isWhole = false;
      number = figure;
    } else if (isPoint(figure.quantity) && dimensionOf(figure.quantity) === dimensionOf(total.quantity)) {
      const times = isEach(figure) ? timesOf(number) : 1;
      if (times === undefined) return undefined;
      if (isEach(figure)) products++;
      terms.push({ figure, times });
      number = undefined;
    } else isWhole = false;
  }
  return terms.length >= 2 && products > 0 ? { terms, isWhole: isWhole && number === undefined } : undefined;
}

function isAmount({ quantity }: SpokenFigure): boolean {
  return quantity.kind === "money" && isPoint(quantity) && isPlainAmount(quantity);
}

function isNumber({ quantity }: SpokenFigure): boolean {
  return quantity.kind === "count" && isPoint(quantity) && quantity.per.length === 0;
}

function isEach({ quantity, label, trail }: SpokenFigure): boolean {
  if (quantity.isTotal === true) return false;
  return bearersOf(quantity).length > 0 || each.test(label) || eachBehind.test(trail);
}

function timesOf(number: SpokenFigure | undefined): number | undefined {
  const low = number?.quantity.low ?? "";
  return /^\d{1,7}$/u.test(low) ? Number(low) : undefined;
}

function makeSum(
  prose: Prose,
  total: SpokenFigure,
  terms: readonly Term[],
  isWhole: boolean,
  context: StatementContext,
): Calculation | undefined {
  const operands = terms.map(({ figure, times }): Operand => {
    const name = metricName(prose, figure.piece, figure.figure, context);
    return { ...makeOperand(figure.quantity, name), ...(times === 1 ? {} : { times }) };
  });
  const sum: Sum = { operation: "sum", operands, result: total.quantity };
  const isSure = isWhole && terms.every(isPlain) && comesNear(sum, 4) && !leavesOut(prose, total, terms);
  if (!isSure && !comesOut(sum)) return undefined;
  const metric = metricName(prose, total.piece, total.figure, context);
  return {
    type: "calculation",
    position: around([total.quantity.position, ...operands.map(({ position }) => position)]),
    certainty: "stated",
    because: "so-many-at-a-price",
    ...(metric === undefined ? {} : { metric }),
    ...sum,
  };
}

/** What is paid per month counts as often as there are months; what is paid already is told beside the terms. */
function isPlain({ figure: { quantity, label, trail } }: Term): boolean {
  if (quantity.isTotal !== true && quantity.per.some((unit) => periods.has(unit))) return false;
  return !/已|其中|含|余|每[月天日晚周年季]|往返|[一二两三]次|同比|比上|\b(?:twice|paid|of which|per (?:month|day|night|week|year))\b/iu.test(
    label + trail,
  );
}

const periods: ReadonlySet<string> = new Set([
  "year",
  "half",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "night",
]);

/** 运费另计, excluding VAT: the total holds what no term tells. */
function leavesOut(prose: Prose, total: SpokenFigure, terms: readonly Term[]): boolean {
  const from = terms[0]?.figure.figure.start ?? 0;
  return /另计|另付|另行|不计|不含|未含|除外|及其他|等(?=[，。；])|\bexclud|\bnot includ|\bplus\b|\betc\b/iu.test(
    prose.run.text.slice(from, total.figure.start),
  );
}
