import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Suppression } from "../../diagnostics/suppression.ts";

export interface Applied {
  readonly diagnostics: readonly Diagnostic[];
  /** The same suppressions, each with what it silenced. */
  readonly suppressions: readonly Suppression[];
}

/** Leaves out the findings that one file's suppressions cover. A finding is where its span begins. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): Applied {
  if (suppressions.length === 0) return { diagnostics, suppressions };
  const silenced = suppressions.map(({ silenced }) => new Set(silenced));
  const kept = diagnostics.filter(({ rule, span }) => {
    const covering = suppressions.flatMap((each, i) => (covers(each, rule, span.start.line) ? [i] : []));
    for (const i of covering) silenced[i]?.add(rule);
    return covering.length === 0;
  });
  return {
    diagnostics: kept,
    suppressions: suppressions.map((suppression, i) => ({
      ...suppression,
      silenced: [...(silenced[i] ?? [])],
    })),
  };
}

function covers({ rules, firstLine, lastLine }: Suppression, rule: string, line: number): boolean {
  return (
    firstLine <= line &&
    (lastLine === undefined || line <= lastLine) &&
    (rules.length === 0 || rules.includes(rule))
  );
}
