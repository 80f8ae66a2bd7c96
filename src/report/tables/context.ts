import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Verdict } from "../../model/relation.ts";
import type { Figure } from "../figure.ts";
import { inWords } from "../figure-words.ts";
import type { Labels } from "../labels/labels.ts";
import { labelsFor } from "../labels/labels-for.ts";
import type { ReportModel } from "../model.ts";
import type { Path } from "../plan-reader.ts";
import type { Cell, RowPlan } from "./table.ts";
import { textCell } from "./table.ts";

/** What every table needs to name plans, verdicts and figures. */
export interface TableContext {
  readonly model: ReportModel;
  readonly labels: Labels;
  /** Null outside any plan. */
  readonly plan: (id: string | null) => RowPlan | null;
  readonly words: (figure: Figure) => string;
  readonly verdict: (verdict: Verdict | null) => Cell;
  /** What is wrong with a figure in a word: it cannot be read, or a relation that it is in does not hold. Empty where it is fine. */
  readonly flawOf: (figure: Figure) => string;
  readonly severity: (severity: Severity) => Cell;
  /** What a table is named after when its figures have no name of their own: the section. */
  readonly name: (metric: { readonly text: string } | null, section: Path) => string;
}

export function createTableContext(model: ReportModel): TableContext {
  const labels = labelsFor(model.locale);
  const plans = new Map(model.plans.map(({ id, title, file }) => [id, { title: title.text, file }]));
  const violated = new Set(model.proofs.flatMap(({ id, verdict }) => (verdict === "violated" ? [id] : [])));
  return {
    model,
    labels,
    flawOf: ({ proofs, malformed }) => {
      if (malformed !== null) return labels.severity.error;
      return proofs.some((id) => violated.has(id)) ? labels.verdict.violated : "";
    },
    plan: (id) => (id === null ? null : (plans.get(id) ?? null)),
    words: (figure) => inWords(figure, labels),
    verdict: (verdict) =>
      verdict === null ? textCell(null) : { type: "badge", tone: verdict, text: labels.verdict[verdict] },
    severity: (severity) => ({ type: "badge", tone: severity, text: labels.severity[severity] }),
    name: (metric, section) => metric?.text ?? section.at(-1) ?? labels.words.unnamed,
  };
}

/** Between words of one cell that stand for several things. */
export function joinWords(words: readonly string[], { model }: TableContext): string {
  return words.join(model.locale === "zh-CN" ? "；" : "; ");
}

/** A word that elsewhere stands within a sentence, at the head of a table or a column. */
export function asTitle(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
