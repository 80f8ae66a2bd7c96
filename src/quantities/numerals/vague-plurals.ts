import { isLetterAt } from "../chars.ts";
import { Trie } from "../trie.ts";
import type { Numeral } from "./numeral.ts";

const PLURALS = new Trie<number>([
  ["dozens", 12],
  ["tens", 10],
  ["scores", 20],
  ["hundreds", 1e2],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

const MOST_WORDS = 3;
const LARGEST = 1e15; // so that nine of them are exact in a double

/** `hundreds of`, `tens of thousands of`: at least two of them and fewer than ten, as 数百 says. */
export function readVaguePlural(text: string, start: number): Numeral | undefined {
  let worth = 1;
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = PLURALS.longest(text, end, (stop) => !isLetterAt(text, stop));
    if (word === undefined) break;
    worth *= word.value;
    if (!text.startsWith(" of", word.end) || isLetterAt(text, word.end + 3)) return undefined;
    end = word.end + 4;
  }
  if (end === start || worth > LARGEST) return undefined;
  const stop = end - 1; // before the space that the noun follows
  return {
    start,
    end: stop,
    low: String(2 * worth),
    high: String(9 * worth),
    power: 0,
    scaleStart: stop,
    decimals: 0,
    spelling: "words",
    isVague: true,
  };
}
