import type { QuantityNode } from "./nodes.ts";

/** Months in the periods that are made of whole months. */
const months: ReadonlyMap<string, number> = new Map([
  ["year", 12],
  ["half", 6],
  ["half-year", 6],
  ["quarter", 3],
  ["month", 1],
]);

/** How many of a sub-period make the whole (4 quarters a year); undefined where it does not go evenly or is not said. */
export function countPeriods(sub: number | undefined, whole: number | undefined): number | undefined {
  if (sub === undefined || whole === undefined || whole < sub || whole % sub !== 0) return undefined;
  return whole / sub;
}

/** The months of the period a figure is for: 3 of `≥200万元/季度`, 12 of `全年800万元`. */
export function monthsOfQuantity(quantity: QuantityNode | undefined): number | undefined {
  for (const per of quantity?.per ?? []) {
    const count = months.get(per);
    if (count !== undefined) return count;
  }
  return undefined;
}

/** The months of an ISO-like period: 12 of `2025`, 3 of `2025-Q2`, 6 of `2025-03-01/2025-08-31`. */
export function monthsOfPeriod(period: string): number | undefined {
  const [from = "", to] = period.split("/");
  if (to !== undefined) return monthsBetween(from, to);
  if (/^\d{4}$/.test(from)) return 12;
  if (/^\d{4}-H[12]$/.test(from)) return 6;
  if (/^\d{4}-Q[1-4]$/.test(from)) return 3;
  return /^\d{4}-\d{2}$/.test(from) ? 1 : undefined;
}

function monthsBetween(from: string, to: string): number | undefined {
  const start = /^(\d{4})-(\d{2})(?:-01)?$/.exec(from);
  const end = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(to);
  if (start === null || end === null) return undefined;
  const lastDay = new Date(Date.UTC(Number(end[1]), Number(end[2]), 0)).getUTCDate();
  if (end[3] !== undefined && Number(end[3]) !== lastDay) return undefined;
  const count = (Number(end[1]) - Number(start[1])) * 12 + Number(end[2]) - Number(start[2]) + 1;
  return count > 0 ? count : undefined;
}
