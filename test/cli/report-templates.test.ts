import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runPlan } from "./run-plan.ts";

const shipped = fileURLToPath(new URL("../../templates/", import.meta.url));
const hostile = `---
plan: hostile
owner: "<script>alert(1)</script>{{constructor}}"
---

# <script>alert(1)</script>{{#each plans}}x{{/each}}

总额60万元，其中：<img src=x onerror=alert(1)>20万元，\u202e乙40万元。

| 任务 | 责任人 |
| --- | --- |
| ${"长".repeat(100_000)} | {{> page}} |
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-templates-"));
  writeFileSync(join(folder, "plan.md"), "# 计划\n\n总额60万元，其中：甲20万元，乙40万元。\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const plan = (...args: readonly string[]) => runPlan(args, { cwd: folder });
const report = (...args: readonly string[]) =>
  plan("report", "plan.md", "--format", "html", "--template", "mine", ...args);
const page = () => readFileSync(join(folder, "report", "report.html"), "utf8").replaceAll("&#x3D;", "=");

function put(name: string, text: string): void {
  writeFileSync(join(folder, "mine", name), text);
}

describe("plan report --eject", () => {
  it("writes the shipped templates with a page about them, and those make the same report", async () => {
    const { status, stderr } = await plan("report", "--eject", "mine");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^plan: wrote \d+ templates to mine; README\.md/) as string,
    });
    expect(readdirSync(join(folder, "mine"))).toEqual(
      readdirSync(shipped)
        .filter((name) => /\.(?:hbs|css|js|md)$/.test(name))
        .sort(),
    );
    await plan("report", "plan.md", "--format", "html");
    const before = page();
    expect((await report()).status).toBe(0);
    expect(page()).toBe(before);
    expect((await report("--split")).status).toBe(0);
  });

  it("overwrites nothing", async () => {
    await plan("report", "--eject", "mine");
    const { status, stderr } = await plan("report", "--eject", "mine");
    expect(status).toBe(2);
    expect(stderr).toContain("mine holds other files");
    expect((await plan("report", "--eject", "mine", "--force")).status).toBe(0);
  });

  it("tells of every template in its page", () => {
    const readme = readFileSync(join(shipped, "README.md"), "utf8");
    for (const name of readdirSync(shipped))
      if (/\.(?:hbs|css|js)$/.test(name)) expect(readme, name).toContain(`\`${name}\``);
  });
});

describe("plan report --template", () => {
  beforeEach(async () => {
    await plan("report", "--eject", "mine");
    for (const name of readdirSync(join(folder, "mine"))) rmSync(join(folder, "mine", name));
  });

  it("puts one's own in the place of those that ship, and leaves the others", async () => {
    put("page-footer.hbs", '<footer class="page-footer">{{> own-line text=title}}</footer>');
    put("own-line.hbs", "<p>own: {{text}}</p>");
    put("report.css", "body { color: rebeccapurple }");
    expect((await report()).stderr).toContain("report.html");
    expect(page()).toContain('<footer class="page-footer"><p>own: 计划</p></footer>');
    expect(page()).toContain("rebeccapurple");
    expect(page()).toContain('id="allocations"');
  });

  it.each([
    [
      "cover.hbs",
      "<h1>{{title}}</h1>\n{{> nowhere}}\n",
      'mine/cover.hbs:2:1 error template: there is no partial "nowhere"',
    ],
    [
      "cover.hbs",
      "\n\n<h1>{{shout title}}</h1>",
      'mine/cover.hbs:3:5 error template: there is no helper "shout"',
    ],
    [
      "cover.hbs",
      "<h1>{{{title}}}</h1>",
      "mine/cover.hbs:1:5 error template: places a value without escaping it",
    ],
    ["cover.hbs", "{{#if title}}\n<h1>x</h1>\n", "mine/cover.hbs:"],
    [
      "cover.hbs",
      '<p>\n{{> (lookup . "title")}}</p>',
      "mine/cover.hbs:2:1 error template: a partial must be called by its name",
    ],
    ["cover.hbs", "<h1>\n  {{titel}}</h1>", 'mine/cover.hbs:2:5 error template: "titel" not defined'],
    [
      "report.js",
      "const a = 1;\n// </script>",
      'mine/report.js:2:4 error template: "</script" would not survive',
    ],
  ])("says what is wrong in %s: %j", async (name, text, expected) => {
    put(name, text);
    const { status, stderr } = await report();
    expect(stderr).toContain(expected);
    expect(status).toBe(2);
    expect(existsSync(join(folder, "report", "report.html"))).toBe(false);
  });

  it("says when there are none", async () => {
    const { status, stderr } = await report();
    expect(status).toBe(2);
    expect(stderr).toContain("--template");
  });

  it("runs nothing that a plan says, in one page and in many", async () => {
    writeFileSync(join(folder, "plan.md"), hostile);
    put("page-footer.hbs", "<footer>{{#each plans}}{{plan.title}}{{/each}}</footer>");
    put(
      "index.hbs",
      '<!doctype html><meta name="generator" content="plan-compiler"><h1>{{title}}</h1>{{#each owners}}{{name}}{{/each}}',
    );
    for (const args of [[], ["--split"]]) {
      expect((await report(...args)).status).toBe(0);
      const texts = readdirSync(join(folder, "report"), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".html"))
        .map((name) => readFileSync(join(folder, "report", name), "utf8"));
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        expect(text).not.toContain("<script>alert");
        expect(text).not.toContain("<img src");
      }
      expect(texts.join("")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;{{constructor}}");
      expect(texts.join("")).toContain("{{#each plans}}x{{/each}}");
    }
  });
});

