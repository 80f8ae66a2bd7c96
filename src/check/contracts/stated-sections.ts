import type { SectionKind } from "../../ast/nodes.ts";
import { propertyOf, type WantedSection } from "./keyword.ts";

/**
 * Keys of a contract's view that hold what a section of the kind would: a plan that states its tasks in a table under
 * another heading has its tasks, and a YAML plan may have no headings at all.
 */
const contentOf: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  goals: ["targets", "rollups"],
  targets: ["targets", "rollups"],
  tasks: ["tasks", "milestones"],
  measures: ["tasks"],
  schedule: ["milestones"],
  duties: ["roles"],
  staffing: ["staffing"],
  resources: ["resources"],
  budget: ["allocations"],
  revenue: ["allocations", "rollups"],
  coverage: ["coverage"],
  problems: ["problems"],
  "support-needed": ["support"],
};

/** Whether a plan's view has the section, or what would stand in it. */
export function isSectionStated(view: unknown, { kinds, title }: WantedSection): boolean {
  const pattern = title === undefined ? undefined : titlePattern(title);
  const sections = propertyOf(view, "sections");
  const isThere =
    Array.isArray(sections) &&
    sections.some((section) => {
      const kind = propertyOf(section, "kind");
      return (
        kinds.some((wanted) => wanted === kind) ||
        (pattern?.test(String(propertyOf(section, "title"))) ?? false)
      );
    });
  return isThere || kinds.some((kind) => (contentOf[kind] ?? []).some((key) => hasItems(view, key)));
}

/** A title's pattern is a regular expression, whatever its case. */
export function titlePattern(title: string): RegExp {
  return new RegExp(title, "iu");
}

function hasItems(view: unknown, key: string): boolean {
  const items = propertyOf(view, key);
  return Array.isArray(items) && items.length > 0;
}
