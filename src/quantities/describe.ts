import type { Quantity } from "./quantity.ts";

/** One line that says how a quantity was understood: `10-100万 = money 100000 … 1000000 CNY`. For pages and tests. */
export function describeQuantity(quantity: Quantity): string {
  const { kind, unit, per, change, malformed, unitFrom } = quantity;
  const notes = [
    per.length > 0 ? `per ${per.join(" and ")}` : "",
    change ?? "",
    unitFrom === undefined ? "" : `unit from ${unitFrom}`,
    malformed === undefined ? "" : `malformed: ${malformed}`,
  ].filter((note) => note !== "");
  const value = `${kind} ${describeInterval(quantity)}${unit === null ? "" : ` ${unit}`}`;
  return [`\`${quantity.text}\` ${value}`, ...notes].join(", ");
}

function describeInterval({ low, high, inclusive, comparator }: Quantity): string {
  if (low !== null && low === high) return `${comparator === "approx" ? "≈ " : ""}${low}`;
  if (low === null) return `${inclusive[1] === false ? "<" : "≤"} ${high ?? ""}`;
  if (high === null) return `${inclusive[0] === false ? ">" : "≥"} ${low}`;
  return `${inclusive[0] === false ? "(" : "["}${low}, ${high}${inclusive[1] === false ? ")" : "]"}`;
}
