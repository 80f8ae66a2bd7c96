import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file to be written, and how to tell an earlier one of ours. */
export interface OutputFile extends MarkedFile {
  readonly content: string | Uint8Array;
}

export interface MarkedFile {
  readonly path: string;
  /** Found near the beginning or the end of a file that we made. */
  readonly mark: RegExp;
}

/** How near the beginning or the end. */
const endLength = 4096;

/** The first of these files that exists and is not of our making. */
export function findForeign(files: readonly MarkedFile[]): string | undefined {
  return files.find(({ path, mark }) => {
    const ends = readEnds(path);
    return ends !== undefined && !ends.some((end) => mark.test(end));
  })?.path;
}

/** How a file begins and how it ends; undefined when there is no such file. */
function readEnds(path: string): readonly string[] | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const read = (start: number) => {
      const end = Buffer.alloc(endLength);
      return end.toString("utf8", 0, readSync(file, end, 0, endLength, start));
    };
    return [read(0), read(Math.max(0, fstatSync(file).size - endLength))];
  } finally {
    closeSync(file);
  }
}

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new one. */
export function writeAtomically({ path, content }: Pick<OutputFile, "path" | "content">): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
