/** Red, green and blue from 0 to 1. */
type Rgb = readonly [number, number, number];

/** `#rrggbb` mixed into another colour: `mix(a, b, 0.1)` is a tenth of a. */
export function mix(color: string, into: string, share: number): string {
  const [a, b] = [parse(color), parse(into)];
  return print(a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)) as unknown as Rgb);
}

/** The contrast of two colours as WCAG counts it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(parse(one)), luminance(parse(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const steps = 20;

/** The colour itself where it can be read on all of these, else as little nearer to black or white as it must be. */
export function readableOn(color: string, papers: readonly string[], towards: string): string {
  for (let step = 0; step <= steps; step++) {
    const tried = mix(towards, color, step / steps);
    if (papers.every((paper) => contrast(tried, paper) >= 4.5)) return tried;
  }
  return towards;
}

/** What can be read on a colour: the lighter or the darker ink. */
export function inkOn(color: string): string {
  const [light, dark] = ["#ffffff", "#10161a"];
  return contrast(light, color) >= contrast(dark, color) ? light : dark;
}

function parse(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function print(rgb: Rgb): string {
  return `#${rgb
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
