import { isHanAt } from "./chars.ts";
import type { Figure, Token } from "./token.ts";
import { Trie } from "./trie.ts";

const MONEY_WORDS = new Trie<true>(
  "pay paid pays worth cost costs price priced spend spent fund funding budget invest tax salary salaries wage wages fine fined loan grant pledge pledged raise raised borrow debt profit revenue sales income fee fees rent savings sterling bank government treasury britain british uk england london scotland wales per~hour bill bills donate donated earn earned"
    .split(" ")
    .map((word) => [word.replace("~", " "), true]),
);
const MASS_WORDS = new Trie<true>(
  "weigh weighs weighed weighing weight lift lifted load cargo gained lost freight payload catch harvest beef meat fish pork cotton sugar coffee"
    .split(" ")
    .map((word) => [word, true]),
);
const AROUND = 64;

/** Pounds are money where the text speaks of money, or of millions of them; else a weight, and so are pounds of something. */
export function settlePounds(text: string, tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== "figure" || token.unit?.dimension !== "mass" || !isPounds(token.unit.unit)) continue;
    if (text.startsWith(" of ", token.end) || isHanAt(text, token.start - 1)) continue;
    const around = text.slice(Math.max(0, token.start - AROUND), token.end + AROUND);
    if (says(around, MASS_WORDS)) continue;
    if (isMillions(token) || says(around, MONEY_WORDS)) {
      token.kind = "money";
      token.unit = { unit: "GBP", kind: "money" };
    }
  }
}

function isPounds(unit: string): boolean {
  return unit === "pounds" || unit === "pound";
}

function isMillions({ scalePower, low, high }: Figure): boolean {
  return scalePower >= 6 || (low ?? high ?? "").length > 6;
}

function says(text: string, words: Trie<true>): boolean {
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    if (at > 0 && isWordUnit(lower, at - 1)) continue;
    if (words.longest(lower, at, (end) => !isWordUnit(lower, end)) !== undefined) return true;
  }
  return false;
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}
