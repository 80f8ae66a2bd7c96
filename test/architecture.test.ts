import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** In the order of the pipeline: a stage imports only from itself and from those before it. */
const stages = [
  "source",
  "diagnostics",
  "import",
  "parse",
  "quantities",
  "ast",
  "model",
  "check",
  "report",
  "cli",
  "lsp",
] as const;

/** What the stages share before the first of them runs. */
const settings = "settings";

interface Module {
  readonly file: string;
  readonly stage: string;
  readonly imports: readonly { readonly from: string; readonly isType: boolean }[];
}

const modules = readModules();

describe("the pipeline", () => {
  it("has modules in its stages", () => {
    for (const stage of ["source", "diagnostics", "parse", "quantities", "ast", "model", "check"])
      expect(
        modules.filter((module) => module.stage === stage),
        stage,
      ).not.toEqual([]);
  });

  it("is imported in its own order", () => {
    const against = modules.flatMap(({ file, stage, imports }) =>
      imports
        .map(({ from, isType }) => ({ from, isType, stage: stageOf(resolve(file, from)) }))
        .filter((each) => each.from.startsWith(".") && !mayImport(stage, each.stage, each.isType))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(against).toEqual([]);
  });

  it("recognises quantities without anything else of the product", () => {
    const others = modules
      .filter(({ stage }) => stage === "quantities")
      .flatMap(({ file, imports }) => imports.map(({ from }) => ({ file, from })))
      .filter(({ from }) => from.startsWith("."))
      .map(({ file, from }) => resolve(file, from))
      .filter((target) => stageOf(target) !== "quantities");
    expect(others).toEqual([]);
  });
});

describe("files", () => {
  it("are read by source, and by what carries the package's own files", () => {
    expect(using(/\breadFile|\breaddir|\bopendir|\bcreateReadStream|\bstatSync\b/u)).toEqual([]);
  });

  it("are written by cli alone", () => {
    const writers = modules
      .filter(({ file }) => /\bwriteFile|\bmkdir|\bcreateWriteStream|\brename(?:Sync)?\(/u.test(read(file)))
      .map(({ stage }) => stage);
    expect(writers.filter((stage) => stage !== "cli")).toEqual([]);
  });
});

it("leaves the AST as the last stage that knows the author's format", () => {
  const after = ["model", "check", "report"];
  const knowing = modules
    .filter(({ stage }) => after.includes(stage))
    .flatMap(({ file, imports }) => imports.map(({ from }) => ({ file, from })))
    .filter(({ from }) => /^(mdast|remark|micromark|unified|yaml$)/u.test(from));
  expect(knowing).toEqual([]);
});

/** Files outside `source` and `cli` whose code uses the file system's names. */
function using(names: RegExp): readonly string[] {
  return modules
    .filter(({ file, stage }) => !["source", "cli"].includes(stage) && names.test(read(file)))
    .map(({ file }) => file);
}

function mayImport(from: string, to: string, isType: boolean): boolean {
  if (from === "top" || to === settings) return true;
  if (from === settings) return isType;
  if (to === "top") return from === "cli" || from === "lsp";
  // The first stage answers with faults, whose shape stands beside that of a finding.
  if (from === "source" && to === "diagnostics") return isType;
  const [source, target] = [stages.indexOf(from as never), stages.indexOf(to as never)];
  return target >= 0 && target <= source;
}

function stageOf(file: string): string {
  const [first = "", ...rest] = file.split("/");
  if (rest.length > 0) return first;
  return first === "settings.ts" ? settings : "top";
}

function resolve(file: string, from: string): string {
  return from.startsWith(".") ? new URL(from, `file:///src/${file}`).pathname.slice("/src/".length) : from;
}

function readModules(): readonly Module[] {
  return readdirSync(new URL("../src/", import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => ({ file, stage: stageOf(file), imports: readImports(read(file)) }));
}

function readImports(text: string): Module["imports"] {
  return [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?[^"';]*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gmu),
  ].map(([, type, from, lazy]) => ({ from: from ?? lazy ?? "", isType: type !== undefined }));
}

function read(file: string): string {
  return readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8");
}
