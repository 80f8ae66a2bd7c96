import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { PhrasingContent } from "mdast";
import type { TextRun } from "../run.ts";
import { RunBuilder } from "../run.ts";

/**
 * Turns the inline content of a paragraph, heading or cell into one run of text. Every unit leads back to its place:
 *
 *     共 **60万**元 &amp; 其他      →  共 60万元 & 其他
 */
export function readPhrasing(source: string, nodes: readonly PhrasingContent[]): TextRun {
  const reader = new PhrasingReader(source);
  reader.readAll(nodes);
  return reader.build();
}

class PhrasingReader {
  readonly #source: string;
  readonly #run = new RunBuilder();

  constructor(source: string) {
    this.#source = source;
  }

  build(): TextRun {
    return this.#run.build();
  }

  readAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#read(node);
  }

  #read(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case "text":
        this.#readText(node.value, start, end);
        break;
      case "inlineCode":
        this.#readCode(node.value, start, end);
        break;
      case "break":
        this.#readBreak(start, end);
        break;
      case "html":
        if (/^<br[\s/>]/iu.test(node.value)) this.#run.addDecoded("\n", start, end);
        break;
      case "delete":
        this.#readDeleted(node.children, start, end);
        break;
      case "emphasis":
        if (this.#isBetweenDigits(start, 1)) this.#readWithMarks(node.children, start, end, 1);
        else this.readAll(node.children);
        break;
      case "strong":
      case "link":
      case "linkReference":
        this.readAll(node.children);
        break;
      case "image":
      case "imageReference":
      case "footnoteReference":
        break; // Nothing of it is prose.
    }
  }

  #readDeleted(children: readonly PhrasingContent[], start: number, end: number): void {
    if (this.#isBetweenDigits(start, 2)) {
      this.#readWithMarks(children, start, end, 2);
      return;
    }
    const from = this.#run.length;
    this.readAll(children);
    this.#run.mute(from);
  }

  /** `3*4米，5*6米` and `5~~10万，20~~30万` are arithmetic and ranges: no author marks up the middle of a number so. */
  #isBetweenDigits(start: number, markLength: number): boolean {
    return (
      isDigit(this.#source.charCodeAt(start - 1)) && isDigit(this.#source.charCodeAt(start + markLength))
    );
  }

  #readWithMarks(children: readonly PhrasingContent[], start: number, end: number, length: number): void {
    this.#run.addVerbatim(this.#source.slice(start, start + length), start);
    this.readAll(children);
    this.#run.addVerbatim(this.#source.slice(end - length, end), end - length);
  }

  #readText(value: string, start: number, end: number): void {
    const isVerbatim = end - start === value.length && this.#source.startsWith(value, start);
    const signs = value.slice(end - start);
    if (isVerbatim && !value.includes("\r")) this.#run.addVerbatim(value, start);
    else if (/^[)）%％\s]+$/u.test(signs) && value === this.#source.slice(start, end) + signs) {
      // The signs of a figure that stand on the lines below it are read where it ends.
      this.#run.addVerbatim(value.slice(0, end - start), start);
      this.#run.addDecoded(signs, end, end);
    } else this.#align(value.replace(/\r\n?/gu, "\n"), start, end);
  }

  /** Walks the value and its source side by side where escapes, references or line beginnings make them differ. */
  #align(value: string, start: number, end: number): void {
    let at = start;
    for (let i = 0; i < value.length && at < end;) {
      const unit = value.charAt(i);
      if (unit === "\n") {
        at = this.#addLineEnd(at, end, value.charAt(i + 1));
        i++;
        continue;
      }
      const reference = this.#referenceAt(at, value, i);
      if (reference !== undefined) {
        this.#run.addDecoded(reference.text, at, reference.end);
        at = reference.end;
        i += reference.text.length;
        continue;
      }
      if (this.#source.charAt(at) === "\\" && isPunctuation(this.#source.charCodeAt(at + 1))) at++;
      if (this.#source.charAt(at) === unit) this.#run.addVerbatim(unit, at);
      else this.#run.addDecoded(unit, at, at + 1); // A character the parser replaced, such as NUL.
      at++;
      i++;
    }
  }

  /** A line break in the text is the source's own, found behind trailing spaces and before quote marks and indentation. */
  #addLineEnd(from: number, end: number, following: string): number {
    let at = from;
    while (at < end && !isLineEnd(this.#source.charCodeAt(at))) at++;
    if (at >= end) return end;
    const isPair = this.#source.charAt(at) === "\r" && this.#source.charAt(at + 1) === "\n";
    if (isPair) at++;
    if (this.#source.charAt(at) === "\n") this.#run.addVerbatim("\n", at);
    else this.#run.addDecoded("\n", at, at + 1);
    at++;
    while (at < end && this.#isLinePrefix(at, following)) at++;
    return at;
  }

  #isLinePrefix(at: number, following: string): boolean {
    const char = this.#source.charAt(at);
    return char === " " || char === "\t" || (char === ">" && following !== ">");
  }

  #referenceAt(
    at: number,
    value: string,
    i: number,
  ): { readonly text: string; readonly end: number } | undefined {
    if (this.#source.charAt(at) !== "&") return undefined;
    const name = /^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9A-Za-z]{1,31});/u.exec(
      this.#source.slice(at, at + 34),
    );
    if (name === null) return undefined;
    const text = decodeReference(name[1] ?? "");
    if (text === undefined || !value.startsWith(text, i)) return undefined;
    return { text, end: at + name[0].length };
  }

  #readCode(value: string, start: number, end: number): void {
    let at = start;
    while (this.#source.charAt(at) === "`") at++;
    const inner = this.#source.indexOf(value, at);
    if (inner !== -1 && inner + value.length <= end) this.#run.addVerbatim(value, inner);
    else this.#run.addDecoded(value, start, end);
  }

  #readBreak(start: number, end: number): void {
    this.#addLineEnd(start, end, "");
  }
}

function decodeReference(name: string): string | undefined {
  if (!name.startsWith("#")) {
    const decoded = decodeNamedCharacterReference(name);
    return decoded === false ? undefined : decoded;
  }
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isReplaced = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isReplaced ? "\ufffd" : String.fromCodePoint(code);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function isPunctuation(unit: number): boolean {
  return (
    (unit >= 33 && unit <= 47) ||
    (unit >= 58 && unit <= 64) ||
    (unit >= 91 && unit <= 96) ||
    (unit >= 123 && unit <= 126)
  );
}
