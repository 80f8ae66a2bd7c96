import type { TextRange } from "../../../quantities/quantity.ts";
import { trimSpace } from "../text/label.ts";

/** Names beside a number of them: `3个部门（市场部、销售部、客服部）`, `三大板块，即汽车、房产、家居`, `甲、乙、丙三组`. */
export interface ListedNames {
  /** Where the words for what is counted end; for names before the number, where the names end. */
  readonly nounEnd: number;
  readonly names: readonly TextRange[];
  /** The further names there are where 和, 及 or "and" join several in one. */
  readonly joined: readonly TextRange[];
  /** What is listed are clauses, which may be about anything: 三个阶段各有侧重：先…，再…，后…. */
  readonly areClauses: boolean;
  /** The list may hold more than is named (等, 包括), or its end is not to be told: only a number that fits says anything. */
  readonly isOpen: boolean;
}

/** No list is looked for farther than this. */
const longestList = 400;
const longestName = 16;
const chineseOpener =
  /^([^，。；：,;:（()）、\n]{0,14}?)(?:[（(]|[：:]|[，,]?(?:即|也就是|也即|分别为|分别是|分别有|依次为|依次是|具体为|具体是)[：:]?|([，,]?(?:包括|包含|涵盖|如|例如|主要是|主要为|主要有)[：:]?))/u;
const englishOpener = /^([^.;:()\n]{0,70}):\s/u;
/** Words that leave the list open, or make it something else than names. */
const openEnd =
  /等(?:[，。）)”]|$|[一-龥])|其他|其它|之一|以上|…|\.\.\.|\betc\b|such as|including|\be\.g\.|among others|and (?:so on|more|others)|例如|如|其中|含|为主/iu;

/** The names right behind a number that ends at `from`. */
export function namesBehind(text: string, from: number): ListedNames | undefined {
  const head = text.slice(from, from + 90);
  const chinese = chineseOpener.exec(head);
  const match = chinese ?? englishOpener.exec(head);
  if (match === null) return undefined;
  const start = from + match[0].length;
  const list = readList(text, start);
  if (list === undefined) return undefined;
  if (list.names.every((name) => placeKind.test(text.slice(name.start, name.end)))) return undefined;
  const isExample = chinese?.[2] !== undefined;
  if (isExample && isTold(list.names.map(({ start, end }) => text.slice(start, end)))) return undefined;
  const isOpen = list.isOpen || isExample;
  return { ...list, isOpen, nounEnd: from + (match[1] ?? "").length };
}

/** 包括授权甲公司的5亿元首付款及最高120亿元收益, 包括用于肺病的一线、二线治疗: told about one of them, and no names. */
function isTold(names: readonly string[]): boolean {
  // 东桥、西桥、南桥的改造: what stands behind the last is about all.
  const isOfOne = names.some((name, at) => name.includes("的") && (at < names.length - 1 || at === 0));
  return isOfOne || names.some((name) => /\d\S*[元%％]|^(?:以|用于|将|把|从)/u.test(name));
}

/** 12个县（市、区）: what else each of them may be called. */
const placeKind = /^(?:自治)?[县縣市区區旗州盟乡鄉镇鎮村]$|^(?:街道|街道办|团场|社区|农场|林场)$/u;

/** The names right before a number that begins at `end`: `设行政、典礼、展演三组`. */
export function namesBefore(text: string, end: number): ListedNames | undefined {
  let [, last] = trimSpace(text, Math.max(0, end - longestList), end);
  const isOpen = text.charAt(last - 1) === "等";
  if (isOpen) last--;
  let start = last;
  while (start > 0 && last - start < 120 && !"，。；：,;:\n（）()!！？".includes(text.charAt(start - 1)))
    start--;
  const names = splitAt(text, start, last, "、");
  const isFlush = text.charAt(last - 1) !== "、";
  if (names.length === 0 || !isFlush || names.some((name) => name.end - name.start > longestName))
    return undefined;
  const joined = names.flatMap((name) => joinedIn(text, name));
  return names.length + joined.length < 2
    ? undefined
    : { names, joined, areClauses: false, isOpen, nounEnd: last };
}

