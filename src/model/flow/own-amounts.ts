import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { isAlike, runsLike } from "./amounts.ts";
import type { FlowFigure, FlowLine } from "./flow.ts";
import type { Measure } from "./measure.ts";
import { totalWord } from "./words.ts";

/** What a line comes to by itself: its one amount, or the last of several, behind an equals sign. */
export interface OwnAmount {
  readonly first: FlowFigure;
  readonly last: FlowFigure;
  readonly isSole: boolean;
}

/** Of the amounts of a line that may stand in one sum with a total. */
export function ownAmountOf({ figures, text }: FlowLine, total: Measure): OwnAmount | undefined {
  if (/[:：]\s*$/u.test(text)) return undefined;
  const all = figures.filter(
    (figure) => runsLike(figure, total) && !comparison.test(figure.label) && !perUnit.test(figure.label),
  );
  const told = all.filter(({ isBracketed }) => !isBracketed);
  // Write the guide (4 hours): brackets say what it takes, where the line says nothing else.
  const amounts = told.length === 0 && all.length === 1 ? all : told;
  const own = firstFilled([
    amounts.filter(({ dimension }) => dimension === total.dimension),
    amounts.filter((figure) => isAlike(figure, total)),
    amounts.filter((figure) => isLikeOwn(figure, total)),
  ]);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const before = own.at(-2);
  const between = before === undefined ? "" : text.slice(before.quantity.end, last.quantity.start);
  const isResult = /[=＝→\t]|->|=>|实[际付]/u.test(between) || totalWord.test(last.label);
  const isOne = own.length === 1 && (!last.isBracketed || standsAlone(last, text));
  return { first, last, isSole: isOne || (isResult && last === figures.at(-1)) };
}

/** (4 hours), and nothing else in its brackets. */
function standsAlone({ quantity: { start, end } }: FlowFigure, text: string): boolean {
  return (
    /[(（]\s?[~约]?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s?[)）]/u.test(text.slice(end, end + 2))
  );
}

function firstFilled<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find(({ length }) => length > 0) ?? [];
}

/** The unit of what is added up may be left to the lines, or to the total: 小计 112,808 below amounts of 元. */
export function isLikeOwn(a: Measure, b: Measure): boolean {
  if (isAlike(a, b)) return true;
  const [bare, other] = a.quantity.unit === null ? [a, b] : [b, a];
  return bare.quantity.unit === null && bare.quantity.kind === "number" && other.quantity.kind === "money";
}
