import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { runPlan } from "./run-plan.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A README's plan, and what its console shows for each command. */
function readExample(readme: string) {
  const text = readFileSync(join(root, readme), "utf8");
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text)?.[1] ?? "";
  const [, ...runs] = `\n${block("console")}`.split("\n$ npx plan ");
  return {
    plan: block("markdown"),
    runs: runs.map((run) => {
      const [command = "", ...output] = run.trimEnd().split("\n");
      return { args: command.split(" "), output: output.join("\n") };
    }),
  };
}

it.each(["README.md", "README.zh-CN.md"])("%s shows what plan really prints", async (readme) => {
  const { plan, runs } = readExample(readme);
  expect(runs).toHaveLength(2);
  const cwd = mkdtempSync(join(tmpdir(), "plan-readme-"));
  try {
    writeFileSync(join(cwd, "website.md"), plan);
    for (const { args, output } of runs) {
      const { stdout } = await runPlan(args, { cwd });
      expect(stdout.trimEnd()).toBe(output);
    }
  } finally {
    rmSync(cwd, { recursive: true });
  }
});

it.each(["README.md", "README.zh-CN.md"])("%s has exactly two set-up commands", (readme) => {
  const text = readFileSync(join(root, readme), "utf8");
  expect([...text.matchAll(/^ {4}(npm .*)$/gm)].map(([, command]) => command)).toEqual([
    "npm ci && npx plan report seeds -o report",
    "npm ci && npm test",
  ]);
});
