import type { Calculation } from "../../nodes.ts";
import { isPoint, makeCalculation } from "./calculation.ts";
import type { StatementContext } from "../context.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { exactValue } from "../allocations/parts.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { spokenStretches } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * How far two amounts are apart, told as such, whichever of them is more:
 *
 *     支出2.05万元，年初预算为2.95万元，差值为0.9万元
 *     Spending was $20k against a budget of $17k, a difference of $3k
 *
 * The two are all that the stretch has told of that kind: of three, any two may be meant.
 */
export function readProseGaps(prose: Prose, { context }: BlockPlace): Calculation[] {
  if (!anyGap.test(prose.run.text)) return [];
  const found: Calculation[] = [];
  for (const sentence of sentencesOf(prose.sentences))
    for (const figures of spokenStretches(prose, sentence)) {
      const calculation = readGap(prose, figures, context);
      if (calculation !== undefined) found.push(calculation);
    }
  return found;
}

const anyGap = /差值|差额|差額|相差|差距|\b(?:difference|gap|variance) of\b/iu;
const gap =
  /(?:^|[，,；;、\s])(?:[两兩二]者|之间|其)?(?:差值|差额|差額|相差|差距)(?:为|為|是|达|约)?\s*[:：]?\s*$|\b(?:difference|gap|variance) of(?: about)?\s*$/iu;

function readGap(
  prose: Prose,
  figures: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const at = figures.findIndex((figure) => gap.test(figure.label) && isLevel(figure));
  const result = figures[at];
  if (result === undefined) return undefined;
  const levels = figures
    .slice(0, at)
    .filter((figure) => isLevel(figure) && dimensionOf(figure.quantity) === dimensionOf(result.quantity));
  const [first, second, ...others] = levels;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const [a, b] = [exactValue(first.quantity), exactValue(second.quantity)];
  if (a === undefined || b === undefined) return undefined;
  const operands = a.compare(b) >= 0 ? [first, second] : [second, first];
  return makeCalculation(
    prose,
    { operation: "difference", result, operands, named: first, certainty: "stated", because: "gap" },
    context,
  );
}

function isLevel({ quantity, isBracketed }: SpokenFigure): boolean {
  return !isBracketed && isPoint(quantity) && quantity.unit !== "%" && isPlainAmount(quantity);
}
