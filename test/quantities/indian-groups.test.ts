import { expect, test } from "vitest";
import { recognise } from "../../src/quantities/index.ts";

function figuresOf(text: string): string[] {
  return recognise(text).quantities.map(({ text: written, low }) => `${written} = ${String(low)}`);
}

test.each([
  ["The grant of Rs 1,25,000 was paid.", ["Rs 1,25,000 = 125000"]],
  ["It cost ₹12,34,56,789.50 in all.", ["₹12,34,56,789.50 = 123456789.5"]],
  ["about 1,20,000 rupees a year", ["1,20,000 rupees = 120000"]],
  ["1,20,000", ["1,20,000 = 120000"]],
])("groups of two before one of three: %s", (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

test.each([
  "Teams of 5,10,100 people.",
  "Rows 1,12,123,5 are blank.",
  "Levels 0,20,300.",
  "门店 3,12,120 家",
])("a list of numbers is none: %s", (text) => {
  const wholes = figuresOf(text).filter((figure) => /,\d\d,\d{3}/u.test(figure.split(" = ")[0] ?? ""));
  expect(wholes).toEqual([]);
});

test.each(["现金 8,700.50 -4.7%", "应收 1,200 -30", "cash 8,700 −4.7%"])(
  "a sign behind a figure makes no range: %s",
  (text) => {
    expect(recognise(text).quantities.map(({ malformed }) => malformed)).toEqual([undefined, undefined]);
  },
);
