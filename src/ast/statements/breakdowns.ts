import { Decimal } from "../../quantities/decimal.ts";
import type { TextRange } from "../../quantities/quantity.ts";
import type { Allocation, Content, List, Paragraph, Part, QuantityNode, Section } from "../nodes.ts";
import { isSection } from "../visit.ts";
import type { Run } from "../visit.ts";
import { around, nameIn } from "./context.ts";
import type { Evidence, StatementContext, TextRun } from "./context.ts";
import { dimensionOf } from "./dimension.ts";
import { narrowToName } from "./label.ts";
import { exactSum, exactValue, isAmountFigure } from "./parts.ts";
import { readProse } from "./prose.ts";
import type { Figure, Piece, Prose, Sentence } from "./prose.ts";
import { closingTotal, dividedInto, ofWhich, residual } from "./words.ts";

/**
 * Totals that are broken down on the lines below them, in several measures at once:
 *
 *     全镇共安排项目16个，资金1860万元。其中：          （二）线下活动380万元
 *     （一）产业发展类9个，资金1190万元；                1. 展会8场，每场20万元，共160万元
 *     （二）基础设施类5个，资金520万元；…                2. 路演小计120万元 …
 *
 * Every line must carry a figure for the measure. Words that open the list (其中：, 分为：) claim the sums, and measures that
 * come out vouch for the one that does not; without such words a sum is told only when it comes out.
 */
export function readBreakdowns(content: readonly Content[], context: StatementContext): BreakdownsByBlock {
  const reader = new BreakdownReader(context);
  reader.read(content);
  return reader.found;
}

/** By the block after which they are told: the last of their lines. */
export type BreakdownsByBlock = ReadonlyMap<Content, readonly Allocation[]>;

/** One line of a breakdown: an item, a paragraph, a heading, or a stretch of a sentence. */
interface Line {
  readonly node: Content;
  readonly amounts: readonly Amount[];
}

interface Amount {
  readonly run: TextRun;
  readonly prose: Prose;
  readonly figure: Figure;
  readonly piece: Piece;
  readonly dimension: string;
}

type Measure = readonly Amount[];

/** Totals farther back than this many amounts are forgotten. */
const mostTotals = 24;
/** Longer runs of lines are read as far as this. */
const mostLines = 400;

class BreakdownReader {
  readonly found = new Map<Content, Allocation[]>();
  readonly #context: StatementContext;
  /** Amounts told above, nearest last. */
  #totals: Amount[] = [];
  /** Measures of the last lines, which a total behind them may sum up. */
  #open: readonly Measure[] = [];

  constructor(context: StatementContext) {
    this.#context = context;
  }

  read(content: readonly Content[]): void {
    const { section } = this.#context;
    if (section !== undefined) this.#remember(amountsIn(runOfTitle(section)));
    let lines: Line[] = [];
    let lead = "";
    for (const [index, node] of content.entries()) {
      if (node.type === "list") {
        this.#readList(node, node, opensList(lead));
        lines = [];
      } else if (node.type === "paragraph") {
        const next = content[index + 1];
        const isOpenEnded = /[；;，,]\s*$/u.test(node.text);
        if (isOpenEnded || lines.length > 0) lines.push({ node, amounts: firstAmounts(node) });
        if (lines.length > 0 && (!isOpenEnded || next?.type !== "paragraph")) {
          this.#readLines(lines, opensList(lead));
          lines = [];
        } else if (lines.length === 0) {
          this.#readRun(node, node);
          lead = node.text;
        }
      }
    }
    this.#readLines(sectionLines(content), false);
  }

