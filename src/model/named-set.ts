import type { Block, Item, Name, Paragraph, Part, Plan, Section, Statement, Table } from "../ast/nodes.ts";
import { isBlock, isSection } from "../ast/visit.ts";
import { textPosition } from "../ast/statements/text/cell-position.ts";
import { namesIn } from "../ast/statements/text/label.ts";
import { residual, totalLabel } from "../ast/statements/text/words.ts";
import type { Position } from "../source/span.ts";
import { splitTeamName } from "./team-names.ts";

/** Things of one kind that a place of the plan names: teams staffed, parts of a split, lines that open with a name and a colon. */
export interface NamedSet {
  readonly from: "staffing" | "parts" | "lines" | "headings" | "rows" | "enumeration" | "units";
  readonly names: readonly SetName[];
  /** What takes the rest (其他) is among them. */
  readonly hasResidual: boolean;
  /** What most of the names end in: 板块, 部. */
  readonly kind: string;
}

export interface SetName extends Name {
  /** Without what names of its kind end in. */
  readonly stem: string;
}

/** Sets of at least three names of one kind, in the order of the text. */
export function namedSetsOf(plan: Plan): readonly NamedSet[] {
  const sets: NamedSet[] = [];
  const add = (from: NamedSet["from"], names: readonly Name[], hasResidual = false) => {
    const set = makeSet(from, names, hasResidual);
    if (set !== undefined) sets.push(set);
  };
  const visit = (container: Plan | Section) => {
    const statements = container.children.filter((child) => !isSection(child) && !isBlock(child));
    const blocks = container.children.filter((child) => !isSection(child) && isBlock(child));
    add("staffing", teamsOf(statements));
    add("units", unitsOf(statements));
    for (const statement of statements)
      if (statement.type === "allocation") addParts(statement.children, add);
    for (const block of blocks) add("enumeration", enumerationOf(block));
    add("lines", openingsOf(blocks));
    add("headings", headingsIn(container));
    for (const block of blocks)
      if (block.type === "table")
        add("rows", rowsOf(block, new Set(sets.flatMap(({ names }) => names.map(startOfName)))));
    for (const child of container.children) if (isSection(child)) visit(child);
  };
  visit(plan);
  return sets.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ names }: NamedSet): number {
  return names[0]?.position.start.offset ?? 0;
}

type Add = (from: NamedSet["from"], names: readonly Name[], hasResidual?: boolean) => void;

function teamsOf(statements: readonly Statement[]): readonly Name[] {
  return distinct(statements.flatMap((each) => (each.type === "staffing" ? (each.team ?? []) : [])));
}

/** The units that have others below them, not those below. */
function unitsOf(statements: readonly Statement[]): readonly Name[] {
  return distinct(
    statements.flatMap((each) => (each.type === "orgUnit" && each.children.length > 0 ? each.name : [])),
  );
}

function addParts(parts: readonly Part[], add: Add): void {
  const named = parts.flatMap(({ name, isResidual }) => (name === undefined || isResidual ? [] : name));
  add("parts", named, named.length < parts.length);
  for (const part of parts) if (part.children.length > 0) addParts(part.children, add);
}

const shortName = 12;

/** A line that is names and nothing else: `行政部 财务部 业务部`. */
function enumerationOf(block: Block): readonly Name[] {
  if (block.type !== "paragraph" || block.text.length > 600) return [];
  const ranges = block.text.includes("、")
    ? namesIn(block.text, { start: 0, end: block.text.length })
    : [...block.text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
  if (ranges.length < 3 || ranges.some(({ start, end }) => end - start > shortName)) return [];
  const names = ranges.flatMap(({ start, end }) => nameAt(block, start, end) ?? []);
  return names.every(({ text }) => splitTeamName(text) !== undefined) ? names : [];
}

/** `1、汽车板块：优化升级…`: the names that the lines of a list, or paragraphs in a row, open with. */
function openingsOf(blocks: readonly Block[]): readonly Name[] {
  return distinct(
    blocks.flatMap((block) => {
      if (block.type === "paragraph") return openingOf(block) ?? [];
      return block.type === "list" ? block.children.flatMap((item) => openingOf(item) ?? []) : [];
    }),
  );
}

/** The short headings right below one. */
function headingsIn({ children }: Plan | Section): readonly Name[] {
  return distinct(
    children.flatMap((child) =>
      isSection(child) && child.title.text.length <= shortName ? child.title : [],
    ),
  );
}

/** The names that the rows of a table begin with, unless a statement was read from them already. */
function rowsOf({ children }: Table, known: ReadonlySet<number>): readonly Name[] {
  const names = children.flatMap((row): readonly Name[] => {
    const cell = row.children.find(
      ({ text }) => text.trim() !== "" && !/^[\d.、()（）]+$/u.test(text.trim()),
    );
    const text = cell?.text.trim() ?? "";
    if (cell === undefined || text.length > shortName || totalLabel.test(text) || residual.test(text))
      return [];
    return [{ text, position: textPosition(cell) }];
  });
  return distinct(names.filter((name) => !known.has(startOfName(name))));
}

function startOfName({ position }: Name): number {
  return position.start.offset;
}

function openingOf(run: Paragraph | Item): Name | undefined {
  const [, space = "", name] = /^(\s*)([^\s：:，。；,;（(]{2,12})[：:]/u.exec(run.text.slice(0, 32)) ?? [];
  return name === undefined ? undefined : nameAt(run, space.length, space.length + name.length);
}

/** Names stand verbatim in one stretch of the source, or are left alone. */
function nameAt(
  run: Pick<Paragraph, "text" | "segments" | "position">,
  start: number,
  end: number,
): Name | undefined {
  const segment = run.segments.find((each) => each.text <= start && end <= each.text + each.length);
  const position =
    segment === undefined ? undefined : positionAt(run, segment.offset + start - segment.text, end - start);
  return position === undefined ? undefined : { text: run.text.slice(start, end), position };
}

/** A run that has come this far unbroken stands in one line from its own beginning. */
function positionAt(
  { text, position, segments }: Pick<Paragraph, "text" | "segments" | "position">,
  offset: number,
  length: number,
): Position | undefined {
  const [first] = segments;
  if (first === undefined) return undefined;
  const until = text.slice(0, offset - first.offset + first.text);
  if (until.includes("\n") || offset < position.start.offset) return undefined;
  const column = position.start.column + offset - position.start.offset;
  const { line } = position.start;
  return {
    start: { line, column, offset },
    end: { line, column: column + length, offset: offset + length },
  };
}

function distinct(names: readonly Name[]): readonly Name[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text).size > 0);
}

function makeSet(from: NamedSet["from"], names: readonly Name[], hasResidual: boolean): NamedSet | undefined {
  if (names.length < (hasResidual ? 2 : 3)) return undefined;
  const split = names.map((name) => ({ name, team: splitTeamName(name.text) }));
  const counts = new Map<string, number>();
  for (const { team } of split)
    if (team !== undefined) counts.set(team.ending, (counts.get(team.ending) ?? 0) + 1);
  const [kind, count] = [...counts].reduce<readonly [string, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ["", 0],
  );
  if (count * 2 <= names.length) return undefined;
  return {
    from,
    names: split.map(({ name, team }) => ({ ...name, stem: team?.stem ?? name.text })),
    hasResidual,
    kind,
  };
}
