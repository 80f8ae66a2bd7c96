import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const told: readonly (readonly [text: string, line: string])[] = [
  // Either side may be told in parts.
  [
    "谋划项目386个。目前在建223个，竣工60个，开工率达73.32%。",
    "share rounding? (223个 + 60个) ÷ 386个 = 73.32%",
  ],
  [
    "办理民事案件925件，结案437件（调解结案211件，撤诉97件，调撤率为70.48%）。",
    "share rounding? (211件 + 97件) ÷ 437件 = 70.48%",
  ],
  ["经审查，决定逮捕26人，不捕23人，不捕率为46.94%。", "share rounding? 23人 ÷ (26人 + 23人) = 46.94%"],
  [
    "全区现有商户5,372户，甲镇1,438户，乙镇509户，丙镇430户，上述三镇合计占44.25%。",
    "share rounding? (1,438户 + 509户 + 430户) ÷ 5,372户 = 44.25%",
  ],
  [
    "We shipped 5,372 parcels. Of these 1,438 went by air and 509 by rail, together a share of 36.24%.",
    "share rounding? (1,438 + 509) ÷ 5,372 parcels = 36.24%",
  ],
];

/** Few digits are enough where words say of how many parts. */
const ofSoMany: readonly (readonly [text: string, line: string])[] = [
  [
    "甲项目投资2.4亿元，乙项目1.8亿元，丙项目0.9亿元，三个项目投资占全县总投资8.5亿元的60%。",
    "share holds? (2.4亿元 + 1.8亿元 + 0.9亿元) ÷ 8.5亿元 = 60%",
  ],
  [
    "投资A 31亿元、B 20亿元，两者共占总额110亿元的46.4%。",
    "share rounding? (31亿元 + 20亿元) ÷ 110亿元 = 46.4%",
  ],
];

const silent: readonly string[] = [
  // Of two and of three, not of one.
  "投资A 30亿元、B 20亿元，共占总额100亿元的70%。",
  "共有5372件。航空1438件，铁路509件，两项合计占46%。",
  // Of few digits many sums would make it.
  "谋划项目386个。目前在建220个，竣工50个，开工率达70%。",
  // What the rate is of, its own words say.
  "在建220个，竣工50个，同比增长81.48%。",
  "决定逮捕26人，不捕23人，年均增长46.94%。",
];

/** A share told behind the rates of its amount, and what is told like it. */
const behindRates: readonly (readonly [text: string, line: string])[] = [
  ["全年出口50亿元。机电产品出口31亿元，增长5.4%，占全部出口的62%。", "share holds 31亿元 ÷ 50亿元 = 62%"],
  [
    "到位资金2000万元。省外资金821万元，完成任务的105.2%，完成考核目标（625.3万元）的131.3%，占总到位资金的41.05%。",
    "share holds 821万元 ÷ 2000万元 = 41.05%",
  ],
  [
    "Total sales were $50 million. Machinery sales were $31 million, up 5.4%, accounting for 62%.",
    "share holds $31 million ÷ $50 million = 62%",
  ],
  // The whole is told once more in the next sentence.
  [
    "录取284人，其中本市149人，占总人数52.46%；市外105人，占总人数36.97%，省外30人，占总人数10.57%。录取284人，汉族281人，占总人数98.94%。",
    "share rounding 30人 ÷ 284人 = 10.57%",
  ],
  // Cut off rather than rounded, in a sentence of its own.
  [
    "毕业生1178人。学前专业988人，占毕业生人数83.87%；音乐专业48人，占毕业生人数4.07%。舞蹈专业44人，占毕业生人数3.73%。",
    "share rounding 44人 ÷ 1178人 = 3.73%",
  ],
];

const notBehindRates: readonly string[] = [
  // Another amount is what the share is of, or the clause names a part of its own.
  "全年出口50亿元。机电产品出口31亿元，增长5.4%，其中汽车占37.9%。",
  "全年出口50亿元。机电产品出口31亿元，增长5.4%；农产品占37.9%。",
];

describe("shares of sums", () => {
  it.each([...told, ...ofSoMany])("%s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(linesOf(text).filter((line) => line.startsWith("share"))).toEqual([]);
  });
});

describe("shares behind other rates of their amount", () => {
  it.each(behindRates)("%s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(notBehindRates)("says nothing of %s", (text) => {
    expect(linesOf(text).filter((line) => line.includes("37.9%"))).toEqual([]);
  });
});

