import type Handlebars from "handlebars";

type Specification = Parameters<typeof Handlebars.template>[0];

/** Made from `templates/` by `scripts/precompile-templates.mjs`. */
export const page: Specification;
export const partials: Readonly<Record<string, Specification>>;
