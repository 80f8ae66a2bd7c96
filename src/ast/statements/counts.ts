import type { TextRange } from "../../quantities/quantity.ts";
import type { Block, Content, Count, Inline, List, Name, QuantityNode, Section } from "../nodes.ts";
import { isSection } from "../visit.ts";
import { isFigure, nameIn } from "./context.ts";
import type { Evidence, StatementContext, TextRun } from "./context.ts";
import { findEnumerations, namesListed } from "./enumerations.ts";
import type { Enumeration } from "./enumerations.ts";

/**
 * Stated numbers of things against the things listed: a heading or lead-in that counts the entries of the list below it
 * (七大信条, 做好以下三项工作：), a sentence that counts what it goes on to enumerate (三个方面：一是…二是…三是…), a number of
 * names with the names behind it (下设3个部门：甲、乙、丙).
 */
export function readCounts(content: readonly Content[], context: StatementContext): CountsByBlock {
  const found = new Map<Block | undefined, Count[]>();
  const add = (after: Block | undefined, counts: Iterable<Count>) => {
    const all = [...(found.get(after) ?? []), ...counts];
    if (all.length > 0) found.set(after, all);
  };
  add(undefined, countOfTitle(content, context));
  content.forEach((node, index) => {
    if (node.type === "list") add(node, countsInList(node, context));
    if (node.type !== "paragraph") return;
    add(node, countsInRun(node, node.children, context));
    const next = content[index + 1];
    if (next?.type === "list") add(node, countOfLeadIn(node, node.children, next, context));
  });
  return found;
}

/** By the block they are read from; those of the section's heading under `undefined`. */
export type CountsByBlock = ReadonlyMap<Block | undefined, readonly Count[]>;

function* countsInList(list: List, context: StatementContext): Generator<Count> {
  for (const item of list.children) {
    yield* countsInRun(item, item.inline, context);
    const [first] = item.children;
    if (first?.type === "list") yield* countOfLeadIn(item, item.inline, first, context);
    for (const block of item.children) {
      if (block.type === "list") yield* countsInList(block, context);
      else if (block.type === "paragraph") yield* countsInRun(block, block.children, context);
    }
  }
}

/** Units that say no more than that there are so many: what is counted is named behind them. */
const bareUnit = /^(?:大|项|个|条|点|步|类|种|方面|部分|阶段|环节|件|款|块|层|级|轮|批)$/u;
/** What is listed whatever stands behind it: 三个[方面]加强管理. */
const selfSaid = /^(?:个|大)?(?:方面|部分|阶段|环节|层面|维度|步骤|步|点)/u;
/** What one lists rather than does or has: only of these a different number of entries is a contradiction. */
const listedThing =
  /^(?:.{0,6})(?:信条|原则|目标|任务|措施|举措|工作|方面|重点|要求|行动|步骤|阶段|问题|要点|环节|保障|机制|战略|策略|抓手|转变|突破|主题|主线|内容|事项|支柱|优势|理念|维度|层面|部分|板块|计划|要素|困难|不足|建议|特点)$/u;
const englishListedThing =
  /^(?:priorit(?:y|ies)|goals?|objectives?|principles?|steps?|pillars?|initiatives?|actions?|themes?|measures?|tasks?|workstreams?|problems?|issues?|risks?|areas?|reasons?|rules?|values?|phases?)$/iu;

function countsOf(inlines: readonly Inline[]): readonly QuantityNode[] {
  return inlines.filter((node): node is QuantityNode => node.type === "quantity" && isCount(node));
}

function isCount(quantity: QuantityNode): boolean {
  const { kind, comparator, per, change, low, high, isApproximate } = quantity;
  return (
    isFigure(quantity) &&
    kind === "count" &&
    comparator === "eq" &&
    per.length === 0 &&
    change === undefined &&
    isApproximate !== true &&
    low !== null &&
    low === high &&
    /^(?:[2-9]|[1-9]\d)$/u.test(low)
  );
}

/** True where the words right behind a count name something that is listed: 三项[重点工作], five goals. */
function countsListed(quantity: QuantityNode, noun: string): boolean {
  const { unit } = quantity;
  if (unit === null) return false;
  if (englishListedThing.test(unit)) return true;
  if (selfSaid.test(unit + noun)) return true;
  if (!bareUnit.test(unit)) return false;
  return listedThing.test(noun);
}

// ------------------------------------------------------------------------------------------- lists below

/** A heading that ends in a count, over one list or over numbered sections. */
function countOfTitle(content: readonly Content[], { section }: StatementContext): readonly Count[] {
  if (section === undefined) return [];
  const counts = countsOf(section.inline);
  const [stated] = counts;
  if (stated === undefined || counts.length > 1) return [];
  const noun = section.title.text.slice(stated.end).trim();
  if (noun.length > 10 || !countsListed(stated, noun)) return [];
  const entries = entriesOf(content);
  return entries === undefined || entries.length < 2
    ? []
    : [makeCount(stated, section.title, entries, "heading-counts")];
}

/** The entries of the only list, or the numbered sections where there is no list. */
function entriesOf(content: readonly Content[]): readonly Name[] | undefined {
  const lists = content.filter((node): node is List => node.type === "list");
  const sections = content.filter(isSection);
  if (sections.length === 0) return lists.length === 1 ? lists.flatMap(entriesOfList) : undefined;
  const [first] = sections;
  const isNumbered = sections.every(
    ({ marker }) => marker !== undefined && marker.style === first?.marker?.style,
  );
  return lists.length === 0 && isNumbered ? sections.map(nameOfEntry) : undefined;
}

