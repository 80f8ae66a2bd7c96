import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file to be written, and how to tell an earlier one of ours by its beginning. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  readonly mark: RegExp;
}

/** Where the mark of a file of ours must be found. */
const headLength = 4096;

/** The first of these files that exists and is not of our making. */
export function findForeign(files: readonly OutputFile[]): string | undefined {
  return files.find(({ path, mark }) => {
    const head = readHead(path);
    return head !== undefined && !mark.test(head);
  })?.path;
}

/** Undefined when there is no such file. */
function readHead(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const head = Buffer.alloc(headLength);
    return head.toString("utf8", 0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new one. */
export function writeAtomically({ path, text }: OutputFile): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
