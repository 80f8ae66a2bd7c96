import { keywordNames } from "../check/contracts/keywords.ts";
import { rules } from "../check/registry.ts";
import type { Locale } from "../diagnostics/diagnostic.ts";
import { makeVisible } from "../diagnostics/printers/display-width.ts";
import { explainKeyword } from "../explain-keyword.ts";
import { explainRule } from "../explain-rule.ts";
import type { Relation } from "../model/relation.ts";
import type { Unit } from "../model/workspace.ts";
import { findNearest } from "../parse/nearest.ts";
import { formatNumerals } from "./numbers.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import type { ReadOptions } from "./options.ts";
import { formatRelations } from "./prove.ts";
import { readNumbers } from "./read-numbers.ts";
import { SettingsFinder } from "./settings.ts";
import { talkIn } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

/** `plan explain`: what a rule means; or what was read in one line of a plan, and the relations it takes part in. */
export async function explain(
  subject: string | undefined,
  options: ReadOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const names = rules.map(({ name }) => name).sort();
  if (subject === undefined) {
    terminal.write(names.map((name) => `${name}\n`).join(""));
    return exitStatus.done;
  }
  const { locale = "en" } = await new SettingsFinder(options, terminal).forWorkspace();
  const explanation = explainRule(subject, locale) ?? explainKeyword(subject, locale);
  if (explanation !== undefined) {
    terminal.write(explanation);
    return exitStatus.done;
  }
  const place = /^(?<file>.+):(?<line>[1-9]\d*)(?::\d+)?$/s.exec(subject)?.groups;
  if (place?.file !== undefined && place.line !== undefined)
    return explainLine(place.file, Number(place.line), options, terminal);
  throw new UsageError(talkIn[locale].noRule(subject, findNearest(subject, [...names, ...keywordNames])));
}

const nothingRead: Readonly<Record<Locale, (line: number) => string>> = {
  en: (line) => `line ${line}: no number was read here`,
  "zh-CN": (line) => `第 ${line} 行：没有读到数字`,
};

async function explainLine(
  file: string,
  line: number,
  options: ReadOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { workspace, locale, status } = await loadWorkspace([file], options, terminal);
  for (const unit of workspace.units) {
    const numerals = readNumbers(unit).filter(
      ({ position }) => position.start.line <= line && line <= position.end.line,
    );
    if (numerals.length === 0) terminal.write(`${nothingRead[locale](line)}\n`);
    terminal.write(formatNumerals(unit.file, numerals));
    for (const relation of relationsOf(unit)) {
      if (touches(relation, line))
        terminal.write(`\n${formatRelations([relation])}${describeChain(relation)}`);
    }
  }
  return status;
}

/** Why the relation is believed, and the figures it was made from, each at its place. */
function describeChain({ kind, certainty, because, stated, terms }: Relation): string {
  const rows = [stated, ...terms].map(({ span, name, text, times }) => {
    const factor = times === "1" ? "" : `${times} × `;
    return `  ${span.start.line}:${span.start.column}  ${[factor + text, name].filter(Boolean).map(String).map(makeVisible).join("  ")}\n`;
  });
  return `  ${kind}, ${certainty}: ${because}\n${rows.join("")}`;
}

function relationsOf(unit: Unit): readonly Relation[] {
  return unit.models.flatMap((model) => model.relations);
}

function touches({ stated, terms }: Relation, line: number): boolean {
  return [stated, ...terms].some(({ span }) => span.start.line <= line && line <= span.end.line);
}
