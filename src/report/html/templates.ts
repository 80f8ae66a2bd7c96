import Handlebars from "handlebars/dist/cjs/handlebars.runtime.js";
import type { Brand } from "../brand.ts";
import type { LaterParts } from "./later.ts";
import { assets, pages, partials } from "../generated/templates.js";
import { brandStyle } from "./brand-style.ts";

export type PageName = keyof typeof pages;
export type AssetName = keyof typeof assets;

/** The templates of pages, ready to be filled, and the files that go with them as they are. */
export interface Templates {
  readonly fill: (page: PageName, view: object) => string;
  readonly asset: (name: AssetName) => string;
}

/** Templates a user wrote, by the names of those they stand in for. They have been compiled, and their files looked at. */
export interface OwnTemplates {
  /** What they were compiled by: they find their partials there. */
  readonly runtime: typeof Handlebars;
  readonly pages: Readonly<Partial<Record<PageName, Handlebars.TemplateDelegate>>>;
  readonly partials: Readonly<Record<string, Handlebars.TemplateDelegate>>;
  readonly assets: Readonly<Partial<Record<AssetName, string>>>;
}

/**
 * The shipped templates, compiled ahead, with a user's own in the places of those they are named after. Words of plans
 * only ever reach a template as data, which it escapes: no template code can come from a plan.
 */
export function createTemplates(
  own: OwnTemplates | undefined,
  brand: Brand | null,
  later?: LaterParts,
): Templates {
  const runtime = own?.runtime ?? Handlebars.create();
  const asset = (name: AssetName) =>
    (own?.assets[name] ?? assets[name]) + (name === "report.css" ? brandStyle(brand) : "");
  for (const [name, specification] of Object.entries(partials))
    runtime.registerPartial(name, runtime.template(specification));
  // Style and script hold no template code: they are placed as they are.
  runtime.registerPartial("style", () => asset("report.css"));
  runtime.registerPartial("script", () => asset("report.js"));
  for (const [name, template] of Object.entries(own?.partials ?? {})) runtime.registerPartial(name, template);
  if (later !== undefined) registerLater(runtime, later);
  const filled = new Map<PageName, Handlebars.TemplateDelegate>();
  return {
    asset,
    fill: (page, view) => {
      const template = filled.get(page) ?? own?.pages[page] ?? runtime.template(pages[page]);
      filled.set(page, template);
      return template(view);
    },
  };
}

/** On a very large page what stands in a `later` block is kept for when it comes near. */
function registerLater(runtime: typeof Handlebars, later: LaterParts): void {
  runtime.registerPartial("later", (context: unknown, options?: Handlebars.RuntimeOptions) => {
    const data = options?.data as { readonly "partial-block"?: Handlebars.TemplateDelegate } | undefined;
    return later.put(data?.["partial-block"]?.(context, { data }) ?? "");
  });
  runtime.registerPartial("later-data", later.blocks);
}
