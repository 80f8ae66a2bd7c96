import { expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** What figures of different sentences, lines and sections make of each other. */
const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    "全市共实施项目25个，总投资118.6亿元。\n\n工业项目14个，总投资76.5亿元。\n\n服务业项目6个，总投资24.3亿元。\n\n基础设施项目5个，总投资17.8亿元。\n",
    "sum holds? 14个 + 6个 + 5个 = 25个 @1:8",
    "sum holds? 76.5亿元 + 24.3亿元 + 17.8亿元 = 118.6亿元 @1:15",
  ],
  [
    "全市共实施项目25个，总投资119.6亿元。\n\n工业项目14个，总投资76.5亿元。\n\n服务业项目6个，总投资24.3亿元。\n\n基础设施项目5个，总投资17.8亿元。\n",
    "sum holds? 14个 + 6个 + 5个 = 25个 @1:8",
    "sum violated 76.5亿元 + 24.3亿元 + 17.8亿元 = 119.6亿元 @1:15",
  ],
  // Nothing says that the lines were meant to make it, and nothing shows it.
  ["全市共实施项目25个。\n\n工业项目14个。\n\n服务业项目6个。\n"],
  [
    "构成：线上306万元，占36%；线下187万元，占22%；媒介127.5万元，占15%；内容102万元，占14%；其他127.5万元，占15%。总额为850万元。",
    "share holds? 306万元 ÷ 850万元 = 36% @1:13",
    "share holds? 187万元 ÷ 850万元 = 22% @1:26",
    "share holds? 127.5万元 ÷ 850万元 = 15% @1:41",
    "share violated 102万元 ÷ 850万元 = 14% @1:54",
    "share holds? 127.5万元 ÷ 850万元 = 15% @1:69",
    "sum holds 850万元 = 306万元 + 187万元 + 127.5万元 + 102万元 + 127.5万元 @1:76",
  ],
  [
    "茶园一类采摘120亩，亩均2.5公斤。\n\n- 特刊1200册，每册85元，102000元\n- 帐篷40顶，每顶1500元，60000元\n- 奖杯75个，每个260元，19500元\n- 餐盒480份，每份90元，43400元\n",
    "product holds 1200册 × 85元 = 102000元 @3:17",
    "product holds 40顶 × 1500元 = 60000元 @4:17",
    "product holds 75个 × 260元 = 19500元 @5:16",
    "product violated 480份 × 90元 = 43400元 @6:16",
  ],
  [
    "## 收入\n\n收入：水费321.5万元，安装费42万元，合计363.5万元。\n\n## 支出\n\n支出：电费78万元，工资126万元，合计204万元。\n\n收支相抵，预计结余139.5万元。",
    "sum holds 363.5万元 = 321.5万元 + 42万元 @3:24",
    "sum holds 204万元 = 78万元 + 126万元 @7:21",
    "difference violated 363.5万元 − 204万元 = 139.5万元 @9:10",
  ],
  [
    "| 序号 | 单位 | 金额（万元） |\n|---|---|---|\n| 1 | 石桥镇 | 380 |\n| 2 | 石桥镇 | 260 |\n| 3 | 双河镇 | 420 |\n| | 合计 | 1060 |\n\n其中石桥镇640万元。",
    "sum holds 1060万元 = 380万元 + 260万元 + 420万元 @6:10",
    "sum holds? 380万元 + 260万元 = 640万元 @8:6",
  ],
];

it.each(cases.map(([text, ...lines]) => [text, lines] as const))("%s", (text, lines) => {
  expect(relationLines(text)).toEqual(lines);
});
