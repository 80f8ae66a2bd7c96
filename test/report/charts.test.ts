import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/report/charts/chart.ts";
import { chartsOf } from "../../src/report/charts/chart.ts";
import { drawCharts } from "../../src/report/charts/draw-charts.ts";
import { pagePaint, printPaint } from "../../src/report/charts/paint.ts";
import { renderSvg } from "../../src/report/charts/render-svg.ts";
import type { ReportModel } from "../../src/report/model.ts";
import { buildReport } from "../../src/report/model.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

const model = buildReport(sampleWorkspace());
const charts = drawCharts(model, printPaint);
const all = chartsOf(charts);

describe("charts", () => {
  it("show what the sample's plans divide, add up and cover", () => {
    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["chart-split-1", "chart-channels-1", "chart-quota-1", "chart-coverage-1"]),
    );
  });

  it("are the same each time, whatever was drawn between", () => {
    drawCharts(model, pagePaint);
    expect(drawCharts(model, printPaint)).toEqual(charts);
  });

  it("say in words and numbers what they show", () => {
    for (const { svg, title, description, table } of all) {
      expect(svg).toContain('role="img"');
      expect(svg).toContain(`<title>${title}</title><desc>${description}</desc>`);
      expect(table.rows.length).toBeGreaterThan(1);
      for (const row of table.rows) for (const cell of row) expect(description).toContain(cell);
    }
  });

  it("stand beside the entries they show", () => {
    expect(charts.splits).toHaveLength(model.allocations.length);
    expect(charts.quotas).toHaveLength(model.quotas.length);
    expect(charts.coverage).toHaveLength(model.coverage.length);
    expect(charts.capacities).toHaveLength(model.capacities.length);
  });

  it("take their colours from the page where they stand on it", () => {
    for (const { svg } of chartsOf(drawCharts(model, pagePaint))) {
      expect(svg).toMatch(/fill="var\(--/u);
      expect(svg).not.toMatch(/(?:fill|stroke)="(?:#|rgb)/u);
    }
  });

  it("use ids that no other chart on the page has", () => {
    const ids = all.map(({ svg }) => new Set(Array.from(svg.matchAll(/\bid="([^"]+)"/gu), ([, id]) => id)));
    const flat = ids.flatMap((each) => [...each]);
    expect(new Set(flat).size).toBe(flat.length);
    expect(all.map(({ svg }) => svg).join("")).not.toMatch(/\bzr\d+-/u);
  });

  it("add each quarter to those before it", () => {
    const [quota] = charts.quotas;
    expect(quota?.table.rows.map((row) => row.at(-1))).toEqual(["25%", "50%", "75%", "100%"]);
  });

  it("draw no ring of parts that exceed their whole", () => {
    const tooMuch = editAllocations(model, (part) => ({ ...part, share: "80" }));
    expect(drawCharts(tooMuch, printPaint).splits[0]).toBeNull();
  });

  it("show words of plans as words", () => {
    const words = '<script>alert(1)</script> {b} {a|x} "&';
    const hostile = editAllocations(model, (part) => ({
      ...part,
      name: part.name === null ? null : { ...part.name, text: words },
    }));
    const [split] = drawCharts(hostile, printPaint).splits;
    expect(split?.svg).not.toContain("<script");
    expect(textOf(split)).toContain("<script>alert");
    expect(split?.table.rows[0]?.[0]).toBe(words);
  });

  it("read braces in a label as braces", () => {
    const option = {
      xAxis: { type: "category", data: ["{value}"] },
      yAxis: { type: "value" },
      series: [{ type: "bar", data: [{ value: 1, label: { show: true, formatter: () => "{c}{b}" } }] }],
    };
    const drawing = { title: "t", width: 200, height: 100, option, table: { head: [], rows: [] } };
    expect(textOf(renderSvg(drawing, printPaint, "chart-x"))).toContain("{c}{b}");
  });

  it("place dated tasks in their months, and leave out those that say no day", () => {
    const place = { file: "a.md", line: 1, column: 1, endLine: 1, endColumn: 30 };
    const [task] = model.tasks;
    const [number] = model.numbers;
    if (task === undefined || number === undefined)
      throw new Error("believed that the sample has tasks and numbers");
    const dated = (line: number, ends: string, begins: string | null = null) => ({
      ...task,
      text: { ...task.text, text: `任务 ${line}` },
      due: { ...place, line, endLine: line, text: `${ends} 前` },
      begins,
      ends,
    });
    const tasks = [
      dated(1, "2026-05-31", "2026-04-01"),
      dated(2, "2026-03-15"),
      { ...task, due: null, ends: null },
    ];
    const { schedule } = drawCharts({ ...model, asOf: "2026-04-10", milestones: [], tasks }, printPaint);
    expect(schedule?.table.rows.map(([name]) => name)).toEqual(["任务 2", "任务 1"]);
    for (const word of ["2026-03", "04", "05", "今天", "2026-03-15 前"])
      expect(textOf(schedule)).toContain(word);
  });
});

type Parts = ReportModel["allocations"][number]["parts"];

function editAllocations(report: ReportModel, edit: (part: Parts[number]) => Parts[number]): ReportModel {
  return {
    ...report,
    allocations: report.allocations.map((entry) => ({ ...entry, parts: entry.parts.map(edit) })),
  };
}

/** The words of a drawing, as a reader sees them. */
function textOf(chart: Chart | null | undefined): string {
  const texts = chart?.svg.match(/<text[^>]*>[^<]*/gu) ?? [];
  return texts
    .map((text) => text.replace(/<[^>]*>/u, ""))
    .join("\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
