import type { AllocationEntry, ComplementEntry, PartEntry } from "../allocations.ts";
import type { ChannelSplit } from "../channel-split.ts";
import type { ReportCharts } from "../charts/chart.ts";
import type { CapacityEntry } from "../capacities.ts";
import type { CoverageEntry } from "../coverage.ts";
import type { Figure } from "../figure.ts";
import type { Judgement } from "../proofs.ts";
import type { QuotaEntry, TargetEntry } from "../targets.ts";
import type { SegmentView } from "./bar.ts";
import { barOf, percentText, segmentOf, toneOf } from "./bar.ts";
import { viewChart } from "./chart-view.ts";
import type { ViewContext } from "./view-context.ts";
import { underPlans } from "./view-context.ts";

/** Targets, quotas, splits, coverage and capacity, as their templates read them. */
export function viewFigures(context: ViewContext, charts?: ReportCharts) {
  const { model } = context;
  return {
    targets: underPlans(context, model.targets, (entry) => viewTarget(context, entry)),
    quotas: model.quotas.map((entry, index) => ({
      ...viewQuota(context, entry),
      chart: viewChart(charts?.quotas[index], true),
    })),
    allocations: model.allocations.map((entry, index) => ({
      ...viewAllocation(context, entry),
      chart: viewChart(charts?.splits[index], false),
      sidesChart: viewChart(charts?.channels[index], false),
    })),
    complements: model.complements.map((entry) => viewComplement(context, entry)),
    coverage: model.coverage.map((entry, index) => ({
      ...viewCoverage(context, entry),
      chart: viewChart(charts?.coverage[index], true),
    })),
    capacities: model.capacities.map((entry, index) => ({
      ...viewCapacity(context, entry),
      chart: viewChart(charts?.capacities[index], true),
    })),
  };
}

function viewTarget(context: ViewContext, entry: TargetEntry) {
  return {
    marks: context.owners.marksOf(entry.plan, entry.owner),
    metric: context.label(entry.metric),
    value: context.figure(entry.value),
    period: context.label(entry.period),
    owner: context.label(entry.owner),
    due: context.label(entry.due),
    place: context.place(entry.value),
  };
}

function viewQuota(context: ViewContext, entry: QuotaEntry) {
  const segments = entry.parts.flatMap(({ value, times, share }, index) =>
    share === null ? [] : repeat(times, segmentOf(share, "", inWords(context, value), toneOf(index))),
  );
  return {
    ...viewHead(context, entry, entry.metric),
    total: context.figure(entry.total),
    parts: entry.parts.map(({ name, value, times }) => ({
      name: name ?? "",
      value: context.figure(value),
      times: times === 1 ? "" : context.labels.counts.times(times),
    })),
    bar: barOf(segments, context.labels.words.unstated),
  };
}

function viewAllocation(context: ViewContext, entry: AllocationEntry) {
  const { labels } = context;
  const segments = entry.parts.flatMap((part, index) =>
    part.share === null
      ? []
      : [
          segmentOf(
            part.share,
            nameOf(context, part),
            part.total === null ? "" : inWords(context, part.total),
            toneOf(index),
          ),
        ],
  );
  return {
    ...viewHead(context, entry, entry.metric),
    total: context.figure(entry.total),
    bar: barOf(segments, labels.words.unallocated, entry.unallocated?.text),
    rows: entry.parts.flatMap((part, index) => [...viewPart(context, part, toneOf(index), 0)]),
    unallocated: context.computed(entry.unallocated),
    unallocatedShare: entry.unallocated?.share == null ? "" : percentText(entry.unallocated.share),
    channels: entry.channels === null ? null : viewChannels(context, entry.channels),
  };
}

/** Nested parts as rows, each with its depth. */
function* viewPart(context: ViewContext, part: PartEntry, tone: number, depth: number): Generator<PartRow> {
  yield {
    name: nameOf(context, part),
    depth,
    tone,
    isTop: depth === 0,
    total: context.optionalFigure(part.total),
    share: part.share ?? "0",
    shareText: part.share === null ? "" : percentText(part.share),
    verdict: context.verdict(part.verdict),
  };
  for (const child of part.parts) yield* viewPart(context, child, tone, depth + 1);
}

