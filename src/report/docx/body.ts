import { element } from "../office/xml.ts";
import type { ReportSection } from "../tables/table.ts";
import { withoutEmptyColumns } from "../tables/table.ts";
import type { BodyOptions } from "./body-options.ts";
import { writeCover } from "./cover.ts";
import { styleNames } from "./style-names.ts";
import { writeTable } from "./table-xml.ts";
import { field } from "./text.ts";

/** Programs lay out some hundred pages at ease; beyond that nobody turns them, and the workbook has every row. */
const mostRows = 500;
const mostTables = 60;

interface Heading {
  readonly title: string;
  readonly level: 1 | 2;
  readonly bookmark: string;
}

/** Cover, contents and sections, as the content of a document's body. */
export function writeBody(options: BodyOptions): readonly string[] {
  const headings: Heading[] = [];
  const sections = options.sections
    .filter(({ tables }) => tables.length > 0)
    .flatMap((section) => writeSection(section, options, headings));
  return [...writeCover(options), ...writeContents(headings, options), ...sections];
}

/**
 * A field: programs make it anew when they are asked to; until then it shows these entries, each with a field of its own for
 * its page, which most programs work out by themselves as they open the document.
 */
function writeContents(
  headings: readonly Heading[],
  { labels, text, width }: BodyOptions,
): readonly string[] {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const entries = headings.map(({ title, level, bookmark }, index) => {
    const page = element("w:r", {}, element("w:tab")) + field(`PAGEREF ${bookmark} \\h`, "", true);
    const link = element("w:hyperlink", { "w:anchor": bookmark, "w:history": 1 }, text.run(title) + page);
    return text.paragraph(
      level === 1 ? styleNames.contents1 : styleNames.contents2,
      (index === 0 ? begin : "") + link + (index === headings.length - 1 ? end : ""),
      element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": width })),
    );
  });
  if (entries.length === 0) return [];
  const title = text.paragraph(
    styleNames.contentsTitle,
    text.run(labels.words.contents),
    element("w:pageBreakBefore"),
  );
  return [title, ...entries];
}

function writeSection(section: ReportSection, options: BodyOptions, headings: Heading[]): readonly string[] {
  const { text, model, words } = options;
  const { title, lead, tables } = section;
  const isFirst = headings.length === 0;
  const note = (words_: string) => text.paragraph(styleNames.caption, text.run(words_));
  const parts = [
    writeHeading(1, title, options, headings, isFirst),
    text.paragraph(styleNames.lead, text.run(lead)),
  ];
  for (const table of tables.slice(0, mostTables)) {
    if (table.title !== "") parts.push(writeHeading(2, table.title, options, headings));
    const shown = withoutEmptyColumns({ ...table, rows: table.rows.slice(0, mostRows) });
    parts.push(
      shown.rows.length === 0
        ? ""
        : writeTable(shown, { ...options, hasPlans: model.plans.length > 1, caption: table.title || title }),
      // Two tables without a paragraph between them are read as one.
      text.paragraph(styleNames.gap, ""),
      table.rows.length > mostRows ? note(words.capped(mostRows, table.rows.length)) : "",
      (table.notes ?? []).map(note).join(""),
      options.chartsOf(section, table),
    );
  }
  if (tables.length > mostTables) parts.push(note(words.cappedTables(mostTables, tables.length)));
  return parts;
}

function writeHeading(
  level: 1 | 2,
  title: string,
  { text }: BodyOptions,
  headings: Heading[],
  isOnNewPage = false,
): string {
  const id = headings.length + 1;
  const bookmark = `_Toc${String(id).padStart(8, "0")}`;
  headings.push({ title, level, bookmark });
  return text.paragraph(
    level === 1 ? styleNames.heading1 : styleNames.heading2,
    element("w:bookmarkStart", { "w:id": id, "w:name": bookmark }) +
      text.run(title) +
      element("w:bookmarkEnd", { "w:id": id }),
    isOnNewPage ? element("w:pageBreakBefore") : "",
  );
}
