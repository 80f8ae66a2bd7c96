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
  const silenced = new Map(suppressions.map((each) => [each, new Set(each.silenced)]));
  const coveringLine = indexByLine(suppressions);
  const kept = diagnostics.filter(({ rule, span }) => {
    const covering = coveringLine(span.start.line).filter((each) => covers(each, rule, span.start.line));
    for (const suppression of covering) silenced.get(suppression)?.add(rule);
    return covering.length === 0;
  });
  return {
    diagnostics: kept,
    suppressions: suppressions.map((each) => ({ ...each, silenced: [...(silenced.get(each) ?? [])] })),
  };
}

/** Those for one line are found by it; the few for a stretch are tried for every line. */
function indexByLine(suppressions: readonly Suppression[]): (line: number) => readonly Suppression[] {
  const ofLine = new Map<number, Suppression[]>();
  const ofStretch: Suppression[] = [];
  for (const each of suppressions) {
    if (each.lastLine !== each.firstLine) ofStretch.push(each);
    else ofLine.set(each.firstLine, [...(ofLine.get(each.firstLine) ?? []), each]);
  }
  return (line) => [...(ofLine.get(line) ?? []), ...ofStretch];
}

function covers({ rules, firstLine, lastLine }: Suppression, rule: string, line: number): boolean {
  return (
    firstLine <= line &&
    (lastLine === undefined || line <= lastLine) &&
    (rules.length === 0 || rules.includes(rule))
  );
}
