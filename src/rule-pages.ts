import { rules } from "./check/registry.ts";
import type { AnyRule } from "./check/rule.ts";
import { explain } from "./explain-rule.ts";

/** A page for every rule and one that lists them, by file name: what `docs/rules/` holds. */
export function renderRulePages(): ReadonlyMap<string, string> {
  const pages = new Map([["README.md", renderIndex()]]);
  for (const rule of rules) pages.set(`${rule.name}.md`, renderPage(rule));
  return pages;
}

function renderPage(rule: AnyRule): string {
  return `# ${rule.name}

[English](#english) · [中文](#中文)

## English

${explain(rule, "en", 3)}
## 中文

${explain(rule, "zh-CN", 3)}`;
}

function renderIndex(): string {
  const rows = rules.map(
    ({ name, severity, docs }) =>
      `| [${name}](${name}.md) | ${severity} | ${docs.summary.en} | ${docs.summary["zh-CN"]} |`,
  );
  return `# Rules

One page for each rule, made from its declaration. \`plan explain RULE\` shows the same in the terminal.

| rule | severity | finds | 检查内容 |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
