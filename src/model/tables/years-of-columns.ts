import type { Grid, GridColumn } from "../../ast/tables/grid.ts";

/** The years that columns are of, by their heads, or by a row of the body that holds nothing else beside its label. */
export function yearsOfColumns(grid: Grid, columns: readonly GridColumn[]): readonly (number | undefined)[] {
  const heads = columns.map(({ header }) => yearIn(header));
  if (heads.some((year) => year !== undefined)) return heads;
  const row = grid.rows.find(({ cells }) =>
    columns.every(({ index }) => yearIn(cells[index]?.cell?.text ?? "") !== undefined),
  );
  return columns.map(({ index }) => yearIn(row?.cells[index]?.cell?.text ?? ""));
}

function yearIn(text: string): number | undefined {
  const year = /^\s*((?:19|20)\d\d)(?!\d)/u.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** 2021 is carried on from 2020, and its second quarter from its first; from 2010, or from a later year, it is not. */
export function followsYear(year: number | undefined, earlier: number | undefined): boolean {
  return year === undefined || earlier === undefined || year === earlier || year === earlier + 1;
}
