import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { buildGaps, readChecklist, renderGapsMarkdown, type Checklist, type Gap } from "../report/index.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import type { GapsOptions, ReadOptions } from "./options.ts";
import { talkIn } from "./talk.ts";
import type { Terminal } from "./terminal.ts";
import { findForeign, writeAtomically } from "./write-files.ts";

/** The shape of `plan gaps --format json`; raised when a reader of it would have to change. */
const gapsVersion = 1;
/** First line of a checklist in a file: it may be written again, for what people add to it is kept. */
const checklistMark =
  "<!-- plan gaps: ticks, and lines indented below an item, are kept when this is written again -->";

/** `plan gaps`: the checklist of what is missing or short. Written again, it keeps ticks and notes. */
export async function gaps(
  paths: readonly string[],
  options: ReadOptions & GapsOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { workspace, locale, status } = await loadWorkspace(paths, options, terminal);
  const found = buildGaps(workspace, options.locale);
  if (workspace.units.length === 0) return status; // No plan could be read: an empty list would say that all is well.
  if (options.output === undefined) {
    terminal.write(options.format === "json" ? formatJson(found) : renderGapsMarkdown(found, locale));
  } else {
    const talk = talkIn[locale];
    const path = resolve(terminal.cwd, options.output);
    const isJson = options.format === "json";
    const mark = isJson ? /^\{"version": \d+,\n "gaps": \[/ : new RegExp(`^${checklistMark}`);
    const content = isJson
      ? formatJson(found)
      : `${checklistMark}\n${renderGapsMarkdown(found, locale, readEarlier(path))}`;
    const file = { path, content, mark };
    if (options.force !== true && findForeign([file]) !== undefined)
      throw new UsageError(talk.notOurs(options.output));
    writeAtomically(file);
    terminal.tell(`${talk.written(options.output)}\n`);
  }
  if (status !== exitStatus.done) return status;
  return options.strict === true && found.length > 0 ? exitStatus.findings : exitStatus.done;
}

function readEarlier(path: string): Checklist | undefined {
  return existsSync(path) ? readChecklist(readFileSync(path, "utf8")) : undefined;
}

function formatJson(gaps: readonly Gap[]): string {
  const rows = gaps.map((gap) => `\n  ${JSON.stringify(gap)}`);
  return `{"version": ${gapsVersion},\n "gaps": [${rows.join(",")}],\n "summary": ${JSON.stringify({ gaps: gaps.length })}}\n`;
}
