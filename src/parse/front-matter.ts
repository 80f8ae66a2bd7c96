import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { checkSchema } from "./schema.ts";
import validateFrontMatter from "./validators/front-matter.js";
import { parseYaml, type SourceRange } from "./yaml.ts";
import { readIdentity, type Identity } from "./yaml/identity.ts";

/** What a plan says of itself between its two lines of `---`; `range` is the YAML between them. */
export function parseFrontMatter(source: Source, range: SourceRange): Outcome<Identity> {
  const { value: roots, faults } = parseYaml(source, range);
  const root = roots[0];
  if (root === undefined) return { value: readIdentity(undefined), faults };
  const schemaFaults = checkSchema(root, validateFrontMatter, faults);
  return { value: readIdentity(root), faults: [...faults, ...schemaFaults] };
}
