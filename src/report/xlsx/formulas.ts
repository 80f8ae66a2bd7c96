import { quoteName } from "./grid.ts";

/** `SUM(C4:C6,C9)`: rows that follow each other as one stretch. A stretch may hold no row between them, so that nothing is counted twice. */
export function sumFormula(column: string, rows: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const parts = stretches.map(([from, to]) =>
    from === to ? `${column}${from}` : `${column}${from}:${column}${to}`,
  );
  return sumAll(parts);
}

/** A function takes no more arguments than this: longer sums are sums of sums. */
const mostArguments = 200;

function sumAll(parts: readonly string[]): string {
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

/** Blank instead of an error while the whole is blank or nought. */
export function ratio(part: string, whole: string): string {
  return `IFERROR(${part}/${whole},"")`;
}

/** A cell of another sheet. */
export function referTo(sheet: string, cell: string): string {
  return `${quoteName(sheet)}!${cell}`;
}
