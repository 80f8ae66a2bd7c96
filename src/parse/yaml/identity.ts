import type { Locale } from "../../diagnostics/diagnostic.ts";
import { entryOf, isNothing, type YamlMap, type YamlNode, type YamlScalar } from "./tree.ts";

/** The keys by which a plan says what it is, in YAML and in front matter alike; absent where not said, or not readable. */
export interface Identity {
  readonly plan?: YamlScalar;
  readonly title?: YamlScalar;
  /** In ISO form only (`2025-Q2`); a redacted one (20xx) is in `redactedPeriod`. */
  readonly period?: YamlScalar;
  readonly redactedPeriod?: YamlScalar;
  readonly owner?: YamlScalar;
  readonly parent?: YamlScalar;
  readonly profile?: YamlScalar;
  readonly currency?: YamlScalar;
  readonly language?: Locale;
  readonly tags: readonly YamlScalar[];
}

export function readIdentity(root: YamlNode | undefined): Identity {
  if (root?.type !== "map") return { tags: [] };
  const period = textAt(root, "period");
  const language = textAt(root, "language")?.text;
  const isRedacted = period !== undefined && /^\d\d[xX]{2}/.test(period.text);
  return {
    ...pick("plan", labelAt(root, "plan")),
    ...pick("title", textAt(root, "title")),
    ...(period !== undefined && !isRedacted && isPeriod(period.text) && { period }),
    ...(isRedacted && { redactedPeriod: period }),
    ...pick("owner", textAt(root, "owner")),
    ...pick("parent", textAt(root, "parent")),
    ...pick("profile", textAt(root, "profile")),
    ...pick("currency", currencyAt(root)),
    ...((language === "zh-CN" || language === "en") && { language }),
    tags: scalarsOf(entryOf(root, "tags")?.value),
  };
}

/** A scalar with something in it; a list or map where text belongs is the schema's business. */
export function textAt(map: YamlMap, ...keys: readonly string[]): YamlScalar | undefined {
  const value = entryOf(map, ...keys)?.value;
  return value?.type === "scalar" && !isNothing(value) && value.text.trim() !== "" ? value : undefined;
}

/** The scalars of a list, or the one scalar that stands where a list may. */
export function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[] {
  const nodes = node === undefined ? [] : node.type === "list" ? node.items : [node];
  return nodes.filter(
    (item): item is YamlScalar => item.type === "scalar" && !isNothing(item) && item.text.trim() !== "",
  );
}

function labelAt(map: YamlMap, key: string): YamlScalar | undefined {
  const label = textAt(map, key);
  return label !== undefined && /^[^\s#[\]{}]+$/.test(label.text) ? label : undefined;
}

function currencyAt(map: YamlMap): YamlScalar | undefined {
  const currency = textAt(map, "currency");
  return currency !== undefined && /^[A-Z]{3}$/.test(currency.text) ? currency : undefined;
}

const onePeriod = /^\d{4}(?:-(?:H[12]|Q[1-4]|W\d{2}|\d{2}(?:-\d{2})?))?$/;

function isPeriod(text: string): boolean {
  return text.split("/").length <= 2 && text.split("/").every((part) => onePeriod.test(part));
}

function pick<Key extends string>(
  key: Key,
  value: YamlScalar | undefined,
): Readonly<Partial<Record<Key, YamlScalar>>> {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<Key, YamlScalar>>>;
}
