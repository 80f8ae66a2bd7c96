/**
 * Products whose names are agreed on: what the rate, the number and what they come to are called. Data; who reads it decides
 * which figures go by these names.
 */
export interface NamedProduct {
  readonly whole: RegExp;
  readonly rate: RegExp;
  readonly number: RegExp;
}

const orders =
  /订单|单量|单数|销量|销售量|成交(?:量|数|客户|人数)|成交$|付费(?:用户|人数|客户)|购买(?:人数|客户)|到店(?:人数|客流)|客流|接待(?:人数|量)|人次|件数|数量|套数|间夜|桌数|杯数|份数|人数|会员|出货|用户|客户|\b(?:orders?|customers|units|covers|visitors|guests|tickets|transactions|buyers|bookings|quantity|qty|subscribers|users|members|jobs|seats)\b/iu;
const price =
  /客单价?|单价|均价|票价|售价|销售价格?|单均|件均|房价|月费|年费|会费|单客消费|人均消费|\b(?:average (?:order value|ticket|spend|price|basket|sale|fare)|aov|arpu|unit price|price|ticket price|unit cost|rate)\b/iu;
const sales =
  /销售额|营业额|营收|收入|流水|GMV|成交额|交易额|金额|总价|业绩|产值|总额|\b(?:revenues?|sales|turnover|takings|income|amount|total|gmv|mrr)\b/iu;

/** A price makes money of numbers. */
export const priced: readonly NamedProduct[] = [
  { whole: sales, rate: price, number: orders },
  {
    whole: /(?:预算|花费|费用|投放|投入|支出|成本)(?:金额|总额|合计)?$|\b(?:spend|budget|cost)\b/iu,
    rate: /获客成本|(?:单条|每条|单个|单次|线索|点击|获取)[^，。；\d]{0,4}(?:成本|单价|价格)|\b(?:CP[LCAM]|CAC|cost per (?:lead|click|acquisition|install|customer))\b/iu,
    number:
      /线索|点击|客户|用户|留资|获客|安装|\b(?:leads|clicks|customers|installs|acquisitions|sign-?ups)\b/iu,
  },
  {
    whole:
      /工资总额|薪酬总额|人工成本|工资(?:支出|合计|费用)|人力成本|\b(?:payroll|salar(?:y cost|ies)|wage bill|staff costs?)\b/iu,
    rate: /人均(?:月?年?)(?:工资|薪酬|薪资|成本)|平均(?:工资|薪酬|薪资|月薪|年薪)|\baverage (?:salary|wage|pay)\b/iu,
    number: /人数|员工|职工|编制|人员|\b(?:headcount|employees|staff|ftes?)\b/iu,
  },
];

/** A rate makes a number of a number before it: what it is called, and what comes of it. */
export const funnels: readonly { readonly rate: RegExp; readonly result: RegExp }[] = [
  { rate: /点击率|\bCTR\b|click-through/iu, result: /点击|\bclicks?\b/iu },
  {
    rate: /转化率|\bconversion/iu,
    result:
      /订单|成交|线索|注册|下单|付费|客户|转化|留资|报名|购买|单量|\b(?:orders?|sales|customers|leads|conversions|buyers|bookings|trials|sign-?ups|enrol\w+|subscri\w+)\b/iu,
  },
  {
    rate: /成交率|签约率|\b(?:close|win) rate/iu,
    result: /成交|签约|\b(?:deals|contracts|wins|closed|customers)\b/iu,
  },
  { rate: /付费率/u, result: /付费/u },
  { rate: /翻台率|上座率/u, result: /桌数|接待桌|每天桌|每日桌|日均桌/u },
  { rate: /\b(?:response|reply) rate/iu, result: /\b(?:responses|replies)\b/iu },
  {
    rate: /\b(?:attendance|show-up|turnout|take-up) rate/iu,
    result: /\b(?:attendees|attend\w*|participants)\b/iu,
  },
  { rate: /\bopen rate/iu, result: /\bopens\b/iu },
  {
    rate: /\b(?:defect|return|reject(?:ion)?|churn|scrap) rate/iu,
    result: /\b(?:defect\w*|return\w*|reject\w*|churn\w*|scrap\w*)\b/iu,
  },
];

/** A rate makes money of money: the name of the rate, of what comes of it, and of what it is taken of where that is agreed on. */
export const charges: readonly { readonly rate: RegExp; readonly result: RegExp; readonly base?: RegExp }[] =
  [
    { rate: /提成|奖金比例/u, result: /提成|奖金/u },
    { rate: /佣金|抽成|\bcommission/iu, result: /佣金|抽成|\bcommission|comes? to/iu },
    { rate: /税率?|\b(?:tax|VAT|GST)/iu, result: /税|\b(?:tax|VAT|GST)\b/iu },
    { rate: /手续费|服务费|管理费|平台费|扣点|费率|\bfees?\b/iu, result: /费|扣点|\bfees?\b/iu },
    {
      rate: /毛利润?率|\bgross (?:profit )?margin/iu,
      result: /毛利|\bgross profit\b/iu,
      base: /收入|销售额|营业额|营收|流水|\b(?:revenue|sales|turnover)\b/iu,
    },
    {
      rate: /净利润?率|\bnet (?:profit )?margin/iu,
      result: /净利|\bnet (?:profit|income)\b/iu,
      base: /收入|销售额|营业额|营收|流水|\b(?:revenue|sales|turnover)\b/iu,
    },
    { rate: /计提|提取/u, result: /计提|提取|准备|公积/u },
    { rate: /返点|返利|回扣|\brebate/iu, result: /返点|返利|回扣|\brebate/iu },
    { rate: /预备费|不可预见|\bcontingency/iu, result: /预备费|不可预见|\bcontingency/iu },
    {
      rate: /定金|首付|预付|质保金|保证金|尾款|\b(?:deposit|down payment|retention)/iu,
      result: /定金|首付|预付|质保金|保证金|尾款|\b(?:deposit|down payment|retention)/iu,
    },
    { rate: /利率|\binterest/iu, result: /利息|\binterest\b/iu },
  ];
