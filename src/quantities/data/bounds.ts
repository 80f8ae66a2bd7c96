import type { Comparator } from "../quantity.ts";

/** How far from its number a word of comparison may stand. */
export type Reach =
  | "touching" // 约10%, 超10亿: right before it
  | "object" // 不低于本辖机构总数的25%: before it, or before a noun with 的 that it belongs to
  | "clause"; // 至少每季度召开一次: anywhere before it in the clause

export interface Bound {
  readonly comparator: Exclude<Comparator, "eq" | "range">;
  readonly reach: Reach;
  /** Characters which, standing before, make another word of it: 约 in 节约. */
  readonly notAfter?: string;
  /** Only for money, percentages and counts: 近三年 are the last three years. */
  readonly notForTime?: boolean;
  readonly onlyForTime?: boolean;
  /** Not after a verb of motion: edged up to 4.1%. */
  readonly notAfterMoves?: boolean;
}

const OPPOSITE = { gt: "le", lt: "ge", ge: "lt", le: "gt" } as const;
const NEGATIONS =
  "不 不得 不能 不应 不可 不宜 不会 不准 不许 不要 未 没有 均不 都不 并未 从未 不应当 不再 不允许 不必".split(
    " ",
  );

const GREATER = "超过 超出 大于 高于 多于 长于 突破 强于 优于 高出 早于".split(" ");
const LESS = "小于 低于 少于 短于 弱于 轻于 劣于".split(" ");

type Entry = readonly [string, Bound];

function each(
  comparator: Bound["comparator"],
  reach: Reach,
  words: string,
  rest: Partial<Bound> = {},
): Entry[] {
  return words.split(" ").map((word) => [word.replaceAll("_", " "), { comparator, reach, ...rest }]);
}

function negated(words: readonly string[], comparator: "gt" | "lt"): Entry[] {
  return words.flatMap((word) =>
    NEGATIONS.map((negation): Entry => [
      negation + word,
      { comparator: OPPOSITE[comparator], reach: "object" },
    ]),
  );
}

/** Words before a number. The longest wins, so 不超过 is read before 超过. */
export function* boundsBefore(): Iterable<Entry> {
  yield* each("gt", "object", GREATER.join(" "));
  yield* each("lt", "object", LESS.join(" "));
  yield* negated(GREATER, "gt");
  yield* negated(LESS, "lt");
  yield* each("gt", "touching", "for_over just_over well_over little_over slightly_over for_more_than");
  yield* each("gt", "touching", "over", { notForTime: true });
  yield* each("gt", "touching", "超 逾 破 已超 远超 超越 已逾 > ＞", {
    notAfter: "高赶反打走跑商英中-=－＝–—",
  });
  yield* each("gt", "touching", "过", { notAfter: "通经透路渡越胜错度见超不跨只难" });
  yield* each("lt", "object", "不足 不到 未满 不满 未达到 未达 不及 未到 尚不足 还不到");
  yield* each("lt", "touching", "< ＜");
  yield* each(
    "ge",
    "object",
    "大于等于 大于或等于 大于或者等于 高于等于 高于或等于 等于或大于 等于或高于 达到或超过 超过或等于 不下于 不亚于 不少於 多于等于 多于或等于",
  );
  yield* each("ge", "touching", "≥ >= ≧ 不下 最低为 最低达 满 保底 下限为 下限 不少 最低不少于", {
    notAfter: "圆丰充饱美",
  });
  yield* each("ge", "touching", "最低", { notAfter: "日月年温史中时度速前后" });
  yield* each("ge", "clause", "至少 最少 起码 最少要 至少要");
  yield* each(
    "le",
    "object",
    "小于等于 小于或等于 小于或者等于 低于等于 低于或等于 等于或小于 等于或低于 少于等于 少于或等于 不逾 未逾",
  );
  yield* each(
    "le",
    "touching",
    "≤ <= ≦ 最高为 最高达 最高可达 最高不超过 最高可 上限为 上限 封顶 不超 最高给予 最高奖励 最高补助 最高补贴 最高资助 最高支持 最高限额",
  );
  yield* each("le", "touching", "最高", { notAfter: "日月年温史中时度速前后" });
  yield* each("le", "clause", "最多 至多 顶多 最迟 最晚");
  yield* each("le", "object", "不迟于 不晚于");
  yield* each("lt", "object", "早于", { onlyForTime: true });
  yield* each("gt", "object", "晚于 迟于", { onlyForTime: true });
  yield* each(
    "approx",
    "touching",
    "约 大约 大概 约为 约占 约合 约计 约有 约需 大致 大体 几乎 差不多 将近 接近 ~ ≈ ∼ 估计约 预计约 达约 为约",
    { notAfter: "节合预条契签制续履公协缩隐特邀誓盟违守毁" },
  );
  yield* each("approx", "touching", "近", { notAfter: "附最接靠邻临新亲远贴逼迫", notForTime: true });
  yield* each(
    "gt",
    "touching",
    "more_than above exceeding exceed exceeds exceeded greater_than higher_than in_excess_of upwards_of north_of surpassing surpassed surpass surpasses topping topped larger_than bigger_than older_than longer_than beyond better_than",
  );
  yield* each(
    "lt",
    "touching",
    "less_than fewer_than under below lower_than smaller_than shorter_than short_of younger_than just_under just_below well_below",
  );
  yield* each(
    "ge",
    "touching",
    "no_less_than no_fewer_than not_less_than not_fewer_than a_minimum_of minimum_of min. minimum not_below no_lower_than greater_than_or_equal_to more_than_or_equal_to equal_to_or_greater_than equal_to_or_more_than not_lower_than not_under no_smaller_than no_shorter_than starting_at starting_from not_smaller_than",
  );
  yield* each("ge", "clause", "at_least");
  yield* each(
    "le",
    "touching",
    "no_more_than not_more_than as_much_as as_many_as a_maximum_of maximum_of max. maximum not_exceed not_exceeding not_to_exceed no_greater_than no_higher_than not_greater_than not_higher_than not_over not_above capped_at less_than_or_equal_to fewer_than_or_equal_to equal_to_or_less_than smaller_than_or_equal_to within no_longer_than no_larger_than limited_to not_larger_than less_or_equal_than",
  );
  yield* each("ge", "touching", "greater_or_equal_than larger_or_equal_than more_or_equal_than");
  yield* each("le", "touching", "up_to", { notAfterMoves: true });
  yield* each("le", "clause", "at_most");
  yield* each(
    "approx",
    "touching",
    "about around approximately approx. approx roughly some nearly almost close_to circa c. an_estimated estimated approaching just_about",
  );
}

