import type { Locale } from "../diagnostics/diagnostic.ts";

/** What the commands themselves say, beside findings: one line each, for standard error. */
export interface Talk {
  readonly missing: (path: string) => string;
  readonly unreadable: (path: string, why: string) => string;
  readonly empty: (path: string) => string;
  readonly nothingToRead: (paths: readonly string[]) => string;
  readonly notCompiled: (file: string, reasons: readonly string[]) => string;
  readonly written: (file: string) => string;
  /** Behind `written`: the pages that belong to a file. */
  readonly andOthers: (files: number) => string;
  readonly reading: (done: number, all: number) => string;
  readonly making: (file: string) => string;
  readonly writing: (done: number, all: number) => string;
  readonly serving: (address: string) => string;
  readonly served: (files: readonly string[], milliseconds: number) => string;
  readonly notServed: (why: string) => string;
  readonly portTaken: (port: number) => string;
  readonly serveAlone: string;
  readonly noTemplates: (folder: string) => string;
  readonly ejected: (folder: string, files: number) => string;
  readonly notEmpty: (folder: string) => string;
  readonly noBrowser: string;
  readonly noReference: (file: string) => string;
  readonly notOurs: (file: string) => string;
  readonly noContract: (name: string, suggestion: string | undefined) => string;
  readonly noRule: (name: string, suggestion: string | undefined) => string;
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
    andOthers: (files) => ` and ${files} files beside it`,
    reading: (done, all) => `reading file ${done} of ${all} …`,
    making: (file) => `making ${file} …`,
    writing: (done, all) => `writing page ${done} of ${all} …`,
    serving: (address) => `the report is at ${address} and follows its plans; Ctrl-C ends`,
    served: (files, milliseconds) => `made again in ${milliseconds} ms (${files.join(", ")})`,
    notServed: (why) => `the report could not be made: ${why}`,
    portTaken: (port) => `--port ${port}: something else listens there`,
    serveAlone:
      "--serve shows the page (html) and writes nothing: it does not go with other formats or with --strict",
    noTemplates: (folder) =>
      `--template: ${folder} is no folder of templates (plan report --eject makes one)`,
    ejected: (folder, files) =>
      `wrote ${files} templates to ${folder}; README.md there says what each is for`,
    notEmpty: (folder) =>
      `--eject: ${folder} holds other files; nothing was written (--force writes beside them)`,
    noBrowser:
      "--pdf-engine chromium: no Chromium, Chrome or Edge found (CHROMIUM_PATH names one); the default engine needs none",
    noReference: (file) => `--reference: ${file} cannot be read as a Word document (.docx)`,
    notOurs: (file) =>
      `${file} exists and was not made by plan; nothing was written (--force overwrites it, -o writes elsewhere)`,
    noContract: (name, suggestion) =>
      `--contract: ${name} is neither a file nor a contract that ships${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`,
    noRule: (name, suggestion) =>
      `there is no rule "${name}". ${suggestion === undefined ? "`plan explain` lists them all; a place is FILE:LINE." : `Did you mean ${suggestion}?`}`,
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
    andOthers: (files) => `，以及旁边的 ${files} 个文件`,
    reading: (done, all) => `正在读第 ${done} 个文件，共 ${all} 个 …`,
    making: (file) => `正在生成 ${file} …`,
    writing: (done, all) => `正在写第 ${done} 页，共 ${all} 页 …`,
    serving: (address) => `报告在 ${address}，随计划更新；按 Ctrl-C 结束`,
    served: (files, milliseconds) => `已重新生成，用时 ${milliseconds} 毫秒（${files.join("、")}）`,
    notServed: (why) => `报告没有生成：${why}`,
    portTaken: (port) => `--port ${port}：这个端口已被占用`,
    serveAlone: "--serve 只显示网页（html）、不写文件：不能与其他格式或 --strict 一起用",
    noTemplates: (folder) => `--template：${folder} 不是模板文件夹（plan report --eject 可以生成一份）`,
    ejected: (folder, files) => `已在 ${folder} 写入 ${files} 个模板；各自的用途见其中的 README.md`,
    notEmpty: (folder) => `--eject：${folder} 里有别的文件；什么都没有写（--force 写在它们旁边）`,
    noBrowser:
      "--pdf-engine chromium：没有找到 Chromium、Chrome 或 Edge（可用 CHROMIUM_PATH 指定）；默认引擎不需要浏览器",
    noReference: (file) => `--reference：${file} 不能当作 Word 文档（.docx）读取`,
    notOurs: (file) => `${file} 已存在，且不是 plan 生成的；什么都没有写（--force 覆盖，-o 写到别处）`,
    noContract: (name, suggestion) =>
      `--contract：${name} 既不是文件，也不是自带的合约${suggestion === undefined ? "" : `；是不是 ${suggestion}？`}`,
    noRule: (name, suggestion) =>
      `没有名为“${name}”的规则。${suggestion === undefined ? "用 `plan explain` 可以列出全部规则；位置写作 文件:行号。" : `是不是 ${suggestion}？`}`,
    cannotFollow: (file) => `${file} 无法采用`,
    oneFile: (path) => `${path} 里有多个文件；这里只要一个`,
    strictReport: (errors) => `有 ${errors} 个错误：--strict 时不写报告`,
  },
};
