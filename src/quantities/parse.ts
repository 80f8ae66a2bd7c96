import type { RecogniseContext } from "./context.ts";
import type { Quantity } from "./quantity.ts";
import { recognise } from "./recognise.ts";

/**
 * Reads a text that is one quantity and nothing else: `≥200万元/季度`, `全年60万元`, `每月`, `2025年6月30日前`.
 * Undefined when it holds none, or more.
 */
export function parse(text: string, context: RecogniseContext = {}): Quantity | undefined {
  const { quantities } = recognise(text, context);
  if (quantities.length === 1) return quantities[0];
  const figures = quantities.filter((quantity) => quantity.kind !== "period");
  return figures.length === 1 ? figures[0] : undefined; // 每月10万元: the period is said in `per`
}
