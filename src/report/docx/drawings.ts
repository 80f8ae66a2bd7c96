import type { Logo } from "../brand.ts";
import { drawingSpace, fitLogo, logoXml, pictureSpace } from "../office/picture.ts";
import { element, escapeXml } from "../office/xml.ts";

const wordDrawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** Of an inch, in the unit of drawings, and of a twentieth of a point. */
const millimetre = 36_000;
const twentieth = 635;

/** A chart in a line of its own, as wide as it. */
export function chartDrawing(id: number, relation: string, title: string, width: number): string {
  const size = { cx: Math.round(width * twentieth), cy: Math.round(width * twentieth * 0.46) };
  const chart = element("c:chart", { "xmlns:c": chartSpace, "r:id": relation });
  return inline(id, title, size, chartSpace, chart);
}

/** The logo in a line of its own, so high that it greets and does not shout. */
export function logoDrawing(id: number, logo: Logo, name: string, width: number): string {
  const size = fitLogo(logo, 16 * millimetre, Math.round((width * twentieth) / 2));
  return inline(id, name, size, pictureSpace, logoXml(logo, name, size, "pic"));
}

function inline(
  id: number,
  description: string,
  size: { readonly cx: number; readonly cy: number },
  uri: string,
  content: string,
): string {
  const graphic = element(
    "a:graphic",
    { "xmlns:a": drawingSpace },
    element("a:graphicData", { uri }, content),
  );
  const drawing = element(
    "wp:inline",
    { "xmlns:wp": wordDrawingSpace, distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    `<wp:docPr id="${id}" name="drawing ${id}" descr="${escapeXml(description)}"/>`,
    element("wp:cNvGraphicFramePr"),
    graphic,
  );
  return element("w:r", {}, element("w:drawing", {}, drawing));
}
