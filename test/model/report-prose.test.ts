import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** How offices tell of a year: amounts against budgets, changes on the year before, shares by name. */
type Case = readonly [text: string, ...lines: string[]];

const changes: readonly Case[] = [
  [
    "截至四月，收入完成2460万元，完成年初预算数6000万元的41%，比上年减收107万元，下降4.2%。",
    "share holds 2460万元 ÷ 6000万元 = 41%",
    "growth rounding 107万元 ÷ (2460万元 + 107万元) = 4.2%",
  ],
  [
    "支出5300万元，完成年初计划6000万元的88.3%，比上年减支270万元，下降8.9%。",
    "share rounding 5300万元 ÷ 6000万元 = 88.3%",
    "growth violated 270万元 ÷ (5300万元 + 270万元) = 8.9%",
  ],
  [
    "全区收入1914万元，较上年同期增长15.3%，增收254万元。",
    "growth rounding 254万元 ÷ (1914万元 − 254万元) = 15.3%",
  ],
  [
    "全区收入1914万元，较上年同期增长25.3%，增收254万元。",
    "growth violated 254万元 ÷ (1914万元 − 254万元) = 25.3%",
  ],
  [
    "收入1297万元，为调整预算的100.6%，比上年增收124万元，增长10.6%。",
    "growth rounding 124万元 ÷ (1297万元 − 124万元) = 10.6%",
  ],
];

const levels: readonly Case[] = [
  [
    "单价由100元上升为120元，上升20元，增长20%。",
    "difference holds 120元 − 100元 = 20元",
    "growth holds (120元 − 100元) ÷ 100元 = 20%",
  ],
  // Brackets tell the level of an earlier year.
  [
    "2026年收入6000万元，增长25%（2025年为5000万元）。",
    "growth violated (6000万元 − 5000万元) ÷ 5000万元 = 25%",
  ],
  ["In 2026 revenue will reach $4.8M, up 20% (2025: $4.0M).", "growth holds ($4.8M − $4.0M) ÷ $4.0M = 20%"],
  // Where sales are made from is no time before.
  [
    "Net sales from stores were $132.4 million, a decrease of $9.1 million or 6.4%, compared to $141.5 million last year.",
    "difference holds $141.5 million − $132.4 million = $9.1 million",
    "growth rounding ($141.5 million − $132.4 million) ÷ $141.5 million = 6.4%",
  ],
  [
    "Income from rents was £86,400, up £4,000 or 4.9% from £82,400 a year before.",
    "difference holds £86,400 − £82,400 = £4,000",
    "growth rounding (£86,400 − £82,400) ÷ £82,400 = 4.9%",
  ],
  [
    "Income from rents was £86,400, up £5,000 from £82,400 a year before.",
    "difference violated £86,400 − £82,400 = £5,000",
  ],
  ["Income from rents was £86,400 and from fees £82,400, up 9.1%."],
  ["2026年收入6000万元，增长25%（2028年达到9000万元）。"],
  ["2026年收入6000万元，增长25%（其中2025年结转900万元）。"],
  ["成本由100元降低为80元，降低25%。", "growth violated (100元 − 80元) ÷ 100元 = 25%"],
  [
    "出栏19476万头，同比增加20万头，由上年同期下降2.2%转为增长0.1%。",
    "growth rounding? 20万头 ÷ (19476万头 − 20万头) = 0.1%",
  ],
  // The rate was worked out before the change was rounded.
  ["产量106万吨，同比减少6万吨，下降5.1%。", "growth rounding 6万吨 ÷ (106万吨 + 6万吨) = 5.1%"],
  ["产量106万吨，同比减少6万吨，下降6.1%。", "growth violated 6万吨 ÷ (106万吨 + 6万吨) = 6.1%"],
  [
    "收入分别为553万元、642万元和708万元。成本分别为279万元、309万元和358万元。毛利分别为274万元、333万元和360万元。",
    "difference holds? 553万元 − 279万元 = 274万元",
    "difference holds 642万元 − 309万元 = 333万元",
    "difference violated 708万元 − 358万元 = 360万元",
  ],
  ["收入分别为55万元、64万元和70万元。人员分别为27人、30人和35人。"],
  // A title whose line end was lost tells nothing of the level behind it.
  ["表2 各类价格比上年涨幅 单位:% 全年全区总收入2228万元,同比增长9.6%,税收收入971万元,增长0.9%。"],
  ["表3 居民收入及增速 全年全区总收入2228万元,同比增长9.6%,税收收入971万元,增长0.9%。"],
  // Rates told in a row make no rate told before.
  ["毛利率20.5%，销售费率、管理费率、研发费率分别为1.8%、2.9%、2.4%。"],
  // A figure of one digit comes of some amount before it.
  ["管理2万元。销售货物，适用13%税率；手续费0.3万元。"],
  // Scores out of ten.
  ["服务评分提升：5.2/10 → 9.1/10（+75%）。"],
  ["Review score: 5.2/10 → 9.1/10 (+75%)."],
  // A level reached is no change from another one.
  ["总人口性别比（以女性为100）由上次普查的106.74下降为105.20。"],
  ["大学人口12445人，比重上升14.21个百分点，年平均增长0.57%。"],
];

