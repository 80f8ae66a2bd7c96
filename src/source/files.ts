import { readdirSync, realpathSync, statSync } from "node:fs";
import type { Dirent, Stats } from "node:fs";
import { join, resolve } from "node:path";
import { extensionOf, isPlanFile } from "./format.ts";

/** The files that paths name, and what became of those that name none. */
export interface FoundFiles {
  /** Each once, in the order of their names; standard input (`-`) first. Names are as given, relative ones to `cwd`. */
  readonly files: readonly string[];
  readonly problems: readonly PathProblem[];
}

export interface PathProblem {
  readonly path: string;
  /** `missing`: there is no such file; `empty`: a folder or pattern without a plan; `unreadable`: the system refused. */
  readonly kind: "missing" | "empty" | "unreadable";
}

export interface FindOptions {
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/**
 * Finds the plans that paths name: files as they are, folders with all below them, globs, and `-`. Hidden entries,
 * `node_modules` and the configuration are passed over in folders; a file given by name is taken whatever its ending.
 */
export async function findFiles(paths: readonly string[], { cwd }: FindOptions): Promise<FoundFiles> {
  const search = new Search(cwd);
  for (const path of paths) await search.add(path);
  return search.finish();
}

class Search {
  readonly #cwd: string;
  /** Names by absolute path: a file that two paths name is read once, by the first name. */
  readonly #found = new Map<string, string>();
  readonly #problems: PathProblem[] = [];
  #hasInput = false;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  async add(path: string): Promise<void> {
    if (path === "-") {
      this.#hasInput = true;
      return;
    }
    const stats = statOf(resolve(this.#cwd, path));
    if (stats?.isDirectory() === true) this.#addFolder(path);
    else if (stats !== undefined) this.#addFile(path);
    else if (/[*?[\]{}!]/u.test(path)) await this.#addGlob(path);
    else this.#problems.push({ path, kind: "missing" });
  }

  finish(): FoundFiles {
    const files = [...this.#found.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return { files: this.#hasInput ? ["-", ...files] : files, problems: this.#problems };
  }

  #addFile(name: string): void {
    const path = resolve(this.#cwd, name);
    if (!this.#found.has(path)) this.#found.set(path, name);
  }

  #addFolder(folder: string): void {
    let count = 0;
    const pending = [folder];
    const visited = new Set<string>();
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      const path = resolve(this.#cwd, name);
      if (isVisited(path, visited)) continue;
      const entries = entriesOf(path);
      if (entries === undefined) this.#problems.push({ path: name, kind: "unreadable" });
      for (const entry of entries ?? []) {
        const child = toPosix(join(name, entry.name));
        if (isPassedOver(entry.name)) continue;
        if (isFolder(entry, join(path, entry.name))) pending.push(child);
        else if (isPlanFile(entry.name)) {
          this.#addFile(child);
          count++;
        }
      }
    }
    if (count === 0) this.#problems.push({ path: folder, kind: "empty" });
  }

  async #addGlob(pattern: string): Promise<void> {
    const { globSync } = await import("tinyglobby"); // Loaded only where a shell left a pattern to us.
    const names = globSync(toPosix(pattern), {
      cwd: this.#cwd,
      ignore: ["**/node_modules/**"],
      expandDirectories: false,
      followSymbolicLinks: false,
    });
    const isAnyEnding = /[*?{}[\]]/u.test(extensionOf(pattern)) || extensionOf(pattern) === "";
    const plans = names.filter((name) =>
      isAnyEnding ? isPlanFile(name) && !isPassedOver(baseOf(name)) : true,
    );
    for (const name of plans) this.#addFile(name);
    if (plans.length === 0) this.#problems.push({ path: pattern, kind: "empty" });
  }
}

/** A link back up would never end. */
function isVisited(path: string, visited: Set<string>): boolean {
  try {
    const real = realpathSync(path);
    if (visited.has(real)) return true;
    visited.add(real);
    return false;
  } catch {
    return false; // Not there, or not ours to see: listing it says so.
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || /^plan\.config\.ya?ml$/u.test(name);
}

function isFolder(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() ? statOf(path)?.isDirectory() === true : entry.isDirectory();
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // A folder on the way may not be looked into: for us there is no such file.
  }
}

function entriesOf(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined; // No right to look into it: told as a problem, the others are still read.
  }
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function toPosix(path: string): string {
  return path.replaceAll("\\", "/");
}
