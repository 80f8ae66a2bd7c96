import type Handlebars from "handlebars";

type Specification = Parameters<typeof Handlebars.template>[0];

/** Made from `templates/` by `scripts/precompile-templates.mjs`: what is a whole document, what stands in one, and files as they are. */
export const pages: Readonly<Record<"page" | "index" | "owners", Specification>>;
export const partials: Readonly<Record<string, Specification>>;
export const assets: Readonly<Record<"report.css" | "report.js" | "search.js" | "live.js", string>>;
