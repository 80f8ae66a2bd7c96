import { slipDigits } from "../../quantities/slip-digits.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { calculationOf, madeOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { differenceWord, growthWord, shareWord } from "../tables/words.ts";
import { findCommonBase } from "./common-base.ts";
import { findPair } from "./find-pairs.ts";
import type { Found } from "./find-pairs.ts";
import { framesOfTable } from "./frames-of-tables.ts";
import { framesOfText } from "./frames-of-text.ts";
import { joinFrames } from "./join-frames.ts";
import { KnownAmounts } from "./known-amounts.ts";
import { findLongSum } from "./long-sums.ts";
import { relateNamedRatios } from "./named-ratios.ts";
import type { Frame, Series } from "./series.ts";

/**
 * Series of figures that stand apart and tell of the same things: columns of two tables with the same rows, a block of rows that
 * comes once more in percent, a list beside a table, amounts and growths told one after the other. What one of them makes of
 * the others shows over all of the things together, so that hardly any of it comes out by chance.
 */
export function relateVectors(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Set(known.filter(isTold).map(({ stated }) => stated.span.start.offset));
  const places = new Set(known.map(placesOf));
  const amounts = new KnownAmounts(flow);
  const alongside = joinFrames(framesOf(flow)).flatMap(({ frame, others }) => {
    const pool = others.map(({ series }) => series);
    const isOpen = ({ figures }: Series) =>
      [...figures.values()].some(({ measure }) => !told.has(offsetOf(measure)));
    const found = new Map<Series, Found>();
    for (const target of frame.series.filter(isOpen)) {
      const one = findFor(target, frame, pool, amounts, mostlyRight);
      if (one !== undefined) found.set(target, one);
    }
    const ways = new Set([...found.values()].map(({ way }) => way));
    // What comes out in one column is meant in the next, where one of three is wrong.
    for (const target of ways.size === 0 ? [] : frame.series.filter(isOpen)) {
      if (found.has(target)) continue;
      const one = findFor(target, frame, pool, amounts, oftenRight);
      if (one !== undefined && ways.has(one.way)) found.set(target, { ...one, isVouched: true });
    }
    return [...found].flatMap(([target, one]) => {
      const relations = relateFound(one, target, told, context).filter(
        (relation) => !places.has(placesOf(relation)),
      );
      for (const { stated } of relations) told.add(stated.span.start.offset);
      return relations;
    });
  });
  return [...alongside, ...relateNamedRatios(flow, (measure) => told.has(offsetOf(measure)), context)];
}

/** One in so many may be wrong. */
const mostlyRight = 4;
const oftenRight = 3;

/** The same figures make one relation, whichever of them is taken to follow from the others. */
function placesOf({ stated, terms }: Relation): string {
  const places = new Set([stated, ...terms].map(({ span }) => span.start.offset));
  return [...places].sort((a, b) => a - b).join();
}

function framesOf(flow: Flow): readonly Frame[] {
  const tables = flow.tables.flatMap((table) =>
    framesOfTable(table, flow.lines[table.lineAt - 1]?.text ?? ""),
  );
  return [...framesOfText(flow), ...tables].sort((a, b) => a.from - b.from).slice(0, mostFrames);
}

const mostFrames = 200;

function findFor(
  target: Series,
  frame: Frame,
  pool: readonly Series[],
  amounts: KnownAmounts,
  perMiss: number,
): Found | undefined {
  return (
    findCommonBase(target, [...frame.series, ...sameFirst(target, pool)], amounts, perMiss) ??
    findPair(target, frame, pool, perMiss) ??
    (pool.length === 0 ? undefined : findLongSum(target, pool, perMiss))
  );
}

function sameFirst({ name }: Series, pool: readonly Series[]): readonly Series[] {
  const alike = pool.filter((series) => series.name === name);
  return [...alike, ...pool.filter((series) => !alike.includes(series))];
}

function relateFound(
  { way, made, missed, also = [], isVouched }: Found,
  { name, title }: Series,
  told: ReadonlySet<number>,
  context: RelationContext,
): readonly Relation[] {
  const isSaid =
    made.length >= (isVouched === true ? enoughVouched : enough) &&
    words.get(way)?.test(`${name} ${title}`) === true;
  const relateAs = (certainty: "stated" | "inferred") => (sum: Sum) =>
    relateCalculation(calculationOf({ ...sum, certainty, because: "series-beside-series" }), context);
  const relate = relateAs(isSaid ? "stated" : "inferred");
  const open = (sums: readonly Sum[]) => sums.filter(({ result }) => !told.has(offsetOf(result)));
  return [
    ...open([...made, ...missed])
      .flatMap(relate)
      .filter(isMade),
    ...(isSaid ? open(missed).filter(isSlip).flatMap(relate) : []).filter(isWrong),
    ...also.flatMap(relateAs("inferred")).filter(isMade),
  ];
}

/** So many that come out tell what another should have been. */
const enough = 3;
const enoughVouched = 2;

const words: ReadonlyMap<string, RegExp> = new Map([
  ["share", shareWord],
  ["growth-rate", growthWord],
  ["growth-of-change", growthWord],
  ["difference", differenceWord],
]);

/** One digit off, or two that changed places. */
function isSlip(sum: Sum): boolean {
  const computed = madeOf(sum);
  const place = Decimal.parse(sum.result.quantity.resolution ?? "1");
  if (computed === undefined || place === undefined) return false;
  return slipDigits(sum.result.exact.abs(), place, computed.abs()) > 0;
}

/** That shares make 100% does not say what they are of; a share of all parts together may be one of a whole that is told. */
function isTold(relation: Relation): boolean {
  const { because, kind, terms } = relation;
  const isOfSum = kind === "share" && terms.length > 2;
  return isMade(relation) && because !== "shares-make-the-whole" && !isOfSum;
}

function isWrong({ verdict }: Relation): boolean {
  return verdict === "violated";
}

function isMade({ verdict }: Relation): boolean {
  return verdict === "holds" || verdict === "rounding";
}

function offsetOf({
  quantity,
}: {
  readonly quantity: { readonly position: { readonly start: { readonly offset: number } } };
}): number {
  return quantity.position.start.offset;
}
