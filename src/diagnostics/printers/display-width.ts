import { eastAsianWidth } from "get-east-asian-width";

export interface WidthOptions {
  /** Terminals set up for Chinese often draw `“ ” … — ①` two columns wide; Unicode leaves it open. */
  readonly ambiguousAsWide?: boolean;
}

/** What a reader sees as one character, with the columns a terminal gives it. */
export interface Cell {
  /** As it is printed: a tab as spaces, a control character as its picture. */
  readonly text: string;
  readonly width: number;
  /** Where it starts in the text it came from, and how many UTF-16 units it takes there. */
  readonly offset: number;
  readonly length: number;
}

const tabStop = 4;
/** Control pictures, `␀` to `␟`, stand 0x2400 above the characters they show. */
const controlPictures = 0x2400;
const deleteKey = 0x7f;

/** Lays one line of text out in terminal columns, safe to print: nothing in it can move the cursor or turn the text around. */
export function layOut(line: string, options: WidthOptions = {}): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line)) {
    const shown = segment === "\t" ? " ".repeat(tabStop - (column % tabStop)) : makeVisible(segment);
    const width = segment === "\t" ? shown.length : graphemeWidth(shown, options);
    cells.push({ text: shown, width, offset: index, length: segment.length });
    column += width;
  }
  return cells;
}

/** Columns a text takes on a terminal. */
export function displayWidth(text: string, options: WidthOptions = {}): number {
  return layOut(text, options).reduce((sum, cell) => sum + cell.width, 0);
}

/** Text that came from a plan, on its way to a terminal: control and direction characters show as pictures. */
export function makeVisible(text: string): string {
  return text.replace(
    // The characters that command a terminal are what is looked for here.
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => {
      const code = character.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(controlPictures + code);
      return code === deleteKey ? "\u2421" : "\ufffd";
    },
  );
}

/** Characters that are one cell each, whatever follows: ASCII, CJK ideographs, kana, CJK and full-width punctuation. */
const plainLine = /^[\u0020-\u007e\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff5e\t]*$/;
let segmenter: Intl.Segmenter | undefined;

function* segmentsOf(line: string): Generator<{ readonly segment: string; readonly index: number }> {
  if (plainLine.test(line)) {
    for (let index = 0; index < line.length; index++) yield { segment: line.charAt(index), index };
    return;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  yield* segmenter.segment(line);
}

const emojiPresentation = /\p{Emoji_Presentation}|\ufe0f|\u20e3/u;
const takesNoColumn = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;

function graphemeWidth(grapheme: string, { ambiguousAsWide = false }: WidthOptions): number {
  const base = grapheme.codePointAt(0) ?? 0;
  if (base < 0x7f && grapheme.length === 1) return 1;
  if (takesNoColumn.test(grapheme)) return 0;
  if (emojiPresentation.test(grapheme)) return 2;
  return eastAsianWidth(base, { ambiguousAsWide });
}
