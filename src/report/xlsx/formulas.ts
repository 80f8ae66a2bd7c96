import type { Bound } from "./bounds.ts";
import { quoteName } from "../office/spreadsheet/sheet.ts";

/** `SUM(C4:C6,C9)`: rows that follow each other as one stretch. A stretch may hold no row between them, so that nothing is counted twice. */
export function sumFormula(column: string, rows: readonly number[]): string {
  return sumAll(stretchesOf(column, rows));
}

/** How many of the cells hold a number. */
export function countFormula(column: string, rows: readonly number[]): string {
  const counts: string[] = [];
  const stretches = stretchesOf(column, rows);
  for (let at = 0; at < stretches.length; at += mostArguments)
    counts.push(`COUNT(${stretches.slice(at, at + mostArguments).join(",")})`);
  return counts.length === 1 ? (counts[0] ?? "0") : sumAll(counts);
}

function stretchesOf(column: string, rows: readonly number[]): readonly string[] {
  const stretches: [number, number][] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  return stretches.map(([from, to]) =>
    from === to ? `${column}${from}` : `${column}${from}:${column}${to}`,
  );
}

/** A function takes no more arguments than this: longer sums are sums of sums. */
const mostArguments = 200;

export function sumAll(parts: readonly string[]): string {
  if (parts.length === 0) return "0";
  if (parts.length <= mostArguments) return `SUM(${parts.join(",")})`;
  const sums: string[] = [];
  for (let at = 0; at < parts.length; at += mostArguments)
    sums.push(`SUM(${parts.slice(at, at + mostArguments).join(",")})`);
  return sumAll(sums);
}

/** Spreadsheets count in binary: what is left after the ninth decimal is their own. */
export function difference(whole: string, sum: string): string {
  return `ROUND(${whole}-${sum},9)`;
}

/** Of a whole that is a bound: what is missing below a least, or too much above a most, and nought where it is kept. */
export function boundedDifference(bound: Bound, whole: string, sum: string): string {
  const all = difference(whole, sum);
  if (bound === "atLeast") return `MAX(0,${all})`;
  return bound === "atMost" ? `MIN(0,${all})` : all;
}

/** Blank instead of an error while the whole is blank or nought. */
export function ratio(part: string, whole: string): string {
  return `IFERROR(${part}/${whole},"")`;
}

/** A cell of another sheet. */
export function referTo(sheet: string, cell: string): string {
  return `${quoteName(sheet)}!${cell}`;
}
