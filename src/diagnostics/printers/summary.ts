import type { Diagnostic, Locale, Severity } from "../diagnostic.ts";

/** What a run came to. */
export interface Summary {
  readonly files: number;
  readonly plans: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function summarize(
  diagnostics: readonly Diagnostic[],
  counts: Pick<Summary, "files" | "plans">,
): Summary {
  const of = (severity: Severity) => diagnostics.filter((found) => found.severity === severity).length;
  return { ...counts, errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** One line for people: `4 plans in 2 files: 3 errors, 1 warning, 0 infos`. */
export const describeSummary: Readonly<Record<Locale, (summary: Summary) => string>> = {
  en: ({ files, plans, errors, warnings, infos }) => {
    const read = `${count(plans, "plan")} in ${count(files, "file")}`;
    if (errors + warnings + infos === 0) return `${read}: no findings`;
    return `${read}: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "info")}`;
  },
  "zh-CN": ({ files, plans, errors, warnings, infos }) => {
    const read = `${files} 个文件，${plans} 份计划`;
    if (errors + warnings + infos === 0) return `${read}：没有发现问题`;
    return `${read}：${errors} 个错误，${warnings} 个警告，${infos} 条提示`;
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
