// The HTML report over very many plans: how large one page and a site are, how long they take to make, and what a browser
// does with them. Needs a built dist/; the browser's part is left out where there is none (CHROMIUM_PATH names one).
//
//     node bench/html.mjs [PLANS]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { generatePlans } from "./generate-plans.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const plans = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "plan-bench-html-"));

try {
  generatePlans(plans, join(folder, "plans"), 1);
  const rows = [make("one page", []), make("a site", ["--split"])];
  for (const row of rows) Object.assign(row, await measureInBrowser(row.page));
  for (const row of rows) delete row.page;
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function make(name, flags) {
  const output = join(folder, name.replace(" ", "-"));
  const start = performance.now();
  execFileSync(
    process.execPath,
    [join(root, "bin/plan.js"), "report", "plans", "-o", output, "--format", "html", ...flags],
    { cwd: folder, stdio: ["ignore", "inherit", "ignore"] },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const files = readdirSync(output, { recursive: true })
    .map((file) => statSync(join(output, file)))
    .filter((stats) => stats.isFile());
  const megabytes = (files.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1);
  return { name, plans, seconds, files: files.length, megabytes, page: join(output, "report.html") };
}

/** First paint, the whole page, frames of a reader who scrolls by screens, and the first search, in milliseconds. */
async function measureInBrowser(page) {
  const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) return {};
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const start = performance.now();
    await tab.goto(pathToFileURL(page).href, { timeout: 600_000 });
    const loaded = Math.round(performance.now() - start);
    return { ...(await tab.evaluate(measureInPage)), loaded };
  } finally {
    await browser.close();
  }
}

/* global document, Event, scrollBy, requestAnimationFrame */
async function measureInPage() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const firstPaint = Math.round(performance.getEntriesByType("paint")[0]?.startTime ?? 0);
  const gaps = [];
  for (let screens = 0; screens < 60; screens++) {
    const before = performance.now();
    scrollBy(0, 900);
    await frame();
    gaps.push(performance.now() - before);
  }
  gaps.sort((a, b) => a - b);
  const search = document.getElementById("search");
  const told = [document.getElementById("shown"), document.getElementById("results-state")];
  const start = performance.now();
  search.value = "2025年9月";
  search.dispatchEvent(new Event("input", { bubbles: true }));
  while (!told.some((each) => each && /\d/.test(each.textContent)) && performance.now() - start < 120_000)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    elements: document.getElementsByTagName("*").length,
    firstPaint,
    frameMedian: Math.round(gaps[30]),
    frameWorst: Math.round(gaps[59]),
    firstSearch: Math.round(performance.now() - start),
  };
}