describe("plan report --split", () => {
  it("removes the pages of plans that are no more, and nothing that is not its own", async () => {
    writeFileSync(join(folder, "other.md"), "# 另一份\n\n总额10万元。\n");
    const split = (...paths: readonly string[]) => plan("report", ...paths, "--format", "html", "--split");
    const first = await split("plan.md", "other.md");
    expect(first.stderr).toMatch(/report\.html/);
    const pages = () =>
      readdirSync(join(folder, "report", "report"))
        .filter((name) => name.endsWith(".html"))
        .sort();
    expect(pages()).toEqual(["other.html", "plan.html"]);
    writeFileSync(join(folder, "report", "report", "notes.html"), "<p>mine</p>");
    await split("plan.md");
    expect(pages()).toEqual(["notes.html", "plan.html"]);
    writeFileSync(join(folder, "report", "report", "other.html"), "<p>mine too</p>");
    const { status, stderr } = await split("plan.md", "other.md");
    expect(status).toBe(2);
    expect(stderr).toContain("other.html");
  });
});

describe("a brand", () => {
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><rect width="4" height="1"/></svg>';
  const brand = (text: string) => {
    writeFileSync(
      join(folder, "plan.config.yaml"),
      `report:\n  brand:\n    ${text.replaceAll("\n", "\n    ")}\n`,
    );
  };
  const html = () => plan("report", "plan.md", "--format", "html");

  it("is on the page: name, picture, colours, fonts, footer", async () => {
    writeFileSync(join(folder, "logo.svg"), logo);
    brand(
      'name: 华东集团\nlogo: logo.svg\ncolors: {primary: "#FFEE00", charts: ["#123456"]}\nfonts: {heading: Georgia}\nfooter: 内部资料',
    );
    expect((await html()).status).toBe(0);
    expect(page()).toContain(
      `src="data:image/svg+xml;base64,${Buffer.from(logo).toString("base64")}" alt="华东集团"`,
    );
    expect(page()).toContain("<p>内部资料</p>");
    expect(page()).toContain("--tone-1: #123456");
    expect(page()).toContain('--serif: "Georgia", var(--serif-ours)');
    // Yellow on white cannot be read: it is darkened until it can.
    expect(page()).toMatch(/--accent: #(?!ffee00)[0-9a-f]{6}/);
  });

  it.each([
    ["logo: http://example.com/a.png", "which is an address"],
    ["logo: missing.png", "which cannot be read"],
    ["logo: plan.md", "which is no PNG, JPEG or SVG picture"],
    ["logo: large.svg", "which is larger than 256 KB"],
    ['fonts: {body: "x\\";}body{display:none"}', '"body" should be the name of a font'],
    ['colors: {primary: "red; }"}', '"primary" should be a colour'],
  ])("that cannot be shown is told at its place: %s", async (text, expected) => {
    writeFileSync(join(folder, "large.svg"), logo + " ".repeat(300_000));
    brand(text);
    const { status, stderr } = await plan("report", "plan.md", "--format", "html", "--locale", "en");
    expect(stderr).toMatch(/plan\.config\.yaml:3:\d+ error schema/);
    expect(stderr).toContain(expected);
    expect(status).toBe(2);
  });
});
