import type { Frame, Series } from "./series.ts";

/** A series, and the others that tell something of the same things, the nearest first. */
export interface Joined {
  readonly frame: Frame;
  readonly others: readonly { readonly frame: Frame; readonly series: Series }[];
}

/** Frames that have all, or nearly all, of their keys in common, wherever they stand. */
export function joinFrames(frames: readonly Frame[]): readonly Joined[] {
  const byKey = new Map<string, number[]>();
  frames.forEach(({ keys }, at) => {
    for (const key of keys) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [at]);
      else there.push(at);
    }
  });
  return frames.map((frame, at) => {
    const shared = new Map<number, number>();
    for (const key of frame.keys)
      for (const other of nearby(byKey.get(key) ?? [], at))
        if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1);
    const joined = [...shared]
      .filter(([other, count]) => areOfTheSame(frame, frames[other], count) && areApart(frame, frames[other]))
      .map(([other]) => other)
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)
      .slice(0, mostJoined);
    const others = joined.flatMap((other) => {
      const own = frames[other];
      return own === undefined ? [] : own.series.map((series) => ({ frame: own, series }));
    });
    return { frame, others: others.slice(0, mostSeries) };
  });
}

const mostJoined = 12;
const mostSeries = 40;
/** A name that stands in more frames than these on either side joins with the nearest. */
const mostPerKey = 12;

function nearby(places: readonly number[], at: number): readonly number[] {
  if (places.length <= 2 * mostPerKey) return places;
  const middle = places.findIndex((place) => place >= at);
  return places.slice(Math.max(0, middle - mostPerKey), middle + mostPerKey);
}

function areOfTheSame(a: Frame, b: Frame | undefined, shared: number): boolean {
  const fewer = Math.min(a.keys.length, b?.keys.length ?? 0);
  return shared >= 2 && shared * 4 >= fewer * 3;
}

/** Lines may be read in several ways, and tell nothing of themselves. */
function areApart(a: Frame, b: Frame | undefined): boolean {
  return b === undefined || a.to < b.from || b.to < a.from;
}
