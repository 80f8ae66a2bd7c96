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
  const amounts = figures.filter(
    (figure) =>
      runsLike(figure, total) &&
      !figure.isBracketed &&
      !comparison.test(figure.label) &&
      !perUnit.test(figure.label),
  );
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
  return { first, last, isSole: own.length === 1 || (isResult && last === figures.at(-1)) };
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
