import { element, xmlHead } from "./xml.ts";

/** How one part of an office document points at another (ECMA-376 part 2). */
export interface Relation {
  readonly id: string;
  /** The whole name, or the last word of it where it is one of the usual ones: `image`. */
  readonly type: string;
  readonly target: string;
  /** An address outside of the document. */
  readonly isExternal?: boolean;
}

const packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const coreType = `${packageSpace}/metadata/core-properties`;

/** Of the namespace that `r:id` is in. */
export const relationSpace = types;

export function relationsPart(relations: readonly Relation[]): string {
  return (
    xmlHead +
    element(
      "Relationships",
      { xmlns: packageSpace },
      ...relations.map(({ id, type, target, isExternal }) =>
        element("Relationship", {
          Id: id,
          Type: type.includes(":") ? type : `${types}/${type}`,
          Target: target,
          TargetMode: isExternal === true ? "External" : undefined,
        }),
      ),
    )
  );
}

/** What a package points at: its main part, and the properties that `packOffice` writes. */
export function packageRelations(main: string): string {
  return relationsPart([
    { id: "document", type: "officeDocument", target: main },
    { id: "core", type: coreType, target: "docProps/core.xml" },
  ]);
}

/** `word/header1.xml` → `word/_rels/header1.xml.rels` */
export function relationsOf(part: string): string {
  return part.replace(/([^/]*)$/u, "_rels/$1.rels");
}

const usualTypes: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpeg: "image/jpeg",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Says what every part is: by its name where `parts` names it, else by its ending. */
export function contentTypesPart(
  parts: ReadonlyMap<string, string>,
  endings: Readonly<Record<string, string>> = {},
): string {
  const defaults = { ...usualTypes, ...endings };
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  return (
    xmlHead +
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      ...Object.entries(defaults).map(([Extension, ContentType]) =>
        element("Default", { Extension, ContentType }),
      ),
      ...[["docProps/core.xml", core] as const, ...parts].map(([name, ContentType]) =>
        element("Override", { PartName: `/${name}`, ContentType }),
      ),
    )
  );
}
