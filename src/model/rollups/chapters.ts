import type { Flow, FlowLine } from "../flow/flow.ts";
import { isInTable } from "./totals.ts";
import type { Total } from "./totals.ts";

/** Which headings stand over which lines. */
export class Chapters {
  /** The heading right over each line; −1 where there is none. */
  readonly #over: readonly number[];
  /** The first line that is not under each. */
  readonly #ends: readonly number[];
  readonly #lines: readonly FlowLine[];

  constructor({ lines }: Flow) {
    this.#lines = lines;
    const ends = lines.map(() => lines.length);
    const open: FlowLine[] = [];
    this.#over = lines.map((line) => {
      while ((open.at(-1)?.depth ?? -1) >= line.depth) ends[open.pop()?.at ?? 0] = line.at;
      const over = open.findLast(({ isTitle }) => isTitle)?.at ?? -1;
      if (line.isTitle) open.push(line);
      return over;
    });
    this.#ends = ends;
  }

  /** The headings over a line, from the nearest to the start of the plan. */
  *around({ at }: FlowLine): Generator<number> {
    let over = this.#over[at] ?? -1;
    while (over >= 0) {
      yield over;
      over = this.#over[over] ?? -1;
    }
    yield -1;
  }

  holds(title: number, block: Total): boolean {
    return this.holdsLine(title, isInTable(block) ? block.at - 1 : block.at);
  }

  holdsLine(title: number, at: number): boolean {
    return at >= title && at < (this.#ends[title] ?? 0);
  }

  titleOver(block: Total): number {
    return this.titleOf(isInTable(block) ? block.at - 1 : block.at);
  }

  /** The heading that a line is, or stands under. */
  titleOf(at: number): number {
    return this.#lines[at]?.isTitle === true ? at : (this.#over[at] ?? -1);
  }
}
