import type { Flow, FlowFigure } from "../flow/flow.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Candidate } from "./candidate.ts";
import type { ToldYears } from "./told-years.ts";

/**
 * Ratios whose name says what they are of:
 *
 *     净利润1760万元，净利率8%  after  营业收入22000万元        Gross profit came to $7.4M, a gross margin of 40%
 *
 * The amount stands right before the ratio; the income is the one of its year.
 */
export function ratiosByName(ratio: FlowFigure, { figures }: Flow, years: ToldYears): readonly Candidate[] {
  if (ratio.quantity.unit !== "%" || ratio.quantity.change !== undefined) return [];
  const kind = kinds.find(({ name }) => name.test(ratio.label));
  const part = figures[ratio.at - 1];
  if (kind === undefined || part?.stretch !== ratio.stretch || !part.isAmount) return [];
  if (!kind.part.test(part.label)) return [];
  const before = figures
    .slice(Math.max(0, ratio.at - farthest), ratio.at)
    .filter((whole) => isIncome(whole) && isAlike(whole, part) && whole.exact.compare(part.exact) > 0);
  const own = before.filter(({ line }) => line === ratio.line);
  const year = years.yearOf(ratio);
  const wholes = own.length > 0 ? own : before.filter((whole) => years.yearOf(whole) === year);
  const [whole, ...others] = wholes;
  if (whole === undefined || others.some(({ exact }) => !exact.equals(whole.exact))) return [];
  return [
    {
      sum: { operation: "share", result: ratio, operands: [part, whole] },
      oneIn: 1,
      digits: 0,
      isPlain: true,
    },
  ];
}

const farthest = 60;

const kinds: readonly { readonly name: RegExp; readonly part: RegExp }[] = [
  { name: /(?:净利润?率|净利润占比)(?:为|达到?|约)?$/u, part: /净利润?(?:额|总额)?(?:为|达到?|实现|约)?$/u },
  { name: /毛利率(?:为|达到?|约)?$/u, part: /毛利润?(?:额)?(?:为|达到?|实现|约)?$/u },
  { name: /费用率(?:为|控制在|约)?$/u, part: /费用(?:总额|预算)?(?:为|控制在|约)?$/u },
  { name: /\bgross margin(?: of| is|:)?$/iu, part: /\bgross profit(?: \w+){0,2}$/iu },
  { name: /\bnet (?:profit )?margin(?: of| is|:)?$/iu, part: /\bnet (?:profit|income)(?: \w+){0,2}$/iu },
];

function isIncome({ label, isAmount, isBracketed }: FlowFigure): boolean {
  return isAmount && !isBracketed && income.test(label) && !/人均|户均|单|新增|其中/u.test(label);
}

const income =
  /(?:(?:营业|销售|主营业务)(?:总)?收入|营收|销售(?:总)?额|销售目标)(?:目标|总额)?(?:为|达到?|实现|约)?$|\b(?:revenue|sales|turnover)(?: (?:was|of|is|target|at))*$/iu;
