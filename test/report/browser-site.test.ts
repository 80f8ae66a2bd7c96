import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { drawCharts } from "../../src/report/charts/draw-charts.ts";
import { pagePaint } from "../../src/report/charts/paint.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { renderSite } from "../../src/report/html/site.ts";
import { buildReport } from "../../src/report/model.ts";
import { readPlans } from "../seeds/read-plans.ts";
import { findChromium } from "./find-chromium.ts";
import { findSevere, findVisibleEntries, pageWidth } from "./in-page.js";
import { hostileWorkspace } from "./sample-workspace.ts";

const executablePath = findChromium();
if (executablePath === undefined)
  console.info("test/report/browser-site.test.ts: skipped, no chromium found (set CHROMIUM_PATH)");

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A team's plan with tasks over time, for sorting and narrowing. */
const team = `---
plan: team
owner: 李四
period: 2025
---

# 2025年团队计划

总额60万元，其中：甲项目20万元，乙项目40万元。

| 指标 | 目标值 | 责任人 |
| --- | --- | --- |
| 回款额 | 90万元 | 张三 |
| 签单额 | 1000万元 | 李四 |
| 利润 | 125.5万元 | 王五 |
| 客户数 | | 安然 |

| 任务 | 责任人 | 开始时间 | 完成时限 |
| --- | --- | --- | --- |
| 走访重点客户 | 张三 | 2025年3月1日 | 2025年5月31日 |
| 上线新系统 | 王五 | 2025年1月10日 | 2025年2月28日 |
| 年中复盘 | 张三 | | 2025年6月30日 |
`;

const many = Array.from({ length: 110 }, (_, index) =>
  compile(
    `p${index}.md`,
    Buffer.from(
      `---\nplan: plan-${index}\nowner: 部门${index}\n---\n\n# 计划${index}\n\n总额60万元，其中：甲20万元，乙40万元。\n\n| 任务 | 责任人 | 完成时限 |\n| --- | --- | --- |\n| 走访客户${index} | 张三 | 2025年3月31日 |\n| 复盘${index} | 王五 | 2025年6月30日 |\n`,
    ),
  ),
);

