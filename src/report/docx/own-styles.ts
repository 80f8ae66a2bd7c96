import { element } from "../office/xml.ts";
import type { StyleName } from "./style-names.ts";
import { styleNames } from "./style-names.ts";
import type { Face } from "./style-xml.ts";
import {
  bold,
  color,
  endTab,
  fonts,
  keepLines,
  keepNext,
  paragraph,
  shade,
  side,
  size,
  spacing,
  text,
} from "./style-xml.ts";

export interface Style {
  readonly name: StyleName;
  readonly type: "paragraph" | "character" | "table";
  readonly basedOn?: StyleName;
  readonly next?: StyleName;
  readonly isDefault?: boolean;
  /** In Word's gallery of styles. */
  readonly isQuick?: boolean;
  readonly properties: string;
}

/** What all styles of one document have in common; colours are six hexadecimal digits. */
export interface DocxLook {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  /** On the accent. */
  readonly onAccent: string;
  /** Undefined in a company's own document, whose styles know their fonts. */
  readonly body: Face | undefined;
  readonly display: Face | undefined;
  /** What a line has of the page, in twentieths of a point. */
  readonly width: number;
}

/** The styles of a document that borrows none. */
export function ownStyles(look: DocxLook): readonly Style[] {
  const { soft, accent } = look;
  return [
    ...textStyles(look),
    ...headingStyles(look),
    ...runningStyles(look),
    ...tableStyles(look),
    notice(look, styleNames.honest, "E3F2EA", "1E5E45"),
    notice(look, styleNames.doubtful, "FDF0D5", "7A4A00"),
    notice(look, styleNames.wrong, "FBE6E1", "A3260F"),
    tone(styleNames.toneBad, "A3260F"),
    tone(styleNames.toneOpen, "7A4A00"),
    tone(styleNames.toneNote, "2F4B66"),
    tone(styleNames.toneGood, "1E5E45"),
    {
      name: styleNames.figure,
      type: "paragraph",
      basedOn: styleNames.normal,
      properties:
        paragraph(keepNext, spacing(4, 0)) + text(fonts(look.display), bold, color(accent), size(20)),
    },
    {
      name: styleNames.caption,
      type: "paragraph",
      basedOn: styleNames.normal,
      properties: paragraph(spacing(0, 4)) + text(color(soft), size(9)),
    },
  ];
}

function textStyles({ ink, soft, accent, display }: DocxLook): readonly Style[] {
  return [
    {
      name: styleNames.normal,
      type: "paragraph",
      isDefault: true,
      isQuick: true,
      properties: paragraph(spacing(0, 6, 1.15)) + text(color(ink), size(10.5)),
    },
    {
      name: styleNames.kicker,
      type: "paragraph",
      basedOn: styleNames.normal,
      properties:
        paragraph(lineAbove(accent), spacing(60, 6)) + text(fonts(display), bold, color(accent), size(11)),
    },
    {
      name: styleNames.title,
      type: "paragraph",
      basedOn: styleNames.normal,
      next: styleNames.subtitle,
      isQuick: true,
      properties: paragraph(spacing(2, 10)) + text(fonts(display), bold, color(ink), size(30)),
    },
    {
      name: styleNames.subtitle,
      type: "paragraph",
      basedOn: styleNames.normal,
      isQuick: true,
      properties: paragraph(spacing(0, 4)) + text(color(soft), size(11.5)),
    },
    {
      name: styleNames.lead,
      type: "paragraph",
      basedOn: styleNames.normal,
      properties: paragraph(keepNext, spacing(0, 8)) + text(color(soft)),
    },
    {
      name: styleNames.gap,
      type: "paragraph",
      basedOn: styleNames.normal,
      properties: paragraph(spacing(0, 0)) + text(size(6)),
    },
  ];
}

/** A short line above the first words of the cover. */
function lineAbove(accent: string): string {
  return element("w:pBdr", {}, side("top", 36, accent, 14));
}

