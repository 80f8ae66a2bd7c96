/** A tag, or a stretch of text between tags; comments are left out. Offsets count in the source, `end` exclusive. */
export interface HtmlToken {
  readonly type: "open" | "close" | "text";
  /** A tag's name in lower case; empty for text. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a stretch of HTML front to back, each character once. What never closes is text. */
export function* readHtmlTokens(text: string, start: number, end: number): Generator<HtmlToken> {
  let at = start;
  while (at < end) {
    const open = indexBefore(text, "<", at, end);
    if (open > at) yield { type: "text", name: "", start: at, end: open };
    if (open === end) return;
    if (text.startsWith("<!--", open)) {
      at = Math.min(end, indexBefore(text, "-->", open, end) + 3);
      continue;
    }
    const close = indexBefore(text, ">", open, end);
    const name = /^<\/?([a-z][a-z0-9]{0,15})(?=[\s/>])/iu.exec(text.slice(open, open + 20))?.[1];
    if (name === undefined || close === end) {
      yield { type: "text", name: "", start: open, end: open + 1 };
      at = open + 1;
      continue;
    }
    const type = text.charAt(open + 1) === "/" ? "close" : "open";
    yield { type, name: name.toLowerCase(), start: open, end: close + 1 };
    at = close + 1;
  }
}

function indexBefore(text: string, mark: string, from: number, end: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 || at > end ? end : at;
}
