import { isNoSum } from "../../ast/statements/allocations/no-sums.ts";
import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { vaguenessOf } from "../../quantities/vagueness.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, isAlike, isRunning, isSummable } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import { columnsOf } from "./closing-columns.ts";
import type { Run } from "./closing-columns.ts";
import { isClosing } from "./closing-words.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";
import type { FlowTable } from "./flow-table.ts";
import { keyOfName } from "./names.ts";
import { ownAmountOf } from "./own-amounts.ts";

/**
 * Lines that close what stands above them, as total rows close a table:
 *
 *     场地费 18,000
 *     餐费 75,040                   Core parts: a table of items and prices
 *     小计 93,040                   **Core subtotal**: **$85**
 *     …
 *     总计 147,140                  of the subtotals, and of what stands between them
 *
 * Where each line above has one amount of its own, nothing else can be meant; else the total is told where it comes out.
 */
export function findClosingLines(flow: Flow): readonly Claim[] {
  const reader = new ClosingReader(flow);
  let tables = 0;
  for (const line of flow.lines) {
    for (; (flow.tables[tables]?.lineAt ?? Infinity) <= line.at; tables++) {
      const table = flow.tables[tables];
      if (table !== undefined) reader.readTable(table);
    }
    reader.readLine(line);
  }
  return reader.claims;
}

/** Of no more than what it is called. */
const grandTotal =
  /^[\s\-–*•·>]{0,6}(?:以上|上述|全部|项目|grand |overall )?(?:合\s*计|总\s*计|共\s*计|合共|总共|一共|totals?|altogether|(?:everything|all) together)[\s:：约为是~≈]{0,6}$/iu;
/** Longer runs of lines are read as far back as this. */
const mostLines = 60;

