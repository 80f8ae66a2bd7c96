import { Decimal } from "../quantities/decimal.ts";

/** A figure told as 1:2.5, set against the value it should have: `1:5`, `1:4`, and the 1 between their second parts. */
export interface RatioWords {
  readonly stated: string;
  readonly computed: string;
  readonly by: string;
}

/** Undefined for figures that are no ratio in this notation. */
export function writeRatio(text: string, value: Decimal): RatioWords | undefined {
  const [, first = "", sign = "", second = ""] =
    /^(\d+(?:\.\d+)?)(\s?[:：]\s?)(\d+(?:\.\d+)?)$/u.exec(text) ?? [];
  const [over, under] = [Decimal.parse(first), Decimal.parse(second)];
  if (over === undefined || under === undefined || value.sign() <= 0) return undefined;
  const computed = over.dividedBy(value);
  if (computed === undefined) return undefined;
  const write = (number: Decimal) => number.toFiniteString() ?? number.toDecimalString(2);
  return {
    stated: text,
    computed: `${first}${sign}${write(computed)}`,
    by: write(computed.minus(under).abs()),
  };
}