/** Words after a number. */
export function* boundsAfter(): Iterable<Entry> {
  yield* each(
    "ge",
    "touching",
    "以上 及以上 或以上 和以上 与以上 及其以上 (含)以上 (含本数)以上 以上(含) 以上(含本数) 及更多 或更多 往上 起步",
  );
  yield* each("gt", "touching", "以上(不含) (不含)以上 以上(不含本数) 开外");
  yield* each(
    "le",
    "touching",
    "以下 及以下 或以下 和以下 以内 之内 及以内 范围内 范围以内 封顶 (含)以下 (含)以内 以下(含) 以内(含) (含本数)以下 或更少 为限 为上限",
  );
  yield* each("lt", "touching", "以下(不含) (不含)以下 以下(不含本数) 不到");
  yield* each("approx", "touching", "左右 上下 许");
  yield* each(
    "ge",
    "touching",
    "or_more or_above and_above and_over or_higher or_greater or_over or_older or_longer and_up and_more or_better or_larger",
  );
  yield* each(
    "le",
    "touching",
    "or_less or_fewer or_below and_below or_under or_lower and_under or_younger or_shorter maximum max at_most or_smaller",
  );
  yield* each("ge", "touching", "minimum at_least");
  yield* each("approx", "touching", "or_so");
}

/** After a date or a period of time. 前 and by count the day itself, as deadlines do. */
export function* boundsAfterDate(): Iterable<Entry> {
  yield* each("le", "touching", "前 之前 以前 前后完成 止 为止 截止 之前完成");
  yield* each("ge", "touching", "起 后 之后 以后 以来 开始 起始 至今 迄今");
  yield* each("approx", "touching", "左右 前后");
  yield* each("ge", "touching", "onwards onward or_later and_later");
  yield* each("le", "touching", "or_earlier");
}

export function* boundsBeforeDate(): Iterable<Entry> {
  yield* each(
    "le",
    "touching",
    "截止 截止到 截止至 不晚于 不迟于 最迟 最晚 最迟于 最晚于 最迟在 最晚在 by until till no_later_than not_later_than up_to before_or_on on_or_before due_by by_the",
  );
  yield* each("lt", "touching", "早于 before prior_to earlier_than");
  yield* each(
    "ge",
    "touching",
    "自 自从 since from on_or_after starting effective beginning starting_from starting_in",
  );
  yield* each("gt", "touching", "晚于 after later_than");
  yield* each("approx", "touching", "约 大约 around about circa");
}
