import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { createSourceLink } from "../../src/report/html/source-link.ts";
import { buildReport } from "../../src/report/model.ts";
import { compileTemplates } from "../../scripts/precompile-templates.mjs";
import { hostileWorkspace, sampleWorkspace } from "./sample-workspace.ts";
import { workspaceOf } from "./workspace-fixture.ts";

const page = renderHtml(buildReport(sampleWorkspace()));

describe("renderHtml", () => {
  it("fetches nothing", () => {
    expect(page).not.toMatch(/\b(?:src|action|data|poster)\s*=\s*"(?!data:)/);
    expect(page).not.toMatch(/<link|@import|url\(/);
    expect(page).toContain("default-src &#x27;none&#x27;".replaceAll("&#x27;", "'"));
  });

  it("is the same for the same report", () => {
    expect(renderHtml(buildReport(sampleWorkspace()))).toBe(page);
  });

  it("speaks English when asked", () => {
    const english = renderHtml(buildReport(sampleWorkspace(), { locale: "en" }));
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("What does not add up");
  });

  it("links places by the pattern asked for", () => {
    const link = "https://git.example/plans/blob/main/{path}#L{line}";
    const linked = renderHtml(buildReport(sampleWorkspace()), { link });
    expect(linked).toContain('href="https://git.example/plans/blob/main/plans/website.md#L4"');
  });

  it("puts words of plans on the page as words", () => {
    const hostile = renderHtml(buildReport(hostileWorkspace()));
    expect(hostile).not.toContain("<script>alert");
    expect(hostile).not.toContain("<img");
    expect(hostile).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(hostile).toContain("{{#each plans}}{{constructor}}{{/each}}");
    expect(hostile).not.toMatch(/href="javascript:/i);
  });

  it("renders a report over nothing", () => {
    const empty = renderHtml(buildReport(workspaceOf([], [])));
    expect(empty).toContain("No errors or warnings were found.");
  });
});

describe("createSourceLink", () => {
  const place = { file: "plans/a b.md", line: 3, column: 5, endLine: 3, endColumn: 9 };
  const cases = [
    ["{path}#L{line}", "", "plans/a b.md", "plans/a%20b.md#L3"],
    ["{path}#L{line}", "../", "plans/计划.md", "../plans/%E8%AE%A1%E5%88%92.md#L3"],
    ["https://git.example/{path}?l={line}&c={column}", "../", "a.md", "https://git.example/a.md?l=3&c=5"],
    ["{path}#L{line}", "../", "/plans/a.md", "/plans/a.md#L3"],
    ["{path}", "", "javascript:alert(1)", "javascript%3Aalert(1)"],
    ["{path}", "", "//evil.example/a.md", "/evil.example/a.md"],
    ["{path}#L{line}", "", "plans\\a.md", "plans/a.md#L3"],
    ["{path}#L{line}", "", "{line}.md", "%7Bline%7D.md#L3"],
  ] as const;
  it.each(cases)("%s from %j for %s is %s", (link, root, file, expected) => {
    expect(createSourceLink({ link, root })({ ...place, file })).toBe(expected);
  });
});

describe("templates", () => {
  it("are compiled as they stand", () => {
    const generated = new URL("../../src/report/generated/templates.js", import.meta.url);
    expect(readFileSync(generated, "utf8")).toBe(compileTemplates());
  });

  it("escape everything they place", () => {
    const folder = new URL("../../templates/", import.meta.url);
    const templates = readdirSync(folder).filter((name) => name.endsWith(".hbs"));
    expect(templates.length).toBeGreaterThan(10);
    for (const name of templates)
      expect(readFileSync(new URL(name, folder), "utf8"), name).not.toMatch(/\{\{\{|\{\{~?&/);
  });

  it("have an entry for every part of the model that holds entries", () => {
    // A part that no template names would be left out of the page without a word.
    const folder = new URL("../../templates/", import.meta.url);
    const all = readdirSync(folder)
      .filter((name) => name.endsWith(".hbs"))
      .map((name) => readFileSync(new URL(name, folder), "utf8"))
      .join("\n");
    const report = buildReport(sampleWorkspace());
    for (const [name, part] of Object.entries(report))
      if (Array.isArray(part)) expect(all, name).toContain(`{{#each ${name}}}`);
  });
});
