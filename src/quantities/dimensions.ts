import { foldAt, isSpaceAt } from "./chars.ts";
import { toBase } from "./figure.ts";
import type { Figure, Token } from "./token.ts";

const TIMES = new Set(Array.from("×*x✕╳乘", (mark) => mark.charCodeAt(0)));
const SLASH = 0x2f;
const PLUS_MINUS = 0xb1;

/**
 * The unit behind the last factor of a size holds for the ones before it, each a quantity of its own:
 *     120×80cm, 30 x 20 x 10 cm, 4995/1910/1495mm, 5±0.2mm
 */
export function shareDimensions(text: string, tokens: readonly Token[]): void {
  for (let index = tokens.length - 1; index > 0; index--) {
    const right = tokens[index];
    const left = tokens[index - 1];
    if (right?.type !== "figure" || left?.type !== "figure") continue;
    if (right.unit?.dimension === undefined || left.unit !== undefined || left.kind !== "number") continue;
    if (left.comparator === "eq" && isFactorBefore(text, left, right)) takeUnit(left, right);
  }
}

function isFactorBefore(text: string, left: Figure, right: Figure): boolean {
  if (left.end === right.start) return text.charCodeAt(right.start) === PLUS_MINUS;
  let at = left.end;
  if (isSpaceAt(text, at)) at++;
  const mark = foldAt(text, at);
  if (!TIMES.has(mark) && mark !== SLASH) return false;
  at++;
  if (isSpaceAt(text, at)) at++;
  return at === right.start;
}

function takeUnit(left: Figure, right: Figure): void {
  const takesScale = left.scalePower === 0 && right.numeral.power === 0;
  left.unit = right.unit;
  left.kind = right.kind;
  if (takesScale) left.low = left.high = toBase(left.numeral.low, 0, right.unit);
}
