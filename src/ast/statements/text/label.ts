import type { TextRange } from "../../../quantities/quantity.ts";
import { leadingWord, trailingVerb } from "./words.ts";

/**
 * Narrows a stretch of text to the name it holds: white space, connectives before it (其中, 和, of which) and verbs after
 * it (为, 达到, is) fall away; of `甲：乙` the last, `乙`, is kept. Undefined when nothing is left.
 *
 *     ，其中汽车汽配板块 20万元          其它板块综合收入目标为 8万
 *         ^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^
 */
export function narrowToName(text: string, range: TextRange): TextRange | undefined {
  let { start, end } = range;
  for (;;) {
    [start, end] = trimSpace(text, start, end);
    if (start >= end) return undefined;
    const window = text.slice(start, Math.min(end, start + 24));
    const lead = leadingWord.exec(window);
    if (lead !== null && lead[0] !== "") {
      start += lead[0].length;
      continue;
    }
    const tail = trailingVerb.exec(text.slice(Math.max(start, end - 24), end));
    if (tail !== null && tail[0] !== "") {
      end -= tail[0].length;
      continue;
    }
    break;
  }
  const colon = lastColon(text, start, end);
  return colon === undefined ? { start, end } : narrowToName(text, { start: colon + 1, end });
}

/** The stretch before the last colon of a range: the heading that a figure stands under (`汽车板块：运营人员1名`). */
export function headingBeforeColon(text: string, range: TextRange): TextRange | undefined {
  const colon = lastColon(text, range.start, range.end);
  if (colon === undefined) return undefined;
  const [start, end] = trimSpace(text, range.start, colon);
  return start < end ? { start, end } : undefined;
}

export function lastColon(text: string, start: number, end: number): number | undefined {
  for (let at = end - 1; at >= start; at--) {
    const char = text.charAt(at);
    if (char === "：" || char === ":") return at;
  }
  return undefined;
}

export function trimSpace(text: string, start: number, end: number): [number, number] {
  while (start < end && text.charAt(start).trim() === "") start++;
  while (end > start && text.charAt(end - 1).trim() === "") end--;
  return [start, end];
}

/** The names in `甲、乙和丙`, in order. */
export function namesIn(text: string, range: TextRange): TextRange[] {
  const names: TextRange[] = [];
  let start = range.start;
  const endName = (end: number) => {
    const [from, to] = trimSpace(text, start, end);
    if (from < to) names.push({ start: from, end: to });
  };
  for (let at = range.start; at < range.end; at++) {
    if (!"、和及与".includes(text.charAt(at))) continue;
    endName(at);
    start = at + 1;
  }
  endName(range.end);
  return names;
}
