import { keywordDocs } from "./check/contracts/keyword-docs.ts";
import { keywordNames } from "./check/contracts/keywords.ts";
import type { Locale } from "./diagnostics/diagnostic.ts";

/** What `plan explain` says of a keyword of contracts, as Markdown; undefined when there is none of that name. */
export function explainKeyword(name: string, locale: Locale): string | undefined {
  const known = keywordNames.find((keyword) => keyword === name);
  if (known === undefined) return undefined;
  const { on, says, contract, passes, fails } = keywordDocs[known];
  const say = words[locale];
  const show = (text: string) =>
    `\`\`\`${/^[a-z]+:/u.test(text) ? "yaml" : "markdown"}\n${text.trimEnd()}\n\`\`\``;
  return [
    `# ${known}`,
    say.on(on[locale]),
    says[locale],
    show(contract),
    `## ${say.kept}`,
    show(passes),
    `## ${say.broken}`,
    show(fails),
  ]
    .join("\n\n")
    .concat("\n");
}

const words = {
  en: {
    on: (what: string) => `A keyword of contracts, on ${what}.`,
    kept: "Kept",
    broken: "Not kept",
  },
  "zh-CN": { on: (what: string) => `合约的关键字，用于${what}。`, kept: "符合", broken: "不符合" },
} as const;
