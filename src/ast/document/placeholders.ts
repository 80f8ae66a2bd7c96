import type { TextRange } from "../../quantities/quantity.ts";
import type { Placeholder } from "../nodes.ts";

export interface PlaceholderReading extends TextRange {
  readonly kind: Placeholder["kind"];
}

/** Finds text that stands for something yet to be written. */
export function findPlaceholders(text: string): readonly PlaceholderReading[] {
  if (!hint.test(text)) return [];
  const found: PlaceholderReading[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (match[0] !== "") found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  return withoutOverlaps(found);
}

/** Most text holds none of the characters that any placeholder begins with; it is looked at once. */
const hint =
  /[xX×＊○_＿某待暂尚{【]|\*\*|\$\{|<[\u4e00-\u9fff]|[?？]{2}|[（([](?:此|请)|TB|TO|FIXME|(?:tb|to)[a-z ]|a *[。.、]|1 *[。、]|二[〇○零0]/iu;

interface Pattern {
  readonly kind: Placeholder["kind"];
  readonly pattern: RegExp;
}

/** Letters and signs that are written in place of a digit or a name; the look-arounds keep them out of words such as XXL. */
const blank = "[xX×＊*○〇_＿某]";

/**
 * Each pattern begins with a fixed character or a bounded class and repeats only single classes, so that it costs linear
 * time. Earlier ones win over later ones where they overlap.
 */
const patterns: readonly Pattern[] = [
  {
    kind: "redacted-date",
    pattern: new RegExp(
      `(?<![A-Za-z0-9])(?:(?:19|20)(?:[0-9xX×＊*○_]{1,2})|二[〇○零0]${blank}{2}|[xX×＊*]{2,4})(?<=[xX×＊*○_〇]) ?年(?: ?(?:[0-9]{1,2}|${blank}{1,2}) ?月)?(?: ?(?:[0-9]{1,2}|${blank}{1,2}) ?[日号])?`,
      "gu",
    ),
  },
  {
    kind: "redacted-date",
    pattern: /(?<![A-Za-z0-9])[xX×＊*_]{1,2} ?月(?: ?(?:[0-9]{1,2}|[xX×＊*_]{1,2}) ?[日号])?/gu,
  },
  { kind: "redacted-date", pattern: /(?<![A-Za-z0-9])(?:19|20)[xX×]{2}(?![A-Za-z0-9])/gu },
  { kind: "template-field", pattern: /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,80}\}|<[\u4e00-\u9fff]{1,20}>/gu },
  {
    kind: "template-field",
    pattern: /[（(【[](?:此处|请|待)(?:在此)?(?:填写|填入|输入|补充|填)[^）)】\]\n]{0,60}[）)】\]]/gu,
  },
  { kind: "template-field", pattern: /【 *】|\[_{2,}\]|(?<![A-Za-z0-9_])[_＿]{3,}(?![A-Za-z0-9_])/gu },
  {
    kind: "empty-enumeration",
    pattern: /(?<![A-Za-z0-9])a *[。.、] *b *[。.、] *c *[。.、](?: *[d-z] *[。.、]){0,23}/giu,
  },
  {
    kind: "empty-enumeration",
    pattern: /(?<![0-9])1 *[。、] *2 *[。、] *3 *[。、](?: *[4-9] *[。、]){0,6}(?![0-9])/gu,
  },
  {
    kind: "redacted-name",
    pattern:
      /(?<![A-Za-z0-9×] ?)(?:[xX]{2,4}|×{2,4}|[＊*]{2,4}|○{2,4})(?=[\u4e00-\u9fff])(?!(?:月|年|日|号|级|型|码|光|轴))/gu,
  },
  // One × alone is a sign of multiplication, but before what has a name of its own: 12场×每场3000元, 人数×单价.
  {
    kind: "redacted-name",
    pattern:
      /(?<![A-Za-z0-9×] ?|[人次场天月年周期个名台套件家元数价量额率费]|[=＝÷%‰][^，。；;\n]{0,30})×(?=部门?|公司|集团|企业|单位|同志|经理|主任|局|处(?!理)|科(?!目)|厂|市(?!场)|省|县|区(?!域)|镇|乡|村|街道|社区|学校|医院|银行|[家个名位](?![庭性额置]))/gu,
  },
  {
    kind: "redacted-name",
    pattern: /(?<=[\u4e00-\u9fff“"（(])(?:[xX]{2,4}|×{2,4}|○{2,4})(?![A-Za-z0-9×])/gu,
  },
  { kind: "redacted-name", pattern: /(?<![A-Za-z0-9])[xX×]{2,4}(?= *$)|^ *[xX×]{2,4}(?![A-Za-z0-9×])/gu },
  { kind: "redacted-name", pattern: /某某/gu },
  { kind: "redacted-name", pattern: /某(?=(?:公司|集团|企业|单位|银行|医院|学校|部门|省|市|县|区|镇))/gu },
  { kind: "redacted-name", pattern: /(?<=[张李王赵刘陈杨黄周吴徐孙胡朱高林何郭马罗])某(?![某些种个类])/gu },
  {
    kind: "to-be-decided",
    pattern:
      /(?<![A-Za-z0-9])(?:TBD|TBC|TBA|TODO|FIXME|to be (?:determined|decided|confirmed|defined))(?![A-Za-z0-9])/giu,
  },
  {
    kind: "to-be-decided",
    // 待确认事项 names what is waiting; 待确认 by itself says that this is.
    pattern:
      /(?<![等招对接期看优款善])待(?:定(?![位点于向金额额期岗价投])|(?:补充|完善后补|填写|填|确认|明确|商定|议|拟定|补)(?!\p{Script=Han}))|暂缺|暂未确定|尚未确定|尚待确定/gu,
  },
  { kind: "to-be-decided", pattern: /(?<![\p{L}\p{N}])[?？]{2,}(?![\p{L}\p{N}])/gu },
];

/** Of overlapping finds the one that begins first, then the longer one. */
function withoutOverlaps(found: readonly PlaceholderReading[]): readonly PlaceholderReading[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PlaceholderReading[] = [];
  for (const reading of sorted) {
    const last = kept.at(-1);
    if (last === undefined || reading.start >= last.end) kept.push(reading);
  }
  return kept;
}
