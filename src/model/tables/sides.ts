import type { Row, Table } from "../../ast/nodes.ts";
import type { Grid, GridColumn } from "../../ast/tables/grid.ts";

/**
 * The two tables that stand side by side in one, as balance sheets do: names and figures, then names and figures under
 * the same heads again.
 *
 *     | 资产 | 年末数 | 年初数 | 负债和所有者权益 | 年末数 | 年初数 |
 */
export function sidesOf({ table, columns }: Grid): readonly Table[] {
  const at = columns.findIndex((column, index) => index >= 2 && namesRows(column) && repeats(columns, index));
  return at === -1 ? [table] : [slice(table, 0, at), slice(table, at, columns.length)];
}

function namesRows({ role, header }: GridColumn): boolean {
  return header !== "" && (role === "text" || role === "label");
}

/** The heads behind the column are those behind the first one. */
function repeats(columns: readonly GridColumn[], at: number): boolean {
  const heads = (from: number, to: number) => columns.slice(from, to).map(({ header }) => header);
  const [left, right] = [heads(1, at), heads(at + 1, columns.length)];
  return (
    left.length > 0 && left.length === right.length && left.every((head, index) => head === right[index])
  );
}

function slice(table: Table, from: number, to: number): Table {
  const rows = table.children.map((row): Row => ({ ...row, children: row.children.slice(from, to) }));
  return {
    ...table,
    columns: table.columns.slice(from, to),
    children: rows.filter(({ children }) => children.some(({ text }) => text.trim() !== "")),
  };
}
