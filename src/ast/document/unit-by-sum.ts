import { Decimal } from "../../quantities/decimal.ts";

/**
 * The unit that a column's head names, for the columns beside it that name none and make it in most rows: what a figure is
 * split into is told in the figure's own unit.
 *
 *     | 项目 | 投资（万元） | 中央 | 省级 | 自筹 |
 *     | 管网 |     280      |  80  | 120  |  80  |
 */
export function unitsBySum(
  rows: readonly (readonly string[])[],
  units: readonly (string | undefined)[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const values = rows.slice(0, mostRows).map((row) => units.map((_, index) => amountIn(row[index] ?? "")));
  for (const [total, unit] of units.entries()) {
    if (unit === undefined || /[%％‰]/u.test(unit)) continue;
    for (const step of [1, -1]) {
      const length = lengthOfSplit(values, units, total, step);
      for (let away = 1; away <= length; away++) found.set(total + away * step, unit);
    }
  }
  return found;
}

/** How many columns without a unit on one side of a total make it together, in two rows and most of those that can tell; else 0. */
function lengthOfSplit(
  values: readonly (readonly Value[])[],
  units: readonly (string | undefined)[],
  total: number,
  step: number,
): number {
  const sums = values.map(() => Decimal.zero);
  const parts = values.map(() => 0);
  const isOpen = values.map((row) => row[total] instanceof Decimal);
  let best = 0;
  for (let away = 1; away <= mostParts; away++) {
    const index = total + away * step;
    if (index < 0 || index >= units.length || units[index] !== undefined) break;
    let [obeyed, told] = [0, 0];
    for (const [at, row] of values.entries()) {
      const [value, whole] = [row[index], row[total]];
      if (value === "words") isOpen[at] = false;
      if (isOpen[at] !== true || !(whole instanceof Decimal)) continue;
      if (value instanceof Decimal) {
        sums[at] = (sums[at] ?? Decimal.zero).plus(value);
        parts[at] = (parts[at] ?? 0) + 1;
      }
      if ((parts[at] ?? 0) < 2) continue;
      told++;
      if (sums[at]?.equals(whole) === true) obeyed++;
    }
    if (away >= 2 && obeyed >= 2 && obeyed * 3 >= told * 2) best = away;
  }
  return best;
}

/** The first rows of a long table show what its columns make as well as all of them do. */
const mostRows = 400;

/** More columns than this beside a total are no split of it. */
const mostParts = 24;

/** Blank cells and dashes state nothing; words stand where no amount can. */
type Value = Decimal | "blank" | "words";

function amountIn(text: string): Value {
  const bare = text.replace(/\*\*/gu, "").trim();
  if (/^[-–—/／]*$/u.test(bare)) return "blank";
  const digits = /^-?\d[\d,，]*(?:\.\d+)?$/u.exec(bare)?.[0].replace(/[,，]/gu, "");
  return (digits === undefined ? undefined : Decimal.parse(digits)) ?? "words";
}