  #readList(node: Content, list: List, isOpened: boolean): void {
    this.#readLines(
      list.children.map((item) => ({ node, amounts: firstAmounts(item) })),
      isOpened,
    );
    const open = this.#open;
    for (const item of list.children) {
      const outer = this.#totals;
      this.#readRun(node, item);
      for (const nested of item.children)
        if (nested.type === "list") this.#readList(node, nested, opensList(item.text));
      this.#totals = outer;
    }
    this.#open = open;
  }

  /** The sentences of one text: each may sum up what is above, break it down, or tell the totals of what follows. */
  #readRun(node: Content, run: Run): void {
    const prose = readProse(run);
    for (const sentence of prose.sentences) {
      const amounts = amountsOf(run, prose, sentence);
      this.#sumUp(node, amounts);
      this.#sumWithin(node, amounts);
      const lines = stretchLines(node, amounts);
      if (lines.length > 1) this.#readLines(lines, false);
      this.#remember(amounts);
    }
  }

  #remember(amounts: readonly Amount[]): void {
    this.#totals = [...this.#totals, ...amounts].slice(-mostTotals);
  }

  /** The first or the last amount of a sentence, where all the others make it: 在岗12人，早班5人、晚班5人、机动2人. */
  #sumWithin(node: Content, amounts: readonly Amount[]): void {
    for (const measure of groupByDimension(amounts).values()) {
      const [first, last] = [measure[0], measure.at(-1)];
      if (measure.length < 3 || first === undefined || last === undefined) continue;
      const evidence: Evidence = { certainty: "inferred", because: "adds-up" };
      if (isSumOf(first, measure.slice(1))) this.#tell(node, first, measure.slice(1), evidence);
      else if (isSumOf(last, measure.slice(0, -1))) this.#tell(node, last, measure.slice(0, -1), evidence);
    }
  }

  /** `以上三个项目共安排28.5亿元`, `Total: $220,000` behind the lines. */
  #sumUp(node: Content, amounts: readonly Amount[]): void {
    for (const total of amounts) {
      const label = total.run.text.slice(total.figure.before.start, total.figure.before.end);
      if (!/以上|上述|合计|共|总|小计|\btotal|\bin all\b/iu.test(label)) continue;
      const parts = this.#open.find((each) => isSumOf(total, each));
      if (parts === undefined) continue;
      this.#tell(node, total, parts, { certainty: "stated", because: "adds-up" });
    }
  }

  #readLines(given: readonly Line[], isOpened: boolean): void {
    const lines = given.slice(0, mostLines);
    const last = lines.at(-1);
    if (last === undefined || lines.length < 2) return;
    const measures = measuresOf(lines);
    const taken = new Set<Amount>();
    const unmatched: Measure[] = [];
    const matched: { readonly total: Amount; readonly parts: Measure }[] = [];
    for (const parts of measures) {
      const total = this.#totals.findLast((each) => !taken.has(each) && isSumOf(each, parts));
      if (total === undefined) unmatched.push(parts);
      else {
        taken.add(total);
        matched.push({ total, parts });
      }
    }
    this.#open = unmatched;
    const certainty = isOpened || matched.length > 1 ? "stated" : "inferred";
    const because = isOpened ? "measures-by-line" : "adds-up";
    for (const { total, parts } of matched) this.#tell(last.node, total, parts, { certainty, because });
    const isHeaded = !isOpened && matched.length === 0 && lines.length >= 3 && this.#isUnderHeading();
    if (!isHeaded && (!isOpened || matched.length === 0)) return;
    for (const parts of unmatched) {
      const total = this.#alignedTotal(parts, measures, taken);
      if (total === undefined || (isHeaded && !isNear(total, parts, 5))) continue;
      const evidence: Evidence = isHeaded
        ? { certainty: "stated", because: "heading-total" }
        : { certainty, because };
      this.#tell(last.node, total, parts, evidence);
    }
  }

  /** Nothing was told since a heading that ends in its one amount: （二）线下活动380万元. */
  #isUnderHeading(): boolean {
    const [only, ...others] = this.#totals;
    return (
      only !== undefined &&
      others.length === 0 &&
      only.run.text === this.#context.section?.title.text &&
      only.figure.end >= only.run.text.trimEnd().length - 1
    );
  }

  #tell(node: Content, total: Amount, parts: Measure, evidence: Evidence): void {
    const told = this.found.get(node);
    const allocation = this.#makeAllocation(total, parts, evidence);
    if (told === undefined) this.found.set(node, [allocation]);
    else told.push(allocation);
  }

  /** The total at the same place among those of its dimension, when the lead tells as many as the lines do. */
  #alignedTotal(parts: Measure, columns: readonly Measure[], taken: ReadonlySet<Amount>): Amount | undefined {
    const dimension = parts[0]?.dimension;
    const same = columns.filter((column) => column[0]?.dimension === dimension);
    const lead = this.#totals.at(-1)?.prose;
    const totals = this.#totals.filter((each) => each.prose === lead && each.dimension === dimension);
    const total = totals[same.indexOf(parts)];
    if (totals.length !== same.length || total === undefined || taken.has(total)) return undefined;
    // What is not even near is of something else.
    return isNear(total, parts, 3) ? total : undefined;
  }

  #makeAllocation(total: Amount, parts: readonly Amount[], evidence: Evidence): Allocation {
    const { lines } = this.#context;
    const nameOf = ({ run, figure }: Amount) => {
      const range = narrowToName(run.text, figure.before);
      return range === undefined ? undefined : nameIn(run, range.start, range.end, lines);
    };
    const metric = nameOf(total);
    const children = parts.map((part): Part => {
      const name = lineName(part, this.#context) ?? nameOf(part);
      return {
        type: "part",
        position: part.figure.quantity.position,
        ...(name === undefined ? {} : { name }),
        total: part.figure.quantity,
        isResidual: name !== undefined && residual.test(name.text),
        children: [],
      };
    });
    const quantity: QuantityNode = total.figure.quantity;
    return {
      type: "allocation",
      position: around([quantity.position, ...children.map(({ position }) => position)]),
      ...evidence,
      ...(metric === undefined ? {} : { metric }),
      total: quantity,
      children,
    };
  }
}

