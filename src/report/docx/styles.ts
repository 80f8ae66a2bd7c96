import { printPaint } from "../charts/paint.ts";
import { element, xmlHead } from "../office/xml.ts";
import type { Tone } from "../tables/table.ts";
import type { Reference } from "./reference.ts";

/** Names of the styles we set; those that Word knows under these names are its own. */
export const styleNames = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  contentsTitle: "TOC Heading",
  contents1: "toc 1",
  contents2: "toc 2",
  header: "header",
  footer: "footer",
  table: "Plan Table",
  cell: "Plan Cell",
  head: "Plan Head",
  group: "Plan Group",
  lead: "Plan Lead",
  honest: "Plan Sound",
  doubtful: "Plan Doubtful",
  wrong: "Plan Wrong",
  toneBad: "Plan Bad",
  toneOpen: "Plan Open",
  toneNote: "Plan Note",
  toneGood: "Plan Good",
} as const;

export type StyleName = (typeof styleNames)[keyof typeof styleNames];

export const toneStyles: Readonly<Record<Tone, StyleName>> = {
  error: styleNames.toneBad,
  violated: styleNames.toneBad,
  warning: styleNames.toneOpen,
  open: styleNames.toneOpen,
  info: styleNames.toneNote,
  rounding: styleNames.toneNote,
  holds: styleNames.toneGood,
};

/** The styles of one document: its part, and the ids that text refers to them by. */
export interface Styles {
  readonly xml: string;
  readonly id: (name: StyleName) => string;
}

interface Style {
  readonly name: StyleName;
  readonly type: "paragraph" | "character" | "table";
  readonly basedOn?: StyleName;
  readonly next?: StyleName;
  readonly isDefault?: boolean;
  /** In Word's gallery of styles. */
  readonly isQuick?: boolean;
  readonly properties: string;
}

const ink = printPaint.ink.slice(1);
const soft = printPaint.soft.slice(1);
const line = printPaint.line.slice(1);
const accent = (printPaint.tones[0] ?? printPaint.ink).slice(1);

const body = { latin: "Calibri", eastAsian: "宋体" };
const display = { latin: "Arial", eastAsian: "黑体" };

function fonts({ latin, eastAsian }: typeof body): string {
  return element("w:rFonts", {
    "w:ascii": latin,
    "w:eastAsia": eastAsian,
    "w:hAnsi": latin,
    "w:cs": latin,
  });
}

/** Half points. */
function size(points: number): string {
  return element("w:sz", { "w:val": points * 2 }) + element("w:szCs", { "w:val": points * 2 });
}

function color(value: string): string {
  return element("w:color", { "w:val": value });
}

const bold = element("w:b");

function text(...properties: readonly string[]): string {
  return element("w:rPr", {}, ...properties);
}

function paragraph(...properties: readonly string[]): string {
  return element("w:pPr", {}, ...properties);
}

/** Twentieths of a point. */
function spacing(before: number, after: number, lines = 1): string {
  return element("w:spacing", {
    "w:before": before * 20,
    "w:after": after * 20,
    "w:line": Math.round(lines * 240),
    "w:lineRule": "auto",
  });
}

function shade(fill: string): string {
  return element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill });
}

function heading(level: 1 | 2 | 3, points: number, before: number, after: number): Style {
  return {
    name: styleNames[`heading${level}`],
    type: "paragraph",
    basedOn: styleNames.normal,
    next: styleNames.normal,
    isQuick: true,
    properties:
      paragraph(
        element("w:keepNext"),
        element("w:keepLines"),
        spacing(before, after),
        element("w:outlineLvl", { "w:val": level - 1 }),
      ) + text(fonts(display), bold, color(level === 1 ? accent : ink), size(points)),
  };
}

/** Boxed lines on the cover that say whether the figures can be relied on. */
function notice(name: StyleName, ground: string, edge: string): Style {
  const side = (at: string) =>
    element(`w:${at}`, { "w:val": "single", "w:sz": at === "left" ? 36 : 4, "w:space": 6, "w:color": edge });
  return {
    name,
    type: "paragraph",
    basedOn: styleNames.normal,
    properties:
      paragraph(
        element("w:pBdr", {}, ...["top", "left", "bottom", "right"].map(side)),
        shade(ground),
        spacing(12, 12, 1.3),
        element("w:ind", { "w:left": 160, "w:right": 160 }),
      ) + text(fonts(display), bold, color(edge), size(12)),
  };
}

function tone(name: StyleName, value: string): Style {
  return { name, type: "character", properties: text(bold, color(value)) };
}

function contents(name: StyleName, indent: number, properties: string): Style {
  return {
    name,
    type: "paragraph",
    basedOn: styleNames.normal,
    next: styleNames.normal,
    properties:
      paragraph(
        element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:leader": "dot", "w:pos": 9638 })),
        spacing(2, 2),
        element("w:ind", { "w:left": indent }),
      ) + properties,
  };
}

