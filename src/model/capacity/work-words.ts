/**
 * What a figure of work is about, for telling that two are about the same. Data and a comparison; Chinese is compared by
 * its characters, since words are put short and in another order (新签客户, 新增签约客户; 投放贷款, 贷款投放), English by
 * what is counted and the verb.
 */

const bounds =
  /不得|不能|不可|应当?|必须|须|力争|确保|争取|实现|完成|达到?|不少于|不低于|少于|低于|不超过|至少|最少|最多|计划|预计|目标值?|任务|指标|要求|为|(?<![签合预节])约|各|的|总数|总量|总额|合计|累计|共计?|人均|户均|平均|以上|工作/g;
const periods =
  /每个?(?:工作日|半年|季度|季|月|周|星期|天|日|年)|每(?:一)?(?:名|位|个)?人|各季度|全(?:年度?|季度?|月)|一年|[本当]?年度?|今年|年内|整年|第?[一二三四1-4]季度|[上下]半年|[月周日季年]均|20\d\d年?|\d{1,2}月份?/g;

/** The words of a label that say what is done or counted. */
export function workIn(label: string): string {
  return label
    .replace(/[（(][^（()）]{0,24}[）)]/g, "")
    .replace(periods, "")
    .replace(bounds, "")
    .replace(/[^\p{L}]/gu, "");
}

/** 家次 is as good as 家 for a count of visits. */
export function bareUnit(unit: string): string {
  const text = unit.replace(/^count:/u, "");
  return text.length > 1 && text.endsWith("次") ? text.slice(0, -1) : text;
}

/** Every character of the shorter one is in the longer one. One character says too little. */
export function sameWork(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length > 24) return false;
  return Array.from(short).every((character) => long.includes(character));
}

const verbs: readonly ReadonlySet<string>[] = [
  new Set(["handle", "answer", "take", "process", "resolve", "serve"]),
  new Set(["close", "win", "sign", "land", "acquire", "add"]),
  new Set(["visit", "audit", "inspect", "check", "complete", "conduct", "perform", "carry"]),
  new Set(["book", "hold", "schedule", "arrange", "run", "set"]),
  new Set(["deliver", "ship", "drop"]),
  new Set(["sell", "bring", "generate", "earn", "book"]),
  new Set(["see", "treat", "examine"]),
];

/** The same verb, or one that is used for the same work. */
export function sameVerb(a: string, b: string): boolean {
  const [first, second] = [stem(a), stem(b)];
  return first === second || verbs.some((group) => group.has(first) && group.has(second));
}

/** close of closes, closing, closed. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  for (const ending of ["ing", "ed", "es", "s"]) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
    const cut = lower.slice(0, -ending.length);
    const known = verbs.some((group) => group.has(cut));
    if (known) return cut;
    if (verbs.some((group) => group.has(`${cut}e`))) return `${cut}e`;
  }
  return lower.endsWith("s") && lower.length > 3 ? lower.slice(0, -1) : lower;
}
