import type { QuantityNode } from "../../nodes.ts";

/** 分五大类, 归为三类: so many are all there are. */
export function isDivision(text: string, { start }: QuantityNode): boolean {
  return /(?:分(?:为|為|成|作)?|归(?:为|纳为|并为))$/u.test(text.slice(0, start));
}
