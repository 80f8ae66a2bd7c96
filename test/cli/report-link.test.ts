import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../report/office.ts";
import { runPlan } from "./run-plan.ts";

const plan = "# 计划\n\n总额60万元，其中：甲20万元，乙30万元。\n";
const forge = "https://git.example.com/plans/blob/main/{path}#L{line}";

describe("links to a forge", () => {
  let root = "";
  let folder = "";

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "plan-link-"));
    folder = join(root, "东区");
    mkdirSync(folder);
    execFileSync("git", ["init", "-q"], { cwd: root });
    writeFileSync(join(folder, "计划 一.md"), plan);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const address = `https://git.example.com/plans/blob/main/${encodeURIComponent("东区")}/${encodeURIComponent("计划 一.md")}#L3`;
  const written = (name: string) => readFileSync(join(folder, "report", name));

  it("stand in every format, from the top of the repository", async () => {
    writeFileSync(join(folder, "plan.config.yaml"), `report:\n  link: ${forge}\n`);
    const run = await runPlan(["report", ".", "--format", "html,docx,xlsx,md"], { cwd: folder });
    expect(run).toMatchObject({ status: 0 });
    expect(written("report.html").toString("utf8")).toContain(`href="${address}"`);
    expect(written("report.md").toString("utf8")).toContain(`(<${address}>)`);
    const inWord = partsOf(written("report.docx")).get("word/document.xml");
    expect(inWord).toContain(`HYPERLINK &#34;${address}&#34;`);
    const inExcel = [...partsOf(written("report.xlsx"))].filter(([name]) => name.endsWith(".rels"));
    expect(inExcel.map(([, xml]) => xml).join("")).toContain(`Target="${address}"`);
  });

  it("are said with an option, which comes first", async () => {
    const option = "https://example.org/{revision}/{path}?line={line}";
    await runPlan(["report", ".", "--format", "html", "--link", option], { cwd: folder });
    expect(written("report.html").toString("utf8")).toMatch(
      /href="https:\/\/example\.org\/HEAD\/%E4%B8%9C%E5%8C%BA\/[^"]*\?line&#x3D;3"|href="https:\/\/example\.org\/HEAD\/%E4%B8%9C%E5%8C%BA\/[^"]*\?line=3"/u,
    );
  });

  it.each(["javascript:alert(1)//{path}", "https://git.example.com/plans", 'https://a.b/"{path}'])(
    "are addresses with a path in them: %s",
    async (pattern) => {
      const asked = await runPlan(["report", ".", "--link", pattern], { cwd: folder });
      expect(asked.status).toBe(2);
      writeFileSync(join(folder, "bad.yaml"), `report:\n  link: '${pattern}'\n`);
      const said = await runPlan(["report", ".", "--config", "bad.yaml"], { cwd: folder });
      expect(said).toMatchObject({ status: 2 });
      expect(said.stderr).toMatch(/bad\.yaml:2:9 error schema/u);
    },
  );
});
