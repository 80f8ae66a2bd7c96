import { foldText } from "../../quantities/chars.ts";
import { readMarkers } from "../document/markers.ts";
import type { GridRow } from "./grid.ts";

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
  const keys = rows.map(keyOf);
  // 减：, 加：, Less: take rows of a statement from the one above; none of them lies within it.
  const isStatement = rows.some((row) =>
    /^(?:[减加]\s?[:：]|(?:less|add|plus|minus)\b)/iu.test(foldText(row.label?.text ?? "")),
  );
  const numbered = !isStatement && tellsDepth(keys);
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

/** Numbers of one style count rows; those of several, or chapters with rows between them, say what lies below what. */
function tellsDepth(keys: readonly Key[]): boolean {
  const styles = new Set(keys.map(({ style }) => style));
  const hasPlain = styles.delete("");
  return styles.size >= 2 || (hasPlain && (styles.has("cjk") || styles.has("paren-cjk")));
}

interface Open extends Key {
  readonly isStated: boolean;
}

interface Key {
  readonly style: string;
  readonly indent: number;
}

function keyOf(row: GridRow): Key {
  const indent = row.row.children.reduce((most, cell) => Math.max(most, cell.indent ?? 0), 0);
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
