import type { QuantityNode } from "../../nodes.ts";

/** What the words around a stated number say: whether it counts things that one lists, and whether it names a set in full. */

/** Units that say no more than that there are so many: what is counted is named behind them. */
const bareUnit = /^(?:大|项|項|个|個|条|点|步|类|類|种|種|方面|部分|阶段|环节|件|款|块|层|级|轮|批)$/u;
/** What is listed whatever stands behind it: 三个[方面]加强管理. */
const selfSaid = /^(?:个|個|大)?(?:方面|部分|阶段|环节|层面|维度|步骤|步|点)/u;
/** What one lists rather than does or has: only of these a different number of entries is a contradiction. */
const listedThing =
  /^(?:.{0,6})(?:信条|原则|目标|任务|措施|举措|工作|方面|重点|要求|行动|步骤|阶段|问题|要点|环节|保障|机制|战略|策略|抓手|转变|突破|主题|主线|内容|事项|支柱|优势|理念|维度|层面|部分|板块|计划|要素|困难|不足|建议|特点|风险)$/u;
const englishListedThing =
  /^(?:priorit(?:y|ies)|goals?|objectives?|principles?|steps?|pillars?|initiatives?|actions?|themes?|measures?|tasks?|workstreams?|problems?|issues?|risks?|areas?|reasons?|rules?|values?|phases?|results?|waves?|stages?|tiers?|strands?|milestones?)$/iu;

/** True where the words right behind a count name something that is listed: 三项[重点工作], five goals. */
export function countsListed({ unit }: QuantityNode, noun: string): boolean {
  if (unit === null) return false;
  if (englishListedThing.test(unit) || selfSaid.test(unit + noun)) return true;
  if (/^一[^，。；：]{1,3}[”"」』]?$/u.test(noun)) return true;
  return bareUnit.test(unit) && listedThing.test(noun);
}

const setWord =
  "部门?|處|处室|科室|小组|组|組|板块|中心|公司|区域|城市|分部|产品|系列|门店|支行|网点|基地|团队|岗位|渠道|类别|品类|品种|险种|模块|系统|方向|领域|机构|学院|县区?|区|市|街道|乡镇|镇|社区|专班|专项|方面|阶段|步骤|环节|重点|目标|任务|原则|片区|园区|标段|批次|赛道|维度|层面|平台|分会场|展区|组别|语种|论坛|奖项|供应商|承办商|课程|专业|校区|仓库|车间|工厂|线路|专题|议题|栏目|景区|商圈|银行|制|类|類";
/** What one may do in the things counted: 六个专项[开展], 三个阶段[推进]. */
const setVerb =
  "开展|推进|展开|进行|组织实施|实施|发力|着手|入手|加强|构成|组成|同步推进|分别推进|落实|负责|承担|供货|竞标|施工|建设";
/** Words for things whose names one gives in full; behind others a colon may lead on to anything (2场培训：邀请专家、现场演练). */
const setBehind = new RegExp(`(?:${setWord})[”"」』]?(?:${setVerb})?$`, "u");
const setAhead = new RegExp(
  `^(?:个|個|大|项|家|支)?(?:[^，。；：、（(]{0,4})(?:${setWord}|项目|领域|级|端|地)`,
  "u",
);
const englishSet =
  /^(?:sponsor|partner|site|store|shop|branch|branche|office|team|department|division|product|phase|stage|instal+ment|milestone|region|market|channel|workstream|vendor|supplier|committee|segment|categor(?:y|ie)|language|cit(?:y|ie)|town|district|school|hub|pilot|tranche|module|pillar|priorit(?:y|ie)|goal|objective|theme|sku|date|deadline)s?$/iu;

/** True where so many things are said to be all of them, so that a list of their names has to have as many. */
export function namesSet({ unit }: QuantityNode, text: string): boolean {
  if (setBehind.test(text)) return true;
  return unit !== null && englishSet.test(unit) && !changesNumber.test(text);
}

/** `Eleven sites come down to eight`: other numbers follow than that of the names. */
const changesNumber =
  /\b(?:reduc\w*|down|up|from|becom\w*|merg\w*|instead|except|than|to (?:two|three|four|five|six|seven|eight|nine|ten|\d))\b/iu;

/** The same for a number behind the names: 甲、乙、丙[三个部门]. */
export function closesSet({ unit, text }: QuantityNode, behind: string): boolean {
  if (!/^[两二三四五六七八九十]/u.test(text) && unit !== "大") return false;
  return setAhead.test((unit ?? "") + behind.slice(0, 8));
}

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤张劉陳楊黃趙吳馬羅鄭許鄧蕭蔣葉蘇呂盧鍾譚陸";
const personName = new RegExp(`^[${surnames}][\\u4e00-\\u9fff]{1,2}$`, "u");

/** Names of people, each in full: 评委3人：张三、李四、王五. */
export function arePeople({ unit }: QuantityNode, names: readonly string[]): boolean {
  return unit !== null && /^[人名位]$/u.test(unit) && names.every((name) => personName.test(name));
}

const eventOrTime =
  /^(?:meeting|session|time|visit|day|week|month|hour|year|quarter|trip|call|event|date|people|person|staff|match|game|show|class|lesson|train|flight)/iu;
const calendarName =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Proper names of English, each in full: Four sponsors: City Bank, Lakeview Clinic and Harmon Motors. */
export function areProper({ unit }: QuantityNode, told: string, names: readonly string[]): boolean {
  if (unit === null || !/^[a-z]+$/iu.test(unit) || eventOrTime.test(unit)) return false;
  if (changesNumber.test(told)) return false;
  return names.every((name) => /^[A-Z][\p{L}&]/u.test(name) && !calendarName.test(name));
}
