import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { RelatedPlace } from "../rule.ts";
import { inLocale, type Clause } from "./contract.ts";

/** The clause beside a finding, where its contract has a file. */
export function clausePlaces({ span }: Clause): readonly RelatedPlace[] {
  return span === undefined ? [] : [{ at: span, message: { "zh-CN": "合约条款", en: "the clause" } }];
}

export function clausePlace(clause: Clause): { readonly related?: readonly RelatedPlace[] } {
  const related = clausePlaces(clause);
  return related.length === 0 ? {} : { related };
}

/** What the clause says of itself, in brackets behind a message; nothing where it says no more than its contract's title. */
export function quoteClause(clause: string, contract: string, locale: Locale): string {
  const text = inLocale(clause, locale);
  if (clause === contract || /^\w+: [[{"]/.test(text)) return ""; // A bare keyword with its value, as JSON.
  return locale === "en" ? ` (${text})` : `（${text}）`;
}
