import type { CascadeEntry, CascadeRowEntry } from "../cascade.ts";
import { isUntold, untoldNames } from "../cascade.ts";
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
        entry.rows.filter((each) => !isUntold(each)).flatMap((each) => [...rowsOf(entry, each, context)]),
      ),
      notes: context.model.cascades.flatMap((entry) => untoldNote(entry, context)),
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
  for (const { name, figure, share } of cascade.kept)
    yield row(
      plan(entry.plan),
      [
        textCell(labels.cascade.kept(name.text)),
        blank,
        blank,
        figureCell(figure),
        blank,
        percentCell(share),
        blank,
        blank,
        blank,
        placeCell(figure),
      ],
      1,
    );
}

/** What no plan below speaks of, in a sentence: there is nothing to set beside it. */
function untoldNote(entry: CascadeEntry, { model, labels, plan }: TableContext): readonly string[] {
  const names = untoldNames(entry, labels.cascade.untoldName);
  if (names.length === 0) return [];
  const sentence = labels.cascade.untold(names);
  return [model.cascades.length > 1 ? `${plan(entry.plan)?.title ?? ""} · ${sentence}` : sentence];
}
