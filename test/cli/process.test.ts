import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { exitStatus } from "../../src/cli/exit-status.ts";
import { main } from "../../src/cli/main.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { usesColor } from "../../src/cli/terminal.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bin = `${root}bin/plan.js`;

function spawnPlan(...args: readonly string[]) {
  return spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: "utf8" });
}

describe("the built command", () => {
  it("is built", () => {
    expect(existsSync(`${root}dist/cli/main.js`), "run `npm run build` first").toBe(true);
  });

  it("prints the version of the package", () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
    expect(spawnPlan("--version")).toMatchObject({
      stdout: `${version}\n`,
      stderr: "",
      status: exitStatus.done,
    });
  });

  it("keeps results on standard output and talk on standard error", () => {
    const { stdout, stderr, status } = spawnPlan("prove", "fixtures/spellings/prose.md", "nowhere.md");
    expect(stdout).toContain("holds");
    expect(stderr).toContain("nowhere.md");
    expect(status).toBe(exitStatus.unreadable);
  });

  it("reads standard input", () => {
    const input = "# 计划\n\n总额60万元，其中广告40万元，活动20万元。\n";
    const run = spawnSync(process.execPath, [bin, "prove", "-", "--stdin-name", "in.md"], {
      input,
      encoding: "utf8",
    });
    expect(run.stdout).toMatch(/^in\.md:3:3 {2}60万元 = 40万元 \+ 20万元 {2}holds$/m);
  });

  it("ends quietly when its reader goes away", () => {
    const script = `"${process.execPath}" "${bin}" numbers seeds --all --format jsonl | head -n 1`;
    const run = spawnSync("bash", ["-c", `set -o pipefail; ${script}`], { cwd: root, encoding: "utf8" });
    expect(run.stdout.split("\n")).toHaveLength(2);
    expect(run.stderr).toBe("");
    expect(run.status).toBe(exitStatus.done);
  });
});

describe("usesColor", () => {
  const terminal = (env: Record<string, string>, isInteractive: boolean): Terminal => ({
    cwd: ".",
    env,
    isInteractive,
    write: () => undefined,
    tell: () => undefined,
    readInput: () => new Uint8Array(),
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ CI: "true" }, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    [{ TERM: "dumb" }, true, false],
  ])("with %j and a terminal %j says %j", (env, isInteractive, expected) => {
    expect(usesColor(terminal(env, isInteractive))).toBe(expected);
  });
});

it("tells its own bugs as such", async () => {
  let told = "";
  const broken: Terminal = {
    cwd: root,
    env: {},
    isInteractive: false,
    write: () => {
      throw new Error("believed that the screen is there");
    },
    tell: (text) => {
      told += text;
    },
    readInput: () => new Uint8Array(),
  };
  expect(await main(["schema"], broken)).toBe(exitStatus.bug);
  expect(told).toMatch(/bug in plan[^]*plan schema\n[^]*believed that the screen is there/);
});
