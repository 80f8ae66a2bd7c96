/** Quotes and lists within each other; nobody reads more. */
export const deepest = 100;

/** Marks (`*` `_` `~` brackets) in one paragraph. Prose has a few; the cost of pairing them grows with their square. */
export const densest = 5000;

/** Why a text cannot be given to the Markdown parser, and the line (its offsets) that shows it. */
export interface Excess {
  readonly code: "too-deep" | "too-dense";
  readonly limit: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the first line on which nesting or marks pass their limit; one pass, so that no input is slow or overflows the stack. */
export function findExcess(text: string): Excess | undefined {
  let marks = 0;
  let isTable = false;
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const { depth, contentStart } = readContainers(text, start, end);
    if (depth > deepest) return { code: "too-deep", limit: deepest, start, end };
    if (contentStart === end) isTable = false;
    isTable ||= isDelimiterRow(text, start, end);
    // A blank line, a list item and a table row begin a text of their own.
    if (contentStart === end || depth > 0 || isTable || text.charAt(contentStart) === "#") marks = 0;
    marks += countMarks(text, contentStart, end);
    if (marks > densest) return { code: "too-dense", limit: densest, start, end };
    start = end + 1;
  }
  return undefined;
}

/** How many quote and list marks lead the line, and where what they hold begins. */
function readContainers(text: string, start: number, end: number): { depth: number; contentStart: number } {
  let depth = 0;
  let at = skipSpace(text, start, end);
  for (let length = containerLength(text, at, end); length > 0; length = containerLength(text, at, end)) {
    depth++;
    at = skipSpace(text, at + length, end);
  }
  return { depth, contentStart: at };
}

function containerLength(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const char = text.charAt(at);
  if (char === ">") return 1;
  if ("-*+".includes(char)) return isSpaceAt(text, at + 1, end) ? 1 : 0;
  let digits = 0;
  while (digits < 9 && isDigit(text.charCodeAt(at + digits))) digits++;
  const isClosed =
    digits > 0 && /[.)]/u.test(text.charAt(at + digits)) && isSpaceAt(text, at + digits + 1, end);
  return isClosed ? digits + 1 : 0;
}

/** A row of dashes below a table's header. */
function isDelimiterRow(text: string, start: number, end: number): boolean {
  let hasDash = false;
  let hasBar = false;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (!"|-: \t\r".includes(char)) return false;
    hasDash ||= char === "-";
    hasBar ||= char === "|";
  }
  return hasDash && hasBar;
}

function countMarks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    // * _ ~ [ ]
    if (unit === 42 || unit === 95 || unit === 126 || unit === 91 || unit === 93) count++;
  }
  return count;
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpaceAt(text, at, end)) at++;
  return at;
}

function isSpaceAt(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9 || unit === 13;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
