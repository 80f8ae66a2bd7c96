import type { Coverage } from "./fonts.ts";

/** A character that the fonts lack, with the first place in each file that it stands at. */
export interface MissingGlyph {
  readonly character: string;
  /** `U+20BB7` */
  readonly code: string;
  /** Where the text with it begins; null where the report itself says it. */
  readonly place: Spot | null;
}

/** A place as far as it is known. */
export interface Spot {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Printable<T> {
  readonly value: T;
  readonly missing: readonly MissingGlyph[];
}

/** Ids and names that other entries refer to by; they are not shown. */
const keys: ReadonlySet<string> = new Set([
  "id",
  "plan",
  "proofs",
  "fingerprint",
  "generator",
  "violated",
  "brand",
]);

/** Lines without a space or a Chinese character have no place to break at; after this many we make one. */
const longestWord = 30;
/** What one text takes of a page: beyond it, it is cut, and says so. */
const longestText = 1500;
const unbreakable = new RegExp(
  `[^\\s/\\u200b\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef]{${longestWord + 1},}`,
  "gu",
);

type Range = readonly [first: number, last: number];

/** Controls, and what turns text around or is not seen at all: shown by its code like a character without a glyph. */
const commands: readonly Range[] = [
  [0x0, 0x8],
  [0xb, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** Joiners, variation selectors and skin tones say how the character before them looks; without it they are nothing. */
const modifiers: readonly Range[] = [
  [0x200c, 0x200d],
  [0xfe00, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
  [0xe0100, 0xe01ef],
];

function isIn(ranges: readonly Range[], codePoint: number): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/**
 * Makes every text in a report fit for print: characters that the fonts lack, or that would turn the line around, are
 * shown by their code, words longer than a line can be broken, and a text longer than a page is cut with a sentence
 * that says so (`cut` gives it).
 */
export function makePrintable<T>(
  report: T,
  covers: Coverage,
  cut: (rest: number, place: string) => string,
): Printable<T> {
  const missing = new Map<string, MissingGlyph>();
  const note = (character: string, place: Spot | null) => {
    const key = character + (place?.file ?? "");
    // A place with its line says more than one that is only known to be in a file.
    if (missing.get(key)?.place?.line === undefined)
      missing.set(key, { character, code: codeOf(character), place });
  };
  const print = (text: string, place: Spot | null) => {
    const clean = isPlain(text)
      ? text
      : replaceMissing(text, covers, (each) => {
          note(each, place);
        });
    return breakLongWords(cutShort(clean, (rest) => cut(rest, nameOf(place))));
  };
  const walk = (value: unknown, place: Spot | null): unknown => {
    if (typeof value === "string") return print(value, place);
    if (Array.isArray(value)) return value.map((each) => walk(each, place));
    if (typeof value !== "object" || value === null) return value;
    const here = placeIn(value) ?? place;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (keys.has(key)) return [key, each];
        const printed = walk(each, here);
        return [key, key === "section" && Array.isArray(printed) ? printed.map(shortenName) : printed];
      }),
    );
  };
  // The walk keeps the shape of what it walks, text for text.
  return { value: walk(report, null) as T, missing: [...missing.values()] };
}

/** Headings that say where something stands are said again with each row under them. */
const longestName = 48;

function shortenName(name: unknown): unknown {
  if (typeof name !== "string" || name.length <= longestName) return name;
  return `${Array.from(name).slice(0, longestName).join("")}…`;
}

function placeIn(value: object): Spot | undefined {
  if (!("file" in value) || typeof value.file !== "string") return undefined;
  const { file } = value;
  if (!("line" in value) || typeof value.line !== "number") return { file };
  const { line } = value;
  return "column" in value && typeof value.column === "number"
    ? { file, line, column: value.column }
    : { file, line };
}

function nameOf(place: Spot | null): string {
  return place === null ? "" : [place.file, place.line].filter((part) => part !== undefined).join(":");
}

/** Most texts are; the fonts that ship cover these blocks. */
function isPlain(text: string): boolean {
  return /^[\n\u0020-\u007e\u3001-\u3011\u4e00-\u9fa5\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/u.test(
    text,
  );
}

/** `𠮷✅` → `[U+20BB7 U+2705]`: a run of them in one bracket. */
function replaceMissing(text: string, covers: Coverage, note: (character: string) => void): string {
  let result = "";
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) result += `[${run.join(" ")}]`;
    run = [];
  };
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isIn(modifiers, codePoint)) continue;
    const isShown = !isIn(commands, codePoint) && (/\s/u.test(character) || covers(codePoint));
    if (isShown) {
      close();
      result += character;
    } else {
      note(character);
      run.push(codeOf(character));
    }
  }
  close();
  return result;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function cutShort(text: string, cut: (rest: number) => string): string {
  if (text.length <= longestText) return text;
  const start = text.slice(0, longestText).replace(/[\ud800-\udbff]$/u, "");
  return `${start}${cut(text.length - start.length)}`;
}

function breakLongWords(text: string): string {
  return text.length <= longestWord ? text : text.replace(unbreakable, breakWord);
}

/** Puts zero-width spaces, which are seen by line breaking alone, between stretches of a word. */
function breakWord(word: string): string {
  const characters = Array.from(word);
  const stretches = Array.from({ length: Math.ceil(characters.length / longestWord) }, (_, index) =>
    characters.slice(index * longestWord, (index + 1) * longestWord).join(""),
  );
  return stretches.join("\u200b");
}
