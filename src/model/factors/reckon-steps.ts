import { Decimal } from "../../quantities/decimal.ts";
import { digitsTold } from "../derivation/chance.ts";
import type { Measure } from "../flow/measure.ts";
import { areKin, isReckonedFrom } from "./kin.ts";
import type { Step } from "./steps.ts";

export type Operator = "times" | "over" | "less" | "plus" | "share-of";

/** How a step is made of those before it: their places, joined from left to right. */
export interface Way {
  readonly operator: Operator;
  readonly places: readonly number[];
  /** For `over`: how many of the places stand above the line, and whether they are taken from each other first. */
  readonly above?: number;
  readonly isDifference?: true;
}

/** A way that comes out, with what it makes in each column. */
export interface Made {
  readonly way: Way;
  readonly columns: readonly MadeColumn[];
}

export interface MadeColumn {
  readonly stated: Measure;
  readonly operands: readonly Measure[];
  readonly computed: Decimal;
}

const operators: readonly Operator[] = ["times", "over", "less", "plus", "share-of"];
const reach = 8;
const reachOfThree = 4;

/**
 * The first way to make a step of those before it that comes out and hardly by chance: what stands nearest is tried first, and of
 * units only those that fit. Several columns have to obey alike.
 */
export function reckonStep(
  steps: readonly Step[],
  at: number,
  isOpen: (operator: Operator) => boolean,
): Made | undefined {
  const step = steps[at];
  if (step === undefined || operators.every((operator) => !isOpen(operator))) return undefined;
  let tried = 0;
  for (const way of waysTo(steps, at)) {
    if (!isOpen(way.operator) || (step.values.length > 1 && isLinear(way))) continue;
    const columns = step.values.map((stated, column) =>
      stated === undefined ? undefined : makeColumn(way, stated, steps, column, step),
    );
    const tryable = columns.filter((made) => made !== undefined);
    if (tryable.length === 0) continue;
    tried++;
    const made = tryable.filter((each) => isMet(way, each));
    if (made.length < tryable.length) continue;
    const isTold = areNamed(way, steps, step) || isShareRightAbove(way, at, made);
    const least = isLinear(way) ? spareOfSums : isTold ? spareOfNames : spare;
    if (isShown(made, tried, least)) return { way, columns: made };
  }
  return undefined;
}

/** Sums of rows over several columns are looked for where tables are read. */
function isLinear({ operator }: Way): boolean {
  return operator === "plus" || operator === "less";
}

/** From few figures to many, the nearest first. */
function* waysTo(steps: readonly Step[], at: number): Generator<Way> {
  const first = Math.max(0, at - reach);
  const near = Array.from({ length: at - first }, (_, back) => at - 1 - back);
  const few = near.slice(0, reachOfThree);
  if ((steps[at]?.rates.length ?? 0) > 0) {
    for (const place of near) yield { operator: "share-of", places: [place] };
    for (let count = 2; count <= near.length; count++)
      yield { operator: "share-of", places: near.slice(0, count).toReversed() };
  }
  for (const [index, b] of near.entries())
    for (const a of near.slice(index + 1)) {
      yield { operator: "times", places: [a, b] };
      yield { operator: "over", places: [a, b], above: 1 };
      yield { operator: "over", places: [b, a], above: 1 };
      yield { operator: "less", places: [a, b] };
      yield { operator: "less", places: [b, a] };
    }
  const like = near.filter((place) => isLike(steps[place], steps[at]));
  for (let count = 2; count <= like.length; count++) {
    const run = like.slice(0, count).toReversed();
    yield { operator: "plus", places: run };
    if (count > 2) yield { operator: "less", places: run };
  }
  for (const [index, c] of few.entries())
    for (const [next, b] of few.slice(index + 1).entries())
      for (const a of few.slice(index + next + 2)) {
        yield { operator: "times", places: [a, b, c] };
        yield { operator: "over", places: [a, b, c], above: 2 };
        yield { operator: "over", places: [a, c, b], above: 2 };
        yield { operator: "over", places: [a, b, c], above: 2, isDifference: true };
      }
}

