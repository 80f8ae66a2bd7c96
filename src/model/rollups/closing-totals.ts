import { isNoSum } from "../../ast/statements/allocations/no-sums.ts";
import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, isAlike, isSummable } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import { isClosing } from "../flow/closing-words.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { keyOfName } from "../flow/names.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { shareWords } from "../shared-words.ts";
import { Chapters } from "./chapters.ts";
import type { Rollups } from "./rollups.ts";
import { endOf } from "./totals.ts";
import type { Total } from "./totals.ts";
import { Vouched } from "./vouched.ts";

/**
 * Lines that close several blocks, each with a total of its own, and miss what these come to:
 *
 *     ### Monday (4 hours)  …   ### Tuesday (5 hours)  …   ### Wednesday (3 hours)  …   **Total effort:** 14 hours
 *
 * All blocks of a chapter count, back to its heading; where some amount stands between them that is in no block, the total
 * may be of that as well.
 */
export function relateClosingTotals(
  flow: Flow,
  rollups: Rollups,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const vouched = new Vouched(known);
  const reader = new ClosingReader(flow, rollups);
  return flow.lines.flatMap((line) =>
    closingFiguresOf(line).flatMap((total) => {
      if (vouched.has(total)) return [];
      const parts = reader.partsOf(total);
      if (parts === undefined) return [];
      const claim = {
        operation: "sum",
        result: total,
        operands: parts,
        certainty: "stated",
        because: "closes-blocks",
      } as const;
      return relateCalculation(calculationOf(claim), context).filter(({ verdict }) => verdict === "violated");
    }),
  );
}

/** The amounts that a line comes to, where it says so before it says anything else. */
function closingFiguresOf({ text, figures }: FlowLine): readonly FlowFigure[] {
  const [first] = figures;
  if (first === undefined || !isClosing(text.slice(0, first.quantity.start))) return [];
  return figures.filter(
    (figure, at) =>
      canClose(figure) &&
      (at === 0 || figure.label.length <= longestLabel) &&
      !perUnit.test(figure.label) &&
      !comparison.test(figure.label),
  );
}

const longestLabel = 8;

function canClose(measure: Measure): boolean {
  return isSummable(measure) && measure.exact.sign() > 0 && measure.quantity.isApproximate !== true;
}

class ClosingReader {
  readonly #flow: Flow;
  readonly #chapters: Chapters;
  readonly #blocks: readonly Total[];

  constructor(flow: Flow, rollups: Rollups) {
    this.#flow = flow;
    this.#chapters = new Chapters(flow);
    this.#blocks = withTitles(flow, rollups);
  }

  /** The totals that a closing figure misses, of the innermost chapter that has several. */
  partsOf(total: FlowFigure): readonly Measure[] | undefined {
    for (const from of this.#chapters.around(total.line)) {
      const blocks = this.#blocksBetween(from, total);
      if (blocks.length < 2) continue;
      const parts = blocks.map(({ measure }) => measure);
      return this.#isMeant(total, blocks, parts, from) ? parts : undefined;
    }
    return undefined;
  }

