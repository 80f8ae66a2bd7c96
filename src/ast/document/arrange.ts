import { sliceRun, startOffset, trimRun } from "../run.ts";
import type { TextRun } from "../run.ts";
import type {
  Draft,
  DraftBlock,
  DraftContent,
  DraftItem,
  DraftLine,
  DraftParagraph,
  DraftSection,
} from "./draft.ts";
import { endsWithColon, findRunIn, isChapterLike, isTitle, textOf } from "./titles.ts";

/**
 * Tells headings from the entries of lists, now that it is known what stands below each line. Siblings are judged
 * together: where most have text below a short title all short ones are headings, the empty one too (a chapter that is
 * still to be written); where none has, they are a list.
 */
export function arrange(drafts: readonly Draft[]): readonly DraftContent[] {
  return groupSiblings(drafts).flatMap((group) =>
    group.type === "block" ? [group.block] : arrangeLines(group.lines),
  );
}

/** The same as blocks alone, for the inside of list items and quotes, where no section can stand. */
export function toBlocks(drafts: readonly Draft[]): readonly DraftBlock[] {
  return groupSiblings(drafts).flatMap((group) => {
    if (group.type === "block") return [group.block];
    if (group.lines[0]?.kind === "numbered") return listWithRest(group.lines);
    return group.lines.flatMap((line) => [paragraphOf(line), ...line.own, ...toBlocks(line.body)]);
  });
}

type Group =
  | { readonly type: "block"; readonly block: DraftBlock }
  | { readonly type: "lines"; readonly lines: readonly DraftLine[] };

/** Stretches of lines of one kind, parted where numbering begins anew. */
function groupSiblings(drafts: readonly Draft[]): Group[] {
  const groups: Group[] = [];
  let lines: DraftLine[] = [];
  for (const draft of drafts) {
    if (draft.type !== "line") {
      groups.push({ type: "block", block: draft });
      lines = [];
      continue;
    }
    const last = lines.at(-1);
    if (last?.kind !== draft.kind || isRestart(last, draft)) {
      lines = [];
      groups.push({ type: "lines", lines });
    }
    lines.push(draft);
  }
  return groups;
}

function isRestart(last: DraftLine, line: DraftLine): boolean {
  return line.kind === "numbered" && line.marker?.ordinal === 1 && last.marker !== undefined;
}

function arrangeLines(lines: readonly DraftLine[]): readonly DraftContent[] {
  if (lines[0]?.kind === "atx") return lines.map((line) => sectionOf(line));
  if (lines[0]?.kind === "label") return lines.flatMap((line) => arrangeLabel(line));
  const headings = lines.filter((line) => line.body.length > 0 && isHeadingWithBody(line));
  const areChapters = headings.some(isChapterLike);
  // Half of the chapters may still be empty; of other lines most must have text below them.
  const isOutline = headings.length > 0 && headings.length * 2 >= lines.length + (areChapters ? 0 : 1);
  if (!isOutline && !areChapters) return listWithRest(lines);
  return splitOutline(lines, isOutline);
}

/** A line in bold heads what follows; with nothing below it is a sentence that somebody stressed. */
function arrangeLabel(line: DraftLine): readonly DraftContent[] {
  return line.body.length > 0 ? [sectionOf(line)] : [paragraphOf(line)];
}

function isHeadingWithBody(line: DraftLine): boolean {
  if (!isChapterLike(line) && line.body.every(isAttributeLine)) return false;
  return isTitle(line) || findRunIn(line) !== undefined;
}

const attributeLabel =
  /^(?:负责人|责任人|责任部门|责任单位|牵头部门|牵头单位|牵头人|配合部门|配合单位|协办|主办|完成时限|完成时间|截止时间|截止日期|起止时间|时间|时限|期限|频次|频率|进度|状态|优先级|衡量标准|验收标准|数据来源|owner|due|deadline|status|priority|measure)\s*[：:]/iu;

/** `负责人：张三` and the like say something of the entry above; they do not make it a heading. */
function isAttributeLine(draft: Draft): boolean {
  return draft.type === "paragraph" && attributeLabel.test(draft.run.text);
}

/** Headings become sections; what stands between them and is none stays a list. */
function splitOutline(lines: readonly DraftLine[], isOutline: boolean): DraftContent[] {
  const content: DraftContent[] = [];
  let items: DraftLine[] = [];
  const endList = () => {
    if (items.length > 0) content.push(listOf(items));
    items = [];
  };
  for (const line of lines) {
    const isHeading = line.body.length > 0 ? isHeadingWithBody(line) : isOutline && isTitle(line);
    if (isHeading && (isOutline || isChapterLike(line))) {
      endList();
      content.push(sectionOf(line));
    } else {
      items.push(line);
    }
  }
  endList();
  return content;
}

function sectionOf(line: DraftLine): DraftSection {
  const runIn = line.kind === "numbered" && !isTitle(line) ? findRunIn(line) : undefined;
  const text = textOf(line);
  const title = runIn === undefined ? text : sliceRun(text, 0, runIn.titleEnd);
  const first = runIn === undefined ? [] : [runInParagraph(text, runIn.textStart)];
  const children = [...first, ...line.own, ...arrange(line.body)];
  return { type: "section", start: line.start, end: endOf(line, children), line, title, children };
}

function runInParagraph(text: TextRun, textStart: number): DraftParagraph {
  const run = trimRun(sliceRun(text, textStart, text.text.length));
  const start = startOffset(run.segments, 0);
  return { type: "paragraph", start, end: startOffset(run.segments, run.text.length), run };
}

/** A list, and behind it the paragraphs that follow its last entry without belonging to it. */
function listWithRest(lines: readonly DraftLine[]): DraftBlock[] {
  const last = lines.at(-1);
  if (last === undefined || !isFollowedByOther(lines, last)) return [listOf(lines)];
  return [listOf([...lines.slice(0, -1), { ...last, body: [] }]), ...toBlocks(last.body)];
}

/** When no other entry has anything below it, what stands below the last goes with the list as a whole. */
function isFollowedByOther(lines: readonly DraftLine[], last: DraftLine): boolean {
  if (lines.length < 2 || last.body.length === 0 || endsWithColon(last)) return false;
  if (lines.some((line) => line !== last && line.body.length > 0)) return false;
  return last.body.every((draft) => draft.type !== "line");
}

function listOf(lines: readonly DraftLine[]): DraftBlock {
  const items = lines.map((line) => itemOf(line));
  const start = items[0]?.start ?? 0;
  return { type: "list", start, end: items.at(-1)?.end ?? start, items };
}

function itemOf(line: DraftLine): DraftItem {
  const children = [...line.own, ...toBlocks(line.body)];
  const { marker, checked } = line;
  return {
    start: line.start,
    end: endOf(line, children),
    ...(marker !== undefined && { marker }),
    ...(checked !== undefined && { checked }),
    run: line.run,
    children,
  };
}

function paragraphOf(line: DraftLine): DraftParagraph {
  return { type: "paragraph", start: line.start, end: line.end, run: line.run };
}

function endOf(line: DraftLine, children: readonly { readonly end: number }[]): number {
  return Math.max(line.end, children.at(-1)?.end ?? 0);
}
