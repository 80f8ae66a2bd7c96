import type { Locale } from "../diagnostics/diagnostic.ts";
import { makeVisible } from "../diagnostics/printers/display-width.ts";
import type { Relation, Term } from "../model/relation.ts";
import type { Unit } from "../model/workspace.ts";
import { exitStatus } from "./exit-status.ts";
import type { ExitStatus } from "./exit-status.ts";
import { defaultInputName, standardInput } from "./file-reader.ts";
import { loadWorkspace } from "./load.ts";
import { formatNumerals } from "./numbers.ts";
import type { ReadOptions } from "./options.ts";
import { formatRelations, relationsOf } from "./prove.ts";
import { readNumbers } from "./read-numbers.ts";
import type { Terminal } from "./terminal.ts";

interface Subject {
  readonly file: string;
  readonly line: number;
  /** Plans beside it, which its figures may be made from. */
  readonly paths: readonly string[];
}

/** What was read in one line, and the relations that its figures take part in, each with the chain behind it. */
export async function explainLine(
  { file, line, paths }: Subject,
  options: ReadOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { workspace, locale, status } = await loadWorkspace([file, ...paths], options, terminal);
  const name = file === standardInput ? (options.stdinName ?? defaultInputName) : file;
  const named = workspace.units.filter((unit) => unit.file === name);
  // A pattern names several files; one that could not be read has been told of.
  const asked = named.length > 0 || status !== exitStatus.done ? named : workspace.units;
  const relations = relationsOf(workspace);
  const madeBy = indexByStated(relations);
  for (const unit of asked) terminal.write(explainIn(unit, line, { relations, madeBy, locale }));
  return status;
}

interface Known {
  readonly relations: readonly Relation[];
  readonly madeBy: MadeBy;
  readonly locale: Locale;
}

function explainIn(unit: Unit, line: number, { relations, madeBy, locale }: Known): string {
  const { file } = unit;
  const numerals = readNumbers(unit).filter(
    ({ position }) => position.start.line <= line && line <= position.end.line,
  );
  const read = numerals.length === 0 ? `${nothingRead[locale](line)}\n` : formatNumerals(file, numerals);

  const isHere = ({ span }: Term) => span.file === file && span.start.line <= line && line <= span.end.line;
  const chains = relations
    .filter(({ stated, terms }) => [stated, ...terms].some(isHere))
    .map((relation) => {
      const chain = isHere(relation.stated) ? madeBy : new Map<string, readonly Relation[]>();
      return `\n${formatRelations([relation])}${describeChain(relation, file, chain)}`;
    });
  return [read, ...chains].join("");
}

const nothingRead: Readonly<Record<Locale, (line: number) => string>> = {
  en: (line) => `line ${line}: no number was read here`,
  "zh-CN": (line) => `第 ${line} 行：没有读到数字`,
};

type MadeBy = ReadonlyMap<string, readonly Relation[]>;

/** The relations that make a figure, by its place. */
function indexByStated(relations: readonly Relation[]): MadeBy {
  const index = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = placeOf(relation.stated);
    const known = index.get(key);
    if (known === undefined) index.set(key, [relation]);
    else known.push(relation);
  }
  return index;
}

function placeOf({ span }: Term): string {
  return `${span.file}:${span.start.line}:${span.start.column}`;
}

/** Why the relation is believed, and the figures it was made from, each at its place and with what it is made from in turn. */
function describeChain(relation: Relation, file: string, madeBy: MadeBy): string {
  const told = new Set([relation]);
  const { kind, certainty, because, stated, terms } = relation;
  const rows = [stated, ...terms].map((term) => {
    const behind = term === stated ? "" : describeBehind(term, 2, { file, madeBy, told });
    return `  ${describeTerm(term, file)}\n${behind}`;
  });
  return `  ${kind}, ${certainty}: ${because}\n${rows.join("")}`;
}

interface Telling {
  readonly file: string;
  readonly madeBy: MadeBy;
  /** Figures may be made from each other, so a relation is told once. */
  readonly told: Set<Relation>;
}

/** A balance rests on the one before it, and so on to the top of its table: beyond this the reader is told where to go on. */
const deepest = 8;

function describeBehind(term: Term, depth: number, telling: Telling): string {
  const indent = "  ".repeat(depth);
  const lines: string[] = [];
  const relations = (telling.madeBy.get(placeOf(term)) ?? []).filter((known) => !telling.told.has(known));
  if (relations.length > 0 && depth > deepest)
    return `${indent}… plan explain ${makeVisible(term.span.file)}:${term.span.start.line}\n`;
  for (const relation of relations) {
    telling.told.add(relation);
    lines.push(`${indent}${makeVisible(relation.statement)}  ${relation.verdict}\n`);
    for (const part of relation.terms)
      lines.push(
        `${indent}  ${describeTerm(part, telling.file)}\n`,
        describeBehind(part, depth + 2, telling),
      );
  }
  return lines.join("");
}

function describeTerm({ span, name, text, times }: Term, file: string): string {
  const elsewhere = span.file === file ? "" : `${makeVisible(span.file)}:`;
  const factor = times === "1" ? "" : `${times} × `;
  const words = [factor + text, name].filter(Boolean).map(String).map(makeVisible).join("  ");
  return `${elsewhere}${span.start.line}:${span.start.column}  ${words}`;
}
