import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import type { KeywordFault } from "./keyword.ts";

/** What ajv says of one failure. The vocabulary's own keywords carry what they found in `params.found`. */
export interface ContractError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>> & { readonly found?: readonly KeywordFault[] };
  /** The keyword's value, and the schema it is a keyword of. */
  readonly schema?: unknown;
  readonly parentSchema?: object;
}

export interface ContractValidator {
  (view: unknown): boolean;
  errors?: readonly ContractError[] | null;
}

/** A clause of a contract: what it says of itself, and where it stands when the contract was read from a file. */
export interface Clause {
  readonly text: string;
  readonly span?: Span;
}

/** Which plans are meant: those that fit each of the lists, a list being fitted by any of its entries. */
export interface PlanSelector {
  /** Ids, in which `*` stands for anything: `branch-*`. */
  readonly ids?: readonly string[];
  readonly tags?: readonly string[];
  readonly profiles?: readonly string[];
}

/** A JSON Schema that the numbers of a plan must meet, compiled. */
export interface Contract {
  /** `revenue-split`, or the file's name. */
  readonly name: string;
  readonly title: string;
  readonly validate: ContractValidator;
  /** Plans must fit all of them to be held against it: its own `appliesTo`, and what the configuration says. */
  readonly appliesTo?: readonly PlanSelector[];
  /** Where a schema of the contract stands in its file, by the keyword that failed. */
  readonly spanOf?: (schema: object, keyword: string) => Span | undefined;
}

/** What the schema around a failed keyword says of itself, else the keyword; the whole contract goes by its title. */
export function clauseOf(
  contract: Contract,
  { keyword, schema, schemaPath, parentSchema = {} }: ContractError,
): Clause {
  const { description, title } = parentSchema as { readonly description?: unknown; readonly title?: unknown };
  const isWhole = schemaPath.split("/").length === 2; // `#/required`
  const told = (isWhole ? [contract.title] : [description, title]).find((text) => typeof text === "string");
  const span = contract.spanOf?.(parentSchema, keyword);
  return { text: told ?? `${keyword}: ${JSON.stringify(schema)}`, ...(span !== undefined && { span }) };
}

/** Of a text in both languages (`Signing quota / 签单指标`) the reader's own; any other text as it is. */
export function inLocale(text: string, locale: Locale): string {
  const [first = "", second, more] = text.split(" / ");
  if (second === undefined || more !== undefined || isChinese(first) === isChinese(second)) return text;
  return isChinese(first) === (locale === "zh-CN") ? first : second;
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
