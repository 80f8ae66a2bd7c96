import { keywordNames } from "../check/contracts/keywords.ts";
import { rules } from "../check/registry.ts";
import { explainKeyword } from "../explain-keyword.ts";
import { explainRule } from "../explain-rule.ts";
import { findNearest } from "../parse/nearest.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { explainLine } from "./explain-line.ts";
import type { ReadOptions } from "./options.ts";
import { SettingsFinder } from "./settings.ts";
import { talkIn } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `plan explain`: what a rule means; or what was read in one line of a plan, and the relations it takes part in, also
 * with the plans of further paths.
 */
export async function explain(
  subject: string | undefined,
  paths: readonly string[],
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
    return explainLine({ file: place.file, line: Number(place.line), paths }, options, terminal);
  throw new UsageError(talkIn[locale].noRule(subject, findNearest(subject, [...names, ...keywordNames])));
}