const shares: readonly Case[] = [
  ["到位资金71.2亿元，完成考核目标61亿元的117%，同比增长42%。", "share rounding 71.2亿元 ÷ 61亿元 = 117%"],
  [
    "到位资金25.5亿元，完成市级任务（42.5亿元）的60%；完成县级任务（51亿元）的50%。",
    "share holds 25.5亿元 ÷ 42.5亿元 = 60%",
    "share holds 25.5亿元 ÷ 51亿元 = 50%",
  ],
  [
    "财政收入完成1002万元，增收25万元。税收收入完成663万元，增长18%，税收收入占财政收入66.2%。",
    "share rounding 663万元 ÷ 1002万元 = 66.2%",
  ],
  [
    "财政收入完成1002万元。税收收入完成663万元，税收收入占财政收入的比重为76.2%。",
    "share violated 663万元 ÷ 1002万元 = 76.2%",
  ],
];

const moreShares: readonly Case[] = [
  ["全市312个计划中，262个集中在教育系统，占全市计划的84%。", "share rounding 262个 ÷ 312个 = 84%"],
  ["全市312个计划中，262个集中在教育系统，占全市计划的87%。", "share violated 262个 ÷ 312个 = 87%"],
  // Cut off rather than rounded, as those beside it show.
  [
    "建议93件，其中财经25件，占总数的26.8%；农业26件，占总数的28%；教育38件，占总数的40.9%；社会4件，占总数的4.3%。",
    "sum holds 93件 = 25件 + 26件 + 38件 + 4件",
    "share rounding 25件 ÷ 93件 = 26.8%",
    "share rounding 26件 ÷ 93件 = 28%",
    "share rounding 38件 ÷ 93件 = 40.9%",
    "share rounding 4件 ÷ 93件 = 4.3%",
    "complement holds 26.8% + 28% + 40.9% + 4.3% = 100%",
  ],
  [
    "募集资金总额为人民币49,028万元，扣除发行费用人民币（不含税）5,585万元后，募集资金净额为人民币43,543万元。",
    "balance violated 49,028万元 − 5,585万元 = 43,543万元",
  ],
  ["全市312个项目，262个集中在城区。民生项目占全市投资的87%。"],
  ["财经25件，占总数的26.8%；农业26件，占在办的90%。"],
];

