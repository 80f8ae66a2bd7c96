import type { Name, QuantityNode } from "../ast/nodes.ts";
import { inlinesOf } from "../ast/visit.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { recognise } from "../quantities/recognise.ts";
import type { PlanReader } from "./plan-reader.ts";

/** The days that words of a plan name; each null where they name none, years left open as `XXXX`. */
export interface Stretch {
  readonly first: string | null;
  readonly last: string | null;
  /** Both ends are written, as in `3月1日至5月31日`; a quarter by itself says only when something is due. */
  readonly hasBoth: boolean;
}

export type Days = (name: Name | undefined) => Stretch;

const nothing: Stretch = { first: null, last: null, hasBoth: false };

/** The dates of a plan by where they stand: words that hold one name its days. What no text holds (YAML) is read by itself. */
export function readDays({ model }: PlanReader): Days {
  const byLine = new Map<number, QuantityNode[]>();
  for (const inline of inlinesOf(model.plan)) {
    if (inline.type !== "quantity" || inline.kind !== "date") continue;
    const { line } = inline.position.start;
    const dates = byLine.get(line);
    if (dates === undefined) byLine.set(line, [inline]);
    else dates.push(inline);
  }
  return (name) => {
    if (name === undefined) return nothing;
    const { start, end } = name.position;
    const inside = (byLine.get(start.line) ?? []).filter(
      ({ position }) => position.start.offset >= start.offset && position.end.offset <= end.offset,
    );
    const dates = inside.length > 0 ? inside : recognise(name.text).quantities.filter(isDate);
    return stretchOf(dates);
  };
}

type Dated = Pick<Quantity, "kind" | "unit" | "low" | "high">;

function isDate({ kind }: Quantity): boolean {
  return kind === "date";
}

function stretchOf(dates: readonly Dated[]): Stretch {
  const [one, other] = [dates[0], dates.at(-1)];
  if (one === undefined || other === undefined) return nothing;
  const hasBoth = one !== other || ((one.unit === "day" || one.unit === "month") && one.low !== one.high);
  return { first: firstDay(one.low), last: lastDay(other.high), hasBoth };
}

/** `2025-03` → `2025-03-01`. Weeks without a date are no day. */
function firstDay(date: string | null): string | null {
  const [, year, month = "01", day = "01"] = datePattern.exec(date ?? "") ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** `2025-02` → `2025-02-28`; a year left open is taken for a common one. */
function lastDay(date: string | null): string | null {
  const [, year, month = "12", day] = datePattern.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  return `${year}-${month}-${day ?? String(daysIn(year, Number(month))).padStart(2, "0")}`;
}

const datePattern = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/u;

function daysIn(year: string, month: number): number {
  return new Date(Date.UTC(year === "XXXX" ? 2001 : Number(year), month, 0)).getUTCDate();
}
