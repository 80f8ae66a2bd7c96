import { LineIndex } from "./line-index.ts";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030";
export type SourceFormat = "markdown" | "yaml" | "text";

/** One file, decoded. `text` has no byte-order mark; line ends stand as written. */
export interface Source {
  readonly file: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  readonly text: string;
  readonly lines: LineIndex;
}

export function createSource(
  file: string,
  text: string,
  format: SourceFormat,
  encoding: Encoding = "utf-8",
): Source {
  return { file, format, encoding, text, lines: new LineIndex(text) };
}
