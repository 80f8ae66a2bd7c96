import { isNearly, roughly } from "../derivation/roughly.ts";
import { isAlike, significantDigits } from "./amounts.ts";
import type { Claim, Sum } from "./claim.ts";
import type { FlowFigure } from "./flow.ts";
import type { Group } from "./groups.ts";
import { heldTogether } from "./held-together.ts";

/**
 * What the figures at the same places of every line make, as in a table that lost its bars:
 *
 *     2013  537   98  258  181       537 = 98 + 258 + 181
 *     2014  578  125  251  202
 */
export function rowSumsOf({ rows, width }: Group): readonly Claim[] {
  if (rows.length < fewestRows || width < 3 || width > widest) return [];
  const claims: Claim[] = [];
  for (let at = 0; at < width; at++)
    for (const [from, to] of runsBeside(at, width)) {
      if (!rows.slice(0, 2).some((row) => comesNear(row, at, from, to))) continue;
      const sums = rows.flatMap((row) => sumOf(row, at, from, to) ?? []);
      if (sums.length < rows.length || sums.filter(isTelling).length * 2 < rows.length) continue;
      const held = heldTogether(sums, "sum-in-every-line", fewestRows);
      if (held.length < rows.length) continue;
      for (const claim of held) claims.push(claim);
      break;
    }
  return claims;
}

const fewestRows = 4;
const widest = 14;

/** All runs of two places and more that begin right behind a place, or end right before it. */
function runsBeside(at: number, width: number): readonly (readonly [from: number, to: number])[] {
  const behind = Array.from({ length: width }, (_, to) => [at + 1, to + 1] as const);
  const before = Array.from({ length: width }, (_, from) => [from, at] as const);
  return [...behind, ...before].filter(([from, to]) => to - from >= 2);
}

/** A first look: of the first two rows one may be wrong. */
function comesNear(row: readonly FlowFigure[], at: number, from: number, to: number): boolean {
  const result = row[at];
  const made = row.slice(from, to).reduce((sum, part) => sum + roughly(part), 0);
  return result !== undefined && isNearly(made, result);
}

function sumOf(row: readonly FlowFigure[], at: number, from: number, to: number): Sum | undefined {
  const [result, operands] = [row[at], row.slice(from, to)];
  const isSum = result?.isAmount === true && operands.every((part) => part.isAmount && isAlike(part, result));
  return isSum ? { operation: "sum", result, operands } : undefined;
}

function isTelling({ result }: Sum): boolean {
  return significantDigits(result.exact) >= 3;
}
