import type { Chart } from "../charts/chart.ts";

/** A chart takes about ten milliseconds: over more plans than this, the bars of plain style say the same. */
export const mostDrawnPlans = 200;

/** A drawing's place on the page, and its numbers for those who would rather read them. */
export interface ChartView {
  readonly id: string;
  /** Null where a table with the same numbers stands beside the drawing. */
  readonly table: Chart["table"] | null;
}

export function viewChart(chart: Chart | null | undefined, hasTable: boolean): ChartView | null {
  return chart == null ? null : { id: chart.id, table: hasTable ? chart.table : null };
}
