import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, recognise } from "../../src/quantities/index.ts";

const alphabet = Array.from(
  "0123456789０９.,，、。％%‰-–~～至到()（）$€¥万亿千百十零〇一二两三半几数多余来第每全年月日号季度周天个名家元角分成折倍之以上下内不超过低于约近 xX/:+KkMmQHaAtoandperOf'\u00a0\n",
);
const soup = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((parts) => parts.join(""));

describe("any text", () => {
  test("never throws, and gives spans that are in order and say what stands there", () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: "grapheme", maxLength: 60 })),
        fc.boolean(),
        (text, isCell) => {
          const { quantities, others } = recognise(text, { isCell, period: "2025" });
          for (const found of [quantities, others]) {
            let end = 0;
            for (const { start, end: stop, text: spanned } of found) {
              expect(start).toBeGreaterThanOrEqual(end);
              expect(stop).toBeGreaterThan(start);
              expect(spanned).toBe(text.slice(start, stop));
              end = stop;
            }
          }
          expect(JSON.parse(JSON.stringify(quantities))).toEqual(quantities);
        },
      ),
      { numRuns: 4000 },
    );
  });

  test("the same text gives the same reading wherever it stands in a line", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("60万元", "2-4人", "25%", "2025年6月30日", "三分之一", "$1.2 million"),
        fc.constantFrom("。", "；", "\n"),
        (text, stop) => {
          const alone = recognise(text).quantities[0];
          const second = recognise(`进一步提升${stop}${text}`).quantities[0];
          expect([second?.low, second?.high, second?.unit, second?.text]).toEqual([
            alone?.low,
            alone?.high,
            alone?.unit,
            alone?.text,
          ]);
        },
      ),
    );
  });
});

describe("long input", () => {
  test("numbers of 400 digits stay exact", () => {
    const digits = `9${"1234567890".repeat(40)}`;
    expect(parse(`${digits}元`)?.low).toBe(digits);
    expect(parse(`${digits}万元`)?.low).toBe(`${digits}0000`);
    expect(parse(`0.${digits}%`)?.low).toBe(`0.${digits.replace(/0+$/, "")}`);
  });

  const seconds = (text: string) => {
    const before = process.cpuUsage();
    recognise(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  /** The least of three runs: what other work on the machine adds is left out. */
  const leastSeconds = (text: string) => Math.min(seconds(text), seconds(text), seconds(text));

  // Ten times the text in ten times the time, with room for what memory costs; a quadratic step would take a hundred.
  test.each([
    "(",
    "1,",
    "万",
    "一",
    "十",
    "1万",
    "1-",
    "百分之",
    "至少",
    "每",
    "1:",
    "不低于1",
    "1个",
    "a ",
    "0 ",
    "xx",
    "1年",
    "第",
    "¥1",
    "1×",
    "five (",
    "hundreds of ",
    "ISO ",
    "电话1",
    "一企",
    "1x",
    "pounds 1 ",
    "1<x<",
    "1:1:",
    "2分",
    "1（不含）-",
  ])("ten times as many %j take about ten times as long", (piece) => {
    const short = piece.repeat(10_000 / piece.length);
    seconds(short);
    const once = Math.max(leastSeconds(short), 0.002);
    expect(leastSeconds(short.repeat(10))).toBeLessThan(20 * once);
  });
});
