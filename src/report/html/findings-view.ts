import type { FindingEntry } from "../findings.ts";
import { readAs } from "../figure-words.ts";
import type { Gap } from "../gaps.ts";
import type { ReportModel } from "../model.ts";
import type { NumberEntry } from "../numbers.ts";
import type { Proof } from "../proofs.ts";
import type { ViewContext } from "./view-context.ts";
import { underPlans } from "./view-context.ts";

/** Contradictions, proofs, findings, gaps and the appendix, as their templates read them. */
export function viewFindings(context: ViewContext, model: ReportModel = context.model) {
  return {
    contradictions: model.contradictions.map((finding) => viewFinding(context, finding)),
    proofs: underPlans(context, model.proofs, (proof) => viewProof(context, proof)),
    findings: underPlans(context, model.findings, (finding) => viewFinding(context, finding)),
    gaps: underPlans(context, model.gaps, (gap) => viewGap(context, gap)),
    numbers: underPlans(context, model.numbers, (number) => viewNumber(context, number)),
  };
}

/** Places that stand open below a finding; more are folded. */
const shownRelated = 4;

function viewFinding(context: ViewContext, finding: FindingEntry) {
  const { labels } = context;
  return {
    plan: context.plan(finding.plan),
    marks: context.owners.marksOf(finding.plan),
    badge: context.severity(finding.severity),
    severity: finding.severity,
    message: finding.message,
    rule: finding.rule,
    category: labels.category[finding.category],
    isInferred: finding.certainty === "inferred",
    place: context.place(finding),
    relatedSummary:
      finding.related.length > shownRelated ? labels.counts.related(finding.related.length) : "",
    related: finding.related.map(({ message, ...place }) => ({ message, place: context.place(place) })),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ text: edit.text, place: context.place(edit) })),
    })),
    statements: finding.proofs.map((id) => {
      const { statement, verdict } = context.proof(id);
      return { statement, verdict: context.verdict(verdict) };
    }),
  };
}

function viewProof(context: ViewContext, proof: Proof) {
  const { labels } = context;
  return {
    id: proof.id,
    marks: context.owners.marksOf(proof.plan),
    plan: context.plan(proof.plan),
    verdict: context.verdict(proof.verdict),
    statement: proof.statement,
    kind: labels.relation[proof.kind],
    metric: proof.metric ?? "",
    certainty: labels.certainty[proof.certainty],
    place: context.place(proof.stated),
    terms: proof.terms.map((term) => ({
      name: term.name ?? "",
      text: term.text,
      times: term.times === "1" ? "" : labels.counts.times(Number(term.times)),
      place: context.place(term),
    })),
  };
}

function viewGap(context: ViewContext, gap: Gap) {
  return {
    plan: context.plan(gap.plan),
    marks: context.owners.marksOf(gap.plan, gap.owner),
    badge: context.severity(gap.severity),
    severity: gap.severity,
    rule: gap.rule,
    what: gap.what,
    section: context.path(gap.section),
    owner: gap.owner ?? "",
    suggestion: gap.suggestion,
    place: context.place(gap),
  };
}

function viewNumber(context: ViewContext, number: NumberEntry) {
  const { labels } = context;
  return {
    plan: context.plan(number.plan),
    marks: context.owners.marksOf(number.plan),
    figure: context.figure(number),
    kind: labels.quantity[number.kind],
    readAs: readAs(number),
    unit: number.unit ?? "",
    place: context.place(number),
  };
}
