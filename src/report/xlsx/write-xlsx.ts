import type { Writer } from "../formats.ts";
import { packOffice } from "../office/pack-office.ts";
import type { Sheet } from "../office/spreadsheet/sheet.ts";
import { workbookParts } from "../office/spreadsheet/workbook.ts";
import { cutShort, showPlainly } from "../plain-text.ts";
import { asTitle } from "../tables/context.ts";
import { sectionsOf } from "../tables/sections.ts";
import type { ReportSection, Table } from "../tables/table.ts";
import { allocationSheet } from "./allocation-sheet.ts";
import type { Book } from "./book.ts";
import { createBook } from "./book.ts";
import { channelSheet } from "./channel-sheet.ts";
import { chartSheet } from "./chart-sheet.ts";
import { numberTable } from "./number-table.ts";
import { overviewSheet } from "./overview-sheet.ts";
import { quotaSheet } from "./quota-sheet.ts";
import { rangeSheet } from "./range-sheet.ts";
import { sheetOf } from "./table-sheet.ts";

/** A workbook: a sheet for each table of the report, and formulas where figures are made from figures. */
export const write: Writer["write"] = (model, options) => {
  const book = createBook(model, options);
  const sections = sectionsOf(model);
  const quotas = quotaSheet(book);
  const sheets = sections
    .filter(({ name }) => name !== "overview")
    .flatMap((section) => sheetsOf(book, section, quotas));
  const overview = sections.find(({ name }) => name === "overview")?.tables[0];
  const cover = overviewSheet(book, overview ?? { title: "", columns: [], rows: [] }, sheets);
  const title = cutShort(showPlainly(book.cover.title), 255, () => "…");
  const parts = workbookParts(book.workbook, [cover, ...sheets], {
    head: title,
    foot: showPlainly(model.brand?.footer ?? book.labels.report.footer),
    pageOf: book.words.pageOf,
  });
  return { content: packOffice(parts, { title, language: model.locale }), notes: [] };
};

/** Sections whose tables hold figures that make each other have sheets of their own making. */
function sheetsOf(
  book: Book,
  section: ReportSection,
  quotas: ReturnType<typeof quotaSheet>,
): readonly Sheet[] {
  const { tables } = section;
  switch (section.name) {
    case "targets": {
      const targets = tables.filter(({ title }) => title !== book.labels.words.quotas);
      return [...plainSheets(book, section, targets), ...(quotas === undefined ? [] : [quotas.sheet])];
    }
    case "allocations": {
      const splits = allocationSheet(book);
      const channels = channelSheet(book);
      const ranges = rangeSheet(book);
      const charts = chartSheet(book, {
        quotas: quotas?.placed ?? [],
        splits: splits?.placed ?? [],
        channels: channels?.placed ?? [],
      });
      const complements = tables.filter(({ title }) => title === asTitle(book.labels.relation.complement));
      return [
        ...[splits?.sheet, channels?.sheet, ranges, charts].filter((sheet) => sheet !== undefined),
        ...plainSheets(book, section, complements),
      ];
    }
    case "numbers":
      return tables.length === 0 ? [] : plainSheets(book, section, [numberTable(book.context, book.words)]);
    default:
      return plainSheets(book, section, tables);
  }
}

function plainSheets(book: Book, { title, lead }: ReportSection, tables: readonly Table[]): readonly Sheet[] {
  return tables.map((table) => sheetOf(book, table.title === "" ? title : table.title, lead, table));
}
