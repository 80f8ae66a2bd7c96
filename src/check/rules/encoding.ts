import { defineRule, type NoParams } from "../rule.ts";

interface Params {
  binary: NoParams;
  "decoded-as": { encoding: string };
  "replacement-character": { count: number };
}

/** Puts into words what kept a file from being read as UTF-8. */
export const encoding = defineRule<Params>({
  name: "encoding",
  category: "malformed",
  severity: "error",
  scope: "fault",
  messages: {
    binary: {
      "zh-CN": () => "这不是文本文件，没有编译",
      en: () => "this is no text file, and was not compiled",
    },
    "decoded-as": {
      "zh-CN": ({ encoding }) => `文件不是 UTF-8，已按 ${encoding.toUpperCase()} 读取；建议另存为 UTF-8`,
      en: ({ encoding }) => `not UTF-8: read as ${encoding.toUpperCase()}; saving the file as UTF-8 is safer`,
    },
    "replacement-character": {
      "zh-CN": ({ count }) => `这里有 ${count} 个字符已经损坏，无法读出`,
      en: ({ count }) =>
        `${count === 1 ? "a character" : `${count} characters`} here cannot be read any more`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "文件的编码不是 UTF-8，或者根本不是文本。",
      en: "A file that is not UTF-8, or no text at all.",
    },
    why: {
      "zh-CN": "编码猜错时，汉字和数字都会变样；损坏的字符再也找不回来。",
      en: "A wrong guess at the encoding changes words and figures alike, and a damaged character is lost for good.",
    },
    remedy: {
      "zh-CN": "用编辑器把文件另存为 UTF-8；损坏的字符请照原稿补写。",
      en: "Save the file as UTF-8; write damaged characters anew from the original.",
    },
    fails: { text: "# 工作计划（GB18030 编码）\n", base64: "IyC5pNf3vMa7rgoKyKvE6septaU4MDDN8tSqoaMK" },
    passes: { text: "# 工作计划\n\n全年签单800万元。\n" },
  },
  check({ code, position, params }, { report }) {
    const variant = code as keyof Params; // A test holds the codes of the producers against these messages.
    report({
      at: position,
      about: [code],
      variant,
      params: params as Params[typeof variant],
      ...(variant === "decoded-as" && { severity: "info" as const }),
      ...(variant === "replacement-character" && { severity: "warning" as const }),
    });
  },
});
