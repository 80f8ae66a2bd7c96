import { Decimal } from "../../quantities/decimal.ts";
import type { Relation, Term } from "../relation.ts";
import { equationOf, holds, placeOf, valueOf } from "./equation.ts";
import type { Equation, Values } from "./equation.ts";

/** One figure which, corrected, makes several relations hold that fail now. */
export interface RootCause {
  readonly figure: Term;
  readonly value: Decimal;
  /** In order of place. */
  readonly failures: readonly Relation[];
  /** Totals of it that have to follow. */
  readonly follows: readonly { readonly figure: Term; readonly value: Decimal }[];
}

/**
 * Where one wrong figure makes several relations fail, that figure: a part fails its row and its column, a subtotal its own
 * parts and the total it goes into. A figure of text that disagrees with a table may have a total of its own, which follows
 * it: 64 = 40 + 20 + 4 is 66 once 20 is 22.
 *
 * Told only when changing it makes all of them hold and breaks nothing that holds; of several such figures, the one that
 * nothing else has to follow, then the first.
 */
export function findRootCauses(relations: readonly Relation[]): readonly RootCause[] {
  const failing = relations.filter(
    ({ verdict, certainty }) => verdict === "violated" && certainty !== "inferred",
  );
  if (failing.length < 2) return [];
  const system = new System(relations);
  return groupsOf(failing, system).flatMap((group) => system.causeOf(group) ?? []);
}

/** How many totals of totals are followed up. */
const deepest = 8;
const mostSuspects = 16;

class System {
  readonly #values = new Map<number, Decimal>();
  readonly #figures = new Map<number, Term>();
  readonly #equations = new Map<Relation, Equation>();
  /** Relations by the figures they are of; what cannot be worked out again is kept, and never touched. */
  readonly #byPlace = new Map<number, Relation[]>();
  /** Sums that only come out so: a total may follow its parts by them, and need not. */
  readonly #inferredByPart = new Map<number, Relation[]>();
  readonly #inferredByTotal = new Map<number, Relation[]>();

