import type { Row, Table } from "../../ast/nodes.ts";
import type { Grid, GridColumn } from "../../ast/tables/grid.ts";

/**
 * The two tables that stand side by side in one, as balance sheets and accounts do: names and figures, then names and figures
 * under the same heads again, or under others where one of the two lists is longer.
 *
 *     | 资产 | 年末数 | 年初数 | 负债和所有者权益 | 年末数 | 年初数 |
 *     | 收入 | 金额   |        | 支出             | 金额   | 占比   |
 */
export function sidesOf(grid: Grid): readonly Table[] {
  const { table, columns } = grid;
  const at = columns.findIndex(
    (column, index) =>
      index >= 2 &&
      (namesRows(column) || namesLines(grid, index)) &&
      (repeats(columns, index) || holdsFigures(columns, 1, index)) &&
      (repeats(columns, index) || beginsAlike(columns, index) || isLonger(grid, index)),
  );
  return at === -1 ? [table] : [slice(table, 0, at), slice(table, at, columns.length)];
}

function namesRows({ role, header }: GridColumn): boolean {
  return header !== "" && (role === "text" || role === "label");
}

/** Words in all rows that have anything there, and figures right behind them. */
function namesLines({ columns, rows }: Grid, at: number): boolean {
  const isText = columns[at]?.role === "text" || columns[at]?.role === "label";
  const states = rows.map(({ cells }) => cells[at]?.state);
  return isText && states.every((state) => state === "text" || state === "blank");
}

/** The heads behind the column are those behind the first one. */
function repeats(columns: readonly GridColumn[], at: number): boolean {
  const heads = (from: number, to: number) => columns.slice(from, to).map(({ header }) => header);
  const [left, right] = [heads(1, at), heads(at + 1, columns.length)];
  return (
    left.length > 0 && left.length === right.length && left.every((head, index) => head === right[index])
  );
}

function holdsFigures(columns: readonly GridColumn[], from: number, to: number): boolean {
  return columns.slice(from, to).some(({ role }) => role === "amount" || role === "total");
}

/** Behind both names the first head is the same: 金额, 预算数. */
function beginsAlike(columns: readonly GridColumn[], at: number): boolean {
  const [left = "", right = ""] = [columns[1], columns[at + 1]].map((column) =>
    column?.header.replace(/\s/gu, ""),
  );
  return left !== "" && left === right;
}

/** Rows in which one list goes on below the end of the other. */
function isLonger({ columns, rows }: Grid, at: number): boolean {
  if (!holdsFigures(columns, at + 1, at + 2)) return false;
  return rows.some(({ cells }) => {
    const isEmpty = (from: number, to?: number) =>
      cells.slice(from, to).every(({ state }) => state === "blank");
    return isEmpty(0, at) !== isEmpty(at);
  });
}

function slice(table: Table, from: number, to: number): Table {
  const rows = table.children.map((row): Row => ({ ...row, children: row.children.slice(from, to) }));
  return {
    ...table,
    columns: table.columns.slice(from, to),
    children: rows.filter(({ children }) => children.some(({ text }) => text.trim() !== "")),
  };
}
