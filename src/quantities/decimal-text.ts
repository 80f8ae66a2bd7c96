import { Decimal } from "./decimal.ts";

/**
 * Exact numbers as canonical text (`-12.5`, `1/3`), the form quantities carry. Moving the decimal point is all that
 * 万, %, or 角 ask for, and it is done on the digits themselves: exact and linear for any length.
 */
export function canonicalDecimal(whole: string, fraction: string): string {
  let start = 0;
  while (start < whole.length - 1 && whole.charCodeAt(start) === 0x30) start++;
  let end = fraction.length;
  while (end > 0 && fraction.charCodeAt(end - 1) === 0x30) end--;
  const integer = start === 0 ? whole : whole.slice(start);
  return end === 0 ? integer || "0" : `${integer || "0"}.${fraction.slice(0, end)}`;
}

/** `value × 10^power`. */
export function shiftPoint(value: string, power: number): string {
  if (power === 0 || value === "0") return value;
  if (value.includes("/"))
    return Decimal.of(value)
      .times(Decimal.of(`1e${power}`))
      .toString();
  const isNegative = value.charCodeAt(0) === 0x2d;
  const unsigned = isNegative ? value.slice(1) : value;
  const point = unsigned.indexOf(".");
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  const fraction = point < 0 ? "" : unsigned.slice(point + 1);
  const shifted =
    power > 0
      ? canonicalDecimal(whole + fraction.slice(0, power).padEnd(power, "0"), fraction.slice(power))
      : canonicalDecimal(
          whole.length > -power ? whole.slice(0, power) : "0",
          whole.slice(Math.max(0, whole.length + power)).padStart(-power, "0") + fraction,
        );
  return isNegative && shifted !== "0" ? `-${shifted}` : shifted;
}

export function negate(value: string): string {
  if (value === "0") return value;
  return value.charCodeAt(0) === 0x2d ? value.slice(1) : `-${value}`;
}

/** The sign of `left - right`. */
export function compareDecimals(left: string, right: string): number {
  if (left.length <= 15 && right.length <= 15 && !left.includes("/") && !right.includes("/")) {
    return Number(left) - Number(right); // up to fifteen digits a double keeps their order
  }
  return Decimal.of(left).compare(Decimal.of(right));
}
