import { coverOf } from "../cover.ts";
import { severities } from "../findings.ts";
import type { Labels } from "../labels/labels.ts";
import type { ReportModel } from "../model.ts";
import { element } from "../office/xml.ts";
import type { ReportSection, Table } from "../tables/table.ts";
import { column, countCell, numericColumn, row, textCell } from "../tables/table.ts";
import type { StyleName, Styles } from "./styles.ts";
import { styleNames } from "./styles.ts";
import { writeTable } from "./table-xml.ts";
import type { Text } from "./text.ts";

/** What is written into the document, and in what. */
export interface BodyOptions {
  readonly model: ReportModel;
  readonly labels: Labels;
  readonly sections: readonly ReportSection[];
  readonly text: Text;
  readonly styles: Styles;
  readonly width: number;
  /** Paragraphs with the charts of a section's nth table. */
  readonly chartsOf: (section: ReportSection, table: Table) => string;
}

interface Heading {
  readonly title: string;
  readonly level: 1 | 2;
  readonly bookmark: string;
}

/** Cover, contents and sections, as the content of a document's body. */
export function writeBody(options: BodyOptions): string {
  const headings: Heading[] = [];
  const sections = options.sections
    .filter(({ tables }) => tables.length > 0)
    .map((section) => writeSection(section, options, headings));
  return [...writeCover(options), ...writeContents(headings, options), ...sections].join("");
}

function writeCover({ model, labels, text, styles, width }: BodyOptions): readonly string[] {
  const { title, scope, asOf, revision, honesty, failedFiles } = coverOf(model, labels);
  const notices: Readonly<Record<typeof honesty.tone, StyleName>> = {
    holds: styleNames.honest,
    warning: styleNames.doubtful,
    error: styleNames.wrong,
  };
  const line = (style: StyleName, words: string) => text.paragraph(style, text.run(words));
  return [
    text.paragraph(
      styleNames.subtitle,
      text.run(labels.report.kicker),
      element("w:spacing", { "w:before": 2400, "w:after": 120 }),
    ),
    line(styleNames.title, title),
    line(styleNames.subtitle, [scope, asOf, revision].filter(Boolean).join(" · ")),
    ...(model.plans.length === 1 ? model.plans.map(({ file }) => line(styleNames.subtitle, file)) : []),
    line(notices[honesty.tone], honesty.text),
    ...failedFiles.map((file) => line(styleNames.wrong, `${labels.report.failedFiles}: ${file}`)),
    writeTable(keyFigures(model, labels), {
      labels,
      text,
      styles,
      width: Math.round(width / 2),
      hasPlans: false,
      caption: labels.words.figures,
    }),
  ];
}

function keyFigures({ overview }: ReportModel, { words, verdict, severity }: Labels): Table {
  const { proofs, findings } = overview;
  const line = (name: string, value: number) => row(null, [textCell(name), countCell(value)]);
  return {
    title: "",
    columns: [column(words.figures, 3), numericColumn(words.total)],
    rows: [
      line(words.plans, overview.plans),
      line(words.numbers, overview.numbers),
      line(words.tasks, overview.tasks),
      ...(["holds", "rounding", "open", "violated"] as const).map((each) =>
        line(`${words.proofs}: ${verdict[each]}`, proofs[each]),
      ),
      ...severities.map((each) => line(severity[each], findings[each])),
      line(words.gaps, overview.gaps),
    ],
  };
}

/** A field: the program fills in the pages when it is asked to; until then it shows these entries. */
function writeContents(headings: readonly Heading[], { labels, text }: BodyOptions): readonly string[] {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const entries = headings.map(({ title, level, bookmark }, index) =>
    text.paragraph(
      level === 1 ? styleNames.contents1 : styleNames.contents2,
      (index === 0 ? begin : "") +
        element("w:hyperlink", { "w:anchor": bookmark, "w:history": 1 }, text.run(title)) +
        (index === headings.length - 1 ? end : ""),
    ),
  );
  if (entries.length === 0) return [];
  const title = text.paragraph(
    styleNames.contentsTitle,
    text.run(labels.words.contents),
    element("w:pageBreakBefore"),
  );
  return [title, ...entries];
}

function writeSection(section: ReportSection, options: BodyOptions, headings: Heading[]): string {
  const { text, model } = options;
  const { title, lead, tables } = section;
  const isFirst = headings.length === 0;
  const parts = [
    writeHeading(1, title, options, headings, isFirst),
    text.paragraph(styleNames.lead, text.run(lead)),
  ];
  for (const table of tables) {
    if (table.title !== "") parts.push(writeHeading(2, table.title, options, headings));
    parts.push(
      writeTable(table, { ...options, hasPlans: model.plans.length > 1, caption: table.title || title }),
      // Two tables without a paragraph between them are read as one.
      text.paragraph(styleNames.cell, ""),
      options.chartsOf(section, table),
    );
  }
  return parts.join("");
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
