/**
 * Names that leave no third: one is what the other is not.
 *
 *     税收收入, 非税收入        新打机井, 修复机井        full-time, part-time
 */
export function areComplements(names: readonly string[]): boolean {
  const [first = "", second = "", ...more] = names;
  if (first === "" || second === "" || more.length > 0) return false;
  if (negates(first, second) || negates(second, first)) return true;
  return opposites.some(
    ([one, other]) => (one.test(first) && other.test(second)) || (one.test(second) && other.test(first)),
  );
}

function negates(name: string, other: string): boolean {
  const negated = /^(?:非|不|未|non-? ?)(.{2,})$/iu.exec(name)?.[1];
  // 非税收入 says 非税收收入 in short.
  return negated !== undefined && (other.startsWith(negated) || isShortFor(negated, other));
}

/** 税收入 for 税收收入: the same first character, and the same noun behind. */
function isShortFor(short: string, name: string): boolean {
  return (
    name.startsWith(short.slice(0, 1)) && /^\p{Script=Han}{3,}$/u.test(short) && name.endsWith(short.slice(1))
  );
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^男(?:性|职工|教师|生|员工)?$/u, /^女(?:性|职工|教师|生|员工)?$/u],
  [/^城[镇市区]/u, /^(?:农村|乡村)/u],
  [/^境内/u, /^境外/u],
  [/^国内/u, /^(?:国外|海外)/u],
  [/^[省市县区]内/u, /^[省市县区]外/u],
  [/^线上/u, /^线下/u],
  [/^(?:新建|新打|新修|新增|新购|新签)/u, /^(?:修复|修缮|维修|改建|改造|扩建|续建|续签|原有|存量|盘活存量)/u],
  [/^(?:在编|编内|编制内)/u, /^(?:编外|编制外|非编)/u],
  [/^在职/u, /^(?:离退休|退休)/u],
  [/^(?:财政|上级|各级财政)/u, /^(?:自筹|群众|村级自筹|企业自筹|单位自筹|社会)/u],
  [/^直接/u, /^间接/u],
  [/^门诊/u, /^(?:急诊|住院)/u],
  [/^固定/u, /^(?:流动|变动|浮动)/u],
  [/^(?:定期|活期)/u, /^(?:活期|定期)/u],
  [/^(?:出口|进口)/u, /^(?:进口|出口)/u],
  [/^(?:对公|公司)/u, /^(?:个人|零售)/u],
  [/^企业/u, /^个体/u],
  [/^专职/u, /^兼职/u],
  [/^自有/u, /^(?:租赁|租用|贷款|银行贷款|借款|融资)/u],
  [/^(?:直营|自营|直销)/u, /^(?:加盟|分销|经销|代理)/u],
  [/^公开(?:招标|采购)/u, /^(?:邀请招标|非公开)/u],
  [/^(?:对公|公司)/u, /^储蓄/u],
  [/^(?:老|原有|存量)(?:会员|客户|用户|学员)/u, /^(?:新|新增)(?:会员|客户|用户|学员)/u],
  [/^理论/u, /^(?:实践|实操|实训|实验)/u],
  [/^热线/u, /^在线/u],
  [/^甲班/u, /^乙班/u],
  [/^(?:men|male)\b/iu, /^(?:women|female)\b/iu],
  [/^online\b/iu, /^(?:offline|in-store|on site)\b/iu],
  [/^domestic\b/iu, /^(?:foreign|overseas|international)\b/iu],
  [/^full[- ]time\b/iu, /^part[- ]time\b/iu],
  [/^new\b/iu, /^(?:existing|repeat|returning|renewed|renewals?)\b/iu],
  [/^direct\b/iu, /^indirect\b/iu],
  [/^fixed\b/iu, /^variable\b/iu],
  [/^(?:capex|capital)\b/iu, /^(?:opex|operating|running|revenue)\b/iu],
  [/^adults?\b/iu, /^(?:children|juniors?)\b/iu],
];
