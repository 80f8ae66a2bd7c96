import { expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** What is told to be wrong of totals over several blocks. */
function wrongOf(text: string): string[] {
  return linesOf(text).filter((line) => line.startsWith("sum violated "));
}

const days = (closing: string, between = "") =>
  `# Fair\n\n### Monday: stands (4 hours)\n\n- Frames (1.5 hours)\n- Lights (2.5 hours)\n\n### Tuesday: open (7 hours)\n\n- Guests (7 hours)\n\n${between}### Wednesday: home (3 hours)\n\n- Vans (2 hours)\n- Sweeping (1 hour)\n\n${closing}\n`;

const tables = (closing: string, between = "") =>
  `## 费用\n\n**场地：**\n\n| 项目 | 金额（元） |\n|---|---|\n| 展厅 | 13100 |\n| 座椅 | 28450 |\n| 小计 | 41550 |\n\n${between}**人员：**\n\n| 项目 | 金额（元） |\n|---|---|\n| 讲师 | 12200 |\n| 志愿者 | 4630 |\n| 小计 | 16830 |\n\n${closing}\n`;

const summary = (homes: string) =>
  `| 指标 | 数值 |\n|---|---|\n| 总户数 | ${homes} |\n| 楼数 | 4栋 |\n\n东区：\n\n| 楼 | 户数 |\n|---|---|\n| 甲 | 36 |\n| 乙 | 41 |\n| **小计** | **77** |\n\n西区：\n\n| 楼 | 户数 |\n|---|---|\n| 丙 | 30 |\n| 丁 | 24 |\n| **小计** | **54** |\n`;

const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  // Sections whose headings tell their hours.
  [days("**Total effort:** 16 hours"), "sum violated 4 hours + 7 hours + 3 hours = 16 hours"],
  [days("**Total effort:** 14 hours")],
  // Tables with a total each, closed by a line or by a heading.
  [tables("**费用总计：59380元**"), "sum violated 41550元 + 16830元 = 59380元"],
  [tables("### 总计：58480元"), "sum violated 41550元 + 16830元 = 58480元"],
  [tables("**费用总计：58380元**")],
  // Lists that are summed up.
  [
    "### Done\n\n- Walls (5 tasks)\n- Roof (3 tasks)\n- Doors (6 tasks)\n- **Total done:** 14 tasks\n\n### To do\n\n- Pipes (8 tasks)\n- Paths (9 tasks)\n- Trees (7 tasks)\n- **Total to do:** 24 tasks\n\n### **Grand total**: 48 tasks\n",
    "sum violated 14 tasks + 24 tasks = 48 tasks",
  ],
  // Two measures at once, by the columns that they name.
  [
    "### 第一批\n\n| 模块 | 文件数 | 行数 |\n|---|---|---|\n| 登录 | 4 | 413 |\n| 支付 | 4 | 768 |\n| 小计 | 8 | 1,181 |\n\n### 第二批\n\n| 模块 | 文件数 | 行数 |\n|---|---|---|\n| 报表 | 1 | 175 |\n| 消息 | 2 | 305 |\n| 小计 | 3 | 480 |\n\n### 总计：11 个文件，1,651 行\n",
    "sum violated 1,181 + 480 = 1,651行",
  ],
  // A table of key figures called after the columns.
  [summary("141户"), "sum violated 77 + 54 = 141户"],
  [summary("131户")],
  // Right below a table without a total: hours, the column that is named, and the one that comes near.
  [
    "| Task | Effort |\n|---|---|\n| Draft | 4h |\n| Print | 2h |\n| Bind | 9h |\n\n**Total:** 16 hours, 3 tasks\n",
    "sum violated 4h + 2h + 9h = 16 hours",
  ],
  [
    "| 步骤 | 工时 | 累计 |\n|---|---|---|\n| 建表 | 3.5h | 3.5h |\n| 迁移 | 4h | 7.5h |\n| 测试 | 9h | 16.5h |\n\n**总工时**：17.5h\n",
    "sum violated 3.5h + 4h + 9h = 17.5h",
  ],
  [
    "| Role | Annual | Monthly |\n|---|---|---|\n| Cook | $48,000 | $4,000 |\n| Guide | $36,000 | $3,000 |\n| Guard | $30,000 | $2,500 |\n\n**Personnel subtotal:** $134,000\n",
    "sum violated $48,000 + $36,000 + $30,000 = $134,000",
  ],
  [
    "| Step | Time |\n|---|---|\n| Paint | 4 days |\n| Dry | 6 days |\n| Pack | 5 days |\n\n**Total:** 12 days\n",
  ],
  ["| 步骤 | 工时 |\n|---|---|\n| 建表 | 3.5h |\n| 迁移 | 4h |\n\n**总时限**：17.5h\n"],
  // More than a digit off, it may be of something else.
  [days("**Total effort:** 31 hours")],
  [tables("**费用总计：77415元**")],
  [summary("206户")],
  // An amount that is in no block closes the gap.
  [tables("**费用总计：59380元**", "**印刷：** 1000元\n\n")],
  // Some of the amounts between are in no block, and the total may be of these.
  [days("**Total effort:** 16 hours", "### Tuesday night\n\nGuards need 5 hours.\n\n")],
  // Other totals: of a plan, of what is left, for each.
  [days("**Planned total:** 16 hours")],
  [tables("**剩余合计：59380元**")],
  [tables("**人均合计：59380元**")],
  // Days of several people may be the same ones.
  [days("**Total:** 16 hours").replaceAll("hours", "days").replaceAll("1 hour", "1 day")],
];

it.each(cases)("relates %j", (text, ...lines) => {
  expect(wrongOf(text)).toEqual(lines);
});