const sums: readonly Case[] = [
  // What is measured against and the rates of it are no parts; nor do they hide the parts.
  [
    "收入560万元，完成年初预算的45.5%。其中：国税部门完成230万元，完成年初预算的51.1%；地税部门完成330万元，完成年初预算的47.4%。",
    "sum holds 560万元 = 230万元 + 330万元",
  ],
  [
    "开工项目78个，完成年度目标132个的59.1%。其中，大项目63个，完成年度目标81个的77.8%。",
    "share rounding 78个 ÷ 132个 = 59.1%",
    "share rounding 63个 ÷ 81个 = 77.8%",
  ],
  [
    "硬化道路0.93千米，其中5米宽道路0.19千米，4米宽道路0.74千米。",
    "sum holds 0.93千米 = 0.19千米 + 0.74千米",
  ],
  // Both what came in and what was done of it are told once more.
  ["受理案件879件，结案700件。其中民事受理755件，结案600件。"],
  [
    "共受理87件，其中咨询41件，增长5%；投诉40件，增长9%，其中商品类21件、服务类19件；举报6件。",
    "sum holds 87件 = 41件 + 40件 + 6件",
    "sum holds 40件 = 21件 + 19件",
  ],
  // What all parts go by the name of is what they make.
  [
    "总投资96亿元，年度计划投资31亿元。其中产业类项目22个，总投资58亿元；设施类项目11个，总投资26亿元；社会类项目7个，总投资13亿元。",
    "sum violated 96亿元 = 58亿元 + 26亿元 + 13亿元",
  ],
  // Spaces hold groups of three apart where the text shows it.
  [
    "收案321 146件，其中基层271 997件，中级43 891件，高级5 258件。",
    "sum holds 321146件 = 271997件 + 43891件 + 5258件",
  ],
  ["收案8 100件，结案8 200件。纸张 5 100元。"],
  [
    "债务限额2.39亿元，其中一般债务1.39亿元，其中外债0.01亿元；专项债务1亿元。",
    "sum holds 2.39亿元 = 1.39亿元 + 1亿元",
  ],
  // Large figures of a scale were rounded when they were written; planned ones were not.
  ["货物吞吐量32547万吨，其中沿海24218万吨，内河8328万吨。", "sum rounding 32547万吨 = 24218万吨 + 8328万吨"],
  [
    "全年预算1200万元，其中人员500万元，市场400万元，其他299万元。",
    "sum violated 1200万元 = 500万元 + 400万元 + 299万元",
  ],
];

const views: readonly Case[] = [
  [
    "生产总值5626亿元，增长2%。分产业看，第一产业增加值291亿元，第二产业增加值2286亿元，增长3%，第三产业增加值3049亿元。",
    "sum holds 291亿元 + 2286亿元 + 3049亿元 = 5626亿元",
  ],
  [
    "生产总值5626亿元，增长2%。分产业看，第一产业291亿元，第二产业2286亿元，第三产业3149亿元。",
    "sum violated 291亿元 + 2286亿元 + 3149亿元 = 5626亿元",
  ],
  [
    "收入2858万元，从部门来看：税务1386万元，财政1472万元。从收入结构来看，税收1113万元，非税1745万元。",
    "sum holds 1386万元 + 1472万元 = 2858万元",
    "sum holds 1113万元 + 1745万元 = 2858万元",
  ],
  ["收案2406件，下降6%。收案中，一审2150件，二审256件。", "sum holds 2150件 + 256件 = 2406件"],
  [
    "收入221亿元，其中省级62亿元，市级159亿元。收入中税收151亿元，非税70亿元。",
    "sum holds 221亿元 = 62亿元 + 159亿元",
    "sum holds 151亿元 + 70亿元 = 221亿元",
  ],
  ["发展中地区30个，集中连片20个，分散7个。"],
  // What is less may be some of it, and kinds of firms overlap.
  ["工业产值5626亿元。分经济类型看，国有企业1291亿元，外商企业2286亿元，民营企业1200亿元。"],
  ["工业产值5626亿元。分经济类型看，国有企业3291亿元，股份制企业4286亿元，民营企业1200亿元。"],
  ["生产总值5626亿元。分产业看，第一产业增长2%，第二产业增长3%。"],
  [
    "来信6件，占43%；来访3件，占21%；来电5件，占36%。",
    "complement holds 43% + 21% + 36% = 100%",
    "share rounding? 5件 ÷ (6件 + 3件 + 5件) = 36%",
  ],
  ["一区完成6件，占年度计划的40%；二区完成3件，占年度计划的60%。"],
  ["一队6件，占甲类的40%；二队3件，占乙类的60%。"],
];

const prices: readonly Case[] = [
  ["填埋点4处，一处5000元，合计2万元。", "product holds 4处 × 5000元 = 2万元"],
  [
    "路灯20盏，一盏3000元，共6万元；摄像头10个，一个2000元，共3万元。",
    "product holds 20盏 × 3000元 = 6万元",
    "product violated 10个 × 2000元 = 3万元",
  ],
  [
    "路灯20盏，每盏3000元，合计7万元；座椅10张，每张200元，合计2000元。",
    "product violated 20盏 × 3000元 = 7万元",
    "product holds 10张 × 200元 = 2000元",
  ],
  ["一部20万元，二部35万元，三部预计60万元。"],
  ["财政收入38.7亿元，增长4%，其中地方级26.5亿元，增长1%；零售额105亿元，增长11%。"],
];

