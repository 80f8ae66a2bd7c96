import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** Totals by the month and year of what the lines above them cost in the same time. */
const told: readonly (readonly [name: string, text: string, line: string])[] = [
  [
    "each by the month",
    "- 机房：120元/月\n- 专线：80元/月\n- 备份：55元/月\n- 总计：255元/月",
    "sum holds 120元/月 + 80元/月 + 55元/月 = 255元/月",
  ],
  [
    "each by the month, one wrong",
    "- 机房：120元/月\n- 专线：80元/月\n- 备份：55元/月\n- 总计：265元/月",
    "sum violated 120元/月 + 80元/月 + 55元/月 = 265元/月",
  ],
  [
    "the month told with the total alone, below equations",
    "- Disks: 400GB × $0.05 = $20\n- Traffic: 900GB × $0.04 = $36\n- Mail: $5\n\nTotal: $61/month",
    "sum holds $20 + $36 + $5 = $61/month",
  ],
  [
    "between fences",
    "```\n存储：500GB × $0.02 = $10/月\n出站：250GB × $0.08 = $20/月\n总计：$30/月\n```",
    "sum holds $10/月 + $20/月 = $30/月",
  ],
  [
    "about",
    "- 会员：90人 × 21元 = 1,890元\n- 证书：30次 × 15元 = 450元\n- 总计：约 2,300元/月",
    "sum rounding 1,890元 + 450元 = 约2,300元/月",
  ],
  [
    "of the lines of several lists",
    "Hot:\n\n- Disk: $22.5\n- Traffic: $1.2\n\nCold:\n\n- Disk: $12.4\n- Traffic: $5.5\n\nTotal: $41.6/month",
    "sum holds? $22.5 + $1.2 + $12.4 + $5.5 = $41.6/month",
  ],
  [
    "in brackets behind what it takes",
    "1. Write the guide (14 hours)\n2. Write the help (23 hours)\n3. Review (11 hours)\n\nTotal: 48 hours",
    "sum holds 14 hours + 23 hours + 11 hours = 48 hours",
  ],
  [
    "in brackets, one of them wrong",
    "1. Write the guide (14 hours)\n2. Write the help (23 hours)\n3. Review (11 hours)\n\nTotal: 58 hours",
    "sum violated 14 hours + 23 hours + 11 hours = 58 hours",
  ],
];

const silent: readonly string[] = [
  "- 服务器：200元/月\n- 域名：60元/年\n- 邮箱：90元/年\n- 总计：320元/月",
  "- 顾问：800元/天\n- 讲师：1,200元/天\n- 交通：3,000元\n- 总计：9,000元",
  "- 基础版：200元/月\n- 专业版：500元/月\n- 企业版：900元/月\n- 合计订阅收入：52,000元/月",
  "- 住宿：200元\n- 餐费：500元\n- 场地：900元\n- 总计：19,200元/年",
  "- 需求（张三，已完成 3 项）\n- 开发（李四，已完成 5 项）\n- 测试（王五，已完成 4 项）\n\n合计：15 项",
  "- Plan A: $20/month\n- Plan B: $50/month\n- Total: $900/month",
];

describe("totals of what runs on", () => {
  it.each(told)("%s", (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("are not asked of %s", (text) => {
    expect(linesOf(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});
