import { describe, expect, it } from "vitest";
import { isReckoning } from "../../src/parse/text/reckoning.ts";
import { relationLines } from "../model/relation-lines.ts";

describe("lines between fences", () => {
  it.each([
    "训练:   286分钟\n间隔:   11 × 60秒 = 11分钟\n──────\n总计:   约297分钟",
    "Rent:    £1,200\nLight:   £450\nTotal:   £1,650",
    "开始: 91.8% (2360/2571)\n      ↓\n中间: 95.0% (2443/2571)\n最终: 95.4% (2452/2571)",
  ])("that reckon are read: %s", (text) => {
    expect(isReckoning(text.split("\n"))).toBe(true);
  });

  it.each([
    "port: 8080\ntimeout: 30\nshare: 40%",
    "max_users: 50\nTotal: 120\nRate: 4%",
    "npm install --save\nTotal: 120\nRate: 4%\nCost: $30",
    "Total: 120\nRate: 4%",
    "Phase: 3\nStep: 4\nDay: 5",
    "Total: 12\nUsed: 40%\nPath: /usr/lib/x.so --all\nLeft: 3",
    'Total: 12\nUsed: 40%\nName: "x 3"\nLeft: 3',
  ])("of machines are not: %s", (text) => {
    expect(isReckoning(text.split("\n"))).toBe(false);
  });

  it("say what they say elsewhere", () => {
    const fence = "```\n实验:   286分钟\n间隔:   12 × 60秒 = 11分钟\n配置:   3 × 60秒 = 3分钟\n```";
    expect(relationLines(`# 时间\n\n${fence}`)).toEqual([
      "product violated 12 × 60秒 = 11分钟 @5:18",
      "product holds 3 × 60秒 = 3分钟 @6:17",
    ]);
  });
});
