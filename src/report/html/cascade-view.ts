import type { CascadeCellEntry, CascadeEntry, CascadeRowEntry, RemedyEntry } from "../cascade.ts";
import { percentText } from "./bar.ts";
import type { ViewContext } from "./view-context.ts";

/** Parents with the plans below them, a table for each metric. */
export function viewCascades(context: ViewContext) {
  return { cascades: context.model.cascades.map((entry) => viewCascade(context, entry)) };
}

function viewCascade(context: ViewContext, entry: CascadeEntry) {
  return {
    plan: context.plan(entry.plan),
    marks: context.owners.marksOf(entry.plan),
    below: context.labels.cascade.below(entry.children.length),
    rows: entry.rows.map((row) => viewRow(context, row)),
  };
}

function viewRow(context: ViewContext, row: CascadeRowEntry) {
  const { labels } = context;
  return {
    metric: context.label(row.metric),
    when: [row.period, row.each === null ? "" : labels.per([row.each], false)]
      .filter((word) => word !== "")
      .join(" "),
    verdict: context.verdict(row.verdict),
    isSum: row.mode === "sum",
    target: context.figure(row.target),
    allocated: context.computed(row.allocated),
    unallocated: context.computed(row.unallocated),
    overAllocated: context.computed(row.overAllocated),
    cells: row.cells.map((cell) => viewCell(context, cell)),
    silent:
      row.silent.length === 0 ? "" : labels.cascade.silent(row.silent.map((id) => context.plan(id).title)),
    remedies: row.remedies.map((remedy) => viewRemedy(context, remedy)),
  };
}

function viewCell(context: ViewContext, cell: CascadeCellEntry) {
  return {
    plan: context.plan(cell.plan),
    figure: context.optionalFigure(cell.figure),
    assigned: context.optionalFigure(cell.assigned),
    share: cell.share === null ? "" : percentText(cell.share),
  };
}

function viewRemedy(context: ViewContext, { kind, changes }: RemedyEntry) {
  return {
    title: context.labels.cascade.remedy[kind],
    changes: changes.map(({ from, to }) => ({
      from: context.figure(from),
      to: to.text,
      place: context.place(from),
    })),
  };
}
