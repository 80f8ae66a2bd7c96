import type { Plan, Table } from "../ast/nodes.ts";
import { hasDecimals, scaleOf } from "../ast/statements/text/written-precision.ts";
import { tablesOf } from "../ast/visit.ts";
import { currencyName } from "../quantities/data/currencies.ts";
import { Decimal } from "../quantities/decimal.ts";
import type { Relation, Term } from "./relation.ts";

/**
 * A sheet that only hides its cents shows `$2,455 − $565 = $1,889`: each figure is right, and they are one off. Sums and
 * differences of money in whole units, two of them at least counted out to the last, may be so: that is rounding.
 *
 * It is a slip after all where others tell that there are no cents. Of hidden cents each further relation would be off as
 * well, once in so many times; where all the others of the same table (or of the text, for what stands outside of tables)
 * come out, and would hardly do so if they were rounded, the figures are whole.
 */
export function allowHiddenCents(relations: readonly Relation[], plan: Plan): readonly Relation[] {
  if (!relations.some(isOffByCents)) return relations;
  const tables = Places.ofTables(plan);
  const bits = new Map<Table | undefined, number>();
  for (const relation of relations) {
    const place = tables.at(relation);
    if (isExact(relation) && (place !== undefined || relation.certainty !== "inferred"))
      bits.set(place, (bits.get(place) ?? 0) + bitsOf(relation));
  }
  return relations.map((relation) =>
    isOffByCents(relation) && (bits.get(tables.at(relation)) ?? 0) < bitsOfWhole
      ? { ...relation, verdict: "rounding" }
      : relation,
  );
}

/** Which table a relation's figure stands in. */
export class Places {
  readonly #tables: readonly Table[];

  static ofTables(plan: Plan): Places {
    return new Places(tablesOf(plan));
  }

  constructor(tables: Iterable<Table>) {
    this.#tables = [...tables].sort((a, b) => a.position.start.offset - b.position.start.offset);
  }

  at({ stated: { span } }: Relation): Table | undefined {
    let [low, high] = [0, this.#tables.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tables[middle]?.position.start.offset ?? 0) <= span.start.offset) low = middle + 1;
      else high = middle;
    }
    const table = this.#tables[low - 1];
    return table !== undefined && span.start.offset < table.position.end.offset ? table : undefined;
  }
}

function isOffByCents(relation: Relation): boolean {
  if (relation.verdict !== "violated" || relation.certainty === "inferred" || !isAdded(relation))
    return false;
  const figures = figuresOf(relation);
  if (!figures.every(isWholeMoney)) return false;
  const told = figures.filter(({ low }) => low !== "0");
  if (relation.terms.filter((term) => isCountedOut(term) && isLong(term)).length < 2) return false;
  return Decimal.of(relation.delta).abs().compare(mostOff(told.length)) <= 0;
}

/** It holds to the last, and its figures are such as would have cents, were there any. */
function isExact(relation: Relation): boolean {
  if (relation.verdict !== "holds" || relation.delta !== "0" || !isAdded(relation)) return false;
  return figuresOf(relation).every(isWholeMoney);
}

function isAdded({ kind, terms }: Relation): boolean {
  const isSum = kind === "sum" || kind === "difference" || kind === "balance" || kind === "rollup";
  return isSum && terms.every(({ times }) => times === "1" || times === "-1");
}

function figuresOf({ stated, terms }: Relation): readonly Term[] {
  return [stated, ...terms];
}

function isWholeMoney(term: Term): boolean {
  const { unit, low, high, isApproximate } = term;
  return (
    unit !== null &&
    currencyName(unit) !== undefined &&
    scaleOf(term) === "1" &&
    !hasDecimals(term) &&
    low !== null &&
    low === high &&
    isApproximate !== true
  );
}

/** In its own scale: 102万元 as well as 102元. */
function isCountedOut({ low, text }: Term): boolean {
  return low !== null && /[1-9](?=\D*$)/u.test(text);
}

function isLong({ low }: Term): boolean {
  return low !== null && low.replace("-", "").length >= 3;
}

/** Roundings of n figures have a standard deviation of √(n/12); twice that is passed once in twenty. */
function mostOff(figures: number): Decimal {
  return Decimal.of(Math.max(1, Math.floor(Math.sqrt(figures / 3))));
}

/**
 * What a relation that comes out tells against hidden cents: how often the roundings of so many terms stay below a half, as
 * hundredths of a bit. A figure alone always does, two do three times in four.
 */
export function bitsOf({ terms }: Relation): number {
  return bitsByTerms[Math.min(terms.filter(isCountedOut).length, bitsByTerms.length - 1)] ?? 0;
}

const bitsByTerms = [0, 0, 42, 58, 74, 86, 97, 106, 114];

/** One in sixteen: slips of one in the last place are rarer than cents that are not shown. */
const bitsOfWhole = 400;
