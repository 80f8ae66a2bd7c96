import type { LabelledDocument } from "./read-corpus.ts";
import type { Score } from "./score.ts";

/** What an engineer needs to see of one document: what was missed and what was said falsely, a line each. */
export function printScore(score: Score, { planted, file }: LabelledDocument): string {
  const lines = [`${file}  ${score.recognised}/${score.labels}${headOf(score, planted !== undefined)}`];
  for (const { kind, verdict, line, column, text, terms } of score.missed)
    lines.push(
      `  missed    ${line}:${column} ${kind} ${verdict} ${text} <- ${terms.map(withoutPlace).join(", ")}`,
    );
  for (const { label, relation } of score.misjudged)
    lines.push(
      `  misjudged ${label.line}:${label.column} ${label.kind} ${label.verdict}, read as ${relation.verdict} (${relation.certainty}): ${relation.statement}`,
    );
  for (const { stated, kind, certainty, statement } of score.falseRelations)
    lines.push(
      `  false     ${stated.span.start.line}:${stated.span.start.column} ${kind} (${certainty}) ${statement}`,
    );
  for (const { rule, severity, span, message } of score.falseFindings)
    lines.push(`  alarm     ${span.start.line}:${span.start.column} ${severity} ${rule}: ${message}`);
  return lines.join("\n");
}

/** Relations that nobody labelled, for those who look after precision. */
export function printUnlabelled(score: Score): string {
  return score.unlabelled
    .map(
      ({ stated, kind, verdict, certainty, statement }) =>
        `  unlabelled ${stated.span.start.line}:${stated.span.start.column} ${kind} ${verdict} (${certainty}) ${statement}`,
    )
    .join("\n");
}

/** The whole corpus in a few figures. */
export function summarise(scores: readonly Score[], documents: readonly LabelledDocument[]): string {
  const planted = documents.filter((document) => document.planted !== undefined);
  const found = scores.filter(
    ({ name, found }) => found.length > 0 && planted.some((one) => one.name === name),
  );
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  const labels = sum(({ labels }) => labels);
  const recognised = sum(({ recognised }) => recognised);
  return [
    `${documents.length} documents, ${planted.length} with a planted fault`,
    `relations recognised: ${recognised} of ${labels} (${((100 * recognised) / labels).toFixed(1)}%)`,
    `faults found: ${found.length} of ${planted.length}`,
    `false alarms: ${sum(({ falseFindings }) => falseFindings.length)} in ${scores.filter(({ falseFindings }) => falseFindings.length > 0).length} documents`,
    `false relations: ${sum(({ falseRelations }) => falseRelations.length)}; unlabelled: ${sum(({ unlabelled }) => unlabelled.length)}`,
  ].join("\n");
}

function headOf({ found }: Score, isPlanted: boolean): string {
  if (!isPlanted) return "  clean";
  return found.length > 0
    ? `  fault found (${found.map(({ rule }) => rule).join(", ")})`
    : "  FAULT NOT FOUND";
}

function withoutPlace(term: string): string {
  return term.replace(/^\d+:\d+ /u, "");
}
