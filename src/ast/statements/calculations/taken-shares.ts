import { Decimal } from "../../../quantities/decimal.ts";
import { exactValue } from "../allocations/parts.ts";
import type { Calculation } from "../../nodes.ts";
import type { BlockPlace } from "../reading.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import type { Prose } from "../text/prose.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comesNear, comesOut } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";

/**
 * A share that is worked out as soon as it is told, and what it leaves:
 *
 *     takes 15% of €27.94, which is €4.191                       按合同价80万元的5%，即4万元，余下76万元
 *     The subtotal is £48.00. … takes 10%, which is £4.80 and leaves £43.20
 *
 * A whole that stands with the share is held to it; of those told before, the one that makes the share, or the only one.
 */
export function readTakenShares(prose: Prose, { context }: BlockPlace): Calculation[] {
  if (!prose.run.text.includes("%")) return [];
  const found: Calculation[] = [];
  let earlier: readonly SpokenFigure[] = [];
  const make = (claim: Pick<Parameters<typeof makeCalculation>[1], "operation" | "result" | "operands">) =>
    makeCalculation(prose, { ...claim, certainty: "stated", because: "rate-of-amount" }, context);
  for (const sentence of prose.sentences) {
    const figures = spokenFigures(prose, sentence);
    for (const [at, rate] of figures.entries()) {
      const taken = isShare(rate) ? takenBy(rate, at, figures, earlier) : undefined;
      if (taken === undefined) continue;
      const { whole, part, rest } = taken;
      found.push(make({ operation: "product", result: part, operands: [whole, rate] }));
      if (rest !== undefined)
        found.push(make({ operation: "difference", result: rest, operands: [whole, part] }));
    }
    earlier = [...earlier, ...figures.filter(isAmount)].slice(-mostEarlier);
  }
  return found;
}

const mostEarlier = 6;

interface Taken {
  readonly whole: SpokenFigure;
  readonly part: SpokenFigure;
  readonly rest?: SpokenFigure;
}

const ofNext = /^of(?: the| a| an| our| its| their| your| my| that| this)?(?: [a-z]+){0,2}$/iu;
const ofLast = /^的$/u;
const thatIs =
  /^(?:(?:which|that) (?:is|was|comes to|came to|makes|made|equals|amounts to)|i\.e\.|or|即|也就是|就是|合|折合|计)(?: about| roughly|约|为|人民币)*$/iu;
/** `which is £40 more than last year` says nothing of the share. */
const compared =
  /^(?:more|less|fewer|higher|lower|over|above|below|up|down|better|worse|than|short|多于|少于|高于|低于)/iu;
const leaves =
  /^(?:(?:and|so|which|that|this|thereby|thus) )*(?:leaves?|leaving|left)(?: (?:us|me|you|them|him|her|it))?(?: with)?(?: (?:a |the )?(?:total|balance|net|price)(?: of)?)?$|^(?:还|尚)?(?:余下?|余款|剩余?|剩下|实付|实收|实得|到手|净得)(?:为|约|计|款)?$/iu;

function takenBy(
  rate: SpokenFigure,
  at: number,
  figures: readonly SpokenFigure[],
  earlier: readonly SpokenFigure[],
): Taken | undefined {
  const next = figures[at + 1];
  const isBeforeWhole = next !== undefined && isAmount(next) && ofNext.test(next.label);
  const from = isBeforeWhole ? at + 2 : at + 1;
  const part = figures[from];
  if (part === undefined || !isAmount(part) || part.stretch !== rate.stretch) return undefined;
  if (!thatIs.test(part.label) || compared.test(part.trail)) return undefined;
  const before = [...earlier, ...figures.slice(0, at).filter(isAmount)];
  const named = isBeforeWhole ? next : ofLast.test(rate.label) ? figures[at - 1] : undefined;
  const whole = named ?? wholeBefore(rate, part, before);
  if (whole === undefined || !isAmount(whole) || !mayBeWhole(whole, part)) return undefined;
  if (isRoundedShare(rate, whole, part)) return undefined;
  const rest = figures[from + 1];
  const isRest = rest !== undefined && isAmount(rest) && leaves.test(rest.label) && mayBeWhole(whole, rest);
  return isRest ? { whole, part, rest } : { whole, part };
}

/** Of the amounts told before a share that is of none right beside it. */
function wholeBefore(
  rate: SpokenFigure,
  part: SpokenFigure,
  before: readonly SpokenFigure[],
): SpokenFigure | undefined {
  const wholes = before.filter((whole) => mayBeWhole(whole, part));
  const made = wholes.findLast((whole) => comesOut(productOf(whole, rate, part)));
  if (made !== undefined) return made;
  const [only, ...others] = wholes;
  return only !== undefined && others.length === 0 && comesNear(productOf(only, rate, part), 4)
    ? only
    : undefined;
}

function productOf(whole: SpokenFigure, rate: SpokenFigure, part: SpokenFigure) {
  const operands = [makeOperand(whole.quantity), makeOperand(rate.quantity)];
  return { operation: "product" as const, operands, result: part.quantity };
}

const charged =
  /\b(?:takes?|took|taking|off|discount|fees?|commission|deposit|tax|vat|tip|charg\w+|keeps?|kept|pays?|paid)\b|收取|先付|预付|定金|折扣|优惠|让利|提取|计提|税|佣金|抽成|分成/iu;

/** 15% of 250 guests, which is 38: the share was worked out of both, and rounded. What is charged is worked out of the rate. */
function isRoundedShare(rate: SpokenFigure, whole: SpokenFigure, part: SpokenFigure): boolean {
  if (whole.quantity.kind === "money" && charged.test(`${rate.label} ${rate.trail}`)) return false;
  if (comesOut(productOf(whole, rate, part))) return false;
  const operands = [makeOperand(part.quantity), makeOperand(whole.quantity)];
  return comesOut({ operation: "share", operands, result: rate.quantity });
}

function isShare({ quantity, label }: SpokenFigure): boolean {
  if (quantity.unit !== "%" || !isPoint(quantity) || quantity.change !== undefined) return false;
  const value = exactValue(quantity);
  if (value === undefined || value.sign() <= 0 || value.compare(hundred) >= 0) return false;
  return !/同比|环比|增长|增速|growth|up|down|rose|fell/iu.test(label) && !/[点點]$/u.test(quantity.text);
}

const hundred = Decimal.of(100);

function isAmount({ quantity }: SpokenFigure): boolean {
  return (
    isPoint(quantity) && quantity.unit !== "%" && quantity.kind !== "duration" && isPlainAmount(quantity)
  );
}

/** A part of money is money, and of people a number of them. */
function mayBeWhole({ quantity: whole }: SpokenFigure, { quantity: part }: SpokenFigure): boolean {
  const isOfOneKind =
    whole.kind === "money" || part.kind === "money"
      ? dimensionOf(whole) === dimensionOf(part)
      : whole.kind === "count" || dimensionOf(whole) === dimensionOf(part);
  const [all, some] = [exactValue(whole), exactValue(part)];
  return isOfOneKind && all !== undefined && some !== undefined && some.compare(all) < 0;
}
