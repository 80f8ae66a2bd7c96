import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Figures that cells tell among words, behind others and spelled out as sums. */
const told: readonly (readonly [rows: string, ...lines: string[]])[] = [
  [
    "| 阶段 | 内容 | 人天 | 说明 |\n|---|---|---|---|\n| 联调 | 接口 | 1.5 | 写用例0.5天，执行1天 |",
    "sum holds? 0.5天 + 1天 = 1.5人天",
  ],
  [
    "| 线路 | 通 | 断 | 共 | 备注 |\n|---|---|---|---|---|\n| 甲 | 270 | 31 | 301 | 连通率 89.7% |",
    "share rounding? 270 ÷ 301 = 89.7%",
  ],
  [
    "| Part | Formula | Stated |\n|---|---|---|\n| A | 1,847+3,690+205 | 5,742 |\n| B | 196+400 | 596 |",
    "sum holds 5,742 = 1,847 + 3,690 + 205",
    "sum holds 596 = 196 + 400",
  ],
  [
    "| Item | Cost |\n|---|---|\n| Hall | £480 (8 sessions @ £60) |\n| Van | £450 (3 trips at £160) |",
    "product holds 8 sessions × £60 = £480",
    "product violated 3 trips × £160 = £450",
  ],
  [
    "| 项目 | 金额 |\n|---|---|\n| 装修 | 36,500元（730元/㎡×50㎡） |\n| 人员 | 10,500元（3人×3,500元） |",
    "product holds 730元/㎡ × 50㎡ = 36,500元",
    "product holds 3人 × 3,500元 = 10,500元",
  ],
];

/** None of these tells what its figure is made of. */
const silent: readonly string[] = [
  "| Item | Cost |\n|---|---|\n| Hall | £480 (8 sessions @ £75) |\n| Van | £450 (3 trips at £160) |",
  "| Item | Cost |\n|---|---|\n| Hall | £480 (8 sessions @ £60) |\n| Van | £450 (3 trips, £160 saved) |",
  "| 项目 | 金额 |\n|---|---|\n| 装修 | 36,500元（730元/㎡×50㎡） |\n| 人员 | 10,500元（3人×3,500元，另加1,200元） |",
  "| 项目 | 人天 | 说明 |\n|---|---|---|\n| 上线 | 2 | 另需2台机器，3人 |\n| 复盘 | 4 | 5人，6月前 |",
];

describe("figures among the words of cells", () => {
  it.each(told)("%s", (rows, ...lines) => {
    expect(relationLines(`# P\n\n${rows}`).map((line) => line.replace(/ @.*$/u, ""))).toEqual(lines);
  });

  it.each(silent)("says nothing wrong of %s", (rows) => {
    expect(relationLines(`# P\n\n${rows}`).filter((line) => line.includes("violated"))).toEqual([]);
  });
});
