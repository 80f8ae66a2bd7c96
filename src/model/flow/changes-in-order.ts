import { comesNear } from "../../ast/statements/calculations/arithmetic.ts";
import { isOfBefore } from "../../ast/statements/calculations/growth-words.ts";
import { isAlike } from "./amounts.ts";
import { calculationOf, isMade } from "./claim.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";

/**
 * Rates of change told one after the other, of levels told in the same order:
 *
 *     受理97件134人，去年同期197件375人，同比分别下降50.8%、64.3%
 *     Sales and profit were $5.2m and $1.1m, against $4.8m and $1.3m, up 8.3% and down 15.4% respectively
 *
 * Where words tell the levels of before, what does not come out is told as well.
 */
export function findChangesInOrder(flow: Flow): readonly Claim[] {
  return runsOfRates(flow).flatMap((rates) => {
    const levels = levelsBefore(rates, flow);
    const ways = waysOf(levels.slice(-2 * rates.length), rates.length);
    const rows = ways.map((way) => rowsOf(rates, way)).filter((sums) => sums.length === rates.length);
    const made = rows.find((sums) => sums.every(isMade));
    const meant = made ?? rows.find(isMeant);
    return (meant ?? []).map((sum): Claim => ({ ...sum, certainty: "stated", because: "changes-in-order" }));
  });
}

const longestRun = 6;
const changes =
  /增长|增加|增幅|上升|上涨|提高|提升|下降|降低|减少|降幅|回落|\b(?:up|down|rose|fell|grew|increas\w+|decreas\w+|declin\w+)\b/iu;
const falls = /下降|降低|减少|降幅|回落|\b(?:down|fell|decreas\w+|declin\w+)\b/iu;
const otherRate = /年均|复合|可比|同口径|不变价|百分点/u;
const goesOn = /^(?:[,、]?\s*(?:和|及|与|以及|、|and)?\s*(?:up|down)?)$/iu;

/** Two rates and more side by side, the first behind a word of change. */
function runsOfRates({ figures }: Flow): readonly (readonly FlowFigure[])[] {
  return figures.flatMap((first): (readonly FlowFigure[])[] => {
    if (!isRate(first) || !changes.test(first.label.slice(-12)) || otherRate.test(first.label)) return [];
    let end = first.at + 1;
    while (end - first.at < longestRun && isNext(figures[end], first)) end++;
    return end - first.at < 2 ? [] : [figures.slice(first.at, end)];
  });
}

function isRate({ quantity, exact }: FlowFigure): boolean {
  return quantity.unit === "%" && exact.sign() > 0 && !/[点點]$/u.test(quantity.text);
}

function isNext(figure: FlowFigure | undefined, first: FlowFigure): figure is FlowFigure {
  return figure?.sentence === first.sentence && isRate(figure) && goesOn.test(figure.label);
}

/** Amounts of the sentence, in its order. */
function levelsBefore([first]: readonly FlowFigure[], { figures }: Flow): readonly FlowFigure[] {
  if (first === undefined) return [];
  return figures
    .slice(Math.max(0, first.at - longestRun * 2), first.at)
    .filter(
      (figure) =>
        figure.sentence === first.sentence &&
        isLevel(figure) &&
        !figure.isBracketed &&
        figure.exact.sign() > 0,
    );
}

/** 增加到15亿元 is a level as well. */
function isLevel({ isAmount, quantity, label }: FlowFigure): boolean {
  return isAmount || (quantity.unit !== "%" && quantity.kind !== "duration" && /[到至]$|\bto$/iu.test(label));
}

interface Way {
  readonly bases: readonly FlowFigure[];
  readonly nows: readonly FlowFigure[];
}

/** All of now and all of before, in either order, or each of now beside its own of before. */
function waysOf(levels: readonly FlowFigure[], count: number): readonly Way[] {
  if (levels.length < 2 * count) return [];
  const [first, second] = [levels.slice(0, count), levels.slice(count)];
  const [even, odd] = [0, 1].map((rest) => levels.filter((_, at) => at % 2 === rest));
  return [
    { nows: first, bases: second },
    { nows: second, bases: first },
    { nows: odd ?? [], bases: even ?? [] },
    { nows: even ?? [], bases: odd ?? [] },
  ];
}

function rowsOf(rates: readonly FlowFigure[], { nows, bases }: Way): readonly Sum[] {
  const isFall = rates[0] !== undefined && fallOf(rates[0]);
  return rates.flatMap((result, at): Sum[] => {
    const [now, base] = [nows[at], bases[at]];
    if (now === undefined || base === undefined || !isAlike(now, base)) return [];
    const isDecrease = changes.test(result.label) ? fallOf(result) : isFall;
    return [
      { operation: "growth-rate", result, operands: [base, now], ...(isDecrease ? { isDecrease } : {}) },
    ];
  });
}

function fallOf({ quantity, label }: FlowFigure): boolean {
  return quantity.change === "decrease" || falls.test(label.slice(-12));
}

/** Words tell what was before, one rate comes out or all nearly do, and each goes the way its levels do. */
function isMeant(sums: readonly Sum[]): boolean {
  const [first] = sums;
  const [base, now] = first?.operands ?? [];
  if (base === undefined || now === undefined || !isTold(base) || !isTold(now)) return false;
  if (!isOfBefore(base) || isOfBefore(now)) return false;
  return (
    sums.some(isMade) ||
    sums.every((sum) => comesNear(calculationOf({ ...sum, certainty: "stated", because: "" }), nearly))
  );
}

const nearly = 8;

function isTold(measure: Sum["result"]): measure is FlowFigure {
  return "label" in measure;
}
