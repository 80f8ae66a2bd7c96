import { Decimal } from "../../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import type { Calculation } from "../../nodes.ts";
import { comesOut } from "./arithmetic.ts";
import { around } from "../context.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { isMeasure } from "./measured-against.ts";
import { exactSum, exactValue } from "../allocations/parts.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comparison, ofWhich, perUnit } from "../text/words.ts";

/**
 * A total looked at by what it is made of, once or several times over:
 *
 *     生产总值5626亿元。分产业看，第一产业291亿元，第二产业2286亿元，第三产业3049亿元
 *     收入2858万元，从部门来看：税务1386万元，财政1472万元。从收入结构来看，税收1113万元，非税1745万元
 *     收入2858万元，增长5%。收入中，税收1113万元，非税1745万元
 *     全年预算300万元。支出安排：人工180万元，差旅40万元，设备80万元
 *
 * It is told of the amount before that its parts make. Where they make none, only three or more that pass the one amount
 * of the sentence before are a slip: what is less may be some of it.
 */
export function readSeenBy(prose: Prose, place: BlockPlace): Calculation[] {
  const views = viewsOf(prose.run.text);
  if (views.length === 0) return [];
  const found: Calculation[] = [];
  const above = opensWithView.test(prose.run.text) ? firstAmountsAbove(place) : [];
  let before: SpokenFigure[] = [...above];
  let previous: readonly SpokenFigure[] = above;
  for (const sentence of prose.sentences) {
    const figures = spokenFigures(prose, sentence).filter((_, index, all) => !isMeasure(all, index));
    const own = views.filter(({ at }) => at >= sentence.start && at < sentence.end);
    own.forEach(({ at, told }, index) => {
      const end = own[index + 1]?.at ?? sentence.end;
      const parts = partsOf(figures.filter(({ figure }) => figure.start >= at && figure.end <= end));
      const [first] = parts;
      if (first === undefined || parts.length < 2) return;
      const near = figures.filter(({ figure }) => figure.end <= at);
      const isTotal = (figure: SpokenFigure) => isSummand(figure) && isAlike(figure, first);
      const earlier = [...before, ...near].filter(isTotal);
      const named = earlier.filter(({ figure }) => figure.before.end === told);
      const subject = told === undefined ? (near.some(isTotal) ? near : previous).filter(isTotal) : named;
      const total =
        earlier.findLast((each) => makes(parts, each)) ??
        (isPassed(subject, parts) || isSlipped(subject, parts) ? subject[0] : undefined);
      if (total !== undefined)
        found.push(above.includes(total) ? sumOf(total, parts) : nameSum(prose, total, parts, place));
    });
    before = [...before, ...figures].slice(-farthest);
    previous = figures;
  }
  return found;
}

function nameSum(
  prose: Prose,
  total: SpokenFigure,
  parts: readonly SpokenFigure[],
  { context }: BlockPlace,
): Calculation {
  return makeCalculation(
    prose,
    {
      operation: "sum",
      result: total,
      operands: parts,
      named: total,
      certainty: "stated",
      because: "seen-by",
    },
    context,
  );
}

/**
 * Over parts of another paragraph than the total's: their names are not of one text, and where they do not make it, what
 * they are of may be told there besides.
 */
function sumOf({ quantity: result }: SpokenFigure, parts: readonly SpokenFigure[]): Calculation {
  const operands = parts.map(({ quantity }) => makeOperand(quantity));
  return {
    type: "calculation",
    position: around([result.position, ...operands.map(({ position }) => position)]),
    certainty: comesOut({ operation: "sum", operands, result }) ? "stated" : "inferred",
    because: "seen-by",
    operation: "sum",
    result,
    operands,
  };
}

/** A paragraph that opens so looks at what the first figures of the one before it tell. */
const opensWithView =
  /^\s*(?:从[^，。；,;:：\d]{1,14}(?:来看|上看|看)|[分按][^，。；,;:：\d]{1,14}(?:来看|看|划分))/u;

function firstAmountsAbove({ reading, before }: BlockPlace): readonly SpokenFigure[] {
  if (reading.type !== "paragraph" || before?.type !== "paragraph") return [];
  for (const sentence of before.prose.sentences) {
    const amounts = spokenFigures(before.prose, sentence).filter(isSummand);
    if (amounts.length > 0) return amounts;
  }
  return [];
}

/** How many figures back a total is looked for. */
const farthest = 24;

