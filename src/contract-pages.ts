import { compileContract } from "./check/contracts/compile-contract.ts";
import type { Contract } from "./check/contracts/contract.ts";
import { keywordDocs, type KeywordDoc } from "./check/contracts/keyword-docs.ts";
import { keywordNames } from "./check/contracts/keywords.ts";
import { sectionWords } from "./check/section-words.ts";
import { compile } from "./compile.ts";
import type { SectionKind } from "./ast/nodes.ts";
import type { Diagnostic, Locale } from "./diagnostics/diagnostic.ts";
import { link } from "./link.ts";
import { createSource } from "./source/source.ts";

/** What a contract says of a plan; plans that begin with a key are YAML. */
export function findingsAgainst(contract: Contract, plan: string, locale: Locale): readonly Diagnostic[] {
  const file = /^[a-z]+:/u.test(plan) ? "plan.yaml" : "plan.md";
  const settings = { locale, contracts: [contract] };
  const unit = compile(file, new TextEncoder().encode(plan), settings);
  return link([unit], settings).diagnostics.filter(
    ({ rule }) => rule.startsWith("contract-") || rule === "missing-section",
  );
}

/** Compiles a contract that is shown; throws when it is none. */
export function contractOf(text: string): Contract {
  const { value, faults } = compileContract(createSource("policy.yaml", text, "yaml"));
  if (value === undefined) throw new Error(`believed that this is a contract: ${JSON.stringify(faults)}`);
  return value;
}

/** docs/contract-keywords.md: every keyword with a plan that keeps it and one that does not. */
export function renderKeywordPage(): string {
  const parts = keywordNames.map((name) => renderKeyword(name, keywordDocs[name]));
  return `# Keywords of contracts

What the vocabulary adds to JSON Schema, made from its declaration and its tested examples. [Contracts](contracts.md) says how a
contract is written, and what it sees of a plan. 合约在 JSON Schema 之外可用的关键字。

All arithmetic is exact, on intervals. A keyword on a list of figures holds for each of them; differences that the last written place
explains (33.3% three times for 100%) are no violation. 运算精确，按区间进行；写在一组数值上的关键字对其中每一个都有效；书写精度能解释的差异不算违反。

${parts.join("\n")}`;
}

function renderKeyword(name: string, { on, says, contract, passes, fails }: KeywordDoc): string {
  const found = (["en", "zh-CN"] as const).flatMap((locale) =>
    findingsAgainst(contractOf(contract), fails, locale).map(showFinding),
  );
  return `## ${name}

On ${on.en}. ${says.en}

用于${on["zh-CN"]}。${says["zh-CN"]}

${fence("yaml", contract)}

Kept 符合：

${fencePlan(passes)}

Not kept 不符合：

${fencePlan(fails)}

${found.join("\n")}
`;
}

function showFinding({ span, severity, rule, message, fix }: Diagnostic): string {
  const line = `    ${span.start.line}:${span.start.column} ${severity} ${rule}: ${message}`;
  return fix === undefined ? line : `${line}\n    → ${fix.title}`;
}

function fencePlan(text: string): string {
  return fence(/^[a-z]+:/u.test(text) ? "yaml" : "markdown", text);
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** A profile's schema, as far as the page shows it. */
export interface ProfileSchema {
  readonly title: string;
  readonly description: string;
  readonly hasSections: readonly (SectionKind | { readonly kind: readonly SectionKind[] })[];
  readonly required?: readonly string[];
}

/** docs/profiles.md: what each profile that ships asks for. */
export function renderProfilePage(profiles: ReadonlyMap<string, ProfileSchema>): string {
  const rows = [...profiles].map(([name, { title, description, hasSections, required = [] }]) => {
    const sections = hasSections.map((each) => (typeof each === "string" ? [each] : each.kind));
    return `| \`${name}\` | ${title}: ${description} | ${sections.map(nameSections).join("; ")} | ${required.join(", ")} |`;
  });
  return `# Profiles

A profile says what a plan of a kind has to have. A plan takes one in its front matter, \`profile: sales\`; plan.config.yaml gives one to
plans that state none. A plan without a profile is asked for nothing here. 模板（profile）规定某一类计划必备的内容：在文件头写 \`profile: sales\`，或在
plan.config.yaml 里为没有写明的计划指定；没有模板的计划不检查。

| name | for | sections, of each row one | fields |
| --- | --- | --- | --- |
${rows.join("\n")}

A section that is not there is a [missing-section](rules/missing-section.md); a field that is not stated is
[contract-unmet](rules/contract-unmet.md). What would stand in a section counts under any heading: a table of targets is a section of targets.
Owners, dates and measures of tasks are asked of every plan by [missing-owner](rules/missing-owner.md),
[missing-deadline](rules/missing-deadline.md) and [missing-measure](rules/missing-measure.md).

## A profile of one's own

is a [contract](contracts.md) with a name:

\`\`\`yaml
# plan.config.yaml
profiles: { branch: policies/branch.yaml }
\`\`\`

\`\`\`yaml
# policies/branch.yaml
title: Branch plan / 支行计划
hasSections: [targets, { kind: [tasks, schedule] }, { title: 安全|safety, name: Safety / 安全 }]
required: [period, owner, parent]
properties:
  tasks: { items: { required: [owner, day], description: Each task has an owner and a day. / 每项任务都有负责人和日期。 } }
\`\`\`
`;
}

function nameSections(kinds: readonly SectionKind[]): string {
  const words = kinds.map((kind) => `${sectionWords[kind].en} ${sectionWords[kind]["zh-CN"]}`);
  return words.join(" / ");
}
