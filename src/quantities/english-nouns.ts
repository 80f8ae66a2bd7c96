import { foldAt, isLetterAt } from "./chars.ts";

/** A word that cannot be what a number counts, though it ends like a plural. */
const NOT_NOUNS = new Set(
  `is was has does as its this plus minus thus his us yes always perhaps across towards versus vs less unless besides sometimes afterwards besides
   and or of in to by for on at from with than per the a an was were are be been will would can could should may might must not but if then when while
   that which who whose it we they he she you i our their your my more most over under above below up down off out about into onto within between
   during before after since until till through percent million billion thousand hundred also only both each every all any some no so too very just
   increases decreases rises falls grows remains becomes includes requires needs makes takes gives shows says goes comes means makes sees holds stands
   because compared respectively including excluding each gmt am pm sales operations`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const IRREGULAR = new Set(
  "people persons children men women staff personnel police cattle sheep fish feet teeth mice data media criteria phenomena alumni headcount fte ftes pcs".split(
    " ",
  ),
);

const MAX_WORDS_BETWEEN = 3;

/**
 * The plural noun that a number before `at` counts, over up to three adjectives. It belongs to the figure's text
 * only when it follows at once: `12 stores`, but `12` in `12 new stores` (then `end` is `at`).
 */
export function readEnglishNoun(
  text: string,
  at: number,
): { readonly unit: string; readonly end: number; readonly nounEnd: number } | undefined {
  let start = at;
  for (let words = 0; words <= MAX_WORDS_BETWEEN; words++) {
    const end = endOfWord(text, start);
    if (end - start < 2 || end - start > 24) return undefined;
    const word = text.slice(start, end).toLowerCase();
    if (NOT_NOUNS.has(word)) return undefined;
    if (isPlural(word)) return { unit: singular(word), end: words === 0 ? end : at, nounEnd: end };
    if (foldAt(text, end) !== 0x20) return undefined;
    start = end + 1;
  }
  return undefined;
}

function endOfWord(text: string, at: number): number {
  while (isLetterAt(text, at) || (foldAt(text, at) === 0x2d && isLetterAt(text, at + 1))) at++;
  return at;
}

function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|ous)$/.test(word);
}

function singular(word: string): string {
  if (word === "people" || word === "persons") return "person";
  if (word === "pcs") return "piece";
  if (word === "fte" || word === "ftes") return "FTE";
  if (IRREGULAR.has(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
