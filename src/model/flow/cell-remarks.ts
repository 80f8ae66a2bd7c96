import { isFigure } from "../../ast/statements/context.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { readProse } from "../../ast/statements/text/prose.ts";
import { spokenFigures } from "../../ast/statements/text/spoken-figures.ts";
import type { Grid, GridCell, GridRow } from "../../ast/tables/grid.ts";
import type { FlowFigure, FlowLine } from "./flow.ts";
import { measureOf } from "./measure.ts";
import { nameOfRow } from "./words.ts";

/**
 * A row of a table whose cells tell figures among words, as a text of its own: all figures of the row from left to right, each
 * cell a sentence.
 *
 *     | 合计 | 280 | 16 | 5 | 301 | 连通率 93% |
 *     | 集成测试 | 1.5 | 编写代码0.5天，执行1天 |
 */
export interface RemarkedRow {
  /** What the row is called. */
  readonly name: string;
  readonly line: FlowLine;
  /** The figures that are no cell's value. */
  readonly remarks: readonly FlowFigure[];
  /** Those that are. */
  readonly values: readonly FlowFigure[];
}

export function readRemarks(grid: Grid): readonly RemarkedRow[] {
  const known = remarksByGrid.get(grid);
  if (known !== undefined) return known;
  const remarks = readRows(grid);
  remarksByGrid.set(grid, remarks);
  return remarks;
}

const remarksByGrid = new WeakMap<Grid, readonly RemarkedRow[]>();

function readRows({ rows, columns }: Grid): readonly RemarkedRow[] {
  return rows.flatMap((row) => {
    if (row.role === "deleted" || !row.cells.some(isRemark)) return [];
    const read = readRow(
      row,
      columns.map(({ header }) => header),
    );
    return read.remarks.length === 0 ? [] : read;
  });
}

/** A figure among words, or more of them than one. */
function isRemark({ cell, state, aside }: GridCell): boolean {
  return cell !== undefined && (state === "text" || aside !== undefined) && /\d/u.test(cell.text);
}

function readRow({ cells, row, label }: GridRow, heads: readonly string[]): RemarkedRow {
  const figures: FlowFigure[] = [];
  const values: FlowFigure[] = [];
  const remarks: FlowFigure[] = [];
  const line: FlowLine = {
    text: row.children.map(({ text }) => text).join(" "),
    at: 0,
    siblings: 0,
    depth: 0,
    isTitle: false,
    head: [],
    figures,
    tablesBefore: 0,
  };
  for (const [sentence, { cell, figure: own }] of cells.entries()) {
    if (cell === undefined || cell.isDeleted === true) continue;
    const prose = readProse(cell);
    for (const { quantity, label: before, trail, isBracketed } of prose.sentences.flatMap((each) =>
      spokenFigures(prose, each),
    )) {
      const exact = isFigure(quantity) ? exactValue(quantity) : undefined;
      if (exact === undefined) continue;
      const figure: FlowFigure = {
        ...measureOf(quantity, exact),
        label: before === "" ? (heads[sentence] ?? "") : before,
        trail,
        isBracketed,
        line,
        sentence,
        stretch: sentence,
        at: figures.length,
      };
      figures.push(figure);
      (quantity === own ? values : remarks).push(figure);
    }
  }
  return { name: nameOfRow(label?.text ?? ""), line, remarks, values };
}
