import type { OrgUnitEntry } from "../people.ts";
import type { TableContext } from "./context.ts";
import { joinWords } from "./context.ts";
import type { Row, RowPlan, Table } from "./table.ts";
import {
  column,
  computedCell,
  figureCell,
  labelCell,
  numericColumn,
  placeCell,
  row,
  textCell,
} from "./table.ts";

/** Posts with their heads, what each post answers for, and how they stand to each other. */
export function staffingTables(context: TableContext): readonly Table[] {
  const { model, labels, plan } = context;
  const heads = labels.words;
  return [
    {
      title: heads.heads,
      columns: [
        column(heads.team, 2),
        column(heads.post, 2),
        numericColumn(heads.heads),
        column(heads.place, 2),
      ],
      rows: model.staffing.flatMap((entry) => [
        ...entry.posts.map((post) =>
          row(plan(entry.plan), [
            labelCell(post.team),
            labelCell(post.post),
            figureCell(post.heads),
            placeCell(post.heads),
          ]),
        ),
        ...(entry.heads === null
          ? []
          : [
              row(
                plan(entry.plan),
                [textCell(heads.total), textCell(null), computedCell(entry.heads), textCell(null)],
                0,
                true,
              ),
            ]),
      ]),
    },
    {
      title: heads.roles,
      columns: [column(heads.post), column(heads.duties, 4), column(heads.place)],
      rows: model.roles.map(({ plan: id, name, duties }) =>
        row(plan(id), [
          labelCell(name),
          textCell(
            joinWords(
              duties.map(({ text }) => text),
              context,
            ),
          ),
          placeCell(name),
        ]),
      ),
    },
    {
      title: heads.organisation,
      columns: [column(heads.name, 3), column(heads.place)],
      rows: model.organisation.flatMap((entry) => [...unitRows(plan(entry.plan), entry, 0)]),
    },
  ];
}

function* unitRows(plan: RowPlan | null, { name, children }: OrgUnitEntry, depth: number): Generator<Row> {
  yield row(plan, [labelCell(name), placeCell(name)], depth);
  for (const child of children) yield* unitRows(plan, child, depth + 1);
}

export function resourceTables({ model, labels, plan }: TableContext): readonly Table[] {
  const heads = labels.words;
  return [
    {
      title: "",
      columns: [column(heads.resource, 3), numericColumn(heads.amount, 2), column(heads.place, 2)],
      rows: model.resources.map((entry) =>
        row(plan(entry.plan), [labelCell(entry.name), figureCell(entry.amount), placeCell(entry.amount)]),
      ),
    },
  ];
}

export function taskTables(context: TableContext): readonly Table[] {
  const { model, labels, plan, words } = context;
  const heads = labels.words;
  return [
    {
      title: heads.tasks,
      columns: [
        column(heads.task, 4),
        column(heads.owner),
        column(heads.due),
        column(heads.cadence),
        column(heads.measures, 2),
        column(heads.done),
        column(heads.place, 2),
      ],
      rows: model.tasks.map((task) =>
        row(plan(task.plan), [
          labelCell(task.text),
          labelCell(task.owner),
          labelCell(task.due),
          labelCell(task.cadence),
          textCell(joinWords(task.measures.map(words), context)),
          textCell(task.isDone === true ? "✓" : null),
          placeCell(task.text),
        ]),
      ),
    },
    {
      title: heads.milestone,
      columns: [
        column(heads.milestone, 4),
        column(heads.due, 2),
        column(heads.owner),
        column(heads.place, 2),
      ],
      rows: model.milestones.map((entry) =>
        row(plan(entry.plan), [
          labelCell(entry.text),
          labelCell(entry.due),
          labelCell(entry.owner),
          placeCell(entry.text),
        ]),
      ),
    },
  ];
}

export function needTables({ model, labels, plan }: TableContext): readonly Table[] {
  const heads = labels.words;
  return [
    {
      title: heads.problem,
      columns: [column(heads.problem, 3), column(heads.countermeasure, 3), column(heads.place, 2)],
      rows: model.problems.map((entry) =>
        row(plan(entry.plan), [labelCell(entry.text), labelCell(entry.answer), placeCell(entry.text)]),
      ),
    },
    {
      title: heads.support,
      columns: [
        column(heads.support, 4),
        column(heads.from),
        column(heads.owner),
        column(heads.due),
        column(heads.place, 2),
      ],
      rows: model.supportNeeds.map((entry) =>
        row(plan(entry.plan), [
          labelCell(entry.text),
          labelCell(entry.from),
          labelCell(entry.owner),
          labelCell(entry.due),
          placeCell(entry.text),
        ]),
      ),
    },
  ];
}

export function payTables({ model, labels, plan }: TableContext): readonly Table[] {
  const heads = labels.words;
  return [
    {
      title: "",
      columns: [
        column(heads.post),
        column(heads.text, 3),
        numericColumn(heads.base),
        numericColumn(heads.rate),
        numericColumn(heads.threshold),
        column(heads.place, 2),
      ],
      rows: model.payRules.map((entry) =>
        row(plan(entry.plan), [
          labelCell(entry.post),
          labelCell(entry.text),
          figureCell(entry.base),
          figureCell(entry.rate),
          figureCell(entry.threshold),
          placeCell(entry.text),
        ]),
      ),
    },
  ];
}
