import type { Severity } from "../../diagnostics/diagnostic.ts";
import { defineRule, type NoParams } from "../rule.ts";

interface Params {
  "unclosed-front-matter": NoParams;
  "ragged-row": { expected: number; actual: number };
  "empty-file": NoParams;
  "too-deep": { limit: number };
  "too-dense": { limit: number };
  "unread-code": NoParams;
  "unread-html": NoParams;
}

/** A row that a cell is missing from is often meant so; front matter read as prose never is. */
const milder: Readonly<Partial<Record<keyof Params, Severity>>> = {
  "ragged-row": "info",
  "empty-file": "warning",
  "unread-code": "info",
  "unread-html": "info",
};

/** Puts into words what is wrong with a document's form. */
export const structure = defineRule<Params>({
  name: "structure",
  category: "malformed",
  severity: "error",
  scope: "fault",
  messages: {
    "unclosed-front-matter": {
      "zh-CN": () => "文件头的 --- 没有结束行，其中的字段都被当作正文",
      en: () => "the front matter that begins with --- is never closed, so its fields are read as text",
    },
    "ragged-row": {
      "zh-CN": ({ expected, actual }) => `这一行有 ${actual} 个单元格，表头有 ${expected} 个`,
      en: ({ expected, actual }) =>
        `this row has ${actual} ${actual === 1 ? "cell" : "cells"}, its header has ${expected}`,
    },
    "empty-file": {
      "zh-CN": () => "文件是空的",
      en: () => "the file is empty",
    },
    "too-deep": {
      "zh-CN": ({ limit }) => `列表或引用嵌套超过 ${limit} 层，全文改按纯文本逐行读取`,
      en: ({ limit }) =>
        `lists or quotes are nested more than ${limit} deep, so the file is read line by line as plain text`,
    },
    "too-dense": {
      "zh-CN": ({ limit }) => `一段文字里的强调符号和方括号超过 ${limit} 个，全文改按纯文本逐行读取`,
      en: ({ limit }) =>
        `a paragraph holds more than ${limit} emphasis marks and brackets, so the file is read line by line as plain text`,
    },
    "unread-code": {
      "zh-CN": () => "代码块里的数字没有读取；要核对就写成正文或表格",
      en: () =>
        "the figures in this block of code are not read; to have them checked, write them as text or as a table",
    },
    "unread-html": {
      "zh-CN": () => "这段 HTML 里的数字没有读取；要核对就写成 Markdown",
      en: () =>
        "the figures in this piece of HTML are not read; to have them checked, write them in Markdown",
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "文档形式上的问题：文件头没有结束、表格各行的单元格数不一致、空文件、代码块和 HTML 里没有读取的数字。",
      en: "A document whose form is broken: front matter without an end, table rows of unequal length, an empty file, figures in code or HTML that are not read.",
    },
    why: {
      "zh-CN": "形式不完整时，作者以为写明的内容实际上没有被读到。",
      en: "When the form is broken, what the author believes to have stated was never read as such.",
    },
    remedy: {
      "zh-CN": "在文件头之后补上一行 ---；补齐表格的单元格。",
      en: "Close the front matter with a line of ---; give every row as many cells as the header.",
    },
    fails: { text: "---\nplan: sales-2025\nowner: 业务部\n\n# 销售计划\n\n全年签单不低于800万元。\n" },
    passes: { text: "---\nplan: sales-2025\nowner: 业务部\n---\n\n# 销售计划\n\n全年签单不低于800万元。\n" },
  },
  check({ code, position, params }, { report }) {
    const variant = code as keyof Params; // A test holds the codes of the producers against these messages.
    const severity = milder[variant];
    report({
      at: position,
      about: [code],
      certainty: "explicit",
      variant,
      params: params as Params[typeof variant],
      ...(severity !== undefined && { severity }),
    });
  },
});
