import type { Locale } from "../../diagnostics/diagnostic.ts";
import { english } from "./en.ts";
import type { Labels } from "./labels.ts";
import { chinese } from "./zh-CN.ts";

const byLocale: Readonly<Record<Locale, Labels>> = { "zh-CN": chinese, en: english };

export function labelsFor(locale: Locale): Labels {
  return byLocale[locale];
}
