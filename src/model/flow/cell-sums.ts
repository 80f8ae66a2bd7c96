import { Decimal } from "../../quantities/decimal.ts";
import { exactSum, isAlike, significantDigits } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { CellFigure, FlowColumn, FlowTable } from "./flow-table.ts";
import type { Flow, FlowFigure } from "./flow.ts";

const farFrom = 40;

/**
 * What a text sums up of a table beside it: the rows that one word picks out (石桥镇640万元 of two rows of 石桥镇), rows that
 * follow each other (上半年 of a table by months), or a whole column.
 */
export function findCellSums(flow: Flow): readonly Claim[] {
  return flow.tables.flatMap((table) => {
    const totals = table.cells.filter(({ isTotal }) => isTotal);
    const columns = table.columns.map(({ figures }) => runsOf(figures, table));
    return flow.figures.slice(Math.max(0, table.at - farFrom), table.at + farFrom).flatMap((figure) => {
      if (!figure.isAmount || figure.exact.sign() <= 0) return [];
      // What a total of the table says already is only quoted.
      if (totals.some((total) => isAlike(total, figure) && total.exact.equals(figure.exact))) return [];
      const parts =
        namedRows(figure, table) ?? columns.map((runs) => rowsInOrder(figure, runs)).find(isFound);
      return parts === undefined
        ? []
        : [
            {
              operation: "sum",
              result: figure,
              operands: parts,
              certainty: "inferred",
              because: "cells-add-up",
            } as const,
          ];
    });
  });
}

function isFound<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The rows that the words right before a figure name. */
function namedRows(figure: FlowFigure, table: FlowTable): readonly CellFigure[] | undefined {
  const label = labelOf(figure);
  const rows = table.rows.flatMap(({ isItem, words }, index) =>
    isItem && words.some((word) => word.length >= 2 && label.includes(word)) ? [index] : [],
  );
  if (rows.length < 2) return undefined;
  return table.columns
    .map(({ figures }) => rows.flatMap((row) => figures[row] ?? []))
    .find((parts) => makes(figure, parts));
}

/** `预防养护34公里、1,288万元`: the second figure goes by the name before the first. */
function labelOf({ label, line, at }: FlowFigure): string {
  if (label !== "") return label;
  const before = line.figures.findLast((other) => other.at < at && other.label !== "");
  return before?.label ?? "";
}

function makes(figure: FlowFigure, parts: readonly CellFigure[]): boolean {
  return (
    parts.length >= 2 && parts.every((part) => isAlike(part, figure)) && exactSum(parts).equals(figure.exact)
  );
}

// -------------------------------------------------------------------------------------- rows in order

interface Runs {
  readonly cells: readonly CellFigure[];
  /** The sum of the cells before each; and the places at which each sum is reached. */
  readonly sums: readonly Decimal[];
  readonly placeOf: ReadonlyMap<string, number>;
}

function runsOf(figures: FlowColumn["figures"], table: FlowTable): Runs {
  const cells = figures.flatMap((cell, row) =>
    cell !== undefined && table.rows[row]?.isItem === true ? cell : [],
  );
  const sums = [Decimal.zero];
  for (const { exact } of cells) sums.push((sums.at(-1) ?? Decimal.zero).plus(exact));
  return { cells, sums, placeOf: new Map(sums.map((sum, place) => [sum.toString(), place])) };
}

const partWord = /半年|季度|合计|共|总|[\d〇-九]{4}年|月|\bH[12]\b|\bQ[1-4]\b|\btotal\b/iu;

function rowsInOrder(figure: FlowFigure, { cells, sums, placeOf }: Runs): readonly CellFigure[] | undefined {
  if (cells[0] === undefined || !isAlike(cells[0], figure) || significantDigits(figure.exact) < 3)
    return undefined;
  if (!partWord.test(figure.line.text)) return undefined;
  for (const [start, sum] of sums.entries()) {
    const end = placeOf.get(sum.plus(figure.exact).toString());
    if (end === undefined || end < start + 2) continue;
    const run = cells.slice(start, end);
    if (run.every((cell) => isAlike(cell, figure))) return run;
  }
  return undefined;
}
