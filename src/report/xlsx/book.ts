import { Decimal } from "../../quantities/decimal.ts";
import type { Paint } from "../charts/paint.ts";
import { inBrand, printPaint } from "../charts/paint.ts";
import type { Cover } from "../cover.ts";
import { coverOf } from "../cover.ts";
import type { WriteOptions } from "../formats.ts";
import { createSourceLink } from "../html/source-link.ts";
import type { Labels } from "../labels/labels.ts";
import type { ReportModel } from "../model.ts";
import type { CellStyle } from "../office/spreadsheet/cell-style.ts";
import type { Sheet } from "../office/spreadsheet/sheet.ts";
import { columnName, quoteName } from "../office/spreadsheet/sheet.ts";
import type { Workbook } from "../office/spreadsheet/workbook.ts";
import { createWorkbook } from "../office/spreadsheet/workbook.ts";
import type { Numeric } from "../office/number-format.ts";
import { numericOf } from "../office/number-format.ts";
import type { Place } from "../place.ts";
import { cellWords } from "../tables/cell-words.ts";
import type { TableContext } from "../tables/context.ts";
import { createTableContext } from "../tables/context.ts";
import type { Cell } from "../tables/table.ts";
import { cellText, looksLikeFormula } from "./cell-text.ts";
import type { Grid, GridCell } from "./grid.ts";
import { createGrid } from "./grid.ts";
import type { Look, LookBook } from "./styles.ts";
import { createLooks } from "./styles.ts";
import type { XlsxWords } from "./xlsx-words.ts";
import { xlsxWordsFor } from "./xlsx-words.ts";

/** What the sheets of one workbook share. */
export interface Book {
  readonly model: ReportModel;
  readonly labels: Labels;
  readonly words: XlsxWords;
  readonly cover: Cover;
  readonly context: TableContext;
  readonly workbook: Workbook;
  readonly looks: LookBook;
  readonly paint: Paint;
  /** Of most cells and of charts. */
  readonly font: string;
  /** A grid of a name that no other sheet of the book has, opened with the lines that every sheet begins with. */
  readonly open: (name: string, note?: string) => Grid;
  readonly text: (text: string | null, look?: Look) => GridCell;
  readonly number: (numeric: Numeric, look?: Look, formula?: string) => GridCell;
  readonly place: (place: Place) => GridCell;
  readonly cell: (cell: Cell, look?: Look) => GridCell;
  readonly heads: (titles: readonly { readonly title: string; readonly isNumeric: boolean }[]) => GridCell[];
}

/** Sheets' names are no longer than this, and hold none of these. */
const longestName = 31;
const forbidden = /[[\]:*?/\\\p{Control}]/gu;

/** Programs keep some two hundred formats of numbers; what comes after these is shown as it was written. */
const mostFormats = 150;

