import type { Heading } from "mdast";
import type { Source } from "../../source/source.ts";
import { widthOf } from "../../source/text-width.ts";
import type { TextRun } from "../run.ts";
import { cutRun, sliceRun, trimRun } from "../run.ts";
import { readAttributes } from "../attributes.ts";
import type { DraftLine } from "./draft.ts";

/** Styles that number chapters far more often than the entries of a list. */
const chapterStyle = /^(?:chapter-.*|cjk-(?:comma|dot|space)|paren-cjk|roman-upper-.*|circled-cjk)$/u;

export function isChapterLike(line: DraftLine): boolean {
  return chapterStyle.test(line.style);
}

/** The line without its number: what a heading says, or an item. */
export function textOf(line: DraftLine): TextRun {
  const { run, marker } = line;
  return trimRun(marker === undefined ? run : sliceRun(run, marker.textStart, run.text.length));
}

/** Wider than this in columns, and a line is a sentence rather than a heading. */
const widestTitle = 60;
const widestChapterTitle = 84;

/** True for what reads as a heading: short, one clause or two, without the end of a sentence. */
export function isTitle(line: DraftLine): boolean {
  if (line.kind !== "numbered") return true;
  const text = withoutAttributes(textOf(line)).text.trim();
  const isChapter = isChapterLike(line);
  if (text === "" || widthOf(text) > (isChapter ? widestChapterTitle : widestTitle)) return false;
  if (/[。；;，,、！!？?…]$|[^A-Z\d]\.$/u.test(text) || /[。；]/u.test(text)) return false;
  if (/[：:](?=.)/u.test(text.replace(/[（(][^（()）]*[）)]/gu, ""))) return false; // What follows a label is its content.
  return isChapter || (text.match(/[，,]/gu)?.length ?? 0) <= 1;
}

function withoutAttributes(run: TextRun): TextRun {
  return cutRun(run, readAttributes(run.text).ranges);
}

/** True for `岗位职责:`, which says that what it announces follows. */
export function endsWithColon(line: DraftLine): boolean {
  return /[：:]\s*$/u.test(withoutAttributes(line.run).text);
}

/** A heading with its text on the same line: `人员编制:共5人`, `一、加强管理。今年…`; where the heading ends and the text begins. */
export function findRunIn(
  line: DraftLine,
): { readonly titleEnd: number; readonly textStart: number } | undefined {
  const text = textOf(line).text;
  const match = /^(?:[^。：:；;，,！!？?（(]|[（(][^（()）]{0,30}[）)]){2,30}([：:]|。)(?=\s*\S)/u.exec(text);
  if (match === null || (match[1] === "。" && !isChapterLike(line))) return undefined;
  return { titleEnd: match[0].length - 1, textStart: match[0].length };
}

/** A sentence over a line of dashes is a heading to Markdown; its author meant a rule below a paragraph. */
export function isUnderlinedText(source: Source, node: Heading, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  const isUnderlined = !/^ *#/u.test(source.text.slice(start, start + 8));
  return isUnderlined && (text.length > 60 || /[。；;]$/u.test(text));
}

/** A heading as it is shown: without attributes and the colon at its end. */
export function displayTitle(run: TextRun): TextRun {
  const bare = trimRun(withoutAttributes(run));
  return sliceRun(bare, 0, bare.text.replace(/[：:\s]+$/u, "").length);
}
