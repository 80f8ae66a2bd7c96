import { strToU8, zipSync, type Zippable } from "fflate";
import { officeMark } from "./office-mark.ts";
import { escapeXml } from "./xml.ts";

/** Parts of an office document by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const contentTypes = "[Content_Types].xml";
const coreProperties = "docProps/core.xml";
/** The earliest time that a zip can say, in whatever zone it is read. */
const noTime = new Date(1980, 0, 1);

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
  const files: Zippable = {};
  const types = parts.get(contentTypes);
  if (types !== undefined) files[contentTypes] = [types, { level: 9 }];
  files[coreProperties] = [strToU8(coreXml(properties)), { level: 0 }];
  const names = [...parts.keys()].filter((name) => name !== contentTypes && name !== coreProperties);
  for (const name of names.sort()) {
    const part = parts.get(name);
    if (part !== undefined) files[name] = [part, { level: 6 }];
  }
  return zipSync(files, { mtime: noTime });
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