/** What a line is of: the words before its first figure. */
function lineName({ run, prose }: Amount, { lines }: StatementContext) {
  const first = prose.sentences[0]?.figures[0];
  const range: TextRange | undefined =
    first === undefined ? undefined : narrowToName(run.text, { start: 0, end: first.before.end });
  return range === undefined ? undefined : nameIn(run, range.start, range.end, lines);
}

function opensList(lead: string): boolean {
  const tail = lead.trimEnd().slice(-12);
  return /[:：]$/u.test(tail) && (ofWhich.test(tail) || dividedInto.test(tail) || /如下|具体为/u.test(tail));
}

function runOfTitle({ title, inline }: Pick<Section, "title" | "inline">): Paragraph {
  const { text, position } = title;
  const segments = [{ text: 0, offset: position.start.offset, length: text.length }];
  return { type: "paragraph", text, segments, position, children: inline };
}

/** Sections as lines, by their headings; one that is spelled otherwise in the source leads nowhere. */
function sectionLines(content: readonly Content[]): Line[] {
  return content.filter(isSection).flatMap((section) => {
    const { text, position } = section.title;
    const isVerbatim = position.end.offset - position.start.offset === text.length;
    return isVerbatim ? [{ node: section, amounts: firstAmounts(runOfTitle(section)) }] : [];
  });
}

/** What semicolons part, each with figures of its own; where there are none, each figure by itself. */
function stretchLines(node: Content, amounts: readonly Amount[]): Line[] {
  const stretches: Amount[][] = [];
  let isNew = true;
  let piece: Piece | undefined;
  for (const amount of amounts) {
    if (piece !== undefined && amount.piece !== piece) isNew = piece.mark === "；";
    piece = amount.piece;
    const last = stretches.at(-1);
    if (isNew || last === undefined) stretches.push([amount]);
    else last.push(amount);
    isNew = false;
  }
  if (stretches.length > 1) return stretches.map((stretch) => ({ node, amounts: stretch }));
  const isSame = amounts.length >= 3 && new Set(amounts.map(({ dimension }) => dimension)).size === 1;
  return isSame ? amounts.map((amount) => ({ node, amounts: [amount] })) : [];
}

