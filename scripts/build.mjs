// Builds dist/: the command line and the library bundled, with what only one command needs in a chunk of its own, and
// the type declarations. Type errors are not looked for here (`npm run typecheck`), nor are generated files made again
// (`npm run generate`). With `--if-stale`, which is how `npm ci` and `npx` run it (prepare), what is built stays when
// nothing it was made from has changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";
import { globSync } from "tinyglobby";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Some packages are CommonJS and `require` Node's own modules: an ES module has no `require` unless it makes one. */
const requireBanner =
  'import{createRequire as $createRequire}from"node:module";const require=$createRequire(import.meta.url);';

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
};

export async function bundle(outdir) {
  await bundleModules(outdir);
  await bundleScript(outdir);
  copyFonts(`${outdir}/fonts`);
  copyLicences(`${outdir}/licences`);
}

/** The fonts that PDF reports are set in, out of packages that hold many more; their licence goes where they go. */
function copyFonts(outdir) {
  mkdirSync(outdir, { recursive: true });
  for (const family of ["Sans", "Serif"]) {
    const folder = `${root}node_modules/@expo-google-fonts/noto-${family.toLowerCase()}-sc`;
    for (const [weight, name] of [
      [400, "Regular"],
      [700, "Bold"],
    ]) {
      const file = `${folder}/${weight}${name}/Noto${family}SC_${weight}${name}.ttf`;
      copyFileSync(file, `${outdir}/Noto${family}SC-${name}.ttf`, constants.COPYFILE_FICLONE);
    }
    copyFileSync(`${folder}/LICENSE_FONT`, `${outdir}/LICENSE-Noto${family}SC.txt`);
  }
}

/** Packages that are bundled, and so not installed, with whoever uses ours: their terms ask to be told. */
function copyLicences(outdir) {
  mkdirSync(outdir, { recursive: true });
  for (const file of ["echarts/LICENSE", "echarts/NOTICE", "zrender/LICENSE", "fflate/LICENSE"])
    copyFileSync(`${root}node_modules/${file}`, `${outdir}/${file.replace("/", "-")}.txt`);
}

/**
 * The command line as one script, which `bin/launch.js` loads from V8's code cache where Node has no cache of its own.
 * What only some reports need (charts, typesetter, office files) is as large again and stays out of it.
 */
async function bundleScript(outdir) {
  const script = {
    ...shared,
    format: "cjs",
    supported: { "dynamic-import": false }, // A script run by `node:vm` can only require.
    define: { "import.meta.url": "$moduleUrl" },
    banner: { js: 'const $moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
  };
  const apart = new Map();
  await build({
    ...script,
    entryPoints: ["src/cli/main.ts"],
    outfile: `${outdir}/cli/main.cjs`,
    plugins: [leaveApart(apart)],
  });
  await build({
    ...script,
    entryPoints: Object.fromEntries(apart),
    outdir: `${outdir}/apart`,
    outExtension: { ".js": ".cjs" },
  });
}

/** Imported lazily, and large. */
const large = /\/(?:draw-charts|write-(?:pdf|xlsx|docx))\.ts$/;

/** Leaves large modules to files of their own, and collects them as entry points. */
function leaveApart(apart) {
  return {
    name: "leave-apart",
    setup({ onResolve }) {
      onResolve({ filter: large }, ({ path, kind, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const name = basename(path, ".ts");
        apart.set(name, join(resolveDir, path));
        return { path: `../apart/${name}.cjs`, external: true };
      });
    },
  };
}

async function bundleModules(outdir) {
  const entries = {
    "cli/main": "src/cli/main.ts",
    index: "src/index.ts",
    quantities: "src/quantities/index.ts",
  };
  await build({
    ...shared,
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(root + file))),
    outdir,
    splitting: true,
    format: "esm",
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: requireBanner },
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
