import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const told: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  [
    "what is left of the amount that a label tells",
    table(
      "情景|房租|人工|水电|盈亏",
      "月营业额 64,000|18,500|22,000|3,600|19,900",
      "月营业额 82,000|18,500|25,400|4,150|33,950",
      "月营业额 47,000|18,500|19,300|2,850|6,350",
    ),
    "difference holds 33,950 = 82,000 − 18,500 − 25,400 − 4,150",
  ],
  [
    "rows of so many percent of the row of all",
    table(
      "入住|房费|早餐",
      "入住 100%|93,640|6,120",
      "入住 70%|65,548|4,300",
      "入住 60%|56,184|3,700",
      "入住 50%|46,820|3,050",
    ),
    "product holds? 65,548 = 93,640 × 70%",
  ],
  [
    "a head told again further on",
    table(
      "方案|收入|租金|人工|盈亏|租金|盈亏",
      "甲|42,600|18,000|12,500|12,100|9,500|20,600",
      "乙|51,200|18,000|14,800|18,400|9,500|26,900",
      "丙|38,700|18,000|11,250|9,450|9,500|17,950",
    ),
    "difference holds 26,900 = 51,200 − 9,500 − 14,800",
  ],
  [
    "the weight of a group, told once for its rows",
    table(
      "类别|指标|权重|得分|加权",
      "商务（40%）|价格|60%|85|20.4",
      "|付款|40%|91|14.56",
      "技术（60%）|功能|55%|88|29.04",
      "|性能|45%|82|22.14",
    ),
    "product holds? 14.56 = （40%） × 40% × 91",
  ],
  [
    "the weight of a group in a row of its own",
    table(
      "Area|Item|Weight|Score|Weighted",
      "Docs||30%||",
      "|Guide|70%|8.5|1.785",
      "|Samples|30%|6.0|0.54",
      "Code||70%||",
      "|Tests|65%|7.2|3.276",
      "|Style|35%|9.1|2.2295",
    ),
    "product holds? 3.276 = 65% × 70% × 7.2",
  ],
  [
    "prices by another unit of mass and volume",
    table(
      "Ingredient|Used|Price|Cost",
      "Flour|450 g|$1.80/kg|$0.81",
      "Milk|650 ml|$1.40/L|$0.91",
      "Butter|125 g|$4.60/500g|$1.15",
    ),
    "product holds $0.81 = 450 g × $1.80/kg",
    "product holds $1.15 = 125 g × $4.60",
  ],
  [
    "元/公斤 of 克, 元/斤 of 公斤",
    table(
      "食材|用量|进价|成本",
      "牛肉|140克|68元/公斤|9.52元",
      "土豆|2.5公斤|3元/斤|15元",
      "酱油|15毫升|12元/500毫升|0.36元",
    ),
    "product holds 9.52元 = 140克 × 68元/公斤",
    "product holds 15元 = 2.5公斤 × 3元/斤",
  ],
  [
    "all figures of a cell, whatever their number",
    table(
      "项目|依据|金额（元）",
      "住宿|16间、3晚，双人间280元|13,440",
      "场地|每天2,600元，共3天|7,800",
      "资料|52套，每套35元|1,820",
    ),
    "product holds? 7,800元 = 2,600元 × 3天",
    "product holds? 13,440元 = 16间 × 3晚 × 280元",
  ],
  [
    "how many there are in brackets behind a name",
    table(
      "Role|Share|Monthly|Cost",
      "Lead (1)|50% × 6 mo|$9,200|$27,600",
      "Engineer (3)|100% × 6 mo|$7,450|$134,100",
      "Designer (2)|25% × 4 mo|$6,800|$13,600",
    ),
    "product holds? $134,100 = (3) × 100% × 6 × $7,450",
  ],
  [
    "a sum in a cell, times how many",
    table(
      "岗位|人数|底薪+补贴|月成本",
      "店长|2|6000+850|13,700",
      "咖啡师|4|4500+520|20,080",
      "兼职|3|2000+340|7,020",
    ),
    "sum holds 20,080 = (4500 + 520) × 4",
  ],
  [
    "products of a cell added up",
    table(
      "楼栋|构成|床位",
      "1号楼|6人间32间、4人间12间|240",
      "2号楼|6人间24间、4人间21间|228",
      "3号楼|8人间11间、4人间15间|148",
    ),
    "sum holds? 228 = 6人 × 24间 + 4人 × 21间",
  ],
  [
    "parts in brackets of a label",
    table("Plates|Qty", "Normal (home row 9 + thumbs 4)|13", "Tilted|20", "Homing|2"),
    "sum holds 13 = 9 + 4",
  ],
  [
    "before and after in a cell",
    table(
      "Metric|Before → After|Change",
      "Build|45 → 27 min|-40%",
      "Bugs|121 → 84|-37",
      "Coverage|62% → 78%|+16pp",
      "Cost|$1,250 → $900|-$350",
    ),
    "growth holds -40% = (27 min − 45) ÷ 45",
    "difference holds -37 = 84 − 121",
    "difference holds +16pp = 78% − 62%",
    "difference holds -$350 = $900 − $1,250",
  ],
  [
    "what each row tells by another span of time",
    table(
      "Service|Plan|Yearly",
      "Hosting|$45 / month|$540",
      "Backup|$155 / quarter|$620",
      "Mail|$12/user/month, 8 users|$1,152",
    ),
    "product holds? $540 = $45 × 12",
    "product holds? $620 = $155 × 4",
    "product holds? $1,152 = $12/user/month × 8 users",
  ],
  [
    "what rows tell of a list above them",
    table(
      "|Control|Treated",
      "Runs|12, 15, 9, 14, 11|8, 11, 7, 9, 10",
      "Total|61|45",
      "Mean|12.2|9.0",
      "Range|9–15|7–11",
      "Spread|6|4",
    ),
    "sum holds 61 = 12 + 15 + 9 + 14 + 11",
    "average holds 9.0 = (8 + 11 + 7 + 9 + 10) ÷ 5",
  ],
];

