import { readAs } from "../figure-words.ts";
import type { TableContext } from "../tables/context.ts";
import type { Cell, Table } from "../tables/table.ts";
import { column, numericColumn, placeCell, row, textCell } from "../tables/table.ts";
import type { XlsxWords } from "./xlsx-words.ts";

/** The appendix of all figures, with both ends of each as numbers in the base unit: what a reader computes with. */
export function numberTable({ model, labels, plan, words }: TableContext, own: XlsxWords): Table {
  const heads = labels.words;
  return {
    title: "",
    columns: [
      column(heads.text),
      numericColumn(own.low),
      numericColumn(own.high),
      column(heads.unit),
      column(heads.kind),
      column(heads.readAs),
      column(heads.place),
    ],
    rows: model.numbers.map((number) =>
      row(plan(number.plan), [
        textCell(words(number)),
        end(number.low),
        end(number.high),
        textCell(number.unit),
        textCell(labels.quantity[number.kind]),
        textCell(readAs(number)),
        placeCell(number),
      ]),
    ),
  };
}

function end(value: string | null): Cell {
  return value === null ? { type: "blank" } : { type: "decimal", value };
}
