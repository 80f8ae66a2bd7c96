import type { Operation } from "../../ast/nodes.ts";
import { isOfBefore } from "../../ast/statements/calculations/growth-words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { slipDigits, slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { isAlike } from "../flow/amounts.ts";
import { calculationOf, madeOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { runningWord } from "../flow/words.ts";
import type { Relation } from "../relation.ts";
import { digitsBesideSlip } from "../slips/kept-digits.ts";
import { anyWhole, nameOfWhole } from "../slips/share-words.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { attemptPairs } from "./attempts.ts";
import type { Meeting } from "./attempts.ts";
import { digitsTold, mostNearMisses } from "./chance.ts";
import { licenceOf, saysTotal } from "./licence.ts";
import { reachesOf } from "./reach.ts";
import type { Reach } from "./reach.ts";
import { roughly } from "./roughly.ts";

/**
 * Figures of running text that follow from nothing, and miss by one digit, or by two that changed places, what figures of their
 * own sentence make by an operation that their words allow. A hint and no more: it is only inferred, and told where so few
 * operations were tried that chance would hardly come as near.
 */
export function relateNearMisses(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const explained = placesOf(known);
  const together = new Map<number, Set<Relation>>();
  for (const relation of known)
    for (const { span } of [relation.stated, ...relation.terms])
      together.set(span.start.offset, (together.get(span.start.offset) ?? new Set()).add(relation));
  return flow.figures.flatMap((figure) => {
    if (explained.has(figure.quantity.position.start.offset) || !canHint(figure)) return [];
    const sum = nearMissOf(figure, flow);
    if (sum === undefined) return [];
    // What is said to make something, or to be made of it, is told off there.
    if (sum.operands.some(({ quantity }) => quantity.isApproximate === true)) return [];
    if (areTold(sum, together)) return [];
    const claim = calculationOf({ ...sum, certainty: "inferred", because: "a-digit-off" });
    return relateCalculation(claim, context).filter(({ verdict }) => verdict === "violated");
  });
}

/** 每股面值1.00元，发行价6.00元，900万股募集5400万元: what the amounts make together is told already, and is another figure. */
function areTold({ operands }: Sum, together: ReadonlyMap<number, ReadonlySet<Relation>>): boolean {
  const [first = new Set<Relation>(), ...others] = operands.map(
    ({ quantity }) => together.get(quantity.position.start.offset) ?? new Set<Relation>(),
  );
  return [...first].some((relation) => others.every((each) => each.has(relation)));
}

/** Where figures stand that something says of what they follow, or that make something. */
function placesOf(relations: readonly Relation[]): ReadonlySet<number> {
  return new Set(
    relations.flatMap(({ kind, stated, terms }) =>
      kind === "count" ? [] : [stated, ...terms].map(({ span }) => span.start.offset),
    ),
  );
}

function canHint({ exact, quantity }: FlowFigure): boolean {
  return exact.sign() > 0 && quantity.isApproximate !== true && quantity.kind !== "duration";
}

const operations: readonly Operation[] = [
  "share",
  "growth-rate",
  "growth-of-change",
  "quotient",
  "difference",
];

function nearMissOf(figure: FlowFigure, flow: Flow): Sum | undefined {
  const most = mostNearMisses(figure);
  if (most < 1) return undefined;
  for (const reach of reachesOf(figure, flow)) {
    if (reach.isNear !== true || reach.figures.length > mostFigures) return undefined;
    const sum = nearMissWithin(figure, reach, most);
    if (sum !== undefined) return sum;
  }
  return undefined;
}

function nearMissWithin(figure: FlowFigure, reach: Reach, most: number): Sum | undefined {
  const allowed = licenceOf(figure);
  let tried = 0;
  for (const operation of operations) {
    if (!allowed.has(operation) || (operation === "share" && isOfNamed(figure))) continue;
    const trial = attemptPairs(operation, figure, reach, byDigit);
    tried += trial.tried(most);
    if (tried > most) return undefined;
    if (trial.sum !== undefined) return trial.sum;
  }
  return sumBehind(figure, reach, most - tried);
}

/** 占年度计划的75%: of what is called so, and of no other amount. */
function isOfNamed(share: FlowFigure): boolean {
  const name = nameOfWhole(share);
  return name !== undefined && !anyWhole.test(name);
}

/** In a text of more figures too many operations could be meant. */
const mostFigures = 12;

const byDigit: Meeting = {
  near: (result) => {
    const value = roughly(result);
    // A digit in front may be nine instead of one.
    return (made) => made > value / 10 && made < value * 10;
  },
  meets: (sum) =>
    (missesByDigit(sum) || digitsBesideSlip(sum) >= 2) &&
    !sum.operands.some((operand) => tells(operand, sum)) &&
    isOfLevels(sum),
};

function missesByDigit(sum: Sum): boolean {
  const made = madeOf(sum);
  return made !== undefined && isDigitOff(sum.result, made);
}

/** Rounded as one should: 42.86 is 42.9. */
function isDigitOff({ exact, quantity }: Measure, made: Decimal): boolean {
  const place = Decimal.parse(quantity.resolution ?? "1");
  const rounded = place === undefined ? undefined : made.dividedBy(place)?.round(0).times(place);
  return place !== undefined && rounded !== undefined && slipDigits(exact, place, rounded) > 0;
}

/** 4.41亿元 beside 4.51亿元 is a digit off whatever little is taken away. */
function tells(operand: Measure, { operation, result }: Sum): boolean {
  return operation === "difference" && isDigitOff(result, operand.exact);
}

/** Few digits of a rate are met by two levels of other things, and what is told behind 其中 is no level of before. */
function isOfLevels({ operation, result, operands }: Sum): boolean {
  if (operation !== "growth-rate") return true;
  const levels = operands.filter(isOfText);
  if (levels.some((level) => !level.line.head.includes(level))) return false;
  if (digitsTold(result) >= 4) return true;
  const [base] = operands;
  return base !== undefined && isOfText(base) && isOfBefore(base);
}

function isOfText(measure: Measure): measure is FlowFigure {
  return "label" in measure;
}

/** All amounts of its kind that the sentence tells behind a figure, or before it. */
function sumBehind(total: FlowFigure, { texts }: Reach, most: number): Sum | undefined {
  if (!total.isAmount) return undefined;
  const alike = texts.filter((part) => part.isAmount && isAlike(part, total) && !part.isBracketed);
  const sides = [alike.filter(({ at }) => at > total.at), alike.filter(({ at }) => at < total.at)];
  // Any of the parts may be the wrong one.
  if (sides.length * 2 > most) return undefined;
  const operands = sides.find((parts) => parts.length >= 2 && nearlyMakes(parts, total));
  return operands === undefined ? undefined : { operation: "sum", result: total, operands };
}

function nearlyMakes(parts: readonly FlowFigure[], total: FlowFigure): boolean {
  if (parts.some((part) => runningWord.test(part.label) || isDigitOff(total, part.exact))) return false;
  const values = parts.map(({ exact }) => exact);
  return slipDigitsOfSum(total.exact, values) >= (saysTotal(total) && parts.length >= 3 ? 3 : 4);
}
