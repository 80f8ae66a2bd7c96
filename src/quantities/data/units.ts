import type { QuantityKind } from "../quantity.ts";

/** What a unit word means. A figure's base value is its numeral × 10^power (or × factor). */
export interface Unit {
  /** The base unit: a currency code, `%`, a measure word, `year`, `km` as written. */
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly power?: number;
  /** For what no power of ten says: 打 is 12. */
  readonly factor?: string;
  readonly dimension?: Dimension;
  /** May only follow digits (`6国` but not 六国): one character that often begins another word. */
  readonly digitsOnly?: boolean;
  /** Folded characters that, coming next, make another word of it: 部 before 分, 天 before 津. */
  readonly notBefore?: string;
}

export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "temperature"
  | "data"
  | "speed"
  | "angle"
  | "pressure"
  | "frequency"
  | "electric";

type Entry = readonly [string, Unit];

/** `人 名 位:员` → one entry a word; after the colon, characters that must not follow. */
function words(kind: QuantityKind, list: string, rest: Partial<Unit> = {}): Entry[] {
  return list
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [word = "", notBefore] = item.split(":");
      return [word, { unit: word, kind, ...rest, ...(notBefore === undefined ? {} : { notBefore }) }];
    });
}

function named(unit: string, kind: QuantityKind, list: string, rest: Partial<Unit> = {}): Entry[] {
  return words(kind, list, rest).map(([word, entry]) => [word, { ...entry, unit }]);
}

const measureWords: Entry[] = [
  // One character each: read after digits and Chinese numerals alike.
  ...words(
    "count",
    `人:民工才均力事间物种选类格流次证口大体影心称气情员数质为道权参像形 名:单字称词牌 位:于置数列移居 个:体人性别税案股 家:庭属长具电乡园居国教务教畜禽暴 户:型口外籍 场:所地景馆合面均次 次:数序日年级月元要 台:湾账阶风海州北面词 套:路餐装现期利 辆 件:数套 项:目链 篇:章 门:槛店户 条:件例约款 份:额 张:力家贴 支:持付部撑出行柱配队 只:是有能要需 艘 架:构空设 部:门分署队委级位长件件 本:科地次人月年周季日届期科身质币金能土领报级行省市区县院校公司局部场级 册:子 幅:度 幢 栋 座:谈位 所:有以属在得谓长 间:隔接断 层:面次级楼 批:准发复评 组:织合成建长 队:伍员长 班:子级组 款:项式 种:植子业类 类:似别型 步:骤入行伐 轮:流换岗 回:报复购应收顾升落 遍:布及 趟 起:来草步点到码源诉 宗:旨教 例:如会行外 笔:记试录 单:位独一元价品个项 箱 包:括含装容 袋 瓶 盒 桶 片:区面 块:状 株:洲 棵 头:部条衔 匹:配 尾 根:据本 枚 颗:粒 滴:滴 朵 束:缚 副:主总省市县局部处科 对:于应象外口接比账 把:握关 顶:层级尖 面:向积对临貌 扇 盏 口:径岸碑 眼 处:理于置级在长罚 站:点位在 段:落位 节:约能水假目日点 章:程 句 页:面 行:业动政为 列:为入车 堂 课 股:份东权市价改 票:据房价 席 桌 床:位 号:召称 环:节境保比 圈:层 届:时 期:间末初望中内待限货 点:评赞击 方:面案向式法针便可 团 车:间辆 柜 亩 帧 垧 幕 档:案次 拨 瓣 缕 则:为 声 丝 具:体有备 封:闭面 剂:量 针:对 罐 碗 杯 盘:点活 锅 壶 串 排:名放查序除 捆 筐 篮 车次 垛 尊 乘 乘次`,
  ),
  ...words(
    "count",
    "大:学会厅力幅概约量部型家众小连事同棚 字:号典段 词:汇 省:级内份会委略去 市:场委级民值区内政 县:级委域城长 区:域间别块委级 镇:级街 乡:村镇 村:民庄级 国:家内际有外企债 国:企 城:市区镇乡 州:市长 部委 局:面长部",
    {},
  ),
  // Two characters and more.
  ...words(
    "count",
    `人次 人份 家次 户次 车次 班次 架次 艘次 台次 场次 例次 篇次 件次 批次 频次 轮次 站次 课次 车皮 台套 台班 户数 人日 人天 人月 人时 工日 班组
     学分 课时 学时 学员 标段 标箱 标准箱 周年 个人 个百 层级 床位 席位 车位 泊位 机位 工位 铺位 岗位 名额 站点 网点 门店 店铺 机构 部门 单位 企业 公司 厂家
     商家 项目 工程 任务 指标 措施 事项 环节 步骤 阶段 板块 行业 领域 城市 省份 省区市 省市 地市 区县 县市 县区 乡镇 街道 社区 村庄 国家 地区 口岸 园区 景区 小区
     客户 用户 会员 员工 职工 学生 教师 党员 干部 群众 代表 委员 居民 村民 游客 旅客 乘客 患者 病例 家庭 农户 商户 贫困户 粉丝 订单 合同 案件 课题 论文 专利
     品牌 产品 品种 型号 机型 车型 款式 版面 页面 平台 系统 模块 接口 服务器 终端 节点 基站 充电桩 车间 生产线 产线 航线 线路 班列 列车 航班 公交车 车辆 房间 套房
     学校 医院 幼儿园 卫生院 图书馆 体育馆 公园 广场 工厂 仓库 商铺 楼栋 单元 街区 楼层 字符 字节 汉字 英里路 胜 负 平局 球 枚金牌 金 银牌 铜牌 块金牌 票数 点赞
     人名 立案 职位 场馆 讲座 课程 版本 门课程 门课 节课 堂课 席次 得票 坪位 支队伍 支队 支付 户籍 床 倍数`,
    { digitsOnly: true },
  ).filter(
    ([word]) =>
      !["户数", "个人", "个百", "支付", "户籍", "倍数", "票数", "人名", "立案", "版本"].includes(word),
  ),
  ...words(
    "count",
    "人次 人份 家次 户次 车次 班次 架次 艘次 台次 例次 件次 批次 人日 人天 人月 人时 课时 学时 学分 标段 标箱 标准箱 周年 床位 车位 泊位 工位 席位 台套 分:钟之别析公支布行成配工管担子局会部类为红割销期层级别店包店派歧辨明化离拨发享局局流 岁 度角",
  ).filter(([word]) => word !== "度角"),
  ...named("dozen", "count", "打:造算折击开击下印破通断卡车架包", { unit: "个", factor: "12" }).map(
    ([word, entry]): Entry => [word, { ...entry, unit: "个" }],
  ),
];

