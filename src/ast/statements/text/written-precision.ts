/** What of a figure says how precisely it was written. */
interface Written {
  readonly text: string;
  readonly scale?: { readonly factor: string };
}

/**
 * The scales of which the figures of one relation were rounded when they were written:
 *
 *     35.8万元 = 12.3万元 + 23.4万元 + …     decimals of a scale show it
 *     37667亿元 − 32582亿元 = 5086亿元       so do large numbers of a scale that mostly do not end in a zero
 *     996万元 = 38万元 + 957万元             and numbers of three digits, none of which does
 *
 * Whole numbers are taken at their word otherwise: 60万 is not 20万 + 20万 + 12万 + 7万, nor 1200万 = 500万 + 400万 + 299万.
 */
export function roundedScales(figures: readonly Written[]): ReadonlySet<string> {
  const scales = new Set(figures.filter(hasDecimals).map(scaleOf));
  for (const scale of new Set(figures.map(scaleOf)))
    if (scale !== "1" && areCountedOut(figures.filter((figure) => scaleOf(figure) === scale)))
      scales.add(scale);
  return scales;
}

/** Rounded by what three digits show, and no more: too little for two roundings that add up. */
export function areHardlyRounded(figures: readonly Written[]): boolean {
  return (
    !figures.some(hasDecimals) && !isCounted(figures) && figures.some((figure) => scaleOf(figure) !== "1")
  );
}

function areCountedOut(figures: readonly Written[]): boolean {
  return isCounted(figures) || isCounted(figures, 3);
}

export function hasDecimals({ text }: Written): boolean {
  return /[.．点]\s*[\d０-９零〇一二三四五六七八九]/.test(text);
}

export function scaleOf({ scale }: Written): string {
  return scale?.factor ?? "1";
}

/** Counted out rather than planned: one has four digits or more, and most end in another digit than zero; of three digits, two and all. */
export function isCounted(figures: readonly Written[], digits: 3 | 4 = 4): boolean {
  const numerals = figures.map(({ text }) => (/\d[\d,，]*/u.exec(text)?.[0] ?? "").replace(/[,，]/gu, ""));
  const exact = numerals.filter((numeral) => /[1-9]$/u.test(numeral));
  const long = numerals.filter((numeral) => numeral.length >= digits);
  return digits === 4
    ? long.length >= 1 && exact.length * 2 > numerals.length
    : long.length >= 2 && exact.length === numerals.length;
}
