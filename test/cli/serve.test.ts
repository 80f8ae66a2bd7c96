import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { findChromium } from "../report/find-chromium.ts";
import { runPlan } from "./run-plan.ts";

const text = "# 计划\n\n总额60万元，其中：甲20万元，乙40万元。\n";

interface Preview {
  readonly address: string;
  readonly told: () => string;
  readonly stop: () => Promise<number>;
}

let folder = "";
const running: Preview[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-serve-"));
  writeFileSync(join(folder, "plan.md"), text);
});
afterEach(async () => {
  for (const preview of running.splice(0)) await preview.stop();
  rmSync(folder, { recursive: true });
});

/** Starts a preview in this process; stopping it is what Ctrl-C does. */
async function serve(...args: readonly string[]): Promise<Preview> {
  let told = "";
  let interrupt: () => void = () => undefined;
  const status = main(["report", ".", "--serve", "--port", "0", ...args], {
    cwd: folder,
    env: {},
    isInteractive: false,
    write: () => undefined,
    tell: (words) => {
      told += words;
    },
    readInput: () => new Uint8Array(),
    onInterrupt: (stop) => {
      interrupt = stop;
    },
  });
  await expect.poll(() => told, { timeout: 20_000 }).toContain("http://");
  const preview = {
    address: /http:\/\/127\.0\.0\.1:\d+\//.exec(told)?.[0] ?? "",
    told: () => told,
    stop: () => {
      interrupt();
      return status;
    },
  };
  running.push(preview);
  return preview;
}

const get = async ({ address }: Preview, path = "") =>
  (await (await fetch(address + path)).text()).replaceAll("&#x3D;", "=");
const save = (content: string, name = "plan.md") => {
  writeFileSync(join(folder, name), content);
};

describe("plan report --serve", () => {
  it("shows the page, makes it again when a plan is saved, and ends when it is stopped", async () => {
    const preview = await serve();
    expect(await get(preview)).toContain("60万元 = 20万元 + 40万元");
    save(text.replace("乙40万元", "乙30万元"));
    await expect.poll(() => get(preview), { timeout: 10_000 }).toContain("60万元 = 20万元 + 30万元");
    expect(await preview.stop()).toBe(0);
    await expect(fetch(preview.address)).rejects.toThrow();
  });

  it("takes in plans that come and go", async () => {
    const preview = await serve();
    save("# 又一份计划\n\n总额10万元。\n", "other.md");
    await expect.poll(() => get(preview), { timeout: 10_000 }).toContain("又一份计划");
    rmSync(join(folder, "other.md"));
    await expect.poll(() => get(preview), { timeout: 10_000 }).not.toContain("又一份计划");
  });

  it("outlives what is half typed: a page says what is wrong, and is gone when it is mended", async () => {
    const preview = await serve();
    save("rules: {sum-mismatch: er", "plan.config.yaml");
    await expect.poll(() => get(preview), { timeout: 10_000 }).toContain("<pre>");
    expect(await get(preview)).toContain("plan.config.yaml:1:");
    expect(preview.told()).toContain("plan.config.yaml:1:");
    save("rules: {sum-mismatch: error}\n", "plan.config.yaml");
    await expect.poll(() => get(preview), { timeout: 10_000 }).toContain("60万元 = 20万元 + 40万元");
    save('---\nplan: "half');
    await expect.poll(() => get(preview), { timeout: 10_000 }).not.toContain("20万元 + 40万元");
    save("");
    save(text);
    await expect.poll(() => get(preview), { timeout: 10_000 }).toContain("60万元 = 20万元 + 40万元");
  });

  it("shows the lines that figures lead to, and no other file", async () => {
    const preview = await serve();
    expect(await get(preview)).toContain('href="/-/source?file=plan.md#L3"');
    expect(await get(preview, "-/source?file=plan.md")).toContain('<li id="L3"><code>总额60万元');
    for (const path of [
      "-/source?file=../../etc/passwd",
      "-/source?file=/etc/passwd",
      "etc/passwd",
      "../plan.md",
    ])
      expect((await fetch(preview.address + path)).status, path).toBe(404);
  });

  it("answers to this machine alone, and only to being read", async () => {
    const preview = await serve();
    const { port } = new URL(preview.address);
    const ask = (headers: Record<string, string>, method = "GET") =>
      new Promise<number | undefined>((resolve, reject) => {
        request({ host: "127.0.0.1", port, method, headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    expect(await ask({ host: `localhost:${port}` })).toBe(200);
    expect(await ask({ host: "evil.example" })).toBe(403);
    expect(await ask({ host: "127.0.0.1.evil.example" })).toBe(403);
    expect(await ask({ host: `127.0.0.1:${port}` }, "POST")).toBe(405);
  });

  it("shows a site too", async () => {
    const preview = await serve("--split");
    expect(await get(preview)).toContain('href="report/plan.html"');
    expect(await get(preview, "report/plan.html")).toContain("60万元 = 20万元 + 40万元");
    expect((await fetch(`${preview.address}report/report.css`)).headers.get("content-type")).toContain(
      "text/css",
    );
    save(text.replaceAll("60万元", "70万元"));
    await expect.poll(() => get(preview, "report/plan.html"), { timeout: 10_000 }).toContain("70万元");
  });

  it("shows hostile words as words", async () => {
    save(
      '---\nplan: "<script>alert(1)</script>"\nowner: "<img src=x onerror=alert(1)>"\n---\n\n# {{#each plans}}\u202e\n\n总额60万元。\n',
    );
    const preview = await serve();
    for (const path of ["", "-/source?file=plan.md"]) {
      const page = await get(preview, path);
      expect(page).not.toContain("<script>alert");
      expect(page).not.toContain("<img src");
      expect(page).toContain("{{#each plans}}");
    }
  });

  it("wants a port that is free, and no other formats", async () => {
    const { address } = await serve();
    const { port } = new URL(address);
    const taken = await runPlan(["report", ".", "--serve", "--port", port], { cwd: folder });
    expect(taken).toMatchObject({ status: 2, stderr: expect.stringContaining(`--port ${port}`) as string });
    const docx = await runPlan(["report", ".", "--serve", "--format", "docx"], { cwd: folder });
    expect(docx).toMatchObject({ status: 2, stderr: expect.stringContaining("--serve") as string });
    const none = await runPlan(["report", "nowhere", "--serve"], { cwd: folder });
    expect(none.status).not.toBe(0);
  });

  const executablePath = findChromium();
  it.skipIf(executablePath === undefined)("loads an open page again, where its reader was", async () => {
    save(
      text + "\n一段说明。\n".repeat(3) + "\n## 任务\n\n" + "- [ ] 走访客户（张三，6月30日前）\n".repeat(60),
    );
    const preview = await serve();
    const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(preview.address);
      await page.evaluate("scrollTo(0, 700)");
      save(readFileSync(join(folder, "plan.md"), "utf8").replace("# 计划", "# 改过的计划"));
      await expect.poll(() => page.locator("h1").textContent(), { timeout: 15_000 }).toBe("改过的计划");
      await expect.poll(() => page.evaluate("Math.round(scrollY)")).toBe(700);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
