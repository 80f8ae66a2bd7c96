import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import type { ReportModel } from "../../src/report/model.ts";
import { buildReport } from "../../src/report/model.ts";
import {
  allIds,
  cellLabel,
  findFaintText,
  findFigures,
  findVisibleEntries,
  focusedId,
  headingLevels,
  pageWidth,
} from "./in-page.js";
import { findChromium } from "./find-chromium.ts";
import { hostileWorkspace, sampleWorkspace } from "./sample-workspace.ts";

const executablePath = findChromium();
if (executablePath === undefined)
  console.info("test/report/browser.test.ts: skipped, no chromium found (set CHROMIUM_PATH)");

const root = fileURLToPath(new URL("../../", import.meta.url));

function reportOfSeeds(): ReportModel {
  const files = readdirSync(join(root, "seeds")).map((name) => `seeds/${name}`);
  return buildReport(link(files.map((file) => compile(file, readFileSync(join(root, file))))));
}

describe.skipIf(executablePath === undefined)("the page in a browser", () => {
  let folder = "";
  let browser: Browser;
  const model = reportOfSeeds();
  /** Anything the browser complains about, or asks the network for, while a test runs. */
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plan-report-"));
    writeFileSync(join(folder, "seeds.html"), renderHtml(model));
    writeFileSync(join(folder, "sample.html"), renderHtml(buildReport(sampleWorkspace())));
    writeFileSync(join(folder, "hostile.html"), renderHtml(buildReport(hostileWorkspace())));
    // Chromium refuses its sandbox to root, which is who tests run as in a container.
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
    await page.goto(pathToFileURL(join(folder, name)).href);
    return page;
  }

  const visibleEntries = (page: Page) => page.evaluate(findVisibleEntries);

  it("shows all four plans", async () => {
    const page = await open("seeds.html");
    const titles = await page.locator(".plan-card h3").allTextContents();
    expect(titles).toEqual(model.plans.map(({ title }) => title.text));
    expect(titles).toHaveLength(4);
    await page.close();
  });

  it("links every figure to the line it is written on", async () => {
    const page = await open("seeds.html");
    const figures = await page.evaluate(findFigures);
    expect(figures.length).toBeGreaterThan(model.numbers.length);
    for (const { href, text } of figures) {
      const [, file = "", line = ""] = /^(seeds\/[^#]+)#L(\d+)$/.exec(decodeURIComponent(href)) ?? [];
      expect(readFileSync(join(root, file), "utf8").split("\n")[Number(line) - 1], href).toContain(text);
    }
    await page.close();
  });

  it("finds words, and says how many entries hold them", async () => {
    const page = await open("seeds.html");
    const all = (await visibleEntries(page)).length;
    await page.fill("#search", "20xx");
    await page.locator("#reset").waitFor();
    const found = await visibleEntries(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all);
    expect(found.every(({ text }) => text.toLowerCase().includes("20xx"))).toBe(true);
    expect(await page.textContent("#shown")).toContain(`${found.length} / ${all}`);
    await page.fill("#search", "nowhere-to-be-found");
    await page.locator("#findings .no-match").waitFor();
    await page.click("#reset");
    await expect.poll(async () => (await visibleEntries(page)).length).toBe(all);
    await page.close();
  });

  it("narrows to one plan, and to the severities asked for", async () => {
    const page = await open("seeds.html");
    const plansShown = async () => [...new Set((await visibleEntries(page)).map(({ plan }) => plan))];
    await page.selectOption("#plan-filter", "plan-carrier-channel");
    await expect.poll(plansShown).toEqual(["plan-carrier-channel"]);
    await page.selectOption("#plan-filter", "");
    await page.locator("input[name=severity][value=warning]").uncheck({ force: true });
    const severities = async () => new Set((await visibleEntries(page)).map(({ severity }) => severity));
    await expect.poll(severities).not.toContain("warning");
    expect(await severities()).toContain("error");
    await page.close();
  });

  it("opens the derivation of a figure, by mouse and by keyboard", async () => {
    const page = await open("sample.html");
    const why = page.locator("#allocations .total .why");
    await why.click();
    const derivation = page.locator("[popover]:popover-open");
    expect(await derivation.textContent()).toContain("60万元 = 20万元 + 20万元 + 12万元 + 8万");
    const box = await derivation.boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 1400).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("[popover]:popover-open").count()).toBe(0);
    await why.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("[popover]:popover-open").count()).toBe(1);
    await page.close();
  });

  it("goes to the search from the keyboard, and names where the reader is", async () => {
    const page = await open("seeds.html");
    await page.keyboard.press("/");
    expect(await page.evaluate(focusedId)).toBe("search");
    await page.locator('.contents a[href="#findings"]').click();
    await page.waitForSelector('.contents a[href="#findings"][aria-current]');
    await page.close();
  });

  it.each(["seeds.html", "sample.html", "hostile.html"])("%s never scrolls sideways", async (name) => {
    const page = await open(name);
    for (const width of [390, 768, 1400]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(pageWidth), String(width)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  it("names each cell on a narrow screen", async () => {
    const page = await open("seeds.html", { viewport: { width: 390, height: 844 } });
    const label = await page.locator("#tasks td[data-label]").first().evaluate(cellLabel);
    expect(label).toBe('"责任人"');
    await page.close();
  });

  it("runs nothing that a plan says, and shows it", async () => {
    const page = await open("hostile.html");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator("h1").textContent()).toBe("<script>alert(1)</script>");
    await page.close();
  });

  it("reads well without scripts", async () => {
    const page = await open("seeds.html", { javaScriptEnabled: false });
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.locator(".finding").first().isVisible()).toBe(true);
    expect(await page.locator(".contents a").first().isVisible()).toBe(true);
    await page.close();
  });

  it("prints what is to be read, and not what is to be clicked", async () => {
    const page = await open("seeds.html");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".side").isVisible()).toBe(false);
    expect(await page.locator(".why").first().isVisible()).toBe(false);
    expect(await page.locator("#numbers td").first().isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(2);
    await page.close();
  });

  it("has its headings in order and its landmarks in place", async () => {
    const page = await open("seeds.html");
    const levels = await page.evaluate(headingLevels);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const landmark of ["header.cover", "main", "nav[aria-label]", "[role=search]", "footer.page-footer"])
      expect(await page.locator(landmark).count(), landmark).toBe(1);
    const ids = await page.evaluate(allIds);
    expect(new Set(ids).size).toBe(ids.length);
    await page.close();
  });

  it.each(["light", "dark"] as const)("can be read in %s", async (colorScheme) => {
    const page = await open("seeds.html", { colorScheme });
    expect(await page.evaluate(findFaintText)).toEqual([]);
    await page.close();
  });
});
