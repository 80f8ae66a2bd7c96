import fc from "fast-check";
import { describe, expect, test } from "vitest";
import pieces from "../../bench/number-pieces.json" with { type: "json" };
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

  // Whether it stays linear is measured by `npm run bench:growth`, which reads the same pieces.
  test.each(pieces)("100,000 characters of %j are read, and every span says what stands there", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const { quantities, others } = recognise(text);
    const wrong = [...quantities, ...others].filter(
      (found) => found.text !== text.slice(found.start, found.end),
    );
    expect(wrong).toEqual([]);
  });
});
