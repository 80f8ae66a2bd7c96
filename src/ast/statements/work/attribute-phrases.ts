import type { TextRange } from "../../../quantities/quantity.ts";
import { trimSpace } from "../text/label.ts";

/** `负责人：张三`, `due:2025-06-30`, `@张三`, `#tag`: what a text says beside what is to be done. */
export interface AttributePhrase extends TextRange {
  readonly kind: "owner" | "supporter" | "start" | "due" | "cadence" | "serves" | "tag";
  /** What the label is given, without the label. */
  readonly value: TextRange;
  /** Told by its form alone, in brackets: （6月底前）. */
  readonly isBare?: true;
}

/** Words that announce an owner, alike in text (`负责人：张三`), table headers and attributes. */
export const ownerWord =
  "负责人|负责部门|负责单位|负责|责任人|责任单位|责任部门|责任科室|责任处室|责任领导|责任主体|牵头部门|牵头单位|牵头科室|牵头处室|牵头人|牵头领导|牵头|主办部门|主办单位|承办部门|承办单位|承办人|执行人|执行部门|落实部门|落实单位|实施单位|实施部门|主责部门|主责单位|主责|经办人|owner|assignee|assigned to|responsible|accountable|lead";
export const dueWord =
  "完成时限|完成时间|完成日期|完成期限|办结时限|整改时限|截止时间|截止日期|截止|时限|期限|交付时间|时间节点|due date|due by|due|deadline|by when";
export const cadenceWord = "频次|频率|周期|cadence|frequency";
const startWord =
  "开始时间|开始日期|起始时间|起始日期|启动时间|启动日期|开工时间|开工日期|start date|starts on|starts|start|begins";
export const supporterWord =
  "配合部门|配合单位|配合科室|配合处室|配合人|配合|协办部门|协办单位|协办科室|协办人|协办|协同部门|协同单位|协同|协助部门|协助单位|协助科室|协助人|协助|参与部门|参与单位|参与科室|参加单位|支持部门|支持单位|supported by|supporting team|supporting|support|assisted by|with help from";
const servesWord = "支撑目标|支撑|支持目标|服务于|对应目标|关联目标|关联|supports|serves";

const kindOfWord: ReadonlyMap<string, AttributePhrase["kind"]> = new Map([
  ...wordsOf(ownerWord, "owner"),
  ...wordsOf(supporterWord, "supporter"),
  ...wordsOf(startWord, "start"),
  ...wordsOf(dueWord, "due"),
  ...wordsOf(cadenceWord, "cadence"),
  ...wordsOf(servesWord, "serves"),
]);

