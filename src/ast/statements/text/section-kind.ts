import type { SectionKind } from "../../nodes.ts";
import type { StatementContext } from "../context.ts";

/** What the section is about: by its own heading, else by the nearest one above it that says. */
export function kindOf(context: StatementContext): SectionKind | undefined {
  if (context.section?.kind !== undefined) return context.section.kind;
  for (let index = context.above.length - 1; index >= 0; index--) {
    const kind = context.above[index]?.kind;
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** True where an own or outer heading says one of the kinds and none nearer says another. */
export function isIn(context: StatementContext, kinds: ReadonlySet<SectionKind>): boolean {
  const kind = kindOf(context);
  return kind !== undefined && kinds.has(kind);
}

/** Sections whose figures describe what is, or what people are paid and taught: no figure in them is a goal by itself. */
export const descriptive: ReadonlySet<SectionKind> = new Set([
  "background",
  "status",
  "problems",
  "culture",
  "organisation",
  "resources",
  "staffing",
  "risks",
]);
