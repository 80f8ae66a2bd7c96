/** A drawing, with what it shows in words and in numbers for those who cannot see it. */
export interface Chart {
  /** Unique in its report: `chart-split-1`. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what is drawn, and every number in it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** A whole `<svg>` element; its ids begin with the chart's own. */
  readonly svg: string;
  readonly table: ChartTable;
}

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What to draw: the library's own options, whose colours and fonts come from a paint. */
export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly option: object;
  readonly table: ChartTable;
}

/** A report's charts, each beside the entry of the model it shows; null where there is nothing that a drawing would add. */
export interface ReportCharts {
  readonly splits: readonly (Chart | null)[];
  /** Of the same allocations, cut the other way. */
  readonly channels: readonly (Chart | null)[];
  readonly quotas: readonly (Chart | null)[];
  readonly coverage: readonly (Chart | null)[];
  readonly capacities: readonly (Chart | null)[];
  /** Over all plans. */
  readonly schedule: Chart | null;
}

export function chartsOf(charts: ReportCharts | undefined): readonly Chart[] {
  return Object.values(charts ?? {})
    .flat()
    .filter((chart: Chart | null) => chart !== null);
}
