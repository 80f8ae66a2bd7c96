import type { ChartLook } from "../office/chart-shapes.ts";
import { barPart, ringPart } from "../office/chart-xml.ts";
import { relationsPart } from "../office/relations.ts";
import type { TableContext } from "../tables/context.ts";
import type { ReportSection, Table } from "../tables/table.ts";
import type { ChartNumbers } from "./chart-workbook.ts";
import { chartWorkbook, placeNumbers } from "./chart-workbook.ts";
import type { DocxWords } from "./docx-words.ts";
import { channelChart, quotaChart, splitChart } from "./split-charts.ts";

/** Programs open a document with more charts slowly. */
const mostCharts = 60;

export type ChartShape = "ring" | "stacked" | "columns";

export interface DocxChart {
  readonly shape: ChartShape;
  readonly numbers: ChartNumbers;
}

/** The charts that stand below a table of the report. */
export type ChartsOf = (section: ReportSection, table: Table) => readonly DocxChart[];

export function findCharts(context: TableContext, words: DocxWords): ChartsOf {
  const { model, labels } = context;
  const splits = model.allocations.flatMap((entry) => [
    chartOf("ring", splitChart(context, words, entry)),
    ...(entry.channels === null ? [] : [chartOf("stacked", channelChart(context, entry))]),
  ]);
  const quotas = model.quotas.flatMap((entry) => chartOf("columns", quotaChart(context, entry)));
  let left = mostCharts;
  return ({ name, tables }, table) => {
    const found =
      name === "allocations"
        ? (splits[tables.indexOf(table)] ?? [])
        : name === "targets" && table.title === labels.words.quotas
          ? quotas
          : [];
    const taken = found.slice(0, left);
    left -= taken.length;
    return taken;
  };
}

function chartOf(shape: ChartShape, numbers: ChartNumbers | undefined): readonly DocxChart[] {
  return numbers === undefined ? [] : [{ shape, numbers }];
}

/** Parts of the nth chart, below `word/`: the drawing, and the workbook that lets its reader change the numbers. */
export function chartParts(
  { shape, numbers }: DocxChart,
  nth: number,
  look: Omit<ChartLook, "workbook">,
  language: string,
): readonly (readonly [string, Uint8Array | Iterable<string>])[] {
  const workbook = `embeddings/chart${nth}.xlsx`;
  const relation = { id: "workbook", type: "package", target: `../${workbook}` };
  return [
    [`charts/chart${nth}.xml`, [drawingOf(shape, numbers, { ...look, workbook: relation.id })]],
    [`charts/_rels/chart${nth}.xml.rels`, [relationsPart([relation])]],
    [workbook, chartWorkbook(numbers, language)],
  ];
}

function drawingOf(shape: ChartShape, numbers: ChartNumbers, look: ChartLook): string {
  const data = placeNumbers(numbers);
  if (shape === "ring") return ringPart(data, look);
  const bars =
    shape === "stacked"
      ? ({ direction: "bar", grouping: "stacked" } as const)
      : ({ direction: "col", grouping: "clustered" } as const);
  return barPart(data, bars, look);
}
