import type { Diagnostic, Fault, Fix, Locale, RelatedSpan } from "../diagnostics/diagnostic.ts";
import type { Suppression } from "../diagnostics/suppression.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Settings, SettingsOf } from "../settings.ts";
import type { LineIndex } from "../source/line-index.ts";
import { compareSpans, spanOf, type Position, type Span } from "../source/span.ts";
import { holdAgainst } from "./contracts/hold-against.ts";
import { createFingerprints } from "./fingerprint.ts";
import { optionsOf } from "./options.ts";
import { rules } from "./registry.ts";
import type { AnyRule, Localized, ProposedFix, RelatedPlace, Report } from "./rule.ts";
import { isPlanLike } from "./plan-like.ts";
import { pathTo } from "./section-path.ts";
import { isOff, severityOf } from "./severity.ts";

type AnyReport = Report<Record<string, never>, string>;
type Scope = AnyRule["scope"];

/** What a finding needs to know of the place it is made for. */
interface Place {
  readonly file: string;
  readonly locale: Locale;
  readonly model?: PlanModel | undefined;
  readonly settings: Settings;
}

/** Puts what earlier stages could not read into words. */
export function checkFaults(
  file: string,
  faults: readonly Fault[],
  models: readonly PlanModel[],
  locale: Locale,
  settings: Settings,
): Diagnostic[] {
  return collect("fault", settings, (rule, write) => {
    for (const fault of faults) {
      if (fault.rule !== rule.name) continue;
      const model = modelAt(models, fault.position);
      rule.check(fault, {
        file,
        options: optionsOf(rule, settings),
        report: (report) => {
          write(report, { file, locale, model, settings });
        },
      });
    }
  });
}

/** Runs the rules that need one plan. */
export function checkPlan(model: PlanModel, lines: LineIndex, settings: Settings): Diagnostic[] {
  const place = { file: model.file, locale: settings.locale ?? model.plan.language, model, settings };
  return collect("plan", settings, (rule, write) => {
    rule.check(model, {
      file: model.file,
      lines,
      settings,
      options: optionsOf(rule, settings),
      report: (report) => {
        write(report, place);
      },
    });
  });
}

/** Puts into words where plans depart from the contracts that the settings of their files hold them against. */
export function checkContracts({ models, links }: Workspace, settingsOf: SettingsOf): Diagnostic[] {
  const nameOf = (metric: string) => links.names.canonicalName(metric);
  const findings = models.flatMap((model) =>
    holdAgainst(model, settingsOf(model.file), nameOf).map((finding) => ({ model, finding })),
  );
  return collect("contract", undefined, (rule, write) => {
    for (const { model, finding } of findings) {
      const settings = settingsOf(model.file);
      const place = { file: model.file, locale: settings.locale ?? model.plan.language, model, settings };
      rule.check(finding, {
        file: model.file,
        options: optionsOf(rule, settings),
        report: (report) => {
          write(report, place);
        },
      });
    }
  });
}

/** Runs the rules that need the link: with the options that hold for all, each finding weighed as its own file says. */
export function checkWorkspace(
  workspace: Workspace,
  settings: Settings,
  settingsOf: SettingsOf = () => settings,
): Diagnostic[] {
  const modelsOf = new Map(workspace.units.map(({ file, models }) => [file, models]));
  const contextOf = (rule: AnyRule, write: (report: AnyReport, place: Place) => void) => ({
    file: "",
    options: optionsOf(rule, settings),
    report: (report: AnyReport) => {
      const file = "file" in report.at ? report.at.file : "";
      const model = modelAt(modelsOf.get(file) ?? [], report.at);
      const own = settingsOf(file);
      write(report, { file, locale: own.locale ?? model?.plan.language ?? "en", model, settings: own });
    },
  });
  return [
    ...collect("workspace", undefined, (rule, write) => {
      rule.check(workspace, contextOf(rule, write));
    }),
    ...collect("plan", undefined, (rule, write) => {
      rule.checkLinked?.(workspace, contextOf(rule, write));
    }),
  ].sort(compareDiagnostics);
}

