/** What figures are said to be of each other, by the words before or right behind them. Data. */

/** Words that a figure's label ends in, or that follow right behind it. */
export interface Said {
  readonly before: RegExp;
  readonly behind?: RegExp;
}

/** A whole, what of it is done, and what that leaves: whichever is told first. */
export interface Roles {
  readonly rest: Said;
  readonly whole: Said;
  readonly done: Said;
}

const overspent: Roles = {
  rest: {
    before:
      /(?:超支|超出|超过|超额)(?:了|部分|金额|预算|支出|[:：]|为|约|\s)*$|\b(?:overspen[dt]|overrun)(?: of| by|:|\s)*$/iu,
    behind: /^(?:over (?:the )?budget|overspent)\b/iu,
  },
  whole: {
    before: /(?:实际|支出|花费|使用|开支|支付|\b(?:actual|spent|spending|spend|costs?))[^，。；\d]{0,12}$/iu,
  },
  done: { before: /(?:预算|概算|\bbudget)[^，。；\d]{0,10}$/iu, behind: /^(?:[a-z]+ )?budget\b/iu },
};

const underspent: Roles = {
  rest: {
    before:
      /(?:节约|节省|节支|结余|结存|剩余|剩下|余下|尚余|余额|还剩|尚有)(?:了|资金|经费|预算|费用|部分|[:：]|为|约|\s)*$|\b(?:remaining|leaving|leaves|underspen[dt]|saving|saved|the (?:rest|balance))(?: of| is| by|:|\s)*$/iu,
    behind: /^(?:(?:is |are )?(?:left|remain(?:s|ing)?|unspent|under (?:the )?budget))\b/iu,
  },
  whole: {
    before: /(?:预算|概算|总额|经费|额度|资金总量|\bbudget|\bof(?: (?:the|our|a|its))?)[^，。；\d]{0,10}$/iu,
    behind: /^(?:[a-z]+ )?(?:budget|grant|allocation)\b/iu,
  },
  done: {
    before:
      /(?:实际|支出|花费|使用|开支|支付|执行|用于|已用|\b(?:actual|spent|spending|spend|used|paid))[^，。；\d]{0,12}$/iu,
    behind: /^(?:(?:has been|have been|was|were|is) )?(?:spent|used|paid|committed)\b/iu,
  },
};

const short: Roles = {
  rest: {
    before:
      /(?:缺口|尚差|还差|差额|仅差|尚缺|还缺|短缺|缺额|仍需|尚需|还需|欠缺|还有)(?:为|约|[:：]|达|募集|筹集|筹措|招聘|完成|\s)*$|\b(?:shortfall|gap|short|still (?:need|to (?:raise|find|hire|recruit))|leaving|leaves)(?: of| is| by|:|\s)*$/iu,
    behind:
      /^(?:的)?(?:缺口|差额|差距)|^(?:(?:still )?short\b|(?:still )?to (?:go|raise|find|hire)\b|shortfall\b|gap\b)/iu,
  },
  whole: {
    before:
      /(?:目标|任务|需求|需要|共需|总需|计划|应|总投资|总额|定额|\b(?:target|goal|needs?|require[sd]?|budget))[^，。；\d]{0,12}$/iu,
    behind: /^(?!against\b)(?:[a-z]+ ){0,2}(?:target|goal|needed|required)\b/iu,
  },
  done: {
    before:
      /(?:完成|已|落实|到位|实现|筹集|筹到|募集|募得|到岗|招到|实有|达成|\b(?:raised|signed|secured|booked|hired|reached|achieved|sales|revenue|income|received|collected|were|was|came to|have))[^，。；\d]{0,12}$/iu,
    behind:
      /^(?:(?:has been|have been|was|were|have|are) )?(?:already )?(?:raised|signed|secured|booked|hired|reached|achieved|confirmed|in place|pledged)\b/iu,
  },
};