function headingStyles(look: DocxLook): readonly Style[] {
  return [
    heading(look, 1, 19, 26, 4),
    heading(look, 2, 12.5, 14, 5),
    heading(look, 3, 11, 8, 3),
    {
      name: styleNames.contentsTitle,
      type: "paragraph",
      basedOn: styleNames.normal,
      properties: paragraph(spacing(0, 12)) + text(fonts(look.display), bold, color(look.accent), size(19)),
    },
    contents(look, styleNames.contents1, 0, 8, text(bold)),
    contents(look, styleNames.contents2, 320, 1, text(color(look.soft), size(9.5))),
  ];
}

function heading(look: DocxLook, level: 1 | 2 | 3, points: number, before: number, after: number): Style {
  return {
    name: styleNames[`heading${level}`],
    type: "paragraph",
    basedOn: styleNames.normal,
    next: styleNames.normal,
    isQuick: true,
    properties:
      paragraph(
        keepNext,
        keepLines,
        spacing(before, after),
        element("w:outlineLvl", { "w:val": level - 1 }),
      ) + text(fonts(look.display), bold, color(level === 1 ? look.accent : look.ink), size(points)),
  };
}

function contents(
  { width }: DocxLook,
  name: StyleName,
  indent: number,
  before: number,
  properties: string,
): Style {
  return {
    name,
    type: "paragraph",
    basedOn: styleNames.normal,
    next: styleNames.normal,
    properties:
      paragraph(endTab(width, "dot"), spacing(before, 2), element("w:ind", { "w:left": indent })) +
      properties,
  };
}

function runningStyles({ soft, width }: DocxLook): readonly Style[] {
  return [styleNames.header, styleNames.footer].map((name) => ({
    name,
    type: "paragraph",
    basedOn: styleNames.normal,
    properties: paragraph(endTab(width), spacing(0, 0)) + text(color(soft), size(8.5)),
  }));
}

function tableStyles({ line, accent, onAccent, display }: DocxLook): readonly Style[] {
  return [
    {
      name: styleNames.cell,
      type: "paragraph",
      basedOn: styleNames.normal,
      properties: paragraph(spacing(0, 0, 1.1)) + text(size(9)),
    },
    {
      name: styleNames.head,
      type: "paragraph",
      basedOn: styleNames.cell,
      properties: text(fonts(display), bold, color(onAccent)),
    },
    {
      name: styleNames.group,
      type: "paragraph",
      basedOn: styleNames.cell,
      properties: paragraph(keepNext) + text(fonts(display), bold, color(accent)),
    },
    {
      name: styleNames.table,
      type: "table",
      isQuick: true,
      properties:
        element(
          "w:tblPr",
          {},
          element("w:tblBorders", {}, ...["top", "bottom", "insideH"].map((at) => side(at, 4, line))),
          element(
            "w:tblCellMar",
            {},
            ...["top", "left", "bottom", "right"].map((at) =>
              element(`w:${at}`, { "w:w": at === "top" || at === "bottom" ? 40 : 80, "w:type": "dxa" }),
            ),
          ),
        ) +
        element(
          "w:tblStylePr",
          { "w:type": "firstRow" },
          text(fonts(display), bold, color(onAccent)),
          element("w:tcPr", {}, shade(accent)),
        ),
    },
  ];
}

/** Boxed lines on the cover that say whether the figures can be relied on. */
function notice({ display }: DocxLook, name: StyleName, ground: string, edge: string): Style {
  const sides = ["top", "left", "bottom", "right"].map((at) =>
    at === "left" ? side(at, 36, edge, 6) : side(at, 4, ground, 6),
  );
  return {
    name,
    type: "paragraph",
    basedOn: styleNames.normal,
    properties:
      paragraph(
        element("w:pBdr", {}, ...sides),
        shade(ground),
        spacing(14, 14, 1.3),
        element("w:ind", { "w:left": 160, "w:right": 160 }),
      ) + text(fonts(display), bold, color(edge), size(11)),
  };
}

function tone(name: StyleName, value: string): Style {
  return { name, type: "character", properties: text(bold, color(value)) };
}
