import { Decimal } from "../../quantities/decimal.ts";
import type { AllocationEntry, PartEntry } from "../allocations.ts";
import type { Figure } from "../figure.ts";
import type { QuotaEntry } from "../targets.ts";

/**
 * How parts are set against their whole. `equal`: all are single numbers, and any difference is one. `atLeast`,
 * `atMost`: the whole is a bound, and only falling short of it, or going beyond it, is a difference. `ranges`: no single
 * number stands for them, and both ends are added up by themselves.
 */
export type Bound = "equal" | "atLeast" | "atMost" | "ranges";

/** What of a difference counts as one. */
export function missing(bound: Bound, difference: Decimal): Decimal {
  const isKept = bound === "atLeast" ? difference.sign() < 0 : bound === "atMost" && difference.sign() > 0;
  return isKept ? Decimal.zero : difference;
}

type End = "point" | "low" | "high" | "range" | "none";

export function splitBound({ total, parts }: AllocationEntry): Bound {
  const figures = parts.flatMap(figuresOf);
  const isNested = parts.some(({ parts: below }) => below.length > 0);
  const bound = boundOf(total, figures);
  // Below a bound stand parts that are parts of numbers or of bounds in turn.
  return isNested && bound !== "equal" ? "ranges" : bound;
}

export function quotaBound({ total, parts }: QuotaEntry): Bound {
  return boundOf(
    total,
    parts.map(({ value }) => value),
  );
}

function figuresOf({ total, parts }: PartEntry): readonly Figure[] {
  return [...(total === null ? [] : [total]), ...parts.flatMap(figuresOf)];
}

function boundOf(total: Figure, parts: readonly Figure[]): Bound {
  const whole = endOf(total);
  const ends = new Set(parts.map(endOf));
  const isOnly = (...allowed: readonly End[]) =>
    [...ends].every((end) => end === "none" || allowed.includes(end));
  if ((whole === "point" || whole === "none") && isOnly("point")) return "equal";
  if (whole === "low" && isOnly("point", "low")) return "atLeast";
  if (whole === "high" && isOnly("point", "high")) return "atMost";
  return "ranges";
}

function endOf({ kind, low, high, malformed }: Figure): End {
  const isCounted = kind === "money" || kind === "count" || kind === "number" || kind === "percent";
  if (!isCounted || malformed !== null || (low === null && high === null)) return "none";
  if (low === high) return "point";
  if (high === null) return "low";
  return low === null ? "high" : "range";
}
