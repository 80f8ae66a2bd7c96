import type { Plan } from "../../ast/nodes.ts";
import { isSection } from "../../ast/visit.ts";
import type { Locale } from "../../diagnostics/diagnostic.ts";
import { inLocale } from "../contracts/contract.ts";
import type { SectionGap } from "../contracts/check-contract.ts";
import type { WantedSection } from "../contracts/keyword.ts";
import { clausePlace, quoteClause } from "../contracts/clause-place.ts";
import { defineRule, type ProposedFix } from "../rule.ts";
import { sectionWords } from "../section-words.ts";
import { writeMarker } from "../write-marker.ts";

interface Missing {
  readonly contract: string;
  readonly clause: string;
  readonly section: Readonly<Record<Locale, string>>;
}

/** Finds plans without a section that their profile, or another contract, asks for. */
export const missingSection = defineRule<{ section: Missing }>({
  name: "missing-section",
  category: "completeness",
  severity: "warning",
  scope: "contract",
  messages: {
    section: {
      "zh-CN": ({ contract, clause, section }) =>
        `“${inLocale(contract, "zh-CN")}”要求有${section["zh-CN"]}一节，计划里没有${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, clause, section }) =>
        `"${inLocale(contract, "en")}" asks for a section ${section.en}, and the plan has none${quoteClause(clause, contract, "en")}`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "计划所用的模板（profile）或合约要求的章节，计划里没有。另一标题下写了同样的内容也算有。没有选模板的计划不检查。",
      en: "A section that the plan's profile, or a contract, asks for is not there. What would stand in it counts under any heading. A plan without a profile is asked for none.",
    },
    why: {
      "zh-CN": "少了一节的计划，要到汇总或执行的时候才发现没有人写过预算或指标。",
      en: "Where a section is missing, nobody notices until plans are consolidated, or carried out, that no budget or target was ever written.",
    },
    remedy: {
      "zh-CN": "补上这一节；如果本计划用不着，换一个合适的 profile。各 profile 的要求见 docs/profiles.md。",
      en: "Write the section; where this plan needs none, give it the profile that fits. docs/profiles.md says what each asks for.",
    },
    fails: {
      text: "---\nplan: sales\nprofile: sales\nperiod: 2025\nowner: 业务部\n---\n\n# 业务部2025年销售计划\n\n## 一、销售目标\n\n全年签单不低于800万元，每季度签单不低于200万元。\n",
    },
    passes: {
      text: "---\nplan: sales\nprofile: sales\nperiod: 2025\nowner: 业务部\n---\n\n# 业务部2025年销售计划\n\n## 一、销售目标\n\n全年签单不低于800万元，每季度签单不低于200万元。\n\n## 二、工作任务\n\n- [ ] 每月回访客户（负责人：张三）\n- [ ] 每季度办客户会1场（负责人：李四）\n",
    },
  },
  check(finding, { report }) {
    if (finding.type !== "section") return;
    const { contract, clause, wanted, position } = finding;
    const section = { "zh-CN": nameOf(wanted, "zh-CN"), en: nameOf(wanted, "en") };
    const fix = proposeHeading(finding);
    report({
      at: position,
      about: [contract, section.en],
      certainty: "explicit",
      variant: "section",
      params: { contract, clause: clause.text, section },
      ...clausePlace(clause),
      ...(fix !== undefined && { fixes: [fix] }),
    });
  },
});

/** The name that the contract gives it, else what sections of its kinds are called, else its title's pattern. */
function nameOf({ kinds, title, name }: WantedSection, locale: Locale): string {
  const [first, ...others] = name === undefined ? kinds : [];
  const quote = (text: string) => (locale === "en" ? `"${text}"` : `“${text}”`);
  if (first === undefined) return quote(name === undefined ? (title ?? "") : inLocale(name, locale));
  const rest = others.map((kind) => sectionWords[kind][locale]);
  const shown = quote(sectionWords[first][locale]);
  if (rest.length === 0) return shown;
  return locale === "en" ? `${shown} (or ${rest.join(", ")})` : `${shown}（或${rest.join("、")}）`;
}

/** A heading at the end of the plan, with the next number of those it has. */
function proposeHeading({ model, wanted }: SectionGap): ProposedFix | undefined {
  const { plan, file } = model;
  const { language } = plan;
  const [kind] = wanted.kinds;
  const ofKind = kind === undefined ? wanted.title : sectionWords[kind][language];
  const title = wanted.name === undefined ? (ofKind ?? "") : inLocale(wanted.name, language);
  const lead = nextHeading(plan);
  const isPlain = /^[\p{L}\p{N} ]+$/u.test(title);
  if (lead === undefined || !isPlain || /\.ya?ml$/iu.test(file)) return undefined;
  const { end } = plan.position;
  return {
    title: {
      "zh-CN": `在末尾加上标题“${lead}${title}”`,
      en: `Add the heading "${lead}${title}" at the end`,
    },
    edits: [{ at: { start: end, end }, newText: `\n\n${lead}${title}\n` }],
  };
}

/** `## 五、` after `## 四、预算`; undefined where headings are lines whose numbers we cannot continue. */
function nextHeading({ children }: Plan): string | undefined {
  const last = children.findLast(isSection);
  if (last === undefined) return undefined;
  const { marker, title, position } = last;
  const from = marker?.position.start.offset ?? title.position.start.offset;
  const level = from - position.start.offset - 1; // What stands before it is `## `.
  const hashes = level >= 1 && level <= 6 ? `${"#".repeat(level)} ` : "";
  if (marker === undefined) return hashes === "" ? undefined : hashes;
  const number = writeMarker(marker, marker.ordinal + 1);
  if (number === undefined) return undefined;
  const gap = title.position.start.offset > marker.position.end.offset ? " " : "";
  return `${hashes}${number}${gap}`;
}
