import type { Name, Plan } from "../../ast/nodes.ts";
import { everything } from "../../ast/statements/text/words.ts";
import { runsOf } from "../../ast/visit.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import { readWork } from "../capacity/work-figures.ts";
import type { Heads } from "../capacity/work-figures.ts";
import { judge, judgeReach } from "../judge.ts";
import type { Relation, Term } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { placeWord } from "./places.ts";
import { readVisits } from "./schedules.ts";
import type { Listing, Round, Schedule } from "./schedules.ts";
import { relateRounds } from "./rounds.ts";

/**
 * Visits against those there are to visit:
 *
 *     辖内共有网点24个 … 每季度现场检查网点6个，全年实现全覆盖      so many a period, of so many
 *     每个网点全年至少检查2次                                   how often each, by what is visited a period
 *     | 一季度 | 城东支行、城西支行 |                            who is in the schedule, of those listed
 *
 * Where words say that all are to be covered a shortfall is more than a hint.
 */
export function relateVisits(plan: Plan, context: RelationContext): readonly Relation[] {
  const whole = [...runsOf(plan)].some(({ text }) => everything.test(text));
  const { schedules, listings } = readVisits(plan);
  const found: Relation[] = [];
  const work = readWork(plan);
  const lists = byPlace(listings);
  for (const schedule of schedules) {
    for (const one of schedule.rounds.flatMap((round) => relateCountOf(round, context))) found.push(one);
    const relation = relateSchedule(schedule, lists, work.heads, whole, context);
    if (relation !== undefined) found.push(relation);
  }
  return [...found, ...relateRounds(work, whole, context)];
}

// ------------------------------------------------------------------------------------------------ who is in the schedule

function relateSchedule(
  schedule: Schedule,
  listings: Listings,
  heads: readonly Heads[],
  isWhole: boolean,
  context: RelationContext,
): Relation | undefined {
  const visited = new Set(schedule.rounds.flatMap(({ keys }) => keys));
  const listing = listingOf(visited, listings);
  const population = listing === undefined ? countedPlaces(heads, visited.size) : undefined;
  const stated = listing === undefined ? population : listed(listing, context);
  if (stated === undefined) return undefined;
  const known = listing?.places;
  const seen = new Set<string>();
  const terms = schedule.rounds.map(({ at, keys }): Term => {
    const fresh = new Set(keys.filter((key) => !seen.has(key) && (known?.has(key) ?? true)));
    for (const key of fresh) seen.add(key);
    return countTerm(at, fresh.size, context);
  });
  const leftOut = [...(known ?? [])].flatMap(([key, { text, position }]) =>
    seen.has(key) ? [] : [{ text, span: spanOf(context.file, position) }],
  );
  const term = "quantity" in stated ? makeTerm(context.file, stated.quantity, { name: stated.name }) : stated;
  const computed = Interval.point(seen.size);
  const { verdict, delta } = judgeReach(Interval.from(term), computed, Decimal.zero);
  return {
    kind: "coverage",
    plan: context.plan,
    certainty: isWhole && listing !== undefined ? "stated" : "inferred",
    because: listing === undefined ? "schedule-of-counted" : "schedule-of-listed",
    metric: term.name ?? "",
    stated: term,
    terms,
    computed: computed.toJSON(),
    delta: delta.toString(),
    verdict,
    leftOut,
    statement: `${terms.map(({ low }) => low ?? "").join(" + ")} = ${term.low ?? ""}`,
  };
}

/** Most of those visited are in the list: then it is the list of what is visited. */
function listingOf(visited: ReadonlySet<string>, listings: Listings): Listing | undefined {
  const common = new Map<Listing, number>();
  for (const key of visited)
    for (const listing of listings.get(key) ?? []) common.set(listing, (common.get(listing) ?? 0) + 1);
  for (const [listing, count] of common) if (count * 3 >= visited.size * 2 && count >= 2) return listing;
  return undefined;
}

/** The lists that a place is in, by its key. */
type Listings = ReadonlyMap<string, readonly Listing[]>;

function byPlace(listings: readonly Listing[]): Listings {
  const found = new Map<string, Listing[]>();
  for (const listing of listings)
    for (const key of listing.places.keys()) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [listing]);
      else known.push(listing);
    }
  return found;
}

function listed({ title, places }: Listing, { file }: RelationContext): Term {
  const count = String(places.size);
  return {
    low: count,
    high: count,
    inclusive: [true, true],
    span: spanOf(file, title.position),
    text: title.text,
    name: title.text,
    unit: null,
    times: "1",
  };
}

/** 辖内共有网点24个: the one number of places there is, and not less than are visited. */
function countedPlaces(heads: readonly Heads[], visited: number): Heads | undefined {
  const counts = heads.filter(({ name, quantity }) => placeWord.test(name) && quantity.low !== null);
  const [first] = counts;
  if (first === undefined || counts.some(({ quantity }) => quantity.low !== first.quantity.low))
    return undefined;
  const { value } = Interval.from(first.quantity);
  return value !== undefined &&
    value.compare(Decimal.of(visited)) >= 0 &&
    value.compare(Decimal.of(visited * 4)) <= 0
    ? first
    : undefined;
}

function countTerm(at: Name, count: number, { file }: RelationContext): Term {
  const value = String(count);
  return {
    low: value,
    high: value,
    inclusive: [true, true],
    span: spanOf(file, at.position),
    text: at.text,
    unit: null,
    times: "1",
  };
}

/** The number beside the names of a round. */
function relateCountOf({ count, names }: Round, context: RelationContext): readonly Relation[] {
  if (count === undefined) return [];
  const stated = makeTerm(context.file, count);
  const { verdict, computed, delta } = judge({
    stated: Interval.from(stated),
    computed: Interval.point(names.length),
    slack: Decimal.zero,
  });
  return [
    {
      kind: "count",
      plan: context.plan,
      certainty: "stated",
      because: "names-beside",
      stated,
      terms: names.map((name) => countTerm(name, 1, context)),
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${showQuantity(count)} = ${String(names.length)} × 1`,
    },
  ];
}
