import type { Sentence } from "../text/prose.ts";
import { isAmount, isAsMuch, sameKind } from "./share-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * What the part before a share was taken out of by 其中:
 *
 *     支出98240万元，完成预算的49%。其中，民生支出80242万元，占财政支出的81.7%
 *     └ whole ┘                           └── part ──┘
 *
 * The whole is the one amount of its kind that was told before 其中, in its sentence or else in the one before. Where the share
 * names what it is of, that has to be it.
 */
export function wholeOfPart(
  share: SpokenFigure,
  before: readonly SpokenFigure[],
  last: readonly SpokenFigure[],
  sentence: Sentence,
  text: string,
): { readonly part: SpokenFigure; readonly whole: SpokenFigure } | undefined {
  const named = shareOf.exec(share.label.trim())?.[1];
  const part = before.at(-1);
  if (named === undefined || part === undefined || !isAmount(part) || part.isBracketed || share.isBracketed)
    return undefined;
  const opened = [...text.slice(sentence.start, part.figure.start).matchAll(opening)];
  const [open, ...others] = opened;
  if (open === undefined || others.length > 0) return undefined;
  const at = sentence.start + open.index;
  const told = before.filter(({ figure }) => figure.start < at);
  const isLast = text.slice(sentence.start, at).trim() === "";
  const [whole, ...more] = (isLast ? last : told).filter(
    (each) => isAmount(each) && !each.isBracketed && sameKind(each, part),
  );
  if (whole === undefined || more.length > 0 || !isAsMuch(whole, part)) return undefined;
  return named === "" || endsAlike(whole, named) ? { part, whole } : undefined;
}

const shareOf =
  /^占(?:到|了|比|其)?((?!同期|上年|去年|年初|年度|计划|目标|任务)[^，。；]{0,12}?)(?:的|比重|比例|总额|总数|总量)*(?:约|为|达|达到)?[:：]?$/u;
const opening = /其中|\bof which\b/giu;

/** 公共财政预算支出 and 支出: the names of the whole end in the same noun. */
function endsAlike({ label }: SpokenFigure, named: string): boolean {
  const noun = named.replace(/^[全总本]/u, "").slice(-2);
  return (
    noun.length === 2 &&
    label.replace(/(?:完成|实现|达到?|为|共|累计|合计|总额|总数|\s)+$/u, "").endsWith(noun)
  );
}
