import { Decimal } from "../../quantities/decimal.ts";
import { slipDigits } from "../../quantities/slip-digits.ts";
import { digitsTold } from "../derivation/chance.ts";
import { exactSum } from "../flow/amounts.ts";
import { isMade } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";

/**
 * One wrong figure that several others miss: what it should be, each of them tells alike.
 *
 *     支出1664.92万元，用于教育67.64万元，占5.35%；卫生1197.28万元，占94.65%        1264.92 makes the sum, and both shares
 *
 * That one digit of a figure mends two of the relations that it may be in is no chance, though either may be meant otherwise.
 * What a sum would have it be counts as well where it differs by more, if the others tell it in digits enough.
 */
export function jointSlips(
  missed: readonly Sum[],
  isBorneOut: (measure: Measure) => boolean,
): readonly Sum[] {
  const byFigure = new Map<Measure, Sum[]>();
  for (const sum of missed)
    for (const figure of [sum.result, ...sum.operands]) {
      if (!isOfText(figure) || isBorneOut(figure)) continue;
      const sums = byFigure.get(figure);
      if (sums === undefined) byFigure.set(figure, [sum]);
      else sums.push(sum);
    }
  const told = new Set<Measure>();
  return [...byFigure].flatMap(([figure, sums]) => {
    if (sums.length < 2 || sums.length > mostSums) return [];
    const mended = mendedBy(figure, sums).filter(({ result }) => !told.has(result));
    for (const { result } of mended) told.add(result);
    return mended;
  });
}

/** More than this may be meant of a figure only where nothing is. */
const mostSums = 40;

/** What goes for a share behind each of the parts of a sum: 1,705人，占76.49%. */
export function sharesOfParts(sums: readonly Sum[], { figures }: Flow): readonly Sum[] {
  return sums.flatMap(({ result: whole, operands }) =>
    operands.flatMap((part): readonly Sum[] => {
      const share = isOfText(part) ? figures[part.at + 1] : undefined;
      if (share?.quantity.unit !== "%" || !share.label.includes("占")) return [];
      return [{ operation: "share", result: share, operands: [part, whole] }];
    }),
  );
}

function isOfText(measure: Measure): measure is FlowFigure {
  return "label" in measure;
}

/** All that comes out once a figure is what several of them would have it be. */
function mendedBy(figure: Measure, sums: readonly Sum[]): readonly Sum[] {
  let best: readonly Sum[] = [];
  for (const { value, isSlip } of valuesFor(figure, sums)) {
    const mended = apart(sums.filter((sum) => isMade(withValue(sum, figure, value))));
    const others = mended.filter(({ operation }) => !isAdding.has(operation));
    const digits = (of: readonly Sum[]) => of.reduce((all, { result }) => all + digitsOf(result), 0);
    const isShown = isSlip ? digits(mended) >= digitsOfSlip : digits(others) >= digitsOfOthers;
    if (mended.length >= 2 && isShown && mended.length > best.length) best = mended;
  }
  return best;
}

const isAdding: ReadonlySet<string> = new Set(["sum", "difference"]);

/** The digits that have to come out together: where one of the figure is wrong, and where it is another. */
const digitsOfSlip = 6;
const digitsOfOthers = 6;
const mostDigits = 4;

function digitsOf(result: Measure): number {
  return Math.min(mostDigits, digitsTold(result));
}

/** One result is told once, and one set of parts makes one sum. */
function apart(sums: readonly Sum[]): readonly Sum[] {
  const results = new Set<Measure>();
  let isAdded = false;
  return sums.filter(({ result, operation }) => {
    if (results.has(result) || (operation === "sum" && isAdded) || digitsOf(result) < 2) return false;
    results.add(result);
    isAdded ||= operation === "sum";
    return true;
  });
}

interface Meant {
  readonly value: Decimal;
  readonly isSlip: boolean;
}

/** What the sums and differences that a figure is in leave for it. */
function valuesFor(figure: Measure, sums: readonly Sum[]): readonly Meant[] {
  const place = Decimal.parse(figure.quantity.resolution ?? "1");
  if (place === undefined) return [];
  return sums.flatMap((sum) => {
    const value = leftBy(sum, figure);
    if (value === undefined || value.sign() <= 0) return [];
    return [{ value, isSlip: slipDigits(figure.exact, place, value) > 0 }];
  });
}

function leftBy({ operation, result, operands }: Sum, figure: Measure): Decimal | undefined {
  if (operation !== "sum" && operation !== "difference") return undefined;
  const [first, ...others] = operands;
  if (first === undefined) return undefined;
  const [whole, parts] = operation === "sum" ? [result, operands] : [first, [result, ...others]];
  const sum = exactSum(parts);
  return figure === whole ? sum : figure.exact.plus(whole.exact.minus(sum));
}

function withValue(sum: Sum, figure: Measure, exact: Decimal): Sum {
  const value = exact.toDecimalString();
  const mended = { ...figure, exact, quantity: { ...figure.quantity, low: value, high: value } };
  return {
    ...sum,
    result: sum.result === figure ? mended : sum.result,
    operands: sum.operands.map((operand) => (operand === figure ? mended : operand)),
  };
}
