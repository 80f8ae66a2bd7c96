import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { isAlike } from "../flow/amounts.ts";
import { comparison, inOtherMeasure } from "../../ast/statements/text/words.ts";
import type { Candidate } from "./candidate.ts";
import { ratioKinds } from "./ratio-kinds.ts";
import type { RatioKind } from "./ratio-kinds.ts";
import { rowsAround } from "./rows.ts";
import type { ToldYears } from "./told-years.ts";

/**
 * Ratios whose name says what they are of:
 *
 *     净利润1760万元，净利率8%  after  营业收入22000万元        Gross profit came to $7.4M, a gross margin of 40%
 *     - 年度目标：1200万元 / - 已完成：1020万元 / - 完成率：85%      12,000 visits led to 360 orders, a conversion rate of 3%
 *
 * Each figure is the one that goes by its name in the sentence, else in the text before, else in the rows beside it.
 */
export function ratiosByName(ratio: FlowFigure, flow: Flow, years: ToldYears): readonly Candidate[] {
  const named = kindOf(ratio);
  if (named === undefined) return [];
  const { kind, of } = named;
  const near = nearOf(ratio, flow);
  const find = (role: Role, reaches: readonly Reach[] = near) => figuresCalled(role, reaches, flow);
  const parts = find({ name: kind.part, not: kind.whole, of });
  const isBeside = parts.some(({ sentence }) => sentence === ratio.sentence);
  const wholes = find(
    { name: kind.whole, not: kind.rest, of: kind.isAmong === true ? "" : of, isWhole: true },
    [
      behindOf(ratio, flow),
      ...(hasOtherWhole(parts, near[0] ?? [], kind) ? near.slice(0, 1) : near),
      ...(isBeside && kind.isFar === true ? [incomesOf(ratio, flow, years)] : []),
    ],
  );
  const own = pairsOf(parts, wholes).flatMap(([part, whole]) => shareOf(kind, ratio, part, whole));
  const sums = [
    ...own,
    ...(parts.length > 0 || kind.less === undefined
      ? []
      : pairsOf(wholes, find({ name: kind.less, of: "" })).map(([whole, less]) =>
          leftOf(ratio, whole, less),
        )),
    ...(wholes.length > 0 || kind.rest === undefined
      ? []
      : pairsOf(parts, find({ name: kind.rest, of: "" })).map(([part, rest]) =>
          shareOfBoth(ratio, part, rest),
        )),
  ];
  const isOnly = sums.length === 1;
  const evidence = { oneIn: 1, digits: isOnly ? 0 : longEnough, isPlain: isOnly, isSaid: true };
  return sums.map((sum) => ({ sum, ...evidence }));
}

/** `预算100万元，已用62万元，使用率62%`: what stands beside the part may be its whole by whatever name, before what is told elsewhere. */
function hasOtherWhole([part]: Reach, beside: Reach, { isAmong, isFar }: RatioKind): boolean {
  if (part === undefined || isAmong !== true || isFar === true) return false;
  return beside.some(
    (other) => other !== part && isAlike(other, part) && other.exact.compare(part.exact) > 0,
  );
}

/** So many digits agree where several figures go by a name. */
const longEnough = 3;

interface NamedKind {
  readonly kind: RatioKind;
  /** What stands before the name, and says of what it is the ratio: 研发 of 研发费用率. */
  readonly of: string;
}

function kindOf({ quantity, label, isBracketed, trail, line }: FlowFigure): NamedKind | undefined {
  if (quantity.change !== undefined || quantity.comparator !== "eq" || isBracketed) return undefined;
  if (quantity.unit !== "%" && quantity.kind !== "number") return undefined;
  if (/^[-−+＋]|[点點]$/u.test(quantity.text) || /^个?百分点/u.test(trail)) return undefined;
  const clause = lastClause(label).replace(leadsIn, "");
  if (inOtherMeasure.test(`${clause} ${line.text.slice(quantity.end, quantity.end + 16)}`)) return undefined;
  for (const kind of ratioKinds) {
    const match = kind.name.exec(clause);
    if (match === null) continue;
    const of = clause.slice(0, match.index).replace(ofAll, "");
    return comparison.test(clause) || otherTime.test(clause) ? undefined : { kind, of };
  }
  return undefined;
}

/** Words between the name of a ratio and its figure. */
const leadsIn =
  /(?:[\s:：=]|为|是|达到?|约|仅|只|控制在|就是|\b(?:of|is|was|at|are|about|just|to|came|comes|stands|stood))+$/iu;
/** Words before it that do not say whose it is. */
const ofAll =
  /[\s其均约共合计即，,：:]|(?:达产|达纲|正常|运营|经营)年|目前|整体|总体|综合|平均|累计|预计|预算|项目|任务|目标|计划|指标|年度|全[年市县区镇省国]|截[至止]|年[初末底]|本[年月期周]|当[年月期]|[一二三四上下]?[季半]年?度?|\d+月?|\b(?:an?|the|our|its|with|giving|for|i\.e\.|overall|current|average|and|expected|target|planned|this|means)\b|[-–—*•]/giu;
const otherTime =
  /上年|去年|同期|上月|上期|目标|行业|平均|\b(?:last|previous|prior|target|benchmark|industry)\b/iu;

function lastClause(label: string): string {
  return label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(","), label.lastIndexOf("；")) + 1);
}

// ------------------------------------------------------------------------------------------- reaches

type Reach = readonly FlowFigure[];

