import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

import { makeVisible } from "../diagnostics/printers/display-width.ts";
import { formats, type Written } from "../report/formats.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import { makeReport } from "./make-report.ts";
import { readAsset, readModule } from "./package-files.ts";
import { createBrowserPrinter } from "./print-with-browser.ts";
import { readLink } from "./read-link.ts";
import type { ReadOptions, ReportOptions } from "./options.ts";
import { createProgress, type Progress } from "./progress.ts";
import { talkIn, type Talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";
import { tellRemarks } from "./tell-remarks.ts";
import { writeOthers } from "./write-others.ts";
import { findForeign, writeAtomically, type MarkedFile } from "./write-files.ts";

/** `plan report`: one report over all plans, in each format asked for. Findings are told in it and do not fail it. */
export async function report(
  paths: readonly string[],
  options: ReadOptions & ReportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options.eject !== undefined)
    return (await import("./eject.ts")).eject(options.eject, options, terminal);
  if (options.serve === true) return (await import("./serve.ts")).serve(paths, options, terminal);
  return await writeReport(paths, options, terminal);
}

interface File extends MarkedFile {
  readonly format: keyof typeof formats;
  /** As it is told. */
  readonly name: string;
}

async function writeReport(
  paths: readonly string[],
  options: ReadOptions & ReportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const loaded = await loadWorkspace(paths, options, terminal);
  const { workspace, locale, status } = loaded;
  const talk = talkIn[locale];
  if (workspace.units.length === 0) return status; // No plan could be read: an empty page would say that all is well.
  const errors = workspace.diagnostics.filter(({ severity }) => severity === "error").length;
  if (options.strict === true && errors > 0) {
    terminal.tell(`plan: ${talk.strictReport(errors)}\n`);
    return status === exitStatus.done ? exitStatus.findings : status;
  }
  const folder = resolve(terminal.cwd, options.output);
  const files = options.format.map((format): File => {
    const { file, mark } = formats[format];
    return { format, name: join(options.output, file), path: join(folder, file), mark };
  });
  refuseForeign(files, options, terminal, talk);
  const model = makeReport(loaded, paths, terminal);
  const link = readLink(options, loaded.config, model.revision, terminal.cwd);
  const writing = {
    ...(await readWriting(folder, options, terminal, talk)),
    ...(link !== undefined && { link }),
  };
  const progress = createProgress(terminal);
  const written: (File & Written)[] = [];
  for (const file of files) {
    progress.step(talk.making(file.name));
    const { write } = await formats[file.format].load();
    written.push({ ...file, ...(await write(model, writing)) });
  }
  progress.clear();
  for (const { name, notes } of written)
    for (const note of notes) terminal.tell(`plan: ${makeVisible(`${name}: ${note}`)}\n`);
  tellRemarks(
    written.flatMap(({ remarks = [] }) => remarks),
    loaded,
    terminal,
  );
  for (const file of written) writeFile(file, folder, options, terminal, talk, progress);
  return status;
}

/** A file, and the pages that belong to it before it: whoever opens it finds them there. */
function writeFile(
  { others = [], name, path, content }: File & Written,
  folder: string,
  { force }: ReportOptions,
  terminal: Terminal,
  talk: Talk,
  progress: Progress,
): void {
  if (others.length > 0) {
    const foreign = writeOthers(others, folder, force === true, (done) => {
      progress.step(talk.writing(done, others.length));
    });
    progress.clear();
    if (foreign !== undefined) throw new UsageError(talk.notOurs(relative(terminal.cwd, foreign)));
  }
  writeAtomically({ path, content });
  terminal.tell(`${talk.written(name)}${others.length > 0 ? talk.andOthers(others.length) : ""}\n`);
}

function refuseForeign(
  files: readonly MarkedFile[],
  { force }: ReportOptions,
  { cwd }: Terminal,
  talk: Talk,
): void {
  const foreign = force === true ? undefined : findForeign(files);
  if (foreign !== undefined) throw new UsageError(talk.notOurs(relative(cwd, foreign)));
}

/** What writers may use beside the report itself. */
async function readWriting(folder: string, options: ReportOptions, terminal: Terminal, talk: Talk) {
  const { pdfEngine, pdfStandard, split, template } = options;
  const reference = await readReferenceFile(options, terminal, talk);
  const templates =
    template === undefined
      ? undefined
      : await (await import("./own-templates.ts")).readOwnTemplates(template, terminal, talk);
  return {
    root: rootFrom(folder, terminal.cwd),
    readAsset,
    readModule,
    ...(split === true && { split }),
    ...(templates !== undefined && { templates }),
    ...(pdfStandard !== undefined && { pdfStandard }),
    ...(reference !== undefined && { reference }),
    ...(pdfEngine === "chromium" && { print: createBrowserPrinter(terminal.env, talk.noBrowser) }),
  };
}

/** The way from the report's folder to the one that plans are named from: `../`. */
function rootFrom(folder: string, cwd: string): string {
  return [...relative(folder, cwd).split(sep).filter(Boolean), ""].join("/");
}

/** The bytes of the document to take styles from, known to be one. */
async function readReferenceFile(
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
