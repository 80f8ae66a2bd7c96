import { Decimal } from "../../quantities/decimal.ts";
import { significantDigits } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import type { Measure } from "./measure.ts";
import { amountsNear, cellsNear } from "./nearby.ts";
import { runningWord } from "./words.ts";

const differenceWord =
  /结余|盈余|盈利|利润|净增|净额|缺口|差额|富余|剩余|余下|其余|还剩|相差|增加|减少|多|少|新增|提高|下降|上调|下调|超支|节约|节省|可用于|可分配|相抵|漏损|损耗|\bnet\b|\bsurplus\b|\bdeficit\b|\bprofit\b|\bremain|\bleft\b|\bslack\b|\bother\b|\bmore\b|\bless\b|\bgap\b|\bbalance\b|\bfor the\b|\bup\b|\bdown\b/iu;
const sumOfTwoWord = /累计达到|累计|达到|年末|总数|合计|\breach|\bto$|=$|＝$/iu;

/** `缺口32,240件`, `预计盈余334.8万元`, `达到80家`: what is left between two amounts told before, or what two make. */
export function findDifferences(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((figure) => {
    if (isPoints(figure)) return pointsBetween(figure, flow);
    if (!isLevelOrChange(figure)) return [];
    const words = `${figure.label.slice(-24)}${figure.quantity.change === undefined ? "" : "增加"} ${figure.trail.slice(0, 12)}`;
    const claim =
      (differenceWord.test(words) ? differenceAt(figure, flow) : undefined) ??
      (sumOfTwoWord.test(figure.label) && figure.exact.compare(ten) >= 0
        ? sumOfTwoAt(figure, flow)
        : undefined);
    return claim === undefined ? [] : [claim];
  });
}

function isLevelOrChange({ quantity, exact }: FlowFigure): boolean {
  return quantity.unit !== "%" && quantity.kind !== "duration" && exact.sign() > 0;
}

const mostNear = 12;
const ten = Decimal.of(10);

/** One digit is made by chance of anything that stands farther than its own line. */
function nearest(
  figure: FlowFigure,
  flow: Flow,
): { readonly texts: readonly FlowFigure[]; readonly cells: readonly Measure[] } {
  const isTelling = significantDigits(figure.exact) >= 2;
  const isOfTime = figure.quantity.per.length > 0;
  const texts = amountsNear(figure, flow, isOfTime).filter(({ line }) => isTelling || line === figure.line);
  return { texts: texts.slice(0, mostNear), cells: isTelling ? cellsNear(figure) : [] };
}

function differenceAt(result: FlowFigure, flow: Flow): Claim | undefined {
  const { texts, cells } = nearest(result, flow);
  const near = [...texts, ...cells];
  for (const taken of near)
    for (const whole of near) {
      if (whole === taken || whole.exact.compare(result.exact) <= 0) continue;
      if (whole.quantity.per.join() !== taken.quantity.per.join()) continue;
      if (!whole.exact.minus(taken.exact).equals(result.exact)) continue;
      return {
        operation: "difference",
        result,
        operands: [whole, taken],
        certainty: "inferred",
        because: "difference-comes-out",
      };
    }
  return undefined;
}

function sumOfTwoAt(result: FlowFigure, flow: Flow): Claim | undefined {
  const { texts, cells } = nearest(result, flow);
  const near = [...texts.filter(({ label }) => !runningWord.test(label)), ...cells].filter(
    ({ exact }) => exact.compare(result.exact) < 0,
  );
  for (const [index, one] of near.entries())
    for (const other of near.slice(index + 1))
      if (one.exact.plus(other.exact).equals(result.exact))
        return {
          operation: "sum",
          result,
          operands: [other, one],
          certainty: "inferred",
          because: "sum-comes-out",
        };
  return undefined;
}

// ------------------------------------------------------------------------------------------- points

function isPoints({ quantity, trail }: FlowFigure): boolean {
  return (
    /(?:点|點|pp|points?|pts)$/iu.test(quantity.text) ||
    /^(?:个?百分点|個?百分點|pp\b|(?:percentage )?points?\b)/iu.test(trail)
  );
}

/** 由48%提升至55%，提升7个百分点. */
function pointsBetween(result: FlowFigure, flow: Flow): readonly Claim[] {
  const [now, base] = flow.figures
    .slice(Math.max(0, result.at - 3), result.at)
    .filter(({ sentence, quantity }) => sentence === result.sentence && quantity.unit === "%")
    .reverse();
  if (now === undefined || base === undefined) return [];
  const operands = now.exact.compare(base.exact) > 0 ? [now, base] : [base, now];
  const off = result.exact.abs().minus(now.exact.minus(base.exact).abs());
  return off.sign() === 0
    ? [{ operation: "difference", result, operands, certainty: "inferred", because: "points-between" }]
    : [];
}
