import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { displayWidth } from "../../src/diagnostics/printers/display-width.ts";

/**
 * Tables as authors write them, in `fixtures/tables`: each is read as Markdown and as plain text, held apart by tabs, commas
 * and columns of spaces, also where that was pasted into Markdown, and must say the same in all of them. `«a→b»` is a figure and the wrong one in its place.
 */
interface TableCase {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** `rule figure`, in the order of their places. */
  readonly finds: readonly string[];
}

const computed = ["computed.md", "statements.md", "signs.md"].flatMap((file) => readCases(file));

const spellings = {
  Markdown: { file: "plan.md", write: asMarkdown },
  tabs: { file: "plan.txt", write: asTabs },
  "columns of spaces": { file: "plan.txt", write: asColumns },
  commas: { file: "plan.txt", write: asCommas },
  "bars in a paragraph of Markdown": { file: "plan.md", write: asBars },
  "tabs in a paragraph of Markdown": { file: "plan.md", write: asTabs },
  "columns of spaces in a paragraph of Markdown": { file: "plan.md", write: asColumns },
  "columns of spaces between fences": {
    file: "plan.md",
    write: (rows) => `\`\`\`\n${asColumns(rows)}\n\`\`\``,
  },
  HTML: { file: "plan.md", write: asHtml },
} as const satisfies Record<string, { file: string; write: (rows: TableCase["rows"]) => string }>;

describe.each(Object.entries(spellings))("computed tables, as %s", (_, { file, write }) => {
  it.each(computed.map((each) => [each.title, each] as const))(
    "%s: silent as it stands",
    (_title, { rows }) => {
      expect(findFaults(file, write(chosen(rows, 0)))).toEqual([]);
    },
  );

  it.each(computed.map((each) => [each.title, each] as const))(
    "%s: finds the wrong figure",
    (_title, { rows, finds }) => {
      expect(findFaults(file, write(chosen(rows, 1)))).toEqual([...finds].sort());
    },
  );
});

describe.each(Object.entries(spellings))("tables that claim nothing, as %s", (_, { file, write }) => {
  it.each(readCases("unrelated.md").map((each) => [each.title, each] as const))("%s", (_title, { rows }) => {
    expect(findFaults(file, write(rows))).toEqual([]);
  });
});

function findFaults(file: string, table: string): readonly string[] {
  const text = file.endsWith(".md") ? `# 计划\n\n${table}\n` : `计划\n\n${table}\n`;
  const { models } = compile(file, new TextEncoder().encode(text));
  // Of the relations rather than the findings: what one figure breaks in several places is told in one of those.
  return models
    .flatMap(({ relations }) => relations)
    .filter(({ verdict, certainty }) => verdict === "violated" && certainty !== "inferred")
    .map(({ kind, stated: { span } }) => `${kind}-mismatch ${text.slice(span.start.offset, span.end.offset)}`)
    .sort();
}

function chosen(rows: TableCase["rows"], which: 0 | 1): string[][] {
  return rows.map((row) =>
    row.map((cell) =>
      cell.replace(/«(.*)→(.*)»/u, (_, right: string, wrong: string) => [right, wrong][which] ?? ""),
    ),
  );
}

function asMarkdown(rows: TableCase["rows"]): string {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(" | ")} |`);
  const rule = `|${(rows[0] ?? []).map(() => " --- |").join("")}`;
  return [head, rule, ...body].join("\n");
}

function asBars(rows: TableCase["rows"]): string {
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function asHtml(rows: TableCase["rows"]): string {
  const lines = rows.map((row) => `  <tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return ["<table>", ...lines, "</table>"].join("\n");
}

function asCommas(rows: TableCase["rows"]): string {
  return rows.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\n");
}

function asTabs(rows: TableCase["rows"]): string {
  return rows.map((row) => row.join("\t")).join("\n");
}

/** The first column to the left, the others to the right; blanks stay blank. */
function asColumns(rows: TableCase["rows"]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => displayWidth(row[index] ?? ""))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const gap = " ".repeat((widths[index] ?? 0) - displayWidth(cell));
          return index === 0 ? cell + gap : gap + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function readCases(file: string): readonly TableCase[] {
  const text = readFileSync(new URL(`../../fixtures/tables/${file}`, import.meta.url), "utf8");
  return text
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const lines = part.split("\n");
      const rows = lines
        .filter((line) => line.startsWith("|") && !/^\|[ \-:|]+\|$/u.test(line))
        .map(
          (line) =>
            line
              .slice(1, -1)
              .split("|")
              .map((cell) => cell.replace(/^ +| +$/gu, "")), // Wide spaces set rows in.
        );
      const finds = lines.find((line) => line.startsWith("finds: "))?.slice(7) ?? "";
      return { title: lines[0] ?? "", rows, finds: finds.split("; ").filter((find) => find !== "") };
    });
}
