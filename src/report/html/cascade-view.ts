import type { CascadeCellEntry, CascadeEntry, CascadeRowEntry, RemedyEntry } from "../cascade.ts";
import { isUntold, untoldNames } from "../cascade.ts";
import { percentText } from "./bar.ts";
import type { ViewContext } from "./view-context.ts";

/** Parents with the plans below them, a table for each metric. */
export function viewCascades(context: ViewContext) {
  return { cascades: context.model.cascades.map((entry) => viewCascade(context, entry)) };
}

function viewCascade(context: ViewContext, entry: CascadeEntry) {
  const { cascade } = context.labels;
  const told = entry.rows.filter((row) => !isUntold(row));
  const untold = untoldNames(entry, cascade.untoldName);
  return {
    plan: context.plan(entry.plan),
    marks: context.owners.marksOf(entry.plan),
    below: context.labels.cascade.below(entry.children.length),
    matrix: told.length === 0 ? null : viewMatrix(context, told),
    rows: told.map((row) => viewRow(context, row)),
    untold: untold.length === 0 ? "" : cascade.untold(untold),
  };
}

/**
 * The plans below against what they are asked for: a row a plan, a column a metric and period, and at the foot what is
 * asked, what they take on together and what that is too little or too much.
 */
function viewMatrix(context: ViewContext, rows: readonly CascadeRowEntry[]) {
  // Not the parent's list of all below it: on the page of one of them, that one alone is here.
  const ids = new Set(rows.flatMap(({ cells, silent }) => [...cells.map(({ plan }) => plan), ...silent]));
  const ordered = [...ids].sort((a, b) => context.plan(a).number - context.plan(b).number);
  const cellsOf = new Map(
    ordered.map((id) => [id, new Array<CascadeCellEntry | null>(rows.length).fill(null)]),
  );
  for (const [column, row] of rows.entries())
    for (const cell of row.cells) {
      const cells = cellsOf.get(cell.plan);
      if (cells !== undefined) cells[column] = cell;
    }
  return {
    columns: rows.map((row) => ({
      metric: row.metric.text,
      when: whenOf(context, row),
      verdict: context.verdict(row.verdict),
      target: context.figure(row.target),
      allocated: context.computed(row.allocated),
      kept: row.kept.map(({ figure }) => context.figure(figure)),
      short: context.computed(row.unallocated),
      over: context.computed(row.overAllocated),
    })),
    rows: [...cellsOf].map(([id, cells]) => ({
      plan: context.plan(id),
      marks: context.owners.marksOf(id),
      cells: cells.map((cell) => ({
        figure: context.optionalFigure(cell?.figure ?? null),
        share: cell?.share ?? "0",
        shareText: cell?.share == null ? "" : percentText(cell.share),
      })),
    })),
    hasKept: rows.some(({ kept }) => kept.length > 0),
    hasDifference: rows.some((row) => row.unallocated !== null || row.overAllocated !== null),
  };
}

function viewRow(context: ViewContext, row: CascadeRowEntry) {
  const { labels } = context;
  return {
    metric: context.label(row.metric),
    when: whenOf(context, row),
    verdict: context.verdict(row.verdict),
    isSum: row.mode === "sum",
    target: context.figure(row.target),
    allocated: context.computed(row.allocated),
    unallocated: context.computed(row.unallocated),
    overAllocated: context.computed(row.overAllocated),
    cells: row.cells.map((cell) => viewCell(context, cell)),
    kept: row.kept.map(({ name, figure, share }) => ({
      title: labels.cascade.kept(name.text),
      figure: context.figure(figure),
      share: share === null ? "" : percentText(share),
    })),
    silent:
      row.silent.length === 0 ? "" : labels.cascade.silent(row.silent.map((id) => context.plan(id).title)),
    remedies: row.remedies.map((remedy) => viewRemedy(context, remedy)),
  };
}

function whenOf({ labels }: ViewContext, { period, each }: CascadeRowEntry): string {
  const every = each === null ? "" : labels.per([each], false);
  return [period, every].filter((word) => word !== "").join(" ");
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
