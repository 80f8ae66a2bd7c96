import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { dirname, join } from "node:path";

/** Calls back when something in the folders has changed and then been quiet for a moment. */
export interface FolderWatch {
  /** Watches these folders and no others. */
  readonly follow: (folders: ReadonlySet<string>) => void;
  readonly close: () => void;
}

/** Editors write a file in several steps: a draft, a rename, a change of rights. */
const quiet = 100;

/** What a report can be made from; a name without an ending may be a new folder. */
const relevant = /^[^.]+$|\.(?:md|markdown|ya?ml|txt|hbs|css|js|json|png|jpe?g|svg)$/iu;

export function watchFolders(onChange: (names: readonly string[]) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (name: string | null) => {
    if (name !== null && !relevant.test(name)) return;
    changed.add(name ?? "?");
    clearTimeout(timer);
    timer = setTimeout(() => {
      const names = [...changed].sort();
      changed.clear();
      onChange(names);
    }, quiet);
  };
  const start = (folder: string) => {
    try {
      const watcher = watch(folder, (_, name) => {
        note(name);
      });
      watcher.on("error", () => {
        watcher.close(); // The folder is gone; when it comes back, the one above it says so.
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    } catch {
      // Gone between being found and being watched.
    }
  };
  return {
    follow: (folders) => {
      for (const [folder, watcher] of watchers)
        if (!folders.has(folder)) {
          watcher.close();
          watchers.delete(folder);
        }
      for (const folder of folders) if (!watchers.has(folder)) start(folder);
    },
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** The folders to watch for a path: itself and those in it, or the one that a file stands in. */
export function foldersAt(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() === true ? [...foldersIn(path)] : [dirname(path)];
}

function* foldersIn(folder: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      yield* foldersIn(join(folder, entry.name));
}
