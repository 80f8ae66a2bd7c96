import type { SectionName } from "../labels/labels.ts";
import { sectionNames } from "../labels/labels.ts";
import type { ReportModel } from "../model.ts";
import type { ViewContext } from "./view-context.ts";

/** Sections with nothing in them are named in one line, rather than each under a heading of its own. */
export function viewSections({ model, labels }: ViewContext) {
  const empty = sectionNames.filter((name) => !isShown(model, name));
  return {
    shown: Object.fromEntries(sectionNames.map((name) => [name, !empty.includes(name)])),
    absent: empty.length === 0 ? "" : labels.site.absent(empty.map((name) => labels.sections[name].title)),
  };
}

/** Whether a section has a heading on the page. */
export function isShown(model: ReportModel, name: SectionName): boolean {
  return isAlwaysShown(name) || sizeOf(model, name) > 0;
}

/** That nothing contradicts itself, or is missing, is worth saying under its heading. */
function isAlwaysShown(name: SectionName): boolean {
  return name === "overview" || name === "contradictions" || name === "findings" || name === "gaps";
}

/** How many entries a section holds; the contents say so. */
export function sizeOf(model: ReportModel, name: SectionName): number {
  switch (name) {
    case "overview":
      return model.plans.length;
    case "targets":
      return model.targets.length + model.quotas.length;
    case "allocations":
      return model.allocations.length + model.complements.length;
    case "coverage":
      return model.coverage.length + model.capacities.length;
    case "staffing":
      return model.staffing.length + model.roles.length + model.organisation.length;
    case "tasks":
      return model.tasks.length + model.milestones.length;
    case "needs":
      return model.problems.length + model.supportNeeds.length;
    case "pay":
      return model.payRules.length;
    default:
      return model[name].length;
  }
}
