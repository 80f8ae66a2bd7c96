import { Decimal } from "../../quantities/decimal.ts";
import { isMeanOf } from "../derivation/fits.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What a mean is of: `培训经费96.18万元，人均约749元` after 1,284人次. The sum stands right before it in its sentence; how many there
 * are is told in what the mean is for each of (人均, 每户, per parcel).
 */
export function naturalMeans(mean: FlowFigure, flow: Flow): readonly Candidate[] {
  const bearer = bearerOf(mean);
  if (bearer === undefined) return [];
  const before = flow.figures
    .slice(Math.max(0, mean.at - farthest), mean.at)
    .filter(({ at, stretch, line }) => at >= mean.at - 4 || (line === mean.line && stretch !== mean.stretch));
  const larger = before.filter(
    ({ line, isAmount, exact }) => line === mean.line && isAmount && exact.compare(mean.exact) > 0,
  );
  const beside = larger.filter(({ stretch }) => stretch === mean.stretch);
  // 人员经费24,780万元。全院职工1,180人，人均21.0万元: the sum may stand a sentence before.
  const isLikeMean = ({ quantity }: FlowFigure) =>
    quantity.kind === mean.quantity.kind &&
    (quantity.kind === "money" || quantity.unit === mean.quantity.unit);
  const alike = beside.some(isLikeMean) ? beside.filter(isLikeMean) : larger.filter(isLikeMean);
  const named = namedLike(mean, larger.filter(isLikeMean));
  const sums = named !== undefined ? [named] : alike.length > 0 ? alike : larger;
  const numbers = numbersOf(bearer, mean, flow);
  const isMean =
    /均|折合|average/iu.test(mean.label) || (!isGranted(mean) && followsSum(mean, beside, numbers));
  // 人力成本2240万元，64人，人均53万元: nothing but the two that it is made of stands before it.
  const isPlain = mean.label.includes("均") && !/[约近]|其中|标准/u.test(mean.label) && beside.length <= 2;
  return (isMean ? sums.slice(-2) : []).flatMap((sum) =>
    numbers
      .filter((number) => number !== sum && isMeanOf(mean, sum, number))
      .map((number): Candidate => {
        const isBeside = number.line === mean.line && sum.stretch === mean.stretch;
        return {
          sum: { operation: "quotient", result: mean, operands: [sum, number] },
          oneIn: isBeside ? 3 : 5,
          // Elsewhere other people may have been counted.
          ...(isBeside ? {} : { digits: sum === named && number.line === mean.line ? 1 : 2 }),
          ...(isPlain && sums.length === 1 && numbers.length === 1 ? { isPlain, isSaid: true } : {}),
        };
      }),
  );
}

const farthest = 8;

/** 总投资8.4亿元 of 亩均投资: the one amount before that goes by what the mean is called. */
function namedLike(mean: FlowFigure, sums: readonly FlowFigure[]): FlowFigure | undefined {
  const noun = /均(?:年度?|月)?(\p{Script=Han}{2})[^，。；\d]{0,4}$/u.exec(mean.label)?.[1];
  const [only, ...others] = noun === undefined ? [] : sums.filter(({ label }) => label.includes(noun));
  return others.length === 0 ? only : undefined;
}

/** 24人、每人3万元 is a price, unless a sum stands right before: 96万元，每人4万元, spent $310k on 412 leads, $752 a lead. */
function followsSum(
  { at }: FlowFigure,
  sums: readonly FlowFigure[],
  numbers: readonly FlowFigure[],
): boolean {
  const last = sums.at(-1)?.at;
  const isOnly = numbers.length === 1 && numbers[0]?.at === at - 1;
  return last === at - 1 || (isOnly && last === at - 2);
}

/** 补助共1200万元，其中新造每亩补助250元: what is paid for each, and for some of them only. */
function isGranted({ label }: FlowFigure): boolean {
  return /其中|新[增建造购设]|补助|补贴|资助|奖励|标准|收费|\b(?:grant|subsidy|allowance|bonus|fee)\b/iu.test(
    label,
  );
}

const bearers: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:人均|每人)[^，。；]{0,10}$/u, /人|名|员/u],
  [/生均[^，。；]{0,10}$/u, /人|名|生/u],
  [/户均[^，。；]{0,10}$/u, /户|家/u],
  [/次均[^，。；]{0,10}$/u, /次/u],
  [/单(?:通|件|台|位)(?:成本|费用|均价)$/u, /通|件|台|位|次/u],
  [/校均[^，。；]{0,10}$/u, /所|校/u],
  [/(?:班均|班额)[^，。；]{0,10}$/u, /班/u],
  [/店均[^，。；]{0,10}$/u, /店|家/u],
  [/亩均[^，。；]{0,10}$/u, /亩/u],
];

function bearerOf({ label, quantity, trail }: FlowFigure): RegExp | undefined {
  const words = label.slice(-14);
  for (const [says, unit] of bearers) if (says.test(words)) return unit;
  // 平均每个家庭户的人口: of each of what stands right before 的.
  const owner = /每[个名位家]?\p{Script=Han}{0,5}(\p{Script=Han})的[^，。；\d]{0,6}$/u.exec(words)?.[1];
  if (owner !== undefined) return new RegExp(owner, "u");
  const each = /(?:平均|折合)?每(?:个|名|位)?([\p{Script=Han}]{1,3})[^，。；\d]{0,8}$/u.exec(words)?.[1];
  if (each !== undefined && !/^(?:年|月|日|天|周|季)/u.test(each)) return new RegExp(each.slice(0, 1), "u");
  const per = /^(?:an?|per|each|for each|for every) ([a-z]{3,})/iu.exec(trail)?.[1];
  if (per !== undefined && !/^(?:year|month|day|week|hour|quarter)/iu.test(per))
    return new RegExp(`\\b${per.replace(/s$/u, "")}`, "iu");
  const [unit] = quantity.per;
  return unit === undefined || /year|month|day|week|quarter|hour|half/u.test(unit)
    ? undefined
    : unitWord(unit);
}

function unitWord(unit: string): RegExp {
  return unit === "person" ? /人|名|person|people/iu : new RegExp(unit.replace(/[^\p{L}]/gu, "."), "iu");
}

/** 网点8个, 教学班36个: what is counted stands right before its number, too. */
const longestNoun = 3;

/** Counts of what bears the mean: those of its sentence; else the nearest before, and the first of all. */
function numbersOf(bearer: RegExp, mean: FlowFigure, { figures }: Flow): readonly FlowFigure[] {
  const counts = figures.filter(
    ({ quantity, at, isAmount, exact, label, trail }) =>
      at !== mean.at &&
      isAmount &&
      exact.compare(Decimal.one) > 0 &&
      (quantity.kind === "count" || quantity.kind === "number") &&
      (bearer.test(quantity.unit ?? "") ||
        bearer.test(quantity.text) ||
        bearer.test(trail.slice(0, 16)) ||
        bearer.test(label.slice(-longestNoun))),
  );
  const own = counts.filter(({ stretch }) => stretch === mean.stretch);
  if (own.length > 0) return own;
  const line = counts.filter((count) => count.line === mean.line);
  if (line.length > 0) return line;
  const before = counts.findLast(({ at }) => at < mean.at);
  const [first] = counts;
  return [...new Set([before, first])].filter((count) => count !== undefined);
}
