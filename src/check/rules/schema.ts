import type {
  FileProblem,
  SchemaFaultParams,
  SyntaxDetail,
  ValueType,
} from "../../diagnostics/schema-fault.ts";
import type { Fault } from "../../diagnostics/diagnostic.ts";
import type { Position } from "../../source/span.ts";
import { defineRule, type ProposedFix } from "../rule.ts";

/** Puts into words where YAML or front matter departs from its schema. */
export const schema = defineRule<SchemaFaultParams>({
  name: "schema",
  category: "malformed",
  severity: "error",
  scope: "fault",
  messages: {
    "unknown-key": {
      "zh-CN": ({ key, suggestion }) => `没有“${key}”这个字段${didYouMeanZh(suggestion)}`,
      en: ({ key, suggestion }) => `there is no field "${key}"${didYouMeanEn(suggestion)}`,
    },
    "missing-key": {
      "zh-CN": ({ key }) => `缺少字段 ${listZh(key)}`,
      en: ({ key }) => `the field ${listEn(key)} is missing`,
    },
    "wrong-type": {
      "zh-CN": ({ key, expected, actual }) =>
        `字段“${key}”应为${typesZh(expected)}，这里写的是${typeWords[actual]["zh-CN"]}`,
      en: ({ key, expected, actual }) =>
        `"${key}" should be ${typesEn(expected)}, and is ${typeWords[actual].en}`,
    },
    "not-allowed": {
      "zh-CN": ({ key, value, allowed, suggestion }) =>
        `字段“${key}”不能是“${value}”，只能是 ${listZh(allowed)}${didYouMeanZh(suggestion)}`,
      en: ({ key, value, allowed, suggestion }) =>
        `"${key}" cannot be "${value}", only ${listEn(allowed)}${didYouMeanEn(suggestion)}`,
    },
    syntax: {
      "zh-CN": ({ detail }) => `YAML 写法有误：${syntaxWords[detail]["zh-CN"]}`,
      en: ({ detail }) => `this is not YAML: ${syntaxWords[detail].en}`,
    },
    "duplicate-key": {
      "zh-CN": ({ key }) => `字段“${key}”写了两次`,
      en: ({ key }) => `the field "${key}" is given twice`,
    },
    truncated: {
      "zh-CN": ({ detail }) => `文件在这里中断：${syntaxWords[detail]["zh-CN"]}`,
      en: ({ detail }) => `the file breaks off here: ${syntaxWords[detail].en}`,
    },
    "bad-quantity": {
      "zh-CN": ({ key, value }) => `字段“${key}”的“${value}”里读不出数量`,
      en: ({ key, value }) => `no quantity can be read from "${value}" in "${key}"`,
    },
    "bad-pattern": {
      "zh-CN": ({ key, value }) => `字段“${key}”的“${value}”不是正确的正则表达式`,
      en: ({ key, value }) => `"${value}" in "${key}" is no regular expression`,
    },
    "bad-day": {
      "zh-CN": ({ key, value }) =>
        `字段“${key}”应为日期（如 2025-12-15，或每年的 12-15），这里写的是“${value}”`,
      en: ({ key, value }) =>
        `"${key}" should be a day such as 2025-12-15, or 12-15 for that of each year, and is "${value}"`,
    },
    "unusable-file": {
      "zh-CN": ({ key, file, problem, suggestion }) =>
        `字段“${key}”写的“${file}”${problemWords[problem]["zh-CN"]}${didYouMeanZh(suggestion)}`,
      en: ({ key, file, problem, suggestion }) =>
        `"${key}" is "${file}", which ${problemWords[problem].en}${didYouMeanEn(suggestion)}`,
    },
    "too-deep": {
      "zh-CN": ({ limit }) => `嵌套超过 ${limit} 层，没有继续读`,
      en: ({ limit }) => `nested more than ${limit} levels deep; what is below was not read`,
    },
    "too-many-aliases": {
      "zh-CN": ({ alias }) => `引用 *${alias} 会把内容展开得过大，没有继续读`,
      en: ({ alias }) => `the alias *${alias} would multiply the document beyond measure; it was not read`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "YAML 计划或文件头不符合格式：未知字段、类型不对、语法错误。",
      en: "A YAML plan or front matter that departs from its schema: unknown fields, wrong types, broken syntax.",
    },
    why: {
      "zh-CN": "写错名字的字段不会生效，作者却以为已经写明。",
      en: "A misspelt field has no effect, and its author believes that it has.",
    },
    remedy: {
      "zh-CN": "按提示改正字段；`plan schema plan` 可以输出完整的格式，供编辑器补全。",
      en: "Correct the field; `plan schema plan` prints the whole schema for your editor to complete from.",
    },
    fails: { text: "---\nplan: sales-2025\nonwer: 业务部\n---\n\n# 销售计划\n\n全年签单不低于800万元。\n" },
    passes: { text: "---\nplan: sales-2025\nowner: 业务部\n---\n\n# 销售计划\n\n全年签单不低于800万元。\n" },
  },
  check({ code, position, params }, { report }) {
    const variant = code as keyof SchemaFaultParams; // Faults of this rule are made by `schemaFault` alone.
    report({
      at: position,
      about: [code, ...Object.values(params).map(String)],
      certainty: "explicit",
      variant,
      params: params as SchemaFaultParams[typeof variant],
      fixes: useSuggestion(position, params),
    });
  },
});

