import type { Certainty, Fault, Locale, Severity } from "../diagnostics/diagnostic.ts";
import type { Suppression } from "../diagnostics/suppression.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Settings } from "../settings.ts";
import type { LineIndex } from "../source/line-index.ts";
import type { Position, Span } from "../source/span.ts";
import type { ContractFinding } from "./contracts/check-contract.ts";
import type { NoOptions, Options, OptionSpecs } from "./options.ts";

export type Category =
  "arithmetic" | "bounds" | "consistency" | "completeness" | "malformed" | "contracts" | "suppressions";

/** A text in both languages; a plain string says the same in both (an author's own words, a figure). */
export type Localized = string | Readonly<Record<Locale, string>>;

/** A file that shows a rule at work. Markdown unless `format` says otherwise. */
export interface Example {
  readonly format?: "markdown" | "yaml" | "text";
  /** Bytes that are no UTF-8 text, in Base64; `text` is then what a page shows in their place. */
  readonly base64?: string;
  readonly text: string;
  /** The contract it is held against, by the name of one that ships. */
  readonly contract?: string;
  /** The list of owners it is held against. */
  readonly owners?: readonly string[];
}

export interface RuleDocs {
  /** One sentence: what is found. */
  readonly summary: Readonly<Record<Locale, string>>;
  /** Why it matters to those who read the plan. */
  readonly why: Readonly<Record<Locale, string>>;
  /** What to do about it. */
  readonly remedy: Readonly<Record<Locale, string>>;
  /** Found in it by this rule; */
  readonly fails: Example;
  /** silent on it. */
  readonly passes: Example;
}

/** One message per variant, in both languages; typed by its parameters. */
export type Messages<Params> = {
  readonly [Variant in keyof Params]: Readonly<Record<Locale, (params: Params[Variant]) => string>>;
};

/** For messages that need none. */
export type NoParams = Readonly<Record<string, never>>;

export interface RelatedPlace {
  readonly at: Position | Span;
  readonly message: Localized;
}

export interface ProposedFix {
  readonly title: Localized;
  readonly edits: readonly { readonly at: Position | Span; readonly newText: string }[];
}

/** What a rule says when it finds something. A bare position is in the file being checked. */
export interface Report<Params, Variant extends keyof Params = keyof Params> {
  readonly at: Position | Span;
  readonly variant: Variant;
  readonly params: Params[Variant];
  /** What the finding is about, in the author's words (the figures, the name): with rule, plan and section it makes the fingerprint. */
  readonly about: readonly string[];
  /** `stated` unless said otherwise. */
  readonly certainty?: Certainty;
  /** Below the rule's own severity where the case is milder; never above it. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly expected?: string;
  readonly actual?: string;
  readonly delta?: string;
  readonly unit?: string;
  /** The likeliest first. */
  readonly fixes?: readonly ProposedFix[];
  /** Set by workspace rules: whose plan it is about. */
  readonly plan?: string;
}

export interface RuleContext<Params, O = NoOptions> {
  readonly file: string;
  /** As the user set them, else as the rule has them initially. */
  readonly options: O;
  readonly report: <Variant extends keyof Params>(report: Report<Params, Variant>) => void;
}

/** What a rule over one plan is told besides: where the lines of its file begin, and how it is compiled. */
export interface PlanRuleContext<Params, O = NoOptions> extends RuleContext<Params, O> {
  readonly lines: LineIndex;
  readonly settings: Settings;
}

interface RuleBase<Params, O> {
  readonly name: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What a user may set beside the severity: `rules: {vague-wording: {severity: warning, words: [尽快]}}`. */
  readonly options?: OptionSpecs<O>;
  readonly messages: Messages<Params>;
  readonly docs: RuleDocs;
}

/** A rule over faults of the earlier stages, one plan's model, the linked workspace, a file's suppressions, or what a contract finds. */
export type Rule<Params, O = NoOptions> = RuleBase<Params, O> &
  (
    | { readonly scope: "fault"; readonly check: (fault: Fault, context: RuleContext<Params, O>) => void }
    | {
        readonly scope: "plan";
        readonly check: (model: PlanModel, context: PlanRuleContext<Params, O>) => void;
        /** What it finds beyond one plan, once they are linked. */
        readonly checkLinked?: (workspace: Workspace, context: RuleContext<Params, O>) => void;
      }
    | {
        readonly scope: "workspace";
        readonly check: (workspace: Workspace, context: RuleContext<Params, O>) => void;
      }
    | {
        readonly scope: "suppression";
        readonly check: (suppression: Suppression, context: RuleContext<Params, O>) => void;
      }
    | {
        readonly scope: "contract";
        readonly check: (finding: ContractFinding, context: RuleContext<Params, O>) => void;
      }
  );

/** A rule whose parameters only its own file knows. */
export type AnyRule = Rule<Record<string, never>, Options>;

export function defineRule<Params, O extends object = NoOptions>(rule: Rule<Params, O>): AnyRule {
  // The parameters of messages and reports, and the options, meet only inside the rule's own file, where they were checked against each other.
  return rule as unknown as AnyRule;
}
