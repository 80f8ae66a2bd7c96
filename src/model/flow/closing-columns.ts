import { Decimal } from "../../quantities/decimal.ts";
import { exactSum, isSummable, significantDigits } from "./amounts.ts";
import type { FlowFigure } from "./flow.ts";
import type { FlowTable } from "./flow-table.ts";
import type { Measure } from "./measure.ts";
import { shareWords } from "../shared-words.ts";
import { isNearTo } from "./near-figures.ts";
import { isLikeOwn } from "./own-amounts.ts";

/** What a line that closes others may be the total of. */
export interface Run {
  readonly parts: readonly Measure[];
  /** Each line has one amount, and all lines there are belong to it. */
  readonly isPlain: boolean;
  /** Of a table right above, whose total row the line stands for. */
  readonly isColumn?: true;
}

/** The columns of a table that nobody totals; prices of several pieces add up to nothing. */
export function columnsOf(total: FlowFigure, { rows, columns }: FlowTable): readonly Run[] {
  if (rows.some(({ isTotal, isSubtotal }) => isTotal || isSubtotal)) return [];
  const items = rows.flatMap(({ isItem, isInner }, index) => (isItem && !isInner ? [index] : []));
  const full = columns.flatMap(({ figures, role, name }) => {
    const parts = items.flatMap((row) => figures[row] ?? []);
    const isFull = parts.length === items.length && parts.every(isSummable);
    return isFull && (role === "amount" || role === "total") ? [{ parts, name }] : [];
  });
  const like = full.filter(({ parts }) => parts.every((part) => isLikeOwn(part, total)));
  const same = like.filter(({ parts }) => parts.some(({ dimension }) => dimension === total.dimension));
  const own = columnsMeant(total, same.length > 0 ? same : like);
  const others = full.filter((column) => !own.includes(column));
  const areSingle = others.every(({ parts }) => parts.every(({ exact }) => exact.equals(Decimal.one)));
  return own.flatMap(({ parts, name }): Run[] => {
    const kept = withoutTaken(parts);
    const isPlain = own.length === 1 && (areSingle || !ofOne.test(name)) && !isFigure.test(name);
    const asIs: Run[] = kept.length === parts.length ? [] : [{ parts, isPlain: false, isColumn: true }];
    return [...asIs, { parts: kept, isPlain, isColumn: true }];
  });
}

interface Column {
  readonly parts: readonly Measure[];
  readonly name: string;
}

/** Of several that measure alike, the one that the line names, or the only one that comes near it. */
function columnsMeant(total: FlowFigure, columns: readonly Column[]): readonly Column[] {
  if (columns.length < 2) return columns;
  const words = total.line.text.slice(0, total.quantity.end);
  const named = columns.filter(({ name }) => shareWords(name, words));
  if (named.length === 1) return named;
  const near = columns.filter(({ parts }) => isNearTo(total, exactSum(parts)));
  return near.length === 1 ? near : columns;
}

/** Lines that were taken for a table have their first figure for a head. */
const isFigure = /^\s*\d[\d,.]*\s*$/u;
const ofOne = /单价|單價|均|标准|率|比|编号|年限|周期|\bprice\b|\brate\b|\bper\b|\baverage\b/iu;

/** 180, 120, 40, 340: what others right above it make stands for them, whatever it is called. */
function withoutTaken(parts: readonly Measure[]): readonly Measure[] {
  const kept: Measure[] = [];
  for (const part of parts) {
    let sum = Decimal.zero;
    let from = kept.length;
    while (from > 0 && sum.compare(part.exact) < 0) sum = sum.plus(kept[--from]?.exact ?? Decimal.zero);
    const isMade = sum.equals(part.exact) && kept.length - from >= 2 && significantDigits(sum) >= 3;
    if (isMade) kept.length = from;
    kept.push(part);
  }
  return kept;
}
