/** True where two labels have a name in common: two Chinese characters in a row, or a word of four letters. */
export function shareWords(a: string, b: string): boolean {
  const pairs = pairsOf(a);
  for (const pair of pairsOf(b)) if (pairs.has(pair)) return true;
  return false;
}

/** Labels repeat from line to line; the last few hundred are kept. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 512;

/** The pairs of characters and the words by which labels are told apart. */
export function pairsOf(text: string): ReadonlySet<string> {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const pairs = readPairs(text);
  known.set(text, pairs);
  return pairs;
}

function readPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{4,}/gu)) pairs.add(word);
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]{2,}/gu))
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  for (const common of emptyPairs) pairs.delete(common);
  return pairs;
}

/** Words that name nothing. */
const emptyPairs: readonly string[] = [
  "其中",
  "完成",
  "计划",
  "增长",
  "达到",
  "合计",
  "实现",
  "全年",
  "同比",
  "分别",
  "预计",
  "安排",
];
