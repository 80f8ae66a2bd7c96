import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

function relations(...rows: readonly string[]): readonly string[] {
  const [head = "", ...body] = rows;
  const rule = head.replace(/[^|]+/gu, " --- ");
  return relationLines(["# 测算", "", head, rule, ...body].join("\n")).map((line) =>
    line.replace(/ @.*$/u, ""),
  );
}

describe("tables of ranges", () => {
  it("reckon at both ends", () => {
    expect(
      relations(
        "| 项目 | 单价 | 数量 | 小计 |",
        "| 门禁 | 2-3万元 | 6套 | 12-18万元 |",
        "| 探头 | 0.4-0.6万元 | 20个 | 8-12万元 |",
        "| 施工 | 3-5万元 | 1次 | 3-5万元 |",
        "| 总投入 | | | 23-35万元 |",
      ),
    ).toEqual([
      "product holds 12-18万元 = 2-3万元 × 6套",
      "product holds 8-12万元 = 0.4-0.6万元 × 20个",
      "product holds 3-5万元 = 3-5万元 × 1次",
      "sum holds 23-35万元 = 12-18万元 + 8-12万元 + 3-5万元",
    ]);
  });

  it("take signs before a figure for signs", () => {
    expect(
      relations(
        "| Item | Unit price | Quantity | Amount |",
        "| Chairs | ⚠️ $40-50 | 30 | ⚠️ $1,200-1,500 |",
        "| Tables | ✅ $90-120 | 8 | $720-960 ⚠️ |",
      ),
    ).toEqual(["product holds $1,200-1,500 = $40-50 × 30", "product holds $720-960 = $90-120 × 8"]);
  });

  it("are wrong where one end is", () => {
    expect(
      relations(
        "| 项目 | 单价 | 数量 | 小计 |",
        "| 门禁 | 2-3万元 | 6套 | 12-18万元 |",
        "| 探头 | 0.4-0.6万元 | 20个 | 8-15万元 |",
        "| 线缆 | 0.5-0.8万元 | 10卷 | 5-8万元 |",
      ),
    ).toContain("product violated 8-15万元 = 0.4-0.6万元 × 20个");
  });

  it("say nothing of ranges that are of something else", () => {
    expect(
      relations(
        "| 岗位 | 人数 | 月薪 | 年龄 |",
        "| 店长 | 1人 | 8000-10000元 | 30-45岁 |",
        "| 店员 | 4-6人 | 4000-5000元 | 20-35岁 |",
        "| 保洁 | 2人 | 3000-3500元 | 40-55岁 |",
      ),
    ).toEqual([]);
  });
});
