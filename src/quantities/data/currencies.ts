import type { Unit } from "./unit.ts";

/** Words and codes that follow an amount, by currency. 元 alone is yuan; 块 and 毛 are how prices are spoken. */
const NAMES: Readonly<Record<string, string>> = {
  CNY: "元人民币 人民币元 人民币 元 圆 块钱 块人民币 cny rmb yuan renminbi 元钱 元整 圆整",
  USD: "美元 美金 us$ usd us~dollars u.s.~dollars us~dollar dollars dollar bucks 元美金 $ 刀币",
  EUR: "欧元 eur euros euro €",
  GBP: "英镑 镑 gbp pounds~sterling sterling £ quid",
  JPY: "日元 日圆 日币 jpy yen 円 元日币",
  HKD: "港元 港币 港圆 hkd hk$ hong~kong~dollars 元港币",
  TWD: "新台币 台币 新台币元 twd nt$ ntd 元新台币 元台币 new~taiwan~dollars",
  MOP: "澳门元 澳门币 mop 葡币 patacas",
  KRW: "韩元 韩圆 韩币 krw won ₩",
  SGD: "新加坡元 新元 坡币 sgd s$ singapore~dollars",
  AUD: "澳元 澳大利亚元 澳币 aud a$ australian~dollars",
  NZD: "新西兰元 纽元 纽币 nzd nz$ new~zealand~dollars",
  CAD: "加元 加拿大元 加币 cad c$ canadian~dollars",
  CHF: "瑞士法郎 瑞郎 chf swiss~francs francs",
  SEK: "瑞典克朗 sek swedish~kronor kronor",
  NOK: "挪威克朗 nok",
  DKK: "丹麦克朗 dkk kroner",
  RUB: "卢布 俄罗斯卢布 rub roubles rubles ₽",
  INR: "印度卢比 卢比 inr rupees ₹",
  THB: "泰铢 铢 thb baht ฿",
  VND: "越南盾 vnd dong ₫",
  IDR: "印尼盾 印尼卢比 idr rupiah",
  MYR: "林吉特 令吉 马币 马来西亚林吉特 myr ringgit",
  PHP: "菲律宾比索 php philippine~pesos ₱",
  MXN: "墨西哥比索 mxn pesos 比索",
  BRL: "雷亚尔 巴西雷亚尔 brl reais r$",
  ZAR: "兰特 南非兰特 zar rand",
  TRY: "里拉 土耳其里拉 liras lira ₺",
  PLN: "兹罗提 pln zloty zlotys",
  CZK: "捷克克朗 czk koruna",
  HUF: "福林 huf forint",
  UAH: "格里夫纳 uah hryvnia ₴",
  ILS: "谢克尔 新谢克尔 ils shekels ₪",
  AED: "迪拉姆 阿联酋迪拉姆 aed dirhams",
  SAR: "沙特里亚尔 里亚尔 sar riyals",
  KZT: "坚戈 kzt tenge",
  NGN: "奈拉 ngn naira ₦",
  EGP: "埃及镑 egp egyptian~pounds",
};

/** Signs and codes that stand before an amount. A bare $ is US, a bare ¥ yuan unless the text is Japanese. */
const PREFIXES: Readonly<Record<string, string>> = {
  CNY: "¥ rmb¥ cny¥ rmb cny 人民币 人民币¥ cn¥ 人民币rmb",
  USD: "$ us$ usd usd$ u.s.$ 美元 美金 us~$",
  EUR: "€ eur eur€ 欧元 ec€",
  GBP: "£ gbp gbp£ 英镑",
  JPY: "jpy jp¥ jpy¥ 日元",
  HKD: "hk$ hkd hkd$ 港币 港元",
  TWD: "nt$ ntd ntd$ twd 新台币 台币 twd$",
  MOP: "mop mop$ 澳门币",
  KRW: "₩ krw krw₩ 韩元",
  SGD: "s$ sg$ sgd 新加坡元",
  AUD: "a$ au$ aud 澳元",
  NZD: "nz$ nzd",
  CAD: "c$ ca$ cad",
  CHF: "chf sfr",
  SEK: "sek",
  NOK: "nok",
  DKK: "dkk",
  RUB: "₽ rub",
  INR: "₹ inr rs. rs",
  THB: "฿ thb",
  VND: "₫ vnd",
  IDR: "idr rp",
  MYR: "rm myr",
  PHP: "₱ php",
  MXN: "mxn mx$",
  BRL: "r$ brl",
  ZAR: "zar",
  TRY: "₺",
  PLN: "pln",
  CZK: "czk",
  HUF: "huf",
  UAH: "₴ uah",
  ILS: "₪ ils",
  AED: "aed",
  SAR: "sar",
  KZT: "kzt ₸",
  NGN: "₦ ngn",
  EGP: "egp",
};

function* spellings(table: Readonly<Record<string, string>>): Iterable<readonly [string, string]> {
  for (const [code, list] of Object.entries(table)) {
    for (const word of list.split(" ")) yield [word.replaceAll("~", " "), code];
  }
}

function money(unit: string, power = 0, notBefore?: string): Unit {
  return {
    unit,
    kind: "money",
    ...(power === 0 ? {} : { power }),
    ...(notBefore === undefined ? {} : { notBefore }),
  };
}

export function* currencyUnits(): Iterable<readonly [string, Unit]> {
  for (const [word, code] of spellings(NAMES)) yield [word, money(code)];
  yield ["元", money("CNY", 0, "旦宵素首")];
  yield ["块", money("CNY", 0, "状地茎")];
  yield ["角", money("CNY", -1, "度落色逐")];
  yield ["角钱", money("CNY", -1)];
  yield ["毛钱", money("CNY", -1)];
  yield ["毛", money("CNY", -1, "利病巾额")];
  yield ["分钱", money("CNY", -2)];
  yield ["美分", money("USD", -2)];
  yield ["港仙", money("HKD", -2)];
  yield ["欧分", money("EUR", -2)];
  yield ["cents", money("USD", -2)];
  yield ["cent", money("USD", -2)];
  yield ["¢", money("USD", -2)];
  yield ["pence", money("GBP", -2)];
}

export function currencyPrefixes(): Iterable<readonly [string, string]> {
  return spellings(PREFIXES);
}

/** How the formatter writes each currency: after the amount in Chinese, before it in English. */
export function currencyName(code: string): string | undefined {
  return NAMES[code]
    ?.split(" ")
    .find((word) => /^[\u4e00-\u9fff]+$/.test(word) && word.length <= 5 && !word.startsWith("元"));
}
