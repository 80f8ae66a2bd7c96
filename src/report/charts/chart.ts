/** A drawing, with what it shows in words and in numbers for those who cannot see it. */
export interface Chart {
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
