import type { Heading, Paragraph, RootContent } from "mdast";
import type { TextRange } from "../../quantities/quantity.ts";
import type { Source } from "../../source/source.ts";
import type { TextRun } from "../run.ts";
import { trimRun } from "../run.ts";
import { readPhrasing } from "./from-phrasing.ts";
import { readMarkers } from "./markers.ts";
import { readCjkOrdinal } from "./numerals.ts";

/** The stretch of a file that is one plan. */
export interface Stretch {
  /** Its title, where a line says that a plan begins. */
  readonly title?: PlanTitle;
  readonly nodes: readonly RootContent[];
}

export interface PlanTitle {
  readonly run: TextRun;
  readonly node: Heading | Paragraph;
  /** The number of a plan in a series (`篇2`), which is no quantity. */
  readonly number?: TextRange;
}

export interface Split {
  readonly preamble: readonly RootContent[];
  readonly stretches: readonly Stretch[];
}

/**
 * Parts a file into its plans. Most hold one. Several are believed where lines of one form count them (`运营工作计划 篇1`,
 * `…篇2`), or where several top headings each begin an outline of their own.
 */
export function splitPlans(source: Source, nodes: readonly RootContent[]): Split {
  const starts = findSeries(source, nodes) ?? findTopTitles(source, nodes);
  if (starts === undefined) return { preamble: [], stretches: [{ nodes }] };
  return {
    preamble: nodes.slice(0, starts[0]?.index),
    stretches: starts.map(({ index, title }, i) => ({
      title,
      nodes: nodes.slice(index + 1, starts[i + 1]?.index),
    })),
  };
}

interface Start {
  readonly index: number;
  readonly title: PlanTitle;
}

interface SeriesLine extends Start {
  readonly ordinal: number;
  /** Form and common words: lines of one series share them. */
  readonly key: string;
  /** True when the words alone tell that plans are counted, not the chapters of one. */
  readonly isClear: boolean;
}

function findSeries(source: Source, nodes: readonly RootContent[]): readonly Start[] | undefined {
  const series = new Map<string, SeriesLine[]>();
  nodes.forEach((node, index) => {
    const line = readSeriesLine(source, node, index);
    if (line === undefined) return;
    const lines = series.get(line.key) ?? [];
    // A title may come again in a table of contents or a footer; the series goes on with the number that is due.
    if (line.ordinal === lines.length + 1) series.set(line.key, [...lines, line]);
  });
  for (const lines of series.values()) {
    if (lines.length < 2) continue;
    if (lines[0]?.isClear === true || eachBeginsAnew(source, nodes, lines)) return lines;
  }
  return undefined;
}

const number = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
const planWord = /(?:计划|规划|方案|范文|总结|报告|安排|要点|预算|plan|okrs?|proposal)$/iu;
const behind = new RegExp(
  `^(.{0,40}?)[\\s\\u3000]*[（(【[]?(?:第${number}篇|篇${number}|\\(${number}\\)|（${number}）|${number})[）)】\\]]?(?:[：:、\\s\\u3000].{0,40})?$`,
  "u",
);
const before = new RegExp(
  `^[（(【[]?(?:第${number}篇|篇${number})[）)】\\]]?[：:、.\\s\\u3000]*(.{0,40})$`,
  "u",
);
const countedNumber = new RegExp(
  `^\\s*(?:plan|part)?\\s*[（(【[]?(?:第${number}篇|篇${number}|${number})[）)】\\]]?`,
  "iu",
);
const english = /^(?:plan|part) ([0-9]{1,2})(?:[.:—–-].{0,60})?$/iu;

function readSeriesLine(source: Source, node: RootContent, index: number): SeriesLine | undefined {
  const run = titleRun(source, node);
  if (run === undefined || (node.type !== "heading" && node.type !== "paragraph")) return undefined;
  const text = run.text;
  const found = readBefore(text) ?? readBehind(text) ?? readEnglish(text);
  if (found === undefined) return undefined;
  const { key, ordinal, isClear, written } = found;
  const title = { run, node, number: numberFrom(text, written) };
  return { index, title, key, ordinal, isClear };
}