export function createBook(model: ReportModel, { link: pattern, root }: WriteOptions): Book {
  const context = createTableContext(model);
  const { labels } = context;
  const words = xlsxWordsFor(model.locale);
  const cover = coverOf(model, labels);
  const overview = sheetName(labels.sections.overview.title);
  const names = new Set<string>([overview.toLowerCase()]);
  const { brand } = model;
  const paint = inBrand(printPaint, brand);
  const font = brand?.fonts.body ?? words.font;
  const workbook = createWorkbook({ name: font, size: 10 });
  const looks = createLooks(paint, brand?.colors.primary ?? null, brand?.fonts.heading ?? null);
  const styles = new Map<string, CellStyle>();
  const formats = new Set<string>();
  const address = createSourceLink({ root, ...(pattern !== undefined && { link: pattern }) });

  const styleOf = (look: Look): CellStyle => {
    const { format = "", isNumeric, isTotal, isInput, isWrong, depth = 0 } = look;
    const flags = [isNumeric, isTotal, isInput, isWrong].map((flag) => (flag === true ? 1 : 0)).join("");
    const key = `${flags}${depth} ${format}`;
    const known = styles.get(key) ?? looks.body(look);
    styles.set(key, known);
    return known;
  };
  const text: Book["text"] = (given, look = {}) => {
    const shown = given === null ? null : cellText(given, words);
    const isRisky = shown !== null && looksLikeFormula(shown);
    return { value: shown, style: styleOf(isRisky ? { ...look, format: "@" } : look) };
  };
  const admit = (format: string) =>
    formats.has(format) || (formats.size < mostFormats && formats.add(format).size > 0);
  const number: Book["number"] = ({ value, format }, look = {}, formula) => ({
    value: Number(value.toDecimalString()),
    style: styleOf({ ...look, isNumeric: true, format: admit(format) ? format : "General" }),
    ...(formula !== undefined && { formula }),
  });
  const place: Book["place"] = (given) => {
    const shown = text(`${given.file}:${given.line}`);
    // A path beside the workbook opens nothing useful in a spreadsheet; an address of a forge does.
    return pattern === undefined
      ? shown
      : { ...shown, style: looks.placeLink, link: { target: address(given) } };
  };
  const cell: Book["cell"] = (given, look = {}) => {
    switch (given.type) {
      case "figure": {
        const numeric = numericOf(given.figure, labels);
        const isWrong = context.flawOf(given.figure) !== "";
        if (numeric === undefined || !admit(numeric.format))
          return text(cellWords(given, labels), { ...look, isNumeric: true, isWrong });
        return number(numeric, { ...look, isWrong });
      }
      case "count":
        return number({ value: Decimal.of(given.value), format: "#,##0" }, look);
      case "percent":
        return number({ value: shareOf(given.points), format: "0.0%" }, look);
      case "decimal":
        return /^-?\d[\d.]{0,14}$/u.test(given.value)
          ? number({ value: Decimal.of(given.value), format: "General" }, look)
          : text(given.value, { ...look, isNumeric: true });
      case "place":
        return place(given.place);
      case "badge":
        return { value: cellText(given.text, words), style: looks.badges[given.tone] };
      default:
        return text(given.type === "blank" ? null : cellWords(given, labels), look);
    }
  };
  return {
    model,
    labels,
    words,
    cover,
    context,
    workbook,
    looks,
    paint,
    font,
    text,
    number,
    place,
    cell,
    heads: (titles) =>
      titles.map(({ title: words_, isNumeric }) => ({
        value: cellText(words_, words),
        style: isNumeric ? looks.numericHead : looks.head,
      })),
    open: (name, note = "") => {
      const grid = createGrid(unique(sheetName(name), names), workbook);
      const back = {
        value: words.toOverview,
        style: looks.link,
        link: { location: `${quoteName(overview)}!A1` },
      };
      grid.add([{ value: cellText(name, words), style: looks.title }], { height: 26, isWide: true });
      grid.add([back, ...(note === "" ? [] : [null, { value: note, style: looks.lead }])], { isWide: true });
      if (cover.honesty.tone !== "holds")
        grid.add([{ value: cover.honesty.text, style: looks.bars[cover.honesty.tone] }], { isWide: true });
      return grid;
    },
  };
}

/** What a table's sheet has beside its cells: the head stays in sight and is printed on each page, every column can be filtered. */
export function tableSheet(grid: Grid, headRow: number, columns: number, lastRow: number): Sheet {
  const last = columnName(columns - 1);
  return grid.sheet({
    frozenRows: headRow,
    repeatedRow: headRow,
    ...(lastRow > headRow && { filter: `A${headRow}:${last}${lastRow}` }),
  });
}

function shareOf(points: string): Decimal {
  return Decimal.of(points).times(Decimal.fraction(1n, 100n));
}

export function sheetName(name: string): string {
  const clean = name.replace(forbidden, " ").replace(/\s+/gu, " ").trim().replace(/^'|'$/gu, "");
  return clean.slice(0, longestName) || "Sheet";
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let nth = 2; taken.has(free.toLowerCase()); nth++) {
    const suffix = ` ${nth}`;
    free = name.slice(0, longestName - suffix.length) + suffix;
  }
  taken.add(free.toLowerCase());
  return free;
}
