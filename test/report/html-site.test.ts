import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { renderSite } from "../../src/report/html/site.ts";
import { slugsOf } from "../../src/report/html/slugs.ts";
import type { ReportModel } from "../../src/report/model.ts";
import { buildReport } from "../../src/report/model.ts";
import { readPlans } from "../seeds/read-plans.ts";
import { hostileWorkspace } from "./sample-workspace.ts";

function siteOf(model: ReportModel, options = {}): ReadonlyMap<string, string> {
  return new Map(renderSite(model, options).map(({ name, render }) => [name, render()]));
}

/** The addresses of a page that are not those of plans' own files. */
function linksIn(page: string): readonly string[] {
  return [...page.matchAll(/(?:href|src)="([^"]*)"/g)]
    .map(([, address = ""]) => address.replaceAll("&#x3D;", "="))
    .filter((address) => !/\.(?:md|yaml|txt)#L\d+$/.test(address) && !address.startsWith("#icon"));
}

const model = buildReport(readPlans("seeds").workspace);
const site = siteOf(model);

describe("a report as a site", () => {
  it("has a page for each plan, one of owners, and the first", () => {
    expect([...site.keys()]).toEqual([
      "report.html",
      "report-owners.html",
      "report/report.css",
      "report/report.js",
      "report/search-index.js",
      "report/branch-operations.html",
      "report/carrier-channel.html",
      "report/decoration-startup.html",
      "report/website-operations.html",
    ]);
  });

  it("leads nowhere that is not there", () => {
    for (const [name, page] of site) {
      if (!name.endsWith(".html")) continue;
      const folder = name.includes("/") ? "report/" : "";
      for (const address of linksIn(page)) {
        const [path = "", anchor = ""] = address.split("#");
        const target = path === "" ? name : new URL(path, `http://x/${folder}`).pathname.slice(1);
        expect([...site.keys()], `${name} → ${address}`).toContain(decodeURIComponent(target));
        if (anchor === "" || anchor.includes("=")) continue;
        expect(site.get(decodeURIComponent(target)), `${name} → ${address}`).toContain(`id="${anchor}"`);
      }
    }
  });

  it("leads from its pages to the plans' lines, one folder up", () => {
    expect(site.get("report/website-operations.html")).toContain('href="../seeds/website-operations.md#L');
    expect(siteOf(model, { root: "../" }).get("report/website-operations.html")).toContain(
      'href="../../seeds/website-operations.md#L',
    );
  });

  it("is the same for the same report", () => {
    expect(siteOf(buildReport(readPlans("seeds").workspace))).toEqual(site);
  });

  it("loads its own style and script and nothing else", () => {
    for (const [name, page] of site)
      if (name.endsWith(".html")) {
        expect(page).toContain("default-src 'none'");
        expect(
          [...page.matchAll(/<(?:link|script)[^>]*(?:href|src)="([^"]*)"/g)].map(([, address]) => address),
        ).toEqual(
          name.includes("/") ? ["report.css", "report.js"] : ["report/report.css", "report/report.js"],
        );
      }
  });

  it("says on its first page what does not add up, and where", () => {
    const first = site.get("report.html") ?? "";
    expect(first).toContain('href="report/decoration-startup.html#contradictions"');
    expect(first).toContain("2 处错误");
  });

  it("indexes what the pages say, each text once", () => {
    const [, json = ""] =
      /^globalThis\.planIndex = (.*);\n$/s.exec(site.get("report/search-index.js") ?? "") ?? [];
    const { pages, sections } = JSON.parse(json) as { pages: (string | number)[][]; sections: string[][] };
    expect(pages.map(([slug]) => slug)).toEqual(model.plans.map(({ id }) => id));
    expect(sections[8]).toEqual(["tasks", "任务"]);
    for (const [, , ...texts] of pages) {
      const words = texts.filter((text) => typeof text === "string");
      expect(new Set(words).size).toBe(words.length);
    }
    const { tasks } = model;
    const all = JSON.stringify(pages);
    for (const { text } of tasks) expect(all).toContain(JSON.stringify(text.text).slice(1, -1));
  });

  it("shows words of plans as words", () => {
    const hostile = siteOf(buildReport(hostileWorkspace()));
    for (const [name, page] of hostile) {
      if (!name.endsWith(".html")) continue;
      expect(page).not.toContain("<script>alert");
      expect(page).not.toContain("<img");
      expect(page).not.toMatch(/href="javascript:/i);
    }
    expect([...hostile.values()].join("")).toContain("{{#each plans}}{{constructor}}{{/each}}");
  });

  it("keeps each plan to what its parent gives it", () => {
    const child = (name: string, amount: number) =>
      `---\nplan: ${name}\nparent: head\nperiod: 2025\nowner: 组${name}\n---\n\n# ${name}分公司计划\n\n全年销售收入目标${amount}万元。\n`;
    const head =
      "---\nplan: head\nperiod: 2025\nowner: 总部\n---\n\n# 总部计划\n\n全年销售收入目标500万元。\n";
    const units = [
      ["head.md", head],
      ["a.md", child("a", 300)],
      ["b.md", child("b", 150)],
    ].map(([file = "", text = ""]) => compile(file, Buffer.from(text)));
    const report = buildReport(link(units));
    expect(report.cascades).toHaveLength(1);
    const pages = siteOf(report);
    expect(pages.get("report/head.html")).toContain("b分公司计划");
    const cascade = (pages.get("report/a.html") ?? "").split('id="cascades"')[1]?.split("</article>")[0];
    expect(cascade).toContain("a分公司计划");
    expect(cascade).not.toContain("b分公司计划");
  });
});

describe("a page over very many plans", () => {
  const plan = (index: number) =>
    `---\nplan: plan-${index}\nowner: 部门${index}\n---\n\n# 计划${index}\n\n总额60万元，其中：甲20万元，乙40万元。\n\n| 任务 | 责任人 |\n| --- | --- |\n| 走访${index} | 张三 |\n`;
  const many = Array.from({ length: 120 }, (_, index) => compile(`p${index}.md`, Buffer.from(plan(index))));

  const report = buildReport(link(many));

  it("packs what is not near, each part once, and says so", () => {
    const page = renderHtml(report);
    const blocks = [...page.matchAll(/class="later">([^<]*)</g)].map(([, text = ""]) => unpack(text));
    const places = [...page.matchAll(/<noscript data-later="(\d+)\.(\d+)">/g)];
    expect(places.length).toBeGreaterThan(300);
    const parts = places.map(([, block, part]) => blocks[Number(block)]?.[Number(part)]);
    for (const index of [0, 119])
      expect(parts.filter((part) => part?.includes(`走访${index}<`))).toHaveLength(1);
    const ids = blocks.at(-1) as unknown as readonly string[][];
    for (const [block, inBlock] of ids.entries())
      for (const id of inBlock)
        expect(blocks[block]?.some((part) => part.includes(` id="${id}"`))).toBe(true);
    expect(page).toContain('id="packed"');
    expect(page.length).toBeLessThan(renderHtml(report, { isWhole: true }).length / 2);
  });

  it("is not packed for printing, nor where it holds few plans", () => {
    for (const page of [renderHtml(report, { isWhole: true }), renderHtml(model)]) {
      expect(page).not.toContain("<noscript");
      expect(page).not.toContain('id="packed"');
    }
  });

  it("says where charts are plain because there are too many", () => {
    const more = [
      ...many,
      ...many.map((_, index) => compile(`q${index}.md`, Buffer.from(plan(index + 200)))),
    ];
    expect(renderHtml(buildReport(link(more)))).toContain("图表太多");
    expect(renderHtml(report)).not.toContain("图表太多");
  });
});

function unpack(block: string): readonly string[] {
  return JSON.parse(inflateSync(Buffer.from(block, "base64")).toString("utf8")) as readonly string[];
}

describe("slugsOf", () => {
  it.each([
    [["website-operations"], ["website-operations"]],
    [["华东大区 2025"], ["华东大区-2025"]],
    [
      ["a", "A", "a-2", "a"],
      ["a", "a-2", "a-2-2", "a-3"],
    ],
    [
      ["../../etc/passwd", "..", ""],
      ["etc-passwd", "plan", "plan-2"],
    ],
    [
      ["con", "NUL"],
      ["con-", "nul-"],
    ],
    [["<script>alert(1)</script>"], ["script-alert-1-script"]],
    [["字".repeat(500)], ["字".repeat(60)]],
  ])("%j → %j", (ids, slugs) => {
    expect(slugsOf(ids)).toEqual(slugs);
  });
});
