import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

type Case = readonly [text: string, ...lines: string[]];

const sums: readonly Case[] = [
  [
    "项目运营部年度运营额度计划总额为60万元,主要收入来源为广告和活动收入。其中汽车汽配板块20万元(广告10万,活动10万),房产及家居建材板块20万元(广告10万,活动10万),医疗板块12万元(广告收入),其它板块综合收入目标为8万。",
    "sum holds 60万元 = 20万元 + 20万元 + 12万元 + 8万 @1:17",
    "sum holds 20万元 = 10万 + 10万 @1:45",
    "sum holds 20万元 = 10万 + 10万 @1:72",
  ],
  [
    "全年预算100万元，其中人员60万元，市场30万元，其他20万元。",
    "sum violated 100万元 = 60万元 + 30万元 + 20万元 @1:5",
  ],
  ["全年预算100万元，其中人员60万元，市场30万元。", "sum open 100万元 = 60万元 + 30万元 + … @1:5"],
  // What is named behind a figure takes the rest as well.
  [
    "The fairs cost $90k in total, of which $27k in spring, $35k in autumn and $18k other.",
    "sum violated $90k = $27k + $35k + $18k @1:16",
  ],
  [
    "The budget is $90k, including $27k for ads, $35k for fairs and $28k for other costs.",
    "sum holds $90k = $27k + $35k + $28k @1:15",
  ],
  [
    "活动总费用90万元，其中27万元用于线上，35万元用于线下，18万元用于其他。",
    "sum violated 90万元 = 27万元 + 35万元 + 18万元 @1:6",
  ],
  [
    "The budget is $90k, of which $27k for ads and $35k for fairs. Other teams spend $18k.",
    "sum open $90k = $27k + $35k + … @1:15",
  ],
  ["全年预算100万元，其中人员60万元，市场50万元。", "sum violated? 100万元 = 60万元 + 50万元 @1:5"],
  ["全年预算100万元：人员60万元，市场30万元。", "sum violated 100万元 = 60万元 + 30万元 @1:5"],
  ["全年预算100万元，分为人员60万元、市场40万元两块。", "sum holds 100万元 = 60万元 + 40万元 @1:5"],
  ["培训20场（线上12场，线下9场）。", "sum violated 20场 = 12场 + 9场 @1:3"],
  ["线上培训12场，线下培训8场，合计20场。", "sum holds 20场 = 12场 + 8场 @1:18"],
  ["线上培训12场，线下培训9场，共20场。", "sum violated 20场 = 12场 + 9场 @1:17"],
  [
    "共40个项目，总投资96亿元。其中经济类22个、58亿元；社会类11个、24亿元；其他7个、14亿元。",
    "sum holds 40个 = 22个 + 11个 + 7个 @1:2",
    "sum holds 96亿元 = 58亿元 + 24亿元 + 14亿元 @1:11",
  ],
  [
    "总投资100万元，其中设备60万元，其中进口40万元、国产20万元；土建40万元。",
    "sum holds 100万元 = 60万元 + 40万元 @1:4",
    "sum holds 60万元 = 40万元 + 20万元 @1:14",
  ],
  [
    "总额30万元，线上、线下、其他渠道分别为10万元、15万元、5万元。",
    "sum holds 30万元 = 10万元 + 15万元 + 5万元 @1:3",
  ],
  [
    "预算60万元，其中20万元用于广告，30万元用于活动，其余10万元备用。",
    "sum holds 60万元 = 20万元 + 30万元 + 10万元 @1:3",
  ],
  [
    "总投资1.2亿元，其中土建7000万元，设备4000万元，其他1000万元。",
    "sum holds 1.2亿元 = 7000万元 + 4000万元 + 1000万元 @1:4",
  ],
  [
    "人才、旅游和交友等板块共20万元，其中人才、旅游板块12万元，其他8万元。",
    "sum holds 20万元 = 12万元 + 8万元 @1:13",
  ],
  [
    "总收入35.8万元，其中一部12.3万元，二部23.4万元，其他0万元。",
    "sum rounding 35.8万元 = 12.3万元 + 23.4万元 + 0万元 @1:4",
  ],
  [
    "The budget is $100k, of which marketing $40k, R&D $50k and other $10k.",
    "sum holds $100k = $40k + $50k + $10k @1:15",
  ],
  [
    "The budget is $100k, of which marketing $40k, R&D $50k and other $20k.",
    "sum violated $100k = $40k + $50k + $20k @1:15",
  ],
];

const moreSums: readonly Case[] = [
  [
    "全年预算100万元，其中人员50万元，市场40万元，办公20万元。",
    "sum violated 100万元 = 50万元 + 40万元 + 20万元 @1:5",
  ],
  [
    "全年发放贷款50亿元，其中小微企业贷款30亿元，涉农贷款25亿元。",
    "sum violated? 50亿元 = 30亿元 + 25亿元 @1:7",
  ],
];

const englishSums: readonly Case[] = [
  [
    "Total spend of $500k includes $200k for ads, $150k for staff, $100k for tools and $60k for travel.",
    "sum violated $500k = $200k + $150k + $100k + $60k @1:16",
  ],
  [
    "The fund of $2M is split into $1.2M for seed deals and $0.8M for follow-ups.",
    "sum holds $2M = $1.2M + $0.8M @1:13",
  ],
];

