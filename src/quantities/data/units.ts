import { measureWords } from "./measure-words.ts";
import type { Dimension, UnitEntry } from "./unit.ts";
import { unitWords } from "./unit.ts";

function* ratios(): Iterable<UnitEntry> {
  yield* unitWords(
    "percent",
    "% ﹪ 个百分点 百分点 pct percent per_cent percentage_points percentage_point ppts ppt pps pp",
    { unit: "%" },
  );
  yield* unitWords("percent", "‰ 个千分点", { unit: "%", power: -1 });
  yield* unitWords("percent", "bp bps 个基点 基点 个bp 个bps basis_points basis_point", {
    unit: "%",
    power: -2,
  });
  yield* unitWords("count", "pts", { unit: "point" });
  yield* unitWords("percent", "成:员本果功立效都绩交长年人为品语就因像分熟群套型", { unit: "%", power: 1 });
  yield* unitWords("ratio", "fold", { unit: "倍" });
  yield* unitWords("ratio", "倍:增感加受速率特 x:轴线光0123456789", { unit: "倍" });
}

function duration(unit: string, words: string): UnitEntry[] {
  return unitWords("duration", words, { unit });
}

function* durations(): Iterable<UnitEntry> {
  yield* duration(
    "year",
    "年:度级代底末初限份会中轻龄产均报货终夜鉴检审 周年 个年头 个年度:计目任预重 个自然年 个会计年度 years_old years-old year-old year_old years_of_age years year yrs yr",
  );
  yield* duration("half-year", "个半年:度 half-years");
  yield* duration("quarter", "个季度:计目任预重报总例方 个季:度 季:度节 quarters quarter");
  yield* duration("month", "个月:度 个多月 个自然月 月龄 months month mths");
  yield* duration(
    "week",
    "周:年边末期转围报日一二三四五六刊 星期:一二三四五六日天 个星期 个礼拜 礼拜 个周 weeks week wks",
  );
  yield* duration(
    "day",
    "天:津然气空地安水河下猫府王线 日:报元本常程期均益历志记照前起至到产 个自然日 自然日 日历天 日历日 个日历日 昼夜 个昼夜 晚 夜 days day",
  );
  yield* duration(
    "workday",
    "个工作日 工作日 个工作天 工作天 个交易日 交易日 working_days business_days workdays working_day business_day workday trading_days",
  );
  yield* duration("hour", "小时:候代 个小时 个钟头 钟头 个钟 h hours hour hrs hr");
  yield* duration("minute", "分钟 分多钟 min minutes minute mins");
  yield* duration("millisecond", "毫秒 ms milliseconds millisecond");
  yield* duration("second", "秒:杀 秒钟 seconds second secs");
  yield* unitWords("duration", "decades decade", { unit: "year", power: 1 });
}

/** Physical measures keep the unit as written and are not converted: 5公里 is 5 of 公里. */
const MEASURES: Readonly<Record<Dimension, string>> = {
  length: `
    公里 千米 公尺 公分 呎 吋 米:饭 厘米 分米 毫米 微米 纳米 公分 英里 英尺 英寸 海里 码:头 里:面程 华里 延米 延长米 线公里 车道公里 尺:度寸 寸 丈:夫 光年 人公里
    km m cm mm μm um nm kilometers kilometres kilometer kilometre meters metres meter metre centimeters centimetres centimeter centimetre
    millimeters millimetres millimeter millimetre miles mile feet foot ft inches inch yards yard nautical_miles`,
  area: `
    平方公里 平方千米 平方公尺 平方呎 平方尺 平方米 平方厘米 平方毫米 平方英尺 平方英里 平米 平方 平:台均衡安 公顷 英亩 亩:产 坪 ㎡ m² m2 km² km2 ㎢ cm² ha sqm sq_m sq_ft
    sq_km square_meters square_metres square_kilometers square_kilometres square_feet square_miles square_meter square_metre square_foot
    hectares hectare acres acre sqft`,
  volume: `
    立方米 立方公尺 立方厘米 立方分米 立方英尺 立方千米 立方 升:级高值至到降温学 毫升 公升 加仑 ㎥ m³ m3 cm³ ml l liters litres liter litre milliliters
    millilitres gallons gallon barrels barrel bbl 标方 cubic_meters cubic_metres cubic_feet cubic_meter pints pint quarts cups L L/100km L/100公里 升/百公里 升/100公里 mg/L 毫克/升 微克/升 mmol/L g/L 桶油当量`,
  mass: `
    吨:位 公克 T 公吨 吨公里 微克/立方米 毫克/立方米 μg/m³ μg/m3 mg/m³ mg/m3 mg/kg 毫克/千克 克/千瓦时 g/km 千克/立方米 kg/m³ 千克 公斤 市斤 斤:两 克:服扎拉 毫克 微克 磅 盎司 kg kgs g mg t tons tonnes ton tonne kilograms kilogram kilos grams gram milligrams
    pounds pound lbs lb ounces ounce oz 载重吨 吨标煤 吨标准煤 metric_tons metric_tonnes`,
  energy: `
    千瓦时 kWh/100km 千瓦时/百公里 兆瓦时 吉瓦时 度电 千瓦·时 焦耳 千焦 大卡 千卡 卡路里 kWh MWh GWh TWh kilowatt-hours kilowatt_hours megawatt_hours calories kcal kJ joules`,
  power:
    "千瓦 兆瓦 吉瓦 万千瓦 W N·m Nm N.m 牛·米 牛米 W/m² 瓦:斯 马力 kW MW GW kilowatts megawatts gigawatts watts horsepower 千伏安 兆伏安 kVA MVA 峰瓦",
  electricity: "千伏 伏 伏特 V 安培 毫安时 毫安 kV mAh",
  frequency: "赫兹 兆赫 千赫 Hz MHz GHz kHz rpm",
  temperature: "℃ °C ℉ °F 摄氏度 华氏度 度:假 degrees_celsius degrees_fahrenheit degrees degree 开尔文",
  data: "GB MB tb kb pb 字节 比特 Mbps Gbps Kbps 兆:瓦 兆比特 gigabytes megabytes terabytes gigabits bytes bits",
  speed: "公里/小时 千米/小时 米/秒 公里每小时 千米每小时 米每秒 km/h m/s mph kph mpg 节:能约水假目日点",
  angle: "°",
  sound: "dB dB(A) 分贝 decibels",
  light: "cd/㎡ cd/m² 尼特 nits 流明 lm lux 勒克斯",
  concentration: "ppm ppb g/100ml g/100mL g/100g mg/100ml 克/100毫升 克/100克 毫克/100毫升 mmHg μmol/L",
  resolution: "像素 万像素 dpi ppi",
  pressure: "帕 百帕 千帕 兆帕 hPa 千克力 公斤力 MPa kPa bar psi 毫米汞柱 mmHg",
};

function* measures(): Iterable<UnitEntry> {
  for (const [dimension, list] of Object.entries(MEASURES))
    yield* unitWords("number", list, { dimension: dimension as Dimension });
}

function* english(): Iterable<UnitEntry> {
  yield* unitWords("count", "people persons person", { unit: "person" });
  yield* unitWords("count", "times", { unit: "time" });
}

/** All units but money, by the words that may follow a numeral. Later entries replace earlier ones. */
export function* units(): Iterable<UnitEntry> {
  yield* measureWords();
  yield* measures();
  yield* english();
  yield* ratios();
  yield* durations();
}
