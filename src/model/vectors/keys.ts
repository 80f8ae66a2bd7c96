import { keyOfName } from "../flow/names.ts";

/** Equal for names that a reader takes for one: of a row, an item of a list, the head of a column. */
export function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKnown) keys.clear();
  const bare = name
    .replace(/^[\s\d一二三四五六七八九十、.．()（）#*•·-]*(?=\p{L}{2})/u, "")
    .replace(/[（(][^（()）]{0,20}[)）]|[:：*※]+$/gu, "")
    .trim();
  const key = keyOfName(bare === "" ? name : bare).replace(/^((?:19|20)\d\d)年$/u, "$1");
  keys.set(name, key);
  return key;
}

const keys = new Map<string, string>();
const mostKnown = 2048;
