import type { Locale } from "../diagnostics/diagnostic.ts";
import { makeVisible } from "../diagnostics/printers/display-width.ts";
import { placeInFile } from "../diagnostics/printers/json.ts";
import type { Relation, Verdict } from "../model/relation.ts";
import type { Workspace } from "../model/workspace.ts";
import { relateCascade } from "../model/workspace/relate-cascade.ts";
import { toDecimalText, toDecimalValue } from "./exact.ts";
import type { ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import type { ReadOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** The shape of `plan prove --format json`; raised when a reader of it would have to change. */
const proofsVersion = 1;

/** `plan prove`: every numeric relation the plans state, with its verdict. Judging is `lint`'s business: the status is 0 also when one does not hold. */
export async function prove(
  paths: readonly string[],
  options: ReadOptions & { readonly format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const { workspace, status, locale } = await loadWorkspace(paths, options, terminal);
  const relations = relationsOf(workspace);
  terminal.write(options.format === "json" ? formatJson(relations) : formatText(relations, locale));
  return status;
}

/** In the order of the stated figures, those included that a plan makes with the plans below it. */
export function relationsOf({ models, links }: Workspace): readonly Relation[] {
  const cascades = new Map(links.cascades.map((cascade) => [cascade.parent, cascade]));
  return models.flatMap((model) => {
    const cascade = cascades.get(model);
    const across = cascade === undefined ? [] : relateCascade(cascade);
    return [...model.relations, ...across].sort(
      (a, b) => a.stated.span.start.offset - b.stated.span.start.offset,
    );
  });
}

function countVerdicts(relations: readonly Relation[]): Readonly<Record<Verdict, number>> {
  const counts = { holds: 0, violated: 0, rounding: 0, open: 0 };
  for (const { verdict } of relations) counts[verdict]++;
  return counts;
}

/** A line each: `plan.md:12:8  60万元 = 20万元 + 40万元  holds`. */
export function formatRelations(relations: readonly Relation[]): string {
  const lines = relations.map(({ stated, statement, verdict }) => {
    const { file, start } = stated.span;
    return `${makeVisible(file)}:${start.line}:${start.column}  ${makeVisible(statement)}  ${verdict}\n`;
  });
  return lines.join("");
}

function formatText(relations: readonly Relation[], locale: Locale): string {
  const summary = describeCounts[locale](relations.length, countVerdicts(relations));
  return `${formatRelations(relations)}${summary}\n`;
}

/** The verdicts in the lines are words of the format, the same in every language. */
const describeCounts: Readonly<
  Record<Locale, (total: number, counts: Readonly<Record<Verdict, number>>) => string>
> = {
  en: (total, { holds, violated, rounding, open }) =>
    `${total} ${total === 1 ? "relation" : "relations"}: ${holds} holds, ${violated} violated, ${rounding} rounding, ${open} open`,
  "zh-CN": (total, { holds, violated, rounding, open }) =>
    `${total} 条数字关系：${holds} 条成立（holds），${violated} 条不成立（violated），${rounding} 条属四舍五入（rounding），${open} 条待定（open）`,
};

function formatJson(relations: readonly Relation[]): string {
  const rows = relations.map((relation) => `\n  ${JSON.stringify(describe(relation))}`);
  const summary = { relations: relations.length, ...countVerdicts(relations) };
  return `{"version": ${proofsVersion},\n "relations": [${rows.join(",")}],\n "summary": ${JSON.stringify(summary)}}\n`;
}

/** A relation as programs read it; its position is that of the stated figure. */
function describe(relation: Relation): Readonly<Record<string, unknown>> {
  const { kind, verdict, statement, stated, certainty, plan, metric } = relation;
  return {
    kind,
    verdict,
    statement,
    ...placeInFile(stated.span),
    terms: relation.terms.map((term) => ({ ...placeInFile(term.span), text: term.text })),
    stated: toDecimalValue(stated),
    computed: toDecimalValue(relation.computed),
    delta: toDecimalText(relation.delta),
    unit: stated.unit,
    certainty,
    plan,
    metric,
  };
}
