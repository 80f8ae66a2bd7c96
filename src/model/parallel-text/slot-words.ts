import { foldText } from "../../quantities/chars.ts";
import type { FlowFigure } from "../flow/flow.ts";

/** What the words around a figure call it, as the head of a column would: without those that lead over to it. */

const falling =
  /负增长|减产|减少|减收|减支|下降|降低|下滑|下跌|回落|缩减|缩小|压缩|压减|萎缩|收窄|调减|核减|少支|少收|降幅|减幅|跌幅|[降减跌少]$|\b(?:down|fell|falls?|fallen|dropp?(?:ed|s|ing)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|reduc(?:ed|es|ing|tion)|shrank|lost|lower|fewer|less)\b/giu;
const rising =
  /增产|增加|增长|成长|增收|增支|上升|上涨|提高|提升|扩大|回升|攀升|净增|调增|核增|多支|多收|增幅|涨幅|增速|[增涨升多]$|\b(?:up|rose|rises?|risen|grew|grow(?:s|n|ing|th)?|gain(?:ed|s)?|increas(?:e|ed|es|ing)|climb(?:ed|s)?|higher|more)\b/giu;

/** −1 where words or a sign tell of a fall, 1 of a rise; undefined where a figure tells no change. */
export function directionOf({ quantity, label, trail }: FlowFigure): 1 | -1 | undefined {
  if (quantity.change !== undefined) return quantity.change === "decrease" ? -1 : 1;
  if (/^[-−–]/u.test(quantity.text)) return -1;
  if (/^[+＋]/u.test(quantity.text) || /[+＋]$/u.test(label)) return 1;
  const words = foldText(label).replace(leading, "").slice(-nearWords);
  if (isSaid(falling, words) || fallBehind.test(trail)) return -1;
  return isSaid(rising, words) || riseBehind.test(trail) ? 1 : undefined;
}

const nearWords = 16;
const fallBehind = /^(?:fewer|less|lower|down|decrease|drop|fall|decline|reduction)\b/iu;
const riseBehind = /^(?:more|higher|up|increase|rise|gain|growth)\b/iu;

function isSaid(words: RegExp, text: string): boolean {
  words.lastIndex = 0;
  return words.test(text);
}

/** 约, 达到, was, of: between a name and its figure. */
const leading =
  /(?:[\s:：=＝,，(（+＋\-–—~≈]|约|达到|达|为|是|至|到|了|共|计|\b(?:was|were|is|are|of|at|about|around|approximately|to|by|a|an|the|and|with|for))+$/iu;
const trailing = /^[\s:：,，.。;；、)）]+/u;

/** The words before a figure, as far as they are its name. */
export function nameOf({ label }: FlowFigure): string {
  return label.replace(trailing, "").replace(leading, "").trim();
}

/** The words of a figure, told alike whichever way it changed: 比上年减产 and 比上年增产 are both 比上年增减. */
export function wordsOf(figure: FlowFigure): string {
  const before = foldText(figure.label).replace(trailing, "").replace(leading, "");
  const words = [before, ...wordsBehind(figure, before)].join(" ");
  const change = figure.quantity.unit === "%" ? " change% 增减率 " : " change 增减 ";
  return words.replace(falling, change).replace(rising, change).replace(/\s+/gu, " ").trim();
}

/** `18 children in 2022`, `70 total`: English says behind a figure when it was, and what it is where nothing stands before. */
function wordsBehind({ trail }: FlowFigure, before: string): readonly string[] {
  const behind = foldText(trail);
  const year = /^[a-z\s]{0,8}((?:19|20)\d\d)(?!\d)/u.exec(behind)?.[1];
  if (year !== undefined) return [year];
  const word = before === "" ? /^[a-z]+(?: [a-z]+)?/u.exec(behind)?.[0] : undefined;
  return word === undefined ? [] : [word];
}

/** What several texts end in, as far as whole words go. */
export function commonEnd(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let shared = first.length;
  for (const text of others) {
    let own = 0;
    while (own < shared && own < text.length && text.at(-1 - own) === first.at(-1 - own)) own++;
    shared = own;
  }
  const end = shared === 0 ? "" : first.slice(-shared);
  // Half a word of Latin letters is no name.
  const isCut = texts.some(
    (text) => /[a-z]$/u.test(text.slice(0, text.length - shared)) && /^[a-z]/u.test(end),
  );
  return (isCut ? end.replace(/^[a-z]+/u, "") : end).trim();
}

/** Whether two labels may name the same: a third of what the shorter one says, by words or pairs of Chinese characters, the other says as well. */
export function areAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [tokensOf(a), tokensOf(b)];
  const [few, many] = first.size <= second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const token of few) if (many.has(token)) shared++;
  return shared * 3 >= few.size && shared > 0;
}

function tokensOf(words: string): ReadonlySet<string> {
  const tokens = new Set(words.match(/[a-z]{2,}|\d+/gu));
  for (let at = 0; at + 2 <= words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair)) tokens.add(pair);
  }
  return tokens;
}
