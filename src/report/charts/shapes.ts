import { displayWidth } from "../../diagnostics/printers/display-width.ts";
import type { Paint } from "./paint.ts";

/** What the drawings have in common. Widths are those of a column on a page; both ways of showing them may scale. */
export const width = 640;
const rowHeight = 34;

/** Longest label beside an axis; the table beside the chart says it whole. */
const longestLabel = 14;

export function shorten(label: string, longest = longestLabel): string {
  const characters = Array.from(label);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : label;
}

/** Pixels that a text of this size takes at the most: nobody knows which font its reader has. */
export function roomFor(text: string, size = 12): number {
  return Math.ceil(displayWidth(text) * size * 0.58);
}

/** Words cut to so many halves of a Chinese character. */
export function cutToWidth(text: string, widest: number): string {
  if (displayWidth(text) <= widest) return text;
  let shown = "";
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > widest) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}

export function heightOf(rows: number, each = rowHeight): number {
  return rows * each + 56;
}

/** Categories down the side, as they are read: the first on top. */
export function categoriesDown(paint: Paint, names: readonly string[]): object {
  return {
    type: "category",
    inverse: true,
    data: names.map((name) => shorten(name)),
    axisLine: { lineStyle: { color: paint.line } },
    axisTick: { show: false },
    axisLabel: { color: paint.ink, fontSize: 12 },
  };
}

export function categoriesAlong(paint: Paint, names: readonly string[]): object {
  return {
    type: "category",
    data: names.map((name) => shorten(name)),
    axisLine: { lineStyle: { color: paint.line } },
    axisTick: { show: false },
    axisLabel: { color: paint.soft, fontSize: 12 },
  };
}

/** Bars carry their own figures, so the axis of values needs none. */
export function hiddenValues(max: number): object {
  return { type: "value", min: 0, max, show: false };
}

export function percentValues(paint: Paint, max: number): object {
  return {
    type: "value",
    min: 0,
    max,
    interval: 25,
    axisLabel: { color: paint.soft, fontSize: 11, formatter: "{value}%" },
    splitLine: { lineStyle: { color: paint.line, type: [2, 3] } },
  };
}

/** The line that is to be reached. */
export function goalLine(
  paint: Paint,
  at: { readonly xAxis?: number; readonly yAxis?: number },
  label: string,
  position = "end",
): object {
  return {
    symbol: "none",
    silent: true,
    lineStyle: { color: paint.goal, width: 1.5, type: "solid" },
    label: { formatter: literal(label), color: paint.goal, fontSize: 12, position, distance: 4 },
    data: [at],
  };
}

/** The library reads `{name}` in a text as a style or a value: here every text is what it says. */
export function literal(text: string): () => string {
  return () => text;
}
