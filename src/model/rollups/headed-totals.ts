import { isNearSum } from "../../ast/statements/allocations/complete-lists.ts";
import { isNoSum } from "../../ast/statements/allocations/no-sums.ts";
import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import { comparison, overlapping, perUnit } from "../../ast/statements/text/words.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, isAlike, isSummable } from "../flow/amounts.ts";
import type { Claim } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { runningWord, totalWord } from "../flow/words.ts";
import { readBroods } from "./outline.ts";
import type { Unit } from "./outline.ts";
import { sumsUnder } from "./section-sums.ts";
import type { SectionSum } from "./section-sums.ts";
import { canBePart } from "./amount-columns.ts";
import { isMeantAs } from "./meant.ts";

/**
 * Headings that say what their sections come to:
 *
 *     ## Stand (26 h)          ## 一、场地布置（4.5万元）
 *     - Frame (20 h)           | 展架 | 30000 |
 *     - Lights (6 h)           | 灯光 | 15000 |
 *
 * Where some headings of a chapter do, the others are held to it; so is one that stands alone where nothing under it is
 * left out, and what it misses is little or a digit.
 */
export function findHeadedTotals(flow: Flow): readonly Claim[] {
  return readBroods(flow).flatMap(({ units }) => {
    const headed = units.flatMap((unit) => headedOf(unit, flow) ?? []);
    const held = headed.filter(({ isHeld }) => isHeld);
    const off = headed.filter(
      ({ isHeld, total, sum }) => !isHeld && sum.isWhole && isMeantAs(total, sum.parts, held.length),
    );
    const isHabit = held.length >= 2 && held.length >= off.length;
    return [
      ...held.map((one) => claimOf(one, isHabit ? "stated" : "inferred")),
      ...off.filter((one) => isHabit || isSaid(one)).map((one) => claimOf(one, "stated")),
    ];
  });
}

interface Headed {
  readonly total: FlowFigure;
  readonly sum: SectionSum;
  readonly isHeld: boolean;
}

function headedOf(unit: Unit, flow: Flow): Headed | undefined {
  const { line } = unit;
  if (!line.isTitle) return undefined;
  const figures = line.figures.filter((figure) => canBePart(figure) && figure.exact.sign() > 0);
  if (figures.length === 0) return undefined;
  const sums = sumsUnder(unit, flow);
  const fitting = figures.flatMap((total) =>
    sums
      .filter(({ parts }) => parts.every((part) => isAlike(part, total)))
      .map((sum) => ({ total, sum, isHeld: exactSum(sum.parts).equals(total.exact) })),
  );
  const [only, ...others] = fitting;
  return fitting.find(({ isHeld }) => isHeld) ?? (others.length === 0 ? only : undefined);
}

/** Every line under it tells one amount of its own, and together they make the figure of the heading or nearly do. */
function isSaid({ total, sum: { parts, isWhole } }: Headed): boolean {
  const labels = parts.map((part) => ("label" in part ? String(part.label) : ""));
  const isCalled = totalWord.test(total.label);
  if (!isWhole || parts.length < (isCalled ? 2 : 3) || !parts.every((part) => "line" in part)) return false;
  if (comparison.test(total.label) || perUnit.test(total.label) || runningWord.test(total.label))
    return false;
  if (labels.some((label) => overlapping.test(label) || ofYear.test(label) || runningWord.test(label)))
    return false;
  const quantities = parts.map(({ quantity }) => quantity);
  if ([total.quantity, ...quantities].some(({ isApproximate }) => isApproximate === true)) return false;
  if (isNoSum(total.quantity, quantities, 2)) return false;
  if (isCalled) return true;
  // Stages run side by side, and a person has several traits.
  const digits = [total, ...parts].every(isSummable) && !isHeadcount(total.quantity) ? 1 : 2;
  return (
    isNearSum(total.quantity, quantities) ||
    slipDigitsOfSum(
      total.exact,
      parts.map(({ exact }) => exact),
    ) >= digits
  );
}

/** Levels of years make no sum. */
const ofYear = /(?<!\d)20\d\d\s?(?:年|$)/u;

function claimOf({ total, sum }: Headed, certainty: Claim["certainty"]): Claim {
  return { operation: "sum", result: total, operands: sum.parts, certainty, because: "headed-total" };
}
