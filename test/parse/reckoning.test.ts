import { describe, expect, it } from "vitest";
import { isReckoning } from "../../src/parse/text/reckoning.ts";
import { relationLines } from "../model/relation-lines.ts";

describe("lines between fences", () => {
  it.each([
    "训练:   286分钟\n间隔:   11 × 60秒 = 11分钟\n──────\n总计:   约297分钟",
    "Rent:    £1,200\nLight:   £450\nTotal:   £1,650",
    "上线前: 30小时\n├─ 排查: 18小时\n└─ 修复: 12小时",
    "3 vans × $40 = $120\n2 cars × $25 = $50",
    "教室租金：$420（白天）+ $80（夜间）= $500\n2 处 × $500 = $1,000",
    "Members: 40\n- 30 Juniors @ $10 = $300\n- 10 Seniors @ $25 = $250\nIncome: $550",
    "Draft -> final: 3 weeks\nPrint: 2 weeks\nPost: 1 week",
    "开始: 91.8% (2360/2571)\n      ↓\n中间: 95.0% (2443/2571)\n最终: 95.4% (2452/2571)",
  ])("that reckon are read: %s", (text) => {
    expect(isReckoning(text.split("\n"))).toBe(true);
  });

  it.each([
    "port: 8080\ntimeout: 30\nshare: 40%",
    "max_users: 50\nTotal: 120\nRate: 4%",
    "npm install --save\nTotal: 120\nRate: 4%\nCost: $30",
    "Total: 120\nRate: 4%",
    "Phase: 3\nStep: 4\nDay: 5",
    "Total: 12\nUsed: 40%\nPath: /usr/lib/x.so --all\nLeft: 3",
    'Total: 12\nUsed: 40%\nName: "x 3"\nLeft: 3',
    "┌────────┐\n│ 12 人  │\n└────────┘\n合计: 30人\n成本: 5元\n税: 3%",
    "一月 ████████ 80%\n二月 ████ 40%\n三月 ██ 20%",
    "├── src/\n│   ├── a.ts  # 12%\n│   └── b.ts  # 30%\n└── total 42%",
    "2026-03-01 10:00:01 loaded 12 rows, 3%\n2026-03-01 10:00:02 loaded 9 rows, 4%\nTotal: 21, 7%",
    "const seats = 12;\nTotal: 24\nCost: $3\nRate: 4%",
    "Tests: 12 passed\nTime: 3s total\nPASS 100%\nCost: $0",
    "name-a x 1,200 ops/sec ±0.5%\nname-b x 900 ops/sec ±0.4%\nname-c x 80 ops/sec ±1%",
    "SELECT 12 rows\nCost: $30\nRate: 4%\nTotal: 50",
    "项目: XX\n总价: ¥120\n税率: 6%\n合计: ¥127",
    "120 45% 33\n130 50% 20\n140 60% 10",
    "第一步 收集\n第二步 3 个样本\n第三步 5 个样本\n第四步 7 个样本",
  ])("of machines are not: %s", (text) => {
    expect(isReckoning(text.split("\n"))).toBe(false);
  });

  it("say what they say elsewhere", () => {
    const fence = "```\n实验:   286分钟\n间隔:   12 × 60秒 = 11分钟\n配置:   3 × 60秒 = 3分钟\n```";
    expect(relationLines(`# 时间\n\n${fence}`)).toEqual([
      "product violated 12 × 60秒 = 11分钟 @5:18",
      "product holds 3 × 60秒 = 3分钟 @6:17",
    ]);
  });
});
