import type { Brand, Logo, LogoType } from "../brand.ts";
import { logoBytes } from "../brand.ts";
import type { Chart, ReportCharts } from "../charts/chart.ts";
import { hex, inBrand, inkOn, printPaint } from "../charts/paint.ts";
import type { PdfStandard } from "../formats.ts";
import { buildView } from "../html/view.ts";
import type { ReportModel } from "../model.ts";
import type { CutList, CutReport } from "./cut-for-print.ts";
import type { PdfWords } from "./pdf-words.ts";
import { pdfWordsFor } from "./pdf-words.ts";
import type { MissingGlyph } from "./printable.ts";

const ourAccent = "#14506e";
const mostPlansOnCover = 10;
const longestTitle = 64;

/** An archive's file must name a day. The day it was made would make every file another one. */
const noDay = "1970-01-01";

/** A list as it is printed, with the sentence that says what was left out. */
interface Capped<Entry> {
  readonly entries: readonly Entry[];
  readonly note: string;
}

/** What the PDF's templates read: the page's view of a report that is cut to what print can bear, and the charts beside their entries. */
export function buildPdfView(
  { model, sizes, violated }: CutReport,
  charts: ReportCharts,
  standard: PdfStandard,
  { link = "", missing }: { readonly link?: string | undefined; readonly missing: readonly MissingGlyph[] },
) {
  const words = pdfWordsFor(model.locale);
  const view = buildView(model, { link });
  const list = <Entry>(name: CutList, entries: readonly Entry[]): Capped<Entry> => {
    const { shown, all } = sizes[name];
    return { entries, note: shown === all ? "" : words.capped(shown, all) };
  };
  const cards = <Entry>(
    name: CutList,
    entries: readonly Entry[],
    ...pictures: readonly (readonly (Chart | null)[])[]
  ) =>
    list(
      name,
      entries.map((entry, index) => ({
        ...entry,
        charts: pictures.flatMap((each) => pictureOf(each[index] ?? null)),
      })),
    );
  const present = view.contents.filter(({ count, id }) => count > 0 || id === "contradictions");
  const absent = view.contents.filter((section) => !present.includes(section));
  return {
    brand: viewBrand(model.brand),
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
      noContradictions: view.site.noContradictions,
      glyphs: glyphsOnCover(missing, words),
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
    violated: Object.fromEntries(violated.map((id) => [id, true])),
    plans: list("plans", view.plans.slice(0, sizes.plans.shown)),
    contradictions: list("contradictions", view.contradictions),
    targets: list("targets", view.targets),
    quotas: cards("quotas", view.quotas, charts.quotas),
    cascades: list(
      "cascades",
      view.cascades.map(({ plan, below, rows, untold }) => ({ plan, below, rows, untold })),
    ),
    allocations: cards("allocations", view.allocations, charts.splits, charts.channels),
    complements: list("complements", view.complements),
    coverage: cards("coverage", view.coverage, charts.coverage),
    capacities: cards("capacities", view.capacities, charts.capacities),
    staffing: list("staffing", view.staffing),
    roles: list("roles", view.roles),
    organisation: list("organisation", view.organisation),
    resources: list("resources", view.resources),
    tasks: list("tasks", view.tasks),
    schedule: pictureOf(charts.schedule),
    milestones: list("milestones", view.milestones),
    problems: list("problems", view.problems),
    supportNeeds: list("supportNeeds", view.supportNeeds),
    payRules: list("payRules", view.payRules),
    proofs: list("proofs", proofsShown(view.proofs, sizes.proofs.shown)),
    findings: list("findings", view.findings),
    gaps: list("gaps", view.gaps),
    numbers: list("numbers", view.numbers),
  };
}

/** Whose report it is. Only the fonts that come with us are there when a page is set, so a brand's own are not asked for. */
function viewBrand(brand: Brand | null) {
  const { tones, rest } = inBrand(printPaint, brand);
  const accent = brand?.colors.primary ?? ourAccent;
  return {
    name: brand?.name ?? "",
    footer: brand?.footer ?? "",
    logo: logoFile(brand?.logo ?? null)?.path ?? "",
    accent,
    onAccent: `#${inkOn(hex(accent))}`,
    tones: [rest, ...tones],
  };
}

const endings: Readonly<Record<LogoType, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/svg+xml": "svg",
};

/**
 * The logo among the job's files; undefined where there is none that can be set. Letters in a drawing need fonts, and for
 * one that those at hand lack the typesetter would search without end.
 */
export function logoFile(
  logo: Logo | null,
): { readonly path: string; readonly content: Uint8Array } | undefined {
  if (logo === null || hasLetters(logo)) return undefined;
  return { path: `/logo.${endings[logo.type]}`, content: logoBytes(logo) };
}

export function hasLetters(logo: Logo): boolean {
  return logo.type === "image/svg+xml" && Buffer.from(logoBytes(logo)).includes("<text");
}

/** Where the drawing stands among the job's files; empty when there is none. */
function pictureOf(chart: Chart | null) {
  if (chart === null) return [];
  const { title, description, width, height } = chart;
  return [{ path: pathOf(chart), title, description, width, height }];
}

export function pathOf({ id }: Chart): string {
  return `/charts/${id}.svg`;
}

/** Relations beyond those that are shown are there for what refers to them. */
function proofsShown<G extends { readonly entries: readonly unknown[] }>(
  groups: readonly G[],
  shown: number,
): readonly G[] {
  let room = shown;
  return groups.flatMap((group) => {
    const entries = group.entries.slice(0, room);
    room -= entries.length;
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
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

const mostCodes = 24;

function glyphsOnCover(missing: readonly MissingGlyph[], words: PdfWords): string {
  const codes = [...new Set(missing.map(({ code }) => code))];
  if (codes.length === 0) return "";
  return words.glyphsOnCover(codes.length > mostCodes ? [...codes.slice(0, mostCodes), "…"] : codes);
}
