import { Decimal } from "../../../quantities/decimal.ts";
import type { Complement, QuantityNode } from "../../nodes.ts";
import { around } from "../context.ts";
import { exactSum } from "../allocations/parts.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import { spokenFigures, spokenStretches } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comparison } from "../text/words.ts";

/**
 * Shares that are all there is of one whole, none of them said to be the rest:
 *
 *     其中60%按交易量返还，40%按股分配          自然流量占比提高到35%，付费流量占比降到65%
 *     费用由公司承担60%，门店承担40%           成绩构成：平时30%，实验30%，期末40%
 *
 * They are told when they make 100%. When they do not, only words that leave no other share say that they should: what
 * something is made of, with three of them; the same verb for each (承担, 出资), when they pass it.
 */
export function readSharesOfWhole(prose: Prose): Complement[] {
  const found: Complement[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    const together = sharesOverStretches(spokenFigures(prose, sentence));
    const rest = together.at(-1);
    if (rest !== undefined) found.push(makeComplement(together, rest.quantity, "shares-make-the-whole"));
    else
      for (const figures of spokenStretches(prose, sentence)) {
        const shares = figures.filter(isShare);
        const [last, ...others] = [...shares].reverse();
        if (last === undefined || others.length === 0 || shares.length > mostShares) continue;
        if (figures.filter(({ quantity }) => quantity.unit === "%").length > shares.length) continue;
        const because = reasonFor(prose.run.text, shares);
        if (because !== undefined) found.push(makeComplement(shares, floorOf(last.quantity), because));
      }
  }
  return found;
}

const ofOne = /占(?:比|比重|了|到)?([^，。；,;]{0,16}?)(?:的|为|约|达|[:：\s])*$/u;

/** `来信6件，占43%；来访3件，占21%；来电5件，占36%`: a share in each stretch, all of one whole, that make it. */
function sharesOverStretches(figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  const shares = figures.filter((figure) => isShare(figure) && ofOne.test(figure.label));
  const stretches = new Set(shares.map(({ stretch }) => stretch));
  if (shares.length < 2 || shares.length > mostShares || stretches.size < shares.length) return [];
  const wholes = new Set(
    shares.map(({ label }) => ofOne.exec(label)?.[1] ?? "").filter((name) => name !== ""),
  );
  if (wholes.size > 1 || [...wholes].some((name) => /预算|计划|目标|任务|进度/u.test(name))) return [];
  return exactSum(shares.map(({ quantity }) => quantity))?.equals(hundred) === true ? shares : [];
}

/** More shares than this in one stretch are read in tables. */
const mostShares = 12;
const hundred = Decimal.of(100);

const rate =
  /率|利息|税|增幅|增速|折扣|以内|以上|以下|概率|\brate\b|\binterest\b|\btax\b|\bgrowth\b|\bdiscount\b|\bmargin\b|\bconversion\b/iu;

function isShare({ quantity, label, trail, isBracketed }: SpokenFigure): boolean {
  const { unit, change, low, high } = quantity;
  if (unit !== "%" || quantity.malformed !== undefined || low === null || isBracketed) return false;
  const isLevel = change === undefined || /占比?[^，。；]{0,6}(?:到|至|为)$/u.test(label);
  if (!isLevel || (high !== null && high !== low)) return false;
  if (/另|附加|加分|额外|\bextra|\bbonus/iu.test(label)) return false;
  if (/^[-−+＋]/u.test(quantity.text) || /[点點]$/u.test(quantity.text)) return false;
  const isMoved = comparison.test(label) && !/占比?[^，。；]{0,6}(?:到|至|为)$/u.test(label);
  return !isMoved && !rate.test(label.slice(-8)) && !/^(?:以上|以内|以下|的?增)/u.test(trail);
}

/** What the shares are of is named over them: 构成, 权重, 股权结构, a split of. */
const madeOf =
  /(?:构成|组成|结构|权重|分值|股权|持股比例|分配|分摊|出资比例|占比|配比|比例)(?:分别)?(?:为|是|如下)?[:：]|\b(?:made up of|weighted|weights?|weighting|split|breakdown|allocation|mix)(?: is| are)?(?: as follows)?[:：]/iu;
/** Each bears a share: together they cannot bear more than all. */
const bears =
  /(?:承担|负担|出资|持股|分摊|分得|出)(?:约|为)?$|\b(?:bears?|pays?|owns?|holds?|contributes?|gets?)$/iu;

function reasonFor(text: string, shares: readonly SpokenFigure[]): string | undefined {
  const [first, second] = shares;
  const values = shares.map(({ quantity }) => floorOf(quantity));
  const sum = exactSum(values);
  if (sum === undefined || first === undefined || second === undefined) return undefined;
  if (sum.equals(hundred)) return "shares-make-the-whole";
  const lead = text.slice(Math.max(0, first.piece.start - 12), first.figure.start);
  const isNear = sum.minus(hundred).abs().compare(Decimal.of(15)) <= 0;
  if (shares.length >= 3 && isNear && madeOf.test(lead) && areEven(shares))
    return "shares-of-what-it-is-made-of";
  if (isNear && areInstalments(shares)) return "instalments";
  const isOver = sum.compare(hundred) > 0 && sum.compare(Decimal.of(140)) < 0;
  const verbs = new Set(shares.map(({ label }) => bears.exec(label)?.[0]));
  return isOver && verbs.size === 1 && !verbs.has(undefined) ? "each-bears-a-share" : undefined;
}

const firstInstalment =
  /首付|预付|定金|订金|首期|签约|签订|\bdeposit\b|\bupfront\b|\bsignature\b|\bsigning\b/iu;
const lastInstalment = /质保|保证金|尾款|结清|竣工|\bfinal\b|\bcompletion\b|\bacceptance\b|\bretention\b/iu;

/** `首付30%，验收后支付60%，质保金20%`: from the first payment to the last, so that all of it is paid. */
function areInstalments(shares: readonly SpokenFigure[]): boolean {
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined || shares.length < 3) return false;
  return (
    firstInstalment.test(first.label + first.trail) &&
    lastInstalment.test(last.label + last.trail) &&
    shares.every(({ piece }) => piece.figures.length === 1)
  );
}

/** One share a name, one name a share: no other figures stand between, and nobody is two of them (党员, 女性). */
function areEven(shares: readonly SpokenFigure[]): boolean {
  const kinds = new Set(shares.map(({ label }) => traits.findIndex((trait) => trait.test(label))));
  if (kinds.size > 1) return false;
  const figures = new Set(shares.map(({ figure }) => figure));
  return shares.every(({ piece, label }) => {
    const name = label.slice(label.search(/[^:：]*$/u)).trim();
    return name !== "" && name.length <= 24 && piece.figures.every((figure) => figures.has(figure));
  });
}

/** What one may be beside each other: of a party, a sex, an age, and schooled. */
const traits: readonly RegExp[] = [/党员|团员|群众/u, /女|男/u, /岁/u, /本科|大专|专科|硕士|博士|研究生|高中|中专/u];

/** 最低20%，其余80%: a share said as a floor counts as what it starts from. */
function floorOf(quantity: QuantityNode): QuantityNode {
  return quantity.low === quantity.high ? quantity : { ...quantity, high: quantity.low, comparator: "eq" };
}

function makeComplement(given: readonly SpokenFigure[], last: QuantityNode, because: string): Complement {
  const quantities = given.map(({ quantity }) => floorOf(quantity));
  const shares = quantities.slice(0, -1);
  const position = around([last.position, ...shares.map((share) => share.position)]);
  return { type: "complement", position, certainty: "stated", because, shares, remainder: last };
}
