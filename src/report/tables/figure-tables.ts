import type { AllocationEntry, PartEntry } from "../allocations.ts";
import type { ChannelSplit } from "../channel-split.ts";
import type { TableContext } from "./context.ts";
import { asTitle, joinWords } from "./context.ts";
import type { Row, RowPlan, Table } from "./table.ts";
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

/** Targets, and quotas against their whole period. */
export function targetTables(context: TableContext): readonly Table[] {
  const { model, labels, plan, verdict, words } = context;
  const heads = labels.words;
  return [
    {
      title: heads.targets,
      columns: [
        column(heads.metric, 3),
        numericColumn(heads.value, 2),
        column(heads.period),
        column(heads.owner),
        column(heads.due),
        column(heads.place, 2),
      ],
      rows: model.targets.map((target) =>
        row(plan(target.plan), [
          labelCell(target.metric),
          figureCell(target.value),
          labelCell(target.period),
          labelCell(target.owner),
          labelCell(target.due),
          placeCell(target.value),
        ]),
      ),
    },
    {
      title: heads.quotas,
      columns: [
        column(heads.metric, 2),
        column(heads.quotas, 3),
        numericColumn(heads.whole, 2),
        column(heads.verdict),
        column(heads.place, 2),
      ],
      rows: model.quotas.map((quota) =>
        row(plan(quota.plan), [
          textCell(context.name(quota.metric, quota.section)),
          textCell(
            joinWords(
              quota.parts.map(({ name, value, times }) =>
                [name ?? "", words(value), times === 1 ? "" : labels.counts.times(times)]
                  .filter((word) => word !== "")
                  .join(" "),
              ),
              context,
            ),
          ),
          figureCell(quota.total),
          verdict(quota.verdict),
          placeCell(quota.total),
        ]),
      ),
    },
  ];
}

/** Each split as a tree, the same cut the other way, and shares that must make the whole. */
export function allocationTables(context: TableContext): readonly Table[] {
  const { model, labels, plan, verdict, words } = context;
  const heads = labels.words;
  return [
    ...model.allocations.flatMap((entry) => [
      splitTable(context, entry),
      ...(entry.channels === null ? [] : [channelTable(context, entry, entry.channels)]),
    ]),
    {
      title: asTitle(labels.relation.complement),
      columns: [
        column(heads.subject, 2),
        column(heads.share, 2),
        numericColumn(asTitle(heads.residual)),
        column(heads.verdict),
        column(heads.place, 2),
      ],
      rows: model.complements.map((entry) =>
        row(plan(entry.plan), [
          textCell(context.name(entry.subject, entry.section)),
          textCell(joinWords(entry.shares.map(words), context)),
          figureCell(entry.remainder),
          verdict(entry.verdict),
          placeCell(entry.remainder),
        ]),
      ),
    },
  ];
}

function splitTable(context: TableContext, entry: AllocationEntry): Table {
  const { labels, plan, verdict } = context;
  const heads = labels.words;
  const title = plan(entry.plan);
  const unallocated = entry.unallocated;
  return {
    title: context.name(entry.metric, entry.section),
    columns: [
      column(heads.part, 3),
      numericColumn(heads.amount, 2),
      numericColumn(heads.share),
      column(heads.verdict),
      column(heads.place, 2),
    ],
    rows: [
      ...entry.parts.flatMap((part) => [...partRows(context, title, part, 0)]),
      ...(unallocated === null
        ? []
        : [
            row(title, [
              textCell(heads.unallocated),
              computedCell(unallocated),
              percentCell(unallocated.share),
              textCell(null),
              textCell(null),
            ]),
          ]),
      row(
        title,
        [
          textCell(heads.total),
          figureCell(entry.total),
          textCell(null),
          verdict(entry.verdict),
          placeCell(entry.total),
        ],
        0,
        true,
      ),
    ],
  };
}

function* partRows(
  context: TableContext,
  plan: RowPlan | null,
  part: PartEntry,
  depth: number,
): Generator<Row> {
  yield row(
    plan,
    [
      textCell(partName(context, part)),
      figureCell(part.total),
      percentCell(part.share),
      context.verdict(part.verdict),
      part.total === null ? textCell(null) : placeCell(part.total),
    ],
    depth,
  );
  for (const child of part.parts) yield* partRows(context, plan, child, depth + 1);
}

export function partName({ labels: { words } }: TableContext, { name, isResidual }: PartEntry): string {
  return name?.text ?? (isResidual ? words.residual : words.unnamed);
}

function channelTable(context: TableContext, entry: AllocationEntry, channels: ChannelSplit): Table {
  const { labels, plan } = context;
  const heads = labels.words;
  const title = plan(entry.plan);
  const { columns, rows, unstated } = channels;
  const rest = unstated === null ? [] : [unstated];
  return {
    title: `${context.name(entry.metric, entry.section)} · ${heads.byChannel}`,
    columns: [
      column(heads.part, 2),
      ...columns.map(({ name }) => numericColumn(name)),
      ...rest.map(() => numericColumn(asTitle(heads.unstated))),
      numericColumn(heads.total),
    ],
    rows: [
      ...rows.map(({ name, cells, unstated: left, total }) =>
        row(title, [
          textCell(name?.text ?? heads.unnamed),
          ...cells.map(figureCell),
          ...rest.map(() => computedCell(left)),
          figureCell(total),
        ]),
      ),
      row(
        title,
        [
          textCell(heads.total),
          ...[...columns, ...rest].map(({ total }) => computedCell(total)),
          figureCell(entry.total),
        ],
        0,
        true,
      ),
    ],
  };
}

export function coverageTables(context: TableContext): readonly Table[] {
  const { model, labels, plan, verdict, words } = context;
  const heads = labels.words;
  return [
    {
      title: asTitle(labels.relation.coverage),
      columns: [
        column(heads.population, 2),
        column(heads.part, 3),
        column(heads.whole),
        column(heads.verdict),
        column(heads.place, 2),
      ],
      rows: model.coverage.map((entry) =>
        row(plan(entry.plan), [
          textCell(context.name(entry.population, entry.section)),
          textCell(
            joinWords(
              entry.parts.map(({ name, value, times }) =>
                [name?.text, words(value), times === 1 ? undefined : labels.counts.times(times)]
                  .filter((each) => each !== undefined)
                  .join(" "),
              ),
              context,
            ),
          ),
          labelCell(entry.whole),
          verdict(entry.verdict),
          placeCell(entry.whole),
        ]),
      ),
    },
    {
      title: asTitle(labels.relation.capacity),
      columns: [
        column(heads.metric, 2),
        numericColumn(heads.heads),
        numericColumn(heads.rate, 2),
        numericColumn(heads.target, 2),
        column(heads.verdict),
        column(heads.place, 2),
      ],
      rows: model.capacities.map((entry) =>
        row(plan(entry.plan), [
          textCell(context.name(entry.metric, entry.section)),
          figureCell(entry.heads),
          figureCell(entry.rate),
          figureCell(entry.target),
          verdict(entry.verdict),
          placeCell(entry.target),
        ]),
      ),
    },
  ];
}