class ClosingReader {
  readonly claims: Claim[] = [];
  readonly #flow: Flow;
  /** What nothing has closed yet, since the last heading. */
  #open: FlowLine[] = [];
  #table: FlowTable | undefined;
  /** Totals that nothing has taken up yet. */
  #subtotals: Subtotal[] = [];
  /** Some amounts above were closed by nothing, and may be part of the total of all. */
  #isLoose = false;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  readTable(table: FlowTable): void {
    this.#table = table;
  }

  readLine(line: FlowLine): void {
    const total = line.isTitle ? undefined : closingFigureOf(line, this.#table);
    if (this.#table !== undefined && total === undefined) this.#isLoose = true;
    if (line.isTitle) this.#leave();
    else if (total === undefined) this.#open.push(line);
    else this.#close(line, total);
    this.#table = undefined;
  }

  #leave(): void {
    this.#isLoose ||= this.#open.some(({ figures }) => figures.some(({ isAmount }) => isAmount));
    this.#open = [];
  }

  #close(line: FlowLine, total: FlowFigure): void {
    const isGrand = grandTotal.test(line.text.slice(0, total.quantity.start));
    const before = isGrand ? this.#subtotals : [];
    const own = this.#table === undefined ? runsBefore(total, this.#open) : columnsOf(total, this.#table);
    this.#isLoose ||= this.#table !== undefined && own.length === 0;
    const claim =
      this.#claimOnceMended(total, before) ??
      claimOf(total, [...withSubtotals(before, own, this.#isLoose), ...own], this.#flow);
    if (claim !== undefined) this.claims.push(claim);
    if (before.length > 0) [this.#subtotals, this.#isLoose] = [[], false];
    else this.#subtotals.push({ total, runs: own });
    this.#open = [];
  }

  /** A subtotal that its lines do not make, where the total of all comes out once they do: both are meant as sums. */
  #claimOnceMended(total: FlowFigure, subtotals: readonly Subtotal[]): Claim | undefined {
    if (subtotals.length < 2) return undefined;
    const parts = subtotals.map((subtotal) => subtotal.total);
    const off = total.exact.minus(exactSum(parts));
    for (const { total: wrong, runs } of off.sign() === 0 ? [] : subtotals) {
      const mended = runs.find(
        (run) => run.parts.length >= 2 && exactSum(run.parts).equals(wrong.exact.plus(off)),
      );
      if (mended === undefined) continue;
      this.claims.push(sumOf(wrong, { ...mended, isPlain: true }));
      return sumOf(total, { parts, isPlain: true });
    }
    return undefined;
  }
}

/** The amount that a line comes to, where the line says so before it says anything else. */
function closingFigureOf({ text, figures }: FlowLine, above: FlowTable | undefined): FlowFigure | undefined {
  const total = figures.find(
    (figure) => (isSummable(figure) || isRunning(figure)) && !figure.isBracketed && figure.exact.sign() > 0,
  );
  if (total === undefined) return undefined;
  const words = text.slice(0, total.quantity.start);
  return isClosing(words) || totalsColumn(words, above) ? total : undefined;
}

/** 总工时：67.2h right below a table with a column 工时. */
function totalsColumn(words: string, above: FlowTable | undefined): boolean {
  const name = /^[\s\-–*•·>]{0,6}(?:总|total )([^\d，。；：,;:*]{2,16})[\s:：*约为是]{0,6}$/iu.exec(
    words,
  )?.[1];
  if (name === undefined || above === undefined) return false;
  const key = keyOfName(name.trim());
  return above.columns.some((column) => keyOfName(column.name) === key);
}

interface Subtotal {
  readonly total: FlowFigure;
  readonly runs: readonly Run[];
}

/** The lines before, those of each list by themselves. */
function runsBefore(total: FlowFigure, open: readonly FlowLine[]): readonly Run[] {
  const bySiblings = new Map<number, FlowLine[]>();
  for (const line of open.slice(-mostLines)) {
    const run = bySiblings.get(line.siblings);
    if (run === undefined) bySiblings.set(line.siblings, [line]);
    else run.push(line);
  }
  const runs = [...bySiblings.values()].reverse().flatMap((lines) => runsOf(total, lines, open));
  return bySiblings.size < 2 ? runs : [...runs, ...allOf(total, open.slice(-mostLines))];
}

/** All lines of several lists together, heads of groups left out. */
function allOf(total: FlowFigure, lines: readonly FlowLine[]): readonly Run[] {
  const parts = lines.flatMap((line) => ownAmountOf(line, total)?.last ?? []);
  return parts.length < fewestParts ? [] : [{ parts, isPlain: false }];
}

function runsOf(total: FlowFigure, lines: readonly FlowLine[], open: readonly FlowLine[]): readonly Run[] {
  const own = lines.map((line) => ownAmountOf(line, total));
  const from = own.findLastIndex((amount) => amount === undefined) + 1;
  const amounts = own.slice(from).flatMap((amount) => amount ?? []);
  const [first] = lines;
  if (amounts.length === 0 || first === undefined) return [];
  // What lies below the lines is part of them; what stands beside them may be part of the total.
  const isBeside = (line: FlowLine) =>
    (line.at < first.at || line.siblings < first.siblings) && ownAmountOf(line, total) !== undefined;
  const isWhole = from === 0 || headsGroup(lines[from - 1]);
  const ways = new Set(amounts.map(({ last }) => `${last.quantity.per[0]} ${last.isBracketed}`));
  const isPlain = isWhole && ways.size === 1 && amounts.every(({ isSole }) => isSole) && !open.some(isBeside);
  return [
    { parts: amounts.map(({ last }) => last), isPlain },
    { parts: amounts.map(({ first: one }) => one), isPlain: false },
  ];
}

/** A few words between groups of lines that say no more than what these are of. */
function headsGroup(line: FlowLine | undefined): boolean {
  if (line === undefined || line.figures.length > 0) return false;
  return line.text.length <= 24 && !/[，。；,;.!?！？]/u.test(line.text);
}

/** Subtotals by themselves, or with what stands behind the last of them. */
function withSubtotals(
  subtotals: readonly Subtotal[],
  runs: readonly Run[],
  isLoose: boolean,
): readonly Run[] {
  if (subtotals.length === 0) return [];
  const before = subtotals.map(({ total }) => total);
  return [
    ...runs.map(({ parts, isPlain }) => ({ parts: [...before, ...parts], isPlain: isPlain && !isLoose })),
    { parts: before, isPlain: runs.length === 0 && before.length >= 2 && !isLoose },
  ];
}

function claimOf(total: FlowFigure, runs: readonly Run[], flow: Flow): Claim | undefined {
  const whole = runs.filter(({ parts }) => parts.length >= 2);
  const made =
    whole.find(({ parts }) => exactSum(parts).equals(total.exact)) ??
    whole.find(({ parts, isPlain }) => isPlain && isAbout(total, exactSum(parts)));
  if (made !== undefined) return sumOf(total, made);
  const [only, ...others] = whole.filter(({ isPlain }) => isPlain);
  if (only === undefined || others.length > 0) return undefined;
  return isMeant(total, only) && !isMadeWithOther(total, only, flow) ? sumOf(total, only) : undefined;
}

/** 约2,400元 for 2,388元. */
function isAbout({ quantity, exact }: FlowFigure, sum: Decimal): boolean {
  return quantity.isApproximate === true && sum.minus(exact).abs().compare(vaguenessOf(quantity)) <= 0;
}

/** What looks like no sum is none, but for a slip; people may be counted twice, and what is told about right is left alone. */
function isMeant(total: FlowFigure, { parts, isColumn }: Run): boolean {
  const all = [total, ...parts];
  if (all.some(({ exact, quantity }) => exact.sign() <= 0 || quantity.isApproximate === true)) return false;
  const values = parts.map(({ exact }) => exact);
  const digits = slipDigitsOfSum(total.exact, values);
  if (digits >= tellingDigits) return true;
  const quantities = parts.map(({ quantity }) => quantity);
  const isOfTime = ofTime.test(total.line.text.slice(0, total.quantity.start));
  if (isColumn === true && !isOfTime && !isNoSum(total.quantity, quantities, 2)) return true;
  if (parts.length < fewestParts || distinct.test(total.line.text)) return false;
  const sum = exactSum(parts);
  if (isHeadcount(total.quantity) && sum.compare(total.exact) > 0) return false;
  return digits === 2 || sum.minus(total.exact).abs().times(three).compare(total.exact) <= 0;
}

/** 全年合计 below what some months or regions cost may be of more than these. */
const ofTime = /[年月季]|\b(?:year|annual|month|quarter|week)/iu;
const tellingDigits = 3;
const fewestParts = 3;
const three = Decimal.of(3);
const distinct = /去重|重复|重叠|交叉|兼|\bunique\b|\bdistinct\b|\boverlap/iu;

/** One amount told nearby closes the gap: the total is of that, too. */
function isMadeWithOther(total: FlowFigure, { parts }: Run, { figures }: Flow): boolean {
  const rest = total.exact.minus(exactSum(parts));
  return figures
    .slice(Math.max(0, total.at - nearby), total.at + nearby)
    .some((figure) => figure !== total && isAlike(figure, total) && figure.exact.equals(rest));
}

const nearby = 24;

function sumOf(result: FlowFigure, { parts, isPlain }: Run): Claim {
  return {
    operation: "sum",
    result,
    operands: parts,
    certainty: isPlain ? "stated" : "inferred",
    because: "closing-line",
  };
}
