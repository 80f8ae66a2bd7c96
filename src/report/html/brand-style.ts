import type { Brand } from "../brand.ts";
import { inkOn, mix, readableOn } from "./color.ts";

/** The surfaces of the page that text stands on, as `templates/report.css` has them. */
const surfaces = {
  light: { sheet: "#ffffff", paper: "#fbfaf7", towards: "#000000" },
  dark: { sheet: "#1b1f25", paper: "#14171b", towards: "#ffffff" },
} as const;

/**
 * Rules that put a brand's colours and fonts in the places of ours. A colour that could not be read on the page is made
 * darker, or lighter where the page is dark, until it can.
 */
export function brandStyle(brand: Brand | null): string {
  if (brand === null) return "";
  const { colors, fonts } = brand;
  const everywhere = [...fontRule("sans", fonts.body), ...fontRule("serif", fonts.heading)];
  const light = [...accentRules(colors.primary, "light"), ...chartRules(colors.charts)];
  const dark = [
    ...accentRules(colors.primary, "dark"),
    // Labels inside of bars are as dark as the page: the bars must be light enough for them.
    ...chartRules(
      colors.charts.map((color) => readableOn(color, [surfaces.dark.sheet], surfaces.dark.towards)),
    ),
  ];
  const inDark = rule(everyRoot, dark);
  return (
    rule(everyRoot, [...everywhere, ...light]) +
    (inDark === "" ? "" : `@media (prefers-color-scheme: dark) { ${inDark}}\n`)
  );
}

/** A language has rules of its own for fonts, which must not be stronger. */
const everyRoot = ":root, :root:lang(en), :root:lang(zh-CN)";

function chartRules(charts: readonly string[]): readonly string[] {
  return charts.flatMap((color, index) => [
    `--tone-${index + 1}: ${color}`,
    `--on-${index + 1}: ${inkOn(color)}`,
  ]);
}

function accentRules(primary: string | null, scheme: keyof typeof surfaces): readonly string[] {
  if (primary === null) return [];
  const { sheet, paper, towards } = surfaces[scheme];
  const wash = mix(primary, sheet, 0.1);
  return [`--accent: ${readableOn(primary, [sheet, paper, wash], towards)}`, `--accent-wash: ${wash}`];
}

/** The schema has seen to it that a font's name holds no quote and no end of a rule. */
function fontRule(name: "sans" | "serif", family: string | null): readonly string[] {
  return family === null ? [] : [`--${name}: "${family}", var(--${name}-ours)`];
}

function rule(selector: string, declarations: readonly string[]): string {
  return declarations.length === 0 ? "" : `${selector} { ${declarations.join("; ")} }\n`;
}
