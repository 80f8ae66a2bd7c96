import { element, escapeXml, xmlHead } from "../xml.ts";
import { relationSpace } from "../relations.ts";

/** A chart and where in its sheet it stands; rows and columns count from 0. */
export interface SheetChart {
  /** The chart's part, as `chart-xml.ts` writes it. */
  readonly part: string;
  /** Read out instead of the chart. */
  readonly description: string;
  readonly from: Corner;
  readonly to: Corner;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
}

const sheetDrawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The drawing of a sheet: its charts in their places. The nth names the relation `rIdN`. */
export function drawingPart(charts: readonly SheetChart[]): string {
  const spaces = { "xmlns:xdr": sheetDrawingSpace, "xmlns:a": drawingSpace };
  return xmlHead + element("xdr:wsDr", spaces, ...charts.map((chart, index) => anchorXml(chart, index + 1)));
}

function anchorXml({ description, from, to }: SheetChart, id: number): string {
  const named = `<xdr:cNvPr id="${id + 1}" name="chart ${id}" descr="${escapeXml(description)}"/>`;
  const reference = element("c:chart", {
    "xmlns:c": chartSpace,
    "xmlns:r": relationSpace,
    "r:id": `rId${id}`,
  });
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, named, "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element("a:graphic", {}, element("a:graphicData", { uri: chartSpace }, reference)),
  );
  return element(
    "xdr:twoCellAnchor",
    {},
    cornerXml("xdr:from", from),
    cornerXml("xdr:to", to),
    frame,
    "<xdr:clientData/>",
  );
}

function cornerXml(name: string, { row, column }: Corner): string {
  return `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
}
