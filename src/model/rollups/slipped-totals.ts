import type { Decimal } from "../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { exactSum, isAlike } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { keyOfName } from "../flow/names.ts";
import { runningWord, totalWord } from "../flow/words.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import { isMeantAs } from "./meant.ts";
import { shareWords } from "../shared-words.ts";
import { relateCarriedTotals } from "./carried-totals.ts";
import { relateClosingTotals } from "./closing-totals.ts";
import { isInPlace } from "./evidence.ts";
import type { Rollups } from "./rollups.ts";
import { nameOf } from "./series.ts";
import type { Series } from "./series.ts";
import { relateSummaryFigures } from "./summary-figures.ts";
import type { Total } from "./totals.ts";
import { Vouched } from "./vouched.ts";

/** What totals of other blocks miss, from what words and places say to what digits do, and where totals are carried over. */
export function relateSlippedTotals(
  flow: Flow,
  rollups: Rollups,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const finders = [relateClosingTotals, relateSummaryFigures, relateSlipsOfSeries, relateCarriedTotals];
  const found: Relation[] = [];
  for (const relate of finders) {
    const more = relate(flow, rollups, [...known, ...found], context);
    for (const relation of more) found.push(relation);
  }
  return found;
}

/**
 * Totals of what stands in other blocks that miss their parts by one digit, or by two that changed places:
 *
 *     实现收入279.40万元。分类如下：      1. 捐赠收入41.31万元 … 2. 拨款收入220.43万元 … 3. 其他收入17.26万元
 *
 * They stand where totals do, or go by the name of their parts, or others beside them come out; and nothing else makes them.
 */
function relateSlipsOfSeries(
  flow: Flow,
  rollups: Rollups,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const vouched = new Vouched(known);
  const told = new Set<Measure>();
  const listed = known.filter(({ kind, certainty }) => kind === "sum" && certainty !== "inferred");
  const wholes = new Map(
    listed.flatMap((sum) => sum.terms.map(({ span }) => [span.start.offset, sum] as const)),
  );
  const wholeOf = ({ quantity }: Measure) => wholes.get(quantity.position.start.offset);
  return rollups.series.flatMap((series) =>
    candidatesOf(series, flow, rollups).flatMap(({ total, parts }) => {
      const { measure } = total;
      if (told.has(measure) || vouched.has(measure) || !isSlipped(total, parts, series, rollups)) return [];
      if (isMadeWithOther(measure, parts, rollups)) return [];
      // 200亩，其中大棚130亩；料场20亩；…: beside parts of the same whole it is one of them, and none of their totals.
      const whole = wholeOf(measure);
      if (whole !== undefined && parts.filter((part) => wholeOf(part) === whole).length >= 2) return [];
      told.add(measure);
      const claim = {
        operation: "sum",
        result: measure,
        operands: parts,
        certainty: "stated",
        because: "far-parts-slip",
      } as const;
      return relateCalculation(calculationOf(claim), context).filter(({ verdict }) => verdict === "violated");
    }),
  );
}

interface Candidate {
  readonly total: Total;
  readonly parts: readonly Measure[];
}

/** Figures that stand where a total of a series may: over it, beside it, first or last of it, or among others that it makes. */
function candidatesOf(series: Series, flow: Flow, rollups: Rollups): readonly Candidate[] {
  const { parts, source } = series;
  const around = [source.over?.line.at, source.from - 1, source.from - 2, source.to, source.to + 1];
  const lines = new Set(around.flatMap((at) => (at === undefined ? [] : (flow.lines[at] ?? []))));
  const outside = [
    ...[...lines].flatMap(({ figures }) => figures.flatMap((figure) => rollups.totals.of(figure) ?? [])),
    ...rollups.ownersMadeBy(source).flatMap((owner) => rollups.totals.in(owner)),
  ].filter(({ at, owner }) =>
    source.table === undefined ? at < source.from || at >= source.to : owner !== source.table,
  );
  const [first, last] = [parts[0], parts.at(-1)];
  const ends =
    source.table !== undefined || first === undefined || last === undefined || parts.length < 3
      ? []
      : [
          { end: first, parts: parts.slice(1) },
          { end: last, parts: parts.slice(0, -1) },
        ];
  return [
    ...outside.map((total) => ({ total, parts })),
    ...ends.flatMap(({ end, parts: others }) => {
      const total = rollups.totals.of(end);
      return total === undefined ? [] : [{ total, parts: others }];
    }),
  ];
}