function isLike(a: Step | undefined, b: Step | undefined): boolean {
  return a?.values.some((value, column) => value?.dimension === b?.values[column]?.dimension) === true;
}

function makeColumn(
  way: Way,
  stated: Measure,
  steps: readonly Step[],
  column: number,
  { rates }: Step,
): MadeColumn | undefined {
  const operands = way.places.flatMap((place) => steps[place]?.values[column] ?? []);
  if (operands.length < way.places.length || !mayMake(way, stated, operands)) return undefined;
  const [rate] = rates;
  const all = way.operator === "share-of" ? [...operands, ...(rate === undefined ? [] : [rate])] : operands;
  const computed = compute(way, operands, rate, stated);
  return computed === undefined ? undefined : { stated, operands: all, computed };
}

function compute(
  { operator, above = 1, isDifference }: Way,
  operands: readonly Measure[],
  rate: Measure | undefined,
  stated: Measure,
): Decimal | undefined {
  const [first, ...others] = operands.map(valueOf);
  if (first === undefined) return undefined;
  const sum = (values: readonly Decimal[]) => values.reduce((made, value) => made.plus(value), Decimal.zero);
  const product = (values: readonly Decimal[]) =>
    values.reduce((made, value) => made.times(value), Decimal.one);
  switch (operator) {
    case "plus":
      return first.plus(sum(others));
    case "less":
      return first.minus(sum(others));
    case "share-of":
      return rate === undefined ? undefined : first.plus(sum(others)).times(valueOf(rate));
    case "times":
      return first.times(product(others));
    case "over": {
      const over = [first, ...others].slice(0, above);
      const top = isDifference === true && over[1] !== undefined ? first.minus(over[1]) : product(over);
      const made = top.dividedBy(product(others.slice(above - 1)));
      return stated.quantity.unit === "%" ? made?.times(hundred) : made;
    }
  }
}

function valueOf({ quantity, exact }: Measure): Decimal {
  return quantity.unit === "%" ? exact.times(hundredth) : exact;
}

/** Half of the last place at most, where two digits and more are told; what is added up comes out as it is. */
function isMet({ operator }: Way, { stated, computed }: MadeColumn): boolean {
  const off = stated.exact.minus(computed).abs();
  if (off.sign() === 0) return true;
  if (operator === "plus" || digitsTold(stated) < 2) return false;
  return off.plus(off).compare(Decimal.parse(stated.quantity.resolution ?? "0") ?? Decimal.zero) <= 0;
}

function isShown(made: readonly MadeColumn[], tried: number, least: number): boolean {
  const told = new Map<string, number>();
  for (const { stated } of made)
    told.set(stated.exact.toString(), Math.min(mostDigits, digitsTold(stated) - zerosBehind(stated)));
  const digits = [...told.values()].reduce((sum, each) => sum + each, 0);
  return digits >= Math.log10(tried) + least;
}

/** 5.00 shows one digit: what is told behind the point is mostly a habit of the column. */
function zerosBehind({ quantity }: Measure): number {
  return /[.．](\d*?)(0+)\D*$/u.exec(quantity.text)?.[2]?.length ?? 0;
}

const mostDigits = 4;
const spare = 2;
const spareOfNames = 1;
/** Amounts of one kind lie one below the other in every list. */
const spareOfSums = 3;

/** What a step is made of goes with it by its words, all of it. */
function areNamed({ places }: Way, steps: readonly Step[], step: Step): boolean {
  return places.every((place) => {
    const other = steps[place];
    return other !== undefined && (areKin(other, step) || isReckonedFrom(step, other));
  });
}

/** 3,000, 8%, 240: an amount, a share and what it comes to, one below the other. */
function isShareRightAbove({ operator, places }: Way, at: number, made: readonly MadeColumn[]): boolean {
  const isAbove = operator === "times" && places.length === 2 && places.every((place) => place >= at - 2);
  return isAbove && made.every(({ operands }) => operands.some((operand) => kindOf(operand) === "percent"));
}