interface PartRow {
  readonly name: string;
  readonly depth: number;
  readonly tone: number;
  readonly isTop: boolean;
  readonly total: ReturnType<ViewContext["optionalFigure"]>;
  readonly share: string;
  readonly shareText: string;
  readonly verdict: ReturnType<ViewContext["verdict"]>;
}

/** Columns are coloured after the rows' usual colours: one colour should not mean two things on a card. */
const channelTones = 4;

function viewChannels(context: ViewContext, { columns, rows, unstated }: ChannelSplit) {
  const { words } = context.labels;
  const tones = [...columns.keys()].map((index) => toneOf(index + channelTones));
  const segments = columns.flatMap(({ name, total, share }, index) =>
    share === null ? [] : [segmentOf(share, name, total.text, tones[index] ?? 0)],
  );
  return {
    bar: barOf(segments, words.unstated, unstated?.total.text),
    columns: columns.map(({ name, total, share }, index) => ({
      name,
      tone: tones[index] ?? 0,
      total: context.computed(total),
      shareText: share === null ? "" : percentText(share),
    })),
    hasUnstated: unstated !== null,
    unstated: context.computed(unstated?.total ?? null),
    unstatedShare: unstated?.share == null ? "" : percentText(unstated.share),
    rows: rows.map((row) => ({
      name: row.name?.text ?? words.unnamed,
      cells: row.cells.map((figure, index) => ({
        column: columns[index]?.name ?? "",
        figure: context.optionalFigure(figure),
      })),
      unstated: context.computed(row.unstated),
      total: context.optionalFigure(row.total),
    })),
  };
}

function viewComplement(context: ViewContext, entry: ComplementEntry) {
  return {
    ...viewHead(context, entry, entry.subject),
    shares: entry.shares.map(context.figure),
    remainder: context.figure(entry.remainder),
  };
}

function viewCoverage(context: ViewContext, entry: CoverageEntry) {
  const segments = entry.parts.flatMap(({ name, value, times, share }, index) =>
    share === null
      ? []
      : // Where one figure stands for several stretches, its name is said once, below the bar.
        repeat(
          times,
          segmentOf(share, times > 1 ? "" : (name?.text ?? ""), inWords(context, value), toneOf(index)),
        ),
  );
  return {
    ...viewHead(context, entry, entry.population),
    whole: context.label(entry.whole),
    total: context.optionalFigure(entry.total),
    parts: entry.parts.map(({ name, value, times }) => ({
      name: name?.text ?? "",
      value: context.figure(value),
      times: times === 1 ? "" : context.labels.counts.times(times),
    })),
    bar: barOf(segments, context.labels.words.unstated),
  };
}

function viewCapacity(context: ViewContext, entry: CapacityEntry) {
  return {
    ...viewHead(context, entry, entry.metric),
    heads: context.figure(entry.heads),
    rate: context.figure(entry.rate),
    target: context.figure(entry.target),
  };
}

/** What every card of figures begins and ends with. */
function viewHead(
  context: ViewContext,
  entry: Judgement & {
    readonly plan: string;
    readonly section: readonly string[];
    readonly certainty?: string;
  },
  name: { readonly text: string } | null,
) {
  // A card without a name of its own is named after its section, which need not be said twice.
  const section = name === null ? entry.section.slice(0, -1) : entry.section;
  return {
    plan: context.plan(entry.plan),
    marks: context.owners.marksOf(entry.plan),
    section: context.path(section),
    name: name?.text ?? entry.section.at(-1) ?? context.labels.words.unnamed,
    isInferred: entry.certainty === "inferred",
    verdict: context.verdict(entry.verdict),
    statements: entry.proofs.map((id) => {
      const { statement, verdict } = context.proof(id);
      return { statement, verdict: context.verdict(verdict) };
    }),
  };
}

function nameOf({ labels: { words } }: ViewContext, { name, isResidual }: PartEntry): string {
  return name?.text ?? (isResidual ? words.residual : words.unnamed);
}

/** A figure as one piece of text, for bars. */
function inWords(context: ViewContext, figure: Figure): string {
  const { sign, text, unit } = context.figure(figure);
  return sign + text + unit;
}

/** Bars with more stretches than a reader could tell apart are drawn as one. */
function repeat(times: number, segment: SegmentView): readonly SegmentView[] {
  const most = 366;
  return times > most ? [segment] : Array.from({ length: times }, () => segment);
}
