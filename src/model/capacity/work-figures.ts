import type { Content, Plan, QuantityNode, Section, SectionKind } from "../../ast/nodes.ts";
import { isFigure } from "../../ast/statements/context.ts";
import { dimensionOf, isHeadcount } from "../../ast/statements/text/dimension.ts";
import { narrowToName } from "../../ast/statements/text/label.ts";
import { readProse, sentencesOf } from "../../ast/statements/text/prose.ts";
import type { Figure, Prose } from "../../ast/statements/text/prose.ts";
import { comparison } from "../../ast/statements/text/words.ts";
import { isSection, type Run } from "../../ast/visit.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Span } from "./spans-of-time.ts";
import { stem, workIn } from "./work-words.ts";

/** A figure of the plan's prose that says how much is brought, by each or by all. */
export interface WorkFigure {
  readonly quantity: QuantityNode;
  /** Who brings it each: 客户经理 of 客户经理每人每月4户; "" where only 每人 is said. Absent for a figure of all. */
  readonly bearer?: string;
  readonly span?: Span;
  /** It is for one of each span; otherwise the total of one. */
  readonly isEach: boolean;
  /** What is counted: the dimension, or an English noun. */
  readonly unit: string;
  readonly work: string;
  readonly verb: string;
  readonly label: string;
  /** Its place: the same paragraph, the same sentence. */
  readonly block: number;
  readonly sentence: number;
  readonly section: number;
}

/** So many of those who bring: 客户经理4人, 12 agents, 货车12辆. */
export interface Heads {
  readonly quantity: QuantityNode;
  readonly name: string;
  readonly block: number;
  readonly sentence: number;
  readonly section: number;
}

export interface Work {
  readonly figures: readonly WorkFigure[];
  readonly heads: readonly Heads[];
  /** Days that the plan reckons with for a span. */
  readonly days: ReadonlyMap<Span, Decimal>;
}

const spanNames: ReadonlySet<string> = new Set([
  "year",
  "half",
  "quarter",
  "month",
  "week",
  "workday",
  "day",
]);
const spanInWords: readonly (readonly [RegExp, Span, boolean])[] = [
  [
    /全年|年度|年内|本年|今年|\bin the year\b|\b(?:this|full|whole) year\b|\bby year[- ]end\b|\bin 20\d\d\b/iu,
    "year",
    false,
  ],
  [/[上下]半年/u, "half", false],
  [
    /全季度?|本季度|第?[一二三四1-4]季度|\b(?:in|over|for) the quarter\b|\bthis quarter\b|\bQ[1-4]\b/iu,
    "quarter",
    false,
  ],
  [/本月|全月|当月|\b(?:in|over|for) the month\b|\bthis month\b/iu, "month", false],
];
const eachSpan =
  /\b(?:per|an?|each|every) (working day|workday|business day|day|week|month|quarter|year)\b/iu;
/** `每名医生`, `客户经理每人`, `每车`; the name before 每人 runs back to the start of its clause. */
const bearerZh =
  /每(?:一)?(?:名|位|个|辆|台|条)?(人|[\p{Script=Han}]{1,8}?)(?=每|平均|日|月|周|年|季|全年|一年|不|至少|最多|完成|新|签|拜|走|检|配|接|处|办|拓|投|销|回|服|承|负|\s|\d)/gu;
const bearerEn =
  /\b(?:each|every)\s+(?:of the\s+)?(?!day|week|month|quarter|year|other|completing|working|of\b)([A-Za-z][A-Za-z-]*)/iu;
const perEn = /\bper\s+(?!day|week|month|quarter|year|cent|working|shift)([A-Za-z][A-Za-z-]*)/iu;
const periodWord = /^个?(?:工作日|天|日|周|星期|旬|月|季|半年|年|次|场|期|批)/u;
/** People to come are not yet among those who bring anything. */
const toCome = /招聘|招录|引进|新增|增聘|增配|补充|培训|\b(?:hire|hiring|recruit|add|train|onboard)\b/iu;
/** Sections that tell of what is: their figures are no target. */
const given: ReadonlySet<SectionKind> = new Set(["background", "status", "problems", "culture"]);

/** Reads all prose of a plan once, in order, whoever asks. */
export function readWork(plan: Plan): Work {
  const known = read.get(plan);
  if (known !== undefined) return known;
  const reader = new WorkReader();
  reader.readContent(plan.children, undefined);
  read.set(plan, reader);
  return reader;
}

const read = new WeakMap<Plan, Work>();

