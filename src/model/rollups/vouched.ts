import type { Measure } from "../flow/measure.ts";
import type { Relation } from "../relation.ts";

/** The figures that some relation bears out, or that one is told to be wrong about already. */
export class Vouched {
  readonly #places = new Set<number>();

  constructor(known: readonly Relation[]) {
    for (const { verdict, certainty, stated, terms } of known) {
      if (verdict === "violated" && certainty === "inferred") continue;
      if (verdict === "open") continue;
      for (const { span } of [stated, ...terms]) this.#places.add(span.start.offset);
    }
  }

  has({ quantity }: Measure): boolean {
    return this.#places.has(quantity.position.start.offset);
  }
}
