import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading,
  Html,
  List,
  ListItem,
  Node,
  Paragraph,
  RootContent,
} from "mdast";
import type { Source } from "../../source/source.ts";
import type { TextRun } from "../run.ts";
import { sliceRun, startOffset, trimRun } from "../run.ts";
import { toBlocks } from "./arrange.ts";
import type { Draft, DraftBlock, DraftItem, DraftLine, Extent } from "./draft.ts";
import { readPhrasing } from "./from-phrasing.ts";
import type { SeenMarkers } from "./lines.ts";
import { joinLines, noteMarker, splitParagraph } from "./lines.ts";
import type { MarkerReading } from "./markers.ts";
import { readMarkers } from "./markers.ts";
import { isTitle, isUnderlinedText } from "./titles.ts";

/**
 * Finds the outline of a stretch of Markdown: headings by their depth, and below them numbered lines by the order in
 * which their styles appear. A style that is open is closed back to; a new one nests.
 *
 *     第一章、行业前景        第一章
 *     A.经营范围             └ A.
 *     1、办公桌椅              ├ 1、
 *     2、文件柜                └ 2、
 *     B.市场空间             └ B.
 */
export function readOutline(source: Source, nodes: readonly RootContent[]): readonly Draft[] {
  const builder = new OutlineBuilder(source, new Map());
  for (const node of nodes) builder.add(node);
  return builder.build();
}

class OutlineBuilder {
  readonly #source: Source;
  readonly #top: Draft[] = [];
  readonly #open: DraftLine[] = [];
  /** Numbers in the list items before this one, which its own may continue. */
  readonly #seenBefore: SeenMarkers;

  constructor(source: Source, seenBefore: SeenMarkers) {
    this.#source = source;
    this.#seenBefore = seenBefore;
  }

  build(): readonly Draft[] {
    return this.#top;
  }