/** Sums in which something had to be rounded, or is told within a part; means by days; ratios. */
const others: readonly (readonly [text: string, line: string])[] = [
  [
    "过夜游客15299.29万人次。一日游游客13599.96万人次。共计28899.24万人次。",
    "sum rounding? 15299.29万人次 + 13599.96万人次 = 28899.24万人次",
  ],
  [
    "商户共计1.34亿户。其中，企业4200.0万户，企业中的外资企业64.1万户；个体9021.6万户；合作社222.2万户。",
    "sum rounding 1.34亿户 = 4200.0万户 + 9021.6万户 + 222.2万户",
  ],
  [
    "基建项目累计完成投资89.86亿元。其中：交通项目累计完成投资62.36亿元；水利项目累计完成投资23.3亿元；城市项目累计完成投资4.2亿元。",
    "sum holds 89.86亿元 = 62.36亿元 + 23.3亿元 + 4.2亿元",
  ],
  [
    "基建项目累计完成投资89.86亿元。其中：交通项目累计完成投资62.36亿元；水利项目累计完成投资23.3亿元；城市项目累计完成投资4.5亿元。",
    "sum violated 89.86亿元 = 62.36亿元 + 23.3亿元 + 4.5亿元",
  ],
  ["前期项目3项（市级2项、县级1项）。", "sum holds 3项 = 2项 + 1项"],
  ["本周受理诉求71184件，日均10169件。", "average rounding? 71184件 ÷ 7 = 10169件"],
  [
    "专任教师1237人，折合学生22379.6，教师折合1357.5人，生师比为16.49。",
    "average rounding? 22379.6 ÷ 1357.5人 = 16.49",
  ],
  ["共审结95件134人，去年同期200件377人。批捕79件101人。不捕16件33人。", "sum holds? 79件 + 16件 = 95件"],
  [
    "The balance of loans was 553.6 million yuan. Among them: loans to farmers 305.7 million yuan and loans to firms 247.9 million yuan.",
    "sum holds 553.6 million yuan = 305.7 million yuan + 247.9 million yuan",
  ],
];

/** Amounts with nothing but their factors in brackets behind or before them. */
const factors: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ["- **Total:** $4,560 (3 × $1,520)", ["product holds 3 × $1,520 = $4,560"]],
  [
    "餐费1.28万元（80人×160元），场租5,400元（3天×1,600元）。",
    ["product holds 80人 × 160元 = 1.28万元", "product violated 3天 × 1,600元 = 5,400元"],
  ],
  ["Room hire is £6,460 (12 days at £530).", ["product violated 12 days × £530 = £6,460"]],
  [
    "- Analyst (1 FTE × 5 months × $6k/month): $40k",
    ["product violated 1 FTE × 5 months × $6k/month = $40k"],
  ],
  ["- Analyst (2 FTE × 3 months × $7k/month): $42k", ["product holds 2 FTE × 3 months × $7k/month = $42k"]],
  ["后端开发（2人×4个月×1.2万元/月）：10.6万元。", ["product violated 2人 × 4个月 × 1.2万元/月 = 10.6万元"]],
  ["场地（3天×1600元）：每天开放，押金5000元。", []],
  // Other figures are told with them, or something else.
  ["总投资45.6万元（一期12×3.9万元、二期2万元）。", []],
  ["视频宽度1920（1280×720）。", []],
  ["票价120元（约16×5美元）。", []],
];

/** So often in each period, so many each time, and what that makes in all. */
const cadences: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ["内训每月2场、每场40人，全年培训980人次。", ["product violated 2场 × 40人 × 12 = 980人次"]],
  ["内训每月2场、每场40人，全年培训960人次。", ["product holds 2场 × 40人 × 12 = 960人次"]],
  ["每周走访2次，每次3小时，全年共96小时。", []],
  ["每季度巡检3次，每次6小时，全年共74小时。", ["product violated 3次 × 6小时 × 4 = 74小时"]],
  [
    "We run 2 workshops a month with 40 people each, 960 people a year.",
    ["product holds 2 workshops × 40 people × 12 = 960 people"],
  ],
  // The same people may come again; several places may do as much.
  ["We run 2 workshops a month with 40 people each, 700 people a year.", []],
  ["每月2场，每场40人，全年服务客户1000人。", []],
  ["每月2场、每场40人，全年培训4800人次。", []],
];

const apart: readonly string[] = [
  // What was reached by some time holds what was reached before.
  "一季度签约20个，二季度累计40个，三季度累计60个。",
  "年度投资计划60亿元。其中：甲项目累计完成投资32亿元；乙项目累计完成投资21亿元；丙项目累计完成投资14亿元。",
];

describe("other figures of running text", () => {
  it.each(others)("%s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(cadences)("reckons over the year: %s", (text, lines) => {
    expect(linesOf(text).filter((line) => !line.includes("?"))).toEqual(lines);
  });
  it.each(factors)("multiplies what brackets hold: %s", (text, lines) => {
    expect(linesOf(text).filter((line) => line.startsWith("product"))).toEqual(lines);
  });
  it.each(apart)("takes no part for another in %s", (text) => {
    expect(linesOf(text).filter((line) => /^sum (?:holds|violated)/u.test(line))).toEqual([]);
  });
});
