import { posix } from "node:path";

/** What one part of a package points at. */
export interface BorrowedRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A package's parts by name, without those it would not be read for. */
export type Package = Readonly<Record<string, Uint8Array>>;

export function relationsIn(parts: Package, part: string): readonly BorrowedRelation[] {
  const folder = posix.dirname(part);
  const xml = textOf(parts[posix.join(folder, "_rels", `${posix.basename(part)}.rels`)]);
  return elementsIn(xml, "Relationship").map((attributes) => {
    const target = attributes.get("Target") ?? "";
    const isExternal = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: isExternal ? target : resolve(folder, target),
      isExternal,
    };
  });
}

/** A target is a path from the part's folder, or from the top of the package. */
function resolve(folder: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
}

/** The parts named, and all that they point at in turn: a header with its logo. */
export function withAllItPointsAt(parts: Package, names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const content = parts[name];
    if (content === undefined || found.has(name)) continue;
    found.set(name, content);
    const relations = posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`);
    const written = parts[relations];
    if (written !== undefined) found.set(relations, written);
    for (const { target, isExternal } of relationsIn(parts, name)) if (!isExternal) waiting.push(target);
  }
  return found;
}

/** Says what kind a part is, as its package declares it. */
export function readContentTypes(parts: Package): (name: string) => string | undefined {
  const xml = textOf(parts["[Content_Types].xml"]);
  const read = (element: string, key: string) =>
    new Map(
      elementsIn(xml, element).map((attributes) => [
        (attributes.get(key) ?? "").toLowerCase(),
        attributes.get("ContentType") ?? "",
      ]),
    );
  const named = read("Override", "PartName");
  const endings = read("Default", "Extension");
  return (name) =>
    named.get(`/${name}`.toLowerCase()) ?? endings.get(posix.extname(name).slice(1).toLowerCase());
}

/** The attributes of every element of a name, in a part that no program writes in more than one way. */
export function elementsIn(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  return xml
    .split(`<${name} `)
    .slice(1)
    .map((rest) => {
      const attributes = rest.slice(0, rest.indexOf(">"));
      return new Map(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [
          key,
          unescape(value),
        ]),
      );
    });
}

function unescape(value: string): string {
  const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return value.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => characters[name] ?? "");
}

export function textOf(part: Uint8Array | undefined): string {
  return part === undefined
    ? ""
    : Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("utf8");
}
