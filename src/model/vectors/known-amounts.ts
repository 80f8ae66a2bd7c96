import type { Flow } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { nameBefore } from "../flow/names.ts";

/** An amount of the plan, by what it comes to. */
export interface KnownAmount {
  readonly measure: Measure;
  readonly rough: number;
  readonly name: string;
  readonly offset: number;
}

/** All amounts of a plan in the order of their size, for asking which of them lie between two bounds. */
export class KnownAmounts {
  readonly all: readonly KnownAmount[];

  constructor(flow: Flow) {
    const texts = flow.figures.map((figure) => amountOf(figure, nameBefore(figure.label)));
    const cells = flow.tables.flatMap((table) =>
      table.cells.map((cell) =>
        amountOf(cell, `${cell.row.name} ${table.columns[cell.columnAt]?.name ?? ""}`),
      ),
    );
    this.all = [...texts, ...cells]
      .filter(({ measure, rough }) => isLevel(measure) && rough > 0)
      .sort((a, b) => a.rough - b.rough || a.offset - b.offset);
  }

  between(low: number, high: number): readonly KnownAmount[] {
    let [start, end] = [0, this.all.length];
    while (start < end) {
      const middle = (start + end) >> 1;
      if ((this.all[middle]?.rough ?? Infinity) < low) start = middle + 1;
      else end = middle;
    }
    const found: KnownAmount[] = [];
    for (let at = start; (this.all[at]?.rough ?? Infinity) <= high; at++) {
      const amount = this.all[at];
      if (amount !== undefined) found.push(amount);
    }
    return found;
  }
}

/** No share and no change; what is told for each of, 人均可支配收入, is the whole of what is told for each of as well. */
export function isLevel({ quantity }: Measure): boolean {
  return quantity.unit !== "%" && quantity.kind !== "duration" && quantity.change === undefined;
}

function amountOf(measure: Measure, name: string): KnownAmount {
  return {
    measure,
    rough: measure.exact.toRoughNumber(),
    name,
    offset: measure.quantity.position.start.offset,
  };
}
