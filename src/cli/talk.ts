import type { Locale } from "../diagnostics/diagnostic.ts";

/** What the commands themselves say, beside findings: one line each, for standard error. */
export interface Talk {
  readonly missing: (path: string) => string;
  readonly unreadable: (path: string, why: string) => string;
  readonly empty: (path: string) => string;
  readonly nothingToRead: (paths: readonly string[]) => string;
  readonly notCompiled: (file: string, reasons: readonly string[]) => string;
  readonly written: (file: string) => string;
  readonly noBrowser: string;
  readonly noReference: (file: string) => string;
  readonly notOurs: (file: string) => string;
  readonly cannotFollow: (file: string) => string;
  readonly oneFile: (path: string) => string;
  readonly strictReport: (errors: number) => string;
}

export const talkIn: Readonly<Record<Locale, Talk>> = {
  en: {
    missing: (path) => `${path}: no such file or folder`,
    unreadable: (path, why) => `${path}: cannot be read (${why})`,
    empty: (path) => `${path}: no plan in it (.md, .markdown, .yaml, .yml, .txt)`,
    nothingToRead: (paths) => `nothing to do: no plan found in ${paths.join(", ")}`,
    notCompiled: (file, reasons) =>
      reasons.length === 1
        ? `${file}: could not be compiled (${reasons.join()})`
        : `${file}: could not be compiled; \`plan lint\` prints its ${reasons.length} errors`,
    written: (file) => `wrote ${file}`,
    noBrowser:
      "--pdf-engine chromium: no Chromium, Chrome or Edge found (CHROMIUM_PATH names one); the default engine needs none",
    noReference: (file) => `--reference: ${file} cannot be read as a Word document (.docx)`,
    notOurs: (file) =>
      `${file} exists and was not made by plan; nothing was written (--force overwrites it, -o writes elsewhere)`,
    cannotFollow: (file) => `${file} cannot be followed`,
    oneFile: (path) => `${path} holds several files; one is asked for`,
    strictReport: (errors) =>
      `${errors} ${errors === 1 ? "error" : "errors"}: with --strict no report is written`,
  },
  "zh-CN": {
    missing: (path) => `${path}：没有这个文件或文件夹`,
    unreadable: (path, why) => `${path}：无法读取（${why}）`,
    empty: (path) => `${path}：里面没有计划（.md、.markdown、.yaml、.yml、.txt）`,
    nothingToRead: (paths) => `无事可做：${paths.join("、")} 里没有找到计划`,
    notCompiled: (file, reasons) =>
      reasons.length === 1
        ? `${file}：无法编译（${reasons.join()}）`
        : `${file}：无法编译；用 \`plan lint\` 可以看到它的 ${reasons.length} 个错误`,
    written: (file) => `已写入 ${file}`,
    noBrowser:
      "--pdf-engine chromium：没有找到 Chromium、Chrome 或 Edge（可用 CHROMIUM_PATH 指定）；默认引擎不需要浏览器",
    noReference: (file) => `--reference：${file} 不能当作 Word 文档（.docx）读取`,
    notOurs: (file) => `${file} 已存在，且不是 plan 生成的；什么都没有写（--force 覆盖，-o 写到别处）`,
    cannotFollow: (file) => `${file} 无法采用`,
    oneFile: (path) => `${path} 里有多个文件；这里只要一个`,
    strictReport: (errors) => `有 ${errors} 个错误：--strict 时不写报告`,
  },
};
