/** Ratios by what they are called, and what is divided by what. Data: which figures go by these words is looked for elsewhere. */
export interface RatioKind {
  readonly name: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** What is taken from the whole to make the part, where that is not told itself. */
  readonly less?: RegExp;
  /** What makes the whole together with the part, where that is not told itself. */
  readonly rest?: RegExp;
  /** The part is among the whole, and no more than it. */
  readonly isAmong?: boolean;
  /** What it is of is told once for all, maybe pages before. */
  readonly isFar?: boolean;
  /** The two may be counted in different things: 360 orders of 12,000 visits. */
  readonly isOfOthers?: boolean;
}

const income =
  /(?:(?:营业|销售|主营业务)(?:总)?收入|总收入|营收|营业额|销售(?:总)?额|销售目标|收入目标|GMV)|^收入|\b(?:revenues?|sales|turnover)\b/iu;

/** Names stand at the end of the words before a ratio. */
export const ratioKinds: readonly RatioKind[] = [
  {
    name: /毛利率$|\bgross (?:profit )?margin$/iu,
    part: /毛利润?|\bgross profit\b/iu,
    whole: income,
    isFar: true,
    less: /(?:营业|销售|主营业务|生产|总)成本|^成本|\b(?:cogs|costs? of (?:goods(?: sold)?|sales|revenues?))\b/iu,
    isAmong: true,
  },
  {
    name: /(?:净利润?率|净利润占比)$|\bnet (?:profit |income )?margin$/iu,
    part: /净利润?|\bnet (?:profit|income)\b/iu,
    whole: income,
    isFar: true,
    isAmong: true,
  },
  {
    name: /营业利润率$|\boperating margin$/iu,
    part: /营业利润|\boperating (?:profit|income)\b/iu,
    whole: income,
    isFar: true,
    isAmong: true,
  },
  {
    name: /投资利润率$/u,
    part: /利润总额|年利润|总利润/u,
    whole: /总投资|投资总额|投资(?:约|为)?$/u,
    isFar: true,
  },
  { name: /投资利税率$/u, part: /利税(?:总额)?/u, whole: /总投资|投资总额|投资(?:约|为)?$/u, isFar: true },
  {
    name: /投资(?:回报|收益|净利润)率$/u,
    part: /净利润/u,
    whole: /总投资|投资总额|投资(?:约|为)?$/u,
    isFar: true,
  },
  { name: /费用率$/u, part: /费|支出/u, whole: income, isFar: true, isAmong: true },
  { name: /资产负债率$/u, part: /负债/u, whole: /资产/u },
  {
    name: /流动比率$|\bcurrent ratio$/iu,
    part: /流动资产|\bcurrent assets\b/iu,
    whole: /流动负债|\bcurrent liabilities\b/iu,
  },
  {
    name: /(?:完成|达成|执行)(?:率|进度|比例)$|\b(?:completion|achievement|attainment|execution)(?: rate)?$/iu,
    part: /完成|实现|实际|达成|执行|支出|已|\b(?:actual|achieved|completed?|delivered|done|spent|executed|reached)\b/iu,
    whole: /计划|目标|任务|指标|预算|应|总[数额量]|\b(?:plan(?:ned)?|targets?|budget(?:ed)?|goal|quota)\b/iu,
  },
  {
    name: /(?:回款|收款|到账|回收|收缴|收费)率$|\bcollection rate$/iu,
    part: /已?(?:回款|收款|到账|回收|收缴|收取|实收|收到)|\bcollected\b/iu,
    whole: /应收|应缴|应交|合同|签约|开票|发放|发出|销售额|总额|\b(?:receivables?|invoiced|billed)\b/iu,
    isAmong: true,
  },
  {
    name: /(?:出勤|到会|到岗|到课|到场|参会|签到|参训)率$|\battendance(?: rate)?$/iu,
    part: /实[到际]|出勤|到会|到岗|到课|到场|参会|签到|参训|\b(?:attended|present|showed up)\b/iu,
    whole: /应[到出参]|报名|登记|邀请|编制|\b(?:invited|registered|enrolled|expected)\b/iu,
    rest: /缺勤|缺席|请假|未到|\babsent\b/iu,
    isAmong: true,
  },
  {
    name: /(?<![不])(?:合格|达标|通过|及格|优良品?|良品?|优秀)率$|\b(?:pass|yield) rate$/iu,
    part: /(?<![不未])(?:合格|达标|通过|及格|优良|良品|优秀)|\bpassed\b/iu,
    whole:
      /抽[检查样]|检[验测查]|生产|投产|总数|参[加考]|报[考名]|送检|受检|\b(?:tested|inspected|sat|taken|produced)\b/iu,
    rest: /不合格|不达标|未通过|不及格|不良|\bfailed\b/iu,
    isAmong: true,
  },
  {
    name: /(?:不合格|不良|报废|返工|返修|缺陷|次品|废品|破损|差错|投诉)率$|\b(?:defect|scrap|reject|rework|error|damage|complaint) rate$/iu,
    part: /不合格|不良|报废|返工|返修|缺陷|次品|废品|破损|差错|投诉|\b(?:defect|scrap|reject|rework|error|damage|complain)/iu,
    whole:
      /抽[检查样]|检[验测查]|生产|产[量出]|总[数量]|发货|出[货库]|订单|\b(?:tested|inspected|produced|made|shipped|orders|built)\b/iu,
    isAmong: true,
    isOfOthers: true,
  },
  {
    name: /(?:退货|退款|退单|退换货)率$|\b(?:return|refund) rate$/iu,
    part: /退|\b(?:return|refund)/iu,
    whole: /销售|成交|发货|订单|售出|\b(?:sold|orders|shipped)\b/iu,
    isAmong: true,
    isOfOthers: true,
  },
  {
    name: /(?:入住|出租|去化|租用|空置)率$|\b(?:occupancy|vacancy)(?: rate)?$/iu,
    part: /入住|已?出租|已租|去化|已售|空置|\b(?:occupied|let|leased|rented|sold|vacant)\b/iu,
    whole: /总|可租|可售|共|房源|客房|床位|推出|\b(?:total|available|rooms|beds|units)\b/iu,
    isAmong: true,
  },
  {
    name: /(?:使用|利用|占用|负荷)率$|\butili[sz]ation(?: rate)?$/iu,
    part: /使用|利用|占用|实际|现状|已用|投入|\b(?:used|in use|booked|billed|actual)\b/iu,
    whole: /可用|可供|总|容量|设计|产能|额定|核定|预算|\b(?:available|capacity|total)\b/iu,
    isAmong: true,
  },
  {
    name: /上座率$/u,
    part: /售出|到场|实到|观众|上座/u,
    whole: /座位|座席|总座/u,
    isAmong: true,
    isOfOthers: true,
  },
  {
    name: /(?:点击率|点击通过率|CTR)$|\bclick(?:[- ]through)? rate$/iu,
    part: /点击|\bclick/iu,
    whole: /曝光|展示|展现|打开|送达|发送|\b(?:impressions?|sent|delivered|opened)\b/iu,
    isAmong: true,
    isOfOthers: true,
  },
  {
    name: /(?:打开|阅读)率$|\bopen rate$/iu,
    part: /打开|阅读|\bopen/iu,
    whole: /发送|送达|推送|\b(?:sent|delivered)\b/iu,
    isAmong: true,
    isOfOthers: true,
  },
  {
    name: /(?:转化|成交|成单|下单|注册|签约)率$|\b(?:conversion|win|close)(?: rate)?$/iu,
    part: /成交|成单|下单|订单|支付|签约|注册|转化|付费|购买|\b(?:orders?|bookings?|won|closed|signed|sign-?ups?|registrations?|customers|purchases?|converted)\b/iu,
    whole:
      /访[客问]|客流|进店|到店|来访|到访|线索|咨询|接待|浏览|点击|UV|试用|意向|商机|\b(?:visits?|visitors|leads|sessions|clicks|trials?|opportunities|enquiries|inquiries|proposals|bids)\b/iu,
    isAmong: true,
    isOfOthers: true,
  },
  {
    name: /(?:流失|离职)率$|\b(?:churn|attrition|turnover) rate$/iu,
    part: /流失|离职|\b(?:lost|left|churned|leavers|cancell?ed)\b/iu,
    whole: /期初|月初|年初|总[数人]|在职|\b(?:start|opening|total|headcount)\b/iu,
    isAmong: true,
    isOfOthers: true,
  },
  {
    name: /(?:回复|响应|答复|问卷回收)率$|\b(?:response|reply) rate$/iu,
    part: /回复|响应|答复|\b(?:responses?|replies|responded|replied|answered|returned|completed)\b/iu,
    whole: /发[放出送]|\b(?:sent|invited|mailed|issued|surveyed)\b/iu,
    isAmong: true,
    isOfOthers: true,
  },
];
