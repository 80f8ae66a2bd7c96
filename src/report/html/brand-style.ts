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
  const everywhere = [
    ...colors.charts.flatMap((color, index) => [
      `--tone-${index + 1}: ${color}`,
      `--on-${index + 1}: ${inkOn(color)}`,
    ]),
    ...fontRule("sans", fonts.body),
    ...fontRule("serif", fonts.heading),
  ];
  const light = colors.primary === null ? [] : accentRules(colors.primary, "light");
  const dark = colors.primary === null ? [] : accentRules(colors.primary, "dark");
  return [
    rule(":root, :root:lang(en)", [...everywhere, ...light]),
    dark.length === 0 && colors.charts.length === 0
      ? ""
      : `@media (prefers-color-scheme: dark) { ${rule(":root, :root:lang(en)", [...everywhere, ...dark])}}\n`,
  ].join("");
}

function accentRules(primary: string, scheme: keyof typeof surfaces): readonly string[] {
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
