import { exactSum, isAlike, significantDigits } from "../flow/amounts.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Flow } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { keyOfName, nameBefore } from "../flow/names.ts";
import type { Relation } from "../relation.ts";
import { shareWords } from "../shared-words.ts";
import { amountColumns } from "./amount-columns.ts";
import { rarityOf } from "./evidence.ts";
import type { Hit } from "./hits.ts";
import type { Series } from "./series.ts";
import { endOf, isInTable } from "./totals.ts";
import type { Total, Totals } from "./totals.ts";

/**
 * Totals of totals. What some relation makes of its parts stands for a block: a table with its total row, a list that is
 * summed up, a sentence. What several of them come to is told behind the last, or before the first:
 *
 *     **Staff** … | Subtotal | $505 |        **Licences** … | Subtotal | $73 |        **Both together: $578**
 *
 * They are put in rows by what they are called and by what they measure, and neighbours in a row are added up.
 */
export function readBlockRows(blocks: readonly Total[]): readonly Series[] {
  const rows = new Map<string, Total[]>();
  const besides = new Map<string, number>();
  for (const total of blocks)
    for (const key of keysOf(total, besides)) {
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [total]);
      else row.push(total);
    }
  const places = new Set<string>();
  return [...rows.values()].flatMap((row) => {
    const place = row.map(offsetOf).join();
    if (row.length < 2 || places.has(place)) return [];
    places.add(place);
    return [seriesOf(row)];
  });
}

/** A figure that others make, by the places of all of them. */
export interface Made {
  readonly at: number;
  readonly parts: readonly number[];
}

function seriesOf(row: readonly Total[]): Series {
  const [first, last] = [row[0], row.at(-1)];
  return {
    parts: row.map(({ measure }) => measure),
    name: first === undefined ? "" : calledIn(first),
    source: { from: first?.at ?? 0, to: last === undefined ? 0 : endOf(last), isOfTotals: true },
    isWhole: true,
  };
}

/** What figures are made of others, and what tables total, but for what is a part of something already. */
export function totalsOfBlocks(made: readonly Made[], flow: Flow, totals: Totals): readonly Total[] {
  const parts = new Set(made.flatMap((one) => one.parts));
  const told = flow.tables.flatMap((table) => {
    const row = closingRowOf(table);
    if (row === undefined) return [];
    return amountColumns(table).flatMap(({ figures }) => figures[row] ?? []);
  });
  const places = new Set([...made.map(({ at }) => at), ...told.map(placeOf)]);
  return [...places]
    .filter((at) => !parts.has(at))
    .sort((a, b) => a - b)
    .flatMap((at) => totals.at(at) ?? []);
}

/** The last row, where it alone totals something: 小计 of a table of its own. */
function closingRowOf({ rows }: FlowTable): number | undefined {
  const totals = rows.flatMap(({ isTotal, isSubtotal }, at) => (isTotal || isSubtotal ? [at] : []));
  return totals.length === 1 && totals[0] === rows.length - 1 ? totals[0] : undefined;
}

/** What relations say that sums come to. */
export function madeByRelations(known: readonly Relation[]): readonly Made[] {
  return known.filter(isSum).map(({ stated, terms }) => ({
    at: stated.span.start.offset,
    parts: terms.map(({ span }) => span.start.offset),
  }));
}

export function madeByHit({ total, parts }: Hit): Made {
  return { at: offsetOf(total), parts: parts.map(placeOf) };
}

function isSum({ kind, verdict, certainty, terms }: Relation): boolean {
  if ((kind !== "sum" && kind !== "rollup") || terms.length < 2) return false;
  return (
    verdict === "holds" || verdict === "rounding" || (verdict === "violated" && certainty !== "inferred")
  );
}

