import type { ReportCharts } from "../charts/chart.ts";
import { labelsFor } from "../labels/labels-for.ts";
import type { ReportModel } from "../model.ts";
import type { PlanEntry } from "../overview.ts";
import { frameAmong } from "./frame.ts";
import { placeDrawings } from "./render-html.ts";
import { writeSearchIndex } from "./search-index.ts";
import { viewIndex, viewOwnersPage } from "./site-view.ts";
import { slugsOf } from "./slugs.ts";
import type { LinkOptions } from "./source-link.ts";
import { splitModel } from "./split-model.ts";
import type { OwnTemplates, Templates } from "./templates.ts";
import { createTemplates } from "./templates.ts";
import type { Among, PlanView } from "./view-context.ts";
import { createViewContext, viewPlans } from "./view-context.ts";
import { buildView } from "./view.ts";

export interface SiteOptions extends LinkOptions {
  /** Draws the charts of one page; without it bars of plain style stand in their places. */
  readonly draw?: (model: ReportModel) => ReportCharts;
  readonly templates?: OwnTemplates;
  readonly live?: string;
}

/** A file of a site, made when it is asked for: all of them at once would be very large. */
export interface SiteFile {
  /** From the folder of the report, with `/`. */
  readonly name: string;
  readonly render: () => string;
}

/** Where the pages of plans are, beside the first page. */
const folder = "report/";
export const firstPage = "report.html";
const ownersPage = "report-owners.html";

/**
 * A report as a small site: a first page, one for each plan, and one of owners. It needs no server, and as a page may load
 * a script from a disk but read no file, the search index is a script. Same report, same files.
 */
export function renderSite(model: ReportModel, options: SiteOptions = {}): readonly SiteFile[] {
  const templates = createTemplates(options.templates, model.brand);
  const slugs = slugsOf(model.plans.map(({ id }) => id));
  const modelOf = splitModel(model);
  const proofs = new Map(model.proofs.map((proof) => [proof.id, proof]));
  const beside = viewPlans(model.plans, (slug) => `${slug}.html`);
  const outside: Among = { plans: viewPlans(model.plans, (slug) => `${folder}${slug}.html`), proofs };
  const frame = frameAmong(model, folder, options.live);
  const first = () => createViewContext(model, { ...options, among: outside });
  const slugById = new Map(model.plans.map(({ id }, index) => [id, slugs[index] ?? ""]));
  return [
    { name: firstPage, render: () => templates.fill("index", viewIndex(first(), frame, ownersPage)) },
    {
      name: ownersPage,
      render: () => templates.fill("owners", viewOwnersPage(first(), frame, firstPage)),
    },
    { name: `${folder}report.css`, render: () => `/* plan-compiler */\n${templates.asset("report.css")}` },
    {
      name: `${folder}report.js`,
      render: () => `// plan-compiler\n${templates.asset("report.js")}\n${templates.asset("search.js")}`,
    },
    {
      name: `${folder}search-index.js`,
      render: () => writeSearchIndex(model, labelsFor(model.locale), (id) => slugById.get(id) ?? "", modelOf),
    },
    ...model.plans.map((plan, index) => ({
      name: `${folder}${slugs[index] ?? ""}.html`,
      render: () =>
        renderPlan(modelOf(plan), templates, { plans: beside, proofs, own: plan.id }, options, {
          previous: neighbour(model.plans[index - 1], beside),
          next: neighbour(model.plans[index + 1], beside),
        }),
    })),
  ];
}

function renderPlan(
  model: ReportModel,
  templates: Templates,
  among: Among,
  options: SiteOptions,
  neighbours: { readonly previous: PlanView | null; readonly next: PlanView | null },
): string {
  const charts = options.draw?.(model);
  const { root = "", live } = options;
  const view = buildView(
    model,
    { ...options, root: `../${root}`, among, frame: frameAmong(model, "", live) },
    charts,
  );
  const [plan] = model.plans;
  const scope = [plan?.period?.text, plan?.owner?.text, plan?.file]
    .filter((word) => word !== undefined)
    .join(" · ");
  const home = { href: `../${firstPage}`, ...neighbours };
  const tiles = view.tiles.slice(1); // That it is one plan needs no number.
  return placeDrawings(templates.fill("page", { ...view, home, scope, tiles }), charts);
}

function neighbour(plan: PlanEntry | undefined, plans: ReadonlyMap<string, PlanView>): PlanView | null {
  return plan === undefined ? null : (plans.get(plan.id) ?? null);
}