const view =
  /(?:^|[，。；,;\n]|\p{P}\s)\s*(?:从[^，。；,;:：\d]{1,14}(?:来看|上看|看)|分[^，。；,;:：\d]{1,8}?(?:来看|看|情况(?:是|为|看)?)|按[^，。；,;:：\d]{1,14}(?:来看|看|划分|分类|来分|分))\s*[:：，,]|(?:^|[，。；,;\n])\s*(?:其中?|具体)?(?:支出|收入|资金|经费|费用|预算|投资|成本|人员|任务|目标|指标){0,2}(?:安排|构成|分配|组成|来源|结构|明细|分解)(?:如下|为|情况)?\s*[:：]/gu;

/** 全市收入中税收…: a name told before, and what is within it. */
const within = /(?:^|[，。；,;\n])\s*([^，。；,;:：\d\n]{2,16}?)中[，,]?(?=\p{Script=Han}{2})/gu;

/** Where a clause ends that says by what something is looked at, and where the figure begins that it names, if it names one. */
interface View {
  readonly at: number;
  readonly told?: number;
}

/** 分产业看，, 按职级划分：, 从收入结构上看，, 支出安排：; or an amount that stands before, by its name: 收入中. */
function viewsOf(text: string): readonly View[] {
  const named = [...text.matchAll(within)].flatMap((match): View[] => {
    const [all, name = ""] = match;
    const said = text.slice(0, match.index).lastIndexOf(name);
    if (said < 0) return [];
    const amount = /^(?:累计|共|完成|实现|达到?|为|约|\s)*(?=\d)/u.exec(
      text.slice(said + name.length, match.index),
    );
    if (amount === null) return [];
    return [{ at: match.index + all.length, told: said + name.length + amount[0].length }];
  });
  const views = [...text.matchAll(view)].map((match): View => ({ at: match.index + match[0].length }));
  return [...views, ...named].sort((a, b) => a.at - b.at);
}

/** Amounts like the first, without those that 其中 takes out of one, up to the next semicolon. */
function partsOf(figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  const [first] = figures.filter(isSummand);
  const parts: SpokenFigure[] = [];
  let within = -1;
  for (const figure of figures) {
    if (ofWhich.test(figure.label)) within = figure.stretch;
    if (figure.stretch === within || first === undefined) continue;
    if (isSummand(figure) && isAlike(figure, first)) parts.push(figure);
  }
  return parts;
}

function isSummand({ quantity, label, isBracketed }: SpokenFigure): boolean {
  return (
    !isBracketed &&
    isPoint(quantity) &&
    quantity.unit !== null &&
    quantity.unit !== "%" &&
    quantity.kind !== "duration" &&
    isPlainAmount(quantity) &&
    !comparison.test(label) &&
    !perUnit.test(label)
  );
}

function isAlike(a: SpokenFigure, b: SpokenFigure): boolean {
  return dimensionOf(a.quantity) === dimensionOf(b.quantity);
}

function makes(parts: readonly SpokenFigure[], total: SpokenFigure): boolean {
  const operands = parts.map(({ quantity }) => makeOperand(quantity));
  return comesOut({ operation: "sum", operands, result: total.quantity });
}

/** Seen by what it is made of, the one amount before leaves nothing out: 158.4 of 163.1 and 35.3 has a wrong digit. */
function isSlipped(subject: readonly SpokenFigure[], parts: readonly SpokenFigure[]): boolean {
  const [total, ...others] = subject;
  const value = total === undefined ? undefined : exactValue(total.quantity);
  const values = parts.flatMap(({ quantity }) => exactValue(quantity) ?? []);
  return (
    value !== undefined &&
    others.length === 0 &&
    values.length === parts.length &&
    slipDigitsOfSum(value, values) >= 3
  );
}

const six = Decimal.of(6);

/** Three parts or more that come to somewhat more than the one amount they can be of. */
function isPassed(subject: readonly SpokenFigure[], parts: readonly SpokenFigure[]): boolean {
  const [total, ...others] = subject;
  if (total === undefined || others.length > 0 || parts.length < 3) return false;
  const [value, sum] = [exactValue(total.quantity), exactSum(parts.map(({ quantity }) => quantity))];
  if (value === undefined || sum === undefined) return false;
  const over = sum.minus(value);
  return over.sign() > 0 && over.times(six).compare(value) <= 0;
}
