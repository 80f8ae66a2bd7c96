import { Decimal } from "../../quantities/decimal.ts";

/**
 * The unit that two columns name, for a column without one that tells by how much they differ; and that of a column which another
 * adds up from row to row.
 *
 *     | 月份 | 计划（吨） | 实际（吨） | 差额 | 累计实际 |
 *     | 1月  |    320     |    305     | -15  |   305    |
 *     | 2月  |    260     |    274     |  14  |   579    |
 */
export function unitsByDifference(
  rows: readonly (readonly string[])[],
  units: readonly (string | undefined)[],
  heads: readonly string[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const told = units.flatMap((unit, index) =>
    unit === undefined || /[%％‰]/u.test(unit) ? [] : [{ unit, index }],
  );
  if (told.length === 0 || units.every((unit) => unit !== undefined)) return found;
  const values = rows.slice(0, mostRows).map((row) => row.map(amountIn));
  const columnAt = (index: number) => values.map((row) => row[index]);
  for (const [index, unit] of units.entries()) {
    if (unit !== undefined) continue;
    const own = columnAt(index);
    if (own.filter((value) => value !== undefined).length < fewestRows) continue;
    // Where the head says so, a row or two may be wrong.
    const isNamed = resultHead.test(heads[index] ?? "");
    const near = told.filter((other) => Math.abs(other.index - index) <= reach);
    const made = near.find((a) => {
      const column = columnAt(a.index);
      return (
        runsUp(own, column, isNamed) ||
        near.some(
          (b) => b.index > a.index && b.unit === a.unit && differs(own, column, columnAt(b.index), isNamed),
        )
      );
    });
    if (made !== undefined) found.set(index, made.unit);
  }
  return found;
}

const resultHead =
  /累计|差|增减|变动|变化|结余|剩余|余额|净|cumulative|to date|ytd|change|diff|varia|remaining|balance|\bnet\b/iu;

/** The first rows show it as well as all of them do. */
const mostRows = 40;
const fewestRows = 2;
/** Columns farther away than this are not tried. */
const reach = 6;

type Values = readonly (Decimal | undefined)[];

/** In all rows but one of four, and two rows that no nothing makes. */
function differs(own: Values, a: Values, b: Values, isNamed: boolean): boolean {
  let [told, made, missed] = [0, 0, 0];
  for (const [at, value] of own.entries()) {
    const [from, taken] = [a[at], b[at]];
    if (value === undefined || from === undefined || taken === undefined) continue;
    if (from.sign() === 0 || taken.sign() === 0) continue;
    told++;
    if (from.minus(taken).abs().equals(value.abs())) made++;
    else missed++;
  }
  return isNamed ? made > 0 && missed <= made : made >= fewestRows && missed * 4 <= told;
}

/** Each row is the one before and what this row adds, in three rows at least. */
function runsUp(own: Values, added: Values, isNamed: boolean): boolean {
  let made = 0;
  let missed = 0;
  for (let at = 1; at < own.length; at++) {
    const [before, now, more] = [own[at - 1], own[at], added[at]];
    if (before === undefined || now === undefined || more === undefined || more.sign() === 0) continue;
    if (before.plus(more).equals(now)) made++;
    else missed++;
  }
  // One wrong figure breaks two rows: its own, and the next.
  if (isNamed) return made > 0 && missed <= made;
  return made >= fewestRows && missed * 3 <= made && own[0]?.equals(added[0] ?? Decimal.zero) === true;
}

function amountIn(text: string): Decimal | undefined {
  const [, open = "", sign = "", digits = ""] =
    /^\**([（(]?)([-−–+]?)(\d[\d,，]*(?:\.\d+)?)[)）]?\**$/u.exec(text.trim()) ?? [];
  const value = digits === "" ? undefined : Decimal.parse(digits.replace(/[,，]/gu, ""));
  return open !== "" || /[-−–]/u.test(sign) ? value?.negated() : value;
}
