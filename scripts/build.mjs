// Builds dist/: the command line and the library bundled, with what only one command needs in a chunk of its own, and
// the type declarations. `npm ci` runs it (prepare); type errors are not looked for here (`npm run typecheck`).
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

import { generate } from "./generate.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Some packages are CommonJS and `require` Node's own modules: an ES module has no `require` unless it makes one. */
const requireBanner =
  'import{createRequire as $createRequire}from"node:module";const require=$createRequire(import.meta.url);';

export async function bundle(outdir) {
  const entries = {
    "cli/main": "src/cli/main.ts",
    index: "src/index.ts",
    quantities: "src/quantities/index.ts",
  };
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(root + file))),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: requireBanner },
    legalComments: "none",
    logLevel: "warning",
  });
}

function declareTypes(outDir) {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const flags = [
    "--noCheck",
    "--declaration",
    "--emitDeclarationOnly",
    "--noEmit",
    "false",
    "--rewriteRelativeImportExtensions",
  ];
  execFileSync(process.execPath, [tsc, "-p", "scripts/tsconfig.types.json", ...flags, "--outDir", outDir], {
    cwd: root,
    stdio: "inherit",
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  generate();
  rmSync(`${root}dist`, { recursive: true, force: true });
  await bundle(`${root}dist`);
  declareTypes(`${root}dist/types`);
}
