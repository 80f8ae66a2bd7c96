import type { QuantityNode } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Heads, Work, WorkFigure } from "../capacity/work-figures.ts";
import { Teams } from "../capacity/teams.ts";
import { timesOf } from "../capacity/spans-of-time.ts";
import { judgeReach } from "../judge.ts";
import type { Relation, Term } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity, showTimes } from "../relations/term.ts";
import { placeWord, visitWord } from "./places.ts";

/** What is visited in a year, by all or by so many people each. */
interface Supply {
  readonly terms: readonly Term[];
  readonly total: Interval;
  readonly text: string;
}

/** What is visited in a year against all there are, and against how often each is to be visited. */
export function relateRounds(work: Work, isWhole: boolean, context: RelationContext): readonly Relation[] {
  // Looked through once for each population: the few figures of visiting, not all there are.
  const visits = {
    ...work,
    figures: work.figures.filter(({ isEach, label }) => isEach && visitWord.test(label)),
  };
  if (visits.figures.length === 0) return [];
  const frequencies = work.figures.filter(({ bearer, span }) => bearer !== undefined && span === "year");
  return populationsOf(work).flatMap((population) => {
    const supply = roundsSupply(visits, population, context) ?? teamSupply(visits, population, context);
    if (supply === undefined) return [];
    const frequency = frequencies.find((figure) => isFrequency(figure, population));
    if (frequency !== undefined) return [relateFrequency(frequency, supply, population, context)];
    return isWhole ? [relateReach(supply, population, context)] : [];
  });
}

/** 每季度现场检查网点6个, the only one of its kind. */
function roundsSupply(work: Work, population: Heads, context: RelationContext): Supply | undefined {
  const [round, another] = work.figures.filter(
    (figure) => figure.bearer === undefined && isVisited(figure, population),
  );
  if (round === undefined || another !== undefined) return undefined;
  const times = yearlyTimes(round, work);
  if (times === undefined) return undefined;
  return {
    terms: [makeTerm(context.file, round.quantity, { times })],
    total: Interval.from(round.quantity).scaled(Decimal.of(times)),
    text: showTimes(round.quantity, times),
  };
}

/** 检查组3人, 每人每季度检查网点不少于2个. */
function teamSupply(work: Work, population: Heads, context: RelationContext): Supply | undefined {
  const [rate, another] = work.figures.filter(
    (figure) => figure.bearer !== undefined && isVisited(figure, population),
  );
  if (rate === undefined || another !== undefined) return undefined;
  const times = yearlyTimes(rate, work);
  const team = new Teams(work.heads.filter(({ quantity }) => quantity !== population.quantity)).find(rate);
  if (times === undefined || team === undefined) return undefined;
  return {
    terms: [
      makeTerm(context.file, team.quantity, { name: team.name }),
      makeTerm(context.file, rate.quantity, { times }),
    ],
    total: Interval.from(team.quantity).times(Interval.from(rate.quantity)).scaled(Decimal.of(times)),
    text: `${showQuantity(team.quantity)} × ${showQuantity(rate.quantity)} × ${String(times)}`,
  };
}

function yearlyTimes({ span }: WorkFigure, { days }: Work): number | undefined {
  const times = span === undefined ? undefined : timesOf(span, "year", days);
  return times?.low.equals(times.high) === true ? Number(times.usual.toDecimalString()) : undefined;
}

function populationsOf({ heads }: Work): readonly Heads[] {
  const byName = new Map<string, Heads | undefined>();
  for (const each of heads) {
    if (!placeWord.test(each.name) || each.quantity.low === null || each.quantity.low !== each.quantity.high)
      continue;
    const known = byName.get(each.name);
    const isOther = byName.has(each.name) && known?.quantity.low !== each.quantity.low;
    byName.set(each.name, isOther ? undefined : (known ?? each));
  }
  return [...byName.values()].filter((each) => each !== undefined);
}

const counted = /^(?:count:general|count:家|count:处|count:所|count:座)$/u;

/** So many places visited in one of each period. */
function isVisited(
  { isEach, span, unit, work, verb, quantity, label }: WorkFigure,
  { name, quantity: of }: Heads,
): boolean {
  if (!isEach || span === undefined || span === "year" || quantity.low === null || quantity === of)
    return false;
  if (!visitWord.test(label)) return false;
  if (/^[a-z]/iu.test(name)) return unit === name && verb !== "";
  return counted.test(unit) && lastNoun(name) !== "" && work.includes(lastNoun(name));
}

/** 网点 of 辖内共有网点. */
function lastNoun(name: string): string {
  const found = placeWord.exec(name)?.[0] ?? "";
  return name.endsWith(found) ? found : "";
}

/** 每个网点全年至少检查2次. */
function isFrequency({ bearer, span, unit, label, quantity }: WorkFigure, { name }: Heads): boolean {
  if (bearer === undefined || span !== "year" || quantity.low === null) return false;
  const isTimes = unit === "count:次" || unit === "count:遍" || unit === "time";
  const isBearer = /[a-z]/iu.test(bearer) ? bearer.toLowerCase() === name : bearer === lastNoun(name);
  return isTimes && isBearer && (visitWord.test(label) || /[a-z]/iu.test(bearer));
}

function relateReach(supply: Supply, { quantity, name }: Heads, context: RelationContext): Relation {
  const stated = makeTerm(context.file, quantity, { name });
  const { verdict, delta } = judgeReach(Interval.from(stated), supply.total, Decimal.zero);
  return {
    kind: "coverage",
    plan: context.plan,
    certainty: "inferred",
    because: "places-by-period",
    metric: lastNoun(name) || name,
    stated,
    terms: supply.terms,
    computed: supply.total.toJSON(),
    delta: delta.toString(),
    verdict,
    statement: `${supply.text} = ${showQuantity(quantity)}`,
  };
}

function relateFrequency(
  { quantity }: WorkFigure,
  supply: Supply,
  population: Heads,
  context: RelationContext,
): Relation {
  const stated = makeTerm(context.file, quantity);
  const computed = each(supply.total, population.quantity);
  const { verdict, delta } = judgeReach(Interval.from(stated), computed, Decimal.zero);
  return {
    kind: "coverage",
    plan: context.plan,
    certainty: "inferred",
    because: "visits-to-each",
    metric: lastNoun(population.name) || population.name,
    stated,
    terms: [...supply.terms, makeTerm(context.file, population.quantity, { name: population.name })],
    computed: computed.toJSON(),
    delta: delta.toString(),
    verdict,
    statement: `${supply.text} ÷ ${showQuantity(population.quantity)} = ${showQuantity(quantity)}`,
  };
}

function each(all: Interval, { low }: QuantityNode): Interval {
  const divisor = Decimal.of(low ?? "1");
  const divide = (end: Decimal | null) => (end === null ? null : (end.dividedBy(divisor) ?? end));
  return new Interval(divide(all.low), divide(all.high), all.lowInclusive, all.highInclusive);
}