/** A list that mixes numbers of several styles, or numbers some entries only, has other things in it. */
function entriesOfList({ children }: List): readonly Name[] {
  const styles = new Set(children.map(({ marker }) => marker?.style));
  return styles.size > 1 ? [] : children.map(nameOfEntry);
}

function nameOfEntry(entry: Section | List["children"][number]): Name {
  const { marker } = entry;
  if (marker !== undefined && marker.text !== "") return { text: marker.text, position: marker.position };
  return entry.type === "section" ? entry.title : { text: entry.text, position: entry.position };
}

/** 做好以下三项工作： with the list right below it. */
function* countOfLeadIn(
  run: TextRun,
  inlines: readonly Inline[],
  list: List,
  context: StatementContext,
): Generator<Count> {
  const end = /[：:]\s*$/u.exec(run.text)?.index;
  const stated = countsOf(inlines).at(-1);
  if (end === undefined || stated === undefined || stated.end > end) return;
  const noun = run.text.slice(stated.end, end).trim();
  if (noun.length > 10 || /[，。；,;]/u.test(noun) || !countsListed(stated, noun)) return;
  const name = nameIn(run, stated.start, end, context.lines);
  const entries = entriesOfList(list);
  if (name !== undefined && entries.length > 1) yield makeCount(stated, name, entries, "lead-in-counts");
}

// --------------------------------------------------------------------------------------- within one text

function* countsInRun(run: TextRun, inlines: readonly Inline[], context: StatementContext): Generator<Count> {
  const counts = countsOf(inlines);
  if (counts.length === 0) return;
  const figures = inlines.filter((node): node is QuantityNode => node.type === "quantity");
  const enumerations = findEnumerations(run.text);
  let next = 0;
  let behind = 0;
  for (const [index, stated] of counts.entries()) {
    while ((enumerations[next]?.start ?? Infinity) < stated.end) next++;
    while ((figures[behind]?.start ?? Infinity) <= stated.start) behind++;
    const limit = Math.min(counts[index + 1]?.start ?? Infinity, stated.end + farthest);
    const enumeration = enumerations[next];
    const count =
      enumeration !== undefined && enumeration.start <= limit
        ? countOfEnumeration(run, stated, enumeration, context)
        : countOfNames(run, stated, figures.slice(behind, behind + mostNames), context);
    if (count !== undefined) yield count;
  }
}

/** How far behind a count its enumeration may begin. */
const farthest = 48;
/** Words for things whose names one gives in full; behind others a colon may lead on to anything (2场培训：邀请专家、现场演练). */
const setNoun =
  /(?:部门?|小组|板块|中心|公司|区域|城市|分部|科室|处室|产品|系列|门店|支行|网点|基地|团队|岗位|渠道|类别|模块|系统|方向|机构|学院|县区?|街道|乡镇|专班|方面|阶段|步骤|环节|重点|目标|任务|原则)$/u;
/** No more figures than this are looked at among the names behind a count. */
const mostNames = 40;

function countOfEnumeration(
  run: TextRun,
  stated: QuantityNode,
  { start, marks }: Enumeration,
  context: StatementContext,
): Count | undefined {
  const noun = /^[^，。；：,;:（(]*/u.exec(run.text.slice(stated.end, start))?.[0] ?? "";
  const name = nameIn(run, stated.start, stated.end + noun.length, context.lines);
  if (name === undefined || noun.length > 12 || !countsListed(stated, noun.trim())) return undefined;
  return makeCount(stated, name, namesIn(run, marks, context), "enumerated-in-text");
}

/** Names with figures of their own among them are the parts of a sum, not the things counted. */
function countOfNames(
  run: TextRun,
  stated: QuantityNode,
  behind: readonly QuantityNode[],
  context: StatementContext,
): Count | undefined {
  const listed = namesListed(run.text, stated.end);
  if (listed === undefined || listed.names.some((name) => hasFigure(name, behind))) return undefined;
  const name = nameIn(run, stated.start, listed.nounEnd, context.lines);
  const entries = namesIn(run, listed.names, context);
  // 和 may join two names or stand within one: both ways of counting are open, and only the one that fits says anything.
  const all =
    stated.low === String(entries.length + listed.joined.length)
      ? [...entries, ...namesIn(run, listed.joined, context)]
      : entries;
  const fits = stated.low === String(all.length);
  if (name === undefined || (!fits && (listed.joined.length > 0 || !setNoun.test(name.text))))
    return undefined;
  return makeCount(stated, name, all, "names-behind");
}

/** 销售3人 has a figure of its own; 一组 and 元旦晚会 are names. */
function hasFigure({ start, end }: TextRange, figures: readonly QuantityNode[]): boolean {
  return figures.some(
    (figure) =>
      figure.kind !== "date" &&
      figure.kind !== "period" &&
      figure.start >= start &&
      figure.end <= end &&
      figure.end - figure.start < end - start,
  );
}

function namesIn(run: TextRun, ranges: readonly TextRange[], { lines }: StatementContext): readonly Name[] {
  return ranges.flatMap(({ start, end }) => nameIn(run, start, end, lines) ?? []);
}

function makeCount(stated: QuantityNode, noun: Name, items: readonly Name[], because: Because): Count {
  const evidence: Evidence = { certainty: "stated", because };
  return { type: "count", position: stated.position, ...evidence, noun, stated, items };
}

type Because = "heading-counts" | "lead-in-counts" | "enumerated-in-text" | "names-behind";
