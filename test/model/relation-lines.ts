import { buildPlans } from "../../src/ast/from-mdast.ts";
import type { Plan, Statement } from "../../src/ast/nodes.ts";
import { statementsOf } from "../../src/ast/visit.ts";
import { buildModel } from "../../src/model/build-model.ts";
import type { Relation } from "../../src/model/relation.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { createSource } from "../../src/source/source.ts";

export const testFile = "plan.md";

/** The plans a Markdown text holds, read by the real front end. */
export function readPlans(text: string): readonly Plan[] {
  const source = createSource(testFile, text, "markdown");
  return buildPlans(source, parseMarkdown(source).value).value.plans;
}

export function readStatementsOf(text: string): Statement[] {
  return readPlans(text).flatMap((plan) => [...statementsOf(plan)].map(({ statement }) => statement));
}

export function readRelations(text: string): Relation[] {
  return readPlans(text).flatMap((plan) => buildModel(testFile, plan).relations);
}

/** `sum holds 60万元 = 20万元 + 40万元 @1:4`, with a `?` behind the verdict of what is only inferred. */
export function relationLines(text: string): string[] {
  return readRelations(text).map(showRelation);
}

export function showRelation({ kind, verdict, certainty, statement, stated }: Relation): string {
  const { line, column } = stated.span.start;
  return `${kind} ${verdict}${certainty === "inferred" ? "?" : ""} ${statement} @${line}:${column}`;
}

/** The same without their places. */
export function linesOf(text: string): string[] {
  return relationLines(text).map((line) => line.replace(/ @.*/u, ""));
}

/** A Markdown table, the head first; cells held apart by `|`, or by ` ; ` to stand with spaces around them. */
export function table(...rows: readonly string[]): string {
  const [head = "", ...body] = rows.map((row) =>
    row.includes(" ; ") ? `| ${row.split(" ; ").join(" | ")} |` : `|${row}|`,
  );
  return [head, head.replace(/[^|]+/gu, "---"), ...body].join("\n");
}
