/**
 * Commands a program instead of showing: controls, marks and overrides of direction, halves of a surrogate pair and what
 * XML forbids. Their like turn a line around or make a file that cannot be opened.
 */
// The characters that command are what is looked for here.
const hidden =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;

/** Words of a plan on one line, with every character seen: what would not be shown stands as its code, `[U+202E]`. */
export function showPlainly(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/gu, " ")
    .replace(hidden, (character) => `[${codeOf(character)}]`);
}

/** At most so many UTF-16 units, never half a character; a text that was longer ends in what `cut` says of the rest. */
export function cutShort(text: string, most: number, cut: (rest: number) => string): string {
  if (text.length <= most) return text;
  const room = most - cut(text.length).length;
  const start = text.slice(0, Math.max(0, room)).replace(/[\ud800-\udbff]$/u, "");
  return start + cut(text.length - start.length);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
