import type { Calculation, Cell } from "../../nodes.ts";
import { comesOut } from "./arithmetic.ts";
import { readBracketedFactors } from "./bracketed-factors.ts";
import { readEquations } from "./equation.ts";
import { readFormulas } from "./formula.ts";
import { readProse } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";

/**
 * Equations that a cell spells out: `| A | 59 + 162 = 221 |`, `| 劳务 | 3人×2天×100元=600元 |`, and amounts whose factors stand in
 * brackets behind them: `| 装修 | 36,500元（730元/㎡×50㎡） |`.
 */
export function readCellEquations({ reading }: BlockPlace): Calculation[] {
  if (reading.type !== "table") return [];
  const told = reading.grid.rows.flatMap(({ cells }) => cells.filter(({ cell }) => cell?.isDeleted !== true));
  return [
    ...told.flatMap(({ cell, state }) =>
      cell !== undefined && state === "text" && /[=＝]/u.test(cell.text) ? readCell(cell) : [],
    ),
    ...readBracketedFactors(told.flatMap(({ cell }) => cell ?? [])),
  ];
}

/** Of a cell with more before its equation (`1条9.5，2条×2.3 = 14.10`) the result may be all of it. */
function readCell(cell: Cell): Calculation[] {
  const prose = readProse(cell);
  return [...readEquations(prose), ...readFormulas(prose)].filter((equation) => {
    const start = Math.min(...equation.operands.map(({ value }) => value.start));
    return comesOut(equation) || !/\d/u.test(cell.text.slice(0, start));
  });
}
