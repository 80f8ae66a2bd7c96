import type { Name, Plan, Section } from "../../ast/nodes.ts";
import { defineRule } from "../rule.ts";

/** Finds headings with nothing below them. */
export const emptySection = defineRule<{ empty: { title: string } }>({
  name: "empty-section",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    empty: {
      "zh-CN": ({ title }) => `“${title}”只有标题，没有内容`,
      en: ({ title }) => `"${title}" has a heading and nothing below it`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "章节只有标题，下面什么也没有。",
      en: "A section consists of its heading alone.",
    },
    why: {
      "zh-CN": "标题承诺了内容。空着的“活动计划表”说明这部分还没有计划。",
      en: "A heading promises content. An empty schedule means that nothing has been scheduled.",
    },
    remedy: {
      "zh-CN": "补上内容，或者删去标题。",
      en: "Write what the heading promises, or take the heading out.",
    },
    fails: { text: "# 年度计划\n\n## 活动计划表\n\n## 预算\n\n活动预算共10万元。\n" },
    passes: { text: "# 年度计划\n\n## 活动计划表\n\n3月举办车展一场。\n\n## 预算\n\n活动预算共10万元。\n" },
  },
  check(model, { report }) {
    for (const { section } of model.sections) {
      if (section.children.length > 0 || section.hasUnread === true || saysItself(section)) continue;
      const { text, position } = headingOf(section);
      const isRemark = isSubtitle(section, model.plan);
      report({
        at: position,
        about: [text],
        ...(isRemark && { severity: "info" as const }),
        variant: "empty",
        params: { title: text },
      });
    }
  },
});

/** Right below the title, without a line between, stands what the title goes on with. */
function isSubtitle({ position }: Section, { title }: Plan): boolean {
  return position.start.line === title.position.end.line + 1;
}

/** A heading that is all number (第三节) goes by its number. */
function headingOf({ title, marker, position }: Section): Name {
  if (title.text !== "") return title;
  return marker === undefined
    ? { text: "", position }
    : { text: marker.text.trim(), position: marker.position };
}

/** A heading that is a statement already (`全年签单800万元`, `Project: New shop`, a whole sentence) needs nothing below it. */
function saysItself({ title, inline }: Section): boolean {
  return (
    inline.some(({ type }) => type === "quantity") ||
    /[。；;!！?？]/u.test(title.text) ||
    told.test(title.text)
  );
}

const told =
  /^(?:project|plan|name|title|client|team|version|date|author|owner|subject|location|venue|项目(?:名称)?|课题|主题|名称|日期|时间|地点|单位|部门|负责人|编制(?:人|单位)|(?:活动|会议)(?:主题|名称|时间|地点))\s*[:：]\s*\S/iu;
