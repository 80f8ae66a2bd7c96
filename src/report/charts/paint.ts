import type { Brand } from "../brand.ts";

/** Colours by what they are for, and the font of the labels. */
export interface Paint {
  readonly fontFamily: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** Behind the drawing: what separates stretches of colour. */
  readonly sheet: string;
  /** What is left over or not said. */
  readonly rest: string;
  readonly goal: string;
  readonly tones: readonly string[];
}

/** For paper and office files: colours as they are. */
export const printPaint: Paint = {
  fontFamily: "Noto Sans SC",
  ink: "#1b1f24",
  soft: "#555d66",
  line: "#d8d4ca",
  sheet: "#ffffff",
  rest: "#d9d5cc",
  goal: "#a3260f",
  tones: ["#1f5f80", "#d08a1f", "#2b7a6d", "#8a5a86", "#7fb2cf", "#a8563a"],
};

/** For the page: colours by the names its style sheet gives them, so that a chart is light or dark with the page. */
export const pagePaint: Paint = {
  fontFamily: "inherit",
  ink: "var(--ink)",
  soft: "var(--soft)",
  line: "var(--line)",
  sheet: "var(--sheet)",
  rest: "var(--tone-0)",
  goal: "var(--error)",
  tones: [1, 2, 3, 4, 5, 6].map((tone) => `var(--tone-${tone})`),
};

export function toneAt({ tones }: Paint, index: number): string {
  return tones[index % tones.length] ?? "none";
}

/** The same paint in the colours of whoever's report it is; where theirs run out, ours go on. The font stays: a drawing's is at hand. */
export function inBrand(paint: Paint, brand: Brand | null): Paint {
  if (brand === null) return paint;
  const { primary, charts } = brand.colors;
  const own = charts.length > 0 ? charts : primary === null ? [] : [primary];
  return {
    ...paint,
    tones: [...own, ...paint.tones.filter((tone) => !own.includes(tone)).slice(own.length > 0 ? 1 : 0)],
  };
}

/** What can be read on a tone: the page's style sheet knows it of its own, as it knows the tone. */
export function onTone(paint: Paint, index: number): string {
  const tone = toneAt(paint, index);
  return tone.startsWith("var(--tone-") ? tone.replace("--tone-", "--on-") : `#${inkOn(hex(tone))}`;
}

/** Six hexadecimal digits, as office files write colours. */
export function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

/** White, or ink on a ground too light for it (sRGB's weights of luminance); six hexadecimal digits. */
export function inkOn(ground: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  return red * 0.2126 + green * 0.7152 + blue * 0.0722 > 150 ? "1B1F24" : "FFFFFF";
}