/** The more a slip leaves in common, the less has to speak for it. */
function isSlipped(total: Total, parts: readonly Measure[], series: Series, rollups: Rollups): boolean {
  const { measure, label, name, owner } = total;
  if (parts.length < 2 || !parts.every((part) => isAlike(part, measure))) return false;
  // 300 beside 300, 4 and 2: one of several like them.
  if (parts.some(({ exact }) => exact.equals(measure.exact))) return false;
  if ([measure, ...parts].some(({ quantity, exact }) => quantity.isApproximate === true || exact.sign() <= 0))
    return false;
  if (comparison.test(label) || perUnit.test(label) || runningWord.test(label)) return false;
  if (extreme.test(label)) return false;
  if (otherState.test(label) && !otherState.test(series.name)) return false;
  if (isLikeItsNeighbours(total, parts, series, rollups)) return true;
  if (!isGapOfSlip(measure.exact.minus(exactSum(parts)))) return false;
  const digits = slipDigitsOfSum(
    measure.exact,
    parts.map(({ exact }) => exact),
  );
  if (digits < fewestDigits) return false;
  // What makes another figure of the same line is told for that one.
  if (rollups.makesAny(parts, owner)) return false;
  const isCalled = goesByName(total, parts, series);
  const isSaid = isCalled || totalWord.test(name);
  // The first of some lines is no total of the others, unless words say so.
  if (series.parts.includes(measure) && !isSaid) return false;
  const speaking = [
    isInPlace({ total, series, isComplete: true }),
    totalWord.test(name),
    isCalled,
    isCalled || shareWords(`${name} ${total.context}`, series.name),
    series.isWhole && parts.length >= 3,
    rollups.ownersMadeBy(series.source).includes(owner),
  ].filter(Boolean).length;
  return speaking + digits >= enough;
}

/** Others of its line come out of what stands beside these parts, and it goes by their name: however far off it is, it is meant. */
function isLikeItsNeighbours(
  total: Total,
  parts: readonly Measure[],
  series: Series,
  rollups: Rollups,
): boolean {
  const { measure, owner } = total;
  const isWhole = series.isWhole || parts.length >= fewestAlike;
  if (!isWhole || measure.quantity.kind === "duration" || !measure.isAmount) return false;
  if (!rollups.ownersMadeBy(series.source).includes(owner) || !goesByName(total, parts, series)) return false;
  const [sum, told] = [exactSum(parts), measure.exact];
  // The same people may be counted twice.
  if (isHeadcount(measure.quantity) && sum.compare(told) > 0) return false;
  return !sum.equals(told) && !rollups.makesAny(parts, owner) && isMeantAs(measure, parts, manyHeld);
}

const manyHeld = 3;
const fewestAlike = 3;

/** 总投资 above 东桥项目总投资 and 西桥项目总投资; Takings beside a column of takings. */
function goesByName({ called }: Total, parts: readonly Measure[], { name, source }: Series): boolean {
  if (called.length < 2) return false;
  if (source.table !== undefined) return keyOfName(name) === keyOfName(called);
  return parts.every((part) => keyOfName(nameOf(part)).endsWith(keyOfName(called)));
}

/** One digit times a power of ten, or nine times one: looked at first, since most figures are far off. */
function isGapOfSlip(gap: Decimal): boolean {
  const digits = gap
    .abs()
    .toDecimalString()
    .replace(".", "")
    .replace(/^0+|0+$/gu, "");
  return digits.length === 1 || (digits.length === 2 && Number(digits) % 9 === 0);
}

const fewestDigits = 3;
const enough = 7;
const extreme = /最[高低大小多少]|\b(?:max\w*|min(?:imum)?|highest|lowest|top|peak)\b/iu;
const otherState =
  /去年|上年|同期|往年|上期|计划|目标|预计|力争|预算|剩余|其余|其中|\b(?:last|prior|previous) year\b|\bplanned\b|\btarget\b|\bbudget\b/iu;

/** What closes the gap is told elsewhere: the total is of that, too. */
function isMadeWithOther(total: Measure, parts: readonly Measure[], rollups: Rollups): boolean {
  const gap = total.exact.minus(exactSum(parts)).abs();
  return rollups.totals.equalTo(gap).some(({ measure }) => isAlike(measure, total));
}
