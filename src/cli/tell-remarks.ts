import { formatDiagnostic } from "../diagnostics/printers/text.ts";
import type { Remark } from "../report/formats.ts";
import type { Span } from "../source/span.ts";
import type { Source } from "../source/source.ts";
import type { Loaded } from "./load.ts";
import { defaultWidth, usesColor, type Terminal } from "./terminal.ts";

/** Tells what a format could not show of the plans, as findings are told: file, line and column, and the line itself. */
export function tellRemarks(
  remarks: readonly Remark[],
  { locale, sourceOf }: Loaded,
  terminal: Terminal,
): void {
  for (const remark of remarks) {
    const { rule, message } = remark;
    const span = spanOf(remark, sourceOf(remark.file));
    const text = formatDiagnostic(
      { rule, severity: "warning", message, span, certainty: "explicit", fingerprint: "" },
      {
        locale,
        color: usesColor(terminal),
        width: terminal.columns ?? defaultWidth,
        ambiguousAsWide: false,
        sourceOf,
      },
    );
    terminal.tell(`${text}\n`);
  }
}

/** Exactly the character, found in its source from where the text with it begins. */
function spanOf({ file, line, column, text }: Remark, source: Source | undefined): Span {
  const from = (source?.lines.lineStart(line) ?? 0) + column - 1;
  const found = source?.text.indexOf(text, from) ?? -1;
  if (source === undefined || found < 0) {
    const point = { line, column, offset: from };
    return { file, start: point, end: point };
  }
  const { lines } = source;
  return { file, start: lines.pointAt(found), end: lines.pointAt(found + text.length) };
}
