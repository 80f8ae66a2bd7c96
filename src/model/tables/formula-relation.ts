import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation, Verdict } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import type { Check, Formula } from "./formula.ts";

/** The relation that a formula makes of one line. */
export function relationOf(
  formula: Formula,
  check: Check,
  isSaid: boolean,
  context: RelationContext,
): Relation {
  const { stated, terms } = check;
  // 减少6.4万吨 is told without its sign, and so is what it should have been.
  const isTurned = stated.exact.sign() < 0 && !(stated.node.low ?? "").startsWith("-");
  const computed = isTurned ? check.computed.negated() : check.computed;
  const told = isTurned ? stated.exact.negated() : stated.exact;
  return {
    kind: formula.kind,
    plan: context.plan,
    certainty: isSaid ? "stated" : "inferred",
    because: formula.because,
    metric: formula.target.title,
    stated: makeTerm(context.file, stated.node, { name: formula.target.title }),
    terms: terms.map(({ operand, value }) =>
      makeTerm(context.file, value.node, { name: operand.vector.title, times: operand.sign }),
    ),
    computed: Interval.point(computed).toJSON(),
    delta: told.minus(computed).toString(),
    verdict: verdictOf(check),
    statement: `${showQuantity(stated.node)} = ${showFormula(formula, check)}`,
  };
}

function verdictOf({ stated, computed, obeys }: Check): Verdict {
  if (stated.exact.equals(computed)) return "holds";
  return obeys ? "rounding" : "violated";
}

/** `12 × 5,600元`, `(5,400万元 − 4,300万元) ÷ 4,300万元`. */
function showFormula({ operation, operands, factor }: Formula, { terms, computed }: Check): string {
  const shown = terms.map(({ value }) => showQuantity(value.node));
  if (operation === "product" && operands.length === 1) return `${shown.join("")} × ${showFactor(factor)}`;
  const [first = "", second = "", ...others] = shown;
  switch (operation) {
    case "linear":
      return terms
        .map(({ operand }, index) => `${signBefore(operand.sign, index)}${shown[index] ?? ""}`)
        .join("");
    case "product":
      return [...shown, ...(isCounted(factor) ? [showFactor(factor)] : [])].join(" × ");
    case "portion":
      return `(${shown.join(" + ")}) × ${showFactor(factor)}`;
    case "ratio":
      return `${first} ÷ ${second}`;
    case "growth": {
      const [now, base] = terms.map(({ value }) => value.exact);
      // What a loss grew by is told by its size.
      const isBySize =
        (base?.sign() ?? 0) < 0 && now?.compare(base ?? now) === computed.sign() * factor.sign();
      const by = isBySize ? `|${second}|` : second;
      return factor.sign() < 0 ? `(${second} − ${first}) ÷ ${by}` : `(${first} − ${second}) ÷ ${by}`;
    }
    case "margin":
      return `(${first} − ${second}) ÷ ${first}`;
    case "gain":
      return showGain(terms);
    case "markup":
      return `${first} × (1 ${terms[1]?.operand.sign === -1 ? "−" : "+"} ${second})`;
    case "loaded":
      return [
        `(${first} + ${second})`,
        ...others,
        ...(factor.equals(Decimal.one) ? [] : [showFactor(factor)]),
      ].join(" × ");
    case "fixed-plus":
      return `${first} + ${second} × ${others.join("")}`;
    case "blend":
      return `${first} × ${showFactor(factor)} + ${second} × ${showFactor(Decimal.one.minus(factor))}`;
    case "share":
      return `${first} ÷ (${[second, ...others].join(" + ")})`;
    case "mean":
      return `(${shown.join(" + ")}) ÷ ${shown.length}`;
  }
}

/** `6.4万吨 ÷ (62.2万吨 + 6.4万吨)`: what fell was more before. */
function showGain([change, level]: Check["terms"]): string {
  if (change === undefined || level === undefined) return "";
  const [told, now] = [change, level].map(({ value }) => showQuantity(value.node));
  const isFall = change.value.exact.sign() < 0;
  return `${told} ÷ (${now} ${isFall ? "+" : "−"} ${told?.replace(/^[-−–]/u, "")})`;
}

/** Months and the like, but no 1/100 of a percent and no 10,000 of a unit. */
function isCounted(factor: Decimal): boolean {
  return factor.compare(Decimal.one) > 0 && factor.compare(hundred) < 0;
}

/** A rate below one reads as percent. */
function showFactor(factor: Decimal): string {
  const percents = factor.times(hundred);
  const isRate = factor.compare(Decimal.one) < 0 && percents.isInteger();
  return isRate ? `${percents.toString()}%` : factor.toString();
}

const hundred = Decimal.of(100);

function signBefore(sign: 1 | -1, index: number): string {
  if (sign === -1) return index === 0 ? "−" : " − ";
  return index === 0 ? "" : " + ";
}
