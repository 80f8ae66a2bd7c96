import { isBaseAndCurrent } from "./propose.ts";
import type { Vector } from "./sheet.ts";
import { differenceWord, inflowWord, outflowWord } from "./words.ts";

/** Whether the heads tell what a difference is of: all but the arithmetic. */
export function namesDifference(target: Vector, from: Vector, taken: Vector): boolean {
  return (
    isBaseAndCurrent(taken, from) ||
    isNotYet(target, taken) ||
    isVersus(target, from, taken) ||
    isLeftOf(target, from, taken)
  );
}

/** 未完成, 待交付: what is not yet 完成, 交付. */
function isNotYet({ name }: Vector, taken: Vector): boolean {
  const done = /^(?:尚?未|待)(.{2,4})$/u.exec(name)?.[1];
  return done !== undefined && taken.name.includes(done);
}

/** `Act vs. Bud Income` of `Actual Income` and `Budgeted Income`, 实际较预算 of 实际 and 预算. */
function isVersus(target: Vector, from: Vector, taken: Vector): boolean {
  const [, left = "", right = ""] = target.says(versus) ? (versus.exec(target.name) ?? []) : [];
  if (left === "" || right === "") return false;
  const [first, ...others] = wordsOf(right);
  return (
    first !== undefined &&
    [...wordsOf(left), ...others].every((word) => hasWord(from, word)) &&
    [first, ...others].every((word) => hasWord(taken, word))
  );
}

const versus = /^(.{1,24}?)\s*(?:\bvs\b\.?|\bversus\b|\bminus\b|\bless\b| [-−–] |较|比|减)\s*(.{1,24})$/iu;

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/增减|差[额异距]?|变动|变化|情况|\b(?:variance|var|change|diff\w*)\b/giu, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** As a word, shortened on either side (Bud, Budgeted), or within words that are not told apart. */
function hasWord({ name }: Vector, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return name.includes(word);
  return wordsOf(name).some(
    (own) =>
      own === word ||
      (Math.min(own.length, word.length) >= 3 && (own.startsWith(word) || word.startsWith(own))),
  );
}

/** 结余 right behind 收入 and 支出, Profit behind Income and Expense. */
function isLeftOf(target: Vector, from: Vector, taken: Vector): boolean {
  return (
    target.index === taken.index + 1 &&
    taken.index === from.index + 1 &&
    target.says(differenceWord) &&
    from.says(inflowWord) &&
    !from.says(outflowWord) &&
    taken.says(outflowWord) &&
    !taken.says(inflowWord)
  );
}

/** 调整后预算 of 年初预算 and 预算调整: what was planned at first, and by how much that was changed. */
export function isRevision(target: Vector, [planned, change, more]: readonly Vector[]): boolean {
  return (
    planned !== undefined &&
    change !== undefined &&
    more === undefined &&
    target.says(revised) &&
    !planned.says(changed) &&
    change.says(changed)
  );
}

const revised = /调整后|调整预算|变更后|修订|最终|\b(?:revised|amended|adjusted|updated|final|current)\b/iu;
const changed = /调整|追加|调[增减]|变更|增减|\b(?:adjust|amend|transfer|change|revision|supplement)/iu;