  constructor(relations: readonly Relation[]) {
    for (const relation of relations) {
      if (relation.verdict === "open") continue;
      const isInferred = relation.certainty === "inferred";
      if (isInferred && (relation.kind !== "sum" || isFailing(relation))) continue;
      const equation = equationOf(relation);
      if (equation !== undefined) this.#equations.set(relation, equation);
      if (isInferred) {
        for (const place of equation?.terms ?? []) push(this.#inferredByPart, place, relation);
        if (equation !== undefined) push(this.#inferredByTotal, equation.stated, relation);
        continue;
      }
      for (const term of [relation.stated, ...relation.terms]) {
        const place = placeOf(term);
        const value = valueOf(term);
        if (value !== undefined) this.#values.set(place, value);
        this.#figures.set(place, term);
        if (this.#byPlace.get(place)?.at(-1) !== relation) push(this.#byPlace, place, relation);
      }
    }
  }

  /** The totals that a figure goes into, where they hold. */
  *totalsOf(place: number, isWide = true): Generator<{ readonly total: number; readonly weight: Decimal }> {
    const inferred = isWide ? (this.#inferredByPart.get(place) ?? []) : [];
    for (const relation of [...(this.#byPlace.get(place) ?? []), ...inferred]) {
      const equation = this.#equations.get(relation);
      if (equation?.weights === undefined || isFailing(relation) || equation.stated === place) continue;
      const weight = equation.weights.get(place);
      if (weight !== undefined) yield { total: equation.stated, weight };
    }
  }

  causeOf(group: readonly Relation[]): RootCause | undefined {
    const equations = group.flatMap((relation) => this.#equations.get(relation) ?? []);
    const added = equations.filter(({ weights }) => weights !== undefined);
    const first = added.reduce<Equation | undefined>(
      (least, each) => (least === undefined || each.terms.length < least.terms.length ? each : least),
      undefined,
    );
    if (first === undefined || equations.length < group.length) return undefined;
    const own = [first.stated, ...first.terms];
    const suspects = [...new Set([...own, ...own.flatMap((place) => this.#partsOf(place))])];
    return this.#bestOf(suspects, first, group, false) ?? this.#bestOf(suspects, first, group, true);
  }

  #bestOf(
    suspects: readonly number[],
    first: Equation,
    group: readonly Relation[],
    isWide: boolean,
  ): RootCause | undefined {
    const reaching = suspects.filter((place) => this.#reaches(place, group, isWide));
    // Where any of many would do, none stands out.
    if (reaching.length > mostSuspects) return undefined;
    const [best] = reaching
      .flatMap((place) => this.#tryFigure(place, first, group, isWide) ?? [])
      .sort((a, b) => a.follows.length - b.follows.length || placeOf(a.figure) - placeOf(b.figure));
    return best;
  }

  /** What a total that holds is made of: to correct one of its parts corrects it too. */
  #partsOf(place: number): readonly number[] {
    const inferred = this.#inferredByTotal.get(place) ?? [];
    const made = [...(this.#byPlace.get(place) ?? []), ...inferred].find((relation) => {
      const equation = this.#equations.get(relation);
      return equation?.stated === place && equation.weights !== undefined && !isFailing(relation);
    });
    return made === undefined ? [] : (this.#equations.get(made)?.terms ?? []);
  }

  #tryFigure(
    place: number,
    first: Equation,
    group: readonly Relation[],
    isWide: boolean,
  ): RootCause | undefined {
    const now = this.#values.get(place);
    const figure = this.#figures.get(place);
    if (now === undefined || figure === undefined) return undefined;
    // By how much the totals of the figure move when it moves by one.
    const moves = this.#movesOf(place, isWide);
    if (moves === undefined) return undefined;
    const pull = [...moves].reduce<Decimal | undefined>((sum, [moved, by]) => {
      const weight = weightIn(first, moved);
      if (weight === undefined) return sum;
      return sum === undefined ? weight.times(by) : sum.plus(weight.times(by));
    }, undefined);
    const off = this.#offOf(first);
    const step = pull === undefined || off === undefined ? undefined : off.dividedBy(pull);
    if (step === undefined) return undefined;
    const values: Values = (at) => {
      const by = moves.get(at);
      const own = this.#values.get(at);
      return by === undefined ? own : own?.plus(step.times(by));
    };
    if (now.sign() > 0 && (values(place)?.sign() ?? 0) < 0) return undefined;
    if (!this.#allHold([...moves.keys()], values, group)) return undefined;
    const follows = [...moves.keys()].flatMap((at) => {
      const [moved, value] = [this.#figures.get(at), values(at)];
      return at === place || moved === undefined || value === undefined ? [] : [{ figure: moved, value }];
    });
    const value = values(place);
    return value === undefined ? undefined : { figure, value, failures: group, follows };
  }

  /** A figure and the totals that have to follow it; none where one of them would have to follow twice. */
  #movesOf(place: number, isWide: boolean): Map<number, Decimal> | undefined {
    const moves = new Map<number, Decimal>([[place, one]]);
    const pending = [place];
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      for (const { total, weight } of this.totalsOf(next, isWide)) {
        const by = (moves.get(next) ?? one).times(weight);
        const known = moves.get(total);
        if (known === undefined) {
          if (moves.size > deepest) return undefined;
          moves.set(total, by);
          pending.push(total);
        } else if (!known.equals(by)) return undefined;
      }
    }
    return moves;
  }

  /** Each of the relations has the figure itself or a total that follows it. */
  #reaches(place: number, group: readonly Relation[], isWide: boolean): boolean {
    const moves = this.#movesOf(place, isWide);
    if (moves === undefined) return false;
    const touched = new Set([...moves.keys()].flatMap((moved) => this.#byPlace.get(moved) ?? []));
    return group.every((relation) => touched.has(relation));
  }

  /** What the figures on the right of a relation would have to gain. */
  #offOf(equation: Equation): Decimal | undefined {
    const values: Values = (place) => this.#values.get(place);
    const [stated, computed] = [values(equation.stated), equation.work(values)];
    return stated === undefined || computed === undefined ? undefined : stated.minus(computed);
  }

  #allHold(places: readonly number[], values: Values, group: readonly Relation[]): boolean {
    const touched = new Set([...places.flatMap((place) => this.#byPlace.get(place) ?? []), ...group]);
    return [...touched].every((relation) => {
      const equation = this.#equations.get(relation);
      return equation !== undefined && holds(equation, values);
    });
  }
}

function isFailing({ verdict }: Relation): boolean {
  return verdict === "violated";
}

const one = Decimal.one;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

/** What one more of a figure adds to the right side of a relation, less what it adds to the left. */
function weightIn({ stated, weights }: Equation, place: number): Decimal | undefined {
  const own = weights?.get(place);
  if (place !== stated) return own;
  return own === undefined ? one.negated() : own.minus(one);
}

/** Failing relations that share a figure, or a total that a figure of theirs goes into. */
function groupsOf(failing: readonly Relation[], system: System): readonly (readonly Relation[])[] {
  const leaders = failing.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    for (let up = leaders[at] ?? at; up !== at; up = leaders[at] ?? at) {
      leaders[at] = leaders[up] ?? up;
      at = up;
    }
    return at;
  };
  const seenAt = new Map<number, number>();
  failing.forEach((relation, index) => {
    const places = [relation.stated, ...relation.terms].map(placeOf);
    const totals = places.flatMap((place) => [...system.totalsOf(place)].map(({ total }) => total));
    for (const place of [...places, ...totals]) {
      const other = seenAt.get(place);
      if (other === undefined) seenAt.set(place, index);
      else leaders[leaderOf(index)] = leaderOf(other);
    }
  });
  const groups = new Map<number, Relation[]>();
  failing.forEach((relation, index) => {
    const leader = leaderOf(index);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [relation]);
    else group.push(relation);
  });
  return [...groups.values()].filter(({ length }) => length >= 2);
}
