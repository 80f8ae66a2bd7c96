import type { Coverage, Name, QuantityNode } from "../../nodes.ts";
import type { Grid, GridCell } from "../../tables/grid.ts";
import { around } from "../context.ts";
import { periodOfFigure, timesIn } from "../periods/figure-period.ts";
import type { BlockPlace } from "../reading.ts";

/**
 * A share of a population in a table, for each of some period and for the year, in rows or in columns:
 *
 *     | 指标           | 周期   | 目标 |        | 指标           | 每季度 | 全年 |
 *     | 网点检查覆盖率 | 每季度 | ≥25% |        | 网点检查覆盖率 | ≥25%   | 100% |
 *     | 网点检查覆盖率 | 全年   | 100% |
 */
export function readTableCoverages({ reading }: BlockPlace): Coverage[] {
  if (reading.type !== "table") return [];
  const { grid } = reading;
  return [...coveragesInRows(grid), ...coveragesByPeriodColumn(grid)];
}

const coverageRate = /(?:覆盖|检查|抽查|走访|巡查|巡检|排查|回访)[率面]|\bcoverage\b/iu;
const periodHeader = /^(?:考核)?(?:周期|期间|时间|频次|period|time|when|how often)$/iu;

interface Told {
  readonly label: string;
  readonly cell: GridCell | undefined;
}

function coveragesInRows({ columns, rows, labelColumn }: Grid): Coverage[] {
  return rows.flatMap(({ cells, label, role }) => {
    if (label === undefined || labelColumn === undefined || role === "deleted") return [];
    const told = columns.flatMap(({ header, index, role: of }) =>
      of === "label" || of === "ordinal" || of === "text" ? [] : [{ label: header, cell: cells[index] }],
    );
    return coverageOf(label, told);
  });
}

function coveragesByPeriodColumn({ columns, rows, labelColumn }: Grid): Coverage[] {
  const periods = columns.find((column) => column !== labelColumn && periodHeader.test(column.header));
  if (labelColumn === undefined || periods === undefined) return [];
  const values = columns.filter(
    ({ role }) => role !== "label" && role !== "ordinal" && role !== "text" && role !== "total",
  );
  const [value, ...others] = values.filter((column) => column !== periods);
  if (value === undefined || others.length > 0) return [];
  const byMetric = new Map<string, { readonly name: Name; readonly told: Told[] }>();
  let name: Name | undefined; // Written once for the rows below it, too.
  for (const { cells, role } of rows) {
    const cell = cells[labelColumn.index]?.cell;
    if (cell !== undefined && cell.text.trim() !== "")
      name = { text: cell.text.trim(), position: cell.position };
    if (name === undefined || role === "deleted") continue;
    const known = byMetric.get(name.text) ?? { name, told: [] };
    byMetric.set(name.text, known);
    known.told.push({ label: cells[periods.index]?.cell?.text ?? "", cell: cells[value.index] });
  }
  return [...byMetric.values()].flatMap(({ name: metric, told }) => coverageOf(metric, told));
}

/** One share for each of a period, and what it is to make of the year where that is told. */
function coverageOf(metric: Pick<Name, "text" | "position">, told: readonly Told[]): Coverage[] {
  if (!coverageRate.test(metric.text)) return [];
  const shares = told.flatMap(({ label, cell }) => {
    const value = cell?.figure;
    const period = value?.unit === "%" ? periodOfFigure(value, label) : undefined;
    return value === undefined || period === undefined ? [] : [{ value, period }];
  });
  const [part, ...more] = shares.filter(({ period }) => period.isEach);
  const [total] = shares.filter(({ period }) => !period.isEach && period.unit === "year");
  const times = part === undefined ? undefined : timesIn(part.period.unit, "year");
  if (part === undefined || times === undefined || more.length > 0) return [];
  return [makeCoverage(metric, part.value, times, total?.value)];
}

function makeCoverage(
  { text, position }: Pick<Name, "text" | "position">,
  value: QuantityNode,
  times: number,
  total: QuantityNode | undefined,
): Coverage {
  return {
    type: "coverage",
    position: around([value.position, ...(total === undefined ? [] : [total.position])]),
    certainty: "explicit",
    because: total === undefined ? "shares-of-periods" : "share-by-period",
    population: { text: text.trim(), position },
    by: "period",
    ...(total !== undefined && { total, whole: { text: total.text, position: total.position } }),
    children: [{ type: "coveragePart", position: value.position, value, times }],
  };
}
