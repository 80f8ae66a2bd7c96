import { describe, expect, it } from "vitest";
import { readRelations, relationLines } from "./relation-lines.ts";

function coverages(...lines: readonly string[]): readonly string[] {
  const title = /\p{Script=Han}/u.test(lines.join("")) ? "# 2025年检查计划" : "# Audit plan 2025";
  return relationLines([title, ...lines].join("\n\n"))
    .filter((line) => line.startsWith("coverage") || (line.startsWith("count") && line.includes("× 1")))
    .map((line) => line.replace(/ @.*$/u, ""));
}

const sites =
  "| 网点 | 负责人 |\n| --- | --- |\n| 城东支行 | 甲 |\n| 城西支行 | 乙 |\n| 南湖支行 | 丙 |\n| 北关支行 | 丁 |";

describe("places to be visited", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "so many a quarter, of so many",
      ["辖内共有网点24个。", "每季度现场检查网点5个，全年实现全覆盖。"],
      ["coverage violated? 4 × 5个 = 24个"],
    ],
    [
      "just enough",
      ["辖内共有网点24个。", "每季度现场检查网点6个，全年实现全覆盖。"],
      ["coverage holds? 4 × 6个 = 24个"],
    ],
    [
      "how often each",
      ["辖内共有网点24个。", "每季度检查网点6个。", "每个网点全年至少检查2次。"],
      ["coverage violated? 4 × 6个 ÷ 24个 = ≥2次"],
    ],
    [
      "by so many people each",
      [
        "We run 48 stores; the team has 3 auditors.",
        "Each auditor visits 4 stores per month.",
        "Every store is audited at least 4 times a year.",
      ],
      ["coverage violated? 3 auditors × 4 stores × 12 ÷ 48 stores = ≥4 times"],
    ],
    [
      "a schedule of those listed",
      [
        sites,
        "| 季度 | 检查网点 |\n| --- | --- |\n| 一季度 | 城东支行、城西支行 |\n| 二季度 | 南湖支行、城东支行 |",
      ],
      ["coverage violated? 2 + 1 = 4"],
    ],
    [
      "a schedule of all that are listed",
      [
        sites,
        "| 季度 | 检查网点 |\n| --- | --- |\n| 一季度 | 城东支行、城西支行 |\n| 二季度 | 南湖支行、北关支行 |",
      ],
      ["coverage holds? 2 + 2 = 4"],
    ],
    [
      "marks in a matrix",
      [
        "全年必须覆盖所有网点。",
        "| 网点 | 一季度 | 二季度 |\n| --- | :-: | :-: |\n| 城东支行 | √ |  |\n| 城西支行 |  | √ |\n| 南湖支行 |  |  |\n| 北关支行 | √ | √ |",
      ],
      ["coverage violated 2 + 1 = 4"],
    ],
    [
      "a schedule of those counted",
      ["共有网点8个。", "| 月份 | 检查网点 |\n| --- | --- |\n| 1月 | 甲店、乙店 |\n| 2月 | 丙店、丁店 |"],
      ["coverage violated? 2 + 2 = 8"],
    ],
    [
      "numbers beside the names",
      [
        "| 季度 | 检查网点 | 网点数 |\n| --- | --- | ---: |\n| 一季度 | 城东支行、城西支行 | 2 |\n| 二季度 | 南湖支行、北关支行 | 3 |",
      ],
      ["count holds 2 = 2 × 1", "count violated 3 = 2 × 1"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(coverages(...lines)).toEqual(expected);
  });

  it("names what no round has, where it is listed", () => {
    const text = `# 检查计划\n\n${sites}\n\n| 季度 | 检查网点 |\n| --- | --- |\n| 一季度 | 城东支行、城西支行 |\n| 二季度 | 南湖支行 |\n`;
    const [relation] = readRelations(text).filter(({ kind }) => kind === "coverage");
    expect(relation?.leftOut?.map((place) => [place.text, place.span.start.line])).toEqual([["北关支行", 8]]);
  });
});

describe("nothing is claimed", () => {
  it.each<[string, readonly string[]]>([
    ["where nobody asks for all", ["辖内共有网点24个。", "每季度现场检查网点5个。"]],
    ["of other places", ["辖内共有网点24个。", "每季度走访企业5家，全年实现全覆盖。"]],
    [
      "of a schedule of other things",
      [sites, "| 季度 | 培训内容 |\n| --- | --- |\n| 一季度 | 反假币、内控 |\n| 二季度 | 反洗钱、礼仪 |"],
    ],
    [
      "of other names",
      [sites, "| 季度 | 走访企业 |\n| --- | --- |\n| 一季度 | 甲公司、乙公司 |\n| 二季度 | 丙公司、丁公司 |"],
    ],
    [
      "of amounts by quarter",
      [
        "| 网点 | 一季度 | 二季度 |\n| --- | ---: | ---: |\n| 城东支行 | 10 | 20 |\n| 城西支行 | 30 |  |\n| 南湖支行 | 5 | 6 |",
      ],
    ],
    [
      "of sentences in a schedule",
      [
        "共有网点8个。",
        "| 月份 | 检查工作 |\n| --- | --- |\n| 1月 | 对辖内网点现金业务开展一次全面检查并通报检查结果情况 |\n| 2月 | 整改、复查 |",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(coverages(...lines)).toEqual([]);
  });
});
