import type { LineCell } from "../split-line.ts";
import type { Token } from "./scan.ts";

/** Rows of a head, each with a cell for every column, the one of names first. */
export interface Head {
  readonly rows: readonly HeadRow[];
  /** Words between the head and the first row's name: the names of groups. */
  readonly groups: readonly Token[];
}

export interface HeadRow {
  readonly line: number;
  readonly cells: readonly LineCell[];
}

/**
 * The head that stands above a body of `width` figures a row, where its number fits: as many lines, or twice as many where each
 * is broken (`First`, `Quarter`, …) or has years below it. Words that head columns, or nothing else above them, must show that they are one.
 *
 *     Item                 2024             First
 *     Budget               March 31,        Quarter
 *     Actual               2025             Second
 *     Rent                 March 31,        Quarter
 *     1,200                Rent             Rent
 *     1,150                …                …
 */
export function headOf(above: readonly Token[], width: number): Head | undefined {
  let found: Head | undefined;
  for (let groups = 0; groups <= mostGroups && groups < above.length; groups++) {
    const below = above.slice(above.length - groups);
    if (below.some(({ text }) => headWord.test(text) && !isYear(text))) continue;
    const rows = headAt(above.slice(0, above.length - groups), width, below.every(isMarked));
    if (rows === undefined) continue;
    const head = { rows, groups: below };
    if (!endsInYear(above.slice(0, above.length - groups), width)) return head;
    found ??= head;
  }
  return found;
}

/** Shows by itself that it names a group: `Expenses:`, `一、收入`, `2024`. */
function isMarked({ text }: Token): boolean {
  return isYear(text) || /[:：]$|^[一二三四五六七八九十（(]+[、）)]|^\d{1,2}[.、]/u.test(text);
}

/** `First Second Third Fourth 2024`: a year alone behind other words is rather the name of what stands below. */
function endsInYear(above: readonly Token[], width: number): boolean {
  const years = above.slice(-width).map(({ text }) => isYear(text));
  return years.at(-1) === true && years.includes(false);
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d(?:\s?年度?)?$/u.test(text);
}

const mostGroups = 2;

function headAt(above: readonly Token[], width: number, isNext: boolean): HeadRow[] | undefined {
  const words = above.filter(({ text }) => !isRemark(text));
  if (words.length < width) return undefined;
  const remark = above.slice(above.indexOf(words.at(-width) ?? noToken)).find(({ text }) => isRemark(text));
  const [row, twice] = [words.slice(-width), words.slice(-2 * width)];
  const isWhole = twice.length === 2 * width;
  const pairs = isWhole ? pairsOf(twice) : undefined;
  if (pairs !== undefined && pairs.every(isHeadWord) && arePeriods(pairs)) return [rowOf(pairs, remark)];
  if (!row.every(isHeadWord)) return undefined;
  const upper = twice.slice(0, width);
  if (isWhole && areAlike(row) && upper.every(isHeadWord) && isHeading(upper))
    return [rowOf(upper, remark), rowOf(row, undefined)];
  if (arePeriods(row)) return [rowOf(row, remark)];
  const before = words.slice(0, -width);
  // What leads into a table (`标准如下：`) stands above it.
  const rest = before.slice(before.findLastIndex((word) => !isHeadWord(word)) + 1);
  const corner = rest.at(-1);
  const isAlone =
    isNext && width >= 2 && (rest.length <= 1 || (corner !== undefined && cornerWord.test(corner.text)));
  // Where one more stands right above them, the lines are what is left of several columns, and which is whose cannot be told.
  const isWholeRow = isNext && isHeading(row) && !headWord.test(rest.at(-1)?.text ?? "");
  if (!isWholeRow && !isAlone) return undefined;
  return [rowOf(row, isAlone ? (corner ?? remark) : remark)];
}

/** Over a column of names. */
const cornerWord =
  /^(?:项目|科目|类别|名称|指标|地区|部门|单位|品种|种类|岗位|年级|班级|学校|年份|序号|items?|names?|category|department|region|project|description)$|(?:类别|名称|项目|品种|种类)$/iu;

const noToken: Token = {
  kind: "words",
  cell: { start: 0, end: 0, left: 0, right: 0 },
  text: "",
  line: 1,
  nextLine: 1,
  isApart: false,
};

/** `(in thousands)`, `(unaudited)`, `(万元)`: what is said of the columns, and heads none. */
function isRemark(text: string): boolean {
  return /^[(（].*[)）]$/u.test(text) || /^[(（]/u.test(text) || /单位[:：]/u.test(text);
}

function rowOf(cells: readonly Token[], corner: Token | undefined): HeadRow {
  const [first = noToken] = corner === undefined || corner.line > (cells[0]?.line ?? 0) ? cells : [corner];
  const { start } = first.cell;
  const blank: LineCell = { start, end: start, left: 0, right: 0 };
  return { line: first.line, cells: [corner?.cell ?? blank, ...cells.map(({ cell }) => cell)] };
}

/** Words of two lines each, the second of which are all alike or all years. */
function pairsOf(words: readonly Token[]): Token[] | undefined {
  const pairs: Token[] = [];
  const seconds = words.filter((_, index) => index % 2 === 1);
  if (!areAlike(seconds)) return undefined;
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [first, second] = [words[at], words[at + 1]];
    if (first === undefined || second === undefined || areAlike([first, second])) return undefined;
    const parts = [...partsOf(first), { start: first.cell.end, end: first.cell.end + 1 }, ...partsOf(second)];
    pairs.push({
      ...first,
      text: `${first.text} ${second.text}`,
      cell: { ...first.cell, end: second.cell.end, parts },
      nextLine: second.nextLine,
    });
  }
  return pairs;
}

function partsOf({ cell: { parts, start, end } }: Token): NonNullable<LineCell["parts"]> {
  return parts ?? [{ start, end }];
}

function areAlike(words: readonly Token[]): boolean {
  const [first] = words;
  return (
    words.length >= 2 &&
    (words.every(({ text }) => isYear(text)) || words.every(({ text }) => text === first?.text))
  );
}

const longestHeadWord = 32;

function isHeadWord({ text }: Token): boolean {
  return text.length <= longestHeadWord && !/[:：]/u.test(text);
}

/** Dates, quarters and years, with what they come to in the last column. */
function arePeriods(words: readonly Token[]): boolean {
  return (
    words.length >= 2 &&
    words.every(
      ({ text }, index) => period.test(text) || (index > 1 && index === words.length - 1 && whole.test(text)),
    )
  );
}

const whole = /total|year|months|ytd|change|[总合共累]计|全年|变动|增/iu;

const period =
  /^\D{0,12}\b(?:19|20)\d\d\b|\b(?:q[1-4]|[1-4]q|quarter|first|second|third|fourth|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)(?![\p{L}])|^[一二三四1-4]季度|^第[一二三四]季度|^\d{1,2}月|^(?:19|20)\d\d\s?年/iu;

/** Most of them are words that head columns. */
function isHeading(words: readonly Token[]): boolean {
  return words.length >= 2 && words.filter(({ text }) => headWord.test(text)).length * 2 >= words.length;
}

const headWord =
  /\b(?:19|20)\d\d\b|\b(?:q[1-4]|[1-4]q|fy\d*|quarter|months?|weeks?|years?|ytd|first|second|third|fourth|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|total|budget(?:ed)?|actuals?|variance|change|difference|increase|decrease|amount|quantity|qty|price|cost|%)(?![\p{L}])|季度|月|年|[本上]期|同期|累计|合计|小计|预算|决算|实际|计划|增减|增长|同比|环比|金额|数量|单价|期末|期初|占比|比例/iu;
