import type { Calculation, Formula, Operation, Reckoning } from "../../ast/nodes.ts";
import { workOut } from "../../ast/statements/calculations/arithmetic.ts";
import { isOfThousands } from "../../ast/statements/calculations/of-thousands.ts";
import { isSizeOfData } from "../../ast/statements/text/measures.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { judge } from "../judge.ts";
import type { Relation, RelationKind } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm, showQuantity, showTimes } from "./term.ts";

const kinds: Readonly<Record<Operation, RelationKind>> = {
  sum: "sum",
  difference: "difference",
  balance: "balance",
  product: "product",
  quotient: "average",
  share: "share",
  "growth-rate": "growth",
  "growth-of-change": "growth",
  "growth-level": "growth",
  formula: "product",
};

/** A figure against what the figures it is said to follow from come to. */
export function relateCalculation(calculation: Calculation, context: RelationContext): Relation[] {
  const outcome = workOut(calculation);
  if (outcome === undefined) return [];
  const { operation, result, operands, metric, certainty, because } = calculation;
  const stated = makeTerm(context.file, result, metric === undefined ? {} : { name: metric.text });
  const { verdict, computed, delta } = judge({ stated: Interval.from(stated), ...outcome });
  if (verdict === "violated" && (isOfSizes(calculation) || isOfThousands(calculation))) return [];
  return [
    {
      kind: isShareOfSums(calculation) ? "share" : kinds[operation],
      plan: context.plan,
      certainty,
      because,
      ...(metric === undefined ? {} : { metric: metric.text }),
      stated,
      terms: operands.map(({ value, name, isTaken, times: often = 1 }, index) =>
        makeTerm(context.file, value, {
          ...(name === undefined ? {} : { name: name.text }),
          times:
            (isTaken === true && operation !== "product") || (operation === "difference" && index > 0)
              ? -often
              : often,
        }),
      ),
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${showCalculation(calculation)} = ${showQuantity(result)}`,
    },
  ];
}

/** 24 ÷ (25 + 24): parts set against each other, and nothing else. */
function isShareOfSums({ formula, result }: Calculation): boolean {
  if (formula === undefined || typeof formula === "number" || result.unit !== "%") return false;
  return formula.sign === "÷" && isSum(formula.left) && isSum(formula.right);
}

function isSum(formula: Formula): boolean {
  if (typeof formula === "number") return true;
  return formula.sign === "+" && isSum(formula.left) && isSum(formula.right);
}

/** `3 TB ÷ 48 = 64 GB`: whether a thousand or 1,024 make the next size, is not told. */
function isOfSizes({ result, operands }: Calculation): boolean {
  const sizes = [result, ...operands.map(({ value }) => value)].filter(isSizeOfData);
  return new Set(sizes.map(({ unit }) => unit)).size > 1;
}

/** The left side in the author's own units: `1,000万元 × (1 + 25%)`, `8场 × 20万元`, `500万 − 320万`. */
function showCalculation({ operation, operands, result, isDecrease, times, formula }: Calculation): string {
  const shown = operands.map(({ value, times: often = 1 }) => showTimes(value, often));
  const [first = "", second = ""] = shown;
  switch (operation) {
    case "sum":
    case "balance":
      return shown
        .map((text, index) =>
          index === 0 ? text : `${operands[index]?.isTaken === true ? " − " : " + "}${text}`,
        )
        .join("");
    case "difference":
      return shown.join(" − ");
    case "product":
      return [
        ...shown.map((text, index) => (operands[index]?.isTaken === true ? `(1 − ${text})` : text)),
        ...(times === undefined ? [] : [String(times)]),
      ].join(" × ");
    case "quotient":
    case "share":
      if (times !== undefined) return `${first} ÷ ${String(times)}`;
      return `${first} ÷ ${second}`;
    case "growth-rate":
      return isFall(isDecrease, result.low)
        ? `(${first} − ${second}) ÷ ${first}`
        : `(${second} − ${first}) ÷ ${first}`;
    case "growth-of-change":
      return `${first} ÷ (${second} ${isDecrease === true ? "+" : "−"} ${first})`;
    case "growth-level":
      return `${first} × (1 ${isDecrease === true ? "−" : "+"} ${second})`;
    case "formula":
      return formula === undefined ? "" : showFormula(formula, shown);
  }
}

/** With brackets where they are needed: `(30人 + 5人) × 12个月 × 2000元`. */
function showFormula(formula: Formula, shown: readonly string[]): string {
  if (typeof formula === "number") return shown[formula] ?? "";
  const { sign, left, right } = formula;
  const bracketed = (side: Formula, isRight: boolean) => {
    const text = showFormula(side, shown);
    const inner = typeof side === "number" ? Infinity : strength[side.sign];
    const isWeaker =
      inner < strength[sign] || (isRight && inner === strength[sign] && (sign === "−" || sign === "÷"));
    return isWeaker ? `(${text})` : text;
  };
  return `${bracketed(left, false)} ${sign} ${bracketed(right, true)}`;
}

const strength: Readonly<Record<Reckoning["sign"], number>> = { "+": 1, "−": 1, "×": 2, "÷": 2 };

/** A fall told as a positive figure; −50% is the growth it says. */
function isFall(isDecrease: boolean | undefined, result: string | null): boolean {
  return isDecrease === true && (result === null || Decimal.of(result).sign() >= 0);
}
