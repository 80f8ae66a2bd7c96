import type { Formula } from "../../ast/nodes.ts";
import { isComparable } from "../derivation/comparable.ts";
import type { Sum } from "../flow/claim.ts";
import type { Measure } from "../flow/measure.ts";
import { shareWords } from "../shared-words.ts";
import { digitsWithin, isBeyondChance } from "./evidence.ts";
import { align, isOut } from "./find-pairs.ts";
import type { Found } from "./find-pairs.ts";
import { isLevel } from "./known-amounts.ts";
import type { KnownAmounts } from "./known-amounts.ts";
import type { Entry, Series } from "./series.ts";
import { firstOf } from "./ways.ts";

/**
 * Percents that are the shares of amounts in one whole. Each amount by its share tells within which bounds the whole lies; what
 * lies within those of all is the whole, wherever the plan tells it: in the row above the parts, in a summary, in the text.
 *
 *     营业收入285万元。 …  | 人力 | 72万元 | 25.3% |
 *                          | 营销 | 21万元 |  7.4% |       72 ÷ 25.3% ∩ 21 ÷ 7.4% = 284.02 … 284.98
 */
export function findCommonBase(
  target: Series,
  series: readonly Series[],
  amounts: KnownAmounts,
  perMiss: number,
): Found | undefined {
  if (!target.isPercent) return undefined;
  const shares = [...target.figures.values()];
  let tried = 0;
  for (const parts of series) {
    const sample = firstOf(parts);
    if (parts === target || parts.isPercent || sample === undefined || !isLevel(sample)) continue;
    const column = align(target, parts);
    const rows = shares.flatMap((share, at): readonly Row[] => {
      const part = column[at];
      return part === undefined || part.rough <= 0 || share.rough <= 0 ? [] : [{ share, part }];
    });
    const whole = shares.find(({ rough }) => rough === 100)?.measure;
    const items = rows.filter(({ share }) => share.rough < 100);
    if (items.length < 2) continue;
    const bases = basesFor(items, rows, parts, amounts, target);
    if (bases.some((base) => isParted(base, items))) return undefined;
    for (const base of bases) {
      tried += 1;
      const found = tryBase(base, items, whole, tried + (base.isNear ? 0 : amounts.all.length), perMiss);
      if (found !== undefined) return found;
    }
    tried += 1;
  }
  return undefined;
}

interface Row {
  readonly share: Entry;
  readonly part: Entry;
}

interface Base {
  readonly rough: number;
  readonly operands: readonly Measure[];
  /** Told with the parts, or by the name that the shares tell. */
  readonly isNear: boolean;
}

/** First the whole told among the parts, then what is called so, then what is told nearest before, then what all parts make. */
function basesFor(
  items: readonly Row[],
  rows: readonly Row[],
  parts: Series,
  amounts: KnownAmounts,
  target: Series,
): readonly Base[] {
  const own = [...parts.figures.values()]
    .filter(({ measure, rough }) => rough > 0 && items.every(({ part }) => part.measure !== measure))
    .map(({ measure, rough }): Base => ({ rough, operands: [measure], isNear: true }));
  const sample = items[0]?.part.measure;
  const place = sample?.quantity.position.start.offset ?? 0;
  const words = `${target.name} ${target.title}`;
  const known = boundsOf(items)
    .flatMap(([low, high]) => amounts.between(low, high))
    .filter(({ measure }) => sample !== undefined && isComparable(measure, sample))
    .filter(({ measure }) => rows.every(({ part }) => part.measure.quantity !== measure.quantity))
    .map((amount) => ({ ...amount, isCalled: shareWords(words, amount.name) }))
    .sort((a, b) => Number(b.isCalled) - Number(a.isCalled) || far(a.offset, place) - far(b.offset, place))
    .map(({ measure, rough, isCalled }): Base => ({ rough, operands: [measure], isNear: isCalled }));
  const all = items.map(({ part }) => part);
  const sum: Base = {
    rough: all.reduce((whole, { rough }) => whole + rough, 0),
    operands: all.map(({ measure }) => measure),
    isNear: true,
  };
  return [...own, ...known, sum];
}

/** What is told behind it is farther off. */
function far(offset: number, place: number): number {
  return offset < place ? place - offset : 2 * (offset - place);
}

/** Between which bounds the whole lies, by the two largest shares; one of them may be wrong. */
function boundsOf(items: readonly Row[]): readonly (readonly [number, number])[] {
  return items
    .toSorted((a, b) => b.share.rough - a.share.rough)
    .slice(0, items.length > 2 ? 2 : 1)
    .map(({ share, part }) => [
      ((part.rough - part.place / 2) / (share.rough + share.place / 2)) * 100,
      ((part.rough + part.place / 2) / Math.max(share.rough - share.place / 2, Number.MIN_VALUE)) * 100,
    ]);
}

function tryBase(
  base: Base,
  items: readonly Row[],
  whole: Measure | undefined,
  tried: number,
  perMiss: number,
): Found | undefined {
  let [missing, digits] = [0, 0];
  for (const { share, part } of items) {
    const made = (part.rough / base.rough) * 100;
    const off = share.place / 2 + (made * part.place) / part.rough / 2;
    if (Math.abs(made - share.rough) <= off) digits += digitsWithin(share.rough, off, share.digits);
    else if (++missing * perMiss > items.length) return undefined;
  }
  if (!isBeyondChance(digits, tried)) return undefined;
  const sums = items.map((row) => shareOf(row, base));
  const made = sums.filter(isOut);
  const missed = sums.filter((sum) => !made.includes(sum));
  return made.length >= 2 && made.length >= missed.length * (perMiss - 1)
    ? { way: "share", made, missed, also: [...wholeOf(items, base), ...hundredOf(items, whole)] }
    : undefined;
}

/** 30%, 50% and 20% of 80,000: what is parted so was worked out from the percents. */
function isParted({ rough, operands }: Base, items: readonly Row[]): boolean {
  const all = items.reduce((sum, { share }) => sum + share.rough, 0);
  return (
    operands.length === 1 &&
    all === 100 &&
    items.every((row) => row.part.rough * 100 === row.share.rough * rough)
  );
}

/** All parts there are make the whole that they are shares of. */
function wholeOf(items: readonly Row[], { operands }: Base): readonly Sum[] {
  const [result] = operands;
  const parts = items.map(({ part }) => part.measure);
  return operands.length > 1 || result === undefined ? [] : addedUp(result, parts);
}

/** `| 构成（%） | 100 |` above the shares. */
function hundredOf(items: readonly Row[], whole: Measure | undefined): readonly Sum[] {
  const shares = items.map(({ share }) => share.measure);
  return whole === undefined ? [] : addedUp(whole, shares);
}

function addedUp(result: Measure, operands: readonly Measure[]): readonly Sum[] {
  const sum: Sum = { operation: "sum", result, operands };
  return isOut(sum) ? [sum] : [];
}

function shareOf({ share, part }: Row, { operands }: Base): Sum {
  const [whole] = operands;
  if (operands.length === 1 && whole !== undefined)
    return { operation: "share", result: share.measure, operands: [part.measure, whole] };
  const others = operands.filter((measure) => measure !== part.measure);
  const all: Formula = others.reduce<Formula>((left, _, at) => ({ sign: "+", left, right: at + 1 }), 0);
  return {
    operation: "formula",
    result: share.measure,
    operands: [part.measure, ...others],
    formula: { sign: "÷", left: 0, right: all },
  };
}
