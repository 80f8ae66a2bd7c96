import { comesNear } from "../../ast/statements/calculations/arithmetic.ts";
import { comparison } from "../../ast/statements/text/words.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, isAlike } from "./amounts.ts";
import { calculationOf } from "./claim.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";

/**
 * A total that a text builds up from what it told first:
 *
 *     收入1833万元，为预算的100.1%。加上调入资金147万元、上年结余20万元，收入总量为2000万元
 *     └─ base ──┘                 └──────── what is added ────────────┘
 *
 * The base is the amount before 加上 that makes the total; where none does, the first amount of its sentence, so that a slip
 * is told.
 */
export function findBuiltTotals(flow: Flow): readonly Claim[] {
  return flow.lines.flatMap(builtIn);
}

const builtTotal = /(?:总量|总计|合计|总额|总财力|财力|可用(?:资金|经费)?)(?:为|达到?|共计|是|[:：\s])*$/u;
const adding = /(?:^|[，。；,;、\s])加(?:上|[:：]|[^工快强大入班盟油装固][^，。；\d]{2,})/u;
const taking = /减去|扣除|减[:：]|上解|扣减/u;

function builtIn({ figures, text }: FlowLine): Claim[] {
  const claims: Claim[] = [];
  let from = 0;
  for (const [index, total] of figures.entries()) {
    if (!total.isAmount || total.isBracketed || !builtTotal.test(total.label)) continue;
    const run = figures.slice(from, index);
    from = index + 1;
    const at = run.findIndex(({ label }) => adding.test(label));
    const [first] = run;
    if (at < 1 || first === undefined) continue;
    const isPart = (figure: FlowFigure) => isSummed(figure, total);
    const added = run.slice(at).filter(isPart);
    const base = baseOf(run.slice(0, at).filter(isPart), added, total, text);
    if (base !== undefined) claims.push(claimOf(base, added, total));
  }
  return claims;
}

function isSummed(figure: FlowFigure, total: FlowFigure): boolean {
  return (
    figure.isAmount &&
    !figure.isBracketed &&
    isAlike(figure, total) &&
    !comparison.test(figure.label.replace(/上年(?:结|余|滚)/gu, "")) &&
    !/其中|含|占/u.test(figure.label)
  );
}

function baseOf(
  candidates: readonly FlowFigure[],
  added: readonly FlowFigure[],
  total: FlowFigure,
  text: string,
): FlowFigure | undefined {
  const rest = total.exact.minus(exactSum(added));
  const made = candidates.findLast(({ exact }) => exact.equals(rest));
  if (made !== undefined) return made;
  const [slipped, ...rivals] = candidates.filter(
    ({ exact }) =>
      slipDigitsOfSum(total.exact, [exact, ...added.map((figure) => figure.exact)]) >= fewestDigits,
  );
  if (slipped !== undefined && rivals.length === 0 && !isTaken(slipped, total, text)) return slipped;
  const [first, ...others] = candidates;
  if (first === undefined || others.length > 0) return undefined;
  if (isTaken(first, total, text)) return undefined;
  return comesNear(calculationOf(claimOf(first, added, total)), 4) ? first : undefined;
}

/** Something is taken away on the way to the total. */
function isTaken(base: FlowFigure, total: FlowFigure, text: string): boolean {
  return taking.test(text.slice(base.quantity.start, total.quantity.start));
}

/** Of several that may be the base, the one that a digit sets apart. */
const fewestDigits = 4;

function claimOf(base: FlowFigure, added: readonly FlowFigure[], result: FlowFigure): Claim {
  return {
    operation: "sum",
    result,
    operands: [base, ...added],
    certainty: "stated",
    because: "built-up",
  };
}