const vacant: Roles = {
  rest: {
    before:
      /(?:缺编|空编|空缺|缺员|缺额|空余|空闲|空置|剩余|余座|余票|未售|未租|空置|尚余|\b(?:vacan\w+|free|empty|unfilled|unsold))(?:岗位|床位|车位|座位|名额|[:：]|为|约|of|\s)*$/iu,
    behind: /^(?:(?:are |is )?(?:vacant|empty|unfilled|unsold|free)|vacanc)/iu,
  },
  whole: {
    before:
      /(?:编制|核定|定编|应配|共有|设有|总共|总计|现有|拥有|共|总数|\b(?:establishment|of the|have|has|total(?: of)?))[^，。；\d]{0,10}$/iu,
  },
  done: {
    before:
      /(?:实有|在编|在岗|实际在岗|已使用|已用|占用|使用|入住|已租|出租|已售|售出|投入使用|\b(?:filled|occupied|let|sold|taken))[^，。；\d]{0,8}$/iu,
    behind: /^(?:are |were |is )?(?:filled|occupied|let|sold|taken|in use)\b/iu,
  },
};

const absent: Roles = {
  rest: {
    before:
      /(?:请假|缺席|缺勤|缺考|未到会?|未到场|旷工|未出席|弃权|\b(?:absent|no-shows?|apolog\w+))(?:人数|的|[:：]|为|约|\s)*$/iu,
    behind: /^(?:(?:were |are )?absent|no-shows?|did not (?:come|attend|show)|sent apologies)/iu,
  },
  whole: {
    before:
      /(?:应到|应出勤|应出席|应参[加会考]|报名|参会代表|应考|在册|应签到|共|\b(?:invited|registered|booked|of the|enrolled|expected))[^，。；\d]{0,10}$/iu,
    behind: /^(?:[a-z]+ )?(?:were |are )?(?:invited|registered|booked|enrolled|expected)\b/iu,
  },
  done: {
    before:
      /(?:实到|出勤|实际?参[加会考]|实考|到会|出席|到场|签到|到岗|\b(?:attended|present|came|showed up))[^，。；\d]{0,8}$/iu,
    behind: /^(?:of them )?(?:(?:were |are )?present|attended|came|showed up|turned up)\b/iu,
  },
};

const unpaid: Roles = {
  rest: {
    before:
      /(?:未回款|未收回?|尚未收回?|待收|未付|待付|未支付|尚欠|欠款|未到账|未结|余款|尾款|\b(?:outstanding|unpaid|still (?:owed|due)))(?:金额|款项?|部分|[:：]|为|约|\s)*$/iu,
    behind: /^(?:(?:is |are )?(?:still )?(?:outstanding|unpaid|owed|due))\b/iu,
  },
  whole: {
    before:
      /(?:应收|应付|合同|总价|总额|货款|总款|工程款|\b(?:invoiced?|contract|billed))[^，。；\d]{0,8}$/iu,
    behind: /^(?:[a-z]+ )?(?:was |were )?(?:invoiced|billed)\b/iu,
  },
  done: {
    before: /(?:已回|已收|已付|已支付|到账|实收|实付|回款|\b(?:paid|received|collected))[^，。；\d]{0,8}$/iu,
    behind: /^(?:(?:has been|have been|was|were|is) )?(?:already )?(?:paid|received|collected)\b/iu,
  },
};

export const roleSets: readonly Roles[] = [overspent, underspent, short, vacant, absent, unpaid];

