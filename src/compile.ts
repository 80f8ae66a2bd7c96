import type { Root } from "mdast";
import { buildPlans } from "./ast/from-mdast.ts";
import { buildPlansFromYaml } from "./ast/from-yaml.ts";
import type { Document } from "./ast/nodes.ts";
import { gatherFollowOns } from "./check/follow-ons.ts";
import { checkFaults, checkPlan, checkSuppressions, compareDiagnostics } from "./check/run.ts";
import { applySuppressions } from "./check/suppressions/apply-suppressions.ts";
import { readSuppressions } from "./check/suppressions/read-suppressions.ts";
import { isLocal } from "./check/suppressions/is-local.ts";
import type { Fault, Locale, Outcome } from "./diagnostics/diagnostic.ts";
import { buildModel } from "./model/build-model.ts";
import type { Unit } from "./model/workspace.ts";
import { readMarkdownComments, readTextComments, readYamlComments, type Comment } from "./parse/comments.ts";
import { parseMarkdown } from "./parse/markdown.ts";
import { parseText } from "./parse/text.ts";
import type { Settings } from "./settings.ts";
import { decode } from "./source/decode.ts";
import type { Source } from "./source/source.ts";

/** What the front end of a format makes of a source. */
interface Front {
  readonly document: Document;
  readonly comments: readonly Comment[];
}

/**
 * Compiles one file: its plans as typed trees, the relations they state and the findings that need no other file. Pure:
 * the same bytes and settings give the same unit, which is plain JSON.
 */
export function compile(file: string, bytes: Uint8Array, settings: Settings = {}): Unit {
  const { value: source, faults } = decode(file, bytes);
  return source === undefined ? failed(file, faults, settings) : compileSource(source, faults, settings);
}

/** Compiles a text that is already decoded, as an editor holds it. */
export function compileSource(source: Source, earlier: readonly Fault[] = [], settings: Settings = {}): Unit {
  const { file, format, encoding } = source;
  const { value: front, faults: later } = read(source, settings);
  const faults = [...earlier, ...later];
  const models = front.document.plans.map((plan) => buildModel(file, plan));
  const locale = settings.locale ?? models[0]?.plan.language ?? languageOf(source.text);
  const found = [
    ...checkFaults(file, faults, models, locale, settings),
    ...models.flatMap((model) => checkPlan(model, source.lines, settings)),
  ];
  const applied = applySuppressions(found, readSuppressions(front.comments, source.text));
  const requests = applied.suppressions.filter(isLocal);
  return {
    version: 1,
    file,
    format,
    encoding,
    isCompiled: !faults.some(({ fatal }) => fatal === true),
    models,
    preamble: front.document.preamble,
    diagnostics: [
      ...gatherFollowOns(applied.diagnostics, models, settings.locale),
      ...checkSuppressions(file, requests, models, locale, settings),
    ].sort(compareDiagnostics),
    suppressions: applied.suppressions,
  };
}

function read(source: Source, settings: Settings): Outcome<Front> {
  if (source.format === "yaml") {
    const { value: plans, faults } = buildPlansFromYaml(source, settings);
    return { value: { document: { plans, preamble: [] }, comments: readYamlComments(source) }, faults };
  }
  const { value: root, faults } = source.format === "markdown" ? parseMarkdown(source) : parseText(source);
  const plans = buildPlans(source, root, settings);
  return {
    value: { document: plans.value, comments: commentsOf(source, root) },
    faults: [...faults, ...plans.faults],
  };
}

function commentsOf(source: Source, root: Root): readonly Comment[] {
  return source.format === "markdown" ? readMarkdownComments(source, root) : readTextComments(source);
}

function failed(file: string, faults: readonly Fault[], settings: Settings): Unit {
  return {
    version: 1,
    file,
    format: "text",
    encoding: "utf-8",
    isCompiled: false,
    models: [],
    preamble: [],
    diagnostics: checkFaults(file, faults, [], settings.locale ?? "en", settings),
    suppressions: [],
  };
}

/** The language a file without a plan is told about in. */
function languageOf(text: string): Locale {
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
}
