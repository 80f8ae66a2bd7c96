import { officeMark } from "./office-mark.ts";
import { escapeXml } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";
import { writeZip } from "./zip.ts";

/** Parts of an office document by their names: bytes, or XML in pieces. */
export type Parts = ReadonlyMap<string, Uint8Array | Iterable<string>>;

const contentTypes = "[Content_Types].xml";
const coreProperties = "docProps/core.xml";

export interface CoreProperties {
  readonly title: string;
  readonly language: string;
}

/**
 * Packs a document so that the same parts make the same bytes. Its properties stand near the beginning and are not
 * compressed: a file of ours is told by its maker's name, and one that somebody has saved since, which is theirs, by the
 * lack of it.
 */
export function packOffice(parts: Parts, properties: CoreProperties): Uint8Array {
  const core: ZipEntry = {
    name: coreProperties,
    content: Buffer.from(coreXml(properties), "utf8"),
    isStored: true,
  };
  const names = [...parts.keys()].filter((name) => name !== contentTypes && name !== coreProperties);
  const entry = (name: string): ZipEntry => ({ name, content: parts.get(name) ?? [] });
  return writeZip([entry(contentTypes), core, ...names.sort().map(entry)]);
}

function coreXml({ title, language }: CoreProperties): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(" ");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${spaces}>` +
    `<dc:title>${escapeXml(title)}</dc:title>${officeMark}` +
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`
  );
}
