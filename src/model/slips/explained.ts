import { significantDigits } from "../flow/amounts.ts";
import type { Flow } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import type { Relation } from "../relation.ts";
import { nameOfWhole } from "./share-words.ts";

const byChance = /^(?:comes-out|comes-out-near|difference-comes-out|ratio-comes-out)$/u;
const fewDigits = 2;

/** What the relations told so far say of a plan's figures. */
export class Explained {
  readonly #made = new Set<number>();
  readonly #surely = new Set<number>();
  readonly #listed = new Set<number>();
  readonly #wholes = new Map<number, Set<Measure>>();
  readonly #totals = new Map<number, number>();
  readonly #measures = new Map<number, Measure>();
  readonly #wholesByName = new Map<string, Map<Measure, number>>();
  readonly #sharedOut = new Set<number>();
  #sumsThatHold = 0;
  #sumsLeftOpen = 0;

  constructor(known: readonly Relation[], flow: Flow) {
    for (const measure of [...flow.figures, ...flow.tables.flatMap(({ cells }) => cells)])
      this.#measures.set(measure.quantity.position.start.offset, measure);
    const names = namesOfWholes(flow);
    for (const relation of known) {
      const { kind, certainty, because, verdict, stated, terms } = relation;
      const at = stated.span.start.offset;
      if (kind === "sum" && verdict === "open") this.#listed.add(at);
      if (kind === "sum" && verdict === "open" && terms.length >= 2) this.#sumsLeftOpen++;
      if (isSumOfText(relation)) this.#sumsThatHold++;
      if (verdict !== "holds" && verdict !== "rounding" && certainty === "inferred") continue;
      if (kind !== "count") this.#made.add(at);
      if (kind !== "count" && !(certainty === "inferred" && byChance.test(because))) this.#surely.add(at);
      for (const { span, unit } of terms)
        if (unit === "%" || kind === "product") this.#made.add(span.start.offset);
      if (kind === "product" && terms.length === 2 && terms.some(({ unit }) => unit === "%"))
        for (const { span, unit } of terms) if (unit !== "%") this.#sharedOut.add(span.start.offset);
      const [part, whole] = terms;
      const measure = this.#measures.get(whole?.span.start.offset ?? -1);
      if (kind === "share" && part !== undefined && measure !== undefined && terms.length === 2) {
        add(this.#wholes, part.span.start.offset, measure);
        const name = names.get(at);
        if (name !== undefined) count(this.#wholesByName, name, measure);
      }
      if (kind === "sum" || kind === "rollup")
        for (const { span } of terms) this.#totals.set(span.start.offset, at);
    }
  }

  /** It follows from others already, or is said to. */
  isMade({ quantity }: Measure): boolean {
    return this.#made.has(quantity.position.start.offset);
  }

  /** Made by nothing but what its arithmetic came to among others, which short figures do by chance. */
  isMadeByChance({ quantity, exact }: Measure): boolean {
    const at = quantity.position.start.offset;
    return this.#made.has(at) && !this.#surely.has(at) && significantDigits(exact) <= fewDigits;
  }

  /** The plan's texts split their totals into all of their parts, time and again. */
  isOfWholeLists(): boolean {
    return this.#sumsThatHold >= fewestSums && this.#sumsLeftOpen * 4 <= this.#sumsThatHold;
  }

  /** Some of it is told already, after 其中, and the rest is nobody's business. */
  isListed({ quantity }: Measure): boolean {
    return this.#listed.has(quantity.position.start.offset);
  }

  /** A share of it is told as what it makes of it: 60%，即122.4万元. */
  isSharedOut({ quantity }: Measure): boolean {
    return this.#sharedOut.has(quantity.position.start.offset);
  }

  /** Where the total stands that it is told to be part of. */
  totalOf({ quantity }: Measure): number | undefined {
    return this.#totals.get(quantity.position.start.offset);
  }

  /** The total that it is told to be part of. */
  wholeOf(part: Measure): Measure | undefined {
    const at = this.totalOf(part);
    return at === undefined ? undefined : this.#measures.get(at);
  }

  /** What other shares are of that are told to be of something by the same name (占总支出的), and how many of them. */
  wholesCalled(name: string): Iterable<readonly [Measure, number]> {
    return this.#wholesByName.get(name) ?? [];
  }

  /** What it is told to be a share of. */
  wholesOf({ quantity }: Measure): Iterable<Measure> {
    return this.#wholes.get(quantity.position.start.offset) ?? [];
  }
}

const fewestSums = 3;

/** What words split, and that adds up; the sums of tables say nothing of how an author lists things. */
function isSumOfText({ kind, certainty, because, verdict, terms }: Relation): boolean {
  return (
    (kind === "sum" || kind === "rollup") &&
    certainty !== "inferred" &&
    verdict === "holds" &&
    terms.length >= 2 &&
    !because.startsWith("total-")
  );
}

/** What each share is told to be of. */
function namesOfWholes({ figures }: Flow): ReadonlyMap<number, string> {
  return new Map(
    figures.flatMap((figure) => {
      const name = figure.quantity.unit === "%" ? nameOfWhole(figure) : undefined;
      return name === undefined ? [] : [[figure.quantity.position.start.offset, name] as const];
    }),
  );
}

function add(map: Map<number, Set<Measure>>, key: number, value: Measure): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function count(map: Map<string, Map<Measure, number>>, key: string, value: Measure): void {
  const counts = map.get(key) ?? new Map<Measure, number>();
  map.set(key, counts.set(value, (counts.get(value) ?? 0) + 1));
}
