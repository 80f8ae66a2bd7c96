import type { Diagnostic, Fix, Locale, RelatedSpan } from "../diagnostics/diagnostic.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Relation } from "../model/relation.ts";
import { findRootCauses } from "../model/root-causes/root-causes.ts";
import type { RootCause } from "../model/root-causes/root-causes.ts";
import { rewriteNumber, writeAmount } from "./amount.ts";

/**
 * Says once what one wrong figure breaks in several places: the finding at the figure itself, or else the first, keeps its
 * words and is told where the same error shows again; the others are left to it.
 */
export function gatherFollowOns(
  diagnostics: readonly Diagnostic[],
  models: readonly PlanModel[],
  locale?: Locale,
): readonly Diagnostic[] {
  const causes = models.flatMap((model) =>
    findRootCauses(model.relations).map((cause) => ({ cause, locale: locale ?? model.plan.language })),
  );
  if (causes.length === 0) return diagnostics;
  const byPlace = indexByPlace(diagnostics);
  const replaced = new Map<Diagnostic, Diagnostic | undefined>();
  for (const { cause, locale: language } of causes) {
    const told = cause.failures.flatMap((relation) => {
      const finding = (byPlace.get(keyOf(relation)) ?? []).find((each) => isAbout(each, relation));
      return finding === undefined ? [] : [{ relation, finding }];
    });
    const [lead, ...others] = leadFirst(told, cause);
    if (lead === undefined || others.length === 0) continue;
    replaced.set(lead.finding, withFollowOns(lead.finding, others, cause, language));
    for (const { finding } of others) replaced.set(finding, undefined);
  }
  return diagnostics.flatMap((finding) => (replaced.has(finding) ? (replaced.get(finding) ?? []) : finding));
}

interface Told {
  readonly relation: Relation;
  readonly finding: Diagnostic;
}

function keyOf({ stated }: Relation): string {
  return `${stated.span.file}:${stated.span.start.offset}`;
}

function indexByPlace(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const index = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    const key = `${finding.span.file}:${finding.span.start.offset}`;
    const there = index.get(key);
    if (there === undefined) index.set(key, [finding]);
    else there.push(finding);
  }
  return index;
}

/** A rule that words a violated relation points at its stated figure and shows its terms. */
function isAbout({ rule, related = [] }: Diagnostic, { kind, terms }: Relation): boolean {
  return (
    rule === `${kind}-mismatch` &&
    related.length === terms.length &&
    terms.every(({ span }, index) => related[index]?.span.start.offset === span.start.offset)
  );
}

function leadFirst(told: readonly Told[], { figure }: RootCause): readonly Told[] {
  const lead = told.find(({ relation }) => relation.stated.span.start.offset === figure.span.start.offset);
  return lead === undefined ? told : [lead, ...told.filter((each) => each !== lead)];
}

function withFollowOns(
  finding: Diagnostic,
  others: readonly Told[],
  cause: RootCause,
  locale: Locale,
): Diagnostic {
  const { related = [], fix, otherFixes = [] } = finding;
  const also = others.map(({ relation }): RelatedSpan => {
    const message =
      locale === "zh-CN"
        ? `同一处错误使这里也对不上：${relation.statement}`
        : `the same error shows here: ${relation.statement}`;
    return { span: relation.stated.span, message };
  });
  const correction = correct(cause, others.length + 1, locale);
  const fixes = [correction, fix, ...otherFixes].filter((each) => each !== undefined);
  const [best, ...rest] = fixes.filter(
    (each, at) => fixes.findIndex((other) => isSameEdit(each, other)) === at,
  );
  return {
    ...finding,
    related: [...related, ...also],
    ...(best !== undefined && { fix: best }),
    ...(rest.length > 0 && { otherFixes: rest }),
  };
}

/** The figure and the totals that follow it, each as its author would write it. */
function correct({ figure, value, follows }: RootCause, count: number, locale: Locale): Fix | undefined {
  const changes = [{ figure, value }, ...follows];
  const edits = changes.flatMap((change) => {
    const newText = rewriteNumber(change.figure.text, change.value, change.figure);
    return newText === undefined ? [] : [{ span: change.figure.span, newText }];
  });
  if (edits.length < changes.length) return undefined;
  const [from, to] = [figure.text, writeAmount(value, figure)];
  const title =
    locale === "zh-CN"
      ? `把 ${from} 改为 ${to}，${count} 处一并成立`
      : `Change ${from} to ${to}: all ${count} then hold`;
  return { title, edits };
}

function isSameEdit(a: Fix, b: Fix): boolean {
  return (
    a.edits.length === b.edits.length &&
    a.edits.every(
      ({ span, newText }, index) =>
        b.edits[index]?.span.start.offset === span.start.offset && b.edits[index].newText === newText,
    )
  );
}
