import type { QuantityNode } from "../../nodes.ts";
import type { Run } from "../../visit.ts";
import { inlineOf } from "../../visit.ts";
import { simplified } from "../../../quantities/chars.ts";
import type { TextRange } from "../../../quantities/quantity.ts";

/**
 * Prose, read once: sentences of pieces, the figures in each piece, and what stands in brackets apart from it.
 *
 *     总额为60万元,主要来自广告。其中汽车20万元(广告10万,活动10万),医疗12万元。
 *     └── piece ──┘└─ piece ─┘  └────────── piece ──────────────┘└─ piece ─┘
 *     └────── sentence ───────┘└──────────────── sentence ─────────────────┘
 *                                          └──── group ─────┘ (sentences of its own)
 */
export interface Prose {
  /** Its text is simplified (總計 reads 总计), so that words are known in either script; names are told as written. */
  readonly run: Run & { readonly written?: string };
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends TextRange {
  readonly pieces: readonly Piece[];
  /** Of all its pieces, in order; figures in brackets are not among them. */
  readonly figures: readonly Figure[];
}

/** What ended a piece: an enumeration comma, a comma, a semicolon, a full stop, or the end of the text. */
export type Mark = "、" | "，" | "；" | "。" | "";

export interface Piece extends TextRange {
  readonly mark: Mark;
  readonly figures: readonly Figure[];
  readonly groups: readonly Group[];
}

/** A quantity in its clause. */
export interface Figure {
  readonly quantity: QuantityNode;
  /** From the figure before it, or the start of its piece, up to its own first word. */
  readonly before: TextRange;
  /** From its last word to the next figure's `before`, or the end of its piece. */
  readonly after: TextRange;
  readonly start: number;
  readonly end: number;
}

/** What brackets hold; `start` and `end` include them. A quotation or title (《…》, “…”) is never read for claims. */
export interface Group extends TextRange {
  readonly isQuotation: boolean;
  readonly sentences: readonly Sentence[];
}

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["【", "】"],
  ["《", "》"],
  ["“", "”"],
  ["「", "」"],
]);
const quotations: ReadonlySet<string> = new Set(["《", "“", "「"]);
const marks: ReadonlyMap<string, Mark> = new Map([
  ["、", "、"],
  ["，", "，"],
  [",", "，"],
  ["；", "；"],
  [";", "；"],
  ["。", "。"],
  ["！", "。"],
  ["!", "。"],
  ["？", "。"],
  ["?", "。"],
]);

