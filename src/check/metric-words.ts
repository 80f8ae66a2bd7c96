import type { MetricIdentity } from "../model/metric-identity.ts";
import type { Localized } from "./rule.ts";

/** How a name came to mean its metric; undefined where it is the metric's name as it stands. */
export function explainIdentity({ name, steps }: MetricIdentity): Localized | undefined {
  if (steps.length === 0) return undefined;
  const zh = steps.map(({ by, from, to }) =>
    by === "alias" ? `“${from}”在配置的别名表里即“${to}”` : `去掉“${from}”即“${to}”`,
  );
  const en = steps.map(({ by, from, to }) =>
    by === "alias" ? `"${from}" is listed as another name of "${to}"` : `without "${from}" it is "${to}"`,
  );
  return { "zh-CN": `“${name}”：${zh.join("，")}`, en: `${name}: ${en.join(", ")}` };
}
