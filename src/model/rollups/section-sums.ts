import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { isAlike } from "../flow/amounts.ts";
import { totalRowOf } from "../flow/flow-table.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { amountColumns, canBePart } from "./amount-columns.ts";
import { tablesUnder } from "./outline.ts";
import type { Unit } from "./outline.ts";

/** What a section comes to: the total of its table, the items of one that nobody totals, or the amounts of its lines. */
export interface SectionSum {
  readonly parts: readonly Measure[];
  /** The head of a column. */
  readonly name: string;
  /** Nothing under the heading is left out. */
  readonly isWhole: boolean;
}

export function sumsUnder(unit: Unit, flow: Flow): readonly SectionSum[] {
  const tables = tablesUnder(unit, flow);
  const [table] = tables;
  if (table === undefined) return sumsOfLines(unit, flow);
  return tables.length === 1 ? sumsOfTable(table) : [];
}

function sumsOfTable(table: FlowTable): readonly SectionSum[] {
  const total = totalRowOf(table) ?? table.rows.findLastIndex(({ isSubtotal }) => isSubtotal);
  return amountColumns(table).flatMap(({ figures, name }): SectionSum[] => {
    const told = figures[total];
    if (told !== undefined) return canBePart(told) ? [{ parts: [told], name, isWhole: true }] : [];
    const cells = table.rows.flatMap(({ isItem, isInner }, row) =>
      isItem && !isInner ? [figures[row]] : [],
    );
    const parts = cells.flatMap((cell) => (cell !== undefined && canBePart(cell) ? cell : []));
    return parts.length === 0 ? [] : [{ parts, name, isWhole: parts.length === cells.length }];
  });
}

const mostLines = 60;

/** One amount of each line; what stands under a line with an amount of its own is part of that. */
function sumsOfLines({ line: head, end }: Unit, { lines }: Flow): readonly SectionSum[] {
  const below = lines.slice(head.at + 1, Math.min(end, head.at + 1 + mostLines));
  const sums = new Map<string, { parts: Measure[]; depth: number; isWhole: boolean }>();
  for (const line of below)
    for (const amount of amountsOf(line)) {
      const sum = sums.get(amount.dimension) ?? { parts: [], depth: Infinity, isWhole: true };
      sums.set(amount.dimension, sum);
      if (line.depth > sum.depth) continue;
      const own = ownOf(line).filter((other) => isAlike(other, amount));
      sum.isWhole &&= own.length === 1;
      sum.parts.push(amount);
      sum.depth = hasBelow(line, lines) ? line.depth : Infinity;
    }
  const leaves = below.filter((line) => !hasBelow(line, lines)).length;
  return [...sums.values()]
    .filter(({ parts }) => parts.length >= 2)
    .map(({ parts, isWhole }) => ({
      parts,
      name: "",
      isWhole: isWhole && end <= head.at + mostLines && parts.length >= leaves,
    }));
}

function hasBelow({ at, depth }: FlowLine, lines: readonly FlowLine[]): boolean {
  return (lines[at + 1]?.depth ?? 0) > depth;
}

/** The last amount of each kind that a line tells. */
function amountsOf(line: FlowLine): Iterable<FlowFigure> {
  const last = new Map<string, FlowFigure>();
  for (const figure of ownOf(line)) last.set(figure.dimension, figure);
  return last.values();
}

/** What the line comes to rather than what it says of some of it, in brackets or behind 其中. */
function ownOf({ head, figures }: FlowLine): readonly FlowFigure[] {
  const own = head.filter(isOwn);
  return own.length > 0 ? own : figures.filter(isOwn);
}

function isOwn(figure: FlowFigure): boolean {
  return canBePart(figure) && !perUnit.test(figure.label) && !comparison.test(figure.label);
}
