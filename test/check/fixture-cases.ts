import { parse } from "yaml";
import { compile } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { link } from "../../src/link.ts";
import type { Settings } from "../../src/settings.ts";

/** One block between fences: the word and the name behind the opening fence, and the lines between. */
export interface Block {
  readonly word: string;
  readonly name: string;
  /** Index of the first line between the fences and of the closing fence. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** A plan, or several, with what is found in it. */
export interface FixtureCase {
  readonly title: string;
  readonly line: number;
  readonly plans: readonly { readonly file: string; readonly text: string }[];
  readonly settings: Settings;
  /** Where the expected findings stand; absent when the case has none yet. */
  readonly findings: Block | undefined;
}

/**
 * Reads the cases of a fixture: a `##` heading, blocks fenced as `plan` (several with a file name each; its ending says
 * the format), maybe one fenced as `config`, and one fenced as `findings`.
 */
export function readCases(text: string): readonly FixtureCase[] {
  const lines = text.split("\n");
  const blocks = readBlocks(lines);
  const inBlock = (line: number) => blocks.some(({ first, last }) => first <= line && line <= last);
  const headings = lines.flatMap((line, i) => (line.startsWith("## ") && !inBlock(i) ? [i] : []));
  return headings.map((line, i) => {
    const end = headings[i + 1] ?? lines.length;
    const own = blocks.filter(({ first }) => line < first && first <= end);
    const config = own.find(({ word }) => word === "config");
    return {
      title: (lines[line] ?? "").slice(3).trim(),
      line: line + 1,
      plans: own
        .filter(({ word }) => word === "plan")
        .map(({ name, text }) => ({ file: name === "" ? "plan.md" : name, text })),
      settings: config === undefined ? {} : (parse(config.text) as Settings),
      findings: own.find(({ word }) => word === "findings"),
    };
  });
}

/** What is found in a case's plans, one line each, as the `findings` block has it. */
export function findIn({ plans, settings }: FixtureCase): string {
  const units = plans.map(({ file, text }) => compile(file, new TextEncoder().encode(text), settings));
  return link(units, settings)
    .diagnostics.map((finding) => printFinding(finding, plans.length > 1))
    .join("");
}

/** The fixture with each case's findings as they are now. */
export function rewriteFindings(text: string): string {
  const lines = text.split("\n");
  for (const each of [...readCases(text)].reverse()) {
    if (each.findings === undefined) throw new Error(`believed that "${each.title}" has a findings block`);
    const { first, last } = each.findings;
    lines.splice(first, last - first, ...findIn(each).split("\n").slice(0, -1));
  }
  return lines.join("\n");
}

function printFinding({ span, severity, rule, message }: Diagnostic, withFile: boolean): string {
  const { start, end, file } = span;
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${withFile ? `${file}:` : ""}${place} ${severity} ${rule}: ${message}\n`;
}

export function readBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const open = /^(`{3,})(\S*)[ ]*(.*)$/.exec(lines[i] ?? "");
    if (open === null) continue;
    const [, fence = "", word = "", name = ""] = open;
    const last = lines.findIndex((line, at) => at > i && line.trimEnd() === fence);
    if (last < 0) throw new Error(`believed that the fence in line ${i + 1} is closed`);
    const body = lines.slice(i + 1, last);
    blocks.push({ word, name, first: i + 1, last, text: body.map((line) => `${line}\n`).join("") });
    i = last;
  }
  return blocks;
}