describe.skipIf(executablePath === undefined)("reports in a browser", () => {
  let folder = "";
  let browser: Browser;
  const complaints: string[] = [];

  function write(name: string, content: string): void {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plan-site-"));
    const seeds = buildReport(readPlans("seeds").workspace);
    for (const { name, render } of renderSite(seeds, { draw: (part) => drawCharts(part, pagePaint) }))
      write(`seeds/${name}`, render());
    for (const { name, render } of renderSite(buildReport(hostileWorkspace())))
      write(`hostile/${name}`, render());
    const ofTeam = buildReport(link([compile("team.md", Buffer.from(team))]), { asOf: "2025-04-10" });
    write("team.html", renderHtml(ofTeam, { charts: drawCharts(ofTeam, pagePaint) }));
    write("seeds.html", renderHtml(seeds, { charts: drawCharts(seeds, pagePaint) }));
    write("many.html", renderHtml(buildReport(link(many))));
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(`request: ${request.url()}`);
    });
    const [path = "", hash] = name.split("#");
    await page.goto(pathToFileURL(join(folder, path)).href + (hash === undefined ? "" : `#${hash}`));
    return page;
  }

  const shown = async (page: Page) => (await page.evaluate(findVisibleEntries)).map(({ text }) => text);
  const column = (page: Page, table: string, index: number) =>
    page
      .locator(
        `${table} tbody tr td:nth-child(${index}) .figure a bdi, ${table} tbody tr td:nth-child(${index}) .words`,
      )
      .allTextContents();

  describe("a site", () => {
    it("is found through from its first page, without a server", async () => {
      const page = await open("seeds/report.html");
      await page.locator(".plans-table a", { hasText: "项目运营部年度运营计划" }).click();
      await page.waitForURL(/website-operations\.html$/);
      expect(await page.locator("h1").textContent()).toBe("项目运营部年度运营计划");
      await page.locator(".breadcrumb a").first().click();
      await page.waitForURL(/report\.html$/);
      await page.close();
    });

    it("searches all pages, and opens one at what was found", async () => {
      const page = await open("seeds/report.html");
      await page.keyboard.press("/");
      await page.keyboard.type("签单");
      const state = page.locator("#results-state");
      await expect.poll(() => state.textContent()).toMatch(/^\d+ 处，在 1 份计划里$/);
      expect(await page.locator("#result-list mark").first().textContent()).toBe("签单");
      await page.locator("#result-list p").first().locator("xpath=..").locator("a").click();
      await page.waitForURL(/decoration-startup\.html#q=/);
      expect(await page.inputValue("#search")).toBe("签单");
      expect((await shown(page)).every((text) => text.includes("签单"))).toBe(true);
      await page.close();
    });

    it("searches all pages from one of them", async () => {
      const page = await open("seeds/report/website-operations.html");
      await page.fill("#search", "局方");
      await page.locator("#search-all").click();
      await expect.poll(() => page.locator("#results-state").textContent()).toContain("1 份计划");
      await page.close();
    });

    it("leads from an owner to what is theirs in a plan", async () => {
      const page = await open("seeds/report-owners.html");
      await page.locator(".owner-plans a").first().click();
      await page.waitForURL(/website-operations\.html#owner=/);
      await page.locator("#reset").waitFor();
      expect(await page.locator("#owner-filter option:checked").textContent()).toBe("项目运营部");
      await page.close();
    });

    it.each(["hostile/report.html", "hostile/report-owners.html"])(
      "runs nothing that a plan says: %s",
      async (name) => {
        const page = await open(name);
        expect(await page.locator("main img, main script").count()).toBe(0);
        for (const width of [390, 1400]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await page.evaluate(pageWidth)).toBeLessThanOrEqual(width);
        }
        await page.close();
      },
    );

    it("reads without scripts", async () => {
      const page = await open("seeds/report.html", { javaScriptEnabled: false });
      expect(await page.locator(".plans-table tbody tr").count()).toBe(4);
      expect(await page.locator("#filters").isVisible()).toBe(false);
      await page.close();
    });
  });

  describe("tables", () => {
    it("are sorted by exact values, down, and back to the plan's order", async () => {
      const page = await open("team.html");
      const head = page.locator("#targets thead th", { hasText: "目标值" });
      const values = () => column(page, "#targets table.sortable", 2);
      const written = await values();
      await head.locator("button").click();
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      expect(await values()).toEqual(["90万元", "125.5万元", "1000万元"]);
      await head.locator("button").press("Enter");
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect(await values()).toEqual(["1000万元", "125.5万元", "90万元"]);
      await head.locator("button").click();
      expect(await head.getAttribute("aria-sort")).toBeNull();
      expect(await values()).toEqual(written);
      await page.close();
    });

    it("are sorted as Chinese is, and by date, with what is not said last", async () => {
      const page = await open("team.html");
      await page.locator("#targets thead th button", { hasText: "责任人" }).click();
      const owners = await page.locator("#targets tbody td[data-label=责任人]").allTextContents();
      expect(owners.filter((owner) => owner !== "安然")).toEqual(["李四", "王五", "张三"]);
      await page.locator("#tasks .tasks thead th button", { hasText: "开始" }).click();
      expect(await page.locator("#tasks .tasks tbody .task-text").allTextContents()).toEqual([
        "上线新系统",
        "走访重点客户",
        "年中复盘",
      ]);
      await page.close();
    });
  });

  describe("narrowing", () => {
    it("to an owner is kept in the address", async () => {
      const page = await open("team.html");
      await page.selectOption("#owner-filter", { label: "张三" });
      await page.waitForURL(/#owner=/);
      const tasks = page.locator("#tasks .tasks tbody tr:visible");
      await expect.poll(() => tasks.count()).toBe(2);
      const again = await open(`team.html#${new URL(page.url()).hash.slice(1)}`);
      await expect.poll(() => again.locator("#tasks .tasks tbody tr:visible").count()).toBe(2);
      expect(await again.locator("#shown").textContent()).toMatch(/^显示 \d+ \/ \d+ 条$/);
      await again.locator("#reset").click();
      await expect.poll(() => again.locator("#tasks .tasks tbody tr:visible").count()).toBe(3);
      expect(new URL(again.url()).hash).toBe("");
      await page.close();
      await again.close();
    });

    it("marks the words found, and leaves the text as it is", async () => {
      const page = await open("team.html#q=复盘");
      await expect.poll(() => page.evaluate("CSS.highlights.get('found')?.size ?? 0")).toBeGreaterThan(0);
      expect(await page.locator("main mark").count()).toBe(0);
      await page.close();
    });
  });

  describe("a page over many plans", () => {
    it("takes in what comes near, and finds what has not been", async () => {
      const page = await open("many.html");
      expect(await page.locator("main noscript").count()).toBeGreaterThan(300);
      await page.fill("#search", "走访客户109");
      await expect.poll(() => page.locator("#shown").textContent()).toMatch(/^显示 [1-9]/);
      await page.locator("#tasks .tasks tbody tr:visible", { hasText: "走访客户109" }).waitFor();
      await page.close();
    });

    it("counts as many entries as there are", async () => {
      const page = await open("many.html#owner=王五");
      await expect.poll(() => page.locator("#shown").textContent()).toMatch(/^显示 110 \//);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#packed").isVisible()).toBe(false);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator("#packed").isVisible()).toBe(true);
      await page.close();
    });

    it("opens a derivation whose proof has not been taken in", async () => {
      const page = await open("many.html#plan-plan-100");
      const why = page.locator("#plan-plan-100 .why").first();
      await why.click();
      await page.locator("#derivation:popover-open").waitFor();
      expect(await page.locator("#derivation").textContent()).toContain("60万元 = 20万元 + 40万元");
      await page.close();
    });

    it("says what is missing without scripts", async () => {
      const page = await open("many.html", { javaScriptEnabled: false });
      expect(await page.locator("#packed").isVisible()).toBe(true);
      await page.close();
    });
  });

  describe.each(["light", "dark"] as const)("to a reader with a screen reader, in %s,", (colorScheme) => {
    it.each([
      "seeds.html",
      "team.html",
      "seeds/report.html",
      "seeds/report-owners.html",
      "seeds/report/decoration-startup.html",
    ])("%s holds nothing that is in the way", async (name) => {
      const page = await open(name, { colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: axe });
      expect(await page.evaluate(findSevere)).toEqual([]);
      await page.close();
    });
  });

  it("has a popover that a screen reader finds its way in", async () => {
    const page = await open("seeds.html", { bypassCSP: true });
    await page.locator("#allocations .total .why").first().click();
    await page.locator("#derivation:popover-open").waitFor();
    await page.fill("#search", "万");
    await page.addScriptTag({ path: axe });
    expect(await page.evaluate(findSevere)).toEqual([]);
    await page.close();
  });
});
