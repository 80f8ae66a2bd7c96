import { showPlainly } from "../plain-text.ts";
import type { Sheet } from "../office/spreadsheet/sheet.ts";
import { columnName, quoteName } from "../office/spreadsheet/sheet.ts";
import type { Table } from "../tables/table.ts";
import { cellText } from "./cell-text.ts";
import type { Book } from "./book.ts";
import { sheetName } from "./book.ts";
import type { GridCell } from "./grid.ts";
import { createGrid } from "./grid.ts";

/** The cover: what the report is over, whether it can be relied on, its key figures, every plan, and the way to the other sheets. */
export function overviewSheet(book: Book, { columns, rows }: Table, sheets: readonly Sheet[]): Sheet {
  const { labels, cover, words, looks } = book;
  const { lead, title, blockTitle, link } = looks;
  const { report, sections } = labels;
  const grid = createGrid(sheetName(sections.overview.title), book.workbook);
  const line = (cells: readonly (GridCell | null)[], height?: number) =>
    grid.add(cells, { isWide: true, ...(height !== undefined && { height }) });
  line([
    {
      value: [showPlainly(book.model.brand?.name ?? ""), report.kicker].filter(Boolean).join(" · "),
      style: lead,
    },
  ]);
  line([{ value: cellText(cover.title, words), style: title }], 30);
  line([{ value: [cover.scope, cover.asOf, cover.revision].filter(Boolean).join(" · "), style: lead }]);
  line([{ value: cover.honesty.text, style: looks.bars[cover.honesty.tone] }], 22);
  for (const file of cover.failedFiles)
    line([{ value: cellText(`${report.failedFiles}: ${file}`, words), style: looks.bars.error }]);
  line([]);
  addTiles(book, line);
  line([]);
  line([{ value: labels.words.plans, style: blockTitle }]);
  const headRow = grid.add(book.heads(columns), { height: 24 });
  for (const { cells } of rows)
    grid.add(cells.map((cell, index) => book.cell(cell, { isNumeric: columns[index]?.isNumeric === true })));
  const last = grid.next() - 1;
  line([]);
  line([{ value: labels.words.contents, style: blockTitle }]);
  for (const { name } of sheets)
    line([{ value: name, style: link, link: { location: `${quoteName(name)}!A1` } }]);
  line([]);
  line([{ value: report.footer, style: lead }]);
  return grid.sheet(last > headRow ? { filter: `A${headRow}:${columnName(columns.length - 1)}${last}` } : {});
}

function addTiles(book: Book, line: (cells: readonly GridCell[]) => void): void {
  const { overview } = book.model;
  const { words, severity, verdict } = book.labels;
  const { lead, bigNumber } = book.looks;
  const { proofs, findings } = overview;
  const tiles: readonly (readonly [string, number])[] = [
    [words.plans, overview.plans],
    [words.numbers, overview.numbers],
    [words.tasks, overview.tasks],
    [`${words.proofs}: ${verdict.holds}`, proofs.holds + proofs.rounding],
    [`${words.proofs}: ${verdict.violated}`, proofs.violated],
    [`${words.proofs}: ${verdict.open}`, proofs.open],
    [severity.error, findings.error],
    [severity.warning, findings.warning],
    [words.gaps, overview.gaps],
  ];
  for (const [label, value] of tiles)
    line([
      { value: label, style: lead },
      { value, style: bigNumber },
    ]);
}
