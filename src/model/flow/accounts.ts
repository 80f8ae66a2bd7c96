import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { amountsNear } from "./nearby.ts";

/** 收支相抵，预计结余29万元: what is left of all that came in and all that went out. */
export function findResults(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((figure) => resultOf(figure, flow) ?? []);
}

const resultWord = /收支(?:相抵|结余|差额|结转)|(?:^|[，。；])(?:预计)?(?:结余|盈余)|\b(?:surplus|net)\b/iu;
const income = /收入|\bincome\b|\brevenue\b/iu;
const spending = /支出|成本|费用|\bexpen|\bcosts?\b|\bspending\b/iu;
const whole = /总收入|总支出|总成本|总费用|收入合计|支出合计|合\s*计|共计|总计|\btotal\b|\bin all\b/iu;

/** Only where the whole of either was told once before. */
function resultOf(result: FlowFigure, flow: Flow): Claim | undefined {
  if (!resultWord.test(result.label)) return undefined;
  const before = amountsNear(result, flow).filter(({ at, label }) => at < result.at && whole.test(label));
  const ins = before.filter((figure) => income.test(sayingOf(figure)) && !spending.test(sayingOf(figure)));
  const outs = before.filter((figure) => spending.test(sayingOf(figure)) && !income.test(sayingOf(figure)));
  const [came, went] = [ins[0], outs[0]];
  if (came === undefined || went === undefined || ins.length > 1 || outs.length > 1) return undefined;
  return {
    operation: "difference",
    result,
    operands: [came, went],
    certainty: "stated",
    because: "income-and-spending",
  };
}

/** The words of a total itself, or those that open its line where it only says 合计. */
function sayingOf({ label, line }: FlowFigure): string {
  return income.test(label) || spending.test(label) ? label : line.text.slice(0, 8);
}
