// Makes every generated file again, by the scripts below in turn. With `--check`, says which files were out of date
// (they are fresh afterwards) and fails if there were any.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { globSync } from "tinyglobby";

const root = fileURLToPath(new URL("..", import.meta.url));

/** In the order in which one may read what another wrote. */
const generators = [
  "generate-validators.mjs",
  "generate-contracts.mjs",
  "generate-ast-schema.mjs",
  "precompile-templates.mjs",
  "generate-docs.mjs",
  "generate-quantities-doc.mjs",
];
const outputs = ["src/**", "schemas/**", "docs/**", "templates/**"];

export function generate() {
  for (const name of generators) {
    const script = join(root, "scripts", name);
    if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: root, stdio: "inherit" });
  }
}

/** Files whose content changed, came or went while the generators ran. */
function findStale() {
  const before = readOutputs();
  generate();
  const after = readOutputs();
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

function readOutputs() {
  const files = globSync(outputs, { cwd: root });
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv.includes("--check")) {
    const stale = findStale();
    for (const file of stale) console.error(`${file} was out of date`);
    if (stale.length > 0) {
      console.error("Run `npm run generate` and commit what it changes.");
      process.exitCode = 1;
    }
  } else generate();
}