/** A label with its colon; a few characters may say more of it (`项目负责人：`), but it begins where a clause does. */
const label = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:项目|第一|主要|具体|直接|总|部门|任务|工作|预计|计划)?(${[...kindOfWord.keys()].join("|")}))\\s*[:：=]\\s*`,
  "giu",
);
/** `@scope/name` is a package. */
const mention =
  /(?<=^|[\s（(，,；;。、])@(?=[\p{N}_·-]{0,19}\p{L})(?![\w.-]{1,60}\/)([\p{L}\p{N}_·-]{1,20})/gu;
const hashtag = /(?<=^|\s)#([\p{L}\p{N}_-]{1,24})/gu;
const wikiLink = /\[\[[^[\]\n]{1,120}\]\]/gu;
/** What every attribute has one of: most text is known to hold none by a single look. */
const sign = /[:：=@#[（(【〔]/u;

/** Finds the attributes of a text in the order of their places; none lies within another. */
export function findAttributePhrases(text: string): readonly AttributePhrase[] {
  if (!sign.test(text)) return [];
  const found = [
    ...labelledPhrases(text),
    ...[...text.matchAll(mention)].map((match) => phraseOf("owner", match)),
    ...[...text.matchAll(hashtag)].map((match) => phraseOf("tag", match)),
    ...bracketedPhrases(text),
    ...[...text.matchAll(wikiLink)].map((match) => phraseOf("serves", match)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((phrase) => {
    if (phrase.start < end) return false;
    end = phrase.end;
    return true;
  });
}

function labelledPhrases(text: string): readonly AttributePhrase[] {
  const labels = [...text.matchAll(label)];
  return labels.flatMap((match, index) => {
    const kind = kindOfWord.get((match[1] ?? "").toLowerCase());
    const from = match.index + match[0].length;
    const limit = labels[index + 1]?.index ?? text.length;
    const value = kind === undefined ? undefined : valueFrom(text, from, limit, kind);
    return kind === undefined || value === undefined
      ? []
      : [{ kind, start: match.index, end: value.end, value }];
  });
}

/** More than this is a sentence, not a name or a date. */
const longestValue = 60;
const endOfValue = /[，。；,;）)（(】\]〕〔\n]| [@#]|\s*\[\[/u;
/** Helpers may be several: supported by: IT, Finance. */
const endOfNames = /[，。；;）)（(】\]〕〔\n]|,(?! [A-Z])| [@#]|\s*\[\[/u;

/** From a label to the mark that ends what it is given: names may be enumerated (`财政局、发改局`), a date may have its year behind a comma. */
function valueFrom(
  text: string,
  from: number,
  limit: number,
  kind: AttributePhrase["kind"],
): TextRange | undefined {
  const rest = text.slice(from, Math.min(limit, from + longestValue));
  const date = kind === "due" ? leadingDate.exec(rest)?.[0] : undefined;
  const mark = (kind === "supporter" ? endOfNames : endOfValue).exec(rest.slice(date?.length ?? 0));
  const length = mark === null ? rest.length : mark.index + (date?.length ?? 0);
  const [start, end] = trimSpace(text, from, from + length);
  return start < end && (mark !== null || from + length === Math.min(limit, text.length))
    ? { start, end }
    : undefined;
}

const bracketed = /[（(【[〔][^（()）【】[\]〔〕]*[）)】\]〕]/gu;
const leads =
  /^(?:由)?(?!谁|各自)([^：:（(]{2,40}?)(?:牵头负责|牵头|主办|承办|主责|负责落实|负责)(?:实施|落实)?$/u;
const supports =
  /^([^：:（(]{2,60}?)(?:按职责分工负责|分工负责|按职责配合|配合落实|配合|协办|协助|协同|参与)$/u;
const day =
  "(?:(?:20\\d{2}年|今年|明年)?(?:\\d{1,2}月(?:\\d{1,2}[日号]|[上中下]旬|底|末|份)?|第?[一二三四1-4]季度|[上下]半年|年底|年末)|20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|Q[1-4](?: 20\\d{2})?)";
const when = new RegExp(
  `^(?:于|在|最迟|力争|计划|拟)?(${day}(?:\\s*[-–—~～至到]\\s*${day})?(?:之前|以前|底前|前|底|末)?)(?:全部|基本)?(?:完成|办结|到位|建成|上线|落实|交付)?$`,
  "u",
);

/** What brackets say without a label: 〔县发改局牵头，县财政局配合，11月底前完成〕. */
function bracketedPhrases(text: string): readonly AttributePhrase[] {
  return [...text.matchAll(bracketed)].flatMap((match) => {
    if (match[0].length > longestRemark) return [];
    const end = match.index + match[0].length - 1;
    const found: AttributePhrase[] = [];
    let from = match.index + 1;
    for (let at = from; at <= end; at++) {
      if (at < end && !"，,；;。".includes(text.charAt(at))) continue;
      const phrase = remarkOf(text, from, at);
      if (phrase !== undefined) found.push(phrase);
      from = at + 1;
    }
    return found;
  });
}

/** A longer stretch in brackets is no list of remarks. */
const longestRemark = 160;

function remarkOf(text: string, from: number, to: number): AttributePhrase | undefined {
  const [start, end] = trimSpace(text, from, to);
  const remark = text.slice(start, end);
  const supporting = supports.exec(remark)?.[1];
  const value = supporting ?? leads.exec(remark)?.[1] ?? when.exec(remark)?.[1];
  if (value === undefined) return undefined;
  const at = start + remark.indexOf(value);
  const range = { start, end, value: { start: at, end: at + value.length } };
  if (supporting !== undefined) return { kind: "supporter", ...range };
  return leads.test(remark) ? { kind: "owner", ...range } : { kind: "due", isBare: true, ...range };
}

const leadingDate = /^(?:\d{4}-\d{2}-\d{2}(?= )|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4})/u;

function phraseOf(kind: AttributePhrase["kind"], match: RegExpExecArray): AttributePhrase {
  const start = match.index;
  const end = start + match[0].length;
  const given = match[1] ?? match[0];
  const at = start + match[0].indexOf(given);
  return { kind, start, end, value: { start: at, end: at + given.length } };
}

/**
 * The stretches of a text that are left when its attributes are taken out, with the brackets that held nothing else and
 * the marks between them.
 *
 *     整理合同档案（负责人：李四，完成时限：6月底） #档案
 *     ^^^^^^
 */
export function withoutAttributes(
  text: string,
  range: TextRange,
  phrases: readonly AttributePhrase[],
): readonly TextRange[] {
  const inside = phrases.filter(({ start, end }) => start < range.end && end > range.start);
  const kept: TextRange[] = [];
  let from = range.start;
  for (const cut of withBrackets(text, range, inside)) {
    const { start, end } = withMarks(text, cut, range);
    if (start > from) kept.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < range.end) kept.push({ start: from, end: range.end });
  return kept.flatMap((stretch) => trimMarks(text, stretch));
}

/** Brackets with nothing in them but attributes go as a whole. */
function withBrackets(text: string, range: TextRange, cuts: readonly TextRange[]): readonly TextRange[] {
  if (cuts.length === 0) return [];
  const emptied = [...text.slice(range.start, range.end).matchAll(bracketed)]
    .map((match) => ({
      start: range.start + match.index,
      end: range.start + match.index + match[0].length,
    }))
    .filter((bracket) => isEmptied(text, bracket, cuts));
  const others = cuts.filter(
    (cut) => !emptied.some(({ start, end }) => start <= cut.start && cut.end <= end),
  );
  return [...emptied, ...others].sort((a, b) => a.start - b.start);
}

function isEmptied(text: string, bracket: TextRange, cuts: readonly TextRange[]): boolean {
  const inside = cuts.filter(({ start, end }) => start < bracket.end && end > bracket.start);
  let from = bracket.start + 1;
  let rest = "";
  for (const { start, end } of inside) {
    rest += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  rest += text.slice(from, bracket.end - 1);
  return inside.length > 0 && /^[\s，,；;、。.]*$/u.test(rest);
}

/** Takes the marks that parted a cut from its neighbours: one on one side stays, for the neighbours themselves. */
function withMarks(text: string, cut: TextRange, range: TextRange): TextRange {
  let { start, end } = cut;
  while (end < range.end && /[\s，,；;、]/u.test(text.charAt(end))) end++;
  const isLast = end >= range.end || /[）)】\]〕。]/u.test(text.charAt(end));
  while (start > range.start && (isLast ? /[\s，,；;、]/u : /\s/u).test(text.charAt(start - 1))) start--;
  return { start, end };
}

function trimMarks(text: string, stretch: TextRange): readonly TextRange[] {
  let { start, end } = stretch;
  while (start < end && /[\s，,；;、。]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s，,；;、。]/u.test(text.charAt(end - 1))) end--;
  return start < end ? [{ start, end }] : [];
}

function wordsOf(words: string, kind: AttributePhrase["kind"]): [string, AttributePhrase["kind"]][] {
  // Longer words first: of two that begin alike the alternation takes the first.
  return words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .map((word) => [word, kind]);
}
