// Builds dist/: the command line and the library bundled, with what only one command needs in a chunk of its own, and
// the type declarations. Type errors are not looked for here (`npm run typecheck`), nor are generated files made again
// (`npm run generate`). With `--if-stale`, which is how `npm ci` and `npx` run it (prepare), what is built stays when
// nothing it was made from has changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";
import { globSync } from "tinyglobby";

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

/** Changes when any file that dist/ is made from is changed, added or removed. */
function fingerprintInputs() {
  const inputs = globSync(
    ["src/**", "scripts/build.mjs", "scripts/*.json", "package-lock.json", "tsconfig.json"],
    {
      cwd: root,
    },
  );
  const hash = createHash("sha256");
  for (const file of inputs.sort()) {
    const { size, mtimeMs } = statSync(root + file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const stamp = `${root}dist/.inputs`;
  const inputs = fingerprintInputs();
  const isFresh = existsSync(stamp) && readFileSync(stamp, "utf8") === inputs;
  if (!isFresh || !process.argv.includes("--if-stale")) {
    rmSync(`${root}dist`, { recursive: true, force: true });
    mkdirSync(`${root}dist`);
    await bundle(`${root}dist`);
    declareTypes(`${root}dist/types`);
    writeFileSync(stamp, inputs);
  }
}
