import type { Content, Count, Inline, List, Name, QuantityNode, Row, Section, Table } from "../../nodes.ts";
import { isSection } from "../../visit.ts";
import { nameIn } from "../context.ts";
import type { StatementContext, TextRun } from "../context.ts";
import { totalLabel } from "../text/words.ts";
import { countsListed, namesSet } from "./counted-words.ts";
import { pointsBack } from "./counts-in-text.ts";
import { isDivision } from "./divisions.ts";
import { makeCount } from "./make-count.ts";
import { statedCounts } from "./stated-counts.ts";

/** A heading that ends in a count, over one list or over numbered sections. */
export function countOfTitle(content: readonly Content[], context: StatementContext): readonly Count[] {
  const { section } = context;
  if (section === undefined) return [];
  const { text, position } = section.title;
  const run = { text, segments: [{ text: 0, offset: position.start.offset, length: text.length }] };
  const counts = statedCounts(run, section.inline, context);
  const [stated] = counts;
  if (stated === undefined || counts.length > 1) return [];
  const noun = text
    .slice(stated.end)
    .replace(/[：:]\s*$/u, "")
    .trim();
  const isTold =
    noun.length <= 10 &&
    (countsListed(stated, noun) || (isDivision(text, stated) && namesSet(stated, stated.text + noun)));
  const isSaid = isTold || countsInBrackets(text, stated);
  if (!isSaid && !endsTitle(text, stated, noun)) return [];
  const entries = entriesOf(content) ?? rowsBelow(content);
  if (entries === undefined || entries.length < 2) return [];
  const isToldOfThem = isSaid && entriesOf(content) !== undefined;
  return isToldOfThem || stated.low === String(entries.length)
    ? [makeCount(stated, section.title, entries, "heading-counts")]
    : [];
}

/** `新增文件（5个）`, `Quick wins - 4 items`: whatever it is of, where as many stand below. */
function endsTitle(text: string, { start, end }: QuantityNode, noun: string): boolean {
  const isBehindMark = /[（(:：–—-]\s*共?计?\s*$/u.test(text.slice(0, start));
  return isBehindMark && /^\s*[）)]?$/u.test(text.slice(end)) && noun.length <= 2;
}

/** Of the one table below a heading, with nothing else to be counted. */
function rowsBelow(content: readonly Content[]): readonly Name[] | undefined {
  const [table, ...others] = content.filter(({ type }) => type === "table" || type === "list");
  if (table?.type !== "table" || others.length > 0 || content.some(isSection)) return undefined;
  return readRows(table)?.names;
}

