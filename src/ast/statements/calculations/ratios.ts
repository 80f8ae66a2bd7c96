import { Decimal } from "../../../quantities/decimal.ts";
import type { Calculation, Operation } from "../../nodes.ts";
import { around } from "../context.ts";
import type { Evidence } from "../context.ts";
import type { BlockPlace } from "../reading.ts";
import type { Prose } from "../text/prose.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comesNear, comesOut } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { makeOperand } from "./calculation.ts";
import { goesBy, isAmount } from "./share-figures.ts";
import { ratioFigure, ratioNumbers } from "./written-ratio.ts";
import type { RatioNumber } from "./written-ratio.ts";

/**
 * One amount told as so many times another, or as so many for one or for a hundred of it:
 *
 *     外聘教师与专任教师人数之比为0.47:1         both are named, and told before
 *     男女性别比为105.23:100                    two amounts before make it, to all of its places
 */
export function readRatios(prose: Prose, { before, context }: BlockPlace): Calculation[] {
  const { text } = prose.run;
  if (!text.includes("比") || !/\d\s*[:：∶]\s*\d/u.test(text)) return [];
  const own = amountsOf(prose);
  const earlier = before?.type === "paragraph" ? amountsOf(before.prose) : [];
  return [...text.matchAll(ratio)].flatMap((match): Calculation[] => {
    const [, first, second] = match;
    const numbers = ratioNumbers(match.index + match[0].length - (match[3]?.length ?? 0), match[3] ?? "");
    const told = toldIn(numbers);
    if (told === undefined) return [];
    const near = [...earlier, ...own.filter(({ figure }) => figure.end <= match.index)].slice(-mostBefore);
    const result = ratioFigure(prose, told.number, told, context);
    const sumOf = (a: SpokenFigure, b: SpokenFigure): Sum => ({
      operation: told.operation,
      operands: (told.isTurned ? [b, a] : [a, b]).map(({ quantity }) => makeOperand(quantity)),
      result,
    });
    const pair = pairNamed(first, second, near, sumOf) ?? pairThatMakes(told.number, near, sumOf);
    if (pair === undefined) return [];
    const position = around([result.position, ...pair.sum.operands.map((operand) => operand.position)]);
    return [{ type: "calculation", position, ...pair.sum, ...pair.evidence }];
  });
}

/** 甲与乙之比为2:1, 性别比为105:100, 师生比1:18. */
const ratio =
  /(?:([^，。；：、,;:与和同\d\s]{2,10})[与和同]([^，。；：、,;:\d\s]{2,10}?)(?:人数|数量|总数|数)?(?:之比|的?比例|的比)|[^，。；：、,;:\d\s]{1,6}比例?)(?:平均)?(?:约?为|是|达到?|约)?[:：]?\s*(\d+(?:\.\d+)?\s*[:：∶]\s*\d+(?:\.\d+)?)(?![\d:：∶.])/gu;

function amountsOf(prose: Prose): readonly SpokenFigure[] {
  return prose.sentences.flatMap((sentence) => spokenFigures(prose, sentence)).filter(isAmount);
}

/** How many amounts back what a ratio is of is looked for. */
const mostBefore = 10;

interface ToldRatio {
  readonly number: RatioNumber;
  readonly operation: Operation;
  readonly kind: "number" | "percent";
  readonly unit: "%" | null;
  readonly resolution: Decimal;
  /** Told as so many of the second for one of the first. */
  readonly isTurned: boolean;
}

/** 0.47:1, 1:18.5 and 105.2:100 tell one number each; 2:3 tells two. */
function toldIn([first, second]: readonly RatioNumber[]): ToldRatio | undefined {
  if (first === undefined || second === undefined) return undefined;
  const told = (number: RatioNumber, isTurned: boolean): ToldRatio => ({
    number,
    operation: "quotient",
    kind: "number",
    unit: null,
    resolution: number.place,
    isTurned,
  });
  if (second.value.equals(Decimal.one)) return told(first, false);
  if (first.value.equals(Decimal.one)) return told(second, true);
  return second.value.equals(hundred)
    ? { ...told(first, false), operation: "share", kind: "percent", unit: "%" }
    : undefined;
}

const hundred = Decimal.of(100);

interface Pair {
  readonly sum: Sum;
  readonly evidence: Evidence;
}

type SumOf = (first: SpokenFigure, second: SpokenFigure) => Sum;

function pairNamed(
  first: string | undefined,
  second: string | undefined,
  near: readonly SpokenFigure[],
  sumOf: SumOf,
): Pair | undefined {
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [first, second].map((name) => near.filter((figure) => goesBy(figure, name)));
  const [one, other] = [a?.at(-1), b?.at(-1)];
  if (one === undefined || other === undefined || one === other) return undefined;
  const sum = sumOf(one, other);
  return comesNear(sum, 2)
    ? { sum, evidence: { certainty: "stated", because: "ratio-by-names" } }
    : undefined;
}

/** A number of few places is made of any two others. */
function pairThatMakes(
  { value }: RatioNumber,
  near: readonly SpokenFigure[],
  sumOf: SumOf,
): Pair | undefined {
  if (value.toString().replace(/\D|^0\.0*/gu, "").length < fewestDigits) return undefined;
  for (const one of near)
    for (const other of near) {
      if (one === other) continue;
      const sum = sumOf(one, other);
      if (comesOut(sum)) return { sum, evidence: { certainty: "inferred", because: "ratio-comes-out" } };
    }
  return undefined;
}

const fewestDigits = 3;
