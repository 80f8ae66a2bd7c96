import type { Operation } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { areSwapped, slipDigits, slipVariants } from "../../quantities/slip-digits.ts";
import { isMade, madeOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Measure } from "../flow/measure.ts";

/** How many digits of a result speak for a slip: of the result itself, or of one of the figures that it is said to follow from. */
export function keptDigits(sum: Sum): number {
  return Math.max(sharedDigits(sum), digitsBesideSlip(sum));
}

/** How many digits a result shares with what its operands make, where one is wrong or two have changed places; else 0. */
export function sharedDigits(sum: Sum): number {
  const { exact } = sum.result;
  const made = madeOf(sum);
  const place = placeOf(sum.result);
  return made === undefined || place === undefined ? 0 : slipDigits(exact, place, made);
}

/** 52% where 25% comes out. */
export function isSwapped(sum: Sum): boolean {
  const [made, place] = [madeOf(sum), placeOf(sum.result)];
  return made !== undefined && place !== undefined && areSwapped(sum.result.exact, place, made);
}

/**
 * The digits of a result that comes out once a digit of an operand is mended, less two: each of several figures has many digits
 * that may be wrong. 0 where no such slip explains it.
 */
export function digitsBesideSlip(sum: Sum): number {
  if (!mended.has(sum.operation)) return 0;
  const kept = digitsOf(sum.result) - 2;
  if (kept <= 0) return 0;
  const comesOut = sum.operands.some((operand, at) => {
    const place = placeOf(operand);
    return (
      place !== undefined &&
      slipVariants(operand.exact, place).some((exact) =>
        isMade({ ...sum, operands: sum.operands.with(at, withValue(operand, exact)) }),
      )
    );
  });
  return comesOut ? kept : 0;
}

/** 2,000 and 4,000 agree in three digits that tell nothing. */
export function sharedZeros(sum: Sum): number {
  const zeros = (value: Decimal) => /0*$/u.exec(value.toString())?.[0].length ?? 0;
  const place = placeOf(sum.result);
  const figures = [sum.result.exact, madeOf(sum)].map((value) =>
    place === undefined ? undefined : value?.dividedBy(place),
  );
  return Math.min(...figures.map((value) => (value?.isInteger() === true ? zeros(value) : 0)));
}

const mended: ReadonlySet<Operation> = new Set(["share", "growth-rate", "product", "quotient"]);

function withValue(measure: Measure, exact: Decimal): Measure {
  const value = exact.toDecimalString();
  return { ...measure, exact, quantity: { ...measure.quantity, low: value, high: value } };
}

/** The last place that a figure was written to. */
function placeOf({ quantity }: Measure): Decimal | undefined {
  return Decimal.parse(quantity.resolution ?? "1");
}

/** Written digits; zeros at the end count behind the point only. */
function digitsOf(measure: Measure): number {
  const place = placeOf(measure);
  const written = place === undefined ? undefined : measure.exact.dividedBy(place)?.abs();
  if (place === undefined || written?.isInteger() !== true) return 0;
  const digits = written.toString();
  return (place.isInteger() ? digits.replace(/0+$/u, "") : digits).length;
}
