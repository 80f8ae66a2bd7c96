import type { Chart, ReportCharts } from "../charts/chart.ts";
import type { PdfStandard } from "../formats.ts";
import { buildView } from "../html/view.ts";
import type { ReportModel } from "../model.ts";
import { pdfWordsFor } from "./pdf-words.ts";

/** How many entries of a list are printed: beyond some hundred pages nobody turns them, and each takes megabytes to set. */
const mostRows = 250;
/** Cards with their charts take much of a page each. */
const mostCards = 24;
const mostPlans = 60;
const mostPlansOnCover = 10;
const longestTitle = 64;

/** An archive's file must name a day. The day it was made would make every file another one. */
const noDay = "1970-01-01";

interface Group {
  readonly entries: readonly unknown[];
}

/** A list as it is printed, with the sentence that says what was left out. */
interface Capped<Entry> {
  readonly entries: readonly Entry[];
  readonly note: string;
}

/** What the PDF's templates read: the page's view with its lists cut to what print can bear, and the charts beside their entries. */
export function buildPdfView(model: ReportModel, charts: ReportCharts, standard: PdfStandard) {
  const words = pdfWordsFor(model.locale);
  const view = buildView(model, {});
  const cards = <Entry>(entries: readonly Entry[], ...pictures: readonly (readonly (Chart | null)[])[]) =>
    cap(
      entries.map((entry, index) => ({
        ...entry,
        charts: pictures.flatMap((each) => pictureOf(each[index] ?? null)),
      })),
      mostCards,
      words.capped,
    );
  const lists = <G extends Group>(groups: readonly G[]) => capGroups(groups, words.capped);
  const present = view.contents.filter(({ count, id }) => count > 0 || id === "contradictions");
  const absent = view.contents.filter((section) => !present.includes(section));
  return {
    language: model.locale === "en" ? { lang: "en", region: "us" } : { lang: "zh", region: "cn" },
    title: view.title,
    header: { title: shorten(view.title), period: periodOf(model) },
    kicker: view.kicker,
    scope: view.scope,
    asOf: view.asOf,
    revision: model.revision === null ? "" : words.revision(model.revision),
    date: model.asOf ?? (standard === "a-2a" ? noDay : null),
    honesty: view.honesty,
    failedFilesTitle: view.failedFilesTitle,
    failedFiles: view.failedFiles,
    tiles: view.tiles,
    footer: view.footer,
    words: view.words,
    pdf: {
      contents: words.contents,
      page: words.page,
      empty: absent.length === 0 ? "" : words.empty(absent.map(({ title }) => title)),
      morePlans:
        view.plans.length > mostPlansOnCover ? words.morePlans(view.plans.length - mostPlansOnCover) : "",
      plansOnCover: mostPlansOnCover,
      line: words.line,
      // With several plans every section would name all of them again; the bookmarks do.
      contentsDepth: view.plans.length > 1 ? 1 : 2,
    },
    sections: view.sections,
    present: present.map(({ id }) => id),
    plans: cap(view.plans, mostPlans, words.capped),
    contradictions: cap(view.contradictions, mostRows, words.capped),
    targets: lists(view.targets),
    quotas: cards(view.quotas, charts.quotas),
    cascades: cards(view.cascades.flatMap(({ plan, rows }) => rows.map((row) => ({ ...row, plan })))),
    allocations: cards(view.allocations, charts.splits, charts.channels),
    complements: cards(view.complements),
    coverage: cards(view.coverage, charts.coverage),
    capacities: cards(view.capacities, charts.capacities),
    staffing: cap(view.staffing, mostCards, words.capped),
    roles: lists(view.roles),
    organisation: lists(view.organisation),
    resources: lists(view.resources),
    tasks: lists(view.tasks),
    schedule: pictureOf(charts.schedule),
    milestones: lists(view.milestones),
    problems: lists(view.problems),
    supportNeeds: lists(view.supportNeeds),
    payRules: lists(view.payRules),
    proofs: lists(view.proofs),
    findings: lists(view.findings),
    gaps: lists(view.gaps),
    numbers: lists(view.numbers),
  };
}

/** Where the drawing stands among the job's files; empty when there is none. */
function pictureOf(chart: Chart | null) {
  if (chart === null) return [];
  const { title, description, width, height, table } = chart;
  return [{ path: pathOf(chart), title, description, width, height, table }];
}

export function pathOf({ id }: Chart): string {
  return `/charts/${id}.svg`;
}

function cap<Entry>(
  entries: readonly Entry[],
  most: number,
  sentence: (shown: number, all: number) => string,
): Capped<Entry> {
  if (entries.length <= most) return { entries, note: "" };
  return { entries: entries.slice(0, most), note: sentence(most, entries.length) };
}

/** Keeps the first rows over all groups together, and no group without rows. */
function capGroups<G extends Group>(
  groups: readonly G[],
  sentence: (shown: number, all: number) => string,
): Capped<G> {
  const all = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (all <= mostRows) return { entries: groups, note: "" };
  let room = mostRows;
  const kept: G[] = [];
  for (const group of groups) {
    if (room === 0) break;
    const entries = group.entries.slice(0, room);
    room -= entries.length;
    kept.push({ ...group, entries });
  }
  return { entries: kept, note: sentence(mostRows, all) };
}

/** The period that the plans share, or how many there are. */
function periodOf({ plans, locale }: ReportModel): string {
  const periods = [...new Set(plans.flatMap(({ period }) => (period === null ? [] : [period.text])))];
  return periods.length > 1 ? pdfWordsFor(locale).periods(periods.length) : shorten(periods[0] ?? "");
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join("")}…` : text;
}
