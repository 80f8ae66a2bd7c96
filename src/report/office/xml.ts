/** Writes an element; attributes that are undefined are left out. Children are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly string[]
): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === "string" ? escapeXml(value) : value}"`;
  }
  const content = children.join("");
  return content === "" ? `${written}/>` : `${written}>${content}</${name}>`;
}

/** Words as XML text or an attribute's value. Characters that XML forbids must be gone before. */
export function escapeXml(text: string): string {
  // Most texts hold none, and a search is several times cheaper than a replacement.
  if (!/[&<>"']/u.test(text)) return text;
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