  /** One of each block, of those that a heading tells the heading's alone. */
  #blocksBetween(from: number, total: FlowFigure): readonly Total[] {
    const within = this.#blocks.filter(
      (block) =>
        block.at > from &&
        isBefore(block.measure, total) &&
        isLike(block.measure, total) &&
        block.owner !== total.line,
    );
    const titled = within.filter(({ owner }) => isTitle(owner));
    const outer = within.filter(
      (block) => !titled.some((title) => title !== block && this.#chapters.holds(title.at, block)),
    );
    return oneOfEach(outer) ? outer : columnFor(total, outer);
  }

  #isMeant(total: FlowFigure, blocks: readonly Total[], parts: readonly Measure[], from: number): boolean {
    const all = [total, ...parts];
    if (all.some(({ quantity, exact }) => quantity.isApproximate === true || exact.sign() <= 0)) return false;
    const sum = exactSum(parts);
    if (sum.equals(total.exact) || (isHeadcount(total.quantity) && sum.compare(total.exact) > 0))
      return false;
    const quantities = parts.map(({ quantity }) => quantity);
    if (isNoSum(total.quantity, quantities, 2)) return false;
    const loose = this.#looseBeside(total, blocks, from);
    const gap = total.exact.minus(sum).abs();
    if (loose.some(({ exact }) => exact.equals(gap))) return false;
    const digits = slipOf(total, blocks);
    return digits >= tellingDigits || (digits > 0 && loose.length === 0);
  }

  /** Amounts before the total that are of no block. */
  #looseBeside(total: FlowFigure, blocks: readonly Total[], from: number): readonly Measure[] {
    const isCovered = (at: number) =>
      blocks.some((block) =>
        isTitle(block.owner)
          ? this.#chapters.holdsLine(block.at, at)
          : at < endOf(block) && this.#chapters.titleOver(block) === this.#chapters.titleOf(at),
      );
    const isOther = (figure: Measure) => isLike(figure, total) && canClose(figure);
    const lines = this.#flow.lines.slice(from + 1, total.line.at).filter(({ at }) => !isCovered(at));
    const tables = this.#flow.tables.filter(
      (table) =>
        table.lineAt > from &&
        table.lineAt <= total.line.at &&
        !blocks.some(({ owner }) => owner === table) &&
        !isCovered(table.lineAt - 1),
    );
    return [...lines.flatMap(({ figures }) => figures), ...tables.flatMap(({ cells }) => cells)].filter(
      isOther,
    );
  }
}

const tellingDigits = 4;

function oneOfEach(blocks: readonly Total[]): boolean {
  return new Set(blocks.map(({ owner }) => owner)).size === blocks.length;
}

/** Of tables with several columns alike, the column that the words beside the figure name, or the one that misses it by a digit. */
function columnFor(total: FlowFigure, blocks: readonly Total[]): readonly Total[] {
  const owners = new Set(blocks.map(({ owner }) => owner)).size;
  const columns = [...new Set(blocks.map(calledIn))]
    .map((name) => ({ name, column: blocks.filter((block) => calledIn(block) === name) }))
    .filter(({ column }) => column.length === owners && oneOfEach(column));
  const named = columns.filter(({ name }) => names(total, name));
  const near = columns.filter(({ column }) => slipOf(total, column) > 0);
  const [only, ...others] = named.length > 0 ? named : near;
  return only === undefined || others.length > 0 ? [] : only.column;
}

function calledIn({ context }: Total): string {
  return keyOfName(context);
}

/** 11 个文件 and 1,661 行 beside the columns 文件数 and 行数. */
function names({ label, trail, quantity }: FlowFigure, column: string): boolean {
  const unit = quantity.unit ?? "";
  return (
    (unit !== "" && column.includes(unit)) || shareWords(`${label} ${trail.slice(0, longestLabel)}`, column)
  );
}

function slipOf(total: Measure, blocks: readonly Total[]): number {
  return slipDigitsOfSum(
    total.exact,
    blocks.map(({ measure }) => measure.exact),
  );
}

function isTitle(owner: Total["owner"]): boolean {
  return "isTitle" in owner && owner.isTitle;
}

function isLike(a: Measure, b: Measure): boolean {
  return isAlike(a, b) && a.quantity.per.join() === b.quantity.per.join();
}

function isBefore(a: Measure, b: Measure): boolean {
  return a.quantity.position.start.offset < b.quantity.position.start.offset;
}

/** What blocks come to, with what headings say that their sections do. */
function withTitles({ lines }: Flow, { blocks, totals }: Rollups): readonly Total[] {
  const titles = lines.flatMap(({ isTitle, figures }) =>
    isTitle
      ? figures.flatMap((figure) => {
          const alone = figures.filter((other) => isAlike(other, figure)).length === 1;
          return alone && canClose(figure) ? (totals.of(figure) ?? []) : [];
        })
      : [],
  );
  return [...new Set([...blocks, ...titles])].sort(
    (a, b) => a.measure.quantity.position.start.offset - b.measure.quantity.position.start.offset,
  );
}
