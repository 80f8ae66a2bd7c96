import { describe, expect, it } from "vitest";
import { rewriteNumber, writeAmount, writeInterval } from "../../src/check/amount.ts";
import { Decimal } from "../../src/quantities/decimal.ts";
import { Interval } from "../../src/quantities/interval.ts";

const wan = { text: "60万元", unit: "CNY", scale: { text: "万元", factor: "10000" } };
const percent = { text: "25%", unit: "%" };

describe("writeAmount", () => {
  it.each([
    ["610000", wan, "61万元"],
    ["-5000", wan, "-0.5万元"],
    ["600000", { text: "600000元", unit: "CNY" }, "600000元"],
    ["80", percent, "80%"],
    ["1200000", { text: "$1M", unit: "USD", scale: { text: "M", factor: "1000000" } }, "$1.2M"],
    ["104500", { text: "104,800", unit: "USD", scale: { text: "$", factor: "1" } }, "$104,500"],
    ["104000", { text: "105", unit: "USD", scale: { text: "$k", factor: "1000" } }, "$104k"],
    ["3", { text: "2 people", unit: "people" }, "3 people"],
    ["1/3", { text: "1", unit: null }, "≈0.3333"],
  ])("writes %s like %j as %s", (value, like, text) => {
    expect(writeAmount(Decimal.of(value), like)).toBe(text);
  });
});

describe("writeInterval", () => {
  it.each([
    [new Interval(Decimal.of("2400000"), Decimal.of("3600000")), "240–360万元"],
    [new Interval(Decimal.of("8000000"), null), "≥800万元"],
    [new Interval(Decimal.of("8000000"), null, false), ">800万元"],
    [new Interval(null, Decimal.of("50000")), "≤5万元"],
    [Interval.point("610000"), "61万元"],
  ])("%j", (interval, text) => {
    expect(writeInterval(interval, wan)).toBe(text);
  });
});

describe("rewriteNumber", () => {
  it.each([
    ["60万元", "610000", wan, "61万元"],
    ["60 万元", "615000", wan, "61.5 万元"],
    ["８００%", "80", percent, "80%"],
    ["¥1,200,000", "1300000", { text: "¥1,200,000", unit: "CNY" }, "¥1,300,000"],
  ])("puts another number into %s", (text, value, like, rewritten) => {
    expect(rewriteNumber(text, Decimal.of(value), like)).toBe(rewritten);
  });

  it.each([
    ["六十万元", "610000"],
    ["2-3人", "4"],
    ["60万元", "-10000"],
    ["60万元", "1/3"],
  ])("leaves %s alone for %s", (text, value) => {
    expect(rewriteNumber(text, Decimal.of(value), { ...wan, text })).toBeUndefined();
  });
});
