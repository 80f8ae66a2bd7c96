import type { QuantityNode } from "../../ast/nodes.ts";
import { sameDimension } from "../../ast/statements/text/dimension.ts";
import { exactSum, exactValue } from "../../ast/statements/allocations/parts.ts";
import type { Grid, GridColumn, GridRow } from "../../ast/tables/grid.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { digitsOf, isBelieved } from "./evidence.ts";
import { foldText } from "../../quantities/chars.ts";
import { amountWord, totalWord } from "./words.ts";

/**
 * A figure written once for several rows, whose cells below it are merged or blank, beside a column that splits it:
 *
 *     | 部门   | 部门预算 | 项目 | 金额 |
 *     | 市场部 |       30 | 广告 |   10 |
 *     |        |          | 活动 |   20 |      30 = 10 + 20
 */
export function relateMergedCells(grid: Grid, context: RelationContext): Relation[] {
  const amounts = grid.columns.filter(({ role }) => role === "amount" || role === "total");
  const groups = groupsOf(grid);
  if (groups.filter((rows) => rows.length >= 2).length < 2) return relateWholeTable(grid, amounts, context);
  return amounts.flatMap((whole) => {
    if (!isWrittenOnce(groups, whole)) return [];
    return amounts.flatMap((part) => (part === whole ? [] : relateColumns(groups, whole, part, context)));
  });
}

/** One figure for all rows, which several columns may split: `受理总量 | 来源 | 数量 | 类型 | 数量`. Told only where they do. */
function relateWholeTable(
  { rows }: Grid,
  amounts: readonly GridColumn[],
  context: RelationContext,
): Relation[] {
  const group = rows.filter(({ role }) => role === "item");
  if (group.length < 2 || group.length < rows.length) return [];
  return amounts
    .filter((whole) => isWrittenOnce([group], whole))
    .flatMap((whole) =>
      amounts.flatMap((part) => {
        const stated = group[0]?.cells[whole.index]?.figure;
        const parts = group.flatMap(({ cells }) => cells[part.index]?.figure ?? []);
        if (part === whole || stated === undefined || parts.length < 2) return [];
        const isMade = digitsOf(stated.text) >= 3 && isSumOf(stated, parts);
        return isMade ? relationOf({ stated, parts, group }, true, context) : [];
      }),
    );
}

type Group = readonly GridRow[];

/** Rows under one name; none where the name is written in every row. */
function groupsOf({ rows, labelColumn }: Grid): readonly Group[] {
  if (labelColumn === undefined) return [];
  const groups: GridRow[][] = [];
  for (const row of rows) {
    if (row.role !== "item") continue;
    if (row.cells[labelColumn.index]?.state === "blank" && groups.length > 0) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

function isWrittenOnce(groups: readonly Group[], { index }: GridColumn): boolean {
  return groups.every(([first, ...below]) => {
    const isBlank = below.every((row) => row.cells[index]?.state === "blank");
    return first?.cells[index]?.state === "figure" && isBlank;
  });
}

interface Split {
  readonly stated: QuantityNode;
  readonly parts: readonly QuantityNode[];
  readonly group: Group;
}

function relateColumns(
  groups: readonly Group[],
  whole: GridColumn,
  part: GridColumn,
  context: RelationContext,
): Relation[] {
  const splits = groups.flatMap((group): Split[] => {
    const stated = group[0]?.cells[whole.index]?.figure;
    const parts = group.flatMap((row) => row.cells[part.index]?.figure ?? []);
    const isSplit = group.length >= 2 && parts.length === group.length;
    return isSplit && stated !== undefined && parts.every((each) => sameDimension(each, stated))
      ? [{ stated, parts, group }]
      : [];
  });
  const obeying = splits.filter(({ stated, parts }) => isSumOf(stated, parts));
  const digits = obeying.reduce((sum, { stated }) => sum + digitsOf(stated.text), 0);
  const heading = foldText(whole.header);
  const words = totalWord.test(heading) || amountWord.test(heading) ? "named" : "numeric";
  if (!isBelieved(words, { checked: splits.length, obeying: obeying.length, digits })) return [];
  return splits.flatMap((split) => relationOf(split, words === "named", context));
}

function isSumOf(stated: QuantityNode, parts: readonly QuantityNode[]): boolean {
  const [value, sum] = [exactValue(stated), exactSum(parts)];
  return value !== undefined && sum?.equals(value) === true;
}

function relationOf(
  { stated, parts, group }: Split,
  isNamed: boolean,
  { file, plan }: RelationContext,
): Relation[] {
  const [value, sum] = [exactValue(stated), exactSum(parts)];
  if (value === undefined || sum === undefined) return [];
  const name = group[0]?.label?.text ?? "";
  return [
    {
      kind: "sum",
      plan,
      certainty: isNamed ? "stated" : "inferred",
      because: "written-once-for-rows",
      metric: name,
      stated: makeTerm(file, stated, { name }),
      terms: parts.map((each) => makeTerm(file, each)),
      computed: Interval.point(sum).toJSON(),
      delta: value.minus(sum).toString(),
      verdict: sum.equals(value) ? "holds" : "violated",
      statement: `${showQuantity(stated)} = ${parts.map(showQuantity).join(" + ")}`,
    },
  ];
}
