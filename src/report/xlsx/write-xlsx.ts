import { unzipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Writer } from "../formats.ts";
import { packOffice } from "../office/pack-office.ts";
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
import { sheetOf } from "./table-sheet.ts";

/** A workbook: a sheet for each table of the report, and formulas where figures are made from figures. */
export const write: Writer["write"] = async (model, options) => {
  const book = createBook(model, options);
  const sections = sectionsOf(model);
  const sheets = sections
    .filter(({ name }) => name !== "overview")
    .flatMap((section) => sheetsOf(book, section));
  const overview = sections.find(({ name }) => name === "overview")?.tables[0];
  const cover = overviewSheet(book, overview ?? { title: "", columns: [], rows: [] }, sheets);
  const bytes = await writeXlsx({
    sheets: [cover, ...sheets],
    defaultFont: { name: book.words.font, size: 10 },
    properties: { creator: "plan-compiler", modified: new Date(0) },
  });
  const title = cutShort(showPlainly(book.cover.title), 255, () => "…");
  const parts = new Map(Object.entries(unzipSync(bytes)));
  return { content: packOffice(parts, { title, language: model.locale }), notes: [] };
};

/** Sections whose tables hold figures that make each other have sheets of their own making. */
function sheetsOf(book: Book, section: ReportSection): readonly WriteSheet[] {
  const { tables } = section;
  switch (section.name) {
    case "targets": {
      const quotas = quotaSheet(book);
      const targets = tables.filter(({ title }) => title !== book.labels.words.quotas);
      return [...plainSheets(book, section, targets), ...(quotas === undefined ? [] : [quotas])];
    }
    case "allocations": {
      const splits = allocationSheet(book);
      const channels = channelSheet(book);
      const charts = chartSheet(book, splits?.placed ?? [], channels?.placed ?? []);
      const complements = tables.filter(({ title }) => title === asTitle(book.labels.relation.complement));
      return [
        ...[splits?.sheet, channels?.sheet, charts].filter((sheet) => sheet !== undefined),
        ...plainSheets(book, section, complements),
      ];
    }
    case "numbers":
      return tables.length === 0 ? [] : plainSheets(book, section, [numberTable(book.context, book.words)]);
    default:
      return plainSheets(book, section, tables);
  }
}

function plainSheets(
  book: Book,
  { title, lead }: ReportSection,
  tables: readonly Table[],
): readonly WriteSheet[] {
  return tables.map((table) => sheetOf(book, table.title === "" ? title : table.title, lead, table));
}
