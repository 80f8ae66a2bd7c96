import { strFromU8, unzipSync } from "fflate";

/** What is taken from a company's own document: how text looks and how large the page is, none of what it says. */
export interface Reference {
  readonly stylesXml: string;
  /** Ids of its styles by their names in small letters: programs in Chinese number them (`heading 1` is `1`). */
  readonly styleIds: ReadonlyMap<string, string>;
  /** Parts that its styles build on, by their names. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Elements for our own section; empty where it has none. */
  readonly pageSize: string;
  readonly margins: string;
}

/** More than any template unpacks to; a file that does is not read. */
const largest = 64 * 1024 * 1024;

const stylesPart = "word/styles.xml";
const documentPart = "word/document.xml";
export const borrowedParts = ["word/theme/theme1.xml", "word/numbering.xml", "word/fontTable.xml"] as const;

/** Reads a Word document as a template; undefined when it is none. */
export function readReference(bytes: Uint8Array): Reference | undefined {
  const wanted: ReadonlySet<string> = new Set([stylesPart, documentPart, ...borrowedParts]);
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.has(name) && originalSize <= largest,
    });
  } catch {
    return undefined; // No zip, and so no document.
  }
  const styles = parts[stylesPart];
  if (styles === undefined) return undefined;
  const stylesXml = strFromU8(styles);
  // Another prefix is as good XML, but no program writes it.
  if (!/<w:styles[\s>]/u.test(stylesXml) || !/<\/w:styles>\s*$/u.test(stylesXml)) return undefined;
  const document = strFromU8(parts[documentPart] ?? new Uint8Array());
  return {
    stylesXml,
    styleIds: styleIdsOf(stylesXml),
    parts: new Map(borrowedParts.flatMap((name) => borrow(name, parts[name]))),
    pageSize: lastOf(document, /<w:pgSz\b[^>]*\/>/gu),
    margins: lastOf(document, /<w:pgMar\b[^>]*\/>/gu),
  };
}

function borrow(name: string, part: Uint8Array | undefined): readonly (readonly [string, Uint8Array])[] {
  // A part that points at others (fonts, pictures of bullets) would point at nothing in our document.
  return part === undefined || /\br:(?:id|embed|link)=/u.test(strFromU8(part)) ? [] : [[name, part]];
}

function styleIdsOf(xml: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [, attributes = "", content = ""] of xml.matchAll(/<w:style\b([^>]*)>(.*?)<\/w:style>/gsu)) {
    const id = /\bw:styleId="([^"]*)"/u.exec(attributes)?.[1];
    const name = /<w:name\b[^>]*\bw:val="([^"]*)"/u.exec(content)?.[1];
    if (id !== undefined && name !== undefined) ids.set(name.toLowerCase(), id);
  }
  return ids;
}

function lastOf(xml: string, pattern: RegExp): string {
  return xml.match(pattern)?.at(-1) ?? "";
}
