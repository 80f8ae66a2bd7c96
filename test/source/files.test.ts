import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFiles } from "../../src/source/files.ts";

const cwd = mkdtempSync(join(tmpdir(), "plan-files-"));
const files = [
  "plans/b.md",
  "plans/a.yaml",
  "plans/deep/c.txt",
  "plans/logo.png",
  "plans/.hidden.md",
  "plans/node_modules/x.md",
  "plans/plan.config.yaml",
  "notes.rst",
  "empty/readme.rst",
  "[1].md",
];

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), "");
  }
  symlinkSync(join(cwd, "plans"), join(cwd, "plans/deep/up"));
});

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

describe("findFiles", () => {
  it.each([
    [
      "a folder with all below it, in the order of names",
      ["plans"],
      ["plans/a.yaml", "plans/b.md", "plans/deep/c.txt"],
    ],
    ["a file by name, whatever its ending", ["notes.rst"], ["notes.rst"]],
    ["a file whose name looks like a pattern", ["[1].md"], ["[1].md"]],
    ["a pattern", ["plans/**/*.{md,txt}"], ["plans/b.md", "plans/deep/c.txt"]],
    ["a pattern for all, of which only plans", ["plans/*"], ["plans/a.yaml", "plans/b.md"]],
    ["standard input first", ["plans/b.md", "-"], ["-", "plans/b.md"]],
    [
      "a file that two paths name once",
      ["plans/b.md", "plans"],
      ["plans/a.yaml", "plans/b.md", "plans/deep/c.txt"],
    ],
  ])("finds %s", async (_, paths, found) => {
    expect(await findFiles(paths, { cwd })).toEqual({ files: found, problems: [] });
  });

  it.each([
    ["missing", "nowhere.md"],
    ["missing", "notes.rst/inside"],
    ["empty", "empty"],
    ["empty", "plans/*.docx"],
  ])("says that a path is %s: %s", async (kind, path) => {
    expect(await findFiles([path, "notes.rst"], { cwd })).toEqual({
      files: ["notes.rst"],
      problems: [{ path, kind }],
    });
  });
});