  add(node: RootContent | BlockContent | DefinitionContent): void {
    switch (node.type) {
      case "heading":
        this.#addHeading(node);
        break;
      case "paragraph":
        this.#addParagraph(node);
        break;
      case "list":
        if (node.ordered === true) this.#addNumberedList(node);
        else this.#append({ type: "list", ...extentOf(node), items: this.#itemsOf(node) });
        break;
      case "table":
        this.#append({ type: "table", ...extentOf(node), node });
        break;
      case "blockquote":
      case "footnoteDefinition":
        for (const block of toBlocks(readOutline(this.#source, node.children))) this.#append(block);
        break;
      case "code":
      case "html":
        this.#noteUnread(node);
        break;
      default:
        break; // Rules and definitions are no prose.
    }
  }

  /** Code and HTML are no prose, but a heading over them is not empty. */
  #noteUnread(node: Code | Html): void {
    const last = this.#open.at(-1);
    if (last !== undefined && !node.value.startsWith("<!--")) last.hasUnread = true;
  }

  #addHeading(node: Heading): void {
    const run = trimRun(readPhrasing(this.#source.text, node.children));
    const { start, end } = extentOf(node);
    if (isUnderlinedText(this.#source, node, run.text)) {
      this.#append({ type: "paragraph", start, end, run });
      return;
    }
    while (!this.#isAbove(node.depth)) this.#open.pop();
    const marker = readMarkers(run.text, true)[0];
    const style = `atx-${node.depth}`;
    this.#push({
      ...newLine("atx", style, run, { start, end }),
      headingDepth: node.depth,
      ...(marker && { marker }),
    });
  }

  #isAbove(depth: number): boolean {
    const last = this.#open.at(-1);
    return last === undefined || (last.kind === "atx" && last.headingDepth < depth);
  }

  #addParagraph(node: Paragraph): void {
    const raw = readPhrasing(this.#source.text, node.children);
    const isStrong = isAllStrong(node) && raw.text.length <= 60 && !/[。；;，,]$/u.test(raw.text);
    for (const piece of splitParagraph(raw, (line, seen) => this.#acceptMarker(line, seen))) {
      const run = joinLines(this.#source.text, trimRun(sliceRun(raw, piece.start, piece.end)));
      if (run.text === "") continue;
      const extent = this.#extentOfRun(run);
      const marker = piece.isMarked ? this.#chooseMarker(readMarkers(run.text)) : undefined;
      if (marker !== undefined) this.#addNumbered(run, marker, extent);
      else if (isStrong) this.#addLabel(run, extent);
      else this.#append({ type: "paragraph", ...extent, run });
    }
  }

  #extentOfRun(run: TextRun): Extent {
    const start = startOffset(run.segments, 0);
    return { start, end: Math.max(start, startOffset(run.segments, run.text.length)) };
  }

  #addNumbered(run: TextRun, marker: MarkerReading, extent: Extent, from?: Partial<DraftLine>): void {
    const sibling = this.#siblingOf(marker);
    if (sibling !== -1) this.#open.length = sibling;
    this.#push({ ...newLine("numbered", marker.style, run, extent), marker, ...from });
  }

  /** A short line in bold heads what follows it, and closes the items above it. */
  #addLabel(run: TextRun, extent: Extent): void {
    const same = this.#findOpen((line) => line.kind === "label");
    if (same !== -1) this.#open.length = same;
    else while (this.#open.length > 0 && !this.#isHeadingOpen()) this.#open.pop();
    this.#push(newLine("label", "label", run, extent));
  }

  #isHeadingOpen(): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && isTitle(last);
  }

  /** True when a line's number begins a list or continues an open one, or can be nothing else. */
  #acceptMarker(line: string, seen: SeenMarkers): MarkerReading | undefined {
    return readMarkers(line).find(
      (reading) =>
        !reading.isWeak ||
        reading.ordinal === 1 ||
        (seen.get(reading.script) ?? Infinity) < reading.ordinal ||
        (this.#seenBefore.get(reading.script) ?? Infinity) < reading.ordinal ||
        this.#siblingOf(reading) !== -1,
    );
  }

  /** Of two readings (`I.` after `H.`, or the first of Roman numbers) the one that continues an open list, else the one that begins one. */
  #chooseMarker(readings: readonly MarkerReading[]): MarkerReading | undefined {
    return (
      readings.find((reading) => this.#siblingOf(reading, true) !== -1) ??
      readings.find((reading) => reading.ordinal === 1) ??
      readings[0]
    );
  }

  /** The index of the open line that a marker continues: of its own style, or the number before it in other punctuation. */
  #siblingOf(marker: MarkerReading, isStrict = false): number {
    const same = this.#findOpen(
      (line) => line.style === marker.style && (!isStrict || isBefore(line, marker)),
    );
    if (same !== -1) return same;
    return this.#findOpen((line) => line.marker?.script === marker.script && isBefore(line, marker));
  }

  /** Looks from the innermost open line outwards, up to the Markdown heading that holds them. */
  #findOpen(matches: (line: DraftLine) => boolean): number {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const line = this.#open[i];
      if (line === undefined || line.kind === "atx") return -1;
      if (matches(line)) return i;
    }
    return -1;
  }

  #addNumberedList(list: List): void {
    const written = list.children.map((item) => this.#writtenMarker(item));
    const isLazy = written.length > 1 && new Set(written.map((marker) => marker?.ordinal)).size === 1;
    list.children.forEach((item, index) => {
      const marker = written[index];
      const { run, children, checked, start, end } = this.#itemOf(item, new Map());
      if (marker === undefined) {
        this.#append({ type: "list", start, end, items: [{ run, children, start, end }] });
        return;
      }
      const ordinal = isLazy ? (list.start ?? 1) + index : marker.ordinal;
      const extent = { start, end: Math.max(start, this.#extentOfRun(run).end) };
      const rest = { own: children, end, ...(checked !== undefined && { checked }) };
      this.#addNumbered(run, { ...marker, ordinal }, extent, rest);
    });
  }

  /** The number as the author wrote it; Markdown allows it to be the same before each item. */
  #writtenMarker(item: ListItem): MarkerReading | undefined {
    const { start } = extentOf(item);
    const match = /^([0-9]{1,9})([.)])/u.exec(this.#source.text.slice(start, start + 12));
    if (match === null) return undefined;
    const style = match[2] === ")" ? "close-digit" : "digit-dot";
    const ordinal = Number(match[1]);
    // It stands before the item's text, not in it.
    return { style, script: "digit", ordinal, start: 0, end: 0, textStart: 0, isWeak: false };
  }

  #itemsOf(list: List): readonly DraftItem[] {
    const seen = new Map<string, number>();
    return list.children.map((node) => {
      const item = this.#itemOf(node, seen);
      if (item.marker !== undefined) noteMarker(seen, item.marker);
      return item;
    });
  }

  #itemOf(item: ListItem, seen: SeenMarkers): DraftItem {
    const nested = new OutlineBuilder(this.#source, seen);
    for (const child of item.children) nested.add(child);
    const [first, ...rest] = nested.build();
    const extent = extentOf(item);
    const checked = typeof item.checked === "boolean" ? { checked: item.checked } : {};
    if (first?.type === "paragraph") {
      return { ...extent, ...checked, run: first.run, children: toBlocks(rest) };
    }
    if (first?.type === "line") {
      const children: DraftBlock[] = [...first.own, ...toBlocks(first.body), ...toBlocks(rest)];
      return {
        ...extent,
        ...checked,
        ...(first.marker && { marker: first.marker }),
        run: first.run,
        children,
      };
    }
    const children = toBlocks(first === undefined ? [] : [first, ...rest]);
    return { ...extent, ...checked, run: { text: "", segments: [], muted: [] }, children };
  }

  #append(block: DraftBlock): void {
    (this.#open.at(-1)?.body ?? this.#top).push(block);
  }

  #push(line: DraftLine): void {
    (this.#open.at(-1)?.body ?? this.#top).push(line);
    this.#open.push(line);
  }
}

function newLine(kind: DraftLine["kind"], style: string, run: TextRun, extent: Extent): DraftLine {
  return { type: "line", kind, headingDepth: 0, style, run, own: [], body: [], ...extent };
}

function isBefore(line: DraftLine, marker: MarkerReading): boolean {
  return line.marker?.ordinal === marker.ordinal - 1;
}

function isAllStrong(node: Paragraph): boolean {
  const children = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return children.length > 0 && children.every((child) => child.type === "strong");
}

function extentOf(node: Node): Extent {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
