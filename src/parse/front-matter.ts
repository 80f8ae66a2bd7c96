import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { SchemaFault } from "../diagnostics/schema-fault.ts";
import type { Source } from "../source/source.ts";
import { checkSchema } from "./schema.ts";
import validateFrontMatter from "./validators/front-matter.js";
import { parseYaml, type SourceRange } from "./yaml.ts";
import { readIdentity, type Identity } from "./yaml/identity.ts";
import { entryOf, type YamlNode } from "./yaml/tree.ts";

/** What a plan says of itself between its two lines of `---`; `range` is the YAML between them. */
export function parseFrontMatter(source: Source, range: SourceRange): Outcome<Identity> {
  const { value: roots, faults } = parseYaml(source, range);
  const root = roots[0];
  if (root === undefined) return { value: readIdentity(undefined), faults };
  const schemaFaults = checkSchema(root, validateFrontMatter, faults);
  const told = isOfAnother(root, schemaFaults) ? [] : schemaFaults;
  return { value: readIdentity(root), faults: [...faults, ...told] };
}

/** Keys that only a plan has; `title`, `tags` and `owner` other programs know too. */
const ownKeys: readonly string[] = ["plan", "period", "profile", "currency"];

/** Written for a site generator, an issue template or the like: a key that is no slip of any of ours, and none of our own. */
function isOfAnother(root: YamlNode, faults: readonly SchemaFault[]): boolean {
  return (
    !(root.type === "map" && entryOf(root, ...ownKeys) !== undefined) &&
    faults.some(({ code, params }) => code === "unknown-key" && params.suggestion === undefined)
  );
}
