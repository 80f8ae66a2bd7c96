/**
 * What the words of heads and labels say about a column or row of figures. Data: plain alternations over short texts, in
 * Chinese and English; new words belong here and nowhere else.
 */

/** How many there are of what is priced. */
export const quantityWord =
  /数量|^月数$|用[电水气油]量|车次|趟次|趟数|件数|[人台套件个次场天月户期间份亩辆册]数|人次|场次|台次|班次|面积|里程|学时|课时|工时|工日|时长|频次|编制|用量|采购量|销量|销售量|产量|客流|业务量|单量|订单|参会人员|规模|\bqt[yd]s?\b|\bno\.? of\b|quantit|\bcount\b|\bunits?\b|\bhours?\b|\bdays?\b|\bmonths?\b|\bheads?\b|headcount|\bpeople\b|\bpersons\b|\bfte\b|\bnights?\b|\bsessions?\b|\bvolume\b|\bnumber\b|\bneeded\b|\bgifts?\b|\btickets?\b|\bguests?\b|\bpax\b|\brooms?\b|^#|\borders\b|\bvisits\b|\bleads\b|\bseats\b/iu;

/** What one of them costs or brings. */
export const priceWord =
  /单价|价格|均价|亩产|[餐房宿补贴]标(?!准)|^[月日季年]费用?$|[运电水油房地票定工]价|费率|每吨|单位成本|单位造价|单位投资|标准|票价|定价|售价|客单价|单笔|人均|户均|次均|\brate\b|每[人场次月台套件天户亩年个]|\/[人场次月台套件天户亩年]|费率|月租|月薪|日薪|工资|单产|\bprice\b|unit cost|\b(?:costs?|fees?|pay)\s?\/\s?[a-z]{2,12}\b|\brate\b|\bper\b|\beach\b|\bavg\b|\baverage\b|\bfee\b|\bcp[almc]\b|\bcac\b|\basp\b|\baov\b/iu;

/** What somebody is paid, by the year or the month; beside how many, it is a price. */
export const payWord = /年薪|周薪|时薪|底薪|薪资|\bsalar(?:y|ies)\b|\bwages?\b|\bpay\b/iu;

/** What they cost or bring together. */
export const amountWord =
  /金额|合计|总价|[电水气油]费$|小计|总额|总计|总费用|总成本|费用|预算|投资|收入|销售额|营业额|产值|成本|支出|经费|总量|总产|总薪|薪酬|资金|\bamount\b|\btotal\b|\bcost\b|\brevenue\b|\bsales\b|\bspend\b|\bbudget\b|\bsubtotal\b|\bvalue\b|\bpayroll\b|\bburn\b/iu;

export const totalWord =
  /合\s*计|总\s*计|小\s*计|总\s*额|总\s*数|共\s*计|总量|总和|总分|累计总|总投资|总预算|总人数|全年|年度(?:目标|合计|总|收[入益]|支出|成本|费用)|^总|^全(?:校|县|市|省|国|区|镇|乡|村|厂|司|行|院|系|班|所|站|队|社|场|店|网|员|体|部|年级|公司|集团|单位)$|应发|应付薪|\btotal\b|\bsum\b|\boverall\b|full[- ]year/iu;

