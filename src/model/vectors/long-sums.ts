import { isAlike } from "../flow/amounts.ts";
import type { Sum } from "../flow/claim.ts";
import { digitsWithin, isBeyondChance } from "./evidence.ts";
import { align, isOut, placeOf } from "./find-pairs.ts";
import type { Found } from "./find-pairs.ts";
import type { Entry, Series } from "./series.ts";
import { firstOf } from "./ways.ts";

/** What three and more series that follow each other come to, thing by thing: months of a quarter, divisions of a company. */
export function findLongSum(target: Series, others: readonly Series[], perMiss: number): Found | undefined {
  const sample = firstOf(target);
  if (sample === undefined || target.isPercent) return undefined;
  const alike = others.filter((series) => {
    const first = firstOf(series);
    return first !== undefined && first !== sample && isAlike(first, sample);
  });
  alike.sort((a, b) => a.offset - b.offset);
  const named = alike.filter(({ name }) => name === target.name);
  const results = [...target.figures.values()];
  let tried = 0;
  for (const pool of named.length < alike.length ? [named, alike] : [alike]) {
    const columns = pool.slice(0, mostSeries).map((series) => align(target, series));
    for (let from = 0; from + fewest <= columns.length; from++)
      for (let end = from + fewest; end <= columns.length; end++) {
        tried++;
        const found = tryRun(results, columns.slice(from, end), tried, perMiss);
        if (found !== undefined) return found;
      }
  }
  return undefined;
}

const fewest = 3;
const mostSeries = 16;

function tryRun(
  results: readonly Entry[],
  columns: readonly (readonly (Entry | undefined)[])[],
  tried: number,
  perMiss: number,
): Found | undefined {
  let [checked, missing, digits] = [0, 0, 0];
  const most = Math.floor(results.length / perMiss);
  for (const [at, { rough, place, digits: told }] of results.entries()) {
    let made = 0;
    let blur = place / 2;
    let parts = 0;
    let least = Infinity;
    for (const column of columns) {
      const part = column[at];
      if (part === undefined) continue;
      made += part.rough;
      blur += part.place / 2;
      if (part.rough !== 0) least = Math.min(least, Math.abs(part.rough));
      parts++;
    }
    if (parts < columns.length) continue;
    if (least <= blur) return undefined;
    checked++;
    if (Math.abs(made - rough) <= blur) digits += digitsWithin(rough, blur, told);
    else if (++missing > most) return undefined;
  }
  if (checked - missing < 2 || !isBeyondChance(digits, tried)) return undefined;
  const sums = results.flatMap(({ measure }, at): readonly Sum[] => {
    const parts = columns.flatMap((column) => column[at] ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
    const operands = parts.map((part) => part.measure);
    return operands.length < columns.length ? [] : [{ operation: "sum", result: measure, operands }];
  });
  const made = sums.filter(isOut);
  const missed = sums.filter((sum) => !made.includes(sum));
  return made.length >= 2 && made.length >= missed.length * (perMiss - 1)
    ? { way: "sum", made, missed }
    : undefined;
}
