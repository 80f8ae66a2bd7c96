import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const shares: readonly (readonly [text: string, lines: readonly string[]])[] = [
  // Other figures stand between the amounts and their shares.
  [
    "货运收入220.7亿元。快递服务151.4亿元，增长15.2%；仓储47.2亿元，增长26.6%；配送22.1亿元，下降12.4%。三类业务分别占货运收入的68.6%、21.4%和10.0%。",
    [
      "share rounding 151.4亿元 ÷ 220.7亿元 = 68.6%",
      "share rounding 47.2亿元 ÷ 220.7亿元 = 21.4%",
      "share rounding 22.1亿元 ÷ 220.7亿元 = 10.0%",
    ],
  ],
  [
    "貨運收入220.7億元。快遞服務151.4億元，增長15.2%；倉儲47.2億元，增長26.6%；配送22.1億元，下降12.4%。三類業務分別佔貨運收入的68.6%、21.4%和10.0%。",
    ["share rounding 47.2億元 ÷ 220.7億元 = 21.4%"],
  ],
  // Each has a measure of its own, in brackets in the same order.
  [
    "干线投资570.2亿元、支线197亿元、其他69亿元，分别占年度目标（470亿元、106.5亿元、30亿元）的121.3%、185.0%、230.0%。",
    ["share rounding 570.2亿元 ÷ 470亿元 = 121.3%", "share rounding 197亿元 ÷ 106.5亿元 = 185.0%"],
  ],
  // Rows of shares of the same whole, which is told above.
  [
    "学校教师1200人。\n职称：教授240人、副教授360人、讲师600人，各占20%、30%、50%。",
    ["share holds 240人 ÷ 1200人 = 20%", "share holds 600人 ÷ 1200人 = 50%"],
  ],
  // The total stands between.
  ["城镇1,280人，农村720人，共2,000人，分别占64%、36%", ["share holds 1,280人 ÷ 2,000人 = 64%"]],
  // Each of a whole of its own kind, which are listed in another text.
  [
    "去年共发生事故1,746起，死亡312人，受伤645人，损失4,187万元。\n\n公路上发生事故1,523起，死亡287人，受伤598人，损失3,760万元，分别占总数的87.2%、92.0%、92.7%和89.8%。",
    [
      "share rounding 1,523起 ÷ 1,746起 = 87.2%",
      "share rounding 287人 ÷ 312人 = 92.0%",
      "share rounding 598人 ÷ 645人 = 92.7%",
      "share rounding 3,760万元 ÷ 4,187万元 = 89.8%",
    ],
  ],
  // One of them comes out only before it was rounded; 占 alone says as much.
  [
    "去年发生事故28.3万起，死亡1,312人。\n\n住宅事故12.4万起，死亡1,021人，占总数的43.7%和77.8%。",
    ["share rounding? 12.4万起 ÷ 28.3万起 = 43.7%", "share rounding? 1,021人 ÷ 1,312人 = 77.8%"],
  ],
  // Sentences of something else stand between.
  [
    "共受理申请67.3万件。其中，甲类11.2万件，乙类35.9万件，丙类20.2万件，分别增长1.9%、5.3%和2.2%。受理窗口1.6万个，费用0.9亿元。3种申请占总量的16.6%、53.3%和30.0%。",
    ["share rounding 35.9万件 ÷ 67.3万件 = 53.3%", "share rounding 20.2万件 ÷ 67.3万件 = 30.0%"],
  ],
  [
    "Total sales were $842.6m. Food came to $512.4m, drinks to $210.7m and other goods to $119.5m, accounting for 60.8%, 25.0% and 14.2% of sales.",
    ["share rounding $512.4m ÷ $842.6m = 60.8%", "share rounding $119.5m ÷ $842.6m = 14.2%"],
  ],
];

const slips: readonly (readonly [text: string, line: string])[] = [
  [
    "货运收入220.7亿元。快递服务151.4亿元，增长15.2%；仓储47.2亿元，增长26.6%；配送22.1亿元，下降12.4%。三类业务分别占货运收入的68.6%、31.4%和10.0%。",
    "share violated 47.2亿元 ÷ 220.7亿元 = 31.4%",
  ],
  [
    "干线投资570.2亿元、支线197亿元、其他69亿元，分别占年度目标（470亿元、106.5亿元、30亿元）的121.3%、158.0%、230.0%。",
    "share violated 197亿元 ÷ 106.5亿元 = 158.0%",
  ],
  [
    "学校教师1167人。\n职称：教授208人、副教授349人、讲师522人，各占17.82%、29.91%、44.73%。\n学位：博士431人、硕士559人，各占36.93%、49.70%。",
    "share violated 559人 ÷ 1167人 = 49.70%",
  ],
  [
    "去年共发生事故1,746起，死亡312人，受伤645人，损失4,187万元。\n\n公路上发生事故1,523起，死亡287人，受伤598人，损失3,760万元，分别占总数的87.2%、92.0%、72.7%和89.8%。",
    "share violated 598人 ÷ 645人 = 72.7%",
  ],
];

const unlike: readonly string[] = [
  // Of the province's, which is told nowhere.
  "快递151.4亿元、仓储47.2亿元、配送22.1亿元，占全省的比重分别为12.3%、8.1%、7.7%。",
  // Half of the fee each, and rows of which none comes out.
  "学校教师1167人。\n职称：教授208人、副教授349人、讲师522人，各占17.82%、29.91%、44.73%。\n所在支部：男党员431人、女党员559人，各占43.5%、56.5%。",
  // How much they have grown.
  "货运收入220.7亿元。快递151.4亿元，仓储47.2亿元，配送22.1亿元，同比分别增长68.6%、21.4%和9.0%。",
  // Of the country's, and one of which nothing comes out.
  "去年共发生事故1,746起，死亡312人，受伤645人。\n\n公路上发生事故1,523起，死亡287人，受伤598人，分别占全国的2.2%、3.1%和2.7%。",
  "去年共发生事故1,746起，死亡312人。\n\n公路上发生事故1,523起，死亡287人，分别占各自所在系统的77.2%和92.0%。",
  // Some of them only, and of their own totals.
  "货运收入220.7亿元。快递151.4亿元，仓储47.2亿元，配送22.1亿元。其中外地件分别占58.3%、33.2%和17.5%。",
];

describe("shares in the order of amounts farther back", () => {
  it.each(shares)("are of their whole: %s", (text, lines) => {
    expect(relationLines(text).map(withoutPlace)).toEqual(expect.arrayContaining([...lines]));
  });
  it.each(slips)("are told where one is wrong: %s", (text, line) => {
    expect(relationLines(text).map(withoutPlace)).toContain(line);
  });
  it.each(unlike)("are of nothing else: %s", (text) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

function withoutPlace(line: string): string {
  return line.replace(/ @[\d:]+$/u, "");
}
