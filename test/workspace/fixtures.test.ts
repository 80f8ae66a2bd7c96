import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findRule } from "../../src/check/registry.ts";
import { compile } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { link } from "../../src/link.ts";
import type { Settings } from "../../src/settings.ts";

// Each folder is a workspace: its plans, maybe a configuration, and what is found across them beside it. With UPDATE=1
// the findings are written as they are now; read the difference before committing it.
const root = new URL("../../fixtures/workspace/", import.meta.url);

describe.each(readdirSync(root))("%s", (name) => {
  const folder = new URL(`${name}/`, root);
  const expected = new URL("findings.txt", folder);
  const found = findIn(folder);
  if (process.env.UPDATE === "1") writeFileSync(expected, found);

  it("is found to be just this", () => {
    expect(found).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : "");
  });
});

function findIn(folder: URL): string {
  const files = readdirSync(folder).filter((file) => /\.(?:md|yaml|txt)$/u.test(file) && !isOurs(file));
  const settings = settingsIn(folder);
  const units = files.map((file) => compile(file, readFileSync(new URL(file, folder)), settings));
  return link(units, settings).diagnostics.filter(isAcross).map(print).join("");
}

function isOurs(file: string): boolean {
  return file === "findings.txt" || file === "plan.config.yaml";
}

function settingsIn(folder: URL): Settings {
  const config = new URL("plan.config.yaml", folder);
  return existsSync(config) ? (parse(readFileSync(config, "utf8")) as Settings) : {};
}

/** Whatever is wrong, and hints about how plans and lists agree; gaps are the business of other fixtures. */
function isAcross({ severity, rule }: Diagnostic): boolean {
  const category = findRule(rule)?.category;
  return severity !== "info" || category === "consistency" || category === "bounds";
}

function print({ span, severity, rule, message, related = [], fix, otherFixes = [] }: Diagnostic): string {
  const { file, start } = span;
  const lines = [
    `${file}:${start.line}:${start.column} ${severity} ${rule}: ${message}`,
    ...related.map((place) => `  ${place.span.file}:${place.span.start.line} ${place.message}`),
    ...[fix, ...otherFixes].flatMap((each) => (each === undefined ? [] : [`  → ${each.title}`])),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
