import { isComparable } from "../derivation/comparable.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What is still open of a total after what was done of it, each said to be so: total 8,405, paid so far 3,055, left to pay
 * 5,350; 总预算18万元，累计支出11.6万元，余下6.4万元.
 */
export function naturalRests(rest: FlowFigure, flow: Flow): readonly Candidate[] {
  if (rest.isBracketed || rest.quantity.unit === "%") return [];
  return [...(rest.isAmount && isRest(rest) ? restOfTotal(rest, flow) : []), ...restOfSentence(rest, flow)];
}

function restOfTotal(rest: FlowFigure, { figures }: Flow): readonly Candidate[] {
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

/**
 * `38个任务完成29个，剩9个`, `编制56名，在编52名，空编4名`: what the amounts told before it in its sentence leave, two of them or a whole
 * and all that is taken from it. That something is left may be said of other things: one digit has to set it apart.
 */
function restOfSentence(rest: FlowFigure, { figures }: Flow): readonly Candidate[] {
  if (carriedWord.test(rest.label) || !(leftWord.test(rest.label) || leftBehind.test(rest.trail))) return [];
  // 预算100万元，已付60万元，未付30万元，差额10万元: something is left besides.
  const next = figures[rest.at + 1];
  if (next?.stretch === rest.stretch && !next.isBracketed && next.dimension === rest.dimension) return [];
  // 结余5万元（含上年结余3万元）.
  if (next?.isBracketed === true && next.line === rest.line && /含|上年|去年|\bincl/iu.test(next.label))
    return [];
  const before = figures
    .slice(Math.max(0, rest.at - around), rest.at)
    .filter(
      (figure) =>
        figure.sentence === rest.sentence &&
        !figure.isBracketed &&
        figure.quantity.unit !== "%" &&
        figure.quantity.change === undefined &&
        figure.quantity.isApproximate !== true &&
        figure.dimension === rest.dimension,
    );
  const [whole, ...taken] = before;
  if (whole === undefined || taken.length === 0) return [];
  // 首批1,800件，次批800件，余下400件 are parts of something told elsewhere.
  if (!taken.every(({ label, trail }) => takenWord.test(`${label} ${trail.slice(0, 8)}`))) return [];
  // What is not begun and what is done leave out what is under way.
  if (notBegun.test(rest.label) && taken.every(({ label }) => !begun.test(label))) return [];
  const difference = (from: FlowFigure, parts: readonly FlowFigure[], digits: number): Candidate => ({
    sum: { operation: "difference", result: rest, operands: [from, ...parts] },
    oneIn: 1,
    digits,
  });
  if (taken.length === 1) return [difference(whole, taken, 2)];
  const pairs = before.flatMap((from, at) =>
    before.slice(at + 1).map((part) => difference(from, [part], longRest)),
  );
  return [difference(whole, taken, 3), ...pairs];
}

/** Pairs are tried to see whether any makes the rest; only long figures show by one digit which of them was meant. */
const longRest = 5;

const notBegun = /未(?:开工|启动|开始|动工|实施)[^，。；]{0,2}$/u;
const begun = /开工|启动|开始|动工|实施/u;
const takenWord =
  /已|完成|整改|化解|办结|解决|调处|安置|使用|用[去掉于]|付|支出|花|扣|提取|提留|到位|实施|竣工|开工|通过|录取|招[到收录]|支持|签约|销号|在编|在岗|实有|减去|成本|\b(?:deliver\w*|fix\w*|clos\w*|paid|pay\w*|spen[dt]|us\w*|done|finish\w*|complet\w*|rais\w*|less|minus|costs?|cut|eats?|sold|filled)\b/iu;

/** What was left of years before is in it as well. */
const carriedWord = /滚存|累计|历年|期末|[年月季]末|上年|\b(?:closing|cumulative|brought forward)\b/iu;
const leftWord =
  /(?:剩余?|剩下|余下|其余|尚[余有欠]|还[剩有差欠]|结余|盈余|空编|空缺|缺口?|缺编|欠产?|预留|可用|未[\p{Script=Han}]{1,4}|尾款|余款|余|\b(?:leav(?:es|ing)|left|remain(?:s|ing)|surplus|deficit|shortfall|net|balance|still|the other|the rest))(?:的|为|约|是|仅|款|资金|[:：\s]|\b(?:of|is|are|was|with|us)\b)*$/iu;
const leftBehind =
  /^(?:left|remain(?:s|ing)?|outstanding|to go|free|spare|still open|carried over|short)\b|^(?:未|待|剩)/iu;
