import fc from "fast-check";
import { expect, it } from "vitest";
import { Decimal } from "../../src/quantities/decimal.ts";

it.each([
  ["0", "0"],
  ["1", "1"],
  ["2", "1.414213562373"],
  ["0.04", "0.2"],
  ["1600000000", "40000"],
  ["-4", "0"],
])("the root of %s is %s", (square, root) => {
  expect(Decimal.of(square).squareRoot().toString()).toBe(root);
});

it("is the largest of its places whose square is not above the number", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 40n }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      (num, den) => {
        const square = Decimal.fraction(num, den);
        const root = square.squareRoot(6);
        const above = root.plus(Decimal.of("0.000001"));
        expect(root.times(root).compare(square)).toBeLessThanOrEqual(0);
        expect(above.times(above).compare(square)).toBe(1);
      },
    ),
  );
});
