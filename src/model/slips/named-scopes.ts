import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Measure } from "../flow/measure.ts";

/** A figure and what it is called. */
export interface Named {
  readonly measure: Measure;
  readonly name: string;
  /** The words behind it. */
  readonly trail?: string;
}

export type Scope = readonly Named[];

/** Sentences first, then short texts, then lists of short lines and columns of tables. */
export function scopesOf({ lines, tables }: Flow): readonly Scope[] {
  const texts = lines.filter(({ isTitle, figures }) => !isTitle && figures.length >= 3);
  return [
    ...texts.flatMap(sentencesIn),
    ...texts.filter(({ figures }) => figures.length <= mostFigures).map(({ figures }) => figures.map(nameOf)),
    ...blocksOf(lines),
    ...tables.flatMap(columnsOf),
  ].filter(({ length }) => length >= 3);
}

const mostFigures = 12;

function sentencesIn({ figures }: FlowLine): readonly Scope[] {
  const scopes = new Map<number, Named[]>();
  for (const figure of figures) {
    const there = scopes.get(figure.sentence);
    if (there === undefined) scopes.set(figure.sentence, [nameOf(figure)]);
    else there.push(nameOf(figure));
  }
  return [...scopes.values()].filter(({ length }) => length <= mostFigures);
}

const longestName = 24;

function nameOf(figure: FlowFigure): Named {
  const words = `${figure.label.slice(-longestName)} ${/^[a-z]/iu.test(figure.trail) ? figure.trail.slice(0, longestName) : ""}`;
  return { measure: figure, name: words.trim(), trail: figure.trail.slice(0, 6) };
}

/** Short lines one after the other, each with its name and a figure or, like columns, several. */
function blocksOf(lines: readonly FlowLine[]): readonly Scope[] {
  const blocks: FlowLine[][] = [];
  let last: FlowLine | undefined;
  for (const line of lines) {
    const isShort = !line.isTitle && line.figures.length > 0 && line.text.length <= longestLine;
    const isNext = last !== undefined && line.at === last.at + 1 && line.siblings === last.siblings;
    if (isShort && isNext) blocks.at(-1)?.push(line);
    else if (isShort) blocks.push([line]);
    last = isShort ? line : undefined;
  }
  return blocks.flatMap((block) => {
    if (block.length < 2 || block.length > mostLines) return [];
    const width = Math.min(...block.map(({ figures }) => figures.length));
    const isGrid =
      width > 1 && block.every(({ figures }) => figures.slice(1).every(({ label }) => label === ""));
    if (!isGrid) return [block.flatMap(({ figures }) => figures.map(nameOf))];
    return Array.from({ length: width }, (_, at) =>
      block.flatMap(({ figures: [first, ...others] }): readonly Named[] => {
        const measure = [first, ...others][at];
        return first === undefined || measure === undefined ? [] : [{ measure, name: nameOf(first).name }];
      }),
    );
  });
}

const longestLine = 64;
const mostLines = 40;

function columnsOf({ columns, rows }: FlowTable): readonly Scope[] {
  if (rows.length > mostLines) return [];
  return columns.map(({ figures }) =>
    figures.flatMap((measure, at): readonly Named[] => {
      const row = rows[at];
      return measure === undefined || row === undefined || row.isTotal ? [] : [{ measure, name: row.name }];
    }),
  );
}
