import { charAt, foldAt, isClauseBreak, isLetterAt } from "./chars.ts";
import type { Figure } from "./token.ts";
import { Trie } from "./trie.ts";

type Direction = "increase" | "decrease";

const VERBS = new Trie<Direction>([
  ...(
    "增长 增加 提高 提升 上升 上涨 上浮 上调 加快 回升 扩大 增幅 涨幅 增速 增 涨 升 扩增 新增 增产 多 高出 grow grew grown growth growing increase increased increases increasing rise rose risen rising up climb climbed gain gained jump jumped soar soared surge surged expand expanded higher improve improved boost boosted raise raised double doubled" as const
  )
    .split(" ")
    .map((word) => [word, "increase"] as const),
  ..."负增长 减产 下降 下调 放缓 收窄 降低 减少 下滑 下浮 缩减 压缩 回落 下跌 缩短 降幅 跌幅 压减 减 降 跌 缩 少 fall fell fallen falling drop dropped decline declined decrease decreased decreases decreasing down cut reduce reduced reducing reduction shrink shrank slump slumped lower lose lost"
    .split(" ")
    .map((word) => [word, "decrease"] as const),
]);

const FILLER = new Trie<true>(
  "了 约 近 超 超过 逾 不低于 不少于 不高于 不超过 至少 均 年均 达 为 幅度 幅度为 率 率达 率为 将近 分别 各 接近 大约 by of more_than over about around approximately at_least nearly some 达到 在 于 目标 速度"
    .split(" ")
    .map((word) => [word.replaceAll("_", " "), true] as const),
);

/** `Increase active users`, `was cut`: the clause speaks of a change. */
export function hasVerbOfChange(clause: string): boolean {
  for (let at = 0; at < clause.length; at++) {
    if (isLetterAt(clause, at) && isLetterAt(clause, at - 1)) continue;
    if (VERBS.longest(clause, at, (end) => end - at > 1 && !isLetterAt(clause, end)) !== undefined)
      return true;
  }
  return false;
}

const SINGLE_PRECEDERS = "同比年月环再双净实日均调季周预速已又略微各也幅多少";
const ALWAYS_VERBS = "涨跌";

/** 同比增, 各降: a single character is a verb after these; in 多达300人 the 多 is none. */
function isVerb(text: string, at: number): boolean {
  if (text.startsWith("达", at + 1) && "多高少".includes(charAt(text, at))) return false;
  return ALWAYS_VERBS.includes(charAt(text, at)) || SINGLE_PRECEDERS.includes(charAt(text, at - 1));
}

/** 增长20%, 下降3个百分点, up 5%: the figure says by how much something changes. `from` bounds the text before it. */
export function findChange(text: string, figure: Figure, from: number): void {
  let start = figure.start;
  while (start > from && figure.start - start < 24 && !isClauseBreak(foldAt(text, start - 1))) start--;
  let found: Direction | undefined;
  for (let at = start; at < figure.start; at++) {
    const match = VERBS.longest(
      text,
      at,
      (end) => end <= figure.start && !(isLetterAt(text, end - 1) && isLetterAt(text, end)),
    );
    if (match === undefined || (isLetterAt(text, at) && isLetterAt(text, at - 1))) continue;
    if (match.end - at === 1 && !isVerb(text, at) && (at > start || text.startsWith("达", at + 1))) continue;
    found = isFilled(text, match.end, figure.start) ? match.value : undefined;
    at = match.end - 1;
  }
  if (found === undefined || isOfWorks(text, figure)) return;
  figure.change = found;
}

/** 绿化提升350万元 is what is spent on it, where 收入提升350万元 is how much more there is. */
function isOfWorks(text: string, { kind, start }: Figure): boolean {
  return kind === "money" && worksName.test(text.slice(Math.max(0, start - longestWorks), start));
}

const longestWorks = 10;
export const worksName =
  /(?:绿化|亮化|美化|环境|品质|品牌|形象|能力|功能|景观|服务|素质|技能|效能|改造|整治|设施|风貌|产业|街区|管网|信息化|数字化|智能化)提升[:：]?\s*$/u;

function isFilled(text: string, at: number, end: number): boolean {
  while (at < end) {
    if (foldAt(text, at) === 0x20) {
      at++;
      continue;
    }
    const filler = FILLER.longest(text, at, (fillerEnd) => fillerEnd <= end);
    if (filler === undefined) return false;
    at = filler.end;
  }
  return true;
}

/** 从50万提高到60万, from 5% to 8%: two levels, of which the second remembers the first. */
export function linkLevels(text: string, left: Figure, right: Figure): boolean {
  if (right.start - left.end > 16 || left.kind !== right.kind) return false;
  const before = text.slice(Math.max(0, left.start - 8), left.start);
  if (!/(?:[从從由自](?:[^，。；]{0,7})|\b(?:from|From) (?:about |around )?)$/.test(before)) return false;
  const gap = text.slice(left.end, right.start);
  if (!/(?:到|至|为|成|\bto )[^，。；]{0,4}$/.test(gap)) return false;
  right.changeFrom = { start: left.start, end: left.end };
  for (let at = left.end; at < right.start; at++) {
    const match = VERBS.longest(text, at);
    if (match !== undefined) {
      right.change = match.value;
      break;
    }
  }
  return true;
}
