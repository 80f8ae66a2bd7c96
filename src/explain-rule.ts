import { findShippedContract } from "./check/contracts/shipped.ts";
import { findRule } from "./check/registry.ts";
import type { AnyRule, Category, Example } from "./check/rule.ts";
import { compile } from "./compile.ts";
import type { Diagnostic, Locale, Severity } from "./diagnostics/diagnostic.ts";
import { link } from "./link.ts";

/** What `plan explain` says of a rule, as Markdown that also reads well unrendered; undefined when no rule has that name. */
export function explainRule(name: string, locale: Locale): string | undefined {
  const rule = findRule(name);
  return rule === undefined ? undefined : `# ${rule.name}\n\n${explain(rule, locale, 2)}`;
}

/** The parts of an explanation below its title, with headings of the given depth. */
export function explain(rule: AnyRule, locale: Locale, depth: number): string {
  const { docs, severity, category } = rule;
  const say = words[locale];
  const heading = (text: string) => `${"#".repeat(depth)} ${text}`;
  return [
    docs.summary[locale],
    say.rank(severityWords[locale][severity], categoryWords[locale][category]),
    heading(say.why),
    docs.why[locale],
    heading(say.remedy),
    docs.remedy[locale],
    heading(say.fails),
    showExample(docs.fails),
    findingsOf(rule, docs.fails, locale).map(showFinding).join("\n"),
    heading(say.passes),
    showExample(docs.passes),
    heading(say.silence),
    showSuppression(rule, locale),
    showOptions(rule, locale),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** Compiles an example and keeps what its own rule says of it. */
export function findingsOf(rule: AnyRule, example: Example, locale: Locale): readonly Diagnostic[] {
  return findAll(example, locale).filter((finding) => finding.rule === rule.name);
}

export function findAll(example: Example, locale?: Locale): readonly Diagnostic[] {
  const contract = example.contract === undefined ? undefined : findShippedContract(example.contract);
  const settings = {
    ...(locale !== undefined && { locale }),
    ...(contract !== undefined && { contracts: [contract] }),
    ...(example.owners !== undefined && { owners: example.owners }),
  };
  return link([compile(exampleFile(example), exampleBytes(example), settings)], settings).diagnostics;
}

function exampleFile({ format }: Example): string {
  return { markdown: "plan.md", yaml: "plan.yaml", text: "plan.txt" }[format ?? "markdown"];
}

function exampleBytes({ base64, text }: Example): Uint8Array {
  return base64 === undefined
    ? new TextEncoder().encode(text)
    : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}

function showExample({ format, text }: Example): string {
  const language = { markdown: "markdown", yaml: "yaml", text: "text" }[format ?? "markdown"];
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function showFinding({ span, severity, rule, message, fix }: Diagnostic): string {
  const line = `    ${span.start.line}:${span.start.column} ${severity} ${rule}: ${message}`;
  return fix === undefined ? line : `${line}\n    → ${fix.title}`;
}

function showSuppression(rule: AnyRule, locale: Locale): string {
  const say = words[locale];
  if (rule.category === "suppressions" || rule.scope === "fault") return say.configure(rule.name);
  return `${say.suppress(rule.name)}\n\n${say.configure(rule.name)}`;
}

/** What can be set beside the severity; long lists as far as they show what they are. */
function showOptions({ name, options }: AnyRule, locale: Locale): string {
  if (options === undefined) return "";
  const say = words[locale];
  const entries = Object.entries(options).map(([option, { description, initial }]) => {
    const shown = Array.isArray(initial) ? say.list(initial as readonly string[]) : String(initial);
    return `- \`${option}\`: ${description[locale]}${shown === "" ? "" : ` ${say.initially(shown)}`}`;
  });
  return `${say.options(name, Object.keys(options)[0] ?? "")}\n\n${entries.join("\n")}`;
}

const words = {
  "zh-CN": {
    rank: (severity: string, category: string) => `级别：${severity}；类别：${category}。`,
    why: "为什么要紧",
    remedy: "怎么办",
    fails: "会被指出的写法",
    passes: "不会被指出的写法",
    silence: "屏蔽与设置",
    suppress: (name: string) =>
      `在上一行写 \`<!-- plan-disable-next-line ${name}: 原因 -->\`；YAML 里在行尾写 \`# plan-disable-line ${name}: 原因\`。`,
    options: (name: string, option: string) =>
      `还可以写成 \`${name}: {severity: warning, ${option}: …}\`，选项如下。`,
    list: (items: readonly string[]) => items.join("、"),
    initially: (value: string) => `不写时为：${value}。`,
    configure: (name: string) =>
      `在 plan.config.yaml 的 \`rules\` 里写 \`${name}: off\`，或改为 \`error\`、\`warning\`、\`info\`。`,
  },
  en: {
    rank: (severity: string, category: string) => `Severity: ${severity}. Category: ${category}.`,
    why: "Why it matters",
    remedy: "What to do",
    fails: "Found",
    passes: "Not found",
    silence: "Silencing it",
    suppress: (name: string) =>
      `Write \`<!-- plan-disable-next-line ${name}: reason -->\` on the line before; in YAML \`# plan-disable-line ${name}: reason\` at the end of the line.`,
    options: (name: string, option: string) =>
      `It can also be set as \`${name}: {severity: warning, ${option}: …}\`:`,
    list: (items: readonly string[]) => items.join(", "),
    initially: (value: string) => `Initially: ${value}.`,
    configure: (name: string) =>
      `Under \`rules\` in plan.config.yaml write \`${name}: off\`, or another severity: \`error\`, \`warning\`, \`info\`.`,
  },
} as const;

const severityWords: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
};

const categoryWords: Readonly<Record<Locale, Readonly<Record<Category, string>>>> = {
  "zh-CN": {
    arithmetic: "算术",
    bounds: "界限与可行性",
    consistency: "一致性",
    completeness: "完整性",
    malformed: "书写",
    contracts: "契约",
    suppressions: "屏蔽",
  },
  en: {
    arithmetic: "arithmetic",
    bounds: "bounds and feasibility",
    consistency: "consistency",
    completeness: "completeness",
    malformed: "malformed input",
    contracts: "contracts",
    suppressions: "suppressions",
  },
};
