import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { Position } from "../../source/span.ts";
import { clausePlace, quoteClause } from "../contracts/clause-place.ts";
import { inLocale } from "../contracts/contract.ts";
import { defineRule, type ProposedFix } from "../rule.ts";

interface Gap {
  readonly contract: string;
  readonly clause: string;
  /** Of which one would do. */
  readonly missing: readonly string[];
}

/** Finds plans that state nothing where a contract asks for a figure. */
export const contractUnmet = defineRule<{
  metric: Gap;
  part: Gap & { of: string };
  section: Gap;
  profile: { profile: string; suggestion: string | undefined };
}>({
  name: "contract-unmet",
  category: "contracts",
  severity: "warning",
  scope: "contract",
  messages: {
    metric: {
      "zh-CN": ({ contract, missing, clause }) =>
        `合约“${zh(contract)}”要求写明“${missing.join("、")}”的数字，计划里没有${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, missing, clause }) =>
        `the contract "${en(contract)}" asks for figures of "${missing.join(", ")}", and the plan states none${quoteClause(clause, contract, "en")}`,
    },
    part: {
      "zh-CN": ({ contract, missing, of, clause }) =>
        `合约“${zh(contract)}”要求写明${nameOf(of, "zh-CN")}的${listOf(missing, "zh-CN")}，计划里没有${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, missing, of, clause }) =>
        `the contract "${en(contract)}" asks for ${listOf(missing, "en")} of ${nameOf(of, "en")}, and the plan states none${quoteClause(clause, contract, "en")}`,
    },
    section: {
      "zh-CN": ({ contract, missing, clause }) =>
        `合约“${zh(contract)}”要求写明${listOf(missing, "zh-CN")}，这里没有${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, missing, clause }) =>
        `the contract "${en(contract)}" asks for ${listOf(missing, "en")}, and there is none here${quoteClause(clause, contract, "en")}`,
    },
    profile: {
      "zh-CN": ({ profile, suggestion }) =>
        `没有名为“${profile}”的模板（profile），无从核对${suggestion === undefined ? "" : `；是不是“${suggestion}”？`}`,
      en: ({ profile, suggestion }) =>
        `there is no profile "${profile}" to hold the plan against${suggestion === undefined ? "" : `; did you mean "${suggestion}"?`}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "合约要求写明的内容，计划里没有写。",
      en: "The plan states nothing where a contract it is held against asks for something.",
    },
    why: {
      "zh-CN": "没有写明的数字无从核对，也无从汇总；缺口应当在计划批准之前补上。",
      en: "What is not stated can be neither checked nor added up; the gap belongs closed before the plan is approved.",
    },
    remedy: {
      "zh-CN": "补上合约要求的数字；如果本计划不适用，请调整合约适用的范围。",
      en: "State what the contract asks for; where it should not hold for this plan, change which plans it is for.",
    },
    fails: {
      format: "yaml",
      contract: "signing-quota",
      text: "plan: sales\nperiod: 2025\nowner: 业务部\ntargets:\n  - { metric: 签单额, value: ≥200万元/季度, owner: 业务部, due: 2025-12-31 }\n",
    },
    passes: {
      format: "yaml",
      contract: "signing-quota",
      text: "plan: sales\nperiod: 2025\nowner: 业务部\ntargets:\n  - { metric: 签单额, value: ≥200万元/季度, owner: 业务部, due: 2025-12-31 }\n  - { metric: 签单额, value: ≥800万元/年, owner: 业务部, due: 2025-12-31 }\n",
    },
  },
  check(finding, { report }) {
    if (finding.type === "profile") {
      const { position: at, profile, suggestion } = finding;
      report({
        at,
        about: ["profile", profile],
        certainty: "explicit",
        variant: "profile",
        params: { profile, suggestion },
        ...(suggestion !== undefined && { fixes: [replacement(at, suggestion)] }),
      });
      return;
    }
    if (finding.type !== "gap") return;
    const { position: at, contract, clause, missing, of, isMetric } = finding;
    const gap = { contract, clause: clause.text, missing };
    const shared = {
      at,
      about: [contract, of, ...missing],
      certainty: "explicit" as const,
      ...clausePlace(clause),
    };
    if (isMetric) report({ ...shared, variant: "metric", params: gap });
    else if (of !== "") report({ ...shared, variant: "part", params: { ...gap, of } });
    else report({ ...shared, variant: "section", params: gap });
  },
});

function replacement(at: Position, newText: string): ProposedFix {
  return {
    title: { "zh-CN": `改为“${newText}”`, en: `Change it to "${newText}"` },
    edits: [{ at, newText }],
  };
}

/** What the keys of a contract's view are called. */
const words: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  year: { "zh-CN": "全年数", en: "a yearly figure" },
  half: { "zh-CN": "半年数", en: "a half-yearly figure" },
  quarter: { "zh-CN": "季度数", en: "a quarterly figure" },
  month: { "zh-CN": "月度数", en: "a monthly figure" },
  targets: { "zh-CN": "目标", en: "targets" },
  allocations: { "zh-CN": "总额的拆分", en: "the split of a total" },
  rollups: { "zh-CN": "分期数字", en: "figures of sub-periods" },
  coverage: { "zh-CN": "覆盖率", en: "coverage" },
  capacity: { "zh-CN": "产能", en: "capacity" },
  tasks: { "zh-CN": "任务", en: "tasks" },
  milestones: { "zh-CN": "里程碑", en: "milestones" },
  staffing: { "zh-CN": "编制", en: "staffing" },
  resources: { "zh-CN": "资源", en: "resources" },
  roles: { "zh-CN": "岗位职责", en: "roles" },
  problems: { "zh-CN": "问题", en: "problems" },
  answer: { "zh-CN": "对策", en: "a countermeasure" },
  support: { "zh-CN": "所需支持", en: "support needed" },
  sections: { "zh-CN": "章节", en: "sections" },
  period: { "zh-CN": "周期", en: "a period" },
  owner: { "zh-CN": "责任人", en: "an owner" },
  due: { "zh-CN": "完成时限", en: "a deadline" },
  parent: { "zh-CN": "上级计划", en: "a parent plan" },
  day: { "zh-CN": "完成日期", en: "a day by which it is due" },
  measures: { "zh-CN": "衡量标准（数字）", en: "a figure to measure it by" },
  cadence: { "zh-CN": "周期（每月、每季度……）", en: "a cadence" },
  tags: { "zh-CN": "标签", en: "tags" },
  profile: { "zh-CN": "模板（profile）", en: "a profile" },
  metric: { "zh-CN": "指标名称", en: "a metric" },
  total: { "zh-CN": "总额", en: "a total" },
  parts: { "zh-CN": "分项", en: "parts" },
  from: { "zh-CN": "由谁提供", en: "whom it is asked of" },
};

function listOf(keys: readonly string[], locale: Locale): string {
  return keys.map((key) => wordOf(key, locale)).join(locale === "en" ? " or " : "或");
}

/** A list of the view by its word, a metric in quotation marks. */
function nameOf(of: string, locale: Locale): string {
  const word = words[of]?.[locale];
  return word ?? (locale === "en" ? `"${of}"` : `“${of}”`);
}

function wordOf(key: string, locale: Locale): string {
  return words[key]?.[locale] ?? (locale === "en" ? `"${key}"` : `“${key}”`);
}

function zh(text: string): string {
  return inLocale(text, "zh-CN");
}

function en(text: string): string {
  return inLocale(text, "en");
}