/** The nearest word that the schema knows, in place of the one that is written. */
function useSuggestion(at: Position, { suggestion }: Fault["params"]): readonly ProposedFix[] {
  if (typeof suggestion !== "string") return [];
  const title = { "zh-CN": `改为 ${suggestion}`, en: `Change it to ${suggestion}` };
  return [{ title, edits: [{ at, newText: suggestion }] }];
}

const typeWords: Readonly<Record<ValueType, { "zh-CN": string; en: string }>> = {
  text: { "zh-CN": "文字", en: "text" },
  number: { "zh-CN": "数字", en: "a number" },
  "true-or-false": { "zh-CN": "true 或 false", en: "true or false" },
  list: { "zh-CN": "列表", en: "a list" },
  map: { "zh-CN": "一组字段", en: "a group of fields" },
  nothing: { "zh-CN": "空值", en: "empty" },
  quantity: { "zh-CN": "数量（如 60万元）", en: "a quantity such as 60万元" },
  period: { "zh-CN": "周期（如 2025-Q2）", en: "a period such as 2025-Q2" },
  label: { "zh-CN": "字母、数字和连字符组成的名字", en: "a name of letters, digits and hyphens" },
  currency: { "zh-CN": "货币代码（如 CNY）", en: "a currency code such as CNY" },
  reference: { "zh-CN": "对其他计划或条目的引用", en: "a reference" },
  month: { "zh-CN": "1 到 12 的月份", en: "a month from 1 to 12" },
  color: { "zh-CN": "颜色（如 #0b5d4e）", en: "a colour such as #0b5d4e" },
  colors: { "zh-CN": "最多六个颜色的列表", en: "a list of up to six colours" },
  link: {
    "zh-CN": "以 https:// 开头、含有 {path} 的网址",
    en: "an address that begins with https:// and has {path} in it",
  },
  font: { "zh-CN": "字体名（不含引号和分号）", en: "the name of a font, without quotes and semicolons" },
};

const problemWords: Readonly<Record<FileProblem, { "zh-CN": string; en: string }>> = {
  unreadable: { "zh-CN": "无法读取", en: "cannot be read" },
  remote: { "zh-CN": "是网址；只能用本地文件", en: "is an address; only a file will do" },
  "no-picture": { "zh-CN": "不是 PNG、JPEG 或 SVG 图片", en: "is no PNG, JPEG or SVG picture" },
  cycle: { "zh-CN": "绕了一圈又回到这个文件", en: "leads back to this file" },
  "too-large": { "zh-CN": "超过了 256 KB", en: "is larger than 256 KB" },
};

const syntaxWords: Readonly<Record<SyntaxDetail, { "zh-CN": string; en: string }>> = {
  indent: { "zh-CN": "缩进不一致", en: "the indentation does not line up" },
  "tab-indent": { "zh-CN": "缩进要用空格，不能用制表符", en: "indent with spaces, not with tabs" },
  "unclosed-quote": { "zh-CN": "引号没有结束", en: "a quote is never closed" },
  "unclosed-bracket": { "zh-CN": "括号没有结束", en: "a bracket is never closed" },
  "missing-colon": { "zh-CN": "字段名后缺少冒号", en: "a colon is missing after a field's name" },
  "missing-comma": { "zh-CN": "缺少逗号", en: "a comma is missing" },
  escape: { "zh-CN": "反斜杠后的字符不对", en: "what follows the backslash is no escape" },
  "reserved-character": {
    "zh-CN": "不能以 @ 或 ` 开头，请加引号",
    en: "a value cannot begin with @ or `; put it in quotes",
  },
  "nested-mapping": {
    "zh-CN": "一行里有两个冒号，请给值加引号",
    en: "one line holds two colons; put the value in quotes",
  },
  "unknown-alias": { "zh-CN": "引用的名字没有定义", en: "the alias refers to nothing" },
  directive: { "zh-CN": "% 开头的指令不对", en: "the directive after % is unknown" },
  key: { "zh-CN": "字段名不对", en: "the field's name is malformed" },
  unexpected: { "zh-CN": "这里的内容无法理解", en: "what stands here makes no sense" },
};

function didYouMeanZh(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : `；是不是“${suggestion}”？`;
}

function didYouMeanEn(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
}

function typesZh(expected: string): string {
  return alternatives(expected, "zh-CN").join("或");
}

function typesEn(expected: string): string {
  return alternatives(expected, "en").join(" or ");
}

/** `text|quantity` in words. */
function alternatives(expected: string, locale: "zh-CN" | "en"): string[] {
  return expected.split("|").map((type) => typeWords[type as ValueType][locale]); // Made of value types, says its type in `SchemaFaultParams`.;
}

function listZh(names: string): string {
  return names.split("|").join("、");
}

function listEn(names: string): string {
  const all = names.split("|").map((name) => `"${name}"`);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1) ?? ""}`;
}
