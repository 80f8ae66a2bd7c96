import type { Operation } from "../../ast/nodes.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import { readRemarks } from "../flow/cell-remarks.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Relation, RelationKind } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { attempt } from "./attempts.ts";
import { mostAttempts } from "./chance.ts";
import type { Doubt } from "./chance.ts";
import { anyOf, licenceOf } from "./licence.ts";
import { reachesInRow, reachesOf, reachesOfValue } from "./reach.ts";
import type { Reach } from "./reach.ts";
import { countTried } from "./trial.ts";
import type { Trial } from "./trial.ts";

/**
 * What figures of running text follow from where nothing says so outright: an operation that the words around the figure
 * allow, of figures near by, that makes it to the last place written. Since almost any number is made of some others, a
 * derivation is only believed where chance would hardly have met it. It is never more than inferred, and only ever holds.
 */
export function relateDerivations(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Map<number, Set<RelationKind>>();
  // What an equation reckons with is given.
  const given = new Set<number>();
  for (const { stated, terms, kind, because } of known) {
    if (because === "equation") for (const { span } of terms) given.add(span.start.offset);
    // That shares make 100% does not say what they are of.
    if (because === "shares-make-the-whole") continue;
    const at = stated.span.start.offset;
    told.set(at, (told.get(at) ?? new Set()).add(kind));
  }
  const sets = new Set(known.map(placesOf));
  const found: Relation[] = [];
  for (const [figure, reaches] of figuresOf(flow)) {
    if (figure.exact.sign() <= 0 || given.has(figure.quantity.position.start.offset)) continue;
    const sum = deriveFigure(figure, reaches, told.get(figure.quantity.position.start.offset));
    if (sum === undefined) continue;
    const claim = calculationOf({
      ...asSpoken(sum, figure),
      certainty: "inferred",
      because: "comes-out-near",
    });
    for (const relation of relateCalculation(claim, context)) {
      const places = placesOf(relation);
      if (sets.has(places) || (relation.verdict !== "holds" && relation.verdict !== "rounding")) continue;
      sets.add(places);
      found.push(relation);
    }
  }
  return found;
}

/** All figures of running text, and those of rows that tell some among words, with what each may follow from. */
function* figuresOf(flow: Flow): Generator<readonly [FlowFigure, Iterable<Reach>]> {
  for (const figure of flow.figures) yield [figure, reachesOf(figure, flow)];
  for (const { grid } of flow.tables)
    for (const row of readRemarks(grid)) {
      for (const remark of row.remarks) yield [remark, reachesInRow(remark, row)];
      for (const value of row.values) yield [value, reachesOfValue(value, row)];
    }
}

/** `城镇21,844亿元。中央3,370亿元，地方18,474亿元`: no words call the last what is left, so both make the first. */
function asSpoken(sum: Sum, figure: FlowFigure): Sum {
  const [whole, ...parts] = sum.operands;
  if (sum.operation !== "difference" || whole === undefined || licenceOf(figure).has("difference"))
    return sum;
  return { operation: "sum", result: whole, operands: [...parts, figure] };
}

/** From the operations that ask most of their figures to those that ask least. */
const order: readonly Operation[] = [
  "sum",
  "share",
  "growth-rate",
  "growth-of-change",
  "balance",
  "quotient",
  "difference",
  "product",
];

function deriveFigure(
  figure: FlowFigure,
  reaches: Iterable<Reach>,
  told: ReadonlySet<RelationKind> | undefined,
): Sum | undefined {
  const [licensed, any] = [licenceOf(figure), anyOf(figure)].map((allowed) =>
    // What follows from something already is only told once more as the sum of its parts.
    order.filter(
      (operation) =>
        allowed.has(operation) && (told === undefined || (operation === "sum" && !told.has("sum"))),
    ),
  );
  for (const reach of reaches) {
    const isSentence = reach.isSentence === true;
    const isTold = isSentence || reach.isNamed === true;
    const tryOnce = onceEach((operation) => attempt(operation, figure, reach));
    const found =
      tryOperations(figure, tryOnce, within(licensed, reach), isTold ? "small" : "some") ??
      tryOperations(figure, tryOnce, within(any, reach), isSentence ? "much" : "great");
    if (found !== undefined) return found;
  }
  return undefined;
}

function within(operations: readonly Operation[] = [], { isList }: Reach): readonly Operation[] {
  return isList === true ? operations.filter((operation) => operation === "sum") : operations;
}

/** What words allow is tried again among what needs no words. */
function onceEach(run: (operation: Operation) => Trial): (operation: Operation) => Trial {
  const known = new Map<Operation, Trial>();
  return (operation) => {
    const trial = known.get(operation) ?? run(operation);
    known.set(operation, trial);
    return trial;
  };
}

function tryOperations(
  figure: FlowFigure,
  tryOnce: (operation: Operation) => Trial,
  operations: readonly Operation[],
  doubt: Doubt,
): Sum | undefined {
  const trials: Trial[] = [];
  for (const operation of operations) {
    const trial = tryOnce(operation);
    trials.push(trial);
    if (trial.sum === undefined) continue;
    const most = mostAttempts(figure, doubt);
    if (trial.isSure === true || countTried(trials, most) <= most) return trial.sum;
  }
  return undefined;
}

/** The same figures make one relation, whichever of them is taken to follow from the others. */
function placesOf({ stated, terms }: Relation): string {
  return [stated, ...terms]
    .map(({ span }) => span.start.offset)
    .sort((a, b) => a - b)
    .join();
}
