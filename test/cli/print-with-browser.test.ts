import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/exit-status.ts";
import { createBrowserPrinter } from "../../src/cli/print-with-browser.ts";

// Stands in for a browser: prints the page's own bytes, and notes how it was called.
const browserText = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require("node:fs");
const { fileURLToPath } = require("node:url");
const args = process.argv.slice(2);
const pdf = args.find((arg) => arg.startsWith("--print-to-pdf=")).slice("--print-to-pdf=".length);
writeFileSync(__filename + ".args", JSON.stringify([...args, pdf]));
writeFileSync(pdf, readFileSync(fileURLToPath(args.at(-1))));
`;

let folder: string;
let browser: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-browser-"));
  browser = join(folder, "chromium");
  writeFileSync(browser, browserText);
  chmodSync(browser, 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.skipIf(process.platform === "win32")("a browser that prints", () => {
  it("is found on the path, prints the page and leaves nothing behind", async () => {
    const print = createBrowserPrinter({ PATH: `${folder}:${process.env.PATH ?? ""}` }, "none");
    expect(Buffer.from(await print("<p>六十万元</p>")).toString("utf8")).toBe("<p>六十万元</p>");
    const args = JSON.parse(readFileSync(`${browser}.args`, "utf8")) as readonly string[];
    expect(args).toContain("--headless");
    expect(existsSync(dirname(args.at(-1) ?? ""))).toBe(false);
  });

  it("is the one that is named, where one is", async () => {
    const print = createBrowserPrinter({ CHROMIUM_PATH: browser, PATH: "" }, "none");
    expect((await print("x")).length).toBe(1);
  });

  it.skipIf(process.platform === "darwin")("is asked for in vain where there is none", () => {
    expect(() => createBrowserPrinter({ PATH: join(folder, "nowhere") }, "none found")).toThrow(UsageError);
  });
});
