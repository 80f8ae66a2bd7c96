import { foldText } from "../../quantities/chars.ts";
import type { GridRow } from "./grid-shape.ts";

/**
 * A total that stands above its parts and once more below them is one by that, whatever it is the total of. What is called a
 * total right below the first is told in detail elsewhere, and is a part here.
 *
 *     | Total revenues in $  | 243 |
 *     | Total participants   | 200 |
 *     | Guests               |  43 |
 *     | Total revenues in $  | 243 |
 */
export function withRepeatedTotals(rows: readonly GridRow[]): GridRow[] {
  const seen = new Map<string, number>();
  const framed = [...rows];
  for (const [index, row] of rows.entries()) {
    const label = foldText(row.label?.text.trim() ?? "").toLowerCase();
    if (!totalName.test(label) || row.cells.every(({ state }) => state !== "figure")) continue;
    const first = seen.get(label);
    if (first === undefined || index - first <= 2) {
      seen.set(label, index);
      continue;
    }
    seen.delete(label);
    for (const at of [first, index]) setRole(framed, at, "total");
    for (let at = first + 1; at < index && isTotal(framed[at]); at++) setRole(framed, at, "item");
  }
  return framed;
}

const totalName = /^(?:total|grand total|合\s*计|总\s*计|总)|(?:合\s*计|总\s*计|总额)$/u;

function isTotal(row: GridRow | undefined): boolean {
  return row?.role === "total" || row?.role === "subtotal";
}

function setRole(rows: GridRow[], index: number, role: "total" | "item"): void {
  const row = rows[index];
  if (row !== undefined) rows[index] = { ...row, role };
}
