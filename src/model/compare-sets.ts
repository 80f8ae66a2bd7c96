import type { Plan } from "../ast/nodes.ts";
import { namedSetsOf, type NamedSet, type SetName } from "./named-set.ts";

/** Two places that name the same kind of things, name by name. */
export interface SetComparison {
  readonly first: NamedSet;
  readonly second: NamedSet;
  /** How many names stand in both as they are. */
  readonly same: number;
  /** Names that are nearly alike, each the other's only match. */
  readonly near: readonly { readonly first: SetName; readonly second: SetName }[];
  /** One name of either side that stands for several of the other: 房产及家居建材板块 for 房产板块 and 家居建材板块. */
  readonly merged: readonly { readonly whole: SetName; readonly parts: readonly SetName[] }[];
  readonly onlyFirst: readonly SetName[];
  readonly onlySecond: readonly SetName[];
}

const known = new WeakMap<Plan, readonly SetComparison[]>();

/** The sets of a plan that are about the same things; worked out once, whoever asks. */
export function comparisonsOf(plan: Plan): readonly SetComparison[] {
  const found = known.get(plan) ?? compareSets(namedSetsOf(plan));
  known.set(plan, found);
  return found;
}

/**
 * Each set against the earlier one that shares most names with it, where most of both are shared: sets of one kind that
 * have little in common are about different things. Every name is looked up, none is compared with all others.
 */
function compareSets(sets: readonly NamedSet[]): readonly SetComparison[] {
  const setsOf = new Map<string, NamedSet[]>();
  return sets.flatMap((set) => {
    const earlier = mostShared(set, setsOf);
    for (const { stem } of set.names) {
      const others = setsOf.get(stem);
      if (others === undefined) setsOf.set(stem, [set]);
      else if (others.at(-1) !== set) others.push(set);
    }
    const comparison = earlier === undefined ? undefined : compare(earlier, set);
    return comparison !== undefined && isOneSet(comparison) ? [comparison] : [];
  });
}

/** Of sets that share as many names, the first. A name that stands everywhere tells little: a few sets are enough to look at. */
function mostShared(set: NamedSet, setsOf: ReadonlyMap<string, readonly NamedSet[]>): NamedSet | undefined {
  const counts = new Map<NamedSet, number>();
  for (const { stem } of set.names)
    for (const other of (setsOf.get(stem) ?? []).slice(0, 8))
      if (other.kind === set.kind) counts.set(other, (counts.get(other) ?? 0) + 1);
  let best: NamedSet | undefined;
  for (const [other, count] of counts)
    if (count > (counts.get(best ?? other) ?? 0) || best === undefined) best = other;
  return best;
}

/** At least two thirds of the smaller and half of the larger set have their match. */
function isOneSet({ first, second, same, near, merged }: SetComparison): boolean {
  const isOf = (set: NamedSet, name: SetName) => set.names.includes(name);
  const matchedIn = (set: NamedSet) =>
    same +
    near.length +
    merged.reduce((sum, { whole, parts }) => sum + (isOf(set, whole) ? 1 : parts.length), 0);
  const [a, b] = [first, second].map((set) => ({ size: set.names.length, matched: matchedIn(set) }));
  if (a === undefined || b === undefined || same === 0) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.matched * 3 >= small.size * 2 && large.matched * 2 >= large.size;
}

function compare(first: NamedSet, second: NamedSet): SetComparison {
  const inSecond = new Map(second.names.map((name) => [name.text, name]));
  const inFirst = new Map(first.names.map((name) => [name.text, name]));
  const merges = [...findMerged(first.names, second.names), ...findMerged(second.names, first.names)].filter(
    ({ whole }) => !(inFirst.has(whole.text) && inSecond.has(whole.text)),
  );
  const taken = new Set(merges.flatMap(({ whole, parts }) => [whole, ...parts]));
  const leftFirst = first.names.filter((name) => !inSecond.has(name.text) && !taken.has(name));
  const leftSecond = second.names.filter((name) => !inFirst.has(name.text) && !taken.has(name));
  const near = findNear(leftFirst, leftSecond);
  for (const pair of near) taken.add(pair.first).add(pair.second);
  return {
    first,
    second,
    same: first.names.filter((name) => inSecond.has(name.text)).length,
    near,
    merged: merges,
    onlyFirst: leftFirst.filter((name) => !taken.has(name)),
    onlySecond: leftSecond.filter((name) => !taken.has(name)),
  };
}

/** Names that join two or more of the other side's stems: 房产及家居建材. */
function* findMerged(wholes: readonly SetName[], others: readonly SetName[]) {
  const byStem = new Map(others.map((name) => [name.stem, name]));
  for (const whole of wholes) {
    const stems = whole.stem.split(/[、及和与/&]| and /u).map((stem) => stem.trim());
    const parts = stems.flatMap((stem) => byStem.get(stem) ?? []);
    if (stems.length >= 2 && parts.length === stems.length) yield { whole, parts };
  }
}

/** One stem begins or ends with the other, or they are one stem with two endings; and neither has another such match. */
function findNear(first: readonly SetName[], second: readonly SetName[]) {
  const pairs: { first: SetName; second: SetName }[] = [];
  const add = (a: SetName, b: SetName) => {
    if (a.text !== b.text) pairs.push({ first: a, second: b });
  };
  const secondByStem = groupByStem(second);
  const firstByStem = groupByStem(first);
  for (const name of first) {
    for (const other of secondByStem.get(name.stem) ?? []) add(name, other);
    for (const stem of shorterStems(name.stem))
      for (const other of secondByStem.get(stem) ?? []) add(name, other);
  }
  for (const other of second)
    for (const stem of shorterStems(other.stem))
      for (const name of firstByStem.get(stem) ?? []) add(name, other);
  const times = new Map<SetName, number>();
  for (const pair of pairs)
    for (const name of [pair.first, pair.second]) times.set(name, (times.get(name) ?? 0) + 1);
  return pairs.filter((pair) => times.get(pair.first) === 1 && times.get(pair.second) === 1);
}

function groupByStem(names: readonly SetName[]): ReadonlyMap<string, readonly SetName[]> {
  const groups = new Map<string, SetName[]>();
  for (const name of names) {
    const group = groups.get(name.stem);
    if (group === undefined) groups.set(name.stem, [name]);
    else group.push(name);
  }
  return groups;
}

/** 汽车汽配: 汽车, 汽车汽, 车汽配, 汽配 … of at least two characters. Names are short, and so is this list. */
function shorterStems(stem: string): readonly string[] {
  const found: string[] = [];
  for (let length = 2; length < Math.min(stem.length, 24); length++)
    found.push(stem.slice(0, length), stem.slice(stem.length - length));
  return found;
}