/** The number of the series in its title, with the word that counts: `篇2`, `第二篇`, `（2）`. */
function numberFrom(text: string, written: number): TextRange {
  const length = countedNumber.exec(text.slice(written))?.[0].length ?? 0;
  return { start: written, end: written + length };
}

interface SeriesReading {
  readonly key: string;
  readonly ordinal: number;
  readonly isClear: boolean;
  /** Where the number begins. */
  readonly written: number;
}

function readBehind(text: string): SeriesReading | undefined {
  const match = behind.exec(text);
  const stem = (match?.[1] ?? "").trim();
  if (match === null || !planWord.test(stem)) return undefined;
  const ordinal = readOrdinal(match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6]);
  return ordinal === undefined
    ? undefined
    : { key: `behind ${stem}`, ordinal, isClear: true, written: (match[1] ?? "").length };
}

function readBefore(text: string): SeriesReading | undefined {
  const match = before.exec(text);
  const ordinal = readOrdinal(match?.[1] ?? match?.[2]);
  return match === null || ordinal === undefined
    ? undefined
    : { key: "before", ordinal, isClear: match[2] !== undefined, written: 0 };
}

function readEnglish(text: string): SeriesReading | undefined {
  const match = english.exec(text);
  const ordinal = readOrdinal(match?.[1]);
  if (match === null || ordinal === undefined) return undefined;
  return { key: "english", ordinal, isClear: /^plan/iu.test(text), written: 0 };
}

function readOrdinal(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[0-9]/u.test(text) ? Number(text) : readCjkOrdinal(text);
}

/** Several top headings are plans when none is a numbered chapter and each begins its numbering, or its kind of headings, anew. */
function findTopTitles(source: Source, nodes: readonly RootContent[]): readonly Start[] | undefined {
  const starts: Start[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== "heading" || node.depth !== 1) continue;
    const run = trimRun(readPhrasing(source.text, node.children));
    if (readMarkers(run.text, true).length > 0) return undefined;
    starts.push({ index, title: { run, node } });
  }
  if (starts.length < 2 || !eachBeginsAnew(source, nodes, starts)) return undefined;
  const areNamed = starts.every(({ title }) => planWord.test(title.run.text.trim()));
  return areNamed || starts.every(({ index }, i) => hasHeading(nodes.slice(index + 1, starts[i + 1]?.index)))
    ? starts
    : undefined;
}

function hasHeading(nodes: readonly RootContent[]): boolean {
  return nodes.some((node) => node.type === "heading");
}

/** True when the first number below each start is a first one. */
function eachBeginsAnew(source: Source, nodes: readonly RootContent[], starts: readonly Start[]): boolean {
  return starts.every(
    ({ index }, i) => firstOrdinal(source, nodes.slice(index + 1, starts[i + 1]?.index)) === 1,
  );
}

function firstOrdinal(source: Source, nodes: readonly RootContent[]): number | undefined {
  for (const node of nodes) {
    const isHeading = node.type === "heading";
    if (node.type === "list" && node.ordered === true) return node.start ?? 1;
    if (!isHeading && node.type !== "paragraph") continue;
    const marker = readMarkers(readPhrasing(source.text, node.children).text, isHeading)[0];
    if (marker !== undefined) return marker.ordinal;
  }
  return undefined;
}

/** Longer lines are no titles. */
const longestTitle = 120;

function titleRun(source: Source, node: RootContent): TextRun | undefined {
  if (node.type !== "heading" && node.type !== "paragraph") return undefined;
  const { start, end } = node.position ?? {};
  if ((end?.offset ?? 0) - (start?.offset ?? 0) > longestTitle) return undefined;
  const run = trimRun(readPhrasing(source.text, node.children));
  return run.text.includes("\n") ? undefined : run;
}