/** The amounts of the first sentence of a line. */
function firstAmounts(run: Run): readonly Amount[] {
  const prose = readProse(run);
  const [first] = prose.sentences;
  return first === undefined ? [] : amountsOf(run, prose, first);
}

function amountsIn(run: Run): readonly Amount[] {
  const prose = readProse(run);
  return prose.sentences.flatMap((sentence) => amountsOf(run, prose, sentence));
}

/** The plain amounts of a sentence outside brackets. */
function amountsOf(run: Run, prose: Prose, sentence: Sentence): readonly Amount[] {
  return sentence.pieces.flatMap((piece) =>
    piece.figures.flatMap((figure) => {
      const { quantity } = figure;
      const isAmount =
        quantity.unit !== null &&
        quantity.unit !== "%" &&
        quantity.kind !== "duration" &&
        exactValue(quantity) !== undefined &&
        isAmountFigure(prose, { figure, piece });
      return isAmount ? [{ run, prose, figure, piece, dimension: dimensionOf(quantity) }] : [];
    }),
  );
}

function isSumOf(total: Amount, parts: Measure): boolean {
  const [first] = parts;
  if (first?.dimension !== total.dimension || parts.length < 2 || parts.includes(total)) return false;
  const sum = exactSum(parts.map(({ figure }) => figure.quantity));
  if (sum === undefined || exactValue(total.figure.quantity)?.equals(sum) !== true) return false;
  return [total, ...parts].reduce((digits, each) => digits + digitsOf(each), 0) >= fewestDigits;
}

/** 3 = 1 + 2 and 90 = 40 + 50 come out by chance: so many digits must be shown in all. */
const fewestDigits = 4;

/** Significant digits as written; zeros at either end show nothing. */
function digitsOf({ figure }: Amount): number {
  return figure.quantity.text.replace(/[^\d]/gu, "").replace(/^0+|0+$/gu, "").length;
}

/** No farther off than one part in so many. */
function isNear(total: Amount, parts: Measure, oneIn: number): boolean {
  const sum = exactSum(parts.map(({ figure }) => figure.quantity));
  const value = exactValue(total.figure.quantity);
  return (
    sum !== undefined &&
    value !== undefined &&
    value.minus(sum).abs().times(Decimal.of(oneIn)).compare(value.abs()) <= 0
  );
}

/** Measure by measure, the figures that every line has; of several in one line that closes in a sum (共160万元), that sum. */
function measuresOf(lines: readonly Line[]): readonly Measure[] {
  const rows = lines.map(byDimension);
  const [head] = rows;
  if (head === undefined) return [];
  const measures: Amount[][] = [];
  for (const dimension of head.keys()) {
    const cells = rows.map((row) => row.get(dimension) ?? []);
    const width = cells.reduce((least, cell) => Math.min(least, cell.length), mostTotals);
    const isEven = cells.every((cell) => cell.length === width);
    for (let at = 0; at < (isEven ? width : Math.min(width, 1)); at++)
      measures.push(cells.flatMap((cell) => cell.slice(at, at + 1)));
  }
  return measures;
}

function byDimension({ amounts }: Line): ReadonlyMap<string, readonly Amount[]> {
  const row = groupByDimension(amounts);
  for (const [dimension, cell] of row) {
    const closing = cell.find(isClosing);
    if (closing !== undefined) row.set(dimension, [closing]);
  }
  return row;
}

function groupByDimension(amounts: readonly Amount[]): Map<string, Amount[]> {
  const groups = new Map<string, Amount[]>();
  for (const amount of amounts) {
    const group = groups.get(amount.dimension);
    if (group === undefined) groups.set(amount.dimension, [amount]);
    else group.push(amount);
  }
  return groups;
}

function isClosing({ run, figure }: Amount): boolean {
  return closingTotal.test(run.text.slice(figure.before.start, figure.before.end).trim());
}
