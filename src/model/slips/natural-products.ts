import { isProductOf } from "../derivation/fits.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What a price makes of so many, where the three stand next to each other:
 *
 *     30个，每个20万元，计600万元        每个0.35元，3,000个，1,050元
 *     1,400 feet at $18: $25,200       68,400元（1,900吨，每吨36元）
 */
export function naturalProducts(result: FlowFigure, { figures }: Flow): readonly Candidate[] {
  const beside = [
    saysResult(result) ? [figures[result.at - 2], figures[result.at - 1]] : [],
    bracketBehind(result, figures),
  ];
  return beside.flatMap(([one, other]): Candidate[] => {
    if (one === undefined || other === undefined || comesToMore(result, one, figures)) return [];
    if (one.stretch !== result.stretch || other.stretch !== result.stretch) return [];
    const price = [one, other].find(isPrice);
    const number = price === one ? other : one;
    if (price === undefined || isPrice(number) || !isNumberFor(number, price)) return [];
    if (!isProductOf(result, one, other) && !isProductOf(result, other, one)) return [];
    return [{ sum: { operation: "product", result, operands: [number, price] }, oneIn: 3 }];
  });
}

/** Nothing else, or that it is what comes of it. */
const resultWord =
  /^(?:[:：=＝，,\s]|正好|一?共计?|合计|总计|累计|计|需|需要|资金|经费|费用|金额|收入|支出|投入|补助|预算|要|为|是|约|就是|即|so|or|that is|which is|i\.e\.|is|are|in all|total(?:s|ling)?|costs?|comes? to|makes?|making|gives?|giving|for|a|of|about|roughly)*$/iu;

/** What the price is for (at $18 a foot: …) stands before as well. */
function saysResult({ label }: FlowFigure): boolean {
  const words = label.replace(/^(?:an?|per|each) [a-z]+\b/iu, "");
  return resultWord.test(words) && !otherWord.test(words);
}

const otherWord = /其中|另|自筹|\bplus\b|\band\b/iu;

/** 头车1辆1200元，副车5辆、每辆400元，共3200元: what else was told is in the total as well. */
function comesToMore(result: FlowFigure, one: FlowFigure, figures: readonly FlowFigure[]): boolean {
  return (
    totalWord.test(result.label) &&
    figures
      .slice(Math.max(0, one.at - 12), one.at)
      .some((other) => other.stretch === result.stretch && other.isAmount && isAlike(other, result))
  );
}

function bracketBehind(
  result: FlowFigure,
  figures: readonly FlowFigure[],
): readonly (FlowFigure | undefined)[] {
  const [one, other, more] = [1, 2, 3].map((step) => figures[result.at + step]);
  const isOpen = more?.isBracketed === true && more.stretch === result.stretch;
  return one?.isBracketed === true && other?.isBracketed === true && !result.isBracketed && !isOpen
    ? [one, other]
    : [];
}

const priceBefore =
  /(?:每[^，。；\d]{1,6}|单价|均价|人均|户均|水价|电价|票价|客单价|@|×|\bat|\bat an average of|\beach at)[^，。；\d]{0,6}$/iu;
const priceBehind = /^(?:each|apiece|per\b|a (?:head|piece|person|day|night|seat|unit)|an hour)/iu;

function isPrice({ quantity, label, trail }: FlowFigure): boolean {
  return quantity.per.length > 0 || priceBefore.test(label) || priceBehind.test(trail);
}

/** 每台45万元 goes with so many 台, as far as it says of what it is. */
function isNumberFor(number: FlowFigure, { label }: FlowFigure): boolean {
  if (!number.isAmount || number.quantity.kind === "money") return false;
  const each = /每(?:个|名|位)?([\p{Script=Han}])[^，。；\d]{0,6}$/u.exec(label)?.[1];
  if (each === undefined || (number.quantity.unit === "person" && /[人名生员]/u.test(each))) return true;
  return `${number.quantity.text}${number.trail.slice(0, 6)}`.includes(each);
}
