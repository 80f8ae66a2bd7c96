import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { printFindings } from "../diagnostics/printers/json.ts";
import { describeSummary, summarize } from "../diagnostics/printers/summary.ts";
import { formatDiagnostic } from "../diagnostics/printers/text.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace, type Loaded } from "./load.ts";
import type { LintOptions, ReadOptions } from "./options.ts";
import { defaultWidth, usesColor, type Terminal } from "./terminal.ts";

/** Columns of an excerpt where there is no screen to fit. */
const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** `plan lint`: every finding, in the order of files and places. */
export async function lint(
  paths: readonly string[],
  options: ReadOptions & LintOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const loaded = await loadWorkspace(paths, options, terminal);
  const { diagnostics, models, units } = loaded.workspace;
  const summary = summarize(diagnostics, { files: units.length, plans: models.length });
  if (options.format === "json") for (const part of printFindings(diagnostics, summary)) terminal.write(part);
  else {
    printText(loaded, options, terminal);
    if (units.length > 0) terminal.write(`${describeSummary[loaded.locale](summary)}\n`);
  }
  if (loaded.status !== exitStatus.done) return loaded.status;
  return reaches(diagnostics, options.failOn) ? exitStatus.findings : exitStatus.done;
}

/** A blank line after each finding keeps the excerpts apart. */
function printText(loaded: Loaded, options: LintOptions, terminal: Terminal): void {
  for (const diagnostic of loaded.workspace.diagnostics) {
    const text = formatDiagnostic(diagnostic, {
      locale: loaded.locale,
      color: usesColor(terminal),
      width: terminal.columns ?? defaultWidth,
      ambiguousAsWide: options.ambiguousWide === true,
      sourceOf: loaded.sourceOf,
    });
    terminal.write(`${text}\n`);
  }
}

function reaches(diagnostics: readonly Diagnostic[], threshold: Severity): boolean {
  return diagnostics.some(({ severity }) => rank[severity] >= rank[threshold]);
}
