import { expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Totals whose parts stand in other blocks: paragraphs, sections, tables. */
const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  // One part a paragraph, each with figures of its own.
  [
    "市里批准三座桥，总投资612.47亿元。\n\n东桥项目总投资301.2亿元，其中主桥280亿元。\n\n南桥项目总投资98.07亿元，由两县按照比例承担。\n\n西桥项目总投资213.2亿元。\n",
    "sum holds? 301.2亿元 + 98.07亿元 + 213.2亿元 = 612.47亿元 @1:12",
  ],
  // What each section says by one name.
  [
    "## 一、资金总额\n\n今年收到帮扶资金总计473万元。\n\n## 二、资金安排\n\n### （一）河东渠道\n\n资金规模：206.7万元。\n\n帮扶资金173万元。\n\n### （二）河西道路\n\n资金规模：154.16万元。\n\n帮扶资金150万元。\n\n### （三）南山水池\n\n资金规模：160.16万元。\n\n帮扶资金150万元。\n",
    "sum holds? 173万元 + 150万元 + 150万元 = 473万元 @3:11",
  ],
  // A table of key figures over a breakdown of several of them.
  [
    "| Measure | Result |\n|---|---:|\n| Tickets | 1,946 |\n| Takings | $41,207.50 |\n| Seats | 310 |\n\nBy hall:\n\n| Hall | Takings | Tickets |\n|---|---|---|\n| North | $18,331.25 | 871 |\n| South | $13,676.00 | 640 |\n| Yard | $9,200.25 | 435 |\n",
    "sum holds? 871 + 640 + 435 = 1,946 @3:13",
    "sum holds? $18,331.25 + $13,676.00 + $9,200.25 = $41,207.50 @4:13",
  ],
  // One total split again and again by running text.
  [
    "全县林地3176.42公顷，都已入库。\n\n坡度较缓的林地1120.30公顷，涉及6.2万户。坡度较陡的林地2056.12公顷，涉及9.1万户。成熟的林地903.11公顷，采伐3万立方米。\n\n近熟的林地1250.31公顷，幼龄的林地1023.00公顷，补植41万株。\n",
    "sum holds? 1120.30公顷 + 2056.12公顷 = 3176.42公顷 @1:5",
    "sum holds? 903.11公顷 + 1250.31公顷 + 1023.00公顷 = 3176.42公顷 @1:5",
  ],
  // What two years come to.
  [
    "| 项目 | 第一年（元） | 第二年（元） |\n|---|---|---|\n| 设备 | 183500 | 92600 |\n| 人工 | 241700 | 260350 |\n| 合计 | 425200 | 352950 |\n\n两年总费用778150元。\n",
    "sum holds 425200元 = 183500元 + 241700元 @5:8",
    "sum holds 352950元 = 92600元 + 260350元 @5:17",
    "sum holds? 425200元 + 352950元 = 778150元 @7:6",
  ],
  // The second of two figures goes by the name of the first.
  [
    "全县农机服务收入1343.26万元，比上年好。\n\n耕地服务平稳，农机服务收入462.13万元，同比增长15.8%。播种服务加快，农机服务收入758.94万元，同比增长9.4%。\n\n植保和运输分别实现农机服务收入85.75万元和36.44万元。\n",
    "sum holds? 462.13万元 + 758.94万元 + 85.75万元 + 36.44万元 = 1343.26万元 @1:9",
  ],
  // A last row called a total of something.
  [
    "| Item | Year 1 | Year 2 |\n|---|---|---|\n| Staff | $245,000 | $253,700 |\n| Rent | $61,500 | $64,100 |\n| Travel | $12,250 | $9,900 |\n| Plan total | $318,750 | $327,700 |\n\nThe two years come to a total of $646,450.\n",
    "sum holds $318,750 = $245,000 + $61,500 + $12,250 @6:16",
    "sum holds $327,700 = $253,700 + $64,100 + $9,900 @6:27",
    "sum holds? $318,750 + $327,700 = $646,450 @8:34",
  ],
  // Headings that say what their lists come to; one of the sections has sections of its own.
  [
    "## Stand (26h)\n\n- Frame (20h)\n- Lights (6h)\n\n## Booth (19h)\n\n- Walls (4h)\n- Floor (3h)\n\n### Power\n\n- Cables (5h)\n- Sockets (7h)\n\n## Signs (11h)\n\n- Banner (6h)\n- Arrows (4h)\n",
    "sum holds 20h + 6h = 26h @1:11",
    "sum holds 4h + 3h + 5h + 7h = 19h @6:11",
    "sum violated 6h + 4h = 11h @16:11",
  ],
  // A single heading is held to nothing.
  ["## Signs (11h)\n\n- Banner (6h)\n- Arrows (4h)\n"],
  // A table whose rows are called as the sections.
  [
    "## Phase 1: Survey\n\n| Task | Hours |\n|---|---|\n| Levels | 3h |\n| Soil | 6.5h |\n\n## Phase 2: Walls\n\n| Task | Hours |\n|---|---|\n| Footing | 8h |\n| Bricks | 17h |\n\n## Phase 3: Roof\n\n| Task | Hours |\n|---|---|\n| Beams | 12h |\n| Tiles | 9h |\n\n## All phases\n\n| Phase | Hours |\n|---|---|\n| Phase 1 | 9.5h |\n| Phase 2 | 25h |\n| Phase 3 | 24h |\n",
    "sum holds 3h + 6.5h = 9.5h @26:13",
    "sum holds 8h + 17h = 25h @27:13",
    "sum violated 12h + 9h = 24h @28:13",
  ],
  [
    "### 1. 开发工作量\n\n| 任务 | 人天 |\n|---|---|\n| 登录 | 6.5 |\n| 支付 | 8 |\n| 小计 | 14.5 |\n\n### 2. 测试工作量\n\n| 任务 | 人天 |\n|---|---|\n| 单元 | 3 |\n| 联调 | 4 |\n| 小计 | 7 |\n\n### 3. 汇总\n\n| 类别 | 人天 |\n|---|---|\n| 开发 | 14.5 |\n| 测试 | 7 |\n",
    "sum holds 14.5人天 = 6.5人天 + 8人天 @7:8",
    "sum holds 7人天 = 3人天 + 4人天 @15:8",
    "sum holds 14.5人天 = 14.5人天 @21:8",
    "sum holds 7人天 = 7人天 @22:8",
  ],
  // A table that gathers rows of another by their names.
  [
    "| 模块 | 人天 |\n|---|---|\n| 登录 | 5 |\n| 支付 | 8 |\n| 报表 | 6 |\n| 消息 | 9 |\n| 检索 | 7 |\n\n分工如下：\n\n| 小组 | 负责模块 | 人天 |\n|---|---|---|\n| 甲组 | 登录、支付 | 13 |\n| 乙组 | 报表 | 6 |\n| 丙组 | 消息、检索 | 18 |\n",
    "sum holds 5人天 + 8人天 = 13人天 @13:16",
    "sum holds 6人天 = 6人天 @14:13",
    "sum violated 9人天 + 7人天 = 18人天 @15:16",
  ],
  // Small numbers that nothing relates come out by chance.
  ["第一章讲了12件事。\n\n## 场地\n\n| 名称 | 数量 |\n|---|---|\n| 桌 | 5 |\n| 椅 | 7 |\n"],
  // Sections that are called otherwise, and a row of more than one of them.
  [
    "## Kitchen\n\n| Item | Cost |\n|---|---|\n| Oven | $410 |\n| Sink | $190 |\n\n## Hall\n\n| Item | Cost |\n|---|---|\n| Chairs | $260 |\n| Stage | $375 |\n\n## Last year\n\n| Place | Cost |\n|---|---|\n| Garden | $605 |\n| Kitchen and hall | $1,240 |\n",
  ],
  // The last of them is the total of those before it.
  [
    "北部门店120家。\n\n一季度选址22家，二季度20家，三季度18家，合计60家。",
    "sum holds 60家 = 22家 + 20家 + 18家 @3:26",
  ],
];

it.each(cases)("relates %j", (text, ...lines) => {
  expect(relationLines(text)).toEqual(lines);
});
