import type { Allocation, Content, List, Paragraph, Section } from "../../nodes.ts";
import { isSection } from "../../visit.ts";
import type { Run } from "../../visit.ts";
import { makeBreakdown } from "./breakdown-allocation.ts";
import {
  amountsIn,
  amountsOf,
  firstAmounts,
  groupByDimension,
  isNear,
  isPassedBy,
  isSumOf,
  measuresOf,
  stretchLines,
} from "./breakdown-amounts.ts";
import type { Amount, Line, Measure } from "./breakdown-amounts.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { totalsOfItems } from "./item-totals.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import { exactValue } from "./parts.ts";
import { readProse } from "../text/prose.ts";
import { dividedInto, ofWhich } from "../text/words.ts";

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
    for (const { total, parts } of totalsOfItems(list))
      this.#tell(node, total, parts, { certainty: "stated", because: "total-over-items" });
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
      if (endsInOwnTotal(parts)) continue;
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
    const isAlone = isOpened && matched.length === 0;
    if (!isHeaded && !isOpened) return;
    for (const parts of unmatched) {
      const total = this.#alignedTotal(parts, measures, taken);
      if (total === undefined || (isHeaded && !isNear(total, parts, 5))) continue;
      if (matched.length === 0 && !isHeaded && !(isAlone && isSlip(total, parts))) continue;
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
    const allocation = makeBreakdown(total, parts, evidence, this.#context);
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
    return isNear(total, parts, 3) || isDigitOff(total, parts) ? total : undefined;
  }
}

/**
 * Parts that miss their total by one digit; or of what is called a total, and pass it by less than a tenth: no part is
 * missing, and one is wrong.
 */
function isSlip(total: Amount, parts: Measure): boolean {
  const { start, end } = total.figure.before;
  if (isDigitOff(total, parts)) return true;
  return (
    parts.length >= 3 &&
    /总|合计|共|\btotal\b/iu.test(total.run.text.slice(start, end)) &&
    isPassedBy(total, parts) &&
    isNear(total, parts, 10)
  );
}

/** 22家、20家、18家，合计60家: all of them together make nothing. */
function endsInOwnTotal(parts: Measure): boolean {
  const last = parts.at(-1);
  return parts.length >= 4 && last !== undefined && isSumOf(last, parts.slice(0, -1));
}

/** What falls short may be only some of the parts: it has to tell more digits. */
function isDigitOff(total: Amount, parts: Measure): boolean {
  const [stated, ...values] = [total, ...parts].map(({ figure }) => exactValue(figure.quantity));
  const known = values.filter((value) => value !== undefined);
  if (stated === undefined || known.length < values.length) return false;
  return slipDigitsOfSum(stated, known) >= (isPassedBy(total, parts) ? 3 : 4);
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
