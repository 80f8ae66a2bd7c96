import { isComparable } from "../derivation/comparable.ts";
import { mostAttempts } from "../derivation/chance.ts";
import { isAlike } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { nameBefore } from "../flow/names.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { isOut } from "./find-pairs.ts";
import { isLevel } from "./known-amounts.ts";

/**
 * Ratios whose names say what they are worked out from, of figures that go by these names anywhere in the plan:
 *
 *     - Revenue: $7.48M        | Ratio        | Value |
 *     - Cost of sales: $4.71M  | Gross margin | 37.0% |      37.0% = (7.48 − 4.71) ÷ 7.48
 *
 * What goes by a name may be of another year or of another part of the business, so that only what comes out is listed.
 */
export function relateNamedRatios(
  flow: Flow,
  told: (measure: Measure) => boolean,
  context: RelationContext,
): readonly Relation[] {
  const figures = namedFigures(flow);
  const ratios = figures.flatMap((figure) => {
    if (figure.measure.exact.sign() <= 0 || told(figure.measure)) return [];
    const ratio = definitions.find(
      ({ name, isShare }) => isShare === isPercent(figure) && name.test(figure.name),
    );
    return ratio === undefined ? [] : [{ figure, ratio }];
  });
  return ratios.flatMap(({ figure, ratio }) => {
    const [over, under, less] = [ratio.over, ratio.under, ratio.less].map((name) =>
      name === undefined ? [] : called(name, figure, figures),
    );
    const sums = [
      ...pairsOf(over ?? [], under ?? []).map(([a, b]) => quotientOf(figure, a, b)),
      ...pairsOf(under ?? [], less ?? []).map(([a, b]) => marginOf(figure, a, b)),
    ].flatMap((sum) => sum ?? []);
    const found = sums.find(isOut);
    if (found === undefined || sums.length > mostAttempts(figure.measure, "small")) return [];
    const claim = calculationOf({ ...found, certainty: "inferred", because: "named-ratio" });
    return relateCalculation(claim, context).map((relation) =>
      relation.kind === "product" ? { ...relation, kind: "share" } : relation,
    );
  });
}

interface Named {
  readonly measure: Measure;
  readonly name: string;
  /** Where a reader meets it. */
  readonly offset: number;
}

function isPercent({ measure }: Named): boolean {
  return measure.quantity.unit === "%";
}

interface Definition {
  /** What the ratio is called. */
  readonly name: RegExp;
  readonly isShare: boolean;
  /** What it is a ratio of, and to what. */
  readonly over?: RegExp;
  readonly under: RegExp;
  /** What is taken from that to make the first. */
  readonly less?: RegExp;
}

const revenue =
  /(?:营业收入|营业总收入|营收|总收入|销售收入|销售额|营业额|主营业务收入)$|^(?:total |net |annual )*(?:revenues?|sales|turnover)\b(?! per| growth| mix| team)/iu;
const costOfSales =
  /(?:营业成本|销售成本|主营业务成本)$|^(?:total )?(?:costs? of (?:goods sold|sales|revenues?)|cogs)\b/iu;
const people =
  /(?:员工|职工|从业人员|在职人员|人员)(?:总数|人数|数|合计)?$|(?:总人数|人数)$|^(?:total |number of )*(?:employees|staff|headcount|people|ftes?)\b/iu;

