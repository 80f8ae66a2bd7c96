import type { Code, List, Node, Paragraph, Table } from "mdast";
import type { Source } from "../source/source.ts";
import { readFencedLines } from "./text/fenced-lines.ts";
import { findTextTable } from "./text/find-table.ts";
import { extentOf } from "./text/page.ts";
import type { Page, TextTable } from "./text/page.ts";
import { readNamedLines } from "./text/read-named-lines.ts";
import { branch, isReckoning } from "./text/reckoning.ts";
import { tableNodeOf } from "./text/table-node.ts";

type FencedBlock = Table | List | Paragraph;

/** Code in no language, which is how people keep columns in line. */
export function isPlainFence({ lang }: Code): boolean {
  return lang === undefined || lang === null || /^(?:te?xt|plain(?:text)?|csv|tsv|table)$/iu.test(lang);
}

/** The tables between fences and the lines in which somebody reckons, and as `rest` what is neither. */
export function readFence(
  source: Source,
  { position }: Code,
  before?: Node,
): { readonly blocks: readonly FencedBlock[]; readonly rest: string } {
  const first = (position?.start.line ?? 0) + 1;
  const page: Page = { text: source.text, lines: source.lines, lastLine: (position?.end.line ?? 0) - 1 };
  const bill = readNamedLines(page, first);
  const whole = bill === undefined ? undefined : tableNodeOf(page, bill);
  if (whole !== undefined) return { blocks: [whole], rest: "" };
  const all = Array.from({ length: Math.max(0, page.lastLine - first + 1) }, (_, index) => first + index);
  const textsOf = (lines: readonly number[]) =>
    lines.map((line) => source.text.slice(...extentOf(page, line)));
  const isShown = before !== undefined && isLabelOfOutput(source, before);
  const isHuman = !isShown && isReckoning(textsOf(all));
  const isTree = isHuman && textsOf(all).some((text) => branch.test(text));
  let found = isTree ? { tables: [], rest: all } : findTables(page, all);
  // Names that columns keep in line with their figures are no table of their own among lines that reckon with these.
  if (isHuman && textsOf(found.rest).some((text) => /\d/u.test(text)))
    found = findTables(page, all, fewestColumns);
  const blocks: FencedBlock[] = found.tables.flatMap((table) => tableNodeOf(page, table) ?? []);
  const rest = textsOf(found.rest);
  if (!isHuman && (isShown || !isReckoning(rest))) return { blocks, rest: rest.join("\n") };
  for (const block of readFencedLines(source, page, found.rest)) blocks.push(block);
  const offset = (block: FencedBlock) => block.position?.start.offset ?? 0;
  return { blocks: blocks.sort((a, b) => offset(a) - offset(b)), rest: "" };
}

/** `Sample output:`: what follows is what a program shows, or a form of it. */
function isLabelOfOutput(source: Source, { position }: Node): boolean {
  const end = position?.end.offset ?? 0;
  const start = Math.max(position?.start.offset ?? 0, end - longestLabel);
  return ofOutput.test(source.text.slice(start, end));
}

const longestLabel = 48;
const ofOutput =
  /输出|日志|打印|返回值|响应体|模板|提示词|\b(?:outputs?|logs?|prints?|template|prompts?|stdout|console|terminal|response body)\b/iu;

const fewestColumns = 3;

/** The tables of at least so many columns among the lines, and the lines that are in none. */
function findTables(
  page: Page,
  all: readonly number[],
  fewest = 0,
): { readonly tables: readonly TextTable[]; readonly rest: readonly number[] } {
  const tables: TextTable[] = [];
  const rest: number[] = [];
  let next = 0;
  for (const line of all) {
    if (line < next) continue;
    const table = findTextTable(page, line);
    const isKept = table !== undefined && (table.rows[0]?.cells.length ?? 0) >= fewest;
    if (!isKept || tableNodeOf(page, table) === undefined) rest.push(line);
    else {
      tables.push(table);
      next = table.nextLine;
    }
  }
  return { tables, rest };
}
