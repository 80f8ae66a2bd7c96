import type { ChartData } from "../office/chart-xml.ts";
import { packOffice } from "../office/pack-office.ts";
import { columnName } from "../office/spreadsheet/sheet.ts";
import { createWorkbook, workbookParts } from "../office/spreadsheet/workbook.ts";
import { createGrid } from "../xlsx/grid.ts";

/** The numbers of a chart before it is known where they stand. */
export interface ChartNumbers {
  readonly title: string;
  readonly format: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly hasRest: boolean;
}

const sheetName = "Sheet1";

/** The chart's data with the cells of the workbook that comes with it: names in the first column, a series in each other. */
export function placeNumbers({ categories, series, ...rest }: ChartNumbers): ChartData {
  const last = categories.length + 1;
  return {
    ...rest,
    categories: { reference: `${sheetName}!$A$2:$A$${last}`, content: categories },
    series: series.map(({ name, values }, index) => {
      const column = columnName(index + 1);
      return {
        name,
        nameCell: `${sheetName}!$${column}$1`,
        values: { reference: `${sheetName}!$${column}$2:$${column}$${last}`, content: values },
      };
    }),
  };
}

/** A small workbook of a chart's numbers, which a word processor opens to let its reader change them. */
export function chartWorkbook(
  { title, format, categories, series }: ChartNumbers,
  language: string,
): Uint8Array {
  const workbook = createWorkbook({ name: "Calibri", size: 11 });
  const grid = createGrid(sheetName, workbook);
  const style = { format };
  grid.add([{ value: null }, ...series.map(({ name }) => ({ value: name }))]);
  categories.forEach((name, index) => {
    const numbers = series.map(({ values }) => ({ value: values[index] ?? null, style }));
    grid.add([{ value: name }, ...numbers]);
  });
  return packOffice(workbookParts(workbook, [grid.sheet({})]), { title, language });
}
