/**
 * The words that carry a claim, as patterns over short labels. Data: what a reader does with them is in the readers.
 * All are plain alternations over bounded text, so that matching stays linear.
 */

/** Opens a list of some of what was just totalled; whether of all of it, the parts themselves must show. */
export const ofWhich =
  /其中|包括|包含|\bof which\b|\bof that\b|\bof this\b|\bamong (?:them|these|which|those)\b|\binclud(?:ing|es?)\b|\bcompris(?:ing|es?)\b|\bmade up of\b|\bconsisting of\b/i;

/** Opens a list that claims to be all of it. */
export const dividedInto =
  /分为|分成|划分为|分解为|分配如下|构成如下|\bdivided into\b|\bsplit into\b|\bbroken down into\b/i;

/** Says that the figures that follow belong, in order, to the names before. */
export const respectively = /分别为|分别是|分别|\brespectively\b/i;

/** At the start of a label: the figure is the total of those before it. */
export const closingTotal =
  /^(?:以上|上述|各项|[两三四五六七八九十]项)?(?:合计|共计|总计|总共|一共|合共|小计|合計|共計|總計|總共|小計|共|in total|totall?ing|total|altogether)\s*[:：]?\s*(?:金额|投资|人数|费用|预算|为|约|of|is)?\s*$/i;

/** Anywhere in a caption: the figure is a whole that may be split. */
export const wholeWord =
  /总额|总计|合计|總額|總計|合計|總經費|總預算|总投资|总预算|总收入|总目标|总数|总量|总人数|总支出|总成本|总费用|共计|总共|一共|^共|共有|\btotal\b|\boverall\b|\baltogether\b/i;

/** The label of a row, column or item that holds the total of the others. */
export const totalLabel =
  /^(?:(?:合\s*计|总\s*计)(?:金额|成本|费用|经费|人数|人次|工时|工作量|数量|总额|总数|投资|价款?)?|共\s*计|总\s*额|总\s*数|总\s*和|小\s*计|合计数|总\s*量|总合计|[日周月季年]\s*计|总预算|总投资|全部|总体|(?:grand |sub-?)?totals?|sum|all)(?:\s*[（(][^）)]*[）)])?\s*[:：]?$/i;

export const subtotalLabel = /小\s*计|\bsub-?total/i;

/** Takes what the named parts leave. */
export const residual =
  /^(?:其他|其它|其余|其餘|剩餘|剩余|余下|余额|其馀|另外|未分配|待分配|others?\b|the rest\b|rest\b|remaining\b|the remaining\b|remainder\b|misc(?:ellaneous)?\b)/i;

/** The share or amount that is left when the others are taken. */
export const remainder =
  /剩余|剩餘|其餘|余款|尾款|其余|余下|剩下|\bthe (?:remaining|rest|balance)\b|\bremaining\b|\bremainder\b/i;

/** The figure is set against another one; it is no part of anything. */
export const comparison =
  /同比|环比|比上年|比去年|较上年|较去年|比上月|较上月|较上|上年|去年|往年|上期|原计划|增加(?!值)|减少|增长|下降|上升|增收|减收|增支|减支|少收|多收|提高到|提升|降低|降至|增至|高于|低于上|超过上|\bcompared\b|\bversus\b|\bvs\b|\bup from\b|\bdown from\b|\blast year\b|\bincrease[ds]?\b|\bdecrease[ds]?\b/i;

/** Behind a figure: what follows is told of some of it (40个项目中，…). */
export const amongIt = /^[^，。；:：]{0,12}(?<![其集年期手途高初过当])(?:中|当中|之中)$/u;