type Kind = "money" | "percent" | "number" | "ratio" | "time" | "other";

function kindOf({ quantity }: Measure): Kind {
  if (quantity.kind === "money") return "money";
  if (quantity.unit === "%") return "percent";
  if (quantity.kind === "ratio") return "ratio";
  if (quantity.kind === "duration") return "time";
  return quantity.kind === "number" && quantity.unit === null ? "number" : "other";
}

function isChange({ quantity }: Measure): boolean {
  return quantity.change !== undefined;
}

/** Whether what they measure lets them go together so. */
function mayMake(
  { operator, above = 1, isDifference }: Way,
  stated: Measure,
  operands: readonly Measure[],
): boolean {
  if (isChange(stated) || operands.some(isChange) || operands.some(({ exact }) => exact.sign() <= 0))
    return false;
  if (operator === "plus" || operator === "less" || operator === "share-of")
    return kindOf(stated) !== "ratio" && operands.every(({ dimension }) => dimension === stated.dimension);
  const over = operands.slice(0, above);
  const under = operator === "over" ? operands.slice(above) : [];
  const factors = operator === "over" ? over : operands;
  if (isDifference === true) return isQuotient(stated, over.slice(0, 1), under) && areAlike(over);
  if (isTrivial([...factors, ...under])) return false;
  if (under.length > 0) return isQuotient(stated, factors, under);
  return isProduct(stated, factors);
}

function areAlike([a, b]: readonly Measure[]): boolean {
  return a !== undefined && a.dimension === b?.dimension;
}

/** Times one, or times all. */
function isTrivial(operands: readonly Measure[]): boolean {
  return operands.some((operand) => valueOf(operand).equals(Decimal.one));
}

/** One price at most; nothing squared; shares of what the result is. */
function isProduct(stated: Measure, factors: readonly Measure[]): boolean {
  const money = factors.filter((factor) => kindOf(factor) === "money").length;
  const made = kindOf(stated);
  if (
    made === "percent" ||
    made === "ratio" ||
    money > 1 ||
    factors.some((factor) => kindOf(factor) === "ratio")
  )
    return false;
  if (factors.every((factor) => kindOf(factor) === "percent")) return false;
  const others = factors.filter((factor) => kindOf(factor) !== "percent" && kindOf(factor) !== "number");
  if (new Set(others.map(classOf)).size < others.length) return false;
  if (made === "money") return money === 1 || factors.some((factor) => kindOf(factor) === "number");
  return money === 0;
}

function isQuotient(stated: Measure, over: readonly Measure[], under: readonly Measure[]): boolean {
  const worth = (some: readonly Measure[]) => some.filter((each) => kindOf(each) === "money").length;
  const net = worth(over) - worth(under);
  const made = kindOf(stated);
  const [top] = over;
  const [bottom] = under;
  if (over.some(({ exact }) => exact.equals(stated.exact) || under.some((each) => each.exact.equals(exact))))
    return false;
  if (top === undefined || bottom === undefined || kindOf(bottom) === "percent") return false;
  if (made === "percent") return over.length === 1 && top.dimension === bottom.dimension;
  if (made === "money") return net === 1 && over.every((each) => kindOf(each) !== "percent");
  // A rule of three supposes that one goes with the other.
  const classes = over.map((each) => (kindOf(each) === "percent" ? "" : classOf(each)));
  if (over.length > 1 && new Set(classes).size < over.length) return false;
  // Hours by hours are so many times, and no hours.
  const isOfLike = over.length === 1 && classOf(top) === classOf(bottom);
  return net === 0 && made !== "ratio" && (!isOfLike || made === "number");
}

/** Spans of time are of one class, whatever their unit. */
function classOf(measure: Measure): string {
  return kindOf(measure) === "time" ? "time" : measure.dimension;
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);
