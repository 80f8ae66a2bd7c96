import { element, xmlHead } from "../xml.ts";

/** How a cell looks; colours are six hexadecimal digits. */
export interface CellStyle {
  readonly font?: Font;
  readonly ground?: string;
  /** Colour of the line below. */
  readonly line?: string;
  readonly format?: string;
  readonly horizontal?: "left" | "right" | "center";
  readonly vertical?: "top" | "center";
  readonly wraps?: boolean;
  readonly indent?: number;
}

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  readonly color?: string;
}

/** The looks of one workbook, each kept once; cells and conditions name them by number. */
export interface StyleTable {
  readonly idOf: (style: CellStyle) => number;
  /** Of what a condition changes about a cell. */
  readonly changeOf: (style: CellStyle) => number;
  readonly part: () => string;
}

/** Formats of one's own are numbered from here; those below are the program's. */
const firstFormat = 164;
const spreadsheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** `font` is what a cell is set in that says nothing else. */
export function createStyleTable(font: Font): StyleTable {
  const fonts = createList();
  const fills = createList();
  const borders = createList();
  const formats = createList();
  const looks = createList();
  const changes = createList();
  const known = new Map<CellStyle, number>();

  // Programs expect these two grounds to be the first, whether they are used or not.
  fills.add('<fill><patternFill patternType="none"/></fill>');
  fills.add('<fill><patternFill patternType="gray125"/></fill>');
  borders.add(borderXml(undefined));

  const lookOf = (style: CellStyle) => {
    const { ground, line, format } = style;
    const alignment = alignmentXml(style);
    return element(
      "xf",
      {
        numFmtId: format === undefined ? 0 : firstFormat + formats.add(format),
        fontId: fonts.add(fontXml({ ...font, ...style.font })),
        fillId: ground === undefined ? 0 : fills.add(solidXml("fgColor", ground)),
        borderId: borders.add(borderXml(line)),
        xfId: 0,
        applyNumberFormat: format === undefined ? undefined : 1,
        applyFont: 1,
        applyFill: ground === undefined ? undefined : 1,
        applyBorder: line === undefined ? undefined : 1,
        applyAlignment: alignment === "" ? undefined : 1,
      },
      alignment,
    );
  };
  const idOf = (style: CellStyle) => {
    const found = known.get(style) ?? looks.add(lookOf(style));
    known.set(style, found);
    return found;
  };
  idOf({});
  return {
    idOf,
    changeOf: ({ font: changed, ground }) =>
      changes.add(
        element(
          "dxf",
          {},
          changed === undefined ? "" : fontXml(changed),
          ground === undefined ? "" : solidXml("bgColor", ground),
        ),
      ),
    part: () =>
      xmlHead +
      element(
        "styleSheet",
        { xmlns: spreadsheetSpace },
        listXml(
          "numFmts",
          formats
            .all()
            .map((formatCode, index) => element("numFmt", { numFmtId: firstFormat + index, formatCode })),
        ),
        listXml("fonts", fonts.all()),
        listXml("fills", fills.all()),
        listXml("borders", borders.all()),
        listXml("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        listXml("cellXfs", looks.all()),
        listXml("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
        listXml("dxfs", changes.all()),
      ),
  };
}

/** Each text once, numbered in the order of its first use. */
function createList() {
  const numbers = new Map<string, number>();
  return {
    add: (text: string) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

function fontXml({ name, size, isBold, isUnderlined, color }: Font): string {
  return element(
    "font",
    {},
    isBold === true ? "<b/>" : "",
    isUnderlined === true ? "<u/>" : "",
    size === undefined ? "" : element("sz", { val: size }),
    color === undefined ? "" : colorXml("color", color),
    name === undefined ? "" : element("name", { val: name }),
  );
}

function solidXml(which: "fgColor" | "bgColor", color: string): string {
  const pattern = which === "fgColor" ? { patternType: "solid" } : {};
  return element("fill", {}, element("patternFill", pattern, colorXml(which, color)));
}

function borderXml(line: string | undefined): string {
  const bottom =
    line === undefined ? "<bottom/>" : element("bottom", { style: "thin" }, colorXml("color", line));
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}

function colorXml(name: string, color: string): string {
  return element(name, { rgb: `FF${color}` });
}

function alignmentXml({ horizontal, vertical, wraps, indent }: CellStyle): string {
  const attributes = { horizontal, vertical, wrapText: wraps === true ? 1 : undefined, indent };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : element("alignment", attributes);
}
