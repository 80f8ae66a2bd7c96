import type { Name } from "../../nodes.ts";
import type { StatementContext } from "../context.ts";

/** A day, a week, a month, a quarter or a half: `8月底前完成`, `第二季度工作`, `本周`, `This week`, `Q3`. A year says nothing. */
const when =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日号]|份|底|初|末|中旬|上旬|下旬)?(?:之?前|以前)?|(?:第?[一二三四1-4]季度|[上下]半年|[本下当这](?:个)?[周月季]度?|第(?:[一二三四五六七八九十]{1,3}|\d{1,2})周|[月季年]底|年末)(?:之?前|以前|内)?|\b(?:by |before |in )?(?:(?:this|next) (?:week|month|quarter|sprint)|weeks? \d{1,2}(?:\s?[-–]\s?\d{1,2})?|month \d{1,2}|Q[1-4]|H[12]|(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|today|tomorrow)/iu;
const howOften =
  /每(?:个)?(?:工作)?[日天周月季年]|\b(?:daily|weekly|monthly|quarterly|every (?:day|week|month|quarter))\b/iu;

/** What the nearest heading that speaks of time says of the tasks below it. */
export function timeOfHeading({ section, above }: StatementContext): {
  readonly due?: Name;
  readonly cadence?: Name;
} {
  const heads = section === undefined ? above : [...above.filter((head) => head !== section), section];
  for (const { title } of heads.toReversed()) {
    const often = howOften.exec(title.text)?.[0];
    if (often !== undefined) return { cadence: { text: often, position: title.position } };
    const date = when.exec(title.text)?.[0];
    if (date !== undefined) return { due: { text: date, position: title.position } };
  }
  return {};
}
