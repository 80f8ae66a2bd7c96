import type { OwnSectionWords } from "../../settings.ts";
import type { SectionKind } from "../nodes.ts";

/** Words of headings and what they announce. Of several in one heading the last decides: a Chinese heading's head stands at its end. */
const words: Readonly<Record<SectionKind, string>> = {
  goals: "目标 总体要求 工作思路 指导思想 愿景 goal objective aim vision okr",
  targets: "指标 目标值 任务指标 业绩目标 销售目标 经营目标任务 考核指标 kpi target quota",
  tasks:
    "工作计划 工作任务 重点工作 重点任务 主要任务 主要工作 工作内容 工作安排 工作重点 行动计划 任务清单 任务 task action workstream initiative to-do todo",
  duties: "岗位职责 工作职责 部门职责 职责 职能 岗位说明 responsibility responsibilities duty duties",
  staffing:
    "编制 人员配置 人员配备 人员投入 人员编制 定岗定编 定编 岗位设置 岗位编制 人员安排 招聘计划 staffing headcount hiring",
  revenue: "收入 营收 收入计划 业务收入 营业收入 销售收入 收入来源 盈利模式 revenue income",
  budget:
    "预算 预算编制 费用 经费 资金 成本 资金需求 资金安排 投资概算 投资估算 费用预算 经费预算 budget cost expense funding spend",
  schedule:
    "计划表 活动计划 时间表 进度 进度安排 进度计划 时间安排 日程 日程安排 活动安排 里程碑 排期 实施步骤 schedule timeline milestone calendar roadmap",
  problems: "问题 存在问题 存在的问题 不足 困难 短板 薄弱环节 problem issue challenge pain point",
  "support-needed":
    "支持 需要支持 需求支持 所需支持 协调事项 需协调事项 请求支持 support needed support required help needed",
  risks: "风险 风险分析 风险评估 风险应对 风险与对策 风险提示 risk",
  resources: "资源 资源需求 资源配置 设备 设备配置 硬件投入 硬件 其他投入 物资 办公用品 resource equipment",
  organisation:
    "组织架构 组织结构 管理架构 架构 机构设置 部门设置 组织机构 组织领导 团队架构 organisation organization org chart team structure",
  training: "培训 培训计划 培训目标 人员培训 学习计划 training learning",
  pay: "薪资 薪酬 薪资标准 工资 提成 奖金 待遇 薪酬制度 激励方案 绩效工资 奖惩 compensation pay salary commission bonus",
  culture: "文化 企业文化 宣言 理念 价值观 信条 使命 口号 culture values mission",
  background:
    "背景 前景 行业前景 发展前景 市场空间 市场现状 市场分析 市场环境 前言 概述 简介 引言 项目概况 background introduction overview context summary",
  measures: "措施 保障措施 举措 工作措施 实施方案 对策 解决方案 保障 measure countermeasure",
  status:
    "现状 目前状况 状况 工作回顾 完成情况 工作总结 基本情况 现阶段情况 情况 status progress review recap",
  coverage: "覆盖 覆盖率 覆盖计划 巡检计划 检查计划 coverage",
  business:
    "业务规划 业务总体规划 业务计划 经营范围 经营计划 业务发展 业务板块 总体规划 主营业务 规划 business plan business scope",
};

interface Word {
  readonly text: string;
  readonly kind: SectionKind;
}

const multiWord = new Set([
  "pain point",
  "support needed",
  "support required",
  "help needed",
  "org chart",
  "team structure",
  "business plan",
  "business scope",
]);

const dictionary: readonly Word[] = (Object.keys(words) as SectionKind[]).flatMap((kind) =>
  splitWords(words[kind]).map((text) => ({ text, kind })),
);

export const sectionKinds: readonly SectionKind[] = Object.keys(words) as SectionKind[];

export function isSectionKind(text: string): text is SectionKind {
  return (sectionKinds as readonly string[]).includes(text);
}

/**
 * What a heading is about by its words; undefined for sentences, which use the same words in passing. An organisation's
 * own words come before the common ones.
 */
export function kindOfHeading(heading: string, own: OwnSectionWords = {}): SectionKind | undefined {
  const text = subjectOf(heading).toLowerCase();
  if (text.length > 48 || /[，,。；;]/u.test(text) || hanCount(text) > 18) return undefined;
  return lastKindIn(text, ownWords(own)) ?? lastKindIn(text, dictionary);
}

function ownWords(own: OwnSectionWords): readonly Word[] {
  return (Object.entries(own) as [SectionKind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((word) => ({ text: word.toLowerCase(), kind })),
  );
}

function lastKindIn(text: string, known: readonly Word[]): SectionKind | undefined {
  let best: { readonly end: number; readonly length: number; readonly kind: SectionKind } | undefined;
  for (const { text: word, kind } of known) {
    const end = lastEnd(text, word);
    if (end === -1) continue;
    if (best === undefined || end > best.end || (end === best.end && word.length > best.length)) {
      best = { end, length: word.length, kind };
    }
  }
  return best?.kind;
}

/** Where the last occurrence ends. English words stand alone, plural or not; Chinese ones within any heading. */
function lastEnd(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  if (at === -1) return -1;
  const end = at + word.length;
  if (word.charCodeAt(0) > 127) return tail.test(text.slice(end)) ? end : -1;
  const isWhole = !/[a-z]/u.test(text.charAt(at - 1)) && /^(?:s|es)?(?![a-z])/u.test(text.slice(end));
  return isWhole ? end : -1;
}

/** What may stand behind the word that names a section without changing what it is about. */
const tail =
  /^(?:年度|季度|月度|全年|总体|总|的|计划|规划|目标|任务|安排|情况|说明|表|分析|方案|清单|明细|概算|预算|测算|构成|要求|标准|制度|部分|概况|一览|汇总|需求|[一二三四五六七八九十0-9]+)*(?:[与及和、].*)?$/u;

/** The heading without brackets and quotation marks, up to a colon with more behind it. */
function subjectOf(heading: string): string {
  return heading
    .replace(/[（(【[].*$/u, "")
    .replace(/[：:](?=.).*$/u, "")
    .replace(/[《》“”"：:]/gu, "")
    .trim();
}

function splitWords(text: string): string[] {
  const parts = text.split(" ");
  const found: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const pair = `${parts[i] ?? ""} ${parts[i + 1] ?? ""}`;
    if (multiWord.has(pair)) i++;
    found.push(multiWord.has(pair) ? pair : (parts[i] ?? ""));
  }
  return found;
}

function hanCount(text: string): number {
  return text.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
}
