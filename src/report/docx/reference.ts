import { unzipSync } from "fflate";
import type { Package } from "./borrowed-parts.ts";
import { elementsIn, readContentTypes, relationsIn, textOf, withAllItPointsAt } from "./borrowed-parts.ts";

/**
 * What is taken from a company's own document: how text looks, how large the page is, and what stands around it on every
 * page, with its logo. Nothing of what it says in between.
 */
export interface Reference {
  readonly stylesXml: string;
  /** Ids of its styles by their names in small letters: programs in Chinese number them (`heading 1` is `1`). */
  readonly styleIds: ReadonlyMap<string, string>;
  /** The colour of its chapter headings, as six hexadecimal digits. */
  readonly accent: string | undefined;
  /** Parts that come along, by their names, and what each of them is. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly contentTypes: ReadonlyMap<string, string>;
  /** Those of them that our document itself points at. */
  readonly links: readonly ReferenceLink[];
  readonly section: ReferenceSection;
}

export interface ReferenceLink {
  readonly id: string;
  /** The last word of the relation's type: `header`. */
  readonly type: string;
  /** Below `word/`. */
  readonly target: string;
}

/** Elements for our own section; empty where it has none. */
export interface ReferenceSection {
  readonly pageSize: string;
  readonly margins: string;
  readonly borders: string;
  readonly grid: string;
  readonly headers: string;
  readonly footers: string;
  readonly hasTitlePage: boolean;
  readonly hasEvenPages: boolean;
}

/** More than any template unpacks to; a file that does is not read. */
const largest = 64 * 1024 * 1024;

const stylesPart = "word/styles.xml";
const documentPart = "word/document.xml";
/** Beside its headers and footers: what its styles build on. */
const wantedTypes: ReadonlySet<string> = new Set(["theme", "numbering", "fontTable"]);

/** Reads a Word document as a template; undefined when it is none. */
export function readReference(bytes: Uint8Array): Reference | undefined {
  const parts = unpack(bytes);
  const styles = parts?.[stylesPart];
  if (parts === undefined || styles === undefined) return undefined;
  const stylesXml = textOf(styles);
  // Another prefix is as good XML, but no program writes it.
  if (!/<w:styles[\s>]/u.test(stylesXml) || !/<\/w:styles>\s*$/u.test(stylesXml)) return undefined;
  const ids = styleIdsOf(stylesXml);
  const { section, links } = readSection(parts);
  const borrowed = withAllItPointsAt(
    parts,
    links.map(({ target }) => `word/${target}`),
  );
  const typeOf = readContentTypes(parts);
  return {
    stylesXml,
    styleIds: ids,
    accent: accentOf(stylesXml, ids.get("heading 1")),
    parts: borrowed,
    contentTypes: new Map([...borrowed.keys()].flatMap((name) => typesOf(name, typeOf(name)))),
    links: links.filter(({ target }) => borrowed.has(`word/${target}`)),
    section,
  };
}

function typesOf(name: string, type: string | undefined): readonly (readonly [string, string])[] {
  return type === undefined || name.endsWith(".rels") ? [] : [[name, type]];
}

function unpack(bytes: Uint8Array): Package | undefined {
  let left = largest;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        left -= originalSize;
        return left >= 0;
      },
    });
  } catch {
    return undefined; // No zip, and so no document.
  }
}

/** The document's last section holds for what has no other, and so does ours. */
function readSection(parts: Package): {
  readonly section: ReferenceSection;
  readonly links: readonly ReferenceLink[];
} {
  const document = textOf(parts[documentPart]);
  const start = document.lastIndexOf("<w:sectPr");
  const end = document.indexOf("</w:sectPr>", start);
  const xml = start < 0 || end < 0 ? "" : document.slice(start, end);
  const relations = relationsIn(parts, documentPart).filter(({ isExternal }) => !isExternal);
  const byId = new Map(relations.map((each) => [each.id, each]));
  const links: ReferenceLink[] = relations
    .filter(({ type }) => wantedTypes.has(lastWord(type)))
    .map(({ type, target }) => ({ id: lastWord(type), type: lastWord(type), target: below(target) }));
  const referTo = (kind: "header" | "footer") =>
    elementsIn(xml, `w:${kind}Reference`).flatMap((attributes) => {
      const relation = byId.get(attributes.get("r:id") ?? "");
      const which = attributes.get("w:type") ?? "default";
      if (relation === undefined || parts[relation.target] === undefined) return [];
      const id = `${kind}-${which}`;
      links.push({ id, type: kind, target: below(relation.target) });
      return [`<w:${kind}Reference w:type="${which}" r:id="${id}"/>`];
    });
  const section = {
    pageSize: emptyElement(xml, "w:pgSz"),
    margins: emptyElement(xml, "w:pgMar"),
    borders: whole(xml, "w:pgBorders"),
    grid: emptyElement(xml, "w:docGrid"),
    headers: referTo("header").join(""),
    footers: referTo("footer").join(""),
    hasTitlePage:
      /<w:titlePg(?:\s[^>]*)?\/>/u.test(xml) && !/<w:titlePg\s[^>]*w:val="(?:0|false)"/u.test(xml),
    hasEvenPages: textOf(parts["word/settings.xml"]).includes("<w:evenAndOddHeaders/>"),
  };
  return { section, links };
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

function below(target: string): string {
  return target.replace(/^word\//u, "");
}

function emptyElement(xml: string, name: string): string {
  return new RegExp(`<${name}\\b[^>]*/>`, "u").exec(xml)?.[0] ?? "";
}

function whole(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}`);
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? "" : xml.slice(start, end + name.length + 3);
}

function styleIdsOf(xml: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const style of stylesIn(xml)) {
    const id = /\bw:styleId="([^"]*)"/u.exec(style)?.[1];
    const name = /<w:name\b[^>]*\bw:val="([^"]*)"/u.exec(style)?.[1];
    if (id !== undefined && name !== undefined) ids.set(name.toLowerCase(), id);
  }
  return ids;
}

function accentOf(xml: string, id: string | undefined): string | undefined {
  const heading = stylesIn(xml).find((style) => id !== undefined && style.includes(`w:styleId="${id}"`));
  return /<w:color\b[^>]*\bw:val="([0-9A-Fa-f]{6})"/u.exec(heading ?? "")?.[1]?.toUpperCase();
}

function stylesIn(xml: string): readonly string[] {
  return xml.split(/<w:style(?=\s)/u).slice(1);
}
