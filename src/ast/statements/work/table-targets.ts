import type { Cell, Name, QuantityNode, Target } from "../../nodes.ts";
import { isFigure } from "../context.ts";
import type { BlockPlace } from "../reading.ts";
import { textPosition } from "../text/cell-position.ts";
import { totalLabel } from "../text/words.ts";
import { dueWord, ownerWord } from "./assignment.ts";

const metricHeader = /^(?:指标|指标名称|考核指标|目标名称|项目指标|metric|kpi|measure|key result)s?$/i;
const valueHeader =
  /^(?:目标|目标值|年度目标|全年目标|计划值|任务值|指标值|本年目标|target|target value|goal|plan)(?:[（(].*)?$/i;
const periodHeader = /^(?:周期|期间|考核周期|时间|period|frequency)$/i;
const ownerHeader = new RegExp(`^(?:${ownerWord})`, "i");
const dueHeader = new RegExp(`^(?:${dueWord})`, "i");

/** Targets out of a table with a column of metrics and one of target values. */
export function readTableTargets({ reading }: BlockPlace): Target[] {
  if (reading.type !== "table") return [];
  const { columns, rows, labelColumn } = reading.grid;
  const metricColumn = columns.find((column) => metricHeader.test(column.header));
  const valueColumn = columns.find((column) => valueHeader.test(column.header));
  if (valueColumn === undefined) return [];
  const named = metricColumn ?? (valueColumn.role === "text" ? undefined : labelColumn);
  if (named === undefined) return [];
  const find = (pattern: RegExp) => columns.find((column) => pattern.test(column.header))?.index ?? -1;
  const [periodIndex, ownerIndex, dueIndex] = [find(periodHeader), find(ownerHeader), find(dueHeader)];
  return rows.flatMap((row): Target[] => {
    const metric = cellName(row.cells[named.index]?.cell);
    // Total revenue is a metric among others; a bare total adds the others up.
    if (row.role === "deleted" || row.role === "average" || totalLabel.test(metric?.text ?? "")) return [];
    const value = row.cells[valueColumn.index]?.figure ?? onlyFigure(row.cells[valueColumn.index]?.cell);
    if (metric === undefined || value === undefined) return [];
    const period = cellName(row.cells[periodIndex]?.cell);
    const owner = cellName(row.cells[ownerIndex]?.cell);
    const due = cellName(row.cells[dueIndex]?.cell);
    return [
      {
        type: "target",
        position: row.row.position,
        certainty: "explicit",
        because: "target-table",
        metric,
        value,
        ...(period === undefined ? {} : { period }),
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined ? {} : { due }),
      },
    ];
  });
}

function onlyFigure(cell: Cell | undefined): QuantityNode | undefined {
  const figures = (cell?.children ?? []).filter(
    (node): node is QuantityNode => node.type === "quantity" && isFigure(node),
  );
  return figures.length === 1 ? figures[0] : undefined;
}

function cellName(cell: Cell | undefined): Name | undefined {
  const text = cell?.text.trim() ?? "";
  return cell === undefined || text === "" ? undefined : { text, position: textPosition(cell) };
}