describe("figures beside words in cells", () => {
  it.each(told)("%s", (_, text, ...lines) => {
    const found = linesOf(text);
    for (const line of lines) expect(found).toContain(line);
  });

  it.each([
    [
      "a product that words spell out",
      table(
        "项目|依据|金额（元）",
        "资料|45套，每套35元|1,575",
        "茶歇|60人，每人28元|1,680",
        "车费|2辆，每辆1,850元|3,500",
        "奖品|24份，每份65元|1,560",
      ),
      "product violated 3,500元 = 2辆 × 1,850元",
    ],
    [
      "a change that an arrow spells out",
      table(
        "Metric|Change|Delta",
        "Latency|480 → 312 ms|-35%",
        "Errors|1,240 → 868|-30%",
        "Cost|$5,600 → $4,200|-35%",
        "Builds|250 → 400|+60%",
      ),
      "growth violated -35% = ($4,200 − $5,600) ÷ $5,600",
    ],
    [
      "what is left of the amount that a label tells",
      table(
        "情景|房租|人工|水电|盈亏",
        "月营业额 64,000|18,500|22,000|3,600|19,900",
        "月营业额 82,000|18,500|25,400|4,150|33,950",
        "月营业额 47,000|18,500|19,300|2,850|6,350",
        "月营业额 91,000|18,500|27,200|4,600|48,700",
      ),
      "difference violated 48,700 = 91,000 − 18,500 − 27,200 − 4,600",
    ],
  ])("holds a row to it: %s", (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it.each([
    [
      "sizes of things",
      table(
        "设备|数量|单价|小计",
        "UPS（2KVA）|1|4,500元|4,500元",
        "摄像机 4K|3|4,500元|13,500元",
        "机柜（42U）|2|3,200元|6,400元",
      ),
    ],
    [
      "a row told in another way",
      table(
        "项目|依据|金额（元）",
        "资料|45套，每套35元|1,575",
        "茶歇|60人，每人28元|1,680",
        "保险|52人，每人30元，九折|1,404",
      ),
    ],
    [
      "rooms without their names",
      table("楼栋|说明|人数", "1号楼|3层共36间|105", "2号楼|4层共40间|131", "3号楼|2层共18间|47"),
    ],
    [
      "levels and no changes",
      table("Metric|Before → After|Target", "Build|45 → 27 min|25", "Bugs|121 → 84|60", "Crashes|33 → 12|10"),
    ],
    [
      "minutes by minutes",
      table("Case|Steps|Score", "A|10 min, 3 min|30", "B|12 min, 4 min|41", "C|9 min, 5 min|38"),
    ],
  ])("is silent about %s", (_, text) => {
    expect(linesOf(text).filter((line) => /violated| × 3 min|× 36间|→/u.test(line))).toEqual([]);
  });
});
