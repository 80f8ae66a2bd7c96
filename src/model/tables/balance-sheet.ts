import type { QuantityNode } from "../../ast/nodes.ts";
import { sameDimension } from "../../ast/statements/text/dimension.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import type { Grid } from "../../ast/tables/grid.ts";
import { foldText } from "../../quantities/chars.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";

/**
 * The two totals of a balance sheet, which are equal by what it is, one below the other or side by side:
 *
 *     | 资产总计 | 1,648 | 负债和所有者权益总计 | 1,648 |
 */
export function relateBalanceSheet(grid: Grid, { file, plan }: RelationContext): Relation[] {
  const assets = findTotal(grid, allAssets);
  const claims = findTotal(grid, allClaims);
  if (assets === undefined || claims === undefined) return [];
  return assets.figures.flatMap((asset, index): Relation[] => {
    const claim = claims.figures[index];
    const value = exactValue(asset);
    const other = claim === undefined ? undefined : exactValue(claim);
    if (claim === undefined || value === undefined || other === undefined || !sameDimension(asset, claim))
      return [];
    return [
      {
        kind: "balance",
        plan,
        certainty: "stated",
        because: "assets-and-claims",
        metric: claims.name,
        stated: makeTerm(file, claim, { name: claims.name }),
        terms: [makeTerm(file, asset, { name: assets.name })],
        computed: Interval.point(value).toJSON(),
        delta: other.minus(value).toString(),
        verdict: other.equals(value) ? "holds" : "violated",
        statement: `${showQuantity(claim)} = ${showQuantity(asset)}`,
      },
    ];
  });
}

const allAssets = /^资产(?:总\s?计|合\s?计|总额)$|^total assets$/u;
const allClaims =
  /^负债(?:及|和|与|、|\/)?.{0,10}(?:权益|净资产|资本).{0,8}(?:总\s?计|合\s?计|总额)$|^total liabilities (?:and|&) .{0,24}(?:equity|capital|funds)$/u;

interface Total {
  readonly name: string;
  readonly figures: readonly QuantityNode[];
}

/** The figures behind the label, up to the next label of the row. */
function findTotal({ rows }: Grid, label: RegExp): Total | undefined {
  for (const { cells } of rows) {
    const at = cells.findIndex(
      ({ state, cell }) => state === "text" && label.test(foldText(cell?.text.trim() ?? "")),
    );
    if (at === -1) continue;
    const behind = cells.slice(at + 1);
    const end = behind.findIndex(({ state }) => state === "text");
    const figures = (end === -1 ? behind : behind.slice(0, end)).flatMap(({ figure }) => figure ?? []);
    return { name: cells[at]?.cell?.text.trim() ?? "", figures };
  }
  return undefined;
}