class WorkReader implements Work {
  readonly figures: WorkFigure[] = [];
  readonly heads: Heads[] = [];
  readonly days = new Map<Span, Decimal>();
  #block = 0;
  #sentence = 0;
  #section = 0;
  #sections = 0;

  readContent(content: readonly Content[], kind: SectionKind | undefined): void {
    for (const node of content) {
      if (isSection(node)) this.#readSection(node, kind);
      else if (node.type === "paragraph") this.#readRun(node, kind);
      else if (node.type === "list")
        for (const item of node.children) {
          this.#readRun(item, kind);
          this.readContent(item.children, kind);
        }
    }
  }

  #readSection(section: Section, kind: SectionKind | undefined): void {
    const outer = this.#section;
    this.#section = ++this.#sections;
    this.readContent(section.children, section.kind ?? kind);
    this.#section = outer;
  }

  #readRun(run: Run, kind: SectionKind | undefined): void {
    this.#block++;
    const prose = readProse(run);
    for (const sentence of sentencesOf(prose.sentences)) {
      this.#sentence++;
      let subject: string | undefined;
      for (const piece of sentence.pieces) {
        const clause = prose.run.text.slice(piece.start, piece.end);
        const own = bearerOf(clause);
        subject = own ?? subject;
        for (const figure of piece.figures) this.#readFigure(prose, figure, own, subject, kind);
      }
    }
  }

  #readFigure(
    prose: Prose,
    figure: Figure,
    own: string | undefined,
    subject: string | undefined,
    kind: SectionKind | undefined,
  ): void {
    const { quantity } = figure;
    if (!isFigure(quantity)) return;
    const { text } = prose.run;
    const label = text.slice(figure.before.start, quantity.start);
    const tail = text.slice(quantity.end, Math.min(figure.after.end, quantity.end + 48));
    if (quantity.kind === "duration") {
      this.#readDays(quantity, label, tail);
      return;
    }
    if (quantity.unit === "%" || quantity.kind === "ratio") return;
    const place = { block: this.#block, sentence: this.#sentence, section: this.#section };
    const each = perEn.exec(tail)?.[1];
    const isPerHead = quantity.per.includes("person") || label.includes("人均");
    const bearer = own ?? each ?? (isPerHead ? (subject ?? "") : undefined);
    const span = spanOf(quantity, label, tail);
    if (bearer === undefined && span?.isEach !== true && quantity.per.length === 0 && !toCome.test(label)) {
      const name = headsName(prose, figure, tail);
      if (name !== undefined) this.heads.push({ quantity, name, ...place });
    }
    if (bearer === undefined && kind !== undefined && given.has(kind)) return;
    if (comparison.test(label.replace(/不低于|不高于|新增|净增/gu, ""))) return;
    if (quantity.change === "decrease" || (quantity.change !== undefined && !/新增|净增|增加/u.test(label)))
      return;
    const goesOn = bearer === undefined && span?.isEach === true && subject !== undefined;
    const counted = unitOf(quantity, tail);
    this.figures.push({
      quantity,
      ...(bearer !== undefined ? { bearer } : goesOn ? { bearer: subject } : {}),
      ...(span === undefined ? {} : { span: span.span }),
      isEach: span?.isEach ?? false,
      unit: counted,
      work: workIn(withoutBearer(label, subject)),
      verb: verbIn(label, subject),
      label,
      ...place,
    });
  }

  /** 每月按26天计; 65 working days in the quarter. */
  #readDays({ unit, low, high }: QuantityNode, label: string, tail: string): void {
    if (low === null || low !== high || (unit !== "day" && unit !== "workday")) return;
    if (!/按|以|\b(?:of|with|at)\b/u.test(label) && unit !== "workday") return;
    const words = `${label} ${tail}`;
    const span = (
      [
        ["month", /每?月|month/iu],
        ["quarter", /季度?|quarter/iu],
        ["year", /年|year/iu],
        ["week", /周|week/iu],
      ] as const
    ).find(([, pattern]) => pattern.test(words))?.[0];
    if (span !== undefined && !this.days.has(span)) this.days.set(span, Decimal.of(low));
  }
}

function bearerOf(clause: string): string | undefined {
  const english = bearerEn.exec(clause);
  if (english?.[1] !== undefined) return english[1];
  const found = [...clause.matchAll(bearerZh)].find(({ 1: noun = "" }) => !periodWord.test(noun));
  const noun = found?.[1];
  if (found === undefined || noun === undefined) return undefined;
  if (noun !== "人") return noun;
  const before = /([\p{Script=Han}A-Za-z]{2,10})$/u.exec(
    clause.slice(0, found.index).replace(/[（(][^（()）]*[）)]\s*$/u, ""),
  );
  return before?.[1]?.replace(/^(?:要求|确保|其中|规定|各)/u, "") ?? "";
}

