import { Decimal } from "../../quantities/decimal.ts";
import { isAlike, significantDigits } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";

const mostFactors = 7;

/** Two or three figures of one line, or a share of an amount, that make the next one: `8人×45天×400元=14.4万元`, `30 per visit … 1,800 pupils`. */
export function findProducts(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((result) => {
    if (result.quantity.unit === "%" || result.quantity.unit === null || result.exact.sign() <= 0) return [];
    const near = flow.figures
      .slice(Math.max(0, result.at - mostFactors), result.at)
      .filter(({ line, exact }) => line === result.line && exact.sign() > 0 && !exact.equals(one));
    const factors = pairsAndTriples(near).find(
      (operands) => isLikely(result, operands) && isProduct(result, operands),
    );
    return factors === undefined
      ? []
      : [
          {
            operation: "product",
            result,
            operands: factors,
            certainty: "inferred",
            because: "product-comes-out",
          },
        ];
  });
}

function pairsAndTriples(figures: readonly FlowFigure[]): readonly (readonly FlowFigure[])[] {
  const sets: FlowFigure[][] = [];
  const nearestFirst = [...figures].reverse();
  for (const [at, first] of nearestFirst.entries())
    for (const [next, second] of nearestFirst.slice(at + 1).entries()) {
      sets.push([second, first]);
      for (const third of nearestFirst.slice(at + next + 2)) sets.push([third, second, first]);
    }
  return sets.sort((a, b) => a.length - b.length);
}

/** Money comes of money and numbers; numbers of numbers; and by chance only where the figures tell little. */
function isLikely(result: FlowFigure, factors: readonly FlowFigure[]): boolean {
  const money = factors.filter(({ quantity }) => quantity.kind === "money").length;
  const shares = factors.filter(({ quantity }) => quantity.unit === "%").length;
  if (shares > 1 || (shares === 1 && factors.length > 2)) return false;
  if (shares === 1)
    return (
      factors.some(({ dimension }) => dimension === result.dimension) && significantDigits(result.exact) >= 2
    );
  if (result.quantity.kind === "money" ? money !== 1 : money > 0) return false;
  // 24个班 of 20人 make 480人: one of the factors is of what they make.
  if (money === 0 && !factors.some((factor) => isAlike(factor, result))) return false;
  return significantDigits(result.exact) + factors.length >= 4 || result.exact.compare(hundred) >= 0;
}

const one = Decimal.one;
const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);

function isProduct(result: FlowFigure, factors: readonly FlowFigure[]): boolean {
  const product = factors.reduce(
    (made, { exact, quantity }) => made.times(quantity.unit === "%" ? exact.times(hundredth) : exact),
    Decimal.one,
  );
  return product.equals(result.exact);
}
