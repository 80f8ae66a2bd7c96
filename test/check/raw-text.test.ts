import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { link } from "../../src/link.ts";

// Four plans as a site shows them, boilerplate around them. The text lies beside the repository, not in it.
const raw = new URL("../../../shared/seeds/000_13a45ecb7a302d46.txt", import.meta.url);
if (!existsSync(raw)) console.warn("Skipped: the raw text of the four plans is not beside this repository.");

describe.runIf(existsSync(raw))("the raw text of the four plans", () => {
  const { diagnostics, models } = link([
    compile("plans.txt", existsSync(raw) ? readFileSync(raw) : new Uint8Array()),
  ]);

  it("is told exactly this at error and warning", () => {
    expect(diagnostics.filter(({ severity }) => severity !== "info").map(brief)).toEqual([
      "24:51 warning placeholder 20xx年",
      "66:1 warning missing-deadline 运营工作计划 篇2",
      "66:1 warning missing-owner 运营工作计划 篇2",
      "66:1 warning no-targets 运营工作计划 篇2",
      "88:3 warning unanswered-problem 存在问题",
      "92:5 warning placeholder 20xx年12月1日",
      "94:3 warning missing-deadline 需要总部支持",
      "94:3 warning missing-owner 需要总部支持",
      "110:8 warning placeholder 20xx年",
      "114:12 warning placeholder a。b。 c。 d。 e。",
      "198:3 warning empty-section 年度活动计划表",
      "202:17 warning missing-breakdown 60万元",
      "206:1 warning numbering 第一章、",
      "210:6 warning placeholder 某某",
      "344:57 error broken-number 1.%",
      "346:21 error complement-mismatch 800%",
    ]);
  });

  it("is told of what is worth a look, each at its place", () => {
    const infos = diagnostics.filter(({ severity }) => severity === "info").map(brief);
    expect(infos).toEqual(
      expect.arrayContaining([
        "10:1 info missing-owner 运营工作计划 篇1",
        "12:3 info missing-deadline 抓业务经理管理,努力打造一支专业化管理队伍",
        "20:69 info coverage-shortfall 覆盖所有",
        "22:137 info vague-wording 适度",
        "26:57 info vague-wording 不定期",
        "100:1 info missing-owner 运营工作计划 篇3",
        "202:116 info unallocated 8万",
        "116:69 info set-mismatch 医疗板块",
        "192:3 info name-drift 家居板块",
        "196:3 info set-mismatch 综合板块",
        "202:39 info name-drift 汽车汽配板块",
        "202:63 info set-mismatch 房产及家居建材板块",
        "242:8 info resource-shortfall 7-10套",
        "246:5 info resource-shortfall 6-10台",
        "286:3 info name-drift 设计研究所",
        "342:5 info conflicting-values 2-3人",
        "350:44 info truncated 补",
        "342:31 info capacity-shortfall 800万",
      ]),
    );
  });

  it("is told of a gap once for a plan or a section, never once for each task", () => {
    const gaps = diagnostics.filter(({ rule }) => rule === "missing-owner" || rule === "missing-deadline");
    const places = gaps.map(({ rule, plan, span }) => `${plan ?? ""} ${rule} ${span.start.offset}`);
    expect(new Set(places).size).toBe(gaps.length);
    expect(gaps.filter(({ related = [] }) => related.length > 1).length).toBeGreaterThan(gaps.length / 2);
  });

  it("is told what would be needed to reach the target", () => {
    const [finding] = diagnostics.filter(({ rule }) => rule === "capacity-shortfall");
    expect(finding?.message).toMatch(/240–360万.*不足以保证.*800万.*按 3 ?人计.*22\.2万/u);
  });

  it("is proved right where it says how many: seven creeds, and seven listed", () => {
    const counts = models.flatMap(({ relations }) => relations.filter(({ kind }) => kind === "count"));
    expect(
      counts.map(({ stated, verdict, statement }) => `${stated.span.start.line} ${verdict} ${statement}`),
    ).toContain("322 holds 管理者七大信条 = 7 × 1");
  });

  it("suggests 80% where 800% stands beside the remaining 20%", () => {
    const [finding] = diagnostics.filter(({ rule }) => rule === "complement-mismatch");
    expect(finding?.message).toContain("80%");
    expect(finding?.fix?.edits.map(({ newText }) => newText)).toEqual(["80%"]);
  });
});

const lines = existsSync(raw) ? readFileSync(raw, "utf8") : "";

/** Place, severity, rule and the very text that is pointed at. */
function brief({ span, severity, rule }: Diagnostic): string {
  const text = lines.slice(span.start.offset, span.end.offset);
  return `${span.start.line}:${span.start.column} ${severity} ${rule} ${text}`;
}
