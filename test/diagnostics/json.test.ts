import { expect, it } from "vitest";

import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printFindings } from "../../src/diagnostics/printers/json.ts";
import { describeSummary, summarize } from "../../src/diagnostics/printers/summary.ts";
import { createSource } from "../../src/source/source.ts";
import { spanOf } from "../../src/source/span.ts";

const source = createSource("plan.md", "总额\n61万元", "markdown");
const span = spanOf("plan.md", source.lines.positionAt(3, 7));
const found: Diagnostic = {
  rule: "sum-mismatch",
  severity: "error",
  message: "总额多 1万元",
  span,
  plan: "web",
  certainty: "explicit",
  fingerprint: "abc",
  related: [{ span, message: "自己" }],
  expected: "600000",
  actual: "610000",
  delta: "10000",
  unit: "CNY",
  fix: { title: "改为 60万元", edits: [{ span, newText: "60万元" }] },
};
const counts = { files: 1, plans: 1 };

it("prints a finding with its place, figures and fix, and leaves out what is absent", () => {
  const second: Diagnostic = {
    rule: "x",
    severity: "info",
    message: "m",
    span,
    certainty: "inferred",
    fingerprint: "d",
  };
  const text = [...printFindings([found, second], summarize([found, second], counts))].join("");
  const place = { file: "plan.md", line: 2, column: 1, endLine: 2, endColumn: 5 };
  expect(JSON.parse(text)).toEqual({
    version: 1,
    findings: [
      {
        ...{ rule: "sum-mismatch", severity: "error", message: "总额多 1万元", ...place },
        ...{
          plan: "web",
          certainty: "explicit",
          fingerprint: "abc",
          related: [{ ...place, message: "自己" }],
        },
        ...{ expected: "600000", actual: "610000", delta: "10000", unit: "CNY" },
        fix: { title: "改为 60万元", edits: [{ ...place, newText: "60万元" }] },
      },
      { rule: "x", severity: "info", message: "m", ...place, certainty: "inferred", fingerprint: "d" },
    ],
    summary: { files: 1, plans: 1, errors: 1, warnings: 0, infos: 1 },
  });
  expect(text.split("\n")).toHaveLength(6);
});

it("is a document also without findings", () => {
  expect(JSON.parse([...printFindings([], summarize([], counts))].join(""))).toMatchObject({ findings: [] });
});

it("sums up in both languages", () => {
  const summary = summarize([found], counts);
  expect(describeSummary.en(summary)).toBe("1 plan in 1 file: 1 error, 0 warnings, 0 infos");
  expect(describeSummary["zh-CN"](summary)).toBe("1 个文件，1 份计划：1 个错误，0 个警告，0 条提示");
  expect(describeSummary.en(summarize([], counts))).toBe("1 plan in 1 file: no findings");
});
