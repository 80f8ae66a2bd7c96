import type { Table } from "../../ast/nodes.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { relateTableRows } from "./relate-table.ts";

/**
 * What rows of one table make of those of its neighbours, where all have the same columns: plans tell what comes in, what
 * goes out and what is left in three tables.
 *
 *     | 收入 | 第1年 | 第2年 |     | 成本 | 第1年 | 第2年 |     | 利润   | 第1年 | 第2年 |
 *     | 合计 |  80   |  260  |     | 合计 |  30   |   90  |     | 毛利润 |  50   |  170  |
 */
export function relateNeighbourTables(tables: readonly Table[], context: RelationContext): Relation[] {
  return groupsOf(tables).flatMap((group) => {
    const joined = joinTables(group);
    if (joined === undefined) return [];
    const across = relateTableRows(joined, context).filter((relation) => spansTables(relation, group));
    return across.filter((relation) => relation.verdict !== "violated" || isBorneOut(relation, across));
  });
}

/** Tables that follow each other with the same heads, but for the first. */
function groupsOf(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups: Table[][] = [];
  let heads = "";
  for (const table of tables) {
    const own = headsOf(table);
    const last = groups.at(-1);
    if (last !== undefined && own !== "" && own === heads && last.length < mostJoined) last.push(table);
    else groups.push([table]);
    heads = own;
  }
  return groups.filter(({ length }) => length > 1);
}

const mostJoined = 6;
/** More rows than these are lists, and nobody sets them against each other from table to table. */
const mostRows = 80;

/** Empty where a table has not two columns that are called something. */
function headsOf({ columns }: Table): string {
  const names = columns.slice(1).map(({ header, caption = header.text }) => caption.trim());
  return names.length < 2 || names.includes("") ? "" : names.join("|");
}

function joinTables([first, ...others]: readonly Table[]): Table | undefined {
  if (first === undefined) return undefined;
  const children = [first, ...others].flatMap((table) =>
    table === first ? table.children : table.children.filter(({ isHead }) => isHead !== true),
  );
  return children.length > mostRows ? undefined : { ...first, children };
}

function spansTables({ stated, terms }: Relation, group: readonly Table[]): boolean {
  const own = group.findIndex(({ position }) => isWithin(stated.span.start.offset, position));
  return terms.some(
    ({ span }) => group.findIndex(({ position }) => isWithin(span.start.offset, position)) !== own,
  );
}

function isWithin(offset: number, { start, end }: Table["position"]): boolean {
  return offset >= start.offset && offset < end.offset;
}

/** Three columns of the same rows that come out, for each that does not. */
function isBorneOut(relation: Relation, all: readonly Relation[]): boolean {
  const rows = rowsOf(relation);
  const alike = all.filter((other) => rowsOf(other) === rows);
  const off = alike.filter(({ verdict }) => verdict === "violated").length;
  return alike.length - off >= 3 * off;
}

function rowsOf({ stated, terms }: Relation): string {
  return [stated, ...terms].map(({ span }) => span.start.line).join();
}
