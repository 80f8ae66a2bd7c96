import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

import { makeVisible } from "../diagnostics/printers/display-width.ts";
import { formats } from "../report/formats.ts";
import { buildReport } from "../report/model.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import { readAsset, readModule } from "./package-files.ts";
import { createBrowserPrinter } from "./print-with-browser.ts";
import type { ReadOptions, ReportOptions } from "./options.ts";
import { readBrand } from "./read-brand.ts";
import { readRevision } from "./revision.ts";
import { talkIn, type Talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";
import { findForeign, writeAtomically, type OutputFile } from "./write-files.ts";

/** `plan report`: one report over all plans, in each format asked for. Findings are told in it and do not fail it. */
export async function report(
  paths: readonly string[],
  options: ReadOptions & ReportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { workspace, settings, config, locale, status } = await loadWorkspace(paths, options, terminal);
  const talk = talkIn[locale];
  if (workspace.units.length === 0) return status; // No plan could be read: an empty page would say that all is well.
  const errors = workspace.diagnostics.filter(({ severity }) => severity === "error").length;
  if (options.strict === true && errors > 0) {
    terminal.tell(`plan: ${talk.strictReport(errors)}\n`);
    return status === exitStatus.done ? exitStatus.findings : status;
  }
  const folder = resolve(terminal.cwd, options.output);
  const files = options.format.map((format) => {
    const { file, mark } = formats[format];
    return { format, name: join(options.output, file), path: join(folder, file), mark };
  });
  const foreign = options.force === true ? undefined : findForeign(files);
  if (foreign !== undefined) throw new UsageError(talk.notOurs(relative(terminal.cwd, foreign)));
  const reference = await readTemplate(options, terminal, talk);
  const { locale: chosen, asOf } = settings;
  const revision = readRevision(terminal.cwd, paths);
  const brand = readBrand(config, terminal.cwd, locale);
  const model = buildReport(workspace, {
    ...(chosen !== undefined && { locale: chosen }),
    ...(asOf !== undefined && { asOf }),
    ...(revision !== undefined && { revision }),
    ...(brand !== undefined && { brand }),
  });
  const root = [...relative(folder, terminal.cwd).split(sep).filter(Boolean), ""].join("/");
  const { pdfEngine, pdfStandard } = options;
  const writing = {
    root,
    readAsset,
    readModule,
    ...(pdfStandard !== undefined && { pdfStandard }),
    ...(reference !== undefined && { reference }),
    ...(pdfEngine === "chromium" && { print: createBrowserPrinter(terminal.env, talk.noBrowser) }),
  };
  const written: (OutputFile & { readonly name: string })[] = [];
  for (const { format, ...file } of files) {
    const { write } = await formats[format].load();
    const { content, notes } = await write(model, writing);
    for (const note of notes) terminal.tell(`plan: ${makeVisible(`${file.name}: ${note}`)}\n`);
    written.push({ ...file, content });
  }
  for (const file of written) {
    writeAtomically(file);
    terminal.tell(`${talk.written(file.name)}\n`);
  }
  return status;
}

/** The bytes of the document to take styles from, known to be one. */
async function readTemplate(
  { reference, format }: ReportOptions,
  { cwd }: Terminal,
  talk: Talk,
): Promise<Uint8Array | undefined> {
  if (reference === undefined || !format.includes("docx")) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, reference));
  } catch {
    throw new UsageError(talk.noReference(reference));
  }
  const { readReference } = await import("../report/docx/reference.ts");
  if (readReference(bytes) === undefined) throw new UsageError(talk.noReference(reference));
  return bytes;
}
