import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { otherFolder, otherMark, type OtherFile } from "../report/formats.ts";
import { findForeign, writeAtomically } from "./write-files.ts";

/**
 * Writes the pages of a site, one after the other as they are made, and removes pages of plans that are no more. Answers
 * with a file that is not of our making where one is in the way: then nothing has been written.
 */
export function writeOthers(
  others: readonly OtherFile[],
  folder: string,
  isForced: boolean,
  onWritten: (done: number) => void,
): string | undefined {
  const files = others.map(({ name, render }) => ({ path: join(folder, name), mark: otherMark, render }));
  const foreign = isForced ? undefined : findForeign(files);
  if (foreign !== undefined) return foreign;
  for (const [index, { path, render }] of files.entries()) {
    writeAtomically({ path, content: render() });
    onWritten(index + 1);
  }
  removeStale(join(folder, otherFolder), new Set(files.map(({ path }) => path)));
  return undefined;
}

/** Pages of ours that this report did not write: a plan that was removed or renamed must not seem to be there still. */
function removeStale(folder: string, fresh: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.endsWith(".html") || fresh.has(path)) continue;
    if (findForeign([{ path, mark: otherMark }]) === undefined) rmSync(path);
  }
}
