import { expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** The sums of other blocks, without those of each table. */
function farSumsOf(text: string): string[] {
  return linesOf(text).filter((line) => !line.startsWith("sum holds "));
}

const twoTables =
  "**Hall:**\n\n| Item | Cost |\n|---|---|\n| Stage | $1,310 |\n| Seats | $2,845 |\n| **Subtotal hall** | **$4,155** |\n\n**Garden:**\n\n| Item | Cost |\n|---|---|\n| Tents | $1,220 |\n| Lights | $463 |\n| **Subtotal garden** | **$1,683** |\n\n";

/** Totals of what tables, lists and sections come to. */
const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  // Tables below bold words rather than below headings.
  [`${twoTables}**Everything in total: $5,838**\n`, "sum holds? $4,155 + $1,683 = $5,838"],
  [`The party takes $5,838 in all.\n\n${twoTables}`, "sum holds? $4,155 + $1,683 = $5,838"],
  // Lists that somebody sums up (which is said of each), and a heading over nothing.
  [
    "### 已完成\n\n- 围墙（5项）\n- 屋面（3项）\n- 门窗（6项）\n- **已完成合计**：14项\n\n### 待完成\n\n- 管线（8项）\n- 道路（9项）\n- 绿化（7项）\n- **待完成合计**：24项\n\n### **总计**：38项工作\n",
    "sum holds? 14项 + 24项 = 38项",
  ],
  // A table of key figures over two tables with totals of their own, for two columns at once.
  [
    "| 指标 | 数值 |\n|---|---|\n| 总户数 | 131户 |\n| 总面积 | 8,904平方米 |\n\n东区：\n\n| 楼 | 户数 | 面积 |\n|---|---|---|\n| 甲 | 36 | 2,470 |\n| 乙 | 41 | 2,815 |\n| **小计** | **77** | **5,285** |\n\n西区：\n\n| 楼 | 户数 | 面积 |\n|---|---|---|\n| 丙 | 30 | 2,002 |\n| 丁 | 24 | 1,617 |\n| **小计** | **54** | **3,619** |\n",
    "sum holds? 77 + 54 = 131户",
    "sum holds? 5,285 + 3,619 = 8,904平方米",
  ],
  // A total at the end of the last section is of all of them, bracketed as it is.
  [
    "### 第一天：搭建（4小时）\n\n- 帐篷（1.5小时）\n- 灯光（2.5小时）\n\n### 第二天：开放（7小时）\n\n- 接待（7小时）\n\n### 第三天：收场（3小时）\n\n- 拆除（2小时）\n- 清扫（1小时）\n\n**总工时：约两天（14小时）**\n",
    "sum holds? 4小时 + 7小时 + 3小时 = 14小时",
  ],
  // What was added up in one place is taken up in the next.
  [
    "| Task | Time |\n|---|---|\n| Draft | 3.5 hours |\n| Print | 6 hours |\n| Bind | 4 hours |\n\n**Total making:** 13.5 hours\n\n| Task | Time |\n|---|---|\n| Proofs | 5.5 hours |\n| Post | 3 hours |\n| **Total** | **8.5 hours** |\n\n- **Total effort:** 22 hours\n",
    "sum holds? 13.5 hours + 8.5 hours = 22 hours",
  ],
  // Small numbers of other things, without words that put them together.
  [
    "| 队 | 人 |\n|---|---|\n| 甲 | 2人 |\n| 乙 | 3人 |\n| 合计 | 5人 |\n\n| 车 | 人 |\n|---|---|\n| 大 | 4人 |\n| 小 | 2人 |\n| 合计 | 6人 |\n\n评委11人由协会派出。\n",
  ],
];

it.each(cases)("relates %j", (text, ...lines) => {
  expect(farSumsOf(text)).toEqual(lines);
});