function spanOf(
  quantity: QuantityNode,
  label: string,
  tail: string,
): { readonly span: Span; readonly isEach: boolean } | undefined {
  const own = quantity.per.find((unit) => spanNames.has(unit)) as Span | undefined;
  if (own !== undefined) return { span: own, isEach: quantity.isTotal !== true };
  const each = eachSpan.exec(tail)?.[1]?.toLowerCase();
  if (each !== undefined)
    return { span: /working|business|workday/u.test(each) ? "workday" : (each as Span), isEach: true };
  for (const [pattern, span, isEach] of spanInWords)
    if (pattern.test(label) || pattern.test(tail)) return { span, isEach };
  return undefined;
}

/** 家, money:CNY; an English noun; the character behind a number without a measure word. */
function unitOf(quantity: QuantityNode, tail: string): string {
  if (quantity.kind === "count" && quantity.unit !== null && /^[a-z]/iu.test(quantity.unit))
    return stem(quantity.unit);
  if (quantity.unit !== null) return dimensionOf(quantity);
  const han = /^\s*(\p{Script=Han})/u.exec(tail)?.[1];
  if (han !== undefined) return `count:${han}`;
  const words = /^\s*((?:[A-Za-z-]+\s+){0,2}[A-Za-z-]+)/u.exec(tail)?.[1]?.split(/\s+/u) ?? [];
  const stop = words.findIndex((word) =>
    /^(?:per|an?|each|every|in|by|to|for|this|over|of|with|and)$/iu.test(word),
  );
  const noun = (stop === -1 ? words : words.slice(0, stop)).at(-1);
  return noun === undefined ? "number" : stem(noun);
}

/** Who is counted: the words before 4人, or the noun of 12 agents. */
function headsName(prose: Prose, figure: Figure, tail: string): string | undefined {
  const { quantity } = figure;
  if (quantity.kind !== "count" && quantity.kind !== "number") return undefined;
  if (quantity.unit !== null && /^[a-z]/iu.test(quantity.unit) && !isHeadcount(quantity))
    return stem(quantity.unit);
  if (quantity.unit === null) {
    const words = /^\s*((?:[A-Za-z-]+\s+){0,2}[A-Za-z-]+)\s*(?=[,.;)]|and\b|$)/u.exec(tail)?.[1];
    return words === undefined ? undefined : words.toLowerCase();
  }
  if (!/^[人名位员辆台个家户]$/u.test(quantity.unit)) return undefined;
  const range = narrowToName(prose.run.text, figure.before);
  if (range === undefined) return undefined;
  const name = prose.run.text
    .slice(range.start, range.end)
    .replace(/(?:编制|配备|配置|现有|共有|共计?|在编|在岗|总数|数量|定编)+$/u, "");
  if (name.length > 24 || name === "") return undefined;
  return name.replace(/^.*[、，\s]/u, "").replace(leading, "$1");
}

/** 辖内共有网点: 网点. At least two characters stay. */
const leading =
  /^(?:辖内|辖区|全[县市区镇乡行省]|我[行司部]|目前|现)*(?:共有|现有|拥有|下辖|下设|共|有)?(.{2,})$/u;

function withoutBearer(label: string, subject: string | undefined): string {
  if (subject === undefined || subject === "") return label;
  const at = label.indexOf(subject);
  if (at === -1) return label;
  // 每车, 每名医生: what says that it is of each goes with it.
  return (
    label.slice(0, at).replace(/(?:每(?:一)?(?:名|位|个|辆|台|条)?|each|every)\s*$/iu, "") +
    label.slice(at + subject.length)
  );
}

/** closes of `Each AE closes`, Handle of `Handle 90,000 calls`. */
function verbIn(label: string, subject: string | undefined): string {
  const words: readonly string[] = label.match(/[A-Za-z-]+/gu) ?? [];
  const at = subject === undefined ? -1 : words.lastIndexOf(subject);
  return (
    words
      .slice(at + 1)
      .find(
        (word) =>
          !/^(?:we|the|team|will|to|must|should|can|at|least|about|a|an|up|no|fewer|than|around|of|make|and)$/iu.test(
            word,
          ),
      ) ?? ""
  );
}
