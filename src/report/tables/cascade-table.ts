import type { CascadeEntry, CascadeRowEntry } from "../cascade.ts";
import type { TableContext } from "./context.ts";
import type { Row, Table } from "./table.ts";
import {
  column,
  computedCell,
  figureCell,
  labelCell,
  numericColumn,
  percentCell,
  placeCell,
  row,
  textCell,
} from "./table.ts";

/** What each plan asks for, and below it what the plans under it take on. */
export function cascadeTables(context: TableContext): readonly Table[] {
  const { words } = context.labels;
  return [
    {
      title: "",
      columns: [
        column(words.metric, 3),
        column(words.period),
        numericColumn(words.target, 2),
        numericColumn(words.assigned, 2),
        numericColumn(words.takenOn, 2),
        numericColumn(words.share),
        numericColumn(words.unallocated, 2),
        numericColumn(words.overAllocated, 2),
        column(words.verdict),
        column(words.place, 2),
      ],
      rows: context.model.cascades.flatMap((entry) =>
        entry.rows.flatMap((each) => [...rowsOf(entry, each, context)]),
      ),
    },
  ];
}

function* rowsOf(entry: CascadeEntry, cascade: CascadeRowEntry, context: TableContext): Generator<Row> {
  const { labels, plan, verdict } = context;
  const blank = textCell("");
  const when = [cascade.period, cascade.each === null ? "" : labels.per([cascade.each], false)];
  yield row(
    plan(entry.plan),
    [
      labelCell(cascade.metric),
      textCell(when.filter((word) => word !== "").join(" ")),
      figureCell(cascade.target),
      blank,
      computedCell(cascade.allocated),
      blank,
      computedCell(cascade.unallocated),
      computedCell(cascade.overAllocated),
      verdict(cascade.verdict),
      placeCell(cascade.target),
    ],
    0,
    true,
  );
  for (const cell of cascade.cells)
    yield row(
      plan(entry.plan),
      [
        textCell(plan(cell.plan)?.title),
        blank,
        blank,
        figureCell(cell.assigned),
        figureCell(cell.figure),
        percentCell(cell.share),
        blank,
        blank,
        blank,
        cell.figure === null ? blank : placeCell(cell.figure),
      ],
      1,
    );
}
