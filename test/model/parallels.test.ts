import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Figures that add up because those they are told with do. */
const held: readonly (readonly [text: string, line: string])[] = [
  // How much each has changed, whatever is told between.
  [
    "会议培训两项预算860万元，较2024年的1,052万元减少192万元；其中：会议费231万元，较上年减少17万元；培训费629万元，较上年减少175万元。",
    "sum holds? 17万元 + 175万元 = 192万元",
  ],
  [
    "全市接待游客640万人次，比上年增加127万人次。其中，国内游客526万人次，比上年增加151万人次；入境游客114万人次，比上年减少24万人次。",
    "balance holds? 151万人次 − 24万人次 = 127万人次",
  ],
  [
    "The office handled 830 cases, up 121 on last year. Of which, civil cases came to 512, up 84; criminal cases to 318, up 37.",
    "sum holds? 84 + 37 = 121",
  ],
  // What was told of the week before.
  [
    "全市成交土地86宗，总价25亿元；上周成交131宗。其中：\n\n住宅用地成交51宗；上周成交84宗。\n\n工业用地成交35宗；上周成交47宗。",
    "sum holds? 84宗 + 47宗 = 131宗",
  ],
  // The same total, split by something else.
  [
    "在校学生4,736人。其中，小学2,915人，初中1,821人；男生2,394人，女生2,342人。",
    "sum holds? 2,394人 + 2,342人 = 4,736人",
  ],
  [
    "耕地5,316公顷。其中，水田2,148公顷，旱地3,168公顷。位于平原的耕地1,527公顷，占28.7%。位于丘陵的耕地3,789公顷，占71.3%。",
    "sum holds? 1,527公顷 + 3,789公顷 = 5,316公顷",
  ],
  // The same figures of each, told in the same order before those that make a sum.
  [
    "去年共发生事故1,746起，受伤645人，损失4,187万元。\n\n公路上发生事故1,523起，受伤598人，损失3,760万元，占总数的87.2%、92.7%和89.8%。\n\n水上发生事故223起，受伤47人，损失427万元。",
    "sum holds? 598人 + 47人 = 645人",
  ],
  // Its parts are split in turn before the next is told.
  [
    "实现产值244,394万元，增长13.1%。其中：农业62,857万元，增长6.3%；工业65,585万元，增长9.5%，其中制造业40,653万元，增长13.5%；采矿业24,932万元，增长3.7%。服务业115,952万元，增长18.0%。",
    "sum holds? 62,857万元 + 65,585万元 + 115,952万元 = 244,394万元",
  ],
  // Each is told under the total's name, in a sentence of its own.
  [
    "实现保费收入13,432.6亿元，赔付4,508.8亿元，总资产80,530亿元。\n\n一是财产险实现保费收入4,621.3亿元，增长15.8%。二是寿险实现保费收入7,589.4亿元，增速提高5个百分点。三是健康险和意外险分别实现保费收入857.5亿元和364.4亿元。",
    "sum holds? 4,621.3亿元 + 7,589.4亿元 + 857.5亿元 + 364.4亿元 = 13,432.6亿元",
  ],
];

const slips: readonly (readonly [text: string, line: string])[] = [
  [
    "会议培训两项预算860万元，较上年减少292万元；其中：会议费231万元，较上年减少17万元；培训费629万元，较上年减少175万元。",
    "sum violated 17万元 + 175万元 = 292万元",
  ],
  [
    "三项经费预算969万元，较上年减少231万元；其中：出国费40万元，较上年持平；接待费242万元，较上年减少12万元；车辆费687万元，较上年减少209万元。",
    "sum violated 12万元 + 209万元 = 231万元",
  ],
  [
    "全市接待游客640万人次，比上年增加127万人次。其中，国内游客526万人次，比上年增加151万人次；入境游客114万人次，比上年减少34万人次。",
    "balance violated 151万人次 − 34万人次 = 127万人次",
  ],
  [
    "年末在册职工13,642人。其中，城区5,715人，郊区7,927人；男性6,753人，女性6,789人。",
    "sum violated 6,753人 + 6,789人 = 13,642人",
  ],
];

const unlike: readonly string[] = [
  // Of something else, in the next paragraph: a whole and its parts, or three prices.
  "医院诊疗34.7亿人次，其中：公立医院29.0亿人次，民营医院5.7亿人次。\n\n基层机构诊疗20.0亿人次，其中：社区7.7亿人次，乡镇10.0亿人次。",
  "An order of $10,000 costs $6,000 and leaves $4,000.\n\nThe book fair made $3,200, the holiday sale $800 and the auction $6,400.",
  // What belongs to it.
  "一个小型舞台（带两个音响和四个话筒）。",
  // From the month before, or from what was planned.
  "办结案件718件，比上年增加130件。其中，民事案件512件，环比增加24件；刑事案件206件，比上年增加116件。",
  "办结案件718件，比年初计划增加130件。其中，民事案件512件，比上年增加124件；刑事案件206件，比上年增加16件。",
  // One of the parts tells nothing of its change.
  "办结案件718件，比上年增加130件。其中，民事案件512件，比上年增加84件；刑事案件206件；比上年增加16件的是行政案件。",
  // People of another total, and no whole of all.
  "年末户籍人口112,635人。其中，城镇54,715人，乡村57,920人。外来人口57,753人，其中男性32,182人。",
  "在校学生4,736人。其中，小学2,915人，初中1,821人；住校2,394人，走读及其他2,442人左右。",
  // About as before is not to the last one.
  "办结案件7,018件，比上年增加140件。其中，民事案件4,822件，与上年持平；刑事案件274件，比上年增加22件；执行案件1,922件，比上年增加119件。",
  // The parts of a part.
  "投资640亿元，比上年增加168亿元。其中，工业投资526亿元，其中技改投资增加51亿元；房地产投资114亿元，其中住宅投资增加118亿元。",
];

describe("what goes along with a sum that comes out", () => {
  it.each(held)("adds up: %s", (text, line) => {
    expect(relationLines(text).map(withoutPlace)).toContain(line);
  });
  it.each(slips)("is told where a digit is off: %s", (text, line) => {
    expect(relationLines(text).map(withoutPlace)).toContain(line);
  });
  it.each(unlike)("is nothing else: %s", (text) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

function withoutPlace(line: string): string {
  return line.replace(/ @[\d:]+$/u, "");
}
