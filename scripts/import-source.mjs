// Lets a script use the product's own TypeScript: bundles a module to memory and imports it.
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

/** `importSource("src/check/registry.ts")` gives that module's exports. Paths count from the top of the repository. */
export async function importSource(file) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: {
      js: `import{createRequire as $createRequire}from"node:module";const require=$createRequire(${JSON.stringify(import.meta.url)});`,
    },
    logLevel: "error",
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
