import { isComparable } from "../derivation/comparable.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What is still open of a total after what was done of it, each said to be so: total 8,405, paid so far 3,055, left to pay
 * 5,350; 总预算18万元，累计支出11.6万元，余下6.4万元.
 */
export function naturalRests(rest: FlowFigure, { figures }: Flow): readonly Candidate[] {
  if (!rest.isAmount || rest.isBracketed || !isRest(rest)) return [];
  const before = figures
    .slice(Math.max(0, rest.at - around), rest.at)
    .filter(
      (figure) => figure.isAmount && isComparable(figure, rest) && rest.line.at - figure.line.at <= mostLines,
    );
  const done = before.findLast((figure) => doneWord.test(sayingOf(figure)));
  if (done === undefined) return [];
  const totals = before.filter((figure) => figure !== done && totalWord.test(sayingOf(figure)));
  const cells = (rest.line.tableBefore?.cells ?? []).filter(
    (cell) => cell.isTotal && isComparable(cell, rest),
  );
  const whole = [...cells, ...totals].findLast(({ exact }) => exact.compare(done.exact) > 0);
  return whole === undefined
    ? []
    : [{ sum: { operation: "difference", result: rest, operands: [whole, done] }, oneIn: 4 }];
}

const around = 16;
const mostLines = 4;
const doneWord =
  /已(?:付|支付|完成|使用|支出|到位|募|筹|拨)|累计(?:支出|付|完成|使用|到位)|\b(?:paid|spent|raised|received|booked|used) (?:so far|to date|already)|\balready (?:paid|spent|raised)/iu;

function isRest({ label, trail }: FlowFigure): boolean {
  return (
    /(?:余下|剩余|剩下|尚余|还剩|尚欠|未付|待付|尚需支付|余款)(?:的|为|约|款|[:：\s])*$/u.test(label) ||
    /\b(?:left to (?:pay|raise|find|spend)|still to (?:pay|raise|find|spend)|remaining|outstanding)(?: is| are|[:\s])*$/iu.test(
      label,
    ) ||
    /^(?:left to|still to|(?:is |are )?(?:left|outstanding|remaining))\b/iu.test(trail)
  );
}

/** The words of a figure, or those that open its line where it is the only one: `Paid so far (see the invoices): 3,055`. */
function sayingOf({ label, line }: FlowFigure): string {
  return line.figures.length === 1 ? `${line.text.slice(0, 16)} ${label}` : label;
}
