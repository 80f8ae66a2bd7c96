import type { Paint } from "../charts/paint.ts";
import { element } from "./xml.ts";

/** How charts of one document look. */
export interface ChartLook {
  readonly paint: Paint;
  readonly font: string;
  /** The relation to the workbook that holds the numbers, where they are not in the document itself. */
  readonly workbook?: string;
}

export function fill(color: string): string {
  return element("c:spPr", {}, solid(color), lineXml("FFFFFF"));
}

export function solid(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color }));
}

export function lineXml(color: string): string {
  return element("a:ln", { w: 9525 }, solid(color));
}

/** Text in hundredths of a point. */
export function textXml(size: number, color: string, { font }: ChartLook, isBold = false): string {
  const run = element("a:defRPr", { sz: size, b: isBold ? 1 : 0 }, solid(color), ...faces(font));
  return element(
    "c:txPr",
    {},
    "<a:bodyPr/>",
    element("a:p", {}, element("a:pPr", {}, run), '<a:endParaRPr lang="zh-CN"/>'),
  );
}

export function faces(font: string): readonly string[] {
  return [element("a:latin", { typeface: font }), element("a:ea", { typeface: font })];
}

export function value(name: string, val: string | number): string {
  return element(name, { val });
}
