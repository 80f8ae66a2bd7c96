import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { TextRange } from "../../quantities/quantity.ts";

/** Chinese when a fair share of the letters are; a plan without letters is taken for Chinese, as most are. */
export function languageOf(text: string): Locale {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3400 && unit <= 0x9fff) han++;
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
  }
  // A Chinese character says about as much as four letters.
  return latin > han * 4 ? "en" : "zh-CN";
}

const currencyNames: ReadonlyMap<string, string> = new Map([
  ["美元", "USD"],
  ["港元", "HKD"],
  ["欧元", "EUR"],
  ["日元", "JPY"],
  ["加元", "CAD"],
  ["澳元", "AUD"],
]);

/** The currency that the text names beside its figures, by its code: what a bare `10万` in it counts. */
export function moneyUnitOf(text: string): string | undefined {
  if (/(?:^|[^美港欧日加澳])元/u.test(text) || /人民币|RMB|CNY|[¥￥]/u.test(text)) return "CNY";
  return currencyNames.get(/美元|港元|欧元|日元|加元|澳元/u.exec(text)?.[0] ?? "");
}

/** The name of a file without folders and ending, as an identifier. */
export function idOfFile(file: string): string {
  const stem = file
    .replace(/^.*[/\\]/u, "")
    .replace(/\.[^.]+$/u, "")
    .replace(/[\s#[\]{}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return stem === "" ? "plan" : stem;
}

const unitWord =
  "(?:事业部|委员会|办公室|部门|中心|支行|分行|公司|集团|学院|医院|部|处|科|室|组|局|院|所|行|队)";
const afterOwner =
  "(?=(?:全年|年度|半年|上半年|下半年|季度|月度|[一二三四]季度|(?:19|20)|二[〇○零]|第|工作|运营|业务|营销|销售|经营|培训|发展|计划|规划|方案|总结))";
const titleOwner = new RegExp(
  `^(?:(?:19|20)[0-9xX]{2}年?(?:度|上半年|下半年|[0-9]{1,2}月)?)?([\\u4e00-\\u9fff]{1,14}?${unitWord})${afterOwner}`,
  "u",
);

/** The department that a title begins with: 项目运营部 in `项目运营部年度运营计划`. */
export function findTitleOwner(title: string): TextRange | undefined {
  const match = titleOwner.exec(title);
  const name = match?.[1];
  if (match === null || name === undefined || /^(?:全部|内部|干部|外部|局部|总部)/u.test(name))
    return undefined;
  const start = match[0].length - name.length;
  return { start, end: start + name.length };
}

const ownerLabel =
  /^[（(]?(?:编制单位|编制部门|编制人|责任单位|责任部门|申报单位|填报单位|填报部门|制定部门|制定单位|制定人|部门|负责人|owner|prepared by|department)\s*[：:]\s*([^\s，。；,;（(）)]{1,40}(?: [A-Za-z][^\s，。；,;]{0,30}){0,3})/iu;

/** Who a line such as `编制部门：运营部` names. */
export function findLabelledOwner(text: string): TextRange | undefined {
  const match = ownerLabel.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  return { start: match[0].length - name.length, end: match[0].length };
}
