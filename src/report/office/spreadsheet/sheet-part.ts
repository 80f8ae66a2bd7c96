import { relationSpace } from "../relations.ts";
import { element, escapeXml, xmlHead } from "../xml.ts";
import type { Condition, Sheet, SheetLink } from "./sheet.ts";

/** Lines of printed pages: what stands at the head, and at the foot beside the page's number. */
export interface RunningLines {
  readonly head: string;
  readonly foot: string;
  /** Words around the number of a page and the number of pages; `{page}` and `{pages}` stand for them. */
  readonly pageOf: string;
}

const spreadsheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Programs keep no more than this of a line of a printed page. */
const longestLine = 80;

/** A worksheet's part in pieces, its elements in the order of ECMA-376 part 1, 18.3.1.99. `changes` are its conditions' looks. */
export function* sheetPart(
  sheet: Sheet,
  changes: readonly number[],
  isFirst: boolean,
  running: RunningLines | undefined,
): Generator<string> {
  const { widths, rows, filter, conditions = [], links, isPortrait, charts = [] } = sheet;
  yield xmlHead;
  yield `<worksheet xmlns="${spreadsheetSpace}" xmlns:r="${relationSpace}">`;
  yield '<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield element("sheetViews", {}, viewXml(sheet, isFirst));
  yield '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="7"/>';
  if (widths.length > 0) yield element("cols", {}, ...widths.map(columnXml));
  yield "<sheetData>";
  yield* rows;
  yield "</sheetData>";
  if (filter !== undefined) yield element("autoFilter", { ref: filter });
  for (const [index, condition] of conditions.entries())
    yield conditionXml(condition, changes[index] ?? 0, index + 1);
  if (links.length > 0) yield linksXml(links);
  yield '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.7" header="0.35" footer="0.35"/>';
  yield element("pageSetup", {
    paperSize: 9,
    fitToHeight: 0,
    orientation: isPortrait === true ? "portrait" : "landscape",
  });
  if (running !== undefined) yield runningXml(running);
  if (charts.length > 0) yield '<drawing r:id="drawing"/>';
  yield "</worksheet>";
}

function viewXml({ frozenRows = 0 }: Sheet, isFirst: boolean): string {
  const below = `A${frozenRows + 1}`;
  const pane =
    frozenRows === 0
      ? ""
      : element("pane", {
          ySplit: frozenRows,
          topLeftCell: below,
          activePane: "bottomLeft",
          state: "frozen",
        }) + element("selection", { pane: "bottomLeft", activeCell: below, sqref: below });
  return element(
    "sheetView",
    { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
    pane,
  );
}

function columnXml(width: number, index: number): string {
  return element("col", { min: index + 1, max: index + 1, width, customWidth: 1 });
}

function conditionXml({ range, formula }: Condition, dxfId: number, priority: number): string {
  const rule = element(
    "cfRule",
    { type: "expression", dxfId, priority },
    `<formula>${escapeXml(formula)}</formula>`,
  );
  return element("conditionalFormatting", { sqref: range }, rule);
}

function linksXml(links: readonly SheetLink[]): string {
  let outside = 0;
  return element(
    "hyperlinks",
    {},
    ...links.map(({ cell, to }) =>
      "location" in to
        ? element("hyperlink", { ref: cell, location: to.location })
        : element("hyperlink", { ref: cell, "r:id": `link${++outside}` }),
    ),
  );
}

function runningXml({ head, foot, pageOf }: RunningLines): string {
  const pages = literal(pageOf).replace("{page}", "&P").replace("{pages}", "&N");
  return element(
    "headerFooter",
    {},
    `<oddHeader>${escapeXml(`&L&8${literal(head)}&R&8&A`)}</oddHeader>`,
    `<oddFooter>${escapeXml(`&L&8${literal(foot)}&R&8${pages}`)}</oddFooter>`,
  );
}

/** `&` begins a command; a digit after a size would be read as a part of it. */
function literal(text: string): string {
  const short = Array.from(text).slice(0, longestLine).join("").replaceAll("&", "&&");
  return /^\d/u.test(short) ? ` ${short}` : short;
}
