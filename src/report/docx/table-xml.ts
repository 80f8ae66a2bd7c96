import type { Labels } from "../labels/labels.ts";
import { element, escapeXml } from "../office/xml.ts";
import { showPlainly } from "../plain-text.ts";
import { cellWords } from "../tables/cell-words.ts";
import type { Cell, Row, RowPlan, Table } from "../tables/table.ts";
import type { Figure } from "../figure.ts";
import type { Place } from "../place.ts";
import { shareWidth } from "./column-widths.ts";
import { styleNames, toneStyles } from "./style-names.ts";
import type { Styles } from "./styles.ts";
import type { Text } from "./text.ts";

/** What a table needs of the document it stands in. */
export interface TableOptions {
  readonly labels: Labels;
  readonly text: Text;
  readonly styles: Styles;
  /** Of a line, in twentieths of a point. */
  readonly width: number;
  /** Says which plan rows are about, where a report is over several. */
  readonly hasPlans: boolean;
  /** What is beside a figure that something was found of; empty where it is fine. */
  readonly flawOf: (figure: Figure) => string;
  /** What a place links to; without it a place is words alone. */
  readonly addressOf?: (place: Place) => string;
  /** Read out instead of the table; its heading. */
  readonly caption: string;
}

/** A table whose head is repeated on every page and whose rows are kept whole; rows of one plan stand below its name. */
export function writeTable(table: Table, options: TableOptions): string {
  const { styles, width, caption } = options;
  const widths = shareWidth(table, width, options.labels);
  const properties = element(
    "w:tblPr",
    {},
    element("w:tblStyle", { "w:val": styles.id(styleNames.table) }),
    element("w:tblW", { "w:w": width, "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", { "w:val": "0420", "w:firstRow": 1, "w:noVBand": 1 }),
    `<w:tblCaption w:val="${escapeXml(showPlainly(caption).slice(0, 250))}"/>`,
  );
  const grid = element("w:tblGrid", {}, ...widths.map((each) => element("w:gridCol", { "w:w": each })));
  return element(
    "w:tbl",
    {},
    properties,
    grid,
    headRow(table, widths, options),
    ...bodyRows(table, widths, options),
  );
}

function headRow({ columns }: Table, widths: readonly number[], { text }: TableOptions): string {
  const cells = columns.map(({ title, isNumeric }, index) =>
    cellXml(
      widths[index] ?? 0,
      text.paragraph(styleNames.head, text.run(title), keepNext + (isNumeric ? atRight : "")),
    ),
  );
  return element("w:tr", {}, element("w:trPr", {}, keepWhole, element("w:tblHeader")), ...cells);
}

/** Tables of no more rows stay on one page. */
const shortTable = 10;

function* bodyRows(table: Table, widths: readonly number[], options: TableOptions): Generator<string> {
  const { rows } = table;
  let plan: RowPlan | null = null;
  for (const [index, row] of rows.entries()) {
    if (options.hasPlans && row.plan !== null && row.plan !== plan) {
      plan = row.plan;
      yield groupRow(plan, widths, options);
    }
    const next = rows[index + 1];
    // A sum at the head of a page says nothing without a row that it is the sum of.
    const staysWithNext = next !== undefined && (rows.length <= shortTable || next.isTotal);
    yield bodyRow(table, row, widths, options, staysWithNext);
  }
}

/** A plan's name and file across the whole table. */
function groupRow(plan: RowPlan, widths: readonly number[], { text }: TableOptions): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const properties = [
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    element("w:gridSpan", { "w:val": widths.length }),
    element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": "F3F1EC" }),
  ];
  const cell = element(
    "w:tc",
    {},
    element("w:tcPr", {}, ...properties),
    text.paragraph(styleNames.group, text.run(`${plan.title}  ${plan.file}`)),
  );
  return element("w:tr", {}, element("w:trPr", {}, keepWhole), cell);
}

function bodyRow(
  { columns }: Table,
  row: Row,
  widths: readonly number[],
  options: TableOptions,
  staysWithNext: boolean,
): string {
  const { text } = options;
  const written = row.cells.map((cell, index) => {
    const indent = index === 0 && row.depth > 0 ? element("w:ind", { "w:left": row.depth * 200 }) : "";
    const stays = staysWithNext ? keepNext : "";
    const properties = stays + indent + (columns[index]?.isNumeric === true ? atRight : "");
    return cellXml(
      widths[index] ?? 0,
      text.paragraph(styleNames.cell, runsOf(cell, row, options), properties),
    );
  });
  return element("w:tr", {}, element("w:trPr", {}, keepWhole), ...written);
}

function runsOf(cell: Cell, { plan, isTotal }: Row, options: TableOptions): string {
  const { labels, text, flawOf, addressOf } = options;
  if (cell.type === "place") {
    // The file is said above, beside the plan's name.
    const isSaid = cell.place.file === plan?.file;
    const words = isSaid ? labels.counts.line(cell.place.line) : cellWords(cell, labels);
    const run = text.run(words, undefined, isTotal);
    return addressOf === undefined ? run : linkField(addressOf(cell.place), run);
  }
  const style = cell.type === "badge" ? toneStyles[cell.tone] : undefined;
  const flaw = cell.type === "figure" ? flawOf(cell.figure) : "";
  return (
    text.run(cellWords(cell, labels), style, isTotal) +
    (flaw === "" ? "" : text.run(` ${flaw}`, styleNames.toneBad))
  );
}

/** A field needs no relation of the package, of which a long report would have thousands. */
function linkField(address: string, run: string): string {
  return element("w:fldSimple", { "w:instr": ` HYPERLINK "${address}" ` }, run);
}

const keepWhole = element("w:cantSplit");
const keepNext = element("w:keepNext");
const atRight = element("w:jc", { "w:val": "right" });

function cellXml(width: number, paragraph: string): string {
  return element(
    "w:tc",
    {},
    element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" })),
    paragraph,
  );
}
