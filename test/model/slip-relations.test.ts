import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

type Case = readonly [text: string, ...lines: string[]];

/** Words say of what a figure is, and it nearly comes out. */
const slips: readonly Case[] = [
  [
    "年末各项存款余额32.5亿元，其中对公存款12.4亿元。小微存款6.5亿元，占各项存款的30.0%。",
    "share violated 6.5亿元 ÷ 32.5亿元 = 30.0% @1:45",
  ],
  [
    "新签项目80个，其中工业32个、农业48个；开工50个，开工率达到72.5%。",
    "share violated 50个 ÷ 80个 = 72.5% @1:34",
  ],
  [
    "总计80万元。\n\n- 信息流22万，占22.9%\n- 搜索9.6万，占12.0%\n- 达人48.4万，占60.5%",
    "share violated 22万 ÷ 80万元 = 22.9% @3:11",
  ],
  [
    "工业增加值21.5亿元，农业增加值8.6亿元，服务业增加值12.9亿元，合计43亿元，占比分别为50%、20%、35%。",
    "share violated 12.9亿元 ÷ 43亿元 = 35% @1:57",
  ],
  [
    "We raise money in three ways.\n\nSavings $28,000 (35%), loan $44,000 (45%), family $8,000 (10%).\n\nThe total is $80,000.",
    "share violated $44,000 ÷ $80,000 = 45% @3:38",
  ],
  [
    "本年培训856人次，其中新员工230人次。\n\n培训经费合计64.2万元，人均约850元；其中财政专项50万元。",
    "average violated 64.2万元 ÷ 856人次 = 约850元 @3:17",
  ],
  [
    "Marketing spent $310k and sourced 412 leads, $852 a lead.",
    "average violated $310k ÷ 412 leads = $852 @1:46",
  ],
  [
    "接待费支出3.85万元，国内接待64批次、550人次，人均78.0元。",
    "average violated 3.85万元 ÷ 550人次 = 78.0元 @1:30",
  ],
  [
    "今年参训1,286人，发放补助61.73万元，人均约680元。",
    "average violated 61.73万元 ÷ 1,286人 = 约680元 @1:27",
  ],
  ["全年水电费18.6万元，月均1.85万元。", "rollup violated 12 × 1.85万元 = 18.6万元 @1:6"],
  [
    "本院人员经费24,780万元。全院职工1,180人，人均23.0万元。",
    "average violated 24,780万元 ÷ 1,180人 = 23.0万元 @1:29",
  ],
  ["新建书屋30个，每个20万元，计640万元。", "product violated 30个 × 20万元 = 640万元 @1:17"],
  ["口罩按每个0.35元，3,000个，1,250元。", "product violated 3,000个 × 0.35元 = 1,250元 @1:19"],
  ["Excavation, 1,400 linear feet at $18 a foot: $28,200.", "product violated 1,400 × $18 = $28,200 @1:46"],
  ["预计盈余243.6万元，提取公积金10%，即24.86万元。", "product violated 243.6万元 × 10% = 24.86万元 @1:23"],
  [
    "全年总预算18.2万元。\n\n截至9月已支出11.6万元，余下7.6万元。",
    "difference violated 18.2万元 − 11.6万元 = 7.6万元 @3:17",
  ],
  [
    "Total cost: 8,400.\n\nPaid so far: 3,100.\n\nLeft to pay: 5,700.",
    "difference violated 8,400 − 3,100 = 5,700 @5:14",
  ],
  [
    "采购总额12,866.5万元，其中设备5,436.5万元、安装1,223.5万元、土建6,216.5万元。",
    "sum violated 12,866.5万元 = 5,436.5万元 + 1,223.5万元 + 6,216.5万元 @1:5",
  ],
];

/** The figure may be of something else, of another time, or rounded. */
const silent: readonly string[] = [
  "用例：\n  parcel_reader: 38\n  label_maker:       9\n  weight_table: 24\n  depot_list:         31\n  合计 102 个单元用例",
  "会员总数6,000名。会员中，本科以上3,120名，占52.0%；女性1,560名，占26.0%；外地420名，占7.0%。85名理事中，本科以上占64.7%。",
  "The rate rises to $14.20 per $1,000 of assessed value, 45 cents over last year's, or 3.3 percent.",
  "本院1月受理案件187件，结案24件；去年同期全院共收案215件，结案37件。",
  "本季接待团队146个，散客38批；上年同期合计接待188个团队。",
  "受理案件49.8万件，决定起诉32.9万件，不起诉8.3万件，不起诉率20.1%。",
  "全年收入4,399亿元，其中保险费收入816亿元，政府资助3,523亿元。",
  "就业培训7,252人，创业培训1,599人，分别完成年计划的63.1%、106.6%。",
  "新产品2,230万元，约占大区计划的15%；老产品11,270万元，占全年13,500万元的83.5%。",
  "年末人口62.5万人，生产总值486.3亿元，人均生产总值79,000元。",
  "补助96万元（国家级4人、每人6万元，省级24人、每人3万元）。",
  "设备投入354万元，其中超声2台、每台45万元，监护仪3台、每台28万元。",
  "头车1辆1,200元，副车5辆、每辆400元，共3,200元。",
  "主桌1桌2,000元，散桌10桌、每桌1,500元，共17,000元。",
  "房租12万元，每月1.5万元。",
  "三年种植4万亩茶园。\n\n三年补助共1200万元，其中新造每亩补助250元。",
  "一是道路120公里，计3600万元。二是渠道补助，每公里28万元，计840万元。",
  "全年实现净利6.89亿元，其中归属母公司5.19亿元。股本14.7亿股，每股收益0.36元。",
  "A hire costs $180,500 a year, or $15,047 a month.",
  "立项率40.3%，两类项目共22个。",
  "Turnover was 33.8% (19 leavers). We were 38 people.",
  "全年总预算18.2万元。\n\n设备已支出11.6万元，另有人工3万元，余下3.6万元。",
  "深松3,000亩，每亩25元，7.5万元；还田4,500亩，每亩20元，9万元。",
  "Goal: $150,000. Raised so far: $46,300, which is 3% more than last month.",
  "学校现有学生1,584人。\n\n就餐1,426人。家长缴费147,460元，生均约103元。",
  "全年共约1,250人次，每人约80元，共约10万元。",
  "We spent $310k on 412 leads; next year a lead may cost $850.",
];

describe("figures that nearly follow from what words name", () => {
  it.each(slips)("%s", (text, ...lines) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual(lines);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
  it.each(named)("lists what words name and comes out: %s", (text, line) => {
    expect(relationLines(text)).toContain(line);
  });
});

/** The same words, where all comes out: rounded, or a text away. */
const named: readonly (readonly [text: string, line: string])[] = [
  [
    "建筑面积5,598平方米，现有学生823人，生均建筑面积6.8平方米。",
    "average rounding? 5,598平方米 ÷ 823人 = 6.8平方米 @1:29",
  ],
];
