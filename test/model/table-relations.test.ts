import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Rows without their outer bars; the separator row is put in. */
function table(header: string, ...rows: string[]): string {
  const separator = header
    .split("|")
    .map(() => " --- ")
    .join("|");
  return [header, separator, ...rows].map((row) => `|${row}|`).join("\n");
}

const cases: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  "rows of hours, with nothing over them": [
    "甲评审　　　　6h\n乙方案　　　　5h\n丙报告　　　　4.5h\n合计　　　　15.5h",
    "sum holds 15.5h = 6h + 5h + 4.5h @4:7",
  ],
  "halves of a year over a table of text": [
    "项目    1H    2H\n甲    30    40\n乙    20    25\n合计    50    65",
    "sum holds 50 = 30 + 20 @4:7",
    "sum holds 65 = 40 + 25 @4:13",
  ],
  "sizes among the words, and layers of another measure": [
    table(
      "部位|工程量|单价|金额",
      "地面（6 m × 5 m）|30 m²|10|300",
      "基础（2.8 × 0.8 × 0.5）|1.12 m³|280|313.6",
      "墙体加厚（4.3 × 10 cm）|8.4 m²|112.5|945",
    ),
    "product holds 30 m² = 6 m × 5 m @3:16",
    "product holds 300 = 30 m² × 10 @3:25",
    "product holds 1.12 m³ = 2.8 × 0.8 × 0.5 @4:22",
    "product holds 313.6 = 1.12 m³ × 280 @4:34",
    "product holds 945 = 8.4 m² × 112.5 @5:33",
  ],
  "quarters of small whole numbers, two off": [
    table(
      "周期|目标",
      "第一季度|72万元",
      "第二季度|1万元",
      "第三季度|24万元",
      "第四季度|133万元",
      "全年|232万元",
    ),
    "rollup violated 72万元 + 1万元 + 24万元 + 133万元 = 232万元 @7:5",
  ],
  "prices for a month where the row does not tell of how many": [
    table(
      "项目|数量|单价（元）|小计（元）|备注",
      "服务器|2台|3000/月|6000|",
      "数据库|1台|2000/月|4000|两个月",
      "设备|4套|8000|32000|",
      "屏幕|4块|1000|4000|",
    ),
    "product holds 6000元 = 2台 × 3000元 @3:16",
    "product holds 32000元 = 4套 × 8000元 @5:13",
    "product holds 4000元 = 4块 × 1000元 @6:13",
  ],
  "prices for a month beside the months": [
    table("岗位|人数|月薪|月数|合计", "甲|2|3000/月|3|18000", "乙|1|2000/月|4|9000", "丙|3|2000/月|5|30000"),
    "product holds 18000 = 2 × 3000 × 3 @3:15",
    "product violated 9000 = 1 × 2000 × 4 @4:15",
    "product holds 30000 = 3 × 2000 × 5 @5:15",
  ],
  "scores with remarks, weights and points": [
    table(
      "Criterion|Score|Weight|Points",
      "Price|3 (best)|3|9",
      "Speed|2 (summed)|2|6",
      "Support|3|2|6",
      "Limits|1 (worst)|2|2",
    ),
    "product holds 9 = 3 × 3 @3:19",
    "product violated 6 = 2 × 2 @4:21",
    "product holds 6 = 3 × 2 @5:14",
    "product holds 2 = 1 × 2 @6:21",
  ],
  "weights and scores beside the most that there is to get": [
    table("Criterion|Weight|Most points|Score", "Price|3|5|4", "Speed|2|5|3", "Support|2|5|5"),
  ],
  "rows of which one cell goes without the unit of the others": [
    table("Line|Grant|Match|In kind|Total", "Guide|4,250|$4,050|$100|$8,400", "Travel|630|$200|$300|$1,130"),
    "sum holds $8,400 = 4,250 + $4,050 + $100 @3:26",
    "sum holds $1,130 = 630 + $200 + $300 @4:23",
  ],
  "rows of which one cell counts what is bought": [
    table("Item|Pieces|Goods|Freight|Total", "Bricks|5,000|$300|$90|$390", "Sand|40|$200|$30|$230"),
    "sum holds $390 = $300 + $90 @3:24",
    "sum holds $230 = $200 + $30 @4:19",
  ],
  "totals in the plural that name the unit": [
    table("Line|Match", "Guide|4,050", "Film|435", "Post|30", "TOTALS|$ 4,515"),
    "sum holds $4,515 = $4,050 + $435 + $30 @6:9",
  ],
  "a last row that is called the total of something": [
    table(
      "成本项目|金额（元）|占比",
      "材料|45.00|60%",
      "人工|17.00|23%",
      "管理|13.00|17%",
      "合计成本|75.00|100%",
    ),
    "share holds 60% = 45.00元 ÷ 75.00元 @3:11",
    "share rounding 23% = 17.00元 ÷ 75.00元 @4:11",
    "share rounding 17% = 13.00元 ÷ 75.00元 @5:11",
    "sum holds 75.00元 = 45.00元 + 17.00元 + 13.00元 @6:7",
    "share holds 100% = 60% + 23% + 17% @6:13",
  ],
  "progress of key results towards their targets": [
    table("KR|Target|Current|Progress", "Deals|60|18|30%", "NPS|50|44|88%", "Days to set up|14|21|-"),
    "share holds 30% = 18 ÷ 60 @3:14",
    "share holds 88% = 44 ÷ 50 @4:12",
  ],
  "progress that is told from where a key result began": [
    table("KR|Target|Current|Progress", "Deals|60|18|10%", "NPS|50|44|25%"),
  ],
  "a first row that all rows below it make": [
    table("名称|产值（亿元）", "全区产值|412.6", "农业|31.4", "工业|236.9", "服务业|144.3"),
    "sum holds? 412.6亿元 = 31.4亿元 + 236.9亿元 + 144.3亿元 @3:7",
  ],
  "a first row that they do not make": [
    table("名称|产值（亿元）", "甲区|412.6", "乙区|31.4", "丙区|236.9", "丁区|143.3"),
  ],
  "one line off by a digit where no words say what the columns are": [
    table(
      "项|甲|乙|丙",
      "一|24|88.5|2124.0",
      "二|41|132.0|5712.0",
      "三|26|164.0|4264.0",
      "四|63|31.0|1953.0",
    ),
    "product holds? 2124.0 = 24 × 88.5 @3:12",
    "product violated 5712.0 = 41 × 132.0 @4:13",
    "product holds? 4264.0 = 26 × 164.0 @5:13",
    "product holds? 1953.0 = 63 × 31.0 @6:12",
  ],
  "one line off by more may have been made in another way": [
    table(
      "项|甲|乙|丙",
      "一|24|88.5|2124.0",
      "二|41|132.0|5000.0",
      "三|26|164.0|4264.0",
      "四|63|31.0|1953.0",
    ),
    "product holds? 2124.0 = 24 × 88.5 @3:12",
    "product violated? 5000.0 = 41 × 132.0 @4:13",
    "product holds? 4264.0 = 26 × 164.0 @5:13",
    "product holds? 1953.0 = 63 × 31.0 @6:12",
  ],
  "a last row of any name, off by a digit in one column": [
    table(
      "区域|一月|二月|三月",
      "东|1180|1260|1090",
      "南|640|705|610",
      "西|720|760|690",
      "大区|2540|2725|2190",
    ),
    "sum holds? 2540 = 1180 + 640 + 720 @6:5",
    "sum holds? 2725 = 1260 + 705 + 760 @6:10",
    "sum violated 2190 = 1090 + 610 + 690 @6:15",
  ],
  "a last row that happens to be made in two columns": [
    table(
      "区域|一月|二月|三月",
      "东|1180|1260|1090",
      "南|640|705|610",
      "西|720|760|690",
      "北|2540|2725|2000",
    ),
  ],
  "a total row": [
    table("部门|金额（万元）", "一部|300", "二部|500", "合计|900"),
    "sum violated 900万元 = 300万元 + 500万元 @5:5",
  ],
  "a total row that holds": [
    table("部门|金额（万元）", "一部|300", "二部|500", "合计|800"),
    "sum holds 800万元 = 300万元 + 500万元 @5:5",
  ],
  "a total row on top": [
    table("部门|金额（万元）", "合计|800", "一部|300", "二部|500"),
    "sum holds 800万元 = 300万元 + 500万元 @3:5",
  ],
  "two ways": [
    table(
      "板块|广告|活动|合计",
      "汽车|10万元|10万元|20万元",
      "医疗|12万元|3万元|15万元",
      "合计|22万元|13万元|35万元",
    ),
    "sum holds 20万元 = 10万元 + 10万元 @3:15",
    "sum holds 15万元 = 12万元 + 3万元 @4:14",
    "sum holds 22万元 = 10万元 + 12万元 @5:5",
    "sum holds 13万元 = 10万元 + 3万元 @5:10",
    "sum holds 35万元 = 20万元 + 15万元 @5:15",
    "sum holds 35万元 = 22万元 + 13万元 @5:15",
  ],
  "a fault in one cell shows in its row and its column": [
    table("板块|广告|活动|合计", "汽车|10|10|20", "医疗|12|4|15", "房产|5|5|10", "合计|27|18|45"),
    "sum holds 20 = 10 + 10 @3:11",
    "sum violated 15 = 12 + 4 @4:10",
    "sum holds 10 = 5 + 5 @5:9",
    "sum holds 27 = 10 + 12 + 5 @6:5",
    "sum violated 18 = 10 + 4 + 5 @6:8",
    "sum holds 45 = 20 + 15 + 10 @6:11",
    "sum holds 45 = 27 + 18 @6:11",
  ],
  "a blank cell is unstated": [table("板块|金额", "汽车|10万元", "医疗|", "合计|30万元")],
  "blank cells beside stated ones": [
    table("板块|金额", "汽车|10万元", "房产|10万元", "医疗|", "合计|30万元"),
    "sum open 30万元 = 10万元 + 10万元 + … @6:5",
  ],
  "a dash is nothing": [
    table("板块|金额", "汽车|10万元", "房产|10万元", "医疗|—", "合计|30万元"),
    "sum violated 30万元 = 10万元 + 10万元 @6:5",
  ],
  "where more is there than is needed, nothing is lacking": [
    table(
      "品名|30天需求|现有库存|缺口",
      "口罩|12600|9800|2800",
      "面罩|1350|1150|200",
      "防护服|360|400|0",
      "手套|7800|7000|800",
    ),
    "difference holds 2800 = 12600 − 9800 @3:16",
    "difference holds 200 = 1350 − 1150 @4:15",
    "difference holds 800 = 7800 − 7000 @6:15",
  ],
  "the total row of a ledger tells the first and the last level": [
    table(
      "月份|期初余额|收入|支出|期末余额",
      "9月|100|50|30|120",
      "10月|120|40|70|90",
      "11月|90|60|20|130",
      "12月|130|20|90|60",
      "合计|100|170|210|60",
    ),
    "balance holds 120 = 100 + 50 − 30 @3:15",
    "balance holds 120 = 120 @4:6",
    "balance holds 90 = 120 + 40 − 70 @4:16",
    "balance holds 90 = 90 @5:6",
    "balance holds 130 = 90 + 60 − 20 @5:15",
    "balance holds 130 = 130 @6:6",
    "balance holds 60 = 130 + 20 − 90 @6:16",
    "sum holds 170 = 50 + 40 + 60 + 20 @7:9",
    "sum holds 210 = 30 + 70 + 20 + 90 @7:13",
    "balance holds 60 = 100 + 170 − 210 @7:17",
  ],
  "a rate is good to its own last place": [
    table(
      "指标|本周|上周|环比",
      "订单|1050|1000|5.00%",
      "笔数|132.6|126.4|4.9%",
      "交易额|8420|8105|3.9%",
      "客诉|48|64|-25%",
    ),
    "growth holds 5.00% = (1050 − 1000) ÷ 1000 @3:15",
    "growth rounding 4.9% = (132.6 − 126.4) ÷ 126.4 @4:17",
    "growth rounding 3.9% = (8420 − 8105) ÷ 8105 @5:16",
    "growth holds -25% = (48 − 64) ÷ 64 @6:11",
  ],
  subtotals: [
    table("项目|万元", "房租|10", "水电|2", "小计|12", "工资|30", "社保|8", "小计|38", "合计|50"),
    "sum holds 12万元 = 10万元 + 2万元 @5:5",
    "sum holds 38万元 = 30万元 + 8万元 @8:5",
    "sum holds 50万元 = 12万元 + 38万元 @9:5",
  ],
  "quarters and the year as columns": [
    table("指标|Q1|Q2|Q3|Q4|全年", "签单（万元）|100|200|200|300|800", "回款（万元）|50|50|50|50|210"),
    "rollup holds 100万元 + 200万元 + 200万元 + 300万元 = 800万元 @3:25",
    "rollup violated 50万元 + 50万元 + 50万元 + 50万元 = 210万元 @4:21",
  ],
  "quarters and the year as rows": [
    table(
      "季度|签单|客户",
      "一季度|100万元|10家",
      "二季度|200万元|10家",
      "三季度|200万元|10家",
      "四季度|300万元|10家",
      "全年|800万元|41家",
    ),
    "rollup holds 100万元 + 200万元 + 200万元 + 300万元 = 800万元 @7:5",
    "rollup violated 10家 + 10家 + 10家 + 10家 = 41家 @7:11",
  ],
  "one line of several pieces among lines of one": [
    table(
      "组件|单价（元）|数量|小计",
      "主机|8,600|1|8,600",
      "备机|5,200|1|5,200",
      "摄像头|3,700|4|11,100",
      "路由|2,900|1|2,900",
      "电源|4,150|1|4,150",
    ),
    "product holds 8,600 = 8,600元 × 1 @3:13",
    "product holds 5,200 = 5,200元 × 1 @4:13",
    "product violated 11,100 = 3,700元 × 4 @5:14",
    "product holds 2,900 = 2,900元 × 1 @6:13",
    "product holds 4,150 = 4,150元 × 1 @7:13",
  ],
  "months in order with a total": [
    table("月份|费用", "1月|10万元", "2月|20万元", "3月|30万元", "合计|60万元"),
    "sum holds 60万元 = 10万元 + 20万元 + 30万元 @6:5",
  ],
  "head counts do not add up over the year": [
    table("指标|Q1|Q2|Q3|Q4|全年", "期末人数|10人|12人|14人|15人|15人"),
  ],
  "rates do not add up": [table("部门|完成率", "一部|90%", "二部|80%", "合计|85%")],
  "unit prices do not add up": [
    table("品名|数量|单价|金额", "电脑|6台|5000元|30000元", "桌椅|7套|600元|4200元", "合计|||34200元"),
    "product holds 30000元 = 6台 × 5000元 @3:14",
    "product holds 4200元 = 7套 × 600元 @4:13",
    "sum holds 34200元 = 30000元 + 4200元 @5:7",
  ],
  "no words for a total": [table("部门|金额", "一部|300万元", "二部|500万元", "三部|800万元")],
  "a row of means": [table("部门|金额", "一部|300万元", "二部|500万元", "平均|400万元")],
  "last year beside this year": [
    table(
      "部门|上年|本年|合计",
      "一部|300万元|400万元|400万元",
      "二部|500万元|600万元|600万元",
      "合计|800万元|1000万元|1000万元",
    ),
    "sum holds 800万元 = 300万元 + 500万元 @5:5",
    "sum holds 1000万元 = 400万元 + 600万元 @5:11",
    "sum holds 1000万元 = 400万元 + 600万元 @5:18",
  ],
  "a column of remarks": [
    table("板块|金额|备注", "汽车|10万元|含税", "医疗|12万元|3月底前", "合计|22万元|"),
    "sum holds 22万元 = 10万元 + 12万元 @5:5",
  ],
  "subtotals of quarters among their months": [
    table(
      "月份|销售额（万元）|客单价（元）",
      "1月|80|200",
      "2月|70|210",
      "3月|90|190",
      "一季度小计|240|200",
      "4月|100|200",
      "5月|110|200",
      "6月|100|200",
      "二季度小计|320|200",
      "合计|560|200",
    ),
    "sum holds 240万元 = 80万元 + 70万元 + 90万元 @6:8",
    "sum violated 320万元 = 100万元 + 110万元 + 100万元 @10:8",
    "sum holds 560万元 = 240万元 + 320万元 @11:5",
  ],
  "totals of groups without a grand total": [
    table("科目|金额（万元）", "主营|80", "其他|20", "收入合计|100", "人工|50", "房租|20", "支出合计|75"),
    "sum holds 100万元 = 80万元 + 20万元 @5:7",
    "sum violated 75万元 = 50万元 + 20万元 @8:7",
  ],
  "shares of a whole, rounded": [
    table("来源|金额（万元）|占比", "广告|32|53.3%", "活动|20|33.3%", "其他|8|13.3%", "合计|60|100%"),
    "share rounding 53.3% = 32万元 ÷ 60万元 @3:8",
    "share rounding 33.3% = 20万元 ÷ 60万元 @4:8",
    "share rounding 13.3% = 8万元 ÷ 60万元 @5:7",
    "sum holds 60万元 = 32万元 + 20万元 + 8万元 @6:5",
    "share rounding 100% = 53.3% + 33.3% + 13.3% @6:8",
  ],
  "shares that do not make the whole": [
    table("来源|占比", "广告|50%", "活动|30%", "其他|10%", "合计|100%"),
    "share violated 100% = 50% + 30% + 10% @6:5",
  ],
  "a price in the total row": [
    table(
      "Quarter|Leads|CPL",
      "Q1|900|$278",
      "Q2|1000|$300",
      "Q3|1000|$300",
      "Q4|1100|$318",
      "Total|4000|$300",
    ),
    "rollup holds 900 + 1000 + 1000 + 1100 = 4000 @7:8",
  ],
  "English header and total": [
    table("Team|Budget ($k)", "Sales|30", "Support|20", "Total|60"),
    "sum violated $60k = $30k + $20k @5:8",
  ],
};

describe("relations in tables", () => {
  it.each(Object.entries(cases).map(([name, [text, ...lines]]) => [name, text, lines] as const))(
    "%s",
    (_, text, lines) => {
      expect(relationLines(text)).toEqual(lines);
    },
  );
});
