import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest;

it("pins every dependency exactly", () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it("names in its exports files that the build makes", () => {
  const files = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
    .filter((file) => !file.includes("*"));
  for (const file of files) expect(readFileSync(root + file, "utf8").length, file).toBeGreaterThan(0);
});

it("runs the library's example of the README", async () => {
  const [, example = ""] = /```js\n([^]*?)```/.exec(readFileSync(`${root}README.md`, "utf8")) ?? [];
  const said: string[] = [];
  const { compile, link } = await import("../../src/index.ts");
  const body = example.replace(/^import .*\n/m, "");
  // The README's own text is what runs, with the names it imports.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function("compile", "link", "console", body) as (...names: readonly unknown[]) => void;
  run(compile, link, { log: (line: string) => said.push(line) });
  expect(said.join("\n")).toMatch(/^1:3 sum-mismatch: .*61/);
});
