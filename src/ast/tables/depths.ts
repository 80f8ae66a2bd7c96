import { foldText } from "../../quantities/chars.ts";
import { readMarkers } from "../document/markers.ts";
import type { GridRow } from "./grid-shape.ts";
import { depthsByCode } from "./row-codes.ts";

/**
 * Gives each row of a table its depth below others; `amounts` are the columns that hold figures. Numbers tell it by the order in which their styles appear (`一、` above
 * `（一）` above `1.`; `1.1` below `1`), indents by their width, and 其中 puts a row below the one before. Totals stand at
 * the top.
 *
 *     一、工程费用     0
 *     1. 建筑工程        1
 *     其中：土方           2
 *     二、其他费用     0
 */
export function withDepths(rows: readonly GridRow[], amounts: readonly number[]): GridRow[] {
  const codes = depthsByCode(rows);
  const keys = rows.map((row, index) => keyOf(row, codes[index]));
  if (rows.some(({ label }) => signPrefix.test(foldText(label?.text ?? "")))) return withSigns(rows, keys);
  const numbered = tellsDepth(keys) && !hasInserted(rows);
  const open: Open[] = [];
  return rows.map((row, index) => {
    const { style, indent } = keys[index] ?? { style: "", indent: 0 };
    const isStated = amounts.some((column) => row.cells[column]?.state === "figure");
    if (row.role === "of-which") {
      closeTo(open, { style: "", indent: indent + 1 });
      return { ...row, depth: Math.max(1, open.length), isInner: true };
    }
    if (row.role === "total") {
      open.length = 0;
      return row;
    }
    const key = { style: numbered ? style : "", indent };
    closeTo(open, key);
    const depth = open.length;
    const isInner = open.some((outer) => outer.isStated);
    if (row.role === "item") open.push({ ...key, isStated });
    return { ...row, depth, isInner };
  });
}

const signPrefix = /^(?:[减加]\s?[:：]|(?:less|add|plus|minus)\b)/iu;
const partPrefix = /^(?:其中|of which|including)\s?[:：]?/iu;

/**
 * Rows of a statement of profit or cash. 减：, 加：, Less: take them from those above, of which none lies within another;
 * what is set in as far as the words behind such a mark goes with them, and with those behind 其中.
 *
 *     减：营业成本         −
 *         税金及附加       −
 *         其中：利息支出   in the row before
 *               手续费     in the same
 */
function withSigns(rows: readonly GridRow[], keys: readonly Key[]): GridRow[] {
  let taken: { readonly indent: number; readonly sign: 1 | -1 } | undefined;
  let partIndent: number | undefined;
  return rows.map((row, index): GridRow => {
    const text = foldText(row.label?.text ?? "");
    const indent = keys[index]?.indent ?? 0;
    const part = partPrefix.exec(text)?.[0];
    if (part !== undefined) partIndent = indent + displayWidth(part);
    else if (partIndent === undefined || indent + 1 < partIndent) partIndent = undefined;
    if (partIndent !== undefined && row.role !== "total")
      return { ...row, role: "of-which", depth: 1, isInner: true };
    const prefix = signPrefix.exec(text)?.[0];
    if (prefix !== undefined)
      taken = { indent: indent + displayWidth(prefix), sign: /^(?:减|less|minus)/iu.test(prefix) ? -1 : 1 };
    else if (taken === undefined || indent + 1 < taken.indent) taken = undefined;
    return taken === undefined ? row : { ...row, sign: taken.sign };
  });
}

/** Half-width columns: Chinese characters take two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f || char === "：" ? 2 : 1;
  return width;
}

/** Numbers of one style count rows; those of several, or chapters with rows between them, say what lies below what. */
function tellsDepth(keys: readonly Key[]): boolean {
  const styles = new Set(keys.map(({ style }) => style));
  const hasPlain = styles.delete("");
  return styles.size >= 2 || (hasPlain && (styles.has("cjk") || styles.has("paren-cjk")));
}

/** 9, 9.5, 10: a number that begins no series and follows no other of its own is put between two, not below one. */
function hasInserted(rows: readonly GridRow[]): boolean {
  const seen = new Set<string>();
  return rows.some((row) => {
    const text = (row.row.children.find((cell) => cell.text !== "")?.text ?? "").replace(/[.．、]$/u, "");
    const [, parent, last] = /^(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})$/u.exec(text) ?? [];
    seen.add(text);
    return (
      parent !== undefined &&
      seen.has(parent) &&
      Number(last) > 1 &&
      !seen.has(`${parent}.${String(Number(last) - 1)}`)
    );
  });
}

interface Open extends Key {
  readonly isStated: boolean;
}

interface Key {
  readonly style: string;
  readonly indent: number;
}

function keyOf(row: GridRow, code: number | undefined): Key {
  const indent = row.row.children.reduce((most, cell) => Math.max(most, cell.indent ?? 0), 0);
  if (code !== undefined) return { style: `code-${code}`, indent };
  return { style: row.role === "item" ? styleOf(row) : "", indent };
}

/** The style of the number in the first cell that has words, or before the label. */
function styleOf(row: GridRow): string {
  const first = row.row.children.find((cell) => cell.text !== "")?.text ?? "";
  const bare =
    /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})|([一二三四五六七八九十]{1,3})|[（(](?:(\d{1,2})|([一二三四五六七八九十]{1,3}))[）)])$/u.exec(
      first,
    );
  if (bare !== null) {
    const [, digits, han, enclosed] = bare;
    if (digits !== undefined) return `decimal-${digits.split(".").length}`;
    return han !== undefined ? "cjk" : enclosed !== undefined ? "paren-digit" : "paren-cjk";
  }
  const marker = readMarkers(row.label?.text ?? first)[0];
  if (marker === undefined || marker.style.startsWith("chapter-条")) return "";
  if (marker.style.startsWith("decimal-")) return marker.style;
  return marker.script === "digit" ? "decimal-1" : marker.script;
}

/** Closes what is as deep as the row that follows, or deeper. */
function closeTo(open: Open[], key: Key): void {
  const same = key.style === "" ? -1 : open.findIndex(({ style }) => style === key.style);
  if (same !== -1) {
    open.length = same;
    return;
  }
  while (open.length > 0) {
    const last = open.at(-1);
    if (last === undefined || key.indent > last.indent) return;
    // A new style nests below the one before; rows without a number go with those of their kind.
    if (key.style !== "" && last.style !== "") return;
    if (key.style === "" && last.style !== "" && key.indent === last.indent) return;
    open.pop();
  }
}