const accounts: readonly Case[] = [
  [
    "本级收入854亿元，增长5%。加上调入资金21亿元、上年结余10亿元，收入总量为885亿元。",
    "sum holds 854亿元 + 21亿元 + 10亿元 = 885亿元",
  ],
  [
    "本级收入854亿元，增长3%。加上调入资金21亿元、上年结余10亿元，收入总量为895亿元。",
    "sum violated 854亿元 + 21亿元 + 10亿元 = 895亿元",
  ],
  [
    "收入总量为198亿元。支出总量为221亿元。收支总量相抵，赤字23亿元，与预算持平。",
    "difference holds 221亿元 − 198亿元 = 23亿元",
  ],
  [
    "基金收入214亿元，其中保费收入100亿元。支出191亿元，比上年增长10%。本年收支结余26亿元，年末滚存结余282亿元。",
    "difference violated 214亿元 − 191亿元 = 26亿元",
  ],
  ["上年结余10万元。全年收入300万元，支出280万元，收支相抵，年末滚存结余30万元。"],
  ["收入1833万元，其中税收1500万元，加上补助147万元，扣除上解20万元，财力总计1960万元。"],
];

/** Levels behind `over`, by how much more was done, and what came and went within a year. */
const more: readonly Case[] = [
  [
    "Sales were $384 million, an increase of 20.0% over $320 million a year ago.",
    "growth holds ($384 million − $320 million) ÷ $320 million = 20.0%",
  ],
  [
    "Revenue was $12.5 million, a 25.0% increase over the $10.0 million of the prior year.",
    "growth holds ($12.5 million − $10.0 million) ÷ $10.0 million = 25.0%",
  ],
  [
    "Revenue was $12.5 million, up 35.0% over $10.0 million.",
    "growth violated ($12.5 million − $10.0 million) ÷ $10.0 million = 35.0%",
  ],
  ["Online sales grew 5%, over $10 million of them from one shop, to $12.4 million."],
  ["全年审结案件1206件，比上年多结案133件，增长12.4%。", "growth rounding 133件 ÷ (1206件 − 133件) = 12.4%"],
  ["总产量13872万吨（2774亿斤）。", "product rounding 13872万吨 = 2774亿斤"],
  ["去年底在册327户，今年新增41户，退出96户，现有272户。", "balance holds 327户 + 41户 − 96户 = 272户"],
  [
    "The fund opened with £18,400, received £42,650 and paid out £39,120, leaving £21,930.",
    "balance holds? £18,400 + £42,650 − £39,120 = £21,930",
  ],
];

/** The like of the above, of which nothing is claimed. */
const silent: readonly Case[] = [
  ["收入完成300万元，同比增长12%，利润增加30万元。"],
  ["6月份完成投资20亿元，完成年度计划100亿元的55%。"],
  ["地方收入（同口径）完成302万元，同比增长14.6%，增收43.8万元。"],
  ["现有员工60人，其中党员30人，本科以上50人。"],
  ["人均收入3200元，增收300元；其中工资2000元，经营1200元，其他150元。"],
  ["受理案件321件（不含上年旧存28件），比上年下降1.3%。"],
  // Each rate is of what was planned beside it.
  [
    "本年计划开工项目255项，目前已开工206项。\n\n本年计划新开工项目270项，实际已开工129项，开工率达47%。",
    "share rounding 129项 ÷ 270项 = 47%",
  ],
  ["年末贷款余额50亿元，占全市贷款的20%。"],
  // The first of several told in all is not the whole of the next.
  ["其中本地客户共有2114户，占94%；外地客户84户，占3.7%。"],
  ["从民族看，其中汉族学生最多，共有2114人，占比为94.00%；其次是回族学生，共有84人，占比为3.74%。"],
];

function run(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...lines]) => [text, lines] as const))("%s", (text, lines) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*$/u, ""))).toEqual(lines);
  });
}

describe("changes told with their amounts", () => {
  run([...changes, ...levels, ...more]);
});
describe("shares of what is measured against, or named", () => {
  run([...shares, ...moreShares]);
});
describe("sums among measures", () => {
  run(sums);
});
describe("totals looked at by what they are made of", () => {
  run(views);
});
describe("income, what is added to it, and what is left", () => {
  run(accounts);
});
describe("so many, one of which costs so much", () => {
  run(prices);
});
describe("what looks like them", () => {
  run(silent);
});