/** By its name, and by its place among what its table or its line tells of its kind. */
function keysOf(total: Total, besides: Map<string, number>): readonly string[] {
  const { measure, owner } = total;
  const name = calledIn(total);
  const place = `${String(isInTable(total) ? owner.at : -1)} ${String(total.at)} ${measure.dimension}`;
  const order = (besides.get(place) ?? 0) + 1;
  besides.set(place, order);
  return [
    ...(name.length >= 2 ? [`named ${keyOfName(name)} ${measure.dimension}`] : []),
    `place ${String(order)} ${measure.dimension}`,
  ];
}

function calledIn(total: Total): string {
  return isInTable(total) ? total.context : nameBefore(total.label);
}

function offsetOf({ measure }: Total): number {
  return measure.quantity.position.start.offset;
}

// ------------------------------------------------------------------------------------------ looking up

/** Neighbours of a row of totals that make a figure right behind them, or right before. */
export function hitsOfBlocks(rows: readonly Series[], totals: Totals): readonly Hit[] {
  const found = rows.flatMap((row) => runsOf(row).flatMap((run) => hitsOf(run, row, totals)));
  const beside = new Map<unknown, Set<string>>();
  for (const { total } of found) {
    const values = beside.get(total.owner) ?? new Set<string>();
    beside.set(total.owner, values.add(total.measure.exact.toString()));
  }
  return found.filter((hit) => isBelieved(hit, (beside.get(hit.total.owner)?.size ?? 0) >= 2));
}

interface RunOfRow {
  readonly parts: readonly Measure[];
  /** Its neighbours in the row, that a figure beside the run must not stand behind. */
  readonly before?: Measure;
  readonly behind?: Measure;
}

const longestRun = 12;

function runsOf({ parts }: Series): readonly RunOfRow[] {
  return parts.flatMap((_, from) =>
    Array.from({ length: Math.min(longestRun, parts.length - from) }, (_nothing, at) => from + at + 1)
      .filter((to) => to - from >= 2)
      .map((to) => ({
        parts: parts.slice(from, to),
        ...(parts[from - 1] === undefined ? {} : { before: parts[from - 1] }),
        ...(parts[to] === undefined ? {} : { behind: parts[to] }),
      })),
  );
}

function hitsOf({ parts, before, behind }: RunOfRow, series: Series, totals: Totals): readonly Hit[] {
  const [first, last] = [placeOf(parts[0]), placeOf(parts.at(-1))];
  return totals
    .nearlyEqualTo(exactSum(parts))
    .filter(({ measure }) => {
      const at = placeOf(measure);
      const isBehind = at > last && (behind === undefined || at < placeOf(behind));
      const isBefore = at < first && (before === undefined || at > placeOf(before));
      return (isBehind || isBefore) && parts.every((part) => isPartOf(part, measure));
    })
    .map((total) => ({
      total,
      parts,
      series,
      tried: Math.min(series.parts.length, longestRun),
      isComplete: parts.length === series.parts.length,
      isWithin: false,
    }));
}

function isPartOf(part: Measure, total: Measure): boolean {
  return isAlike(part, total) && part.exact.compare(total.exact) < 0 && part.exact.sign() > 0;
}

function placeOf(measure: Measure | undefined): number {
  return measure?.quantity.position.start.offset ?? 0;
}

/** The more says that the figure is a total of these, the less has its arithmetic to. */
function isBelieved(hit: Hit, isBeside: boolean): boolean {
  const { total, series, isComplete, tried } = hit;
  const isNamed = total.isCalledTotal;
  const isCalled = shareWords(`${total.name} ${total.context}`, series.name);
  if (!isNamed && !isCalled && significantDigits(total.measure.exact) < 3) return false;
  const speaking = [isNamed, isCalled, isComplete, isBeside].filter(Boolean).length;
  return tried * (doubts[speaking] ?? 1) <= rarityOf(hit);
}

/** One in so many may be by chance, by how much else speaks for it. */
const doubts: readonly number[] = [200, 50, 10, 4, 2];
