import { exactSum, isAlike } from "../flow/amounts.ts";
import type { Claim } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
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
 * Where some headings of a chapter do, the others are held to it.
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
      ...(isHabit ? off.map((one) => claimOf(one, "stated")) : []),
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

function claimOf({ total, sum }: Headed, certainty: Claim["certainty"]): Claim {
  return { operation: "sum", result: total, operands: sum.parts, certainty, because: "headed-total" };
}
