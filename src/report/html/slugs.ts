/** Names that file systems keep for themselves. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const longest = 60;

/**
 * A name for each id that can stand in an address and in any file system: `website-operations`, `华东大区-2025`. Ids that
 * come out the same are told apart by a number, in their order.
 */
export function slugsOf(ids: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  const taken = new Set<string>();
  return ids.map((id) => {
    const slug = slugOf(id);
    let count = (times.get(slug) ?? 0) + 1;
    let name = count === 1 ? slug : `${slug}-${count}`;
    while (taken.has(name)) name = `${slug}-${++count}`;
    times.set(slug, count);
    taken.add(name);
    return name;
  });
}

function slugOf(id: string): string {
  const words =
    id
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  const slug = Array.from(words.join("-")).slice(0, longest).join("");
  return slug === "" ? "plan" : reserved.test(slug) ? `${slug}-` : slug;
}
