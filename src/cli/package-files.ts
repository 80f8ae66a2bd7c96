import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file or folder that ships with the package, whether this runs bundled from `dist/` or from the source. */
export function packageFile(path: string): string {
  const own = dirname(fileURLToPath(import.meta.url));
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return join(folder, path);
    if (folder === dirname(folder)) throw new Error(`no package.json above ${own}`);
  }
}

export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version: string };
  return manifest.version;
}

/** The bytes of a file that ships with the package. */
export function readAsset(path: string): Uint8Array {
  return readFileSync(packageFile(path));
}

/** The bytes of a file of an installed package. */
export function readModule(specifier: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(specifier));
}
