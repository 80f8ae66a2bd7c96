import type { Parts } from "../pack-office.ts";
import type { Relation } from "../relations.ts";
import {
  contentTypesPart,
  packageRelations,
  relationSpace,
  relationsOf,
  relationsPart,
} from "../relations.ts";
import { element, escapeXml, xmlHead } from "../xml.ts";
import type { Font, StyleTable } from "./cell-style.ts";
import { createStyleTable } from "./cell-style.ts";
import { drawingPart } from "./drawing.ts";
import type { Sheet } from "./sheet.ts";
import { quoteName } from "./sheet.ts";
import type { RunningLines } from "./sheet-part.ts";
import { sheetPart } from "./sheet-part.ts";
import type { StringTable } from "./string-table.ts";
import { createStringTable } from "./string-table.ts";

/** What the sheets of one workbook share while they are filled. */
export interface Workbook {
  readonly strings: StringTable;
  readonly styles: StyleTable;
}

export function createWorkbook(font: Font): Workbook {
  return { strings: createStringTable(), styles: createStyleTable(font) };
}

const spreadsheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const kind = "application/vnd.openxmlformats-officedocument";
const kinds = {
  workbook: `${kind}.spreadsheetml.sheet.main+xml`,
  sheet: `${kind}.spreadsheetml.worksheet+xml`,
  styles: `${kind}.spreadsheetml.styles+xml`,
  strings: `${kind}.spreadsheetml.sharedStrings+xml`,
  drawing: `${kind}.drawing+xml`,
  chart: `${kind}.drawingml.chart+xml`,
} as const;

/** All parts of a workbook (ECMA-376 part 1, 12.3). `running` stands at the head and foot of printed pages. */
export function workbookParts(
  { strings, styles }: Workbook,
  sheets: readonly Sheet[],
  running?: RunningLines,
): Parts {
  const parts = new Map<string, Uint8Array | Iterable<string>>();
  const types = new Map<string, string>();
  const put = (name: string, type: string, content: Iterable<string>) => {
    parts.set(name, content);
    types.set(name, type);
  };
  put("xl/workbook.xml", kinds.workbook, [workbookPart(sheets)]);
  let charts = 0;
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const relations = linkRelations(sheet);
    if (sheet.charts !== undefined && sheet.charts.length > 0) {
      const drawing = `xl/drawings/drawing${index + 1}.xml`;
      relations.push({ id: "drawing", type: "drawing", target: `../drawings/drawing${index + 1}.xml` });
      put(drawing, kinds.drawing, [drawingPart(sheet.charts)]);
      const named = sheet.charts.map(({ part }, nth) => {
        charts += 1;
        put(`xl/charts/chart${charts}.xml`, kinds.chart, [part]);
        return { id: `rId${nth + 1}`, type: "chart", target: `../charts/chart${charts}.xml` };
      });
      parts.set(relationsOf(drawing), [relationsPart(named)]);
    }
    // Parts are written in the order of their names, the styles before the sheets: what a sheet needs of them is added now.
    const changes = (sheet.conditions ?? []).map(({ style }) => styles.changeOf(style));
    put(name, kinds.sheet, sheetPart(sheet, changes, index === 0, running));
    if (relations.length > 0) parts.set(relationsOf(name), [relationsPart(relations)]);
  });
  put("xl/styles.xml", kinds.styles, [styles.part()]);
  put("xl/sharedStrings.xml", kinds.strings, strings.part());
  parts.set("_rels/.rels", [packageRelations("xl/workbook.xml")]);
  parts.set("xl/_rels/workbook.xml.rels", [
    relationsPart([
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: "styles", type: "styles", target: "styles.xml" },
      { id: "strings", type: "sharedStrings", target: "sharedStrings.xml" },
    ]),
  ]);
  parts.set("[Content_Types].xml", [contentTypesPart(types)]);
  return parts;
}

/** Addresses outside of the workbook; the sheet names them `linkN` in the order they stand in. */
function linkRelations({ links }: Sheet): Relation[] {
  return links
    .flatMap(({ to }) => ("target" in to ? [to.target] : []))
    .map((target, index) => ({ id: `link${index + 1}`, type: "hyperlink", target, isExternal: true }));
}

function workbookPart(sheets: readonly Sheet[]): string {
  const named = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const names = sheets.flatMap((sheet, index) => [...definedNames(sheet, index)]);
  return (
    xmlHead +
    element(
      "workbook",
      { xmlns: spreadsheetSpace, "xmlns:r": relationSpace },
      "<workbookPr/>",
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="17600"/></bookViews>',
      element("sheets", {}, ...named),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
      '<calcPr calcId="191029"/>',
    )
  );
}

/** What a sheet's filter and its printing are remembered by. */
function* definedNames({ name, filter, repeatedRow }: Sheet, index: number): Generator<string> {
  const quoted = quoteName(name);
  if (filter !== undefined)
    yield nameXml("_xlnm._FilterDatabase", index, `${quoted}!${absolute(filter)}`, true);
  if (repeatedRow !== undefined)
    yield nameXml("_xlnm.Print_Titles", index, `${quoted}!$${repeatedRow}:$${repeatedRow}`, false);
}

function nameXml(name: string, sheet: number, content: string, isHidden: boolean): string {
  const hidden = isHidden ? ' hidden="1"' : "";
  return `<definedName name="${name}" localSheetId="${sheet}"${hidden}>${escapeXml(content)}</definedName>`;
}

/** `A4:H90` → `$A$4:$H$90` */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
