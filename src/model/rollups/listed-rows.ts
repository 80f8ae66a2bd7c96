import { exactSum, isAlike } from "../flow/amounts.ts";
import type { Claim } from "../flow/claim.ts";
import type { CellFigure, FlowRow, FlowTable } from "../flow/flow-table.ts";
import type { Flow } from "../flow/flow.ts";
import { keyOfName } from "../flow/names.ts";
import { amountColumns, canBePart } from "./amount-columns.ts";
import { isMeantAs } from "./meant.ts";

/**
 * A table that gathers rows of another by their names:
 *
 *     | 模块 | 人天 |          | 小组 | 负责模块 | 人天 |
 *     | 登录 | 5    |          | 甲组 | 登录、支付 | 13 |
 *     | 支付 | 8    |
 *     | 报表 | 6    |          | 乙组 | 报表       | 6  |
 *
 * Where most rows come out, the others are held to it.
 */
export function findListedRows(flow: Flow): readonly Claim[] {
  const names = rowsByName(flow.tables);
  return flow.tables.flatMap((table) => {
    const rows = table.rows.map((row) => (row.isItem ? listedIn(row, table, names) : undefined));
    if (rows.filter((row) => row !== undefined).length < 2) return [];
    return amountColumns(table).flatMap(({ name, figures }) =>
      claimsOf(
        figures.flatMap((cell, at) => {
          const listed = rows[at];
          return cell === undefined || listed === undefined ? [] : (gatheredIn(cell, listed, name) ?? []);
        }),
      ),
    );
  });
}

interface Place {
  readonly table: FlowTable;
  readonly row: number;
}

interface Listed {
  readonly table: FlowTable;
  readonly rows: readonly number[];
}

interface Gathered {
  readonly cell: CellFigure;
  readonly parts: readonly CellFigure[];
  readonly isHeld: boolean;
}

/** The rows that bear a name of their own: nothing where two of them do. */
function rowsByName(tables: readonly FlowTable[]): ReadonlyMap<string, Place | undefined> {
  const places = new Map<string, Place | undefined>();
  for (const table of tables)
    for (const [row, { isItem, name, words }] of table.rows.entries()) {
      if (!isItem) continue;
      for (const word of new Set([name, ...words.slice(0, 1)].map(keyOf))) {
        if (word.length < 2 || word.length > longestName) continue;
        places.set(word, places.has(word) ? undefined : { table, row });
      }
    }
  return places;
}

const longestName = 40;
const mostNames = 24;
const between = /\s*[、，,；;+＋&/]\s*|\s+and\s+|\s*及\s*|<br\s*\/?>/u;

/** The rows of one other table that a cell lists. */
function listedIn(
  { words, name }: FlowRow,
  table: FlowTable,
  places: ReadonlyMap<string, Place | undefined>,
): Listed | undefined {
  for (const word of words) {
    if (word === name) continue;
    const names = word
      .split(between)
      .slice(0, mostNames)
      .filter((one) => one !== "");
    const found = names.flatMap((one) => places.get(keyOf(one)) ?? []);
    const [first] = found;
    if (first === undefined || found.length < names.length || first.table === table) continue;
    if (found.some((place) => place.table !== first.table)) continue;
    return { table: first.table, rows: [...new Set(found.map(({ row }) => row))] };
  }
  return undefined;
}

function keyOf(name: string): string {
  return keyOfName(name.replace(/[*_`]/gu, "").trim());
}

function gatheredIn(cell: CellFigure, { table, rows }: Listed, head: string): Gathered | undefined {
  if (!canBePart(cell) || cell.exact.sign() <= 0) return undefined;
  const columns = amountColumns(table)
    .map(({ name, figures }) => ({ name, parts: rows.flatMap((row) => figures[row] ?? []) }))
    .filter(
      ({ parts }) =>
        parts.length === rows.length && parts.every((part) => canBePart(part) && isAlike(part, cell)),
    )
    .map(({ name, parts }) => ({ name, cell, parts, isHeld: exactSum(parts).equals(cell.exact) }));
  const named = columns.filter(({ name }) => keyOfName(name) === keyOfName(head));
  const [only, ...others] = named.length > 0 ? named : columns;
  return columns.find(({ isHeld }) => isHeld) ?? (others.length === 0 ? only : undefined);
}

function claimsOf(rows: readonly Gathered[]): readonly Claim[] {
  const held = rows.filter(({ isHeld }) => isHeld);
  const off = rows.filter(({ isHeld, cell, parts }) => !isHeld && isMeantAs(cell, parts, held.length));
  const isHabit = held.length >= 2 && held.length > off.length && held.some(({ parts }) => parts.length >= 2);
  return [
    ...held.map((one) => claimOf(one, isHabit ? "stated" : "inferred")),
    ...(isHabit ? off.map((one) => claimOf(one, "stated")) : []),
  ];
}

function claimOf({ cell, parts }: Gathered, certainty: Claim["certainty"]): Claim {
  return { operation: "sum", result: cell, operands: parts, certainty, because: "listed-rows" };
}
