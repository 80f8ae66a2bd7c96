import { describe, expect, it } from "vitest";
import { judge, judgeReach, roundingSlack } from "../../src/model/judge.ts";
import type { Term } from "../../src/model/relation.ts";
import { Decimal } from "../../src/quantities/decimal.ts";
import { Interval } from "../../src/quantities/interval.ts";

/** `60`, `2-4`, `≥800`, `≤5`. */
function interval(text: string): Interval {
  const bound = text.slice(1);
  if (text.startsWith("≥")) return new Interval(Decimal.of(bound), null);
  if (text.startsWith("≤")) return new Interval(null, Decimal.of(bound));
  const [low = "", high = low] = text.split("-");
  return new Interval(Decimal.of(low), Decimal.of(high));
}

describe("judge", () => {
  it.each([
    ["60", "60", "holds", "0"],
    ["60", "61", "violated", "-1"],
    ["≥800", "≥800", "holds", "0"],
    ["≥800", "≥900", "holds", "-100"],
    ["≥900", "≥800", "open", "100"],
    ["≥800", "800", "holds", "0"],
    ["≥800", "760", "violated", "40"],
    ["800", "≥800", "holds", "0"],
    ["800", "≥700", "open", "100"],
    ["800", "≥900", "violated", "-100"],
    ["≤100", "≤100", "holds", "0"],
    ["≤100", "≤120", "open", "-20"],
    ["8-13", "8-13", "holds", "0"],
    ["8-13", "9-10", "holds", "0"],
    ["8-13", "6-9", "open", "0"],
    ["8-13", "14-20", "violated", "-1"],
    ["10", "8-13", "open", "0"],
  ])("stated %s against computed %s: %s by %s", (stated, computed, verdict, delta) => {
    const found = judge({ stated: interval(stated), computed: interval(computed), slack: Decimal.zero });
    expect([found.verdict, found.delta.toString()]).toEqual([verdict, delta]);
  });

  it.each([
    ["60", "50", "open"],
    ["60", "60", "holds"],
    ["60", "61", "violated"],
  ])("stated %s against %s and a rest that nobody stated: %s", (stated, computed, verdict) => {
    const question = {
      stated: interval(stated),
      computed: interval(computed),
      hasRest: true,
      slack: Decimal.zero,
    };
    expect(judge(question).verdict).toBe(verdict);
  });

  it.each([
    ["100", "≥100", "holds"],
    ["100", "120", "holds"],
    ["100", "≥80", "open"],
    ["100", "80", "violated"],
    ["≥800", "≥240", "open"],
  ])("reaching %s with %s: %s", (stated, computed, verdict) => {
    expect(judgeReach(interval(stated), interval(computed), Decimal.zero).verdict).toBe(verdict);
  });
});

describe("roundingSlack", () => {
  const span = {
    file: "plan.md",
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  };
  const term = (text: string, value: string, resolution: string, unit: string, factor = "1"): Term => ({
    low: value,
    high: value,
    inclusive: [true, true],
    span,
    text,
    unit,
    times: "1",
    resolution,
    scale: { text: unit, factor },
  });
  const wan = (text: string, value: string, resolution: string) =>
    term(text, value, resolution, "CNY", "10000");

  it("takes whole amounts at their word", () => {
    const parts = [wan("20万", "200000", "10000"), wan("40万", "400000", "10000")];
    expect(roundingSlack(wan("60万", "600000", "10000"), parts).toString()).toBe("0");
  });

  it("gives half a place to each figure of a scale written with decimals", () => {
    const parts = [wan("12.5万", "125000", "1000"), wan("12.5万", "125000", "1000")];
    expect(roundingSlack(wan("25.1万", "251000", "1000"), parts).toString()).toBe("1500");
    expect(roundingSlack(wan("25万", "250000", "10000"), parts).toString()).toBe("6000");
  });

  it("does not round a whole 亿 because its parts are in 万", () => {
    const parts = [wan("5000万", "50000000", "10000"), wan("4000万", "40000000", "10000")];
    expect(roundingSlack(term("1亿元", "100000000", "100000000", "CNY", "100000000"), parts).toString()).toBe(
      "0",
    );
  });

  it("takes a whole part beside parts with decimals for one whose zeros were left out", () => {
    const parts = [wan("3.6万", "36000", "1000"), wan("3万", "30000", "10000")];
    expect(roundingSlack(wan("6.8万", "68000", "1000"), parts).toString()).toBe("1500");
    expect(roundingSlack(wan("7万", "70000", "10000"), parts).toString()).toBe("6000");
  });

  it("does not let many figures all err to one side", () => {
    const parts = Array.from({ length: 15 }, () => wan("1.2万", "12000", "1000"));
    expect(roundingSlack(wan("18.4万", "184000", "1000"), parts).toString()).toBe("4000");
  });

  it("gives what is told with 约 a tenth, or a few of the last of many digits", () => {
    const about = (text: string, value: string) => ({ ...wan(text, value, "10000"), isApproximate: true });
    const parts = [wan("20万", "200000", "10000"), wan("38万", "380000", "10000")];
    expect(roundingSlack(about("60万", "600000"), parts).toString()).toBe("60000");
    expect(roundingSlack(about("526万", "5260000"), parts).toString()).toBe("30000");
    expect(roundingSlack(about("1250万", "12500000"), parts).toString()).toBe("300000");
  });

  it("knows that three whole shares are rounded", () => {
    const share = term("33%", "33", "1", "%");
    expect(roundingSlack(term("100%", "100", "1", "%"), [share, share, share]).toString()).toBe("2");
    expect(roundingSlack(term("100%", "100", "1", "%"), [share, share]).toString()).toBe("0");
  });
});
