import { headOf } from "./cell-lines/head.ts";
import type { Head } from "./cell-lines/head.ts";
import { bodiesOf, entriesOf } from "./cell-lines/rows.ts";
import type { Body, BodyRow } from "./cell-lines/rows.ts";
import { scanStretch } from "./cell-lines/scan.ts";
import type { Stretch } from "./cell-lines/scan.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import type { LineCell } from "./split-line.ts";

/**
 * The body of a table whose cells each stand on a line of their own, below a head that page and program may have torn: names
 * and, behind each, as many figures, rates in the same places. What stands between is the name of a group.
 *
 *     同比变动         ← whatever is left of the head
 *     收入
 *     1,200
 *     1,000
 *     20%
 *     毛利
 *     …
 *
 * Names with one figure each need more rows, or a total that closes them.
 */
export function readCellLines(page: Page, first: number): TextTable | undefined {
  let found = known.get(page);
  if (found === undefined || first >= found.end || first < found.first) {
    const stretch = scanStretch(page, first);
    found = { first, end: Math.max(stretch.end, first + 1), tables: tablesIn(page, stretch) };
    known.set(page, found);
  }
  return found.tables.get(first);
}

/** Each line of a page asks whether a table begins there: the lines that may be cells are read together, once. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly tables: ReadonlyMap<number, TextTable>;
}

const known = new WeakMap<Page, Found>();

/** Rows from which on lines are believed to be cells, and how many where signs are broken off figures or a head stands above. */
const fewest = 4;
const fewestShown = 3;
/** Of a name and one figure. */
const fewestPairs = 6;
const fewestClosed = 4;

function tablesIn(page: Page, { tokens, isBroken }: Stretch): Map<number, TextTable> {
  const tables = new Map<number, TextTable>();
  if (tokens.filter(({ kind }) => kind === "figure").length < fewestShown) return tables;
  for (const body of bodiesOf(page.text, entriesOf(tokens))) {
    const above = body.entries[0]?.words.slice(0, -1) ?? [];
    const head = headOf(above, body.width);
    if (!isBelieved(page, body, head !== undefined, isBroken)) continue;
    const table = tableOf(body, head);
    const [row] = table.rows;
    if (row !== undefined) tables.set(row.line, table);
  }
  return tables;
}

function isBelieved({ text }: Page, { entries, width }: Body, isHeaded: boolean, isBroken: boolean): boolean {
  if (width >= 2 && isHeaded) return entries.length >= fewestShown;
  if (!showsAmounts(text, entries)) return false;
  if (width === 1) {
    const name = entries.at(-1)?.words.at(-1)?.text ?? "";
    return entries.length >= (totalName.test(name) ? fewestClosed : fewestPairs);
  }
  return entries.length >= (isBroken ? fewestShown : fewest);
}

const totalName = /^(?:(?:grand |sub-?)?total\b|[总合共]\s?计)|(?:\btotal|[总合共]计)[:：]?$/iu;

const bareTotal =
  /^(?:(?:grand |sub-?)?total(?: (?:income|revenues?|receipts|expen\w+|spending|costs?|budget|amount))?|\p{Script=Han}{0,2}[总合共]\s?计)\s?[:：]?$/iu;

/** Amounts are grouped by thousands or have decimals; so are pages, years and ranks hardly ever. */
function showsAmounts(text: string, rows: readonly BodyRow[]): boolean {
  const cells = rows.flatMap(({ figures }) => figures);
  const amounts = cells.filter(({ start, end }) => /\d[,，]\d{3}|\d\.\d|[%％]/u.test(text.slice(start, end)));
  return amounts.length * 2 >= cells.length;
}

/** A total that stands first has its parts above the table, and a few single figures above the total of something else are no parts of it. */
function tableOf({ entries, width, isTorn: isCut }: Body, head: Head | undefined): TextTable {
  const last = entries.at(-1)?.words.at(-1)?.text ?? "";
  const isTorn =
    isCut ||
    (entries.length < fewestPairs && width === 1 && head === undefined && !bareTotal.test(last)) ||
    totalName.test(entries[0]?.words.at(-1)?.text ?? "");
  const rows: TextRow[] = (head?.rows ?? []).map(({ line, cells }) => ({ line, cells }));
  for (const [index, { words, figures }] of entries.entries()) {
    const name = words.at(-1);
    const groups = index > 0 ? words.slice(0, -1) : (head?.groups ?? []);
    for (const { line, cell } of groups) rows.push({ line, cells: [cell, ...blanksBehind(cell, width)] });
    if (name !== undefined) rows.push({ line: name.line, cells: [name.cell, ...figures] });
  }
  return { rows, nextLine: entries.at(-1)?.nextLine ?? 0, isTorn };
}

function blanksBehind({ end }: LineCell, width: number): LineCell[] {
  return Array.from({ length: width }, () => ({ start: end, end, left: 0, right: 0 }));
}