function readList(text: string, start: number): Omit<ListedNames, "nounEnd"> | undefined {
  const { end, stop, marks } = scanList(text, start);
  const separator = separators.find((mark) => marks.has(mark));
  if (separator === undefined) return titlesIn(text, start, end) ?? joinedPair(text, start, end);
  const isNames = separator === "、" || separator === ",";
  // Names in `、` end at the first comma: what follows it goes on with the sentence.
  const first =
    isNames && separator === "、" ? Math.min(marks.get("，") ?? end, marks.get("；") ?? end) : end;
  const behind = text.slice(first + 1, first + 6);
  const isCut = first < end && !/^\s*(?:合计|共|总|占|其中|合)/u.test(behind);
  const names = splitAt(text, start, first, separator);
  const inner = withoutBrackets(text, { start, end: first });
  const isLong = names.some((name) => isNoName(withoutBrackets(text, name), separator));
  if (names.length < 2 || (isLong && isNames)) return undefined;
  // 平等街道 and 如意小区 are names, and not worth a mistake.
  if (isNames && openEnd.test(inner)) return undefined;
  const joined = names.flatMap((name) => joinedIn(text, name));
  const isOpen = isCut || !isNames || stop === "cut";
  return {
    names: names.map((name) => withoutLead(text, name)),
    joined,
    areClauses: !isNames,
    isOpen,
  };
}

/** `（甲和乙）`: two names, with no mark between. */
function joinedPair(text: string, start: number, end: number): Omit<ListedNames, "nounEnd"> | undefined {
  const all = { start, end };
  const inner = withoutBrackets(text, all);
  const joined = joinedIn(text, all);
  const [from, to] = trimSpace(text, start, end);
  if (joined.length !== 1 || inner.length > 2 * longestName || /[，,；;：:]/u.test(inner)) return undefined;
  return { names: [{ start: from, end: to }], joined, areClauses: false, isOpen: true };
}

const separators = ["、", "；", "，", ";", ","] as const;
type Separator = (typeof separators)[number];
const openers = "（([【《“「";
const closers = "）)]】》”」";

/** Where a list ends, and where each mark is first in it outside brackets. */
function scanList(
  text: string,
  start: number,
): { readonly end: number; readonly stop: string; readonly marks: ReadonlyMap<string, number> } {
  const marks = new Map<string, number>();
  let depth = 0;
  const limit = Math.min(text.length, start + longestList);
  for (let at = start; at < limit; at++) {
    const char = text.charAt(at);
    if (openers.includes(char)) depth++;
    else if (closers.includes(char)) {
      if (depth === 0) return { end: at, stop: char, marks };
      depth--;
    } else if (depth === 0) {
      const isPoint = char === "." && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2));
      if ("。！!？?\n".includes(char) || isPoint) return { end: at, stop: char, marks };
      const isInNumber = char === "," && /^\d,\d/u.test(text.slice(at - 1, at + 2));
      if (!isInNumber && separators.some((mark) => mark === char) && !marks.has(char)) marks.set(char, at);
    }
  }
  return { end: limit, stop: limit < text.length ? "cut" : "", marks };
}

/** 《甲》《乙》《丙》: titles need no marks between. */
function titlesIn(text: string, start: number, end: number): Omit<ListedNames, "nounEnd"> | undefined {
  const names = [...text.slice(start, end).matchAll(/《[^《》]{1,40}》/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const rest = text.slice(start, end).replace(/《[^《》]{1,40}》|[和及与\s]/gu, "");
  return names.length > 1 && rest === ""
    ? { names, joined: [], areClauses: false, isOpen: false }
    : undefined;
}

function isNoName(name: string, separator: Separator): boolean {
  if (separator === "、") return name.length > longestName || /[，,；;：:]/u.test(name);
  return name.split(/\s+/u).length > (separator === "," ? 9 : 40);
}

/** The names in one that 和 or "and" joins, but for the first. */
function joinedIn(text: string, { start, end }: TextRange): readonly TextRange[] {
  const parts: TextRange[] = [];
  for (const match of text.slice(start, end).matchAll(/以及|和|及|与|與| and | & /gu)) {
    const [from, to] = trimSpace(text, start + match.index + match[0].length, end);
    if (match.index > 0 && from < to) parts.push({ start: from, end: to });
  }
  return parts;
}

/** `and the remaining 30%`: the word that leads in the last of a list with a comma before it. */
function withoutLead(text: string, { start, end }: TextRange): TextRange {
  const lead = /^(?:and|以及|和|及)\s*/iu.exec(text.slice(start, end))?.[0] ?? "";
  return lead.length < end - start ? { start: start + lead.length, end } : { start, end };
}

function splitAt(text: string, start: number, end: number, mark: Separator): TextRange[] {
  const parts: TextRange[] = [];
  let depth = 0;
  let from = start;
  const cut = (to: number) => {
    const [a, b] = trimSpace(text, from, to);
    if (a < b) parts.push({ start: a, end: b });
  };
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (openers.includes(char)) depth++;
    else if (closers.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === mark && depth === 0) {
      if (mark === "," && /^\d,\d/u.test(text.slice(at - 1, at + 2))) continue;
      cut(at);
      from = at + 1;
    }
  }
  cut(end);
  return parts;
}

export function withoutBrackets(text: string, { start, end }: TextRange): string {
  let out = "";
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (openers.includes(char)) depth++;
    else if (closers.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out.trim();
}
