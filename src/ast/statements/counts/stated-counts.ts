import type { Inline, QuantityNode } from "../../nodes.ts";
import { readCjkOrdinal } from "../../document/numerals.ts";
import { positionInRun } from "../../run.ts";
import { isFigure } from "../context.ts";
import type { StatementContext, TextRun } from "../context.ts";

/** The numbers of things that a text states: what was recognised, and numbers in words that are said of a set (四制, 三类). */
export function statedCounts(
  run: TextRun,
  inlines: readonly Inline[],
  context: StatementContext,
): readonly QuantityNode[] {
  const recognised = inlines.filter((node): node is QuantityNode => node.type === "quantity");
  const spoken = [...spokenCounts(run, context)].filter(
    ({ start, end }) => !inlines.some((node) => "start" in node && node.start < end && start < node.end),
  );
  return [...recognised.filter(isCount), ...spoken].sort((a, b) => a.start - b.start);
}

function isCount(quantity: QuantityNode): boolean {
  const { kind, comparator, per, isTotal, change, low, high, isApproximate } = quantity;
  return (
    isFigure(quantity) &&
    kind === "count" &&
    comparator === "eq" &&
    // 今年做好以下四项工作 counts four of the year, 每月四项 does not.
    (per.length === 0 || isTotal === true) &&
    change === undefined &&
    isApproximate !== true &&
    low !== null &&
    low === high &&
    /^(?:[2-9]|[1-9]\d)$/u.test(low)
  );
}

const spokenChinese =
  /(?<![第之十百千万亿一二三四五六七八九两周每约近超过])([两二三四五六七八九]|十[一二三四五六七八九]?)(类|類|组|組|制|方面|大|项|項|种|種|层|级|端|期)/gu;
const spokenEnglish =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:key|main|new|core|big|top|major|priority|strategic) )?([A-Za-z]{2,16}s)\b/giu;
const englishNumbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Numbers in words whose unit is no measure word of the recogniser's: they count only what is listed beside them. */
function* spokenCounts(run: TextRun, { lines }: StatementContext): Generator<QuantityNode> {
  for (const [pattern, valueOf] of [
    [spokenChinese, chineseValue],
    [spokenEnglish, englishValue],
  ] as const)
    for (const match of run.text.matchAll(pattern)) {
      const value = String(valueOf(match[1] ?? ""));
      const [start, end] = [match.index, match.index + match[0].length];
      yield {
        type: "quantity",
        position: positionInRun(run, start, end, lines),
        kind: "count",
        text: match[0],
        start,
        end,
        unit: match[2] ?? null,
        low: value,
        high: value,
        inclusive: [true, true],
        comparator: "eq",
        per: [],
      };
    }
}

function chineseValue(word: string): number {
  return word === "两" ? 2 : (readCjkOrdinal(word) ?? 0);
}

function englishValue(word: string): number {
  return englishNumbers.indexOf(word.toLowerCase());
}
