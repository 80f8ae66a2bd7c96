import Handlebars from "handlebars/dist/cjs/handlebars.runtime.js";
import { page, partials } from "../generated/templates.js";
import type { ReportModel } from "../model.ts";
import type { LinkOptions } from "./source-link.ts";
import { buildView } from "./view.ts";

export type HtmlOptions = LinkOptions;

/**
 * One self-contained page that fetches nothing. Words of plans only ever reach it as data of compiled templates,
 * which escape all they place; no template is compiled here, so none of a plan's can run.
 */
export function renderHtml(model: ReportModel, options: HtmlOptions = {}): string {
  const runtime = Handlebars.create();
  for (const [name, specification] of Object.entries(partials))
    runtime.registerPartial(name, runtime.template(specification));
  return runtime.template(page)(buildView(model, options));
}
