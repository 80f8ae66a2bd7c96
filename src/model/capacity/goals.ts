import { Decimal } from "../../quantities/decimal.ts";
import { timesOf } from "./spans-of-time.ts";
import type { Span, StatedDays, Times } from "./spans-of-time.ts";
import type { WorkFigure } from "./work-figures.ts";
import { bareUnit, sameVerb, sameWork } from "./work-words.ts";

/** The figure of all that a rate is to make, and how many of the rate's spans it has. */
export interface Found {
  readonly goal: WorkFigure;
  readonly times: Times;
}

/**
 * Figures of all by what they count and what is done, to be found for the rate of one: in its own paragraph first, then in
 * its section, then anywhere; over the longest span. Each way to word a goal is compared once with each way to word a rate.
 */
export class Goals {
  readonly #byUnit = new Map<string, Map<string, Group>>();
  readonly #same = new Map<string, readonly Group[]>();
  readonly #days: StatedDays;

  constructor(goals: readonly WorkFigure[], days: StatedDays) {
    this.#days = days;
    for (const goal of goals) {
      const unit = bareUnit(goal.unit);
      const groups = this.#byUnit.get(unit) ?? new Map<string, Group>();
      this.#byUnit.set(unit, groups);
      const isAsked = /\b(?:target|goal|quota)\b/iu.test(goal.label);
      const words = `${goal.work}|${goal.verb}|${isAsked ? "asked" : ""}`;
      const group = groups.get(words) ?? new Group(goal, isAsked);
      groups.set(words, group);
      group.add(goal);
    }
  }

  find(rate: WorkFigure): Found | undefined {
    const groups = this.#groupsFor(rate);
    for (const place of [`b${String(rate.block)}`, `c${String(rate.section)}`, ""]) {
      const found = this.#longest(
        rate,
        groups.flatMap((group) => group.at(place)),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #groupsFor(rate: WorkFigure): readonly Group[] {
    const unit = bareUnit(rate.unit);
    const words = `${unit}|${rate.work}|${rate.verb}`;
    const known = this.#same.get(words);
    if (known !== undefined) return known;
    const groups = [...(this.#byUnit.get(unit)?.values() ?? [])].filter((group) => group.isOf(rate));
    this.#same.set(words, groups);
    return groups;
  }

  #longest(rate: WorkFigure, goals: readonly WorkFigure[]): Found | undefined {
    let best: (Found & { readonly rank: number }) | undefined;
    for (const goal of goals) {
      const times = this.#timesBetween(rate, goal);
      if (times === undefined) continue;
      const rank = Number(times.usual.toDecimalString()) * 2 + (goal.work === rate.work ? 1 : 0);
      if (best === undefined || rank > best.rank) best = { goal, times, rank };
    }
    return best;
  }

  #timesBetween(rate: WorkFigure, goal: WorkFigure): Times | undefined {
    if (rate.span === undefined) return once;
    return goal.span === undefined ? undefined : timesOf(rate.span, goal.span, this.#days);
  }
}

const once: Times = { usual: Decimal.one, low: Decimal.one, high: Decimal.one };

/** Goals in the same words: of each place and span the first is kept. */
class Group {
  readonly #goal: WorkFigure;
  readonly #isAsked: boolean;
  readonly #at = new Map<string, Map<Span | undefined, WorkFigure>>();

  constructor(goal: WorkFigure, isAsked: boolean) {
    this.#goal = goal;
    this.#isAsked = isAsked;
  }

  add(goal: WorkFigure): void {
    for (const place of [`b${String(goal.block)}`, `c${String(goal.section)}`, ""]) {
      const spans = this.#at.get(place) ?? new Map<Span | undefined, WorkFigure>();
      this.#at.set(place, spans);
      if (!spans.has(goal.span)) spans.set(goal.span, goal);
    }
  }

  at(place: string): readonly WorkFigure[] {
    return [...(this.#at.get(place)?.values() ?? [])];
  }

  isOf(rate: WorkFigure): boolean {
    if (/^[a-z-]+$/u.test(rate.unit) && rate.unit !== "number")
      return this.#isAsked || sameVerb(rate.verb, this.#goal.verb);
    return sameWork(rate.work, this.#goal.work);
  }
}
