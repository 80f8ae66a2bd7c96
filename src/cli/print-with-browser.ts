import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { UsageError } from "./exit-status.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const patience = 120_000;

/** What prints a page: the browser that `CHROMIUM_PATH` names, or the first one found. None is a wrong use. */
export function createBrowserPrinter(
  env: Readonly<Record<string, string | undefined>>,
  complaint: string,
): (html: string) => Promise<Uint8Array> {
  const browser = findBrowser(env);
  if (browser === undefined) throw new UsageError(complaint);
  return (html) => printPage(browser, html);
}

function findBrowser({ CHROMIUM_PATH: named, PATH = "" }: Readonly<Record<string, string | undefined>>) {
  if (named !== undefined && named !== "") return named;
  const suffix = process.platform === "win32" ? ".exe" : "";
  const folders = PATH.split(delimiter).filter(Boolean);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...places, ...elsewhere].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser gets a folder of its own for the page and for what it remembers; both are gone afterwards. */
async function printPage(browser: string, html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "plan-print-"));
  try {
    const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
    writeFileSync(page, html);
    await promisify(execFile)(browser, flags(folder, page, pdf), { timeout: patience });
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function flags(folder: string, page: string, pdf: string): readonly string[] {
  return [
    "--headless",
    "--disable-gpu",
    // The sandbox cannot start for the superuser; the page runs no script but our own and fetches nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--no-first-run",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    `--user-data-dir=${join(folder, "profile")}`,
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}