function running(name: StyleName): Style {
  return {
    name,
    type: "paragraph",
    basedOn: styleNames.normal,
    properties:
      paragraph(element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": 9638 })), spacing(0, 0)) +
      text(color(soft), size(8.5)),
  };
}

const tableStyle: Style = {
  name: styleNames.table,
  type: "table",
  isQuick: true,
  properties:
    element(
      "w:tblPr",
      {},
      element(
        "w:tblBorders",
        {},
        ...["top", "bottom", "insideH"].map((at) =>
          element(`w:${at}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": line }),
        ),
      ),
      element(
        "w:tblCellMar",
        {},
        ...(["top", "left", "bottom", "right"] as const).map((at) =>
          element(`w:${at}`, { "w:w": at === "top" || at === "bottom" ? 40 : 80, "w:type": "dxa" }),
        ),
      ),
    ) +
    element(
      "w:tblStylePr",
      { "w:type": "firstRow" },
      text(fonts(display), bold, color("FFFFFF")),
      element("w:tcPr", {}, shade(accent)),
    ),
};

const own: readonly Style[] = [
  {
    name: styleNames.normal,
    type: "paragraph",
    isDefault: true,
    isQuick: true,
    properties: paragraph(spacing(0, 6, 1.15)) + text(color(ink), size(10.5)),
  },
  {
    name: styleNames.title,
    type: "paragraph",
    basedOn: styleNames.normal,
    next: styleNames.subtitle,
    isQuick: true,
    properties: paragraph(spacing(6, 12)) + text(fonts(display), bold, color(accent), size(28)),
  },
  {
    name: styleNames.subtitle,
    type: "paragraph",
    basedOn: styleNames.normal,
    isQuick: true,
    properties: paragraph(spacing(0, 6)) + text(color(soft), size(12)),
  },
  heading(1, 18, 18, 6),
  heading(2, 13, 12, 4),
  heading(3, 11, 8, 3),
  {
    name: styleNames.contentsTitle,
    type: "paragraph",
    basedOn: styleNames.normal,
    properties: paragraph(spacing(0, 8)) + text(fonts(display), bold, color(accent), size(18)),
  },
  contents(styleNames.contents1, 0, text(bold)),
  contents(styleNames.contents2, 320, text(color(soft))),
  running(styleNames.header),
  running(styleNames.footer),
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
    properties: text(fonts(display), bold, color("FFFFFF")),
  },
  {
    name: styleNames.group,
    type: "paragraph",
    basedOn: styleNames.cell,
    properties: paragraph(element("w:keepNext")) + text(fonts(display), bold, color(accent)),
  },
  {
    name: styleNames.lead,
    type: "paragraph",
    basedOn: styleNames.normal,
    properties: paragraph(element("w:keepNext"), spacing(0, 8)) + text(color(soft)),
  },
  notice(styleNames.honest, "E3F2EA", "1E5E45"),
  notice(styleNames.doubtful, "FDF0D5", "7A4A00"),
  notice(styleNames.wrong, "FBE6E1", "A3260F"),
  tone(styleNames.toneBad, "A3260F"),
  tone(styleNames.toneOpen, "7A4A00"),
  tone(styleNames.toneNote, "2F4B66"),
  tone(styleNames.toneGood, "1E5E45"),
  tableStyle,
];

/** Our own styles, or a company's with those of ours that it lacks. */
export function stylesFor(reference: Reference | undefined): Styles {
  const known = reference?.styleIds ?? new Map<string, string>();
  const taken = new Set(known.values());
  const ids = new Map(own.map(({ name }) => [name, known.get(name.toLowerCase()) ?? free(name, taken)]));
  const id = (name: StyleName) => ids.get(name) ?? "";
  const added = own.filter(({ name }) => !known.has(name.toLowerCase())).map((style) => write(style, id));
  const xml =
    reference === undefined
      ? `${xmlHead}<w:styles xmlns:w="${wordSpace}">${defaults}${added.join("")}</w:styles>`
      : reference.stylesXml.replace(/<\/w:styles>\s*$/u, `${added.join("")}</w:styles>`);
  return { xml, id };
}

export const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const defaults = element(
  "w:docDefaults",
  {},
  element(
    "w:rPrDefault",
    {},
    text(fonts(body), size(10.5), element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" })),
  ),
  element("w:pPrDefault"),
);

/** Ids that Word gives to its own styles: the name without blanks, capitals first. */
function free(name: string, taken: Set<string>): string {
  const base = name
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  let id = base;
  for (let nth = 2; taken.has(id); nth++) id = `${base}${nth}`;
  taken.add(id);
  return id;
}

function write(style: Style, id: (name: StyleName) => string): string {
  const { name, type, basedOn, next, isDefault, isQuick, properties } = style;
  return element(
    "w:style",
    { "w:type": type, "w:default": isDefault === true ? 1 : undefined, "w:styleId": id(name) },
    element("w:name", { "w:val": name }),
    basedOn === undefined ? "" : element("w:basedOn", { "w:val": id(basedOn) }),
    next === undefined ? "" : element("w:next", { "w:val": id(next) }),
    isQuick === true ? element("w:qFormat") : "",
    properties,
  );
}
