import type { Name, QuantityNode, Rollup } from "../../nodes.ts";
import { around } from "../context.ts";
import { sameDimension } from "../text/dimension.ts";
import type { Grid, GridCell } from "../../tables/grid.ts";
import { isNoSum } from "../allocations/no-sums.ts";
import { aggregationOf } from "./period-rollup.ts";
import { findWholes, parsePeriodLabel } from "./period-label.ts";
import type { OfPeriod } from "./period-label.ts";
import type { BlockPlace } from "../reading.ts";

/**
 * Periods as columns or rows of a table, each longer one against the shorter ones that make it:
 *
 *     | 指标 | Q1 | Q2 | 上半年 | Q3 | Q4 | 全年 |      上半年 = Q1 + Q2, 全年 = Q1 + Q2 + Q3 + Q4
 *
 * Only complete sets count; of the sets that make a period (halves, quarters, months) the finest is taken.
 */
export function readTableRollups({ reading }: BlockPlace): Rollup[] {
  if (reading.type !== "table") return [];
  const { grid } = reading;
  return [...rollupsInRows(grid), ...rollupsInColumns(grid), ...rollupsByPeriodColumn(grid)];
}

interface Labelled extends OfPeriod {
  readonly index: number;
}

function rollupsInRows(grid: Grid): Rollup[] {
  const labels = grid.columns.flatMap(({ index, period, role }) =>
    period === undefined || role === "label" || role === "text" ? [] : [{ index, period }],
  );
  return findWholes(labels).flatMap(({ whole, parts }) =>
    grid.rows.flatMap((row) => {
      const metric = nameOf(row.label);
      return rollupOf(
        row.cells[whole.index],
        parts.map((part) => row.cells[part.index]),
        metric,
      );
    }),
  );
}

function rollupsInColumns(grid: Grid): Rollup[] {
  const labels = grid.rows.flatMap(({ index, period, role }) =>
    period === undefined || role === "deleted" ? [] : [{ index, period }],
  );
  return findWholes(labels).flatMap(({ whole, parts }) =>
    grid.columns.flatMap((column) => {
      if (column.role === "label" || column.role === "ordinal" || column.role === "text") return [];
      const cellOf = (row: Labelled) => grid.rows[row.index]?.cells[column.index];
      return rollupOf(cellOf(whole), parts.map(cellOf), nameOf(column.column.header));
    }),
  );
}

const periodHeader = /^(?:考核)?(?:周期|期间|时间|季度|月份|period|time|when|quarter)$/iu;

/**
 * Rows of one metric whose period stands in a column of its own:
 *
 *     | 指标 | 周期 | 目标 |
 *     | 签单额 | 第一季度 | 100万元 | … | 签单额 | 全年 | 500万元 |
 */
function rollupsByPeriodColumn({ columns, rows, labelColumn }: Grid): Rollup[] {
  const periods = columns.find((column) => column !== labelColumn && periodHeader.test(column.header));
  if (labelColumn === undefined || periods === undefined) return [];
  const byMetric = new Map<string, Labelled[]>();
  let metric = ""; // Written once for the rows below it, too.
  for (const { index, cells, role } of rows) {
    const named = cells[labelColumn.index]?.cell?.text.trim() ?? "";
    if (named !== "") metric = named;
    const period = parsePeriodLabel(cells[periods.index]?.cell?.text.trim() ?? "");
    if (metric === "" || period === undefined || role === "deleted") continue;
    const labels = byMetric.get(metric) ?? [];
    byMetric.set(metric, labels);
    labels.push({ index, period });
  }
  return [...byMetric.values()].flatMap((labels) => {
    const name = nameOf(rows[labels[0]?.index ?? 0]?.cells[labelColumn.index]?.cell);
    return findWholes(labels).flatMap(({ whole, parts }) =>
      columns.flatMap((column) => {
        if (column.role !== "amount" && column.role !== "total") return [];
        const cellOf = (row: Labelled) => rows[row.index]?.cells[column.index];
        return rollupOf(cellOf(whole), parts.map(cellOf), name);
      }),
    );
  });
}

function rollupOf(
  whole: GridCell | undefined,
  parts: readonly (GridCell | undefined)[],
  metric: Name | undefined,
): Rollup[] {
  const total = whole?.figure;
  if (total === undefined) return [];
  const figures: QuantityNode[] = [];
  for (const part of parts) {
    if (part?.state === "none") continue;
    // A period nobody has stated yet leaves the year open.
    if (part?.figure === undefined || !sameDimension(part.figure, total)) return [];
    figures.push(part.figure);
  }
  if (figures.length < 2 || isNoSum(total, figures)) return [];
  const label = metric?.text ?? "";
  return [
    {
      type: "rollup",
      position: around([total.position, ...figures.map((figure) => figure.position)]),
      certainty: "explicit",
      because: "period-table",
      ...(metric === undefined ? {} : { metric }),
      aggregation: aggregationOf(label, total),
      total,
      children: figures.map((value) => ({ type: "rollupPart", position: value.position, value, times: 1 })),
    },
  ];
}

function nameOf(
  cell: { readonly text: string; readonly position: Name["position"] } | undefined,
): Name | undefined {
  const text = cell?.text.trim() ?? "";
  return cell === undefined || text === "" ? undefined : { text, position: cell.position };
}
