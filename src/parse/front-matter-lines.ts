/**
 * Whether a Markdown text begins with front matter: a first line of three dashes, a later one that closes it, and between them
 * lines that are no text of the plan. A rule on top of a page and the next one further down would otherwise take all that stands
 * between them for YAML.
 */
export function beginsWithFrontMatter(text: string): boolean {
  const opening = /^---[ \t]*\r?\n/u.exec(text);
  if (opening === null) return false;
  const start = opening[0].length;
  const closing = /(?:^|\n)---[ \t]*(?:\r?\n|$)/u.exec(text.slice(start));
  if (closing === null) return false;
  const held = text.slice(start, start + closing.index);
  // Keys follow the dashes at once; text stands apart from a rule, as Markdown asks of what is no heading.
  return (
    held.trim() === "" || !/^[ \t]*\r?\n/u.test(held) || /^\s*[\w-]+:(?:[ \t]|\r?$)/mu.exec(held)?.index === 0
  );
}
