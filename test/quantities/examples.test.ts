import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLES } from "../../src/quantities/examples.ts";
import { format, parse, recognise } from "../../src/quantities/index.ts";
import { describeReading, renderQuantitiesDoc } from "../../src/quantities/render-doc.ts";

describe.each(EXAMPLES)("$title", ({ examples }) => {
  test.each(examples)("%s", (text, reading) => {
    expect(describeReading(text)).toBe(reading);
  });
});

test("spans are exact and in order", () => {
  for (const [text] of EXAMPLES.flatMap(({ examples }) => examples)) {
    let end = 0;
    for (const quantity of recognise(text).quantities) {
      expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
      expect(quantity.start).toBeGreaterThanOrEqual(end);
      end = quantity.end;
    }
  }
});

test("a quantity that is read alone is printed and read back with the same value", () => {
  for (const [text] of EXAMPLES.flatMap(({ examples }) => examples)) {
    const quantity = parse(text);
    if (quantity === undefined || quantity.malformed !== undefined || quantity.unitFrom !== undefined)
      continue;
    for (const style of ["asWritten", "compact", "full"] as const) {
      const again = parse(format(quantity, { style }));
      expect([text, again?.kind, again?.low, again?.high, again?.inclusive]).toEqual([
        text,
        quantity.kind,
        quantity.low,
        quantity.high,
        quantity.inclusive,
      ]);
    }
  }
});

test("the page about quantities is fresh", () => {
  const page = new URL("../../docs/quantities.md", import.meta.url);
  expect(existsSync(page)).toBe(true);
  expect(readFileSync(page, "utf8"), "run `npm run generate`").toBe(renderQuantitiesDoc());
});
