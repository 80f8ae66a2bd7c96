import { compile } from "../compile.ts";
import type { Locale } from "../diagnostics/diagnostic.ts";
import { makeVisible } from "../diagnostics/printers/display-width.ts";
import { link } from "../link.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import type { Settings } from "../settings.ts";
import { findFiles, type PathProblem } from "../source/files.ts";
import type { Source } from "../source/source.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { FileReader, standardInput } from "./file-reader.ts";
import type { ReadOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { SettingsFinder, type Config } from "./settings.ts";
import { talkIn, type Talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";
import type { UnitCache } from "./unit-cache.ts";

/** What every command starts from: the plans asked for, compiled and linked, and what became of the paths. */
export interface Loaded {
  readonly workspace: Workspace;
  /** What holds for all plans together. */
  readonly settings: Settings;
  /** The configuration that holds for all of them; undefined when there is none. */
  readonly config: Config | undefined;
  /** `unreadable` when a path was missing or a file could not be read or compiled; else `done`. */
  readonly status: ExitStatus;
  /** Language of what is said of all plans together. */
  readonly locale: Locale;
  /** The text of a file again, for showing a place in it. */
  readonly sourceOf: (file: string) => Source | undefined;
}

/** Something that kept a path from being read, to be told once it is known in which language. */
type Complaint = (talk: Talk) => string;

/**
 * Reads, compiles and links the plans that the paths name. What could not be read or compiled is told, and the others
 * are done; where all went well and there is no plan, that is a wrong use. `known` may have compiled some of them before.
 */
export async function loadWorkspace(
  paths: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
  known: Pick<UnitCache, "compile"> = { compile },
): Promise<Loaded> {
  const asked = paths.length === 0 ? ["."] : paths;
  const finder = new SettingsFinder(options, terminal);
  const { files, problems } = await findFiles(asked, { cwd: terminal.cwd });
  const reader = new FileReader(terminal, options.stdinName);
  const units: Unit[] = [];
  const settingsOf = new Map<string, Settings>();
  const mute = new Map<number, Uint8Array>();
  const complaints = problems.filter(({ kind }) => kind !== "empty").map(complaintOf);
  const progress = createProgress(terminal);
  const { reading } = talkIn[options.locale ?? "en"];
  for (const [index, file] of files.entries()) {
    progress.step(reading(index + 1, files.length));
    if (!asked.includes(file) && !(await finder.isIncluded(file))) continue;
    const name = file === standardInput ? reader.inputName : file;
    const bytes = file === standardInput ? reader.readInput() : reader.read(file);
    if ("problem" in bytes) complaints.push((talk) => talk.unreadable(name, bytes.problem));
    else {
      const settings = await finder.forFile(name);
      settingsOf.set(name, settings);
      const unit = known.compile(name, bytes, settings);
      if (isMute(unit, settings)) mute.set(units.length, bytes);
      units.push(unit);
    }
  }
  progress.clear();
  for (const [index, bytes] of mute) {
    const { file } = units[index] ?? { file: "" };
    units[index] = known.compile(file, bytes, { ...settingsOf.get(file), locale: languageOf(units) });
  }
  for (const complaint of units.filter((unit) => !unit.isCompiled).map(complaintOfUnit))
    complaints.push(complaint);
  const compiled = units.map(({ file }) => file);
  const settings = await finder.forWorkspace(compiled);
  const config = await finder.configForWorkspace(compiled);
  const workspace = link(units, settings, (file) => settingsOf.get(file) ?? settings);
  const locale = settings.locale ?? workspace.models[0]?.plan.language ?? "en";
  const tell = (complaint: Complaint) => {
    terminal.tell(`plan: ${makeVisible(complaint(talkIn[locale]))}\n`);
  };
  complaints.forEach(tell);
  if (units.length === 0 && complaints.length === 0)
    throw new UsageError(talkIn[locale].nothingToRead(asked));
  for (const problem of problems) if (problem.kind === "empty") tell(complaintOf(problem));
  const status = complaints.length > 0 ? exitStatus.unreadable : exitStatus.done;
  return { workspace, settings, config, status, locale, sourceOf: (file) => reader.sourceOf(file) };
}

/** A file without a plan has no language of its own, and is told of in that of the others. */
function isMute({ isCompiled, models }: Unit, { locale }: Settings): boolean {
  return !isCompiled && models.length === 0 && locale === undefined;
}

function languageOf(units: readonly Unit[]): Locale {
  return units.find(({ models }) => models.length > 0)?.models[0]?.plan.language ?? "en";
}

function complaintOf({ path, kind }: PathProblem): Complaint {
  return (talk) => talk[kind](path, "EACCES");
}

function complaintOfUnit({ file, diagnostics }: Unit): Complaint {
  const reasons = diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return (talk) => talk.notCompiled(file, reasons);
}