/** What is left when one takes another away. */
export const differenceWord =
  /差额|差异|差距|差$|增减|变动|变化|净|纯(?:收[入益]|利)|账面价值|结余|余额|结存|利润|毛利|盈余|盈亏|缺口|缺编|缺员|超编|剩余|未[^\s]{1,4}|待[^\s]{1,4}|尚需|^增加(?:数|量|值)?$|增加额|增长额|增量|减少|降低|节约|节省|节余|结转|超支|实发|提升|改善|\bbalance\b|\bnet\b|\bprofit\b|\bmargin\b|\bvariance\b|\bdifference\b|\bchange\b|\bgap\b|\bremaining\b|\bleft\b|\bincrease\b|\bdecrease\b|\breduction\b|\bimprovement\b|\bsavings?\b|\bsaved\b|\b(?:under|over)[- ]budget\b|\bunspent\b|\bheadroom\b|\bsurplus\b|\bdelta\b|\bover\s?(?:\/|\(?under)|\bunder\s?(?:\/|\(?over)|\bfavou?r|\bprof\b|\bdeficit\b|\bvs\b|\bebit|\bvacanc|\bclosing\b|\bending\b|期末|年末|月末/iu;

/** A column of what changed from one column to another. */
export const changeWord =
  /增减|增长|增幅|增速|变动|变化|差异|差额|差距|同比|环比|升降|涨跌|\bvariance\b|\bvar\b|\bchange\b|\bdifference\b|\bdelta\b|\bgrowth\b|\bincrease\b|Δ|±/iu;

/** A growth told in percent. */
export const growthWord =
  /增长率|增速|增幅|增减率|增减幅|变动率|涨跌|涨幅|升降|同比|环比|增长|增减|变动|变化|调整幅度|增加|提升|较上年|比上年|较去年|降幅|growth|change|yoy|y\/y|mom|qoq|increase|variance|\bvar\b|\bΔ|±/iu;

/** Only these are always a growth: 变动 may be told in points. */
export const growthRateWord =
  /增长率|增速|增幅|增减率|增减幅|增减[%％比]|变动率|变化率|涨幅|同比|环比|降幅|growth|yoy|y\/y|% ?change|change ?%|variance ?%|var ?%|± ?[%％]/iu;

/** Among these, what is told as an amount: 同比增减 beside 同比增幅. */
export const changeAmountWord =
  /(?:增减|增加|减少|变动|升降|增长)(?:额|量|数|值)?(?:[（(][^%％（()）]*[）)])?$|增量/iu;

/** A growth on the line before rather than on the column before. */
export const sequenceWord = /环比|逐月|较上月|较上季|比上月|mom|qoq|m\/m|q\/q/iu;

/** A part of a whole. */
export const shareWord =
  /占比|比重|占|比例|构成|份额|权重|^百分比|(?<!\bper )\bshare\b|\bmix\b|% of|\bpercent(?:age)? of\b|^percent(?:age)?$|\bweight\b|\bproportion\b/iu;

/** So many of one for so many of another: 人天 of 人数 and 天数. */
export const compoundWord =
  /人[·*×]?[天日月次]|工日|[吨车]公里|间夜|\b(?:person|man|staff|room|seat|vehicle)[- ]?(?:hour|day|week|month|night|mile|km)s?\b/iu;

/** How much one of several things counts among them, and what counts so. */
export const weightWord = /权重|权数|\bweight(?:ing)?s?\b/iu;
export const weightedWord = /加权|综合得分|综合评分|折算|贡献|\bweighted\b|\bcontribution\b/iu;
export const scoreWord = /得分|评分|打分|分数|分值|完成度|\bscores?\b|\bratings?\b|\bpoints\b/iu;

/** What something is set against, as a head says. */
export const versusWord =
  /相比|对比|相对|较基|比基|提升|加速|节省|下降|降低|提速|\bvs\.?|\bversus\b|\bagainst\b|\brelative\b|\bcompared\b|\bsav(?:ed?|ings?)\b|\breduc|\bspeed-?up\b|\bgain\b|\bimprove|\bfaster\b|\bdelta\b|\buplift\b|[Δ△]/iu;

/** What it is set against, as a label says. */
export const baselineWord =
  /基线|基准|基期|现状|现行|现有|当前|原方案|原始|未优化|优化前|对照|\bbaseline\b|\bcurrent(?:ly)?\b|\bexisting\b|\bas[- ]is\b|\bstatus quo\b|\bcontrol\b|\bbefore\b|\boriginal\b|\btoday\b|\breference\b/iu;

/** How many of the step before are left, in percent. */
export const conversionWord = /转化|转换|留存|通过率|\bconver|\brate\b|\bstep|pass[- ]through/iu;

/** One figure for each so many of another. */
export const rateWord =
  /率|\bcoverage\b|\bfill|\bfull\b(?![- ](?:year|time|cost|price))|\boccupan|\buptake\b|\buse[ds]?\b|比$|比例|占比|进度|完成度|达成|[%％]|\brate\b|\bratio\b|\bpercent|\bmargin\b|\bcompletion\b|\bprogress\b|\battain|\bachiev|(?<!\bper )\bshare\b|\broi\b|\broe\b|\broa\b|\breturn on\b|\b(?:assets?|inventory|stock|receivables?|capital) turn(?:over|s)\b|周转|\bctr\b|\bcvr\b|\bconversion\b|\bconv\b|利用|负荷/iu;

/** One figure for each head, order or piece. */
export const perHeadWord =
  /人均|户均|亩均|[日月年周季]均|吨均|均价|转化成本|获客成本|单价|客单价|单位|次均|均次|笔均|平均|每|单产|\bper\b|\baverage\b|\bavg\b|\/\s?(?:[人户亩天日月年次件台套单吨家间]|平|㎡|m²|(?:person|head|people|employee|user|customer|hour|day|week|month|year|unit|order|lead|click|seat|visit|night|km|kg|ton|sqm)s?\b)|\bcp[almc]\b|\bcac\b|\basp\b|\baov\b|\barpu\b|\bunit\b|\beps\b|亩产/iu;

/** What is left of an amount, told in percent of it. */
export const marginWord =
  /利润率|毛利率|净利率|毛利|节约率|节能率|降幅|下降率|折扣率|\bmargin\b|\bsaving|\bdiscount/iu;

/** Rates put on a price, and rates taken off it. */
export const surchargeWord =
  /税率|增值税|上浮|加成|加价|\bvat\b|\btax\b|\bgst\b|\bmark-?up\b|\bsurcharge\b/iu;
export const discountWord = /折扣|优惠|下浮|让利|\bdiscount\b|\brebate\b/iu;

export const discountedWord =
  /折后|折扣价|优惠价|到手价|特价|活动价|\bdiscounted\b|\b(?:net|sale|special) price\b/iu;

export const meanWord =
  /平均|^[日月周季年店班组校村镇县市区点站部队厂]均$|均分|均值|\baverage\b|\bmean\b|\bavg\b/iu;

export const openingWord =
  /期初|年初|月初|季初|上[期月季年周日](?:[末底]|结存|库存|余额|剩余)|上期结余|上年结转|上月结余|上月余额|上年结余|上期余额|\bopening\b|\bbeginning\b|\bstart(?:ing)?\b|brought forward/iu;

export const closingWord =
  /期末|年末|月末|季末|[月季年]底|结余|余额|结存|\bclosing\b|\bending\b|\bend\b|\bbalance\b|carried forward/iu;

export const inflowWord =
  /收入|流入|入库|增加|存入|收款|进账|新增|购入|采购|入职|[调转迁]入|招聘|净额|净流量|净增|\bin\b|inflow|receipt|received|addition|income|\bhires?\b|\bnet\b|revenue|collect/iu;

export const outflowWord =
  /支出|流出|出库|出售|发出|损耗|报废|发货|偿还|归还|核销|扣减|减少|领用|付款|支付|使用|消耗|离职|[调转迁]出|退休|销售|\bout\b|shipped|\bsold\b|issued|damage|scrap|withdraw|repa(?:id|y)|churn|outflow|payment|paid|spent|spend|expense|disburse|\bleavers?\b|\bused\b|\bcosts?\b/iu;

export const cumulativeWord = /累计|累积|\bcumulative\b|\bytd\b|running total|\bto date\b/iu;

/** Rows of a statement that are taken away from what stands above them. */
export const minusWord =
  /^\s*(?:减|less)|成本|费用|支出|税|损失|折旧|摊销|流出|支付|减少|减值|亏损|费$|利息|\bcosts?\b|\bexpenses?\b|\btax|\bcogs\b|\bloss|\bdepreciation\b|\bamortization\b|\boutflows?\b|\bpayments?\b|\bdisburse|\bpayroll\b|\brent\b|\bsalar|\bmarketing\b|\binterest\b|\bfees?\b/iu;

export const plusSign = /^\s*(?:加|其中加|add|plus)[:：]?/iu;
export const minusSign = /^\s*(?:减|less|minus)[:：]?/iu;

/** Rows of a statement that are made from those above: 毛利, 营业利润, 经营净现金流. */
export const resultWord =
  /利润|净(?:营业额|销售|营收|流入|流出)|毛利|净额|净流量|净现金流|净增加|净收入|净收益|净资产|净值|结余|余额|盈余|差额|盈亏|收支差|合\s*计|总\s*计|小\s*计|总额|总收入|总成本|总支出|总费用|共计|期末|现金净|节余|剩余|超支|ebitda|\bebit\b|\bprofit\b|\bnet\b|\bmargin\b|\bsurplus\b|\bdeficit\b|\bshortfall\b|\bremaining\b|\bunspent\b|\bheadroom\b|\b(?:under|over)[- ]budget\b|\btotal\b|\bclosing\b|\bending\b|gross income|operating income|pre-?tax income|income before|(?:profit|loss|income) for the (?:year|period|quarter)/iu;

/** A base and what it became: the pairs that growth and change are told of. */
export const baseWord =
  /上年|去年|上期|上月|上季|基期|基数|预算|预估|概算|计划|目标|原|前|同期|20\d\d|last|prior|previous|bud\b|budget|\best\b|estimate|plan|target|before|base|py\b/iu;
export const currentWord =
  /本年|今年|本期|本月|本季|报告期|实际|完成|执行|决算|现|后|预计|20\d\d|this|current|\bact\b|actual|after|now|forecast|cy\b/iu;

/** What is still lacking: never less than nothing. */
export const needWord =
  /缺口|缺额|短缺|不足|欠|缺|差额|需[采购补增要求]|[待尚应][采购补增需交付缴收]|剩余|未完成|shortfall|shortage|\bgap\b|\bneed(?:ed)?\b|to (?:buy|order|hire|fill)|\bdue\b|outstanding|remaining|vacanc/iu;