/** Runs the rules over what an author asked to be silent about, once it is known what each request silenced. */
export function checkSuppressions(
  file: string,
  suppressions: readonly Suppression[],
  models: readonly PlanModel[],
  locale: Locale,
  settings: Settings,
): Diagnostic[] {
  return collect("suppression", settings, (rule, write) => {
    for (const suppression of suppressions) {
      const model = modelAt(models, suppression.position);
      rule.check(suppression, {
        file,
        options: optionsOf(rule, settings),
        report: (report) => {
          write(report, { file, locale, model, settings });
        },
      });
    }
  });
}

/** The order in which findings are kept and shown: by place, then by rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareSpans(a.span, b.span) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Runs the rules of a scope. With settings, rules that are off there are not run; else it is asked of each finding's place. */
function collect<S extends Scope>(
  scope: S,
  settings: Settings | undefined,
  run: (
    rule: Extract<AnyRule, { readonly scope: S }>,
    write: (report: AnyReport, place: Place) => void,
  ) => void,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const fingerprint = createFingerprints();
  for (const rule of rules) {
    if (!hasScope(rule, scope) || (settings !== undefined && isOff(rule, settings))) continue;
    run(rule, (report, place) => {
      if (settings === undefined && isOff(rule, place.settings)) return;
      found.push(writeDiagnostic(rule, report, place, fingerprint));
    });
  }
  return found.sort(compareDiagnostics);
}

function hasScope<S extends Scope>(rule: AnyRule, scope: S): rule is Extract<AnyRule, { readonly scope: S }> {
  return rule.scope === scope;
}

function writeDiagnostic(
  rule: AnyRule,
  report: AnyReport,
  place: Place,
  fingerprint: ReturnType<typeof createFingerprints>,
): Diagnostic {
  const { file, locale, model, settings } = place;
  const message = rule.messages[report.variant];
  if (message === undefined) throw new Error(`believed that ${rule.name} has a message "${report.variant}"`);
  const certainty = report.certainty ?? "stated";
  const plan = report.plan ?? model?.plan.id;
  const isRemark = rule.category === "completeness" && model !== undefined && !isPlanLike(model);
  const [fix, ...otherFixes] = (report.fixes ?? []).map((proposed) => writeFix(proposed, file, locale));
  return {
    rule: rule.name,
    severity: severityOf(rule, { certainty, severity: report.severity, isRemark }, settings),
    message: message[locale](report.params),
    span: toSpan(file, report.at),
    ...(plan !== undefined && { plan }),
    certainty,
    fingerprint: fingerprint({
      rule: rule.name,
      plan: plan ?? "",
      path: model === undefined ? [] : pathTo(model, report.at),
      about: report.about,
    }),
    ...(report.related !== undefined && {
      related: report.related.map((related) => writeRelated(related, file, locale)),
    }),
    ...(report.expected !== undefined && { expected: report.expected }),
    ...(report.actual !== undefined && { actual: report.actual }),
    ...(report.delta !== undefined && { delta: report.delta }),
    ...(report.unit !== undefined && { unit: report.unit }),
    ...(fix !== undefined && { fix }),
    ...(otherFixes.length > 0 && { otherFixes }),
  };
}

function writeRelated(related: RelatedPlace, file: string, locale: Locale): RelatedSpan {
  return { span: toSpan(file, related.at), message: localize(related.message, locale) };
}

function writeFix(proposed: ProposedFix, file: string, locale: Locale): Fix {
  return {
    title: localize(proposed.title, locale),
    edits: proposed.edits.map(({ at, newText }) => ({ span: toSpan(file, at), newText })),
  };
}

function localize(text: Localized, locale: Locale): string {
  return typeof text === "string" ? text : text[locale];
}

function toSpan(file: string, at: Position | Span): Span {
  return spanOf("file" in at ? at.file : file, at);
}

/** The plan that a place stands in; what precedes the first plan (its front matter) belongs to it. */
function modelAt(models: readonly PlanModel[], { start }: Position): PlanModel | undefined {
  const next = models.findIndex(({ plan }) => plan.position.start.offset > start.offset);
  return models[next < 0 ? models.length - 1 : Math.max(next - 1, 0)];
}
