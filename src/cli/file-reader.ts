import { decode } from "../source/decode.ts";
import { readFile } from "../source/read-file.ts";
import type { Source } from "../source/source.ts";
import type { Terminal } from "./terminal.ts";

/** The path that means standard input. */
export const standardInput = "-";
export const defaultInputName = "stdin";

/** Reads files by the names they are shown under, standard input among them. Only the source read last is kept. */
export class FileReader {
  /** What standard input is called. */
  readonly inputName: string;
  readonly #terminal: Terminal;
  #input: Uint8Array | undefined;
  #last: { readonly file: string; readonly source: Source | undefined } | undefined;

  constructor(terminal: Terminal, inputName = defaultInputName) {
    this.#terminal = terminal;
    this.inputName = inputName;
  }

  readInput(): Uint8Array {
    return (this.#input ??= this.#terminal.readInput());
  }

  read(file: string): Uint8Array | { readonly problem: string } {
    return readFile(file, this.#terminal.cwd);
  }

  /** The text of a file that was read before, for showing a place in it; undefined when it is no text. */
  sourceOf(file: string): Source | undefined {
    if (this.#last?.file === file) return this.#last.source;
    const bytes = this.#input !== undefined && file === this.inputName ? this.#input : this.read(file);
    const source = "problem" in bytes ? undefined : decode(file, bytes).value;
    this.#last = { file, source };
    return source;
  }
}
