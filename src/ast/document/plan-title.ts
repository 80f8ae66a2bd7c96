import type { Heading, Paragraph, RootContent } from "mdast";
import type { Source } from "../../source/source.ts";
import type { TextRun } from "../run.ts";
import { trimRun } from "../run.ts";
import { readPhrasing } from "./from-phrasing.ts";
import { readMarkers } from "./markers.ts";
import type { PlanTitle } from "./split-plans.ts";
import { widthOf } from "../../source/text-width.ts";
import { displayTitle, isUnderlinedText } from "./titles.ts";

/**
 * Finds the line that is the title of all that follows: a heading above all others, else, in text whose outline is
 * numbered lines, a short line before the first of them. It is no section; the title is taken out of the text.
 */
export function findPlanTitle(source: Source, nodes: readonly RootContent[]): PlanTitle | undefined {
  return findTopHeading(source, nodes) ?? findFirstLine(source, nodes);
}

function findTopHeading(source: Source, nodes: readonly RootContent[]): PlanTitle | undefined {
  const [first, ...others] = headingsOf(source, nodes);
  if (first === undefined) return undefined;
  const isAbove = others.every(({ depth }) => depth > first.depth);
  const next = nodes[nodes.indexOf(first) + 1];
  // Two headings of one level with nothing between them: the first is the title of the rest.
  const isFollowedByEqual =
    next?.type === "heading" &&
    next.depth === first.depth &&
    others.every(({ depth }) => depth >= first.depth);
  if (!isAbove && !isFollowedByEqual) return undefined;
  if (others.length === 0 && first.depth > 1) return undefined;
  const run = displayTitle(trimRun(readPhrasing(source.text, first.children)));
  const isNamed = run.text !== "" && readMarkers(run.text, true).length === 0;
  return isNamed ? { run, node: first } : undefined;
}

/** The headings that are meant as such. */
export function headingsOf(source: Source, nodes: readonly RootContent[]): readonly Heading[] {
  return nodes.filter(
    (node): node is Heading =>
      node.type === "heading" &&
      !isUnderlinedText(source, node, readPhrasing(source.text, node.children).text.trim()),
  );
}

const planWord = /计划|规划|方案|总结|要点|安排|纲要|责任书|预算|plan|okr|roadmap|strategy/iu;

function findFirstLine(source: Source, nodes: readonly RootContent[]): PlanTitle | undefined {
  const candidates: { readonly run: TextRun; readonly node: Paragraph }[] = [];
  let hasOutline = false;
  for (const node of nodes) {
    if (node.type !== "paragraph") {
      hasOutline = node.type === "heading" || (node.type === "list" && node.ordered === true);
      break;
    }
    const run = trimRun(readPhrasing(source.text, node.children));
    hasOutline = readMarkers(run.text)[0]?.isWeak === false;
    if (hasOutline) break;
    if (isTitleLine(run.text)) candidates.push({ run, node });
    else if (candidates.length === 0 || run.text.length > 60) break;
  }
  if (!hasOutline && candidates.length === 0) return undefined;
  const named = candidates.find(({ run }) => planWord.test(run.text));
  if (named !== undefined) return named;
  const [first] = candidates;
  return hasOutline && first !== undefined && first.node === nodes[0] ? first : undefined;
}

/** Short, no sentence, no `label：value`, and no figures but a year's: what states an amount is content. */
function isTitleLine(text: string): boolean {
  if (text === "" || widthOf(text) > 60 || text.includes("\n")) return false;
  if (/[。；;，,、！!？?：:.]$/u.test(text) || /[。；：:]/u.test(text)) return false;
  const withoutPeriod = text.replace(
    /(?:19|20)[0-9xX×]{2}(?:[-–—~至](?:19|20)[0-9]{2})?|[QH][1-4]|[0-9]{1,2}月|第?[1-4]季度/gu,
    "",
  );
  return !/[0-9０-９%％]|[一二三四五六七八九十百千万亿]{1,4}(?:万|亿|元|人|名|个|家|次)/u.test(withoutPeriod);
}