const ratios: Entry[] = [
  ...named("%", "percent", "% ﹪ 个百分点 百分点 个百分百 pct"),
  ...named("%", "percent", "‰", { power: -1 }),
  ...named("%", "percent", "个千分点", { power: -1 }),
  ...named("%", "percent", "bp bps 个基点 基点 个bp 个bps", { power: -2 }),
  ...named("%", "percent", "成:员本果功立效都绩交长年人为品语就因品像分熟群套型", { power: 1 }),
  ...named("倍", "ratio", "倍:增感加受速率特 x:轴线光"),
];

const durations: Entry[] = [
  ...named(
    "year",
    "duration",
    "年:度级代底末初前限份会中轻龄产均报货内终夜鉴报检终审 周年 个年头 年时间 年期 个年度 个自然年 个会计年度",
  ),
  ...named("half-year", "duration", "个半年"),
  ...named("quarter", "duration", "个季度 个季 季:度节"),
  ...named("month", "duration", "个月 个多月 个自然月 月龄"),
  ...named(
    "week",
    "duration",
    "周:年边末期转围报日一二三四五六五刊 星期:一二三四五六日天 个星期 个礼拜 礼拜 周时间 个周",
  ),
  ...named(
    "day",
    "duration",
    "天:津然气空地安水河下猫猫府王线 日:报元本常程期均益历志记照前起至到产本报 个自然日 自然日 日历天 日历日 昼夜 个昼夜 晚 夜 个日历日",
  ),
  ...named("workday", "duration", "个工作日 工作日 个工作天 工作天 个交易日 交易日"),
  ...named("hour", "duration", "小时:候代 个小时 个钟头 钟头 个钟 h"),
  ...named("minute", "duration", "分钟 分多钟 min"),
  ...named("second", "duration", "秒:杀 秒钟"),
  ...named("year", "duration", "years year yrs yr"),
  ...named("quarter", "duration", "quarters quarter"),
  ...named("month", "duration", "months month mths"),
  ...named("week", "duration", "weeks week wks"),
  ...named("day", "duration", "days day"),
  ...named(
    "workday",
    "duration",
    "working~days business~days workdays working~day business~day workday trading~days",
  ).map(([word, entry]): Entry => [word.replace("~", " "), { ...entry, unit: "workday" }]),
  ...named("hour", "duration", "hours hour hrs hr"),
  ...named("minute", "duration", "minutes minute mins"),
  ...named("second", "duration", "seconds second secs"),
  ...named("decade", "duration", "decades decade").map(([word]): Entry => [
    word,
    { unit: "year", kind: "duration", power: 1 },
  ]),
];

