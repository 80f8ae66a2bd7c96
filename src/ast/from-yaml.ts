import type { Fault, Locale, Outcome } from "../diagnostics/diagnostic.ts";
import { schemaFault } from "../diagnostics/schema-fault.ts";
import { checkSchema, typeOf } from "../parse/schema.ts";
import validatePlan from "../parse/validators/plan.js";
import { parseYaml } from "../parse/yaml.ts";
import { readIdentity, type Identity } from "../parse/yaml/identity.ts";
import type { YamlMap, YamlNode, YamlScalar } from "../parse/yaml/tree.ts";
import type { ReadingSettings } from "../settings.ts";
import type { Source } from "../source/source.ts";
import type { Name, Plan } from "./nodes.ts";
import { optional } from "./yaml/context.ts";
import { monthsOfPeriod } from "./period-count.ts";
import { runOf, YamlReader } from "./yaml/reader.ts";
import { readContent } from "./yaml/sections.ts";

/** Builds the plans of a YAML file, one a document. What cannot be read is a fault; the rest of the plan stands. */
export function buildPlansFromYaml(source: Source, settings: ReadingSettings = {}): Outcome<readonly Plan[]> {
  const { value: roots, faults } = parseYaml(source);
  const found: Fault[] = [...faults];
  const plans: Plan[] = [];
  for (const root of roots) {
    const { plan, faults: planFaults } = buildPlan(
      source,
      root,
      roots.length > 1 ? plans.length + 1 : undefined,
      settings,
      faults,
    );
    for (const one of planFaults) found.push(one);
    if (plan !== undefined) plans.push(plan);
  }
  return { value: plans, faults: found.sort((a, b) => a.position.start.offset - b.position.start.offset) };
}

function buildPlan(
  source: Source,
  root: YamlNode,
  ordinal: number | undefined,
  settings: ReadingSettings,
  broken: readonly Fault[],
): { readonly plan: Plan | undefined; readonly faults: readonly Fault[] } {
  if (root.type !== "map") {
    const fault = schemaFault(
      "wrong-type",
      root.position,
      { key: "", expected: "map", actual: typeOf(root) },
      true,
    );
    return { plan: undefined, faults: [fault] };
  }
  const schemaFaults = checkSchema(root, validatePlan, broken);
  const identity = readIdentity(root);
  const language = identity.language ?? languageOf(source.text);
  const reader = new YamlReader(source, {
    lines: source.lines,
    language,
    currency: identity.currency?.text ?? "CNY",
    settings,
    ...optional("period", identity.period?.text),
  });
  const plan = readPlan(root, identity, reader, language, ordinal);
  return { plan, faults: [...schemaFaults, ...reader.faults, ...reader.textFaults] };
}

function readPlan(
  root: YamlMap,
  identity: Identity,
  reader: YamlReader,
  language: Locale,
  ordinal: number | undefined,
): Plan {
  const planMonths = identity.period === undefined ? undefined : monthsOfPeriod(identity.period.text);
  const id = identity.plan?.text.trim() ?? idFromFile(reader.source.file, ordinal);
  const identityText = readIdentityText(identity, reader);
  return {
    type: "plan",
    id,
    ...optional("idName", identity.plan === undefined ? undefined : plainName(identity.plan)),
    title: identityText.title ?? { text: id, position: startOf(root) },
    language,
    ...optional("period", identity.period === undefined ? undefined : plainName(identity.period)),
    ...optional("owner", identityText.owner),
    ...optional("parent", identity.parent === undefined ? undefined : plainName(identity.parent)),
    ...optional("profile", identity.profile === undefined ? undefined : plainName(identity.profile)),
    ...optional("fiscalYear", reader.settings.fiscalYear),
    currency: identity.currency?.text ?? "CNY",
    tags: identity.tags.map(({ text }) => text.trim()),
    inline: identity.title === undefined ? [] : reader.inlinesOf(runOf(identity.title)),
    inferred: inferredFields(identity),
    children: [...reader.takeParagraphs(), ...readContent(root, [], { reader, language, planMonths })],
    position: root.position,
  };
}

function readIdentityText(
  { title, owner, redactedPeriod }: Identity,
  reader: YamlReader,
): { readonly title: Name | undefined; readonly owner: Name | undefined } {
  if (redactedPeriod !== undefined) reader.nameOf(redactedPeriod);
  return {
    title: title === undefined ? undefined : reader.titleOf(title),
    owner: owner === undefined ? undefined : reader.nameOf(owner),
  };
}

function inferredFields({ plan, title, language, currency }: Identity): Readonly<Record<string, string>> {
  return {
    ...(plan === undefined && { id: "file-name" }),
    ...(title === undefined && { title: "id" }),
    ...(language === undefined && { language: "script" }),
    ...(currency === undefined && { currency: "default" }),
  };
}

function plainName(scalar: YamlScalar): Name {
  return { text: scalar.text.trim(), position: scalar.position };
}

function startOf(root: YamlMap): Name["position"] {
  return root.entries[0]?.key.position ?? root.position;
}

/** Chinese as soon as there are Chinese characters: keys alone are English in every plan. */
function languageOf(text: string): Locale {
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
}

function idFromFile(file: string, ordinal: number | undefined): string {
  const name = file
    .slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1)
    .replace(/\.[^.]+$/, "");
  const id = name.replace(/[\s#[\]{}]+/g, "-");
  return ordinal === undefined || ordinal === 1 ? id : `${id}-${ordinal}`;
}
