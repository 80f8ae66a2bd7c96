import { element, xmlHead } from "../office/xml.ts";
import type { DocxLook, Style } from "./own-styles.ts";
import { ownStyles } from "./own-styles.ts";
import type { Reference } from "./reference.ts";
import type { StyleName } from "./style-names.ts";
import { fonts, size, text } from "./style-xml.ts";

export const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The styles of one document: its part, and the ids that text refers to them by. */
export interface Styles {
  readonly xml: string;
  readonly id: (name: StyleName) => string;
}

/** Our own styles, or a company's with those of ours that it lacks. */
export function stylesFor(reference: Reference | undefined, look: DocxLook): Styles {
  const own = ownStyles(look);
  const known = reference?.styleIds ?? new Map<string, string>();
  const taken = new Set(known.values());
  const ids = new Map(own.map(({ name }) => [name, known.get(name.toLowerCase()) ?? free(name, taken)]));
  const id = (name: StyleName) => ids.get(name) ?? "";
  const added = own.filter(({ name }) => !known.has(name.toLowerCase())).map((style) => write(style, id));
  const xml =
    reference === undefined
      ? `${xmlHead}<w:styles xmlns:w="${wordSpace}">${defaults(look)}${added.join("")}</w:styles>`
      : reference.stylesXml.replace(/<\/w:styles>\s*$/u, () => `${added.join("")}</w:styles>`);
  return { xml, id };
}

function defaults({ body }: DocxLook): string {
  const language = element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" });
  return element(
    "w:docDefaults",
    {},
    element("w:rPrDefault", {}, text(fonts(body), size(10.5), language)),
    element("w:pPrDefault"),
  );
}

/** Ids that Word gives to its own styles: the name without blanks, capitals first. */
function free(name: string, taken: Set<string>): string {
  const base = name
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  let id = base;
  for (let nth = 2; taken.has(id); nth++) id = `${base}${nth}`;
  taken.add(id);
  return id;
}

function write(style: Style, id: (name: StyleName) => string): string {
  const { name, type, basedOn, next, isDefault, isQuick, properties } = style;
  return element(
    "w:style",
    { "w:type": type, "w:default": isDefault === true ? 1 : undefined, "w:styleId": id(name) },
    element("w:name", { "w:val": name }),
    basedOn === undefined ? "" : element("w:basedOn", { "w:val": id(basedOn) }),
    next === undefined ? "" : element("w:next", { "w:val": id(next) }),
    isQuick === true ? element("w:qFormat") : "",
    properties,
  );
}