function measure(dimension: Dimension, list: string): Entry[] {
  return words("number", list.replace(/_/g, "\u0001"), { dimension }).map(([word, entry]): Entry => {
    const name = word.replace(/\u0001/g, " ");
    return [name, { ...entry, unit: name }];
  });
}

/** Physical measures keep the unit as written and are not converted: 5公里 is 5 of 公里. */
const measures: Entry[] = [
  ...measure(
    "length",
    "公里 千米 米:饭 厘米 分米 毫米 微米 纳米 公分 英里 英尺 英寸 海里 码:头 里:面程 华里 延米 延长米 线公里 车道公里 尺 寸 丈 光年 km m cm mm μm um nm kilometers kilometres kilometer kilometre meters metres meter metre centimeters centimetres centimeter centimetre millimeters millimetres millimeter millimetre miles mile feet foot ft inches inch yards yard 人公里 nautical_miles",
  ),
  ...measure(
    "area",
    "平方公里 平方千米 平方米 平方厘米 平方毫米 平方英尺 平方英里 平米 平方 平:台均衡 万平 公顷 英亩 亩:产 坪 ㎡ m² m2 km² km2 ㎢ cm² ha sqm sq_m sq_ft sq_km square_meters square_metres square_kilometers square_kilometres square_feet square_miles square_meter square_metre square_foot hectares hectare acres acre sqft",
  ),
  ...measure(
    "volume",
    "立方米 立方厘米 立方分米 立方英尺 立方千米 立方 方 升:级高值至到降温学 毫升 公升 加仑 ㎥ m³ m3 cm³ ml l liters litres liter litre milliliters millilitres gallons gallon barrels barrel bbl 标方 cubic_meters cubic_metres cubic_feet cubic_meter pints pint quarts cups".replace(
      " 方 ",
      " ",
    ),
  ),
  ...measure(
    "mass",
    "吨:位 公吨 千克 公斤 市斤 斤:两 克:服扎拉 毫克 微克 两重 钱重 磅 盎司 kg kgs g mg t tons tonnes ton tonne kilograms kilogram kilos grams gram milligrams pounds pound lbs lb ounces ounce oz 载重吨 标准煤吨 吨标煤 吨标准煤 metric_tons metric_tonnes 大卡路".replace(
      " 大卡路",
      "",
    ),
  ),
  ...measure(
    "energy",
    "千瓦时 兆瓦时 吉瓦时 度电 千瓦·时 焦耳 千焦 大卡 千卡 卡路里 kwh mwh gwh twh kilowatt-hours kilowatt_hours megawatt_hours calories kcal kj joules",
  ),
  ...measure(
    "power",
    "千瓦 兆瓦 吉瓦 瓦:斯 马力 kw mw gw kilowatts megawatts gigawatts watts horsepower 千伏安 兆伏安 kva mva 峰瓦",
  ),
  ...measure("electric", "千伏 伏 伏特 安培 毫安时 毫安 kv mah 赫兹".replace(" 赫兹", "")),
  ...measure("frequency", "赫兹 兆赫 千赫 hz mhz ghz khz 转/分 rpm"),
  ...measure(
    "temperature",
    "℃ °c ℉ °f 摄氏度 华氏度 度:假 degrees_celsius degrees_fahrenheit degrees degree 开尔文",
  ),
  ...measure(
    "data",
    "gb mb tb kb pb 字节 比特 mbps gbps kbps 兆:瓦 兆比特 gigabytes megabytes terabytes gigabits bytes bits",
  ),
  ...measure(
    "speed",
    "公里/小时 千米/小时 米/秒 公里每小时 km/h m/s mph kph 节/小时".replace(" 节/小时", ""),
  ),
  ...measure("angle", "°"),
  ...measure("pressure", "帕 千帕 兆帕 mpa kpa bar psi 毫米汞柱 mmhg"),
];

const english: Entry[] = [
  ...named("person", "count", "people persons person"),
  ...named("time", "count", "times"),
  ...named("%", "percent", "percent per~cent percentage~points percentage~point ppts pps pp ppt pcts").map(
    ([word, entry]): Entry => [word.replace("~", " "), entry],
  ),
  ...named("%", "percent", "basis~points basis~point", { power: -2 }).map(([word, entry]): Entry => [
    word.replace("~", " "),
    entry,
  ]),
];

/** All units but money, by the words that may follow a numeral. Later entries replace earlier ones. */
export const UNITS: readonly Entry[] = [...measureWords, ...measures, ...english, ...ratios, ...durations];
