import type { List, ListItem, Paragraph, PhrasingContent } from "mdast";
import type { Source } from "../../source/source.ts";
import { extentOf } from "./page.ts";
import type { Page } from "./page.ts";
import { branch } from "./reckoning.ts";

/**
 * Lines between fences as the blocks they would be without these: what bullets, numbers, the branches of a drawn tree or
 * an indent set below a line is a list, and any other line is a paragraph of its own. A line that goes on with an equals
 * sign belongs to the one before it.
 *
 *     Before: 45 min                Team: 12
 *     ├─ find: 20 min               - 8 engineers × $100 = $800
 *     └─ mend: 25 min               - 4 others × $50
 *                                       = $200
 */
export function readFencedLines(source: Source, page: Page, lines: readonly number[]): (List | Paragraph)[] {
  const reader = new LineReader(source);
  for (const [index, line] of lines.entries()) {
    if (index > 0 && lines[index - 1] !== line - 1) reader.part();
    reader.add(readLine(page, line));
  }
  return reader.end();
}

type Mark = "branch" | "bullet" | "none";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  /** How far in the line is set. */
  readonly column: number;
  readonly kind: "text" | "blank" | "rule" | "more";
}

/** An entry of a list, or a line of its own, with what stands below it. */
interface Entry extends Pick<Line, "mark" | "column"> {
  readonly extents: (readonly [start: number, end: number])[];
  readonly below: Entry[];
}

const bullet =
  /^\s*(?:[-*•·‣▪▸►▶➤✓✔✅☑❌–—]\uFE0F?\s+|\d{1,2}[.)](?:\s+|(?=\p{Script=Han}))|\d{1,2}、|[①-⑳]\s*)/u;

function readLine(page: Page, line: number): Line {
  const [from, end] = extentOf(page, line);
  const text = page.text.slice(from, end);
  const [branched, listed] = [branch.exec(text), bullet.exec(text)];
  const prefix = (branched ?? listed ?? /^\s*/u.exec(text))?.[0] ?? "";
  const rest = text.slice(prefix.length);
  const sign = /[^\s│|]/u.exec(prefix)?.index ?? prefix.length;
  const start = from + prefix.length;
  const kind = /[\p{L}\d]/u.test(rest)
    ? prefix.trim() === "" && /^[=＝≈]/u.test(rest)
      ? "more"
      : "text"
    : text === ""
      ? "blank"
      : "rule";
  const mark = branched !== null ? "branch" : listed !== null ? "bullet" : "none";
  return { start, end, mark, column: sign, kind };
}

class LineReader {
  readonly #source: Source;
  readonly #top: Entry[] = [];
  /** The entry last read and those it stands below, outermost first. */
  #open: Entry[] = [];
  /** Whether the next line still stands right below one of those. */
  #isBelow = false;

  constructor(source: Source) {
    this.#source = source;
  }

  /** What follows stands below nothing that was read. */
  part(): void {
    this.#isBelow = false;
  }

  add(line: Line): void {
    if (line.kind === "blank") this.part();
    // │ alone only keeps a tree together.
    if (line.kind === "blank" || line.kind === "rule") return;
    if (line.kind === "more" && this.#isBelow) {
      this.#open.at(-1)?.extents.push([line.start, line.end]);
      return;
    }
    const entry: Entry = {
      mark: line.mark,
      column: line.column,
      extents: [[line.start, line.end]],
      below: [],
    };
    while (!this.#canHold(this.#open.at(-1), entry)) this.#open.pop();
    (this.#open.at(-1)?.below ?? this.#top).push(entry);
    this.#open.push(entry);
    this.#isBelow = true;
  }

  /** Below a line stand the branches that begin under it, and what is set in farther than it. */
  #canHold(above: Entry | undefined, entry: Entry): boolean {
    if (above === undefined) return true;
    if (!this.#isBelow || this.#open.length >= deepest) return false;
    if (above.mark === "none" && entry.mark !== "none") return above.column <= entry.column;
    return above.column < entry.column;
  }

  end(): (List | Paragraph)[] {
    const blocks: (List | Paragraph)[] = [];
    let items: Entry[] = [];
    const endList = () => {
      if (items.length > 0) blocks.push(this.#listOf(items));
      items = [];
    };
    for (const entry of this.#top) {
      if (entry.mark !== "none") items.push(entry);
      else {
        endList();
        for (const block of this.#blocksOf(entry)) blocks.push(block);
      }
    }
    endList();
    return blocks;
  }

  /** A figure with its branches is one entry with its parts; any other line heads the list below it. */
  #blocksOf(entry: Entry): (List | Paragraph)[] {
    const isSplit = entry.below.some(({ mark }) => mark === "branch") && this.#holdsFigure(entry);
    if (isSplit) return [this.#listOf([entry])];
    return [this.#paragraphOf(entry), ...(entry.below.length === 0 ? [] : [this.#listOf(entry.below)])];
  }

  #holdsFigure({ extents }: Entry): boolean {
    return extents.some(([start, end]) => /\d/u.test(this.#source.text.slice(start, end)));
  }

  #listOf(entries: readonly Entry[]): List {
    const children = entries.map((entry) => this.#itemOf(entry));
    const start = children[0]?.position?.start.offset ?? 0;
    const end = children.at(-1)?.position?.end.offset ?? start;
    const position = this.#source.lines.positionAt(start, end);
    return { type: "list", ordered: false, spread: false, children, position };
  }

  #itemOf(entry: Entry): ListItem {
    const own = this.#paragraphOf(entry);
    const nested = entry.below.length === 0 ? [] : [this.#listOf(entry.below)];
    const start = own.position?.start.offset ?? 0;
    const end = (nested[0] ?? own).position?.end.offset ?? start;
    const position = this.#source.lines.positionAt(start, end);
    return { type: "listItem", spread: false, children: [own, ...nested], position };
  }

  #paragraphOf({ extents }: Entry): Paragraph {
    const children: PhrasingContent[] = [];
    const { text, lines } = this.#source;
    for (const [start, end] of extents) {
      const before = children.at(-1)?.position?.end.offset;
      if (before !== undefined)
        children.push({ type: "text", value: " ", position: lines.positionAt(before, before + 1) });
      children.push({ type: "text", value: text.slice(start, end), position: lines.positionAt(start, end) });
    }
    const [first, last] = [extents[0], extents.at(-1)];
    return { type: "paragraph", children, position: lines.positionAt(first?.[0] ?? 0, last?.[1] ?? 0) };
  }
}

/** Levels that are told apart; what is set in farther stands on the last. */
const deepest = 12;
