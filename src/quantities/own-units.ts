import { isLetterAt, isSpaceAt } from "./chars.ts";
import type { Unit } from "./data/unit.ts";
import type { OwnUnits } from "./context.ts";
import { toBase } from "./figure.ts";
import type { Quantity } from "./quantity.ts";
import type { Figure, Token } from "./token.ts";
import { Trie } from "./trie.ts";

const tries = new WeakMap<OwnUnits, Trie<Unit>>();

/** Gives figures the units of an organisation's own, where they are longer than the units that everybody knows. */
export function takeOwnUnits(text: string, tokens: readonly Token[], units: OwnUnits, read: ReadOne): void {
  const words = tries.get(units) ?? new Trie<Unit>(unitsOf(units, read));
  tries.set(units, words);
  for (const token of tokens) if (token.type === "figure") takeOwnUnit(text, token, words);
}

function takeOwnUnit(text: string, figure: Figure, words: Trie<Unit>): void {
  const { numeral, unit, kind } = figure;
  if (kind === "money" || kind === "percent") return;
  const from = unit === undefined ? figure.end : figure.unitStart;
  const at = isSpaceAt(text, from) ? from + 1 : from;
  const match = words.longest(text, at, (end) => !(isLetterAt(text, end - 1) && isLetterAt(text, end)));
  if (match === undefined || (unit !== undefined && match.end <= figure.end)) return;
  figure.unit = match.value;
  figure.kind = match.value.kind;
  figure.low = toBase(numeral.low, figure.scalePower, match.value);
  figure.high =
    numeral.high === numeral.low ? figure.low : toBase(numeral.high, figure.scalePower, match.value);
  figure.unitStart = at;
  figure.end = match.end;
}

/** Reads what one of an own unit is: `100箱`. */
type ReadOne = (text: string) => Quantity | undefined;

function* unitsOf(units: OwnUnits, read: ReadOne): Iterable<readonly [string, Unit]> {
  for (const [word, one] of Object.entries(units))
    yield [word, unitOf(word, one === null ? undefined : read(one))];
}

/** So many of another unit, where one of it is said to be that. */
function unitOf(word: string, one: Quantity | undefined): Unit {
  if (one?.low == null) return { unit: word, kind: "count" };
  return { unit: one.unit ?? word, kind: one.kind, factor: one.low };
}
