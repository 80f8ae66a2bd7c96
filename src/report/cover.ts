import type { Labels } from "./labels/labels.ts";
import type { ReportModel } from "./model.ts";

/** What a report says of itself before anything else. */
export interface Cover {
  readonly title: string;
  /** How many files and plans it is over. */
  readonly scope: string;
  /** Empty when nothing depends on a day. */
  readonly asOf: string;
  /** Of the plans' folder under version control; empty where it is under none. */
  readonly revision: string;
  /** Whether its figures can be relied on. */
  readonly honesty: { readonly tone: "holds" | "warning" | "error"; readonly text: string };
  readonly failedFiles: readonly string[];
}

export function coverOf(model: ReportModel, labels: Labels): Cover {
  const { overview, asOf, revision } = model;
  return {
    title: model.title ?? onlyPlanTitle(model) ?? labels.report.title(overview.plans),
    scope: labels.report.scope(overview.files, overview.plans),
    asOf: asOf === null ? "" : labels.report.asOf(asOf),
    revision: revision === null ? "" : labels.report.revision(revision),
    honesty: honestyOf(model, labels),
    failedFiles: overview.failedFiles,
  };
}

/** A report over one plan bears the plan's own title. */
function onlyPlanTitle({ plans }: ReportModel): string | undefined {
  return plans.length === 1 ? plans[0]?.title.text : undefined;
}

function honestyOf({ overview }: ReportModel, { honesty }: Labels): Cover["honesty"] {
  const { error, warning } = overview.findings;
  return error + warning === 0
    ? { tone: "holds", text: honesty.clean }
    : { tone: error > 0 ? "error" : "warning", text: honesty.contradictions(error, warning) };
}
