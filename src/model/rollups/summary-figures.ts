import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, isAlike } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import { keyOfName } from "../flow/names.ts";
import { runningWord } from "../flow/words.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import type { Rollups } from "./rollups.ts";
import type { Series } from "./series.ts";
import type { Total } from "./totals.ts";
import { Vouched } from "./vouched.ts";

/**
 * Figures called after a column of several tables, that miss by a digit what the totals of these come to:
 *
 *     | 总户数 | 132户 |        | 楼 | 户数 | …  | 小计 | 77 |        | 楼 | 户数 | …  | 小计 | 54 |
 *
 * Their names say that they are the total of that column, or others beside them are.
 */
export function relateSummaryFigures(
  _: Flow,
  rollups: Rollups,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const vouched = new Vouched(known);
  const byName = figuresByName(rollups);
  return rollups.series
    .filter(({ source, name }) => source.isOfTotals === true && name.length >= 2)
    .flatMap((row) =>
      (byName.get(keyOfName(row.name)) ?? []).flatMap((total) => {
        if (vouched.has(total.measure) || !isMeant(total, row, rollups)) return [];
        const claim = {
          operation: "sum",
          result: total.measure,
          operands: row.parts,
          certainty: "stated",
          because: "sums-up-columns",
        } as const;
        return relateCalculation(calculationOf(claim), context).filter(
          ({ verdict }) => verdict === "violated",
        );
      }),
    );
}

const ofAll = /^(?:总计|合计|总|全部|grand total|total|overall)\s*(?:of\s+)?|\s*(?:总计|合计|总数|total)$/giu;

/** By their names without the words that call them totals. */
function figuresByName({ totals }: Rollups): ReadonlyMap<string, readonly Total[]> {
  const byName = new Map<string, Total[]>();
  for (const total of totals.all()) {
    const core = total.called.replace(ofAll, "").trim();
    if (core.length < 2 || core.length > longestName) continue;
    const key = keyOfName(core);
    const there = byName.get(key);
    if (there === undefined) byName.set(key, [total]);
    else there.push(total);
  }
  return byName;
}

const longestName = 24;

function isMeant(total: Total, { parts, source }: Series, rollups: Rollups): boolean {
  const { measure, owner, label, isCalledTotal } = total;
  const isBeside = rollups.ownersMadeBy(source, 1).includes(owner);
  if (!isCalledTotal && !isBeside) return false;
  if (comparison.test(label) || perUnit.test(label) || runningWord.test(label)) return false;
  if (parts.some((part) => !isAlike(part, measure) || rollups.totals.of(part)?.owner === owner)) return false;
  if ([measure, ...parts].some(({ quantity }) => quantity.isApproximate === true)) return false;
  const sum = exactSum(parts);
  if (sum.equals(measure.exact) || rollups.makesAny(parts, owner)) return false;
  if (isHeadcount(measure.quantity) && sum.compare(measure.exact) > 0) return false;
  const values = parts.map(({ exact }) => exact);
  return slipDigitsOfSum(measure.exact, values) >= (isBeside ? 1 : fewestDigits);
}

const fewestDigits = 2;
