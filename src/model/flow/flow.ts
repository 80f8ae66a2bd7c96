import type { Content, Plan, QuantityNode, Section, Table } from "../../ast/nodes.ts";
import { isBlock, isSection } from "../../ast/visit.ts";
import type { Run } from "../../ast/visit.ts";
import { isFigure } from "../../ast/statements/context.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { readProse } from "../../ast/statements/text/prose.ts";
import { spokenFigures } from "../../ast/statements/text/spoken-figures.ts";
import type { SpokenFigure } from "../../ast/statements/text/spoken-figures.ts";
import { ofWhich } from "../../ast/statements/text/words.ts";
import { nameOfTeam } from "./words.ts";
import { readFlowTable } from "./flow-table.ts";
import type { FlowTable } from "./flow-table.ts";
import { measureOf } from "./measure.ts";
import type { Measure } from "./measure.ts";

/** One exact figure of a plan, where a reader meets it. */
export interface FlowFigure extends Measure {
  /** The words before it and behind it, up to its neighbours. */
  readonly label: string;
  readonly trail: string;
  readonly isBracketed: boolean;
  /** Which text, sentence and stretch between semicolons it stands in, counted over the plan. */
  readonly line: FlowLine;
  readonly sentence: number;
  readonly stretch: number;
  /** Its place in the flow. */
  readonly at: number;
}

/** One text: a paragraph, an item or a heading. Those of one list, or that follow each other in a section, are siblings. */
export interface FlowLine {
  readonly text: string;
  /** Its place among the lines. */
  readonly at: number;
  readonly siblings: number;
  /** How deep it stands: what follows it deeper is under it. */
  readonly depth: number;
  readonly isTitle: boolean;
  /** Before 其中, where there is one: what the line itself comes to. */
  readonly head: readonly FlowFigure[];
  readonly figures: readonly FlowFigure[];
  /** Its figures between two bounds: 4-6 hours. */
  readonly ranges?: readonly SpokenFigure[];
  /** The table that a reader has seen last, and how many there were. */
  readonly tableBefore?: FlowTable;
  readonly tablesBefore: number;
}

export interface Flow {
  /** Of running text, in the order of reading. */
  readonly figures: readonly FlowFigure[];
  readonly lines: readonly FlowLine[];
  readonly tables: readonly FlowTable[];
}

export function readFlow(plan: Plan): Flow {
  const reader = new FlowReader();
  reader.readContainer(plan);
  return reader;
}

class FlowReader implements Flow {
  readonly figures: FlowFigure[] = [];
  readonly lines: FlowLine[] = [];
  readonly tables: FlowTable[] = [];
  #table: FlowTable | undefined;
  #siblings = 0;
  #depth = 0;
  #sentence = 0;
  #stretch = 0;

  readContainer(container: Plan | Section): void {
    const sections = ++this.#siblings;
    let texts = ++this.#siblings;
    for (const child of container.children) {
      if (isSection(child)) {
        this.#readTitle(child, sections);
        this.#depth++;
        this.readContainer(child);
        this.#depth--;
        texts = ++this.#siblings;
      } else if (isBlock(child)) {
        if (child.type !== "paragraph") texts = ++this.#siblings;
        this.#readBlock(child, texts);
        if (child.type !== "paragraph") texts = ++this.#siblings;
      }
    }
  }

  #readTitle({ title, inline, position }: Section, siblings: number): void {
    this.#readLine(
      { type: "paragraph", text: title.text, segments: [], children: inline, position },
      siblings,
      true,
    );
  }

  #readBlock(block: Extract<Content, { type: "paragraph" | "list" | "table" }>, siblings: number): void {
    switch (block.type) {
      case "paragraph":
        this.#readLine(block, siblings);
        break;
      case "list": {
        const items = ++this.#siblings;
        this.#depth++;
        for (const item of block.children) {
          this.#readLine(item, items);
          const nested = ++this.#siblings;
          this.#depth++;
          for (const inner of item.children) this.#readBlock(inner, nested);
          this.#depth--;
        }
        this.#depth--;
        break;
      }
      case "table":
        this.#readTable(block);
        break;
    }
  }

  #readLine(run: Run, siblings: number, isTitle = false): void {
    const figures: FlowFigure[] = [];
    const head: FlowFigure[] = [];
    const ranges: SpokenFigure[] = [];
    const prose = readProse(run);
    const { text } = prose.run;
    const line: FlowLine = {
      text,
      at: this.lines.length,
      siblings,
      depth: this.#depth,
      isTitle,
      head,
      figures,
      ranges,
      tablesBefore: this.tables.length,
      ...(this.#table === undefined ? {} : { tableBefore: this.#table }),
    };
    const cut = cutOf(text);
    for (const sentence of prose.sentences) {
      this.#sentence++;
      let last = -1;
      let team = "";
      for (const spoken of spokenFigures(prose, sentence)) {
        if (nameOfTeam.test(spoken.quantity.text)) {
          team = `${spoken.label}${spoken.quantity.text}`;
          continue;
        }
        if (spoken.stretch !== last) this.#stretch++;
        last = spoken.stretch;
        const exact = isFigure(spoken.quantity) ? exactValue(spoken.quantity) : undefined;
        if (exact === undefined) {
          if (isRange(spoken.quantity)) ranges.push(spoken);
          continue;
        }
        const { quantity, trail, isBracketed } = spoken;
        const label = `${team}${spoken.label}`;
        team = "";
        const figure: FlowFigure = {
          ...measureOf(quantity, exact),
          label,
          trail,
          isBracketed,
          line,
          sentence: this.#sentence,
          stretch: this.#stretch,
          at: this.figures.length,
        };
        figures.push(figure);
        if (!isBracketed && quantity.start < cut) head.push(figure);
        this.figures.push(figure);
      }
    }
    this.lines.push(line);
  }

  #readTable(table: Table): void {
    const read = readFlowTable(table, this.figures.length, this.lines.length);
    if (read !== undefined) this.tables.push(read);
    this.#table = read;
  }
}

/** Between two bounds that are both told. */
export function isRange(quantity: QuantityNode): boolean {
  const { low, high } = quantity;
  return isFigure(quantity) && low !== null && high !== null && low !== high;
}

/** Where a line turns from itself to what it is made of. */
function cutOf(text: string): number {
  const at = text.search(ofWhich);
  return at <= 0 ? text.length : at;
}
