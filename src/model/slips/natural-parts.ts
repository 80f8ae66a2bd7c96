import { isComparable } from "../derivation/comparable.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";
import type { Explained } from "./explained.ts";

/**
 * What a share makes of an amount, told right behind it:
 *
 *     提取公积金10%，即24万元              45% at the half-way review (£45,576)
 *     按收入8,000万元的5%计提，即400万元    28% of salaries ($90,000): $25,200
 *     客流4,200人，进店率6%，进店252人
 *
 * Where words do not tell of what it is a share, that has to be looked for: the one amount of the text, what the other
 * shares of the text are of, or else one that the figure agrees with in most of its digits.
 */
export function naturalParts(
  part: FlowFigure,
  { figures }: Flow,
  explained: Explained,
): readonly Candidate[] {
  if (!part.isAmount) return [];
  const isSaid = part.isBracketed || isSummedUp.test(part.label);
  const before = figures.slice(Math.max(0, part.at - around), part.at);
  const told = isSaid ? wholeTold(part, before) : undefined;
  if (told !== undefined) return [makeCandidate(part, told.whole, told.share, { isPlain: true })];
  const share = before.at(-1);
  if (share === undefined || !isShare(share, part) || ofAnother.test(share.label)) return [];
  const wholes = before.filter((whole) => canBeWhole(whole, part)).reverse();
  if (!isSaid)
    return followsShare(wholes[0], share)
      ? [
          makeCandidate(
            part,
            wholes[0],
            share,
            isNamedAfter(part, share) ? {} : { digits: isConversion(share) ? 2 : 3 },
          ),
        ]
      : [];
  const chosen = [wholes[0], wholes.find(({ label }) => totalWord.test(label)), wholes.at(-1)];
  // What other shares made of the same amount is no whole of this one.
  const inLine = wholes.filter(
    ({ line, at }) => line === part.line && figures[at - 1]?.quantity.unit !== "%",
  );
  const [only, ...others] = part.isBracketed || named.test(share.label) ? [] : inLine;
  return [...new Set(chosen)].map((whole) => {
    if (whole === undefined || whole !== only) return makeCandidate(part, whole, share, { digits: 3 });
    if (explained.isSharedOut(whole)) return makeCandidate(part, whole, share, { isPlain: true });
    return makeCandidate(part, whole, share, others.length === 0 ? {} : { digits: 3 });
  });
}

/** 占全部支出的28%: of that, and of nothing told before. */
const ofAnother = /占[^，。；]{2,}$/u;
/** 店播GMV的12%, 达播GMV×20%: of what goes by that name. */
const named = /\p{L}{2}(?:的|[×*])\s*$/u;

function makeCandidate(
  part: FlowFigure,
  whole: FlowFigure | undefined,
  share: FlowFigure,
  evidence: Partial<Candidate>,
): Candidate {
  const operands = whole === undefined ? [share] : [whole, share];
  return { sum: { operation: "product", result: part, operands }, oneIn: 3, ...evidence };
}

const around = 16;
const isSummedUp =
  /^[，,\s]*(?:即|计|约|为|共|或|[:：=＝]|or|i\.e\.|that is|which is|is|are|so|makes?|gives?|comes? to|equals?)\s*[约为计]?$|[)）]?\s*[:：=＝]$/iu;

function isShare({ quantity, stretch }: FlowFigure, part: FlowFigure): boolean {
  return quantity.unit === "%" && quantity.change === undefined && stretch === part.stretch;
}

function canBeWhole(whole: FlowFigure, part: FlowFigure): boolean {
  return whole.isAmount && isComparable(whole, part) && whole.exact.compare(part.exact) > 0;
}

/** `8,000万元的5%，即400万元`, `28% of salaries ($90,000): $25,200`: words tie the share to its whole. */
function wholeTold(
  part: FlowFigure,
  before: readonly FlowFigure[],
): { readonly whole: FlowFigure; readonly share: FlowFigure } | undefined {
  const [first, second] = before.slice(-2);
  if (first === undefined || part.isBracketed || first.stretch !== second?.stretch) return undefined;
  const isTied = (share: FlowFigure, whole: FlowFigure) => isShare(share, part) && canBeWhole(whole, part);
  if (isTied(second, first) && /^[^，。；占\d]{0,6}的$/u.test(second.label))
    return { whole: first, share: second };
  if (isTied(first, second) && /^of\b/iu.test(first.trail)) return { whole: second, share: first };
  return undefined;
}

/** `客流4,200人，进店率6%，进店252人`: an amount, a rate named so, and what comes of it. */
function followsShare(whole: FlowFigure | undefined, share: FlowFigure): boolean {
  if (whole?.at !== share.at - 1 || whole.stretch !== share.stretch) return false;
  return rateWord.test(share.label) && !otherWord.test(share.label);
}

/** 进店率6%，进店252人; 点击率1.2%，带来34.7万次点击. 到场率80%，到场领取礼品200人 is of fewer. */
function isNamedAfter({ label, trail }: FlowFigure, share: FlowFigure): boolean {
  const stem = /(\p{Script=Han}{2})率[^率]{0,4}$/u.exec(share.label)?.[1];
  return (
    stem !== undefined && (trail.startsWith(stem) || label.replace(/[约为达共的\s]+$/u, "").endsWith(stem))
  );
}

/** 按10%转化率: of all that was told before. */
function isConversion({ label, trail }: FlowFigure): boolean {
  return /转化率|成交率|签约率|\bconversion\b/iu.test(`${label.slice(-8)} ${trail.slice(0, 14)}`);
}

const rateWord =
  /率(?:为|约|按|预计)?\s*$|按[^，。；]{0,12}$|\b(?:rate|conversion|at|of which)\b[^,.;]{0,8}$/iu;
const otherWord = /占|增|降|同比|环比|利率|税率|负债/u;
