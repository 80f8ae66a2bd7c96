import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** A list that comes out for each of these, and a table one off below them. */
function wrong(lists: readonly string[], table: string): readonly string[] {
  return relationLines(`# 2027年预算\n\n${lists.join("\n\n")}\n\n${table}\n`).filter((line) =>
    line.includes(" violated "),
  );
}

const exact = [
  "- 设备：137万元\n  - 整机：52万元\n  - 备件：41万元\n  - 维保：44万元",
  "- 宣传：128万元\n  - 户外：57万元\n  - 线上：38万元\n  - 印刷：33万元",
  "- 差旅：96万元\n  - 机票：43万元\n  - 住宿：31万元\n  - 市内：22万元",
  "- 培训：84万元\n  - 内训：37万元\n  - 外训：26万元\n  - 教材：21万元",
  "- 信息：157万元\n  - 软件：64万元\n  - 硬件：56万元\n  - 服务：37万元",
  "- 后勤：73万元\n  - 物业：34万元\n  - 食堂：23万元\n  - 车辆：16万元",
  "- 研发：219万元\n  - 人工：131万元\n  - 材料：47万元\n  - 委外：41万元",
  "- 安全：68万元\n  - 检测：27万元\n  - 防护：24万元\n  - 演练：17万元",
  "- 环保：91万元\n  - 监测：36万元\n  - 处置：32万元\n  - 绿化：23万元",
  "- 法务：53万元\n  - 顾问：21万元\n  - 诉讼：18万元\n  - 公证：14万元",
  "- 审计：46万元\n  - 年审：19万元\n  - 专项：14万元\n  - 评估：13万元",
  "- 慰问：37万元\n  - 节日：16万元\n  - 困难：12万元\n  - 住院：9万元",
  "- 租赁：118万元\n  - 门店：63万元\n  - 仓库：34万元\n  - 车位：21万元",
  "- 咨询：82万元\n  - 战略：37万元\n  - 税务：24万元\n  - 认证：21万元",
];
const table =
  "| 科目 | 金额（万元） |\n| --- | --- |\n| 甲 | 321 |\n| 乙 | 147 |\n| 丙 | 256 |\n| 合计 | 725 |";

describe("planned amounts that are one off", () => {
  it("are wrong where all the others come out", () => {
    expect(wrong(exact, table)).toEqual([expect.stringContaining("725万元 = 321万元 + 147万元 + 256万元")]);
  });

  it("may be rounded where few others tell", () => {
    expect(wrong(exact.slice(0, 2), table)).toEqual([]);
  });

  const other = "- 交通：146万元\n  - 班车：71万元\n  - 油料：43万元\n  - 保险：31万元";

  it("are rounded where another is one off as well", () => {
    expect(wrong([...exact, other], table)).toEqual([expect.stringContaining("146万元")]);
  });

  it("but not where so many others come out that both are slips", () => {
    const more = [
      "- 展会：113万元\n  - 展位：58万元\n  - 搭建：32万元\n  - 物流：23万元",
      "- 监理：79万元\n  - 土建：36万元\n  - 安装：26万元\n  - 旁站：17万元",
    ];
    expect(wrong([...exact, ...more, other], table)).toHaveLength(2);
  });
});
