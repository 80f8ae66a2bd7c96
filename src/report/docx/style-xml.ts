import { element } from "../office/xml.ts";

/** Properties that styles are made of, each an element of its own (ECMA-376 part 1, 17.3 and 17.7). */

/** A font for Latin letters, and the one for Chinese characters. */
export interface Face {
  readonly latin: string;
  readonly eastAsian: string;
}

export function fonts(face: Face | undefined): string {
  if (face === undefined) return "";
  const { latin, eastAsian } = face;
  return element("w:rFonts", {
    "w:ascii": latin,
    "w:eastAsia": eastAsian,
    "w:hAnsi": latin,
    "w:cs": latin,
  });
}

/** In points; Word counts halves of them. */
export function size(points: number): string {
  return element("w:sz", { "w:val": points * 2 }) + element("w:szCs", { "w:val": points * 2 });
}

export function color(value: string): string {
  return element("w:color", { "w:val": value });
}

export const bold = element("w:b");

/** Run properties; they stand in the order fonts, bold, colour, size. */
export function text(...properties: readonly string[]): string {
  return element("w:rPr", {}, ...properties);
}

/** Paragraph properties; they stand in the order keep, border, shade, tabs, spacing, indent, alignment, level. */
export function paragraph(...properties: readonly string[]): string {
  return element("w:pPr", {}, ...properties);
}

export const keepNext = element("w:keepNext");
export const keepLines = element("w:keepLines");

/** In points; lines as a multiple of the font's own height. */
export function spacing(before: number, after: number, lines = 1): string {
  return element("w:spacing", {
    "w:before": before * 20,
    "w:after": after * 20,
    "w:line": Math.round(lines * 240),
    "w:lineRule": "auto",
  });
}

export function shade(fill: string): string {
  return element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill });
}

/** A line at one side of a paragraph or a cell, in eighths of a point. */
export function side(at: string, eighths: number, value: string, space = 0): string {
  return element(`w:${at}`, { "w:val": "single", "w:sz": eighths, "w:space": space, "w:color": value });
}

/** A stop at the end of a line, in twentieths of a point. */
export function endTab(position: number, leader?: "dot"): string {
  const stop = element("w:tab", { "w:val": "right", "w:leader": leader, "w:pos": position });
  return element("w:tabs", {}, stop);
}
