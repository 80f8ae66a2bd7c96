/** The fonts that ship with the package, all of the SIL Open Font License; the build puts them there. */
export const fontFiles = [
  "dist/fonts/NotoSansSC-Regular.ttf",
  "dist/fonts/NotoSansSC-Bold.ttf",
  "dist/fonts/NotoSerifSC-Regular.ttf",
  "dist/fonts/NotoSerifSC-Bold.ttf",
] as const;

/** Says of a code point whether there is a glyph for it. */
export type Coverage = (codePoint: number) => boolean;

/** What all of some fonts can show: a text may be set in any of them. */
export function coverageOf(fonts: readonly Uint8Array[]): Coverage {
  const each = fonts.map(readCoverage);
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const found = known.get(codePoint) ?? each.every((covers) => covers(codePoint));
    known.set(codePoint, found);
    return found;
  };
}

/** A stretch of code points with glyphs. */
interface Segment {
  readonly first: number;
  readonly last: number;
}

/** Formats of the `cmap` table, and the one platform whose subtables we read (OpenType 1.9, "cmap"). */
const format = { segments16: 4, segments32: 12 };
const tableRecord = { start: 12, size: 16 };

/**
 * Reads from a font's `cmap` table which code points it has glyphs for. A segment counts as covered whole; the few
 * code points inside of one that map to no glyph do not occur in the fonts that ship.
 */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const segments = segmentsOf(view, tableOffset(view, "cmap"));
  return (codePoint) => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((segments[middle]?.last ?? Infinity) < codePoint) low = middle + 1;
      else high = middle;
    }
    return (segments[low]?.first ?? Infinity) <= codePoint;
  };
}

function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = tableRecord.start + index * tableRecord.size;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`believed that every font has a table ${tag}`);
}

/** The richest subtable: one of 32-bit segments, else one of 16-bit ones. */
function segmentsOf(view: DataView, cmap: number): readonly Segment[] {
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    return cmap + view.getUint32(cmap + 4 + index * 8 + 4);
  });
  const wide = offsets.find((offset) => view.getUint16(offset) === format.segments32);
  if (wide !== undefined) return segments32(view, wide);
  const narrow = offsets.find((offset) => view.getUint16(offset) === format.segments16);
  if (narrow !== undefined) return segments16(view, narrow);
  throw new Error("believed that every font maps Unicode in segments");
}

function segments32(view: DataView, offset: number): readonly Segment[] {
  return Array.from({ length: view.getUint32(offset + 12) }, (_, index) => {
    const group = offset + 16 + index * 12;
    return { first: view.getUint32(group), last: view.getUint32(group + 4) };
  });
}

function segments16(view: DataView, offset: number): readonly Segment[] {
  const double = view.getUint16(offset + 6); // Twice the number of segments: the size of each array.
  return Array.from({ length: double / 2 }, (_, index) => {
    const last = offset + 14 + index * 2;
    return { first: view.getUint16(last + double + 2), last: view.getUint16(last) };
  });
}
