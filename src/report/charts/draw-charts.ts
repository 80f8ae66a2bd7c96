import type { Figure } from "../figure.ts";
import type { ReportModel } from "../model.ts";
import type { Place } from "../place.ts";
import { drawCapacity } from "./capacity-chart.ts";
import { drawChannels } from "./channel-chart.ts";
import type { Drawing, ReportCharts } from "./chart.ts";
import { chartWordsFor } from "./chart-words.ts";
import type { Paint } from "./paint.ts";
import { drawCoverage, drawQuota } from "./period-chart.ts";
import { renderSvg } from "./render-svg.ts";
import type { Dated } from "./schedule-chart.ts";
import { drawSchedule } from "./schedule-chart.ts";
import { drawSplit } from "./split-chart.ts";

/** A chart takes tens of milliseconds: reports over very many plans draw the first ones of each kind. */
const mostOfAKind = 60;

/** Draws all charts of a report, and the schedule of all that is `dated`. Same model and paint, same charts. */
export function drawCharts(
  model: ReportModel,
  paint: Paint,
  dated: readonly Dated[] = [...model.milestones, ...model.tasks],
): ReportCharts {
  const words = chartWordsFor(model.locale);
  const proofs = new Map(model.proofs.map((proof) => [proof.id, proof]));
  const render = (drawing: Drawing | null, id: string) =>
    drawing === null ? null : renderSvg(drawing, paint, `chart-${id}`);
  const each = <Entry>(entries: readonly Entry[], id: string, draw: (entry: Entry) => Drawing | null) =>
    entries.map((entry, index) => (index < mostOfAKind ? render(draw(entry), `${id}-${index + 1}`) : null));
  const periods = new Map(model.targets.map(({ value, period }) => [placeOf(value), period?.text ?? ""]));
  const periodOf = (figure: Figure) => periods.get(placeOf(figure)) ?? "";
  return {
    splits: each(model.allocations, "split", (entry) => drawSplit(entry, words, paint)),
    channels: each(model.allocations, "channels", ({ channels, metric, section }) =>
      channels === null
        ? null
        : drawChannels(channels, metric?.text ?? section.at(-1) ?? words.split, words, paint),
    ),
    quotas: each(model.quotas, "quota", (entry) => drawQuota(entry, periodOf, words, paint)),
    coverage: each(model.coverage, "coverage", (entry) => drawCoverage(entry, words, paint)),
    capacities: each(model.capacities, "capacity", (entry) =>
      drawCapacity(
        entry,
        entry.proofs.flatMap((id) => proofs.get(id) ?? []),
        words,
        paint,
      ),
    ),
    schedule: render(drawSchedule(dated, model.asOf, words, paint), "schedule"),
  };
}

function placeOf({ file, line, column }: Place): string {
  return `${line}:${column}:${file}`;
}
