import type { Certainty, Severity } from "../diagnostics/diagnostic.ts";
import type { Settings } from "../settings.ts";
import type { AnyRule } from "./rule.ts";

const order: readonly Severity[] = ["info", "warning", "error"];

/** The milder of two. */
function milder(a: Severity, b: Severity): Severity {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

export function isOff(rule: AnyRule, settings: Settings): boolean {
  return configuredSeverity(rule, settings) === "off";
}

function configuredSeverity({ name }: AnyRule, settings: Settings): Severity | "off" | undefined {
  const setting = settings.rules?.[name];
  return typeof setting === "object" ? setting.severity : setting;
}

/**
 * How loud a finding is: the rule's severity as configured, or its own one, which for what is only inferred and for a
 * mere remark is `info`; and never louder than the case itself asks for.
 */
export function severityOf(
  rule: AnyRule,
  finding: {
    readonly certainty: Certainty;
    readonly severity?: Severity | undefined;
    readonly isRemark?: boolean;
  },
  settings: Settings,
): Severity {
  const configured = configuredSeverity(rule, settings);
  const ceiling =
    configured !== undefined && configured !== "off"
      ? configured
      : finding.certainty === "inferred" || finding.isRemark === true
        ? "info"
        : rule.severity;
  return milder(ceiling, finding.severity ?? ceiling);
}
