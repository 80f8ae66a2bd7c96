import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const ratios = (text: string) => linesOf(text).filter((line) => /^(?:share|average)/u.test(line));

describe("ratios by the names of what they are worked out from", () => {
  it("are listed wherever these stand", () => {
    const text = [
      "## 规模",
      "- 营业收入：18,640万元\n- 营业成本：11,930万元\n- 净利润：2,087万元\n- 总资产：31,450万元\n- 负债总额：12,895万元\n- 员工总数：327人",
      "## 过程",
      "全年新签客户214家。",
      "## 指标",
      "- 毛利率：36.0%\n- 净利率：11.2%\n- 资产负债率：41.0%\n- 人均营收：57.00万元",
    ].join("\n\n");
    expect(ratios(text)).toEqual(
      expect.arrayContaining([
        "share rounding? (18,640万元 − 11,930万元) ÷ 18,640万元 = 36.0%",
        "share rounding? 2,087万元 ÷ 18,640万元 = 11.2%",
        "share rounding? 12,895万元 ÷ 31,450万元 = 41.0%",
        "average rounding? 18,640万元 ÷ 327人 = 57.00万元",
      ]),
    );
  });

  it("from sentences to tables, too", () => {
    const text = [
      "Revenue came to $7,482,000 and cost of goods sold to $4,716,300. Net income was $518,900.",
      "## Customers",
      "We served 1,930 customers, of whom 1,204 renewed.",
      "## Ratios",
      table("Ratio ; Value", "Gross margin ; 37.0%", "Net margin ; 6.9%"),
    ].join("\n\n");
    expect(ratios(text)).toContain("share rounding? ($7,482,000 − $4,716,300) ÷ $7,482,000 = 37.0%");
    expect(ratios(text)).toContain("share rounding? $518,900 ÷ $7,482,000 = 6.9%");
  });

  it.each([
    ["of another year", "去年营业收入8,215万元，净利润913万元。\n\n## 今年\n\n- 净利率：12.6%"],
    [
      "of another company",
      "Revenue: $7,482,000\n\nNet income: $518,900\n\n## A competitor\n\nNet margin: 9.4%",
    ],
    [
      "of figures that go by other names",
      "- 订单金额：18,640万元\n- 应收账款：2,087万元\n\n## 指标\n\n- 客户净利率：11.9%",
    ],
  ])("say nothing %s", (_, text) => {
    expect(ratios(text)).toEqual([]);
  });
});
