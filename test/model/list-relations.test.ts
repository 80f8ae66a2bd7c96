import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Headings are the test names; a text, then the relations it states, one a line. */
const cases: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  "a nested list under its total": [
    "- 总额：60万元\n  - 汽车板块：20万元（广告10万元，活动10万元）\n  - 医疗板块：32万元\n  - 其它板块：8万元",
    "sum holds 60万元 = 20万元 + 32万元 + 8万元 @1:6",
    "sum holds 20万元 = 10万元 + 10万元 @2:10",
  ],
  "three levels, the fault in the deepest": [
    "- 总额：60万元\n  - 汽车板块：20万元\n    - 广告：10万元\n    - 活动：9万元\n  - 医疗板块：40万元",
    "sum holds 60万元 = 20万元 + 40万元 @1:6",
    "sum violated 20万元 = 10万元 + 9万元 @2:10",
  ],
  "a total at the end": [
    "- 广告：10万元\n- 活动：12万元\n- 合计：23万元",
    "sum violated 23万元 = 10万元 + 12万元 @3:6",
  ],
  "an item that sums up those before it in two measures": [
    "- 渠道 A：获客 8,000 人，CAC 不超过 40 元，预算 32 万元\n- 渠道 B：获客 5,000 人，预算 24 万元\n- 两个渠道合计获客 13,000 人，预算 58 万元",
    "sum holds 13,000人 = 8,000人 + 5,000人 @3:12",
    "sum violated 58万元 = 32万元 + 24万元 @3:24",
  ],
  "an item that sums up neither": [
    "- 东区：门店12家，投资300万元\n- 西区：门店9家，投资260万元\n- 预计合计门店30家，投资800万元",
  ],
  "a total at the start": [
    "1. 合计：22万元\n2. 广告：10万元\n3. 活动：12万元",
    "sum holds 22万元 = 10万元 + 12万元 @1:7",
  ],
  "a sentence that leads in": [
    "全年费用总额为30万元，分解如下：\n\n- 人员费用：20万元\n- 办公费用：6万元\n- 其他：4万元",
    "sum holds 30万元 = 20万元 + 6万元 + 4万元 @1:8",
  ],
  "a sentence that leads into some of it": [
    "全年费用总额为30万元，其中：\n\n- 人员费用：20万元\n- 办公费用：6万元",
    "sum open 30万元 = 20万元 + 6万元 + … @1:8",
  ],
  "quarters under a year": [
    "- 全年签单：800万元\n  - 一季度：200万元\n  - 二季度：200万元\n  - 三季度：200万元\n  - 四季度：150万元",
    "rollup violated 200万元 + 200万元 + 200万元 + 150万元 = 800万元 @1:8",
  ],
  "two quarters make no year": ["- 全年签单：800万元\n  - 一季度：200万元\n  - 二季度：200万元"],
  "six months with a total are a sum": [
    "- 1月：10万元\n- 2月：10万元\n- 3月：10万元\n- 合计：31万元",
    "sum violated 31万元 = 10万元 + 10万元 + 10万元 @4:6",
  ],
  "independent figures": ["- 收入：60万元\n- 成本：40万元\n- 利润：20万元"],
  "figures under a goal that are of other kinds": ["- 签单目标：100万元\n  - 客户：20家\n  - 拜访：200次"],
  "prices and rates under an amount": ["- 活动预算：6万元\n  - 每场：1万元\n  - 单价：500元"],
  "an item without a figure among those with one": [
    "- 活动预算：6万元\n  - 场地：1万元\n  - 其他事项由行政部安排\n  - 餐费：2万元",
  ],
  "facts about the same people": [
    "- 员工：60人\n  - 党员：30人\n  - 本科以上：50人",
    "sum violated? 60人 = 30人 + 50人 @1:6",
  ],
  "a heading above a list of facts": ["## 2025年目标\n\n- 收入：60万元\n- 客户：40家\n- 回款：50万元"],
  "English items": [
    "- Total budget: $100k\n  - Marketing: $60k\n  - R&D: $30k",
    "sum violated $100k = $60k + $30k @1:17",
  ],
  "English total item": [
    "- Marketing: $60k\n- R&D: $30k\n- Total: $90k",
    "sum holds $90k = $60k + $30k @3:10",
  ],
};

describe("relations in lists", () => {
  it.each(Object.entries(cases).map(([name, [text, ...lines]]) => [name, text, lines] as const))(
    "%s",
    (_, text, lines) => {
      expect(relationLines(text)).toEqual(lines);
    },
  );
});
