import type { Point, Position } from "./span.ts";

/** Turns offsets of one text into lines and columns. LF, CRLF and a lone CR end a line, as in CommonMark. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;
  /** The line asked for last, from 0: what is asked next mostly stands in it, or in the one behind. */
  #last = 0;

  constructor(text: string) {
    this.#length = text.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10) this.#starts.push(i + 1);
      else if (unit === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
    }
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The offset at which a line (from 1) begins. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }

  pointAt(offset: number): Point {
    if (!this.#isIn(this.#last, offset))
      this.#last = this.#isIn(this.#last + 1, offset) ? this.#last + 1 : this.#findLine(offset);
    return { line: this.#last + 1, column: offset - this.lineStart(this.#last + 1) + 1, offset };
  }

  #isIn(line: number, offset: number): boolean {
    const start = this.#starts[line];
    return start !== undefined && start <= offset && offset < (this.#starts[line + 1] ?? Infinity);
  }

  #findLine(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle + 1) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(start: number, end: number): Position {
    return { start: this.pointAt(start), end: this.pointAt(end) };
  }
}