const definitions: readonly Definition[] = [
  {
    name: /(?:毛利率|销售毛利率)$|^gross (?:profit )?margin\b/iu,
    isShare: true,
    over: /(?:毛利润|毛利额?)$|^gross profit\b/iu,
    under: revenue,
    less: costOfSales,
  },
  {
    name: /(?:净利率|净利润率|销售净利率)$|^net (?:profit |income )?margin\b/iu,
    isShare: true,
    over: /(?:净利润|净利)$|^net (?:income|profit|earnings)\b/iu,
    under: revenue,
  },
  {
    name: /(?:营业利润率)$|^operating margin\b/iu,
    isShare: true,
    over: /营业利润$|^operating (?:income|profit)\b/iu,
    under: revenue,
  },
  {
    name: /^ebitda margin\b|EBITDA利润率$/iu,
    isShare: true,
    over: /EBITDA$|^(?:adjusted )?ebitda\b(?! margin)/iu,
    under: revenue,
  },
  {
    name: /资产负债率$|^debt[- ](?:to[- ]assets?|ratio)\b/iu,
    isShare: true,
    over: /(?:负债总额|总负债|负债合计)$|^total (?:liabilities|debt)\b/iu,
    under: /(?:资产总额|总资产|资产总计|资产合计)$|^total assets\b/iu,
  },
  {
    name: /(?:研发费用率|研发投入占比|研发强度|研发占比)$|^r&d (?:intensity|ratio)\b/iu,
    isShare: true,
    over: /(?:研发费用|研发投入|研发支出)$|^r&d (?:spend\w*|expenses?|costs?)\b/iu,
    under: revenue,
  },
  {
    name: /(?:销售费用率|营销费用率)$/iu,
    isShare: true,
    over: /(?:销售费用|营销费用)$/iu,
    under: revenue,
  },
  { name: /管理费用率$/iu, isShare: true, over: /管理费用$/iu, under: revenue },
  {
    name: /人均(?:营收|产值|收入|销售额|创收|营业收入|业绩)$|^(?:revenue|sales) per (?:employee|head|person|fte|capita)\b/iu,
    isShare: false,
    over: revenue,
    under: people,
  },
  {
    name: /人均(?:利润|净利润|创利|净利)$|^(?:net )?(?:profit|income) per (?:employee|head|person|fte)\b/iu,
    isShare: false,
    over: /(?:净利润|净利|利润总额)$|^net (?:income|profit|earnings)\b/iu,
    under: people,
  },
  {
    name: /(?:客单价|笔均|单均)(?:金额)?$|^(?:average order value|aov|revenue per order)\b/iu,
    isShare: false,
    over: revenue,
    under: /(?:订单数|订单量|订单总数|成交单数|单量|交易笔数)$|^(?:total |number of )*orders\b/iu,
  },
  {
    name: /^(?:arpu|revenue per (?:customer|user|member|client))\b|(?:户均|客均)(?:收入|营收|消费)$/iu,
    isShare: false,
    over: revenue,
    under:
      /(?:客户数|用户数|客户总数|付费用户|会员数)$|^(?:total |number of |paying )*(?:customers|users|members|clients|subscribers)\b/iu,
  },
];

/** Words around figures, names of rows, and heads of columns where a row is called by a year or not at all. */
function namedFigures({ figures, tables }: Flow): readonly Named[] {
  const texts = figures.map((figure): Named => named(figure, nameBefore(figure.label)));
  const cells = tables.flatMap((table) =>
    table.cells.map((cell): Named => {
      const { name } = cell.row;
      const head = table.columns[cell.columnAt]?.name ?? "";
      return named(cell, name === "" || isTime.test(name) ? head : name);
    }),
  );
  return [...texts, ...cells].filter(({ name }) => name !== "" && name.length <= longestName);
}

const longestName = 48;
const isTime = /^(?:(?:19|20)\d\d|fy|q[1-4]|\d{1,2}月)/iu;

function named(measure: Measure, label: string): Named {
  const name = label
    .replace(/^(?:and|with|while|but|的|其中|及|和)\s*/iu, "")
    .replace(/[\s:：（(]+$/u, "")
    .replace(/\s*[（(][^（()）]{0,20}[)）]$/u, "");
  return { measure, name, offset: measure.quantity.position.start.offset };
}

const mostCalled = 4;

/** The nearest of those that go by a name. */
function called(name: RegExp, result: Named, figures: readonly Named[]): readonly Named[] {
  return figures
    .filter((figure) => figure !== result && isLevel(figure.measure) && name.test(figure.name))
    .filter(({ measure }) => measure.exact.sign() > 0)
    .toSorted((a, b) => Math.abs(a.offset - result.offset) - Math.abs(b.offset - result.offset))
    .slice(0, mostCalled);
}

function pairsOf<T>(first: readonly T[], second: readonly T[]): readonly (readonly [T, T])[] {
  return first.flatMap((a) => second.filter((b) => b !== a).map((b) => [a, b] as const));
}

function quotientOf({ measure }: Named, over: Named, under: Named): Sum | undefined {
  const operands = [over.measure, under.measure];
  if (measure.quantity.unit === "%")
    return isComparable(over.measure, under.measure)
      ? { operation: "share", result: measure, operands }
      : undefined;
  return isComparable(over.measure, measure) && !isAlike(under.measure, over.measure)
    ? { operation: "quotient", result: measure, operands }
    : undefined;
}

/** What a cost leaves of the revenue, by it. */
function marginOf({ measure }: Named, whole: Named, less: Named): Sum | undefined {
  return isAlike(whole.measure, less.measure)
    ? {
        operation: "formula",
        result: measure,
        operands: [whole.measure, less.measure],
        formula: { sign: "÷", left: { sign: "−", left: 0, right: 1 }, right: 0 },
      }
    : undefined;
}
