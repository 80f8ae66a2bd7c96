import { foldAt, isDigitAt, isLetterAt, isSpaceAt } from "./chars.ts";
import { currencyPrefixes, currencyUnits } from "./data/currencies.ts";
import type { Unit } from "./data/unit.ts";
import { units } from "./data/units.ts";
import type { Numeral } from "./numerals/numeral.ts";
import type { Match } from "./trie.ts";
import { Trie } from "./trie.ts";

function* allUnits(): Iterable<readonly [string, Unit]> {
  yield* units();
  yield* currencyUnits();
}

export const UNIT_WORDS = new Trie<Unit>(allUnits());

const PREFIX_WORDS = new Trie<string>(currencyPrefixes());

/** `$`, `US$`, `人民币`: the currency and where the amount after it begins. */
export function readCurrencyPrefix(text: string, at: number): Match<string> | undefined {
  const match = PREFIX_WORDS.longest(text, at);
  if (match === undefined) return undefined;
  const end = isSpaceAt(text, match.end) ? match.end + 1 : match.end;
  if (isLetterAt(text, match.end - 1) && isLetterAt(text, match.end)) return undefined;
  if (isPronoun.test(text.slice(at, match.end))) return undefined;
  return { value: match.value, end };
}

/** `US $40` is of one currency, `that left us $40` of another. */
const isPronoun = /^us\s/u;

/** The unit that `text` names from `at` on: for a table header's 万元, or after a numeral. */
export function readUnit(text: string, at: number, spelling: Numeral["spelling"]): Match<Unit> | undefined {
  return UNIT_WORDS.longest(text, at, (end, unit) => {
    if (unit.digitsOnly === true && spelling !== "digits") return false;
    const next = foldAt(text, end);
    if (unit.notBefore !== undefined && next >= 0 && unit.notBefore.includes(String.fromCharCode(next)))
      return false;
    return !isLetterAt(text, end - 1) || endsWord(text, end);
  });
}

/** 5km is a unit, 5kmh is not one we know; 5G and 4S are names. */
function endsWord(text: string, end: number): boolean {
  return (
    !isLetterAt(text, end) && !(isDigitAt(text, end) && isLetterAt(text, end - 1) && isSpaceAt(text, end - 2))
  );
}