/** Measured in something else than the figures around: 按投资额计开工率72%, 92%（按课时统计）, 61% by value. */
export const inOtherMeasure =
  /[按以][^，。；,;:：\d（(]{1,12}(?:计(?!划)|折算|统计|口径|加权)|加权|\bweighted\b|\bby (?:value|volume|weight|revenue|headcount|amount|area|count)\b/iu;

/** Said of what was reached, not of what is to be: 同比增长9%, 完成年初预算的98%, 截至6月底. */
export const tellsResults =
  /同比|环比|(?:比|较|較|与)(?:上|去|前)[年月期]|[比较]\d{4}年|决算|执行数|截[至止]|累计|(?:完成|为|占)(?:了)?(?:年初|全年|年度|调整)?(?:预算|计划|目标|任务)[^，。；\d]{0,8}(?:\d[^，。；]{0,12})?的?\s?\d[\d.]*%|\byear[- ]on[- ]year\b|\bcompared with\b|\bup \d[\d.]*% (?:on|from)\b/iu;

/** Said of what is to be: in a sentence that compares it with what was, it is still an aim. */
export const tellsAims =
  /目标|力争|确保|争取|力求|预期|预计|计划(?!的|数)|安排|将|拟|务必|不低于|不少于|\b(?:will|aim|target|goal|plan|expect|forecast)\b/iu;

/** A state or trait that one thing may have beside another, so that counts of them overlap. */
export const overlapping =
  /党员|本科|大专|专科|硕士|博士|研究生|学历|职称|高级|中级|初级|以上|以下|岁|重点|新增|新开工|续建|竣工|已|累计|到位|支付|使用|使用率|优秀|示范|省级|市级|国家级|预计|可实现|带动|节约|利润|完成|截至|年内|本年|当年|今年|明年|\balready\b|\bso far\b|\bspent\b|\bexpected\b/i;

/** Some is in two parts at once: on the same field, in two counts, in two hands. */
export const countedTwice =
  /间作|套[种作]|间套|复种|轮作|重复[计统]|交叉[计统持]|有?重叠|[互交]有?重合|多选|\boverlap|\bmore than one\b|\bcounted (?:twice|in both)\b|\bmultiple (?:answers|choice|responses)\b|\bdouble[- ]count/iu;

/** The figure is for one of many: a rate, a price, a mean. */
export const perUnit =
  /单价|每|平均|人均|户均|均价|均|各(?:有|为|是|约|设|补|配|投入|拨付|安排)?\s*$|\bper\b|\beach\b|\baverage\b|\bunit price\b/i;

/** Amounts of a state at a moment: they do not add up over time. */
export const levelMetric =
  /人数|人员|保持|维持|稳定在|余额|存量|库存|期末|期初|年末|保有|在职|在岗|用户数|会员数|网点数|存款|贷款|面积|\bheadcount\b|\bbalance\b|\bstock\b|\binventory\b|\busers\b/i;

/** A share or rate: over time it is weighted or cumulative, never simply added. */
export const ratioMetric = /率|占比|比例|比重|覆盖|\brate\b|\bratio\b|\bshare\b|\bcoverage\b|%/i;

/** All of a population. */
export const everything =
  /覆盖(?:到)?(?:所有|全部|全体|每一|每个|各)|全覆盖|全面覆盖|(?:全年|年内|年底前?|年度)[^，。；,;\d]{0,8}(?:覆盖(?=[，。；,;]|$)|一遍|一轮)|(?:所有|全部|全体)[^，。；,;]{0,16}(?:全|都|均)?(?:覆盖|检查|走访|完成)|不留死角|\bcover(?:s|ing)? (?:all|every)\b|\ball [a-z]+ (?:are )?(?:covered|inspected|visited)\b|\ball (?:[a-z]+ ){1,3}(?:within|in|over|during|by the end of) (?:the |a )?(?:full |whole )?year\b|\bfull coverage\b|\ball of them (?:by|within|over)\b|\ball (?:of )?(?:the |our )?[a-z]+ by (?:the )?(?:year[- ]end|end of (?:the )?year)/i;

/** A share of a population reached. */
export const coverage =
  /覆盖|检查的|检查面|抽查|走访|巡查|巡检|检查|排查|回访|\bcover|\binspect|\bvisit|\baudit/i;

/** The whole period, where a quantity does not say so itself. */
export const wholeYear = /全年|一年|年度|年内|整年|每年|\byear\b|\bannual|\bfull[- ]year\b/i;

/** Words that lead into a stated figure and are no part of its name. */
export const trailingVerb =
  /(?:分别为|控制在|压缩[到至]|提高[到至]|增加到|降低?[到至]|(?<![理自])由|从|目标为|计划为|定为|约为|达到|达|实现|完成|为|是|约|近|(?<![总合一])共|有|投入|安排|占|[:：=\-–—]|\bis\b|\bare\b|\bwas\b|\bof\b|\bat\b)$/i;

/** Words that lead into a part and are no part of its name. */
export const leadingWord =
  /^(?:其中包括|其中包含|其中|主要包括|包括|包含|含|分为|分别|以及|并且|一是|二是|三是|四是|五是|六是|和|及|与|并|[:：\-–—•·*]|of which\b|including\b|comprising\b|and\b|with\b|plus\b)/i;

/** A row or column that holds a mean of the others. */
export const averageLabel = /^(?:平均|均值|平均值|average|mean|avg\.?)/i;

/** What people are paid. */
export const payWord =
  /底薪|基本工资|提成|奖金|工资|津贴|补贴|年薪|月薪|\bsalary\b|\bcommission\b|\bbonus\b|\bbase pay\b/i;

/** Something else came or went that no figure tells. */
export const untold = /若干|部分|一些|少量|自然减员|以及其他|\bsome\b|\bseveral\b|\ba few\b/iu;
