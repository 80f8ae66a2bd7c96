import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRevision } from "../../src/cli/revision.ts";

let folder: string;
const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
const commit = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
  git("add", file);
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", file);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-revision-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("readRevision", () => {
  it("knows the last commit of the plans asked for, and no other", () => {
    expect(readRevision(folder, ["plan.md"])).toBeUndefined();
    git("init", "-q");
    expect(readRevision(folder, ["plan.md"])).toBeUndefined();
    commit("plan.md", "# 计划\n");
    const first = readRevision(folder, ["plan.md"]);
    expect(first).toMatch(/^[0-9a-f]{10}$/u);
    commit("other.md", "# 别的\n");
    expect(readRevision(folder, ["plan.md"])).toBe(first);
    expect(readRevision(folder, [])).not.toBe(first);
  });

  it("says when the plans have been changed since", () => {
    writeFileSync(join(folder, "plan.md"), "# 新计划\n");
    expect(readRevision(folder, ["plan.md"])).toMatch(/^[0-9a-f]{10}\+$/u);
    expect(readRevision(folder, ["other.md"])).toMatch(/^[0-9a-f]{10}$/u);
  });

  it("knows nothing of standard input, or of what is elsewhere", () => {
    expect(readRevision(folder, ["-"])).toBeUndefined();
    expect(readRevision(folder, ["../elsewhere.md"])).toBeUndefined();
  });
});
