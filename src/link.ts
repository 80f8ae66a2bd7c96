import { checkContracts, checkSuppressions, checkWorkspace, compareDiagnostics } from "./check/run.ts";
import { applySuppressions } from "./check/suppressions/apply-suppressions.ts";
import { isLocal } from "./check/suppressions/is-local.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Unit, Workspace } from "./model/workspace.ts";
import { linkPlans } from "./model/workspace/link-plans.ts";
import type { Settings, SettingsOf } from "./settings.ts";

/**
 * Joins units into a workspace and finds what only shows across plans. Reads no file; the order of the units is no matter.
 * `settings` hold for all plans together, `settingsOf` for each file where files have settings of their own.
 */
export function link(
  units: readonly Unit[],
  settings: Settings = {},
  settingsOf: SettingsOf = () => settings,
): Workspace {
  const ordered = [...units].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const models = ordered.flatMap((unit) => unit.models);
  const local: Workspace = {
    units: ordered,
    models,
    links: linkPlans(models, settings.metrics),
    diagnostics: ordered.flatMap(({ diagnostics }) => diagnostics),
  };
  const diagnostics = [...local.diagnostics, ...findLinked(local, settings, settingsOf)].sort(
    compareDiagnostics,
  );
  return { ...local, diagnostics };
}

/** What the workspace rules and the contracts find but for what each file asked to be silent about, and the requests that silenced nothing. */
function findLinked(workspace: Workspace, settings: Settings, settingsOf: SettingsOf): readonly Diagnostic[] {
  const found = [
    ...checkWorkspace(workspace, settings, settingsOf),
    ...checkContracts(workspace, settingsOf),
  ];
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    const { file } = diagnostic.span;
    const inFile = byFile.get(file);
    if (inFile === undefined) byFile.set(file, [diagnostic]);
    else inFile.push(diagnostic);
  }
  return workspace.units.flatMap(({ file, models, suppressions }) => {
    const applied = applySuppressions(byFile.get(file) ?? [], suppressions);
    const requests = applied.suppressions.filter((suppression) => !isLocal(suppression));
    const own = settingsOf(file);
    const locale = own.locale ?? models[0]?.plan.language ?? "en";
    return [...applied.diagnostics, ...checkSuppressions(file, requests, models, locale, own)];
  });
}
