import type { YamlScalar } from "../../parse/yaml/tree.ts";
import type { Block, Item, List, Paragraph } from "../nodes.ts";
import { positionInRun, sliceRun, trimRun, type TextRun } from "../run.ts";
import { runOf, type YamlReader } from "./reader.ts";

/** The text of a section: blank lines part paragraphs, and lines that begin with a bullet are a list. */
export function readProse(scalar: YamlScalar, reader: YamlReader): readonly Block[] {
  const run = runOf(scalar);
  const blocks: Block[] = [];
  for (const lineRuns of groupLines(run)) {
    const [first] = lineRuns;
    if (first === undefined) continue;
    if (isBullet(first.text)) blocks.push(readBullets(lineRuns, reader));
    else blocks.push(readParagraph(run, lineRuns, reader));
  }
  return blocks;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly run: TextRun;
}

/** Lines that belong together: no blank line and no first or last bullet between them. */
function groupLines(run: TextRun): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  let start = 0;
  for (const text of run.text.split("\n")) {
    const line = {
      start,
      end: start + text.length,
      text,
      run: trimRun(sliceRun(run, start, start + text.length)),
    };
    start += text.length + 1;
    const previous = open?.at(-1);
    if (text.trim() === "") open = undefined;
    else if (open === undefined || isBullet(previous?.text ?? "") !== isBullet(text))
      groups.push((open = [line]));
    else open.push(line);
  }
  return groups;
}

function readParagraph(run: TextRun, group: readonly Line[], reader: YamlReader): Paragraph {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const whole = trimRun(sliceRun(run, start, end));
  return {
    type: "paragraph",
    text: whole.text,
    segments: whole.segments,
    children: reader.inlinesOf(whole),
    position: positionInRun(whole, 0, whole.text.length, reader.lines),
  };
}

function readBullets(group: readonly Line[], reader: YamlReader): List {
  const children = group.map((line) => readBullet(line, reader));
  const start = children[0]?.position.start;
  const end = children.at(-1)?.position.end;
  if (start === undefined || end === undefined) throw new Error("believed that a group has a line");
  return { type: "list", children, position: { start, end } };
}

function readBullet({ run }: Line, reader: YamlReader): Item {
  const { text, segments, muted } = trimRun(sliceRun(run, bulletLength(run.text), run.text.length));
  return {
    type: "item",
    text,
    segments,
    inline: reader.inlinesOf({ text, segments, muted }),
    children: [],
    position: positionInRun(run, 0, run.text.length, reader.lines),
  };
}

const bullet = /^\s*[-*+•]\s+/;

function isBullet(line: string): boolean {
  return bullet.test(line);
}

function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0;
}
