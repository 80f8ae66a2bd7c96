import pc from "picocolors";

import type { Source } from "../../source/source.ts";
import type { Diagnostic, Locale, Severity } from "../diagnostic.ts";
import { makeVisible } from "./display-width.ts";
import { renderExcerpt, type ExcerptOptions } from "./excerpt.ts";

export interface TextOptions extends ExcerptOptions {
  readonly locale: Locale;
  readonly color: boolean;
  /** The text a finding stands in; undefined when it cannot be shown (a binary file). */
  readonly sourceOf: (file: string) => Source | undefined;
}

const fixLabel: Readonly<Record<Locale, string>> = { en: "fix: ", "zh-CN": "建议：" };

/**
 * One finding for people: a line that editors can jump from, the source with an underline, the figures that took part, the fix.
 *     plans/web.md:12:8 error sum-mismatch: 合计写的是 61万元，各项相加为 60万元，多 1万元
 *        12 | 全年总额61万元，其中汽车20万元
 *           |         ^^^^^^          ------
 *           = 12:20 汽车 20万元
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: TextOptions): string {
  const colors = pc.createColors(options.color);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan } satisfies Record<
    Severity,
    unknown
  >;
  const { span, severity, rule, related = [], fix } = diagnostic;
  const place = `${makeVisible(span.file)}:${span.start.line}:${span.start.column}`;
  const message = makeVisible(diagnostic.message);
  const lines = [`${colors.bold(place)} ${paint[severity](severity)} ${colors.dim(`${rule}:`)} ${message}`];
  const gutter = String(span.start.line).length + 3;
  const margin = `${" ".repeat(gutter)} ${colors.dim("|")}`;
  const source = options.sourceOf(span.file);
  if (source !== undefined && source.text !== "") {
    const beside = related.filter((one) => one.span.file === span.file).map((one) => one.span);
    const excerpt = renderExcerpt(source, span, beside, { ...options, width: options.width - gutter - 3 });
    lines.push(
      `${colors.dim(`${String(excerpt.line).padStart(gutter)} |`)} ${excerpt.text}`,
      `${margin} ${paint[severity](excerpt.underline)}`,
    );
  }
  const note = `${" ".repeat(gutter)} ${colors.dim("=")}`;
  for (const one of related) {
    const file = one.span.file === span.file ? "" : `${makeVisible(one.span.file)}:`;
    lines.push(
      `${note} ${colors.dim(`${file}${one.span.start.line}:${one.span.start.column}`)} ${makeVisible(one.message)}`,
    );
  }
  if (fix !== undefined)
    lines.push(`${note} ${colors.green(fixLabel[options.locale])}${makeVisible(fix.title)}`);
  return `${lines.join("\n")}\n`;
}
