import { describeQuantity } from "./describe.ts";
import { EXAMPLES } from "./examples.ts";
import { recognise } from "./recognise.ts";

const HEAD = `# What quantities are understood

This page is made from \`src/quantities/examples.ts\` by \`npm run generate\`; a test holds every row to it.

\`\`\`ts
import { format, parse, recognise } from "plan-compiler/quantities";

recognise("招聘2-4人，预算不超过60万元").quantities; // [2, 4] 人; at most 600000 CNY
format(parse("60万元")!, { locale: "en", style: "full" }); // "CNY 600,000"
\`\`\`

Values are exact decimals in the base unit (yuan, percent points, pieces); physical measures keep the unit as written. \`[a, b]\`
includes its ends, \`(a, b)\` does not; dates are ISO, with \`X\` for what the text leaves out. Simplified and traditional characters,
half and full width, upper and lower case are read alike.
`;

/** Everything `recognise` makes of a text, in one line: its quantities, or why its numerals are none. */
export function describeReading(text: string): string {
  const { quantities, others } = recognise(text);
  if (quantities.length > 0) return quantities.map(describeQuantity).join("; ");
  return others.map((other) => `none: \`${other.text}\` ${other.reason}`).join("; ");
}

/** The Markdown of `docs/quantities.md`. */
export function renderQuantitiesDoc(): string {
  const groups = EXAMPLES.map(({ title, examples }) => {
    const rows = examples.map(([text, reading]) => `| ${cell(text)} | ${cell(reading)} |`);
    return [`## ${title}`, "", "| text | reading |", "| --- | --- |", ...rows, ""].join("\n");
  });
  return [HEAD, ...groups].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