const noSums: readonly Case[] = [
  ["全年开工40个项目，其中重点项目30个。"],
  ["一部签单20万元，二部签单30万元，三部签单12万元。"],
  ["总额为60万元，主要收入来源为广告，其中广告占80%。"],
  ["每场2万元，共6场，合计12万元。", "product holds 6场 × 2万元 = 12万元 @1:13"],
  ["全年收入60万元，同比增长10万元，比上年多5万元。"],
  ["现有员工60人，其中党员30人，本科以上50人。"],
  ["完成投资60万元：3月底前20万元，6月底前40万元，年底60万元。"],
  ["总投资100万元，其中已到位60万元，已使用50万元。"],
  ["预算100万元，其中第一季度20万元，第二季度30万元。"],
  ["计划培训20场，其中每场不少于30人，每场预算2万元。"],
  ["采购电脑6-10台，其中单价5000元，运费200元。"],
  ["利润12万元（上年10万元，增加2万元）。", "difference holds 12万元 − 10万元 = 2万元 @1:17"],
  ["This year we sold 120 units, up from 100 units."],
  ["我们的目标有三个：增收、降本、提质。", "count holds 三个 = 3 × 1 @1:7"],
  ["版本2.0共3个模块，其中1.0模块2个。"],
];

const others: readonly Case[] = [
  [
    "业务部(2-3人)每季度签单不得低于200万元,一年不得低于800万,业务员每人每月签单额不得少于10万。",
    "capacity open 2-3人 × ≥10万 × 12 = ≥800万 @1:31",
    "rollup holds 4 × ≥200万元 = ≥800万 @1:31",
  ],
  ["每季度签单不得低于200万元，一年不得低于900万元。", "rollup open 4 × ≥200万元 = ≥900万元 @1:22"],
  ["每季度签单200万元，全年签单900万元。", "rollup violated 4 × 200万元 = 900万元 @1:16"],
  ["每月至少走访2次，全年不少于24次。", "rollup holds 12 × ≥2次 = ≥24次 @1:15"],
  [
    "第一季度完成投资30亿元，第二季度完成60亿元，第三季度完成60亿元，第四季度完成50亿元，全年完成210亿元。",
    "rollup violated 30亿元 + 60亿元 + 60亿元 + 50亿元 = 210亿元 @1:51",
  ],
  ["上半年签约40个，下半年签约50个，全年签约90个。", "rollup holds 40个 + 50个 = 90个 @1:23"],
  ["一季度签约20个，二季度累计40个，三季度累计60个，四季度累计90个，全年签约90个。"],
  ["上半年签约40个，下半年回访50个，全年签约90个。"],
  ["一季度开工率达到30%，二季度达到60%，三季度达到80%，四季度达到100%，全年达到100%。"],
  ["每月召开例会1次，全年完成培训24场。"],
  ["每月召开例会1次，全年培训24次。"],
  ["每人每月签单10万元，一年签单800万元。"],
  [
    "严格按照每季度检查的机构数不低于本辖机构总数的25%,全年检查必须覆盖所有机构的目标。",
    "coverage holds 4 × ≥25% = 100% @1:34",
  ],
  [
    "每季度检查的机构数不低于本辖机构总数的20%，全年检查必须覆盖所有机构。",
    "coverage open 4 × ≥20% = 100% @1:30",
  ],
  ["每季度检查机构总数的20%，全年检查覆盖100%。", "coverage violated 4 × 20% = 100% @1:21"],
  [
    "实现现场检查覆盖面50%,利用视频联网监控进行非现场检查覆盖面50%,全年现场及非现场检查覆盖面100%的检查要求。",
    "coverage holds 50% + 50% = 100% @1:49",
  ],
  [
    "现场检查覆盖面50%，非现场检查覆盖面40%，全年检查覆盖面100%。",
    "coverage violated 50% + 40% = 100% @1:31",
  ],
  ["线上客户覆盖率60%，线下客户覆盖率70%。"],
  [
    "签单首付款到帐当月发800%提成,工程结束按照决算价计算发剩余20%提成。",
    "complement violated 800% + 20% = 100% @1:32",
  ],
  [
    "签单首付款到帐当月发80%提成,工程结束按照决算价计算发剩余20%提成。",
    "complement holds 80% + 20% = 100% @1:31",
  ],
  ["合同签订付30%，验收后付60%，余款10%一年后付清。", "complement holds 30% + 60% + 10% = 100% @1:20"],
  [
    "30% is paid on signing, 60% on delivery, the remaining 20% after a year.",
    "complement violated 30% + 60% + 20% = 100% @1:56",
  ],
  ["毛利率提高5%，库存中剩余20%为旧款。"],
];

function run(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...lines]) => [text, lines] as const))("%s", (text, lines) => {
    expect(relationLines(text)).toEqual(lines);
  });
}

describe("sums in prose", () => {
  run([...sums, ...moreSums, ...englishSums]);
});
describe("prose that claims no sum, or none for sure", () => {
  run(noSums);
});
describe("rollups, coverage and complements in prose", () => {
  run(others);
});
