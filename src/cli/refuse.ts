import { checkFaults } from "../check/run.ts";
import type { Fault, Locale } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/printers/text.ts";
import type { Source } from "../source/source.ts";
import { UsageError } from "./exit-status.ts";
import { talkIn } from "./talk.ts";

const excerptWidth = 100;

/** A configuration or contract that cannot be followed, with the place of everything wrong in it. */
export function refuse(
  file: string,
  faults: readonly Fault[],
  source: Source | undefined,
  locale: Locale,
): UsageError {
  const excerpt = { locale, color: false, width: excerptWidth, sourceOf: () => source };
  const told = checkFaults(file, faults, [], locale, {}).map((found) => formatDiagnostic(found, excerpt));
  return new UsageError(`${talkIn[locale].cannotFollow(file)}\n\n${told.join("\n").trimEnd()}`);
}
