import type { FlowFigure } from "../flow/flow.ts";
import { alignTo } from "./align.ts";
import type { Place, Slot } from "./align.ts";
import { mostFigures } from "./records.ts";
import type { TextRecord } from "./records.ts";
import { wordsOf } from "./slot-words.ts";

/** Records that tell the same figures in the same order: a table told as text. */
export interface Construct {
  readonly records: readonly TextRecord[];
  readonly slots: readonly Slot[];
}

/** So many records of another kind may stand between two of one construct. */
const mostBetween = 1;

/** Of a sequence of records, the runs that share a construct. */
export function constructsIn(records: readonly TextRecord[]): Construct[] {
  const found: Construct[] = [];
  let run: Run | undefined;
  let between = 0;
  const close = () => {
    if (run !== undefined && run.records.length > 1) found.push(run);
    run = undefined;
  };
  for (const record of records) {
    const isTelling = record.figures.length >= 2 && record.figures.length <= mostFigures;
    if (isTelling && run?.take(record) === true) {
      between = 0;
      continue;
    }
    if (run !== undefined && run.records.length > 1 && ++between <= mostBetween) continue;
    close();
    between = 0;
    run = isTelling ? new Run(record) : undefined;
  }
  close();
  return found;
}

class Run implements Construct {
  readonly records: TextRecord[] = [];
  readonly slots: Slot[] = [];

  constructor(first: TextRecord) {
    for (const place of placesOf(first)) this.slots.push({ first: place, places: [place] });
    this.records.push(first);
  }

  /** Whether the record tells the same. */
  take(record: TextRecord): boolean {
    const places = placesOf(record);
    const filled = alignTo(this.slots, places);
    if (filled === undefined) return false;
    const at = this.records.length;
    for (const [index, place] of places.entries()) {
      const slot = this.slots[filled[index] ?? -1];
      if (slot !== undefined) slot.places[at] = place;
    }
    this.records.push(record);
    return true;
  }
}

function placesOf({ figures }: TextRecord): readonly Place[] {
  return figures.map((figure) => new SpokenPlace(figure));
}

class SpokenPlace implements Place {
  readonly figure: FlowFigure;
  #words: string | undefined;

  constructor(figure: FlowFigure) {
    this.figure = figure;
  }

  get words(): string {
    return (this.#words ??= wordsOf(this.figure));
  }
}
