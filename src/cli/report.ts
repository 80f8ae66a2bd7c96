import { join, relative, resolve, sep } from "node:path";

import { buildReport, renderHtml, type ReportModel } from "../report/index.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import type { ReadOptions, ReportFormat, ReportOptions } from "./program.ts";
import { talkIn } from "./talk.ts";
import type { Terminal } from "./terminal.ts";
import { findForeign, writeAtomically, type OutputFile } from "./write-files.ts";

interface Renderer {
  readonly file: string;
  /** `root` leads from the report's folder to the one that the plans' names are relative to. */
  readonly render: (model: ReportModel, root: string) => string;
  /** How a file of ours begins. */
  readonly mark: RegExp;
}

const renderers: Readonly<Record<ReportFormat, Renderer>> = {
  html: {
    file: "report.html",
    render: (model, root) => renderHtml(model, { root }),
    mark: /<meta name="generator" content="plan-compiler/,
  },
  json: {
    file: "report.json",
    render: (model) => `${JSON.stringify(model, undefined, 1)}\n`,
    mark: /^\{\s*"generator": "plan-compiler"/,
  },
};

/** `plan report`: one report over all plans, in each format asked for. Findings are told in it and do not fail it. */
export async function report(
  paths: readonly string[],
  options: ReadOptions & ReportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { workspace, settings, locale, status } = await loadWorkspace(paths, options, terminal);
  const talk = talkIn[locale];
  if (workspace.units.length === 0) return status; // No plan could be read: an empty page would say that all is well.
  const errors = workspace.diagnostics.filter(({ severity }) => severity === "error").length;
  if (options.strict === true && errors > 0) {
    terminal.tell(`plan: ${talk.strictReport(errors)}\n`);
    return status === exitStatus.done ? exitStatus.findings : status;
  }
  const { locale: chosen, asOf } = settings;
  const model = buildReport(workspace, {
    ...(chosen !== undefined && { locale: chosen }),
    ...(asOf !== undefined && { asOf }),
  });
  const folder = resolve(terminal.cwd, options.output);
  const root = [...relative(folder, terminal.cwd).split(sep).filter(Boolean), ""].join("/");
  const files = options.format.map((format): OutputFile => {
    const { file, render, mark } = renderers[format];
    return { path: join(folder, file), text: render(model, root), mark };
  });
  const foreign = options.force === true ? undefined : findForeign(files);
  if (foreign !== undefined) throw new UsageError(talk.notOurs(relative(terminal.cwd, foreign)));
  for (const [index, file] of files.entries()) {
    writeAtomically(file);
    const format = options.format[index];
    if (format !== undefined)
      terminal.tell(`${talk.written(join(options.output, renderers[format].file))}\n`);
  }
  return status;
}
