import { expect, test } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** Totals of plans as people keep them: headings, short lists, notes. */
test("what a task is estimated at is told once, whatever it is about", () => {
  const text = [
    "# Backlog",
    "## Sprint 1 - 14 points\n\n- Daily digest (5 pts)\n- Weekly review (6 pts)\n- Sign in (3 pts)",
    "## Sprint 2 - 9 points\n\n- Monthly export (4 pts)\n- Menu (3 pts)\n- Colours (2 pts left)",
  ].join("\n\n");
  expect(linesOf(text)).toEqual([
    "sum holds 5 pts + 6 pts + 3 pts = 14 points",
    "sum holds 4 pts + 3 pts + 2 pts = 9 points",
  ]);
});

const shares: readonly (readonly [string, readonly string[]])[] = [
  [
    "The code takes 15% of €31.96, which is €4.794 and rounds to €4.79.",
    ["product holds €31.96 × 15% = €4.794", "product rounding? €31.96 × 15% = €4.79"],
  ],
  [
    "The subtotal is £48.00. The code takes 10%, which is £4.80 and leaves £43.20.",
    ["product holds £48.00 × 10% = £4.80", "difference holds £48.00 − £4.80 = £43.20"],
  ],
  [
    "The subtotal is £48.00. Members get 10% off, which is £4.80 and leaves £42.20.",
    ["product holds £48.00 × 10% = £4.80", "difference violated £48.00 − £4.80 = £42.20"],
  ],
  [
    "The deposit is 30% of the $1,250 quote, i.e. $357, leaving $893.",
    ["product violated $1,250 × 30% = $357", "difference holds $1,250 − $357 = $893"],
  ],
  [
    "合同价80万元，先付30%，即24万元，余款56万元。",
    ["product holds 80万元 × 30% = 24万元", "difference holds 80万元 − 24万元 = 56万元"],
  ],
  ["保证金按合同价80万元的5%收取，即5万元。", ["product violated 80万元 × 5% = 5万元"]],
];

test.each(shares)("a share worked out at once: %s", (text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});

test.each([
  "15% of the 250 guests, which is 38 people, came late.",
  "Rents rose 5% of late, which is $40 a month.",
  "It is 15% of €31.96, which is €9.80 more than last year.",
  "保证金按合同价80万元的5%收取，高于去年的5万元。",
])("what is no share worked out: %s", (text) => {
  expect(linesOf(text).filter((line) => line.includes("violated"))).toEqual([]);
});
