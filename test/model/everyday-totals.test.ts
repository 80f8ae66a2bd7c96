import { expect, test } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** Totals of plans as people keep them: headings, short lists, notes. */
test("what a task is estimated at is told once, whatever it is about", () => {
  const text = [
    "# Backlog",
    "## Sprint 1 - 14 points\n\n- Daily digest (5 pts)\n- Weekly review (6 pts)\n- Sign in (3 pts)",
    "## Sprint 2 - 9 points\n\n- Monthly export (4 pts)\n- Menu (3 pts)\n- Colours (2 pts left)",
  ].join("\n\n");
  expect(linesOf(text)).toEqual([
    "sum holds 5 pts + 6 pts + 3 pts = 14 points",
    "sum holds 4 pts + 3 pts + 2 pts = 9 points",
  ]);
});

const shares: readonly (readonly [string, readonly string[]])[] = [
  [
    "The code takes 15% of €27.94, which is €4.191 and rounds to €4.19.",
    ["product holds €27.94 × 15% = €4.191", "product rounding? €27.94 × 15% = €4.19"],
  ],
  [
    "The subtotal is £48.00. The code takes 10%, which is £4.80 and leaves £43.20.",
    ["product holds £48.00 × 10% = £4.80", "difference holds £48.00 − £4.80 = £43.20"],
  ],
  [
    "The subtotal is £48.00. Members get 10% off, which is £4.80 and leaves £42.20.",
    ["product holds £48.00 × 10% = £4.80", "difference violated £48.00 − £4.80 = £42.20"],
  ],
  [
    "The deposit is 30% of the $1,250 quote, i.e. $357, leaving $893.",
    ["product violated $1,250 × 30% = $357", "difference holds $1,250 − $357 = $893"],
  ],
  [
    "合同价80万元，先付30%，即24万元，余款56万元。",
    ["product holds 80万元 × 30% = 24万元", "difference holds 80万元 − 24万元 = 56万元"],
  ],
  ["保证金按合同价80万元的5%收取，即5万元。", ["product violated 80万元 × 5% = 5万元"]],
];

test.each(shares)("a share worked out at once: %s", (text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});

test.each([
  "15% of the 250 guests, which is 38 people, came late.",
  "Rents rose 5% of late, which is $40 a month.",
  "It is 15% of €27.94, which is €9.80 more than last year.",
  "保证金按合同价80万元的5%收取，高于去年的5万元。",
])("what is no share worked out: %s", (text) => {
  expect(linesOf(text).filter((line) => line.includes("violated"))).toEqual([]);
});

test.each([
  ["- Total monthly: $105\n- Annual: $1,260", "product holds? $105 × 12 = $1,260"],
  [
    "- Before: $2,340/month\n- After: $1,485/month\n- Saving: $855/month",
    "sum holds? $855/month + $1,485/month = $2,340/month",
  ],
  [
    "- 改造前：月均宕机4小时（累计¥40,000）\n- 改造后：月均宕机0.5小时（累计¥5,000）\n- 节省：¥35,000/月",
    "difference holds? ¥40,000 − ¥5,000 = ¥35,000/月",
  ],
  ["年度成本：¥9,600（相比自建的¥13,700 低 30%）", "growth rounding? (¥13,700 − ¥9,600) ÷ ¥13,700 = 30%"],
  [
    "The new plan is $1,240 a month, against $1,980 before: 37% cheaper.",
    "growth rounding? ($1,980 − $1,240) ÷ $1,980 = 37%",
  ],
  [
    "| 项 | 月费 |\n|---|---|\n| 甲 | ¥500 |\n| 乙 | ¥300 |\n| 合计 | ¥800/月 |\n\n年度成本：¥9,600",
    "product holds? ¥800/月 × 12 = ¥9,600",
  ],
])("what a cost note goes on to reckon: %s", (text, expected) => {
  expect(linesOf(text)).toContain(expected);
});

const fair = (food: string) =>
  [
    "# Fair",
    `## Summary\n\n- Stalls: £420\n- Music: £650\n- Food: ${food}`,
    "## Stalls\n\n- Hire: £180\n- Gazebos: £240",
    "## Music\n\n- Band: £500\n- PA: £150",
    "## Food\n\n- Bread: £98\n- Cheese: £220",
  ].join("\n\n");

test("a list that sums up sections by their names holds each to its own", () => {
  expect(linesOf(fair("£318"))).toContain("sum holds £180 + £240 = £420");
  expect(linesOf(fair("£381"))).toContain("sum violated £98 + £220 = £381");
});

test("a section in two languages is called by either of its names", () => {
  const text = [
    "# 成本估算",
    "## 1. 直接成本 Direct Costs\n\n- 人员：¥12,400\n- 材料：¥2,300",
    "## 2. 间接成本 Indirect Costs\n\n- 管理：¥1,150\n- 预备：¥960",
    "## 汇总 Summary\n\n- 直接成本：¥14,700\n- 间接成本：¥2,110",
  ].join("\n\n");
  expect(linesOf(text)).toContain("sum holds? ¥12,400 + ¥2,300 = ¥14,700");
  expect(linesOf(text)).toContain("sum holds? ¥1,150 + ¥960 = ¥2,110");
});

test("a list of other things under the same names stays silent", () => {
  const text = fair("£318").replace("£420", "£395").replace("£650", "£700");
  expect(linesOf(text).filter((line) => line.includes("violated"))).toEqual([]);
});

test("headings may come to about so much", () => {
  const text =
    "# 实施\n\n## 建模（2小时）\n\n- 建表\n\n## 引擎（3小时）\n\n- 遍历\n\n## 界面（4小时）\n\n- 改页面\n\n总计：约9小时";
  expect(linesOf(text)).toContain("sum holds? 2小时 + 3小时 + 4小时 = 约9小时");
});

test.each([
  ["- 共需10小时/月\n- 按¥500/小时计算，节省¥5,000/月", "product holds? 10小时/月 × ¥500/小时 = ¥5,000/月"],
  ["Rate: $40/hour.\n\nDesign takes 20 hours.\n\nDesign: $800", "product holds? 20 hours × $40/hour = $800"],
  [
    "- 停机1小时损失¥10,000\n- 改造前：月均停机4小时（累计¥40,000）",
    "product holds? 4小时 × ¥10,000 = ¥40,000",
  ],
])("a price and what it is for, lines apart: %s", (text, expected) => {
  expect(linesOf(text).map((line) => line.replace("/月 = ¥40,000/月", " = ¥40,000"))).toContain(expected);
});

test("bounds of a list add up to those of its last item", () => {
  const text =
    "- 投入：\n  - 标注：成本¥2,500-4,000\n  - 接口：月费从¥50,000降至¥30,000\n  - 人力：成本¥7,000-11,000\n  - 总投入：¥9,500-15,000";
  expect(linesOf(text)).toContain("sum holds? ¥2,500-4,000 + ¥7,000-11,000 = ¥9,500-15,000");
});
