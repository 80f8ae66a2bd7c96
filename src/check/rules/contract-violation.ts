import type { ContractViolation } from "../contracts/check-contract.ts";
import { clausePlaces, quoteClause } from "../contracts/clause-place.ts";
import { inLocale } from "../contracts/contract.ts";
import type { KeywordFault } from "../contracts/keyword.ts";
import { defineRule, type ProposedFix } from "../rule.ts";

interface Named {
  /** The contract's title. */
  readonly contract: string;
  /** What the clause says of itself. */
  readonly clause: string;
}

type Sum = Named & { readonly stated: string; readonly computed: string; readonly delta: string };

/** Finds figures that break a clause of a contract the plan is held against. */
export const contractViolation = defineRule<{
  within: Named & { actual: string; allowed: string };
  shareOf: Named & { actual: string; whole: string; allowed: string; least: string };
  sumsTo: Sum;
  rollsUpTo: Sum;
  coveredBy: Sum;
  dueBy: Named & { actual: string; allowed: string };
  other: Named;
}>({
  name: "contract-violation",
  category: "contracts",
  severity: "error",
  scope: "contract",
  messages: {
    within: {
      "zh-CN": ({ contract, clause, actual, allowed }) =>
        `合约“${zh(contract)}”要求 ${allowed}，这里是 ${actual}${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, clause, actual, allowed }) =>
        `the contract "${en(contract)}" asks for ${allowed}, this says ${actual}${quoteClause(clause, contract, "en")}`,
    },
    shareOf: {
      "zh-CN": ({ contract, clause, actual, whole, allowed, least }) =>
        `合约“${zh(contract)}”要求为 ${whole} 的 ${allowed}，即 ${least}，这里是 ${actual}${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, clause, actual, whole, allowed, least }) =>
        `the contract "${en(contract)}" asks for ${allowed} of ${whole}, that is ${least}; this says ${actual}${quoteClause(clause, contract, "en")}`,
    },
    sumsTo: {
      "zh-CN": ({ contract, clause, stated, computed, delta }) =>
        `合约“${zh(contract)}”要求分项之和等于总额：总额 ${stated}，各项相加 ${computed}，相差 ${delta}${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, clause, stated, computed, delta }) =>
        `the contract "${en(contract)}" asks that parts make their total: it says ${stated}, they make ${computed}, ${delta} apart${quoteClause(clause, contract, "en")}`,
    },
    rollsUpTo: {
      "zh-CN": ({ contract, clause, stated, computed, delta }) =>
        `合约“${zh(contract)}”要求各期之和达到全期：全期 ${stated}，各期合计 ${computed}，相差 ${delta}${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, clause, stated, computed, delta }) =>
        `the contract "${en(contract)}" asks that sub-periods make the whole: it says ${stated}, they make ${computed}, ${delta} apart${quoteClause(clause, contract, "en")}`,
    },
    coveredBy: {
      "zh-CN": ({ contract, clause, stated, computed, delta }) =>
        `合约“${zh(contract)}”要求覆盖 ${stated}，各项合计 ${computed}，还差 ${delta}${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, clause, stated, computed, delta }) =>
        `the contract "${en(contract)}" asks that ${stated} be covered; the shares make ${computed}, ${delta} short${quoteClause(clause, contract, "en")}`,
    },
    dueBy: {
      "zh-CN": ({ contract, clause, actual, allowed }) =>
        `合约“${zh(contract)}”要求不晚于 ${allowed}，这里是 ${actual}${quoteClause(clause, contract, "zh-CN")}`,
      en: ({ contract, clause, actual, allowed }) =>
        `the contract "${en(contract)}" asks for ${allowed} at the latest, this says ${actual}${quoteClause(clause, contract, "en")}`,
    },
    other: {
      "zh-CN": ({ contract, clause }) => `不符合合约“${zh(contract)}”的条款：${zh(clause)}`,
      en: ({ contract, clause }) => `breaks a clause of the contract "${en(contract)}": ${en(clause)}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "计划里的数字违反了它须遵守的合约（总部的规定，或产品自带的合约）。",
      en: "A figure of the plan breaks a clause of a contract it is held against: a policy of headquarters, or one that ships.",
    },
    why: {
      "zh-CN": "上级的规定只有逐份核对才算数；核对交给机器，争议就只剩规定本身。",
      en: "A policy counts only where each plan is held against it; done by machine, all there is to argue about is the policy.",
    },
    remedy: {
      "zh-CN": "按条款调整数字，或者请合约的制定者修改条款。合约的写法见 docs/contracts.md。",
      en: "Bring the figure to what the clause allows, or have the clause changed by those who made it. docs/contracts.md says how contracts are written.",
    },
    fails: {
      format: "yaml",
      contract: "signing-quota",
      text: "plan: sales\nperiod: 2025\nowner: 业务部\ntargets:\n  - { metric: 签单额, value: ≥800万元/年, owner: 业务部, due: 2025-12-31 }\n  - { metric: 签单额, value: ≥150万元/季度, owner: 业务部, due: 2025-12-31 }\n",
    },
    passes: {
      format: "yaml",
      contract: "signing-quota",
      text: "plan: sales\nperiod: 2025\nowner: 业务部\ntargets:\n  - { metric: 签单额, value: ≥800万元/年, owner: 业务部, due: 2025-12-31 }\n  - { metric: 签单额, value: ≥200万元/季度, owner: 业务部, due: 2025-12-31 }\n",
    },
  },
  check(finding, { report }) {
    if (finding.type !== "violation") return;
    const { position: at, contract, clause, fault } = finding;
    const named = { contract, clause: clause.text };
    const shared = {
      at,
      certainty: "explicit" as const,
      related: [
        ...finding.terms.map(({ position, text }) => ({ at: position, message: text })),
        ...clausePlaces(clause),
      ],
      ...fixOf(finding),
    };
    const about = [contract, clause.text];
    switch (fault?.keyword) {
      case "within": {
        const { actual, allowed } = fault;
        report({
          ...shared,
          about: [...about, actual],
          variant: "within",
          params: { ...named, actual, allowed },
        });
        break;
      }
      case "shareOf": {
        const { actual, whole, allowed, least } = fault;
        const params = { ...named, actual, whole, allowed, least };
        report({ ...shared, about: [...about, actual, whole], variant: "shareOf", params });
        break;
      }
      case "dueBy": {
        const { actual, allowed } = fault;
        report({
          ...shared,
          about: [...about, actual],
          variant: "dueBy",
          params: { ...named, actual, allowed },
        });
        break;
      }
      case "sumsTo":
      case "rollsUpTo":
      case "coveredBy":
        report({
          ...shared,
          about: [...about, fault.stated, fault.computed],
          variant: fault.keyword,
          params: { ...named, ...sumOf(fault) },
        });
        break;
      default:
        report({ ...shared, about, variant: "other", params: named });
    }
  },
});

function sumOf({ stated, computed, delta }: Extract<KeywordFault, { readonly computed: string }>) {
  return { stated, computed, delta };
}

/** The figure with the nearest value that the clause allows. */
function fixOf({ position, correction }: ContractViolation): { readonly fixes?: readonly ProposedFix[] } {
  if (correction === undefined) return {};
  const { position: at, text } = correction;
  const title =
    at === position
      ? { "zh-CN": `改为 ${text}`, en: `Change it to ${text}` }
      : { "zh-CN": `把各期改为 ${text}`, en: `Change the sub-period to ${text}` };
  return { fixes: [{ title, edits: [{ at, newText: text }] }] };
}

function zh(text: string): string {
  return inLocale(text, "zh-CN");
}

function en(text: string): string {
  return inLocale(text, "en");
}