/** From where a reader looks first to where last: its own stretch, what was told before, the rows beside it. */
function nearOf(ratio: FlowFigure, flow: Flow): readonly Reach[] {
  const before = flow.figures.slice(Math.max(0, ratio.at - around), ratio.at);
  const next = flow.figures[ratio.at + 1];
  const isLinked = next?.stretch === ratio.stretch && (next.isBracketed || linked.test(next.label));
  return [
    [...before.filter(({ stretch }) => stretch === ratio.stretch), ...(isLinked ? [next] : [])],
    before.filter(({ sentence }) => sentence === ratio.sentence),
    before.filter(({ line }) => line === ratio.line),
    rowsAround(ratio, flow),
  ];
}

const around = 12;
/** 费用率8%，对应费用96万元. */
const linked = /^(?:即|对应|合|i\.e\.)/iu;

/** `费用率8%，销售收入1200万元`: told behind it. */
function behindOf(ratio: FlowFigure, { figures }: Flow): Reach {
  return figures.slice(ratio.at + 1, ratio.at + 3).filter(({ stretch }) => stretch === ratio.stretch);
}

/** 营业收入 may be told pages before, of the same year. */
function incomesOf(ratio: FlowFigure, { figures }: Flow, years: ToldYears): Reach {
  const year = years.yearOf(ratio);
  return figures
    .slice(Math.max(0, ratio.at - farthest), ratio.at)
    .filter((figure) => figure.quantity.kind === "money" && years.yearOf(figure) === year);
}

const farthest = 60;

interface Role {
  readonly name: RegExp;
  readonly not?: RegExp | undefined;
  /** What its words have to say as well. */
  readonly of: string;
  readonly isWhole?: boolean;
}

/** Those of the first reach that has any by that name. */
function figuresCalled({ name, not, of, isWhole }: Role, reaches: readonly Reach[], flow: Flow): Reach {
  for (const reach of reaches) {
    const called = reach.filter((figure) => {
      if (!figure.isAmount || figure.quantity.isApproximate === true) return false;
      const words = wordsOf(figure, flow);
      if (!endsBy(name, words) || not?.test(words) === true || ofOther.test(words)) return false;
      return (of.length < 2 || words.includes(of)) && !(isWhole === true && words.includes("其中"));
    });
    const distinct = called.filter(
      (one, at) => called.findIndex(({ exact }) => exact.equals(one.exact)) === at,
    );
    if (distinct.length > 0) return distinct.length <= mostCalled ? distinct : [];
  }
  return [];
}

/** 到场领取礼品 tells of something else than 到场: no more than a word follows. */
function endsBy(name: RegExp, words: string): boolean {
  const match = name.exec(words);
  if (match === null) return false;
  const behind = words.slice(match.index + match[0].length);
  return (/^\p{Script=Han}+/u.exec(behind)?.[0].length ?? 0) <= longestTail;
}

const longestTail = 3;
const mostCalled = 3;
/** Of another time, of one of many, or by how much it has changed. */
const ofOther =
  /上年|去年|同期|上月|上期|人均|户均|单位|每|新增|增加|减少|增长|下降|\b(?:last|previous|prior|per|each|extra)\b/iu;

/** Its name before it, and what it is counted in or said to do behind it: 64台已完成, 360 orders, 3,000 opened. */
function wordsOf({ label, quantity, trail, at }: FlowFigure, { figures }: Flow): string {
  const next = figures[at + 1];
  // What leads to the next figure is that one's name.
  const isOfNext = next !== undefined && !next.isBracketed && next.label !== "" && trail.endsWith(next.label);
  const behind = isOfNext ? "" : trail.slice(0, shortTrail);
  return `${lastClause(label).trim()} ${quantity.text.replace(/^[\d.,\s]+/u, "")} ${behind}`.trim();
}

const shortTrail = 12;

// --------------------------------------------------------------------------------------------- sums

function pairsOf(
  first: readonly FlowFigure[],
  second: readonly FlowFigure[],
): readonly (readonly [FlowFigure, FlowFigure])[] {
  return first.flatMap((a) => second.filter((b) => b !== a).map((b) => [a, b] as const));
}

function shareOf(kind: RatioKind, ratio: FlowFigure, part: FlowFigure, whole: FlowFigure): readonly Sum[] {
  const areCounts = [part, whole].every(
    ({ quantity }) => quantity.kind === "count" || quantity.kind === "number",
  );
  if (!isAlike(part, whole) && !(kind.isOfOthers === true && areCounts)) return [];
  if (kind.isAmong === true && part.exact.compare(whole.exact) > 0) return [];
  const operation = ratio.quantity.unit === "%" ? "share" : "quotient";
  return [{ operation, result: ratio, operands: [part, whole] }];
}

/** 毛利率 of 收入 and 成本: what the cost leaves. */
function leftOf(ratio: FlowFigure, whole: FlowFigure, less: FlowFigure): Sum {
  const formula = { sign: "÷", left: { sign: "−", left: 0, right: 1 }, right: 0 } as const;
  return { operation: "formula", result: ratio, operands: [whole, less], formula };
}

/** 合格率 of 合格 and 不合格, which make all. */
function shareOfBoth(ratio: FlowFigure, part: FlowFigure, rest: FlowFigure): Sum {
  const formula = { sign: "÷", left: 0, right: { sign: "+", left: 0, right: 1 } } as const;
  return { operation: "formula", result: ratio, operands: [part, rest], formula };
}