/** A point behind these ends no sentence: `delivered 30, i.e. 83%`. */
const abbreviation = /(?:^|[\s(,])(?:i\.?e|e\.?g|approx|vs|incl|excl|ca|avg|est|cf)$/iu;

/** Linear in the text: every character is looked at once, brackets are paired in one pass before. */
export function readProse(run: Run): Prose {
  const quantities = inlineOf(run)
    .filter((node): node is QuantityNode => node.type === "quantity")
    .sort((a, b) => a.start - b.start);
  const text = simplified(run.text);
  const reader = new ProseReader(text, quantities);
  return {
    run: text === run.text ? run : { ...run, text, written: run.text },
    sentences: reader.readRange(0, text.length),
  };
}

class ProseReader {
  readonly #text: string;
  readonly #quantities: readonly QuantityNode[];
  readonly #closeOf: ReadonlyMap<number, number>;
  #next = 0;

  constructor(text: string, quantities: readonly QuantityNode[]) {
    this.#text = text;
    this.#quantities = quantities;
    this.#closeOf = pairBrackets(text);
  }

  readRange(start: number, end: number): Sentence[] {
    const sentences: Sentence[] = [];
    let pieces: Piece[] = [];
    let from = start;
    let figures: QuantityNode[] = [];
    let groups: Group[] = [];
    const endPiece = (to: number, mark: Mark) => {
      const piece = makePiece(from, to, mark, figures, groups);
      if (piece.figures.length > 0 || this.#text.slice(from, to).trim() !== "") pieces.push(piece);
      [figures, groups] = [[], []];
      if ((mark === "。" || mark === "") && pieces.length > 0) {
        sentences.push(makeSentence(pieces));
        pieces = [];
      }
    };
    let at = start;
    while (at < end) {
      const quantity = this.#quantityAt(at);
      if (quantity !== undefined) {
        // Dates and periods belong to the words around a figure: 全年检查覆盖面100% is one clause with one figure.
        if (quantity.kind !== "date" && quantity.kind !== "period") figures.push(quantity);
        at = Math.max(quantity.end, at + 1);
        continue;
      }
      const close = this.#closeOf.get(at);
      if (close !== undefined && close < end) {
        const isQuotation = quotations.has(this.#text.charAt(at));
        groups.push({ start: at, end: close + 1, isQuotation, sentences: this.readRange(at + 1, close) });
        at = close + 1;
        continue;
      }
      const mark = this.#markAt(at);
      if (mark !== undefined) {
        endPiece(at, mark);
        from = at + 1;
      }
      at++;
    }
    endPiece(end, "");
    return sentences;
  }

  #quantityAt(at: number): QuantityNode | undefined {
    let quantity = this.#quantities[this.#next];
    while (quantity !== undefined && quantity.start < at) quantity = this.#quantities[++this.#next];
    if (quantity?.start !== at) return undefined;
    this.#next++;
    return quantity;
  }

  /** `合计净利润为⏎172,041元`: wrapped in the midst of a clause. */
  #goesOnAt(at: number): boolean {
    return /[为是约]/u.test(this.#text.charAt(at - 1));
  }

  #markAt(at: number): Mark | undefined {
    if (isWordUnit(this.#text.charCodeAt(at))) return undefined;
    const char = this.#text.charAt(at);
    if (char === "\n") return isWideAround(this.#text, at) && !this.#goesOnAt(at) ? "，" : undefined;
    if (char === "." || char === ",") {
      // A point or comma inside a numeral or a name is none; one that ends a clause has a space, the end or a wide character behind it.
      const isInNumber = isDigit(this.#text, at - 1) && isDigit(this.#text, at + 1);
      if (isInNumber) return undefined;
      if (char === ".") {
        if (abbreviation.test(this.#text.slice(Math.max(0, at - 8), at))) return undefined;
        return /^(?:\s|$)/.test(this.#text.slice(at + 1, at + 2)) ? "。" : undefined;
      }
    }
    return marks.get(char);
  }
}

/** Brackets nested deeper than this are read as the characters they are. */
const deepest = 16;

/** Where each bracket closes. One left open, or closed by another kind, does not keep those around it from pairing. */
function pairBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (const { 0: char, index: at } of text.matchAll(anyBracket)) {
    const closer = closers.get(char);
    if (closer !== undefined) open.push({ at, closer });
    else {
      for (let back = open.length - 1; back >= Math.max(0, open.length - 3); back--) {
        const candidate = open[back];
        if (candidate === undefined || !sameBracket(candidate.closer, char)) continue;
        if (back < deepest) pairs.set(candidate.at, at);
        open.length = back;
        break;
      }
    }
  }
  return pairs;
}

/** All that `closers` speaks of. Most texts have few: they are looked for, not each character looked up. */
const anyBracket = new RegExp(`[${[...closers].flat().join("").replace(/[[\]]/gu, "\\$&")}]`, "g");

function sameBracket(expected: string, found: string): boolean {
  return expected === found || (")）".includes(expected) && ")）".includes(found));
}

function makePiece(
  start: number,
  end: number,
  mark: Mark,
  quantities: readonly QuantityNode[],
  groups: readonly Group[],
): Piece {
  const figures: Figure[] = [];
  let from = start;
  quantities.forEach((quantity, index) => {
    const first = Math.max(from, Math.min(quantity.start, ...(quantity.bounds ?? []).map((b) => b.start)));
    const next = quantities[index + 1];
    const nextStart =
      next === undefined ? end : Math.min(next.start, ...(next.bounds ?? []).map((bound) => bound.start));
    const last = Math.max(
      quantity.end,
      ...(quantity.bounds ?? []).map((bound) => bound.end).filter((boundEnd) => boundEnd <= nextStart),
    );
    figures.push({
      quantity,
      before: { start: from, end: first },
      after: { start: last, end: Math.max(nextStart, last) },
      start: first,
      end: last,
    });
    from = last;
  });
  return { start, end, mark, figures, groups };
}

function makeSentence(pieces: readonly Piece[]): Sentence {
  return {
    start: pieces[0]?.start ?? 0,
    end: pieces[pieces.length - 1]?.end ?? 0,
    pieces,
    figures: pieces.flatMap((piece) => piece.figures),
  };
}

/** Letters of Latin and Chinese, of which most of a text is: never a mark. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x40 && unit <= 0x7f);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);
}

/** A line break among Chinese characters ends a piece; among words of other scripts it is a space. */
function isWideAround(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) >= 0x2e80 || text.charCodeAt(at + 1) >= 0x2e80;
}

/** Every sentence of the text, then those in its brackets, outermost first; quotations are left out. */
export function* sentencesOf(sentences: readonly Sentence[]): Generator<Sentence> {
  for (const sentence of sentences) {
    yield sentence;
    for (const piece of sentence.pieces)
      for (const group of piece.groups) if (!group.isQuotation) yield* sentencesOf(group.sentences);
  }
}

/** The text of a range with what stands in brackets left out; `groups` in the order of their places. */
export function textOutsideGroups(text: string, range: TextRange, groups: readonly Group[]): string {
  let out = "";
  let from = range.start;
  for (let index = firstGroupAfter(groups, range.start); index < groups.length; index++) {
    const group = groups[index];
    if (group === undefined || group.start >= range.end) break;
    out += text.slice(from, Math.max(from, group.start));
    from = Math.min(group.end, range.end);
  }
  return out + text.slice(from, range.end);
}

/** The index of the first group that ends after `at`. */
export function firstGroupAfter(groups: readonly Group[], at: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
