import { severities } from "../findings.ts";
import type { PlanEntry } from "../overview.ts";
import type { TableContext } from "./context.ts";
import { joinWords } from "./context.ts";
import type { Table } from "./table.ts";
import { column, countCell, labelCell, numericColumn, placeCell, row, textCell } from "./table.ts";

/** Figures said of a plan at a glance; the rest stand in their sections. */
const shownFigures = 4;

/** One row a plan: for whom, for how long, what it is to reach, and how much is still open. */
export function overviewTables(context: TableContext): readonly Table[] {
  const { model, labels } = context;
  const heads = labels.words;
  return [
    {
      title: "",
      columns: [
        column(heads.plan, 4),
        column(heads.period, 2),
        column(heads.owner, 2),
        column(heads.figures, 5),
        numericColumn(heads.tasks, 1.2),
        numericColumn(heads.gaps, 1.2),
        ...severities.map((severity) => numericColumn(labels.severity[severity], 1.2)),
        column(heads.place, 3),
      ],
      rows: model.plans.map((plan) =>
        row(null, [
          labelCell(plan.title),
          stated(context, plan, "period"),
          stated(context, plan, "owner"),
          textCell(keyFigures(context, plan)),
          countCell(plan.tasks),
          countCell(plan.gaps),
          ...severities.map((severity) => countCell(plan.findings[severity])),
          placeCell(plan.title),
        ]),
      ),
    },
  ];
}

/** What was not stated but inferred says so. */
function stated({ labels }: TableContext, plan: PlanEntry, field: "period" | "owner") {
  const label = plan[field];
  if (label === null) return textCell(null);
  return textCell(
    Object.hasOwn(plan.inferred, field) ? `${label.text} (${labels.words.inferred})` : label.text,
  );
}

function keyFigures(context: TableContext, { keyFigures: all }: PlanEntry): string {
  const { labels } = context;
  const shown = all.slice(0, shownFigures).map(({ kind, name, figure, words }) => {
    const value = figure === null ? words : context.words(figure);
    return `${name?.text ?? labels.keyFigure[kind]} ${value}`;
  });
  const more = all.length - shown.length;
  return joinWords(more > 0 ? [...shown, labels.counts.more(more)] : shown, context);
}
