import { sameInColumn } from "../../ast/statements/text/dimension.ts";
import type { FlowFigure } from "../flow/flow.ts";
import { areAkin } from "./slot-words.ts";

/** A place of a construct: what a figure of each record stands in, or of some. */
export interface Slot {
  readonly first: Place;
  /** By record. */
  readonly places: (Place | undefined)[];
}

export interface Place {
  readonly figure: FlowFigure;
  /** Worked out when they are asked for, which is seldom. */
  readonly words: string;
}

/**
 * Which slot each figure of a record fills: those of the same measures in the same order, where words do not speak against
 * it; with other words or with some slots left out, as many as their words tell. Undefined where it is another construct.
 */
export function alignTo(
  slots: readonly Slot[],
  places: readonly Place[],
): readonly (number | undefined)[] | undefined {
  if (slots.length === places.length && areInOrder(slots, places)) return places.map((_, at) => at);
  return haveInCommon(slots, places) ? alignByWords(slots, places) : undefined;
}

/** A first look: whether enough of the one are of the kinds of the other, in whatever order. */
function haveInCommon(slots: readonly Slot[], places: readonly Place[]): boolean {
  const most = Math.max(slots.length, places.length);
  const counts = new Map<string, number>();
  for (const { first } of slots) {
    const kind = kindOf(first.figure);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let shared = 0;
  for (const { figure } of places) {
    const left = counts.get(kindOf(figure)) ?? 0;
    counts.set(kindOf(figure), left - 1);
    if (left > 0) shared++;
  }
  return isEnough(shared, most);
}

/** Three of five. */
function isEnough(shared: number, most: number): boolean {
  return shared >= 2 && shared * 5 >= most * 3;
}

/** All measure the same, or are counted in other things for some (3台, 6块) and called alike or told in the same for the most. */
function areInOrder(slots: readonly Slot[], places: readonly Place[]): boolean {
  let alike = 0;
  for (const [at, place] of places.entries()) {
    const slot = slots[at];
    if (slot === undefined || !mayFill(slot, place)) return false;
    if (isSameMeasure(slot, place)) alike++;
  }
  return alike * 2 >= places.length;
}

function mayFill({ first: { figure: other } }: Slot, { figure }: Place): boolean {
  return (
    other.isBracketed === figure.isBracketed &&
    isPoints(other) === isPoints(figure) &&
    kindOf(other) === kindOf(figure)
  );
}

/** 26.5万亩 are measured, 1.8万头 are counted: both say how many. */
function kindOf({ quantity: { kind, unit } }: FlowFigure): string {
  return kind === "number" ? "count" : kind === "money" ? `money:${unit ?? ""}` : kind;
}

function isSameMeasure({ first }: Slot, { figure }: Place): boolean {
  return sameInColumn(first.figure.quantity, figure.quantity);
}

/** 3个百分点 lies between two shares. */
export function isPoints({ quantity, trail }: FlowFigure): boolean {
  return quantity.unit === "%" && (/(?:点|pp|points?)$/iu.test(quantity.text) || /^个?百分点/u.test(trail));
}

/** The longest common subsequence, each pair worth what its words tell. */
function alignByWords(
  slots: readonly Slot[],
  places: readonly Place[],
): readonly (number | undefined)[] | undefined {
  const worth = places.map((place, at) =>
    slots.map((slot, index) => weigh(slot, place, at === 0 && index === 0)),
  );
  const best = Array.from({ length: places.length + 1 }, () => new Float64Array(slots.length + 1));
  for (let at = places.length - 1; at >= 0; at--)
    for (let index = slots.length - 1; index >= 0; index--) {
      const own = worth[at]?.[index] ?? 0;
      const pair = own > 0 ? own + (best[at + 1]?.[index + 1] ?? 0) : 0;
      const row = best[at];
      if (row !== undefined) row[index] = Math.max(pair, row[index + 1] ?? 0, best[at + 1]?.[index] ?? 0);
    }
  const found: (number | undefined)[] = [];
  let [index, strong, matched] = [0, 0, 0];
  for (let at = 0; at < places.length; at++) {
    const total = best[at]?.[index] ?? 0;
    let to = index;
    while (to < slots.length && !isTaken(best, worth, at, to, total)) to++;
    const own = worth[at]?.[to] ?? 0;
    if (to >= slots.length || (best[at + 1]?.[index] ?? 0) >= total) found.push(undefined);
    else {
      found.push(to);
      matched++;
      if (own >= strongPair) strong++;
      index = to + 1;
    }
  }
  const most = Math.max(slots.length, places.length);
  return strong >= 2 && isEnough(matched, most) ? found : undefined;
}

function isTaken(
  best: readonly Float64Array[],
  worth: readonly (readonly number[])[],
  at: number,
  to: number,
  total: number,
): boolean {
  const own = worth[at]?.[to] ?? 0;
  return own > 0 && own + (best[at + 1]?.[to + 1] ?? 0) >= total;
}

const strongPair = 2;

/** The first figure stands behind the name of its record, which differs. */
function weigh(slot: Slot, place: Place, isFirst: boolean): number {
  if (!mayFill(slot, place)) return 0;
  const [a, b] = [slot.first.words, place.words];
  if (!isSameMeasure(slot, place)) return a !== "" && (a === b || areAkin(a, b)) ? 1 : 0;
  if (a === b) return a === "" ? 2 : 3;
  if (areAkin(a, b)) return strongPair;
  return isFirst ? 1 : 0;
}
