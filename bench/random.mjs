/** Numbers that look random and are the same for the same seed (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from `low` to `high`, both included. */
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (probability) => next() < probability,
    /** `count` whole numbers above zero that add up to `total`. */
    split(total, count) {
      const cuts = new Set();
      while (cuts.size < count - 1) cuts.add(1 + Math.floor(next() * (total - 1)));
      const ends = [...cuts, total].sort((a, b) => a - b);
      return ends.map((end, index) => end - (ends[index - 1] ?? 0));
    },
  };
}
