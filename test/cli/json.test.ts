import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { runPlan } from "./run-plan.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

it("prints each number as a line of its own that is one of the document's", async () => {
  const { stdout: document } = await runPlan(["numbers", "seeds", "--format", "json"], { cwd: root });
  const { stdout: lines } = await runPlan(["numbers", "seeds", "--format", "jsonl"], { cwd: root });
  const { numbers } = JSON.parse(document) as { numbers: readonly unknown[] };
  const rows = lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows).toEqual(numbers);
});

it("prints the same bytes each time", async () => {
  for (const args of [
    ["lint", "seeds", "--format", "json"],
    ["prove", "seeds"],
    ["gaps", "seeds"],
  ]) {
    const first = await runPlan(args, { cwd: root });
    expect(await runPlan(args, { cwd: root })).toEqual(first);
  }
});
