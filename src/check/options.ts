import type { Locale } from "../diagnostics/diagnostic.ts";
import type { Settings } from "../settings.ts";

/** What a user may set of a rule beside its severity, by name; values are what YAML can say. */
export type Options = Readonly<Record<string, OptionValue>>;
export type OptionValue = boolean | number | string | readonly string[];

/** An option's JSON Schema, which `plan.config.yaml` is held against. */
export type OptionSchema =
  | { readonly type: "array"; readonly items: { readonly type: "string" } }
  | { readonly type: "integer"; readonly minimum: number }
  | { readonly type: "boolean" }
  | { readonly type: "string" };

export interface OptionSpec<Value> {
  readonly description: Readonly<Record<Locale, string>>;
  readonly schema: OptionSchema;
  /** What holds where the user sets nothing. */
  readonly initial: Value;
}

export type OptionSpecs<O> = { readonly [Name in keyof O]: OptionSpec<O[Name]> };

/** For rules that have none. */
export type NoOptions = Readonly<Record<string, never>>;

/** The options of a rule as set, each left out as it is initially. The configuration's schema has seen to their types. */
export function optionsOf(
  rule: { readonly name: string; readonly options?: OptionSpecs<Options> },
  settings: Settings,
): Options {
  const specs = rule.options;
  if (specs === undefined) return {};
  const setting = settings.rules?.[rule.name];
  const set = typeof setting === "object" ? setting : {};
  return Object.fromEntries(
    Object.entries(specs).map(([name, { initial }]) => [
      name,
      (set[name] as OptionValue | undefined) ?? initial,
    ]),
  );
}
