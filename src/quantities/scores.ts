import { foldAt } from "./chars.ts";
import type { Figure, OtherToken } from "./token.ts";
import { other } from "./token.ts";
import { Trie } from "./trie.ts";

const HIGHEST_SCORE_DIGITS = 3;

const BEFORE = new Trie<true>(
  "比分 比分为 大比分 总比分 以 won lost beat score score_was vote vote_was win drew"
    .split(" ")
    .map((word) => [word.replaceAll("_", " "), true]),
);
const AFTER = new Trie<true>(
  "战胜 击败 不敌 负于 险胜 大胜 完胜 力克 轻取 逆转 告负 战平 逼平 获胜 取胜 胜 负 平 领先 落后 横扫 惜败 淘汰 大败 完败 victory win defeat draw loss"
    .split(" ")
    .map((word) => [word, true]),
);

/** `以3比0战胜`, `比分25-21`, `won 3-1`: two bare numbers that are the score of a game, or the votes for and against. */
export function readScore(text: string, left: Figure, right: Figure): OtherToken | undefined {
  if (!isBare(left) || !isBare(right) || right.start !== left.end + 1) return undefined;
  const mark = foldAt(text, left.end);
  if (mark !== 0x3a && mark !== 0x6bd4 && mark !== 0x2d && mark !== 0x2013) return undefined; // : 比 - –
  const isScore = right.low === "0" || hasWordBefore(text, left.start) || hasWordAfter(text, right.end);
  return isScore ? other(left.start, right.end, "score") : undefined;
}

function isBare({ unit, numeral, kind, comparator }: Figure): boolean {
  const isWhole = numeral.power === 0 && numeral.decimals === 0 && numeral.low.length <= HIGHEST_SCORE_DIGITS;
  return unit === undefined && kind === "number" && comparator === "eq" && isWhole;
}

function hasWordBefore(text: string, start: number): boolean {
  const end = foldAt(text, start - 1) === 0x20 ? start - 1 : start;
  for (let at = Math.max(0, end - 8); at < end; at++) {
    if (BEFORE.longest(text, at, (stop) => stop === end) !== undefined) return true;
  }
  return false;
}

function hasWordAfter(text: string, end: number): boolean {
  const at = foldAt(text, end) === 0x20 ? end + 1 : end;
  return AFTER.longest(text, at) !== undefined;
}