/** 重点工作（共七项）: what is counted stands before the brackets that end the heading. */
function countsInBrackets(text: string, stated: QuantityNode): boolean {
  const before = /([^（(]+)[（(]共?计?\s*$/u.exec(text.slice(0, stated.start));
  const isLast = /^\s*[）)]\s*[:：]?$/u.test(text.slice(stated.end));
  return isLast && before !== null && countsListed(stated, before[1]?.trim() ?? "");
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

/** 做好以下三项工作： with the list right below it. What is no set is told only where it fits: 重点推进5个项目：. */
export function* countOfLeadIn(
  run: TextRun,
  inlines: readonly Inline[],
  list: List,
  context: StatementContext,
): Generator<Count> {
  const end = leadEndOf(run.text);
  const stated = statedCounts(run, inlines, context).findLast((count) => count.end <= (end ?? 0));
  if (end === undefined || stated === undefined) return;
  const noun = run.text.slice(stated.end, end).trim();
  const entries = entriesOfList(list);
  if (noun.length > 24 || /[，。；,;：:、]/u.test(noun) || entries.length < 2) return;
  const name = nameIn(run, stated.start, end, context.lines);
  if (name === undefined) return;
  const fits = stated.low === String(entries.length);
  const isListed = noun.length <= 10 && countsListed(stated, noun);
  const isAnnounced = /(?:以下|下列|如下|the following)(?:[^，。]{0,4})$/iu.test(
    run.text.slice(0, stated.start),
  );
  // 以下四项支出： before a list numbered from one counts it, whatever it is a list of.
  const isCounted = namesSet(stated, name.text) || (noun.length <= 8 && isNumbered(list));
  const isMarked = end < run.text.length;
  if (
    fits ||
    (isMarked && isListed) ||
    (isMarked && (isAnnounced || isDivision(run.text, stated)) && isCounted)
  )
    yield makeCount(stated, name, entries, "lead-in-counts");
}

/** Where the words end that lead into a list; a few words in a paragraph of their own do without a colon. */
function leadEndOf(text: string): number | undefined {
  const marked = /(?:[：:]|(?:如下|as follows)[^，,；;]{0,4}[。.])\s*$/iu.exec(text)?.index;
  return marked ?? (text.length <= longestLead && !/[，。；,;.!?！？]/u.test(text) ? text.length : undefined);
}

const longestLead = 32;

/** `以上四个险种合计…` right behind a list. Other lists may be meant as well, unless it is the only one and begins the paragraph. */
export function* countOfListAbove(
  run: TextRun,
  inlines: readonly Inline[],
  list: List,
  isOnly: boolean,
  context: StatementContext,
): Generator<Count> {
  const entries = entriesOfList(list);
  if (entries.length < 2) return;
  for (const stated of statedCounts(run, inlines, context)) {
    if (!pointsBack(run.text, stated)) continue;
    const fits = stated.low === String(entries.length);
    // 以上两项 may be the last two of three; there are never more above than there are.
    const isSure =
      Number(stated.low) > entries.length &&
      isOnly &&
      isNumbered(list) &&
      /^\s*(?:以上|上述)/u.test(run.text) &&
      stated.start <= 8;
    const noun = /^[^，。；：,;:\d合总共均都的已需将]{0,4}/u.exec(run.text.slice(stated.end))?.[0] ?? "";
    const name = nameIn(run, stated.start, stated.end + noun.length, context.lines);
    if ((fits || isSure) && name !== undefined) yield makeCount(stated, name, entries, "counts-above");
    return;
  }
}

function isNumbered({ children }: List): boolean {
  return children.every(({ marker }, index) => marker?.ordinal === index + 1);
}

const announcesTable =
  /(?:见|如|列|按)[^，。；]{0,8}表|如下|[：:]\s*$|\b(?:tables?|listed|shown|set out) below\b|\bas follows\b|\bthe following\b/iu;
const someOfThem = /主要|重点|部分|代表|节选|其中|如\s*$|\bmain\b|\bselected\b|\bsome of\b|\btop\b|\bkey\b/iu;

/** `共8个项目，具体见下表`: the rows of the table right below, total rows aside. */
export function* countOfTable(
  run: TextRun,
  inlines: readonly Inline[],
  table: Table,
  context: StatementContext,
): Generator<Count> {
  const from = Math.max(run.text.lastIndexOf("。", run.text.length - 3) + 1, 0);
  const sentence = run.text.slice(from);
  if (someOfThem.test(sentence)) return;
  const isAnnounced = announcesTable.test(sentence);
  const rows = readRows(table);
  if (rows === undefined || rows.names.length < 2) return;
  for (const stated of statedCounts(run, inlines, context)) {
    if (stated.start < from) continue;
    const noun = /^\s*[^，。；：,;:\d（(]{0,10}/u.exec(run.text.slice(stated.end))?.[0]?.trim() ?? "";
    const fits = stated.low === String(rows.names.length);
    const isNamed = isHeaded(rows.header, stated, noun);
    // (9 boats, 61 seats) above a table of boats: told only where there are as many.
    if (isAnnounced ? !fits && !(rows.isNumbered && isNamed) : !(fits && isNamed)) continue;
    // 106个文件（4人并行评审），问题分布如下: what brackets say announces nothing.
    if (isAnnounced && isBracketed(run.text, stated)) continue;
    const name = nameIn(run, stated.start, stated.end + noun.length, context.lines);
    if (name !== undefined) yield makeCount(stated, name, rows.names, "table-rows");
    return;
  }
}

function isBracketed(text: string, { start, end }: QuantityNode): boolean {
  return /[（(][^（()）]*$/u.test(text.slice(0, start)) && /^[^（()）]*[)）]/u.test(text.slice(end));
}

interface TableRows {
  readonly names: readonly Name[];
  readonly header: string;
  readonly isNumbered: boolean;
}

/** One name a row; none where a name is missing or stands twice, for then a row is not a thing. */
function readRows({ columns, children }: Table): TableRows | undefined {
  const rows = children.filter((row) => row.isHead !== true && !isTotalRow(row));
  const ordinals = rows.map(({ children: [cell] }) => cell?.text.trim() ?? "");
  const isNumbered = ordinals.every((text, index) => text === String(index + 1));
  const column = isNumbered ? 1 : 0;
  const names = rows.flatMap(({ children: cells }) => {
    const cell = cells[column];
    const text = cell?.text.trim() ?? "";
    return cell === undefined || text === "" ? [] : [{ text, position: cell.position }];
  });
  const isOneEach =
    names.length === rows.length && new Set(names.map(({ text }) => text)).size === rows.length;
  const header = columns[column]?.header.text ?? "";
  return isOneEach ? { names, header, isNumbered } : undefined;
}

function isTotalRow({ children }: Row): boolean {
  return children.slice(0, 2).some(({ text }) => totalLabel.test(text.trim()));
}

/** The column is headed by what is counted: 项目名称 over 8个项目. */
function isHeaded(header: string, { unit }: QuantityNode, noun: string): boolean {
  const words = noun.replace(/(?:见|如|列|按|分布|情况|安排|共).*$/u, "").slice(-2);
  if (words.length === 2 && header.includes(words)) return true;
  return (
    unit !== null &&
    /^[a-z]{4,}$/iu.test(unit) &&
    header.toLowerCase().includes(unit.toLowerCase().replace(/s$/u, ""))
  );
}
