import type { Sheet } from "../office/spreadsheet/sheet.ts";
import type { Table } from "../tables/table.ts";
import type { Book } from "./book.ts";
import { tableSheet } from "./book.ts";

/** Rows of a sheet, less those above the table. */
const mostRows = 1_048_000;

/** A table as a sheet of its own: one head, one row an entry, nothing merged, so that it can be sorted and filtered. */
export function sheetOf(book: Book, name: string, note: string, { columns, rows, notes = [] }: Table): Sheet {
  const { labels, words, text, cell } = book;
  const hasPlans = book.model.plans.length > 1 && rows.some(({ plan }) => plan !== null);
  const heads = hasPlans ? [{ title: labels.words.plan, isNumeric: false }, ...columns] : columns;
  const grid = book.open(name, note);
  const headRow = grid.add(book.heads(heads), { height: 24 });
  let last = headRow;
  for (const { plan, cells, depth, isTotal } of rows.slice(0, mostRows)) {
    const put = cells.map((each, index) =>
      cell(each, { isTotal, ...(index === 0 && { depth }), isNumeric: columns[index]?.isNumeric === true }),
    );
    last = grid.add(hasPlans ? [text(plan?.title ?? null, { isTotal }), ...put] : put, { level: depth });
  }
  if (rows.length > mostRows) grid.add([text(words.moreRows(rows.length - mostRows))], { isWide: true });
  for (const note_ of notes) grid.add([text(note_)], { isWide: true });
  return tableSheet(grid, headRow, heads.length, last);
}