/** Some of the rest is told to be from elsewhere, or not to be told. */
export const leavesOpen =
  /[（(](?:含|包括|其中|不含|未含|扣)|其余|其他未|其它未|另有|未说明|不详|\b(?:the others?|the rest|besides)\b/iu;

/** What is told right behind a figure rather than before the next. */
export function saysOfIt(trail: string): boolean {
  return saidBehind.some((said) => said.test(trail));
}

/** What of the rest came from elsewhere: a balance of years before is no rest of this one, nor is what is due this month. */
export const notOfThis =
  /累计|滚存|上年|去年|历年|期末|年末|月末|其中|含|本[月周季期][待未应]|\b(?:closing|cumulative|brought forward|including|about)\b/iu;

const spentOrLeft: readonly Said[] = [
  {
    before: /(?!)/u,
    behind: /^(?:(?:has been|have been|was|were|is|are) )?(?:already )?(?:spent|used|paid|sold|taken)\b/iu,
  },
  {
    before: /(?!)/u,
    behind: /^(?:(?:has been|have been|was|were|is|are) )?(?:already )?(?:committed|reserved|ordered)\b/iu,
  },
  {
    before: /(?!)/u,
    behind: /^(?:(?:is|are) )?(?:still )?(?:remain(?:s|ing)?|left|unspent|unused|unsold|available|free)\b/iu,
  },
];

/**
 * States of one thing after another, of which each is in one: done, under way, not begun. What fits several slots, or none
 * (开工), tells nothing. The first and the last have to be told.
 */
const stateSets: readonly (readonly Said[])[] = [
  spentOrLeft,
  [
    {
      before:
        /^(?!.*(?:未|待|正在|基本|计划|在办))[^，。；\d]*(?:完成|竣工|完工|办结|销号|建成|投产|验收|整改到位|交付|解决|关闭)[^，。；\d]{0,6}$/u,
      behind:
        /^(?:(?:are|were|is|have been) )?(?:already )?(?:done|closed|completed?|finished|delivered|resolved|fixed)\b/iu,
    },
    {
      before: /(?:在建|正在|推进中|进行中|施工中|办理中|实施中|整改中|处理中|在办)[^，。；\d]{0,6}$/u,
      behind:
        /^(?:(?:are|were|is) )?(?:still )?(?:in progress|under way|underway|ongoing|in hand|being [a-z]+)\b/iu,
    },
    {
      before:
        /(?:未开工|未启动|未开始|尚未[^，。；\d]{0,4}|未办结?|未受理|未完成|未整改|未交付|待[处办开启受][^，。；\d]{0,2})[^，。；\d]{0,2}$/u,
      behind:
        /^(?:(?:are|were|is|have) )?(?:still )?(?:not (?:yet )?(?:been )?(?:started|begun|done)|open|pending|outstanding|to do|untouched)\b/iu,
    },
  ],
  [
    {
      before: /(?:(?<!不|基本)满意|(?<!不)赞成|(?<!不)同意)[^，。；\d]{0,4}$/u,
      behind: /^(?:(?:are|were) )?(?:very )?(?:satisfied|in favou?r|accepted|agreed)\b/iu,
    },
    {
      before: /(?:基本满意|一般|中立|弃权)[^，。；\d]{0,4}$/u,
      behind: /^(?:(?:are|were) )?(?:neutral|undecided|abstained)\b/iu,
    },
    {
      before: /(?:不满意|反对|不同意)[^，。；\d]{0,4}$/u,
      behind:
        /^(?:(?:are|were) )?(?:dissatisfied|unsatisfied|against(?! (?:an?|the|our)\b)|declined|refused)\b/iu,
    },
    {
      before: /未(?:回复|答|填|投)[^，。；\d]{0,4}$/u,
      behind: /^(?:(?:have|has|did) )?not (?:yet )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?)\b/iu,
    },
  ],
];

const saidBehind: readonly RegExp[] = [
  ...roleSets.flatMap(({ rest, whole, done }) => [rest, whole, done]),
  ...stateSets.flat(),
].flatMap(({ behind }) => behind ?? []);

/** The words about a figure. */
interface Worded {
  readonly label: string;
  readonly trail: string;
}

export function isSaid({ before, behind }: Said, { label, trail }: Worded): boolean {
  return before.test(label.slice(-longest)) || behind?.test(trail.slice(0, longest)) === true;
}

const longest = 24;

/** Nothing is neither: one is what the other is not, or each is in a state of its own, from done to not begun. */
export function leaveNone(parts: readonly Worded[]): boolean {
  return areOpposite(parts) || stateSets.some((states) => areStates(parts, states));
}

function areOpposite([one, other, ...more]: readonly Worded[]): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false;
  const [a = "", b = ""] = [one, other].map(({ label }) =>
    label.replace(/^[，,、\s]*(?:其中)?|(?:的|为|有)?[:：\s]*$/gu, ""),
  );
  return negates(a, b) || negates(b, a);
}

/** 不合格 and 合格, 未回收 and 已回收. */
function negates(name: string, against: string): boolean {
  const bare = /^(?:不|未|非|没有?)(.{2,6})$/u.exec(name)?.[1];
  return bare !== undefined && bare === against.replace(/^(?:已|有)/u, "");
}

/** Each in a slot of its own, the first and one behind the middle among them. */
function areStates(parts: readonly Worded[], states: readonly Said[]): boolean {
  const slots = parts.map((part) => {
    const own = states.flatMap((state, slot) => (isSaid(state, part) ? slot : []));
    return own.length === 1 ? own[0] : undefined;
  });
  if (slots.includes(undefined) || new Set(slots).size < slots.length) return false;
  // What was closed and what has not begun leave out what is under way.
  const isFull = slots.length >= 3 || states === spentOrLeft;
  return isFull && slots.includes(0) && slots.some((slot) => slot !== undefined && slot >= 2);
}
