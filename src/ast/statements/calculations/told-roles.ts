import type { Calculation } from "../../nodes.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import { exactValue } from "../allocations/parts.ts";
import type { StatementContext } from "../context.ts";
import type { BlockPlace } from "../reading.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import { isSaid, leaveNone, leavesOpen, notOfThis, roleSets, saysOfIt } from "../text/role-words.ts";
import type { Roles } from "../text/role-words.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comparison, untold } from "../text/words.ts";
import { comesNear } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";

/**
 * All amounts of one kind in a sentence, each of them said to be something of the others, in whatever order:
 *
 *     实际支出86.5万元，比预算80万元超支6.5万元          what was spent, what was meant to be, and by how much they differ
 *     we need 30 volunteers; 22 have signed up, so we are 8 short
 *     抽检样品240批次，合格229批次，不合格11批次          one is what the other is not
 *     工单326件，已办结281件，办理中33件，未受理12件      states of which each is in one
 */
export function readToldRoles(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    if (sentence.figures.length < 3) continue;
    for (const figures of alike(withOwnLabels(spokenFigures(prose, sentence)))) {
      const calculation = readRest(prose, figures, context) ?? readStates(prose, figures, context);
      if (calculation !== undefined) found.push(calculation);
    }
  }
  return found;
}

/** `52 were closed, 18 are in progress and 10 are open`: what is said behind a figure is said of it, and not of the next. */
function withOwnLabels(figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  return figures.map((figure, index) => {
    const trail = figures[index - 1]?.trail ?? "";
    const isTaken = trail !== "" && figure.label === trail && saysOfIt(trail);
    return isTaken ? { ...figure, label: "" } : figure;
  });
}

/** Amounts of one kind; bare numbers count what the only thing counted is. */
function alike(figures: readonly SpokenFigure[]): readonly (readonly SpokenFigure[])[] {
  const groups = new Map<string, SpokenFigure[]>();
  const own = figures.filter(isAmount);
  const counted = new Set(own.filter(({ quantity }) => quantity.kind === "count").map(keyOf));
  const [only] = counted;
  for (const figure of own) {
    const isBare = figure.quantity.kind === "number" && figure.quantity.unit === null;
    const key = isBare && only !== undefined && counted.size === 1 ? only : keyOf(figure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].filter(({ length }) => length >= 3 && length <= mostStates);
}

const mostStates = 6;

function keyOf({ quantity }: SpokenFigure): string {
  return dimensionOf(quantity);
}

function isAmount({ quantity, isBracketed, label }: SpokenFigure): boolean {
  if (isBracketed || quantity.unit === "%" || !isPoint(quantity)) return false;
  // We raised $45,000: that is an amount.
  if (!isPlainAmount(quantity) && !(quantity.change === "increase" && /\braised\b/iu.test(label)))
    return false;
  return !comparison.test(label) || /超过|提升/u.test(label);
}

function readRest(
  prose: Prose,
  figures: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  if (figures.length !== 3) return undefined;
  for (const roles of roleSets) {
    const taken = takeRoles(figures, roles);
    if (taken === undefined) continue;
    const { rest, whole, done } = taken;
    if (notOfThis.test(rest.label) || isUntold(prose, figures)) return undefined;
    const sum = { operation: "difference", result: rest, operands: [whole, done] } as const;
    if (!isMeant(whole, [done, rest])) return undefined;
    return makeCalculation(prose, { ...sum, certainty: "stated", because: "told-roles" }, context);
  }
  return undefined;
}

function takeRoles(
  figures: readonly SpokenFigure[],
  roles: Roles,
): Record<keyof Roles, SpokenFigure> | undefined {
  const rests = figures.filter((figure) => isSaid(roles.rest, figure));
  const [rest] = rests;
  if (rest === undefined || rests.length > 1) return undefined;
  const others = figures.filter((figure) => figure !== rest);
  const [first, second] = others.sort((a, b) => compareValues(b, a));
  if (first === undefined || second === undefined) return undefined;
  // Of what both may be, the larger is the whole.
  const pairs = [
    { whole: first, done: second },
    { whole: second, done: first },
  ];
  const pair = pairs.find(({ whole, done }) => isSaid(roles.whole, whole) && isSaid(roles.done, done));
  return pair === undefined ? undefined : { rest, ...pair };
}

function compareValues(a: SpokenFigure, b: SpokenFigure): number {
  const [one, other] = [exactValue(a.quantity), exactValue(b.quantity)];
  return one === undefined || other === undefined ? 0 : one.compare(other);
}

function readStates(
  prose: Prose,
  [whole, ...parts]: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  if (whole === undefined || parts.length < 2) return undefined;
  if (!leaveNone(parts)) return undefined;
  if (isUntold(prose, [whole, ...parts]) || !isMeant(whole, parts)) return undefined;
  const sum = { operation: "sum", result: whole, operands: parts } as const;
  return makeCalculation(prose, { ...sum, certainty: "stated", because: "told-roles" }, context);
}

/** 自然减员若干, and what some figure tells only in part. */
function isUntold(prose: Prose, figures: readonly SpokenFigure[]): boolean {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return true;
  const behind =
    /^[^。\n]{0,24}/u.exec(prose.run.text.slice(last.figure.end, last.figure.end + 24))?.[0] ?? "";
  return untold.test(prose.run.text.slice(first.figure.start, last.figure.end)) || leavesOpen.test(behind);
}

/** It comes out, or misses by a digit or by little: what is farther off was told of something else. */
function isMeant(whole: SpokenFigure, parts: readonly SpokenFigure[]): boolean {
  const total = exactValue(whole.quantity);
  const exact = parts.flatMap(({ quantity }) => exactValue(quantity) ?? []);
  if (total === undefined || exact.length < parts.length) return false;
  const operands = parts.map(({ quantity }) => makeOperand(quantity));
  const sum: Sum = { operation: "sum", operands, result: whole.quantity };
  return comesNear(sum, 10) || slipDigitsOfSum(total, exact) > 0;
}
