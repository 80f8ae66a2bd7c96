import type { Attribute, Item, Name, SectionKind, Task } from "../../nodes.ts";
import {
  hasLabelledAssignment,
  joinAssignments,
  nameWithoutAttributes,
  readAssignment,
} from "./assignment.ts";
import type { Assignment } from "./assignment.ts";
import type { Evidence, StatementContext, TextRun } from "../context.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace, ItemReading } from "../reading.ts";
import { isIn, kindOf } from "../text/section-kind.ts";
import { timeOfHeading } from "./time-of-heading.ts";

const taskKinds: ReadonlySet<SectionKind> = new Set(["tasks", "measures", "schedule"]);
export const workKinds: ReadonlySet<SectionKind> = new Set([
  "tasks",
  "measures",
  "schedule",
  "business",
  "goals",
  "training",
]);

/** Verbs that open a piece of work; what stands before them (是继续, 要进一步) only lends weight. */
const openingVerb =
  /^(?:[一二三四五六七八九十]?是|要|将|应|继续|持续|进一步|积极|认真|全面|切实|大力|不断|努力|着力|全力以赴|全力|严格|深入|重点|及时|有序|统一|主动|多方|适度|充分|广泛|定期|不定期|做好|并|同时)*(?:抓好|抓|加强|加大|加快|建立|建设|健全|完善|制定|制订|修订|编制|推进|推行|推动|推广|推出|开展|开发|开拓|组织|实施|落实|执行|坚持|强化|提升|提高|优化|拓展|拓宽|扩大|保障|保持|保证|确保|规范|明确|梳理|清理|处理|配合|协助|协调|联合|整合|引进|引导|培训|培养|招聘|采购|建成|完成|达成|实现|启动|上线|搭建|打造|改进|改造|检查|督导|跟进|举办|召开|参加|走访|拜访|洽谈|了解|寻找|争取|申报|策划|服务好|管好|用好|突出|深化|丰富|降低|控制|严控|压降|补齐|主抓|力争|build|launch|run|hire|train|improve|increase|reduce|deliver|complete|establish|develop|create|implement|organi[sz]e|review|prepare|set up|expand|migrate|ship|publish|open|sign|recruit|negotiate|conduct|hold)/i;

/**
 * Tasks out of lists: every box to tick, every item of a section of tasks or measures, and, as a guess, items that open
 * with a verb of work in other sections that do not speak of something else. What is nested below a task belongs to it.
 */
export function readListTasks({ reading, within, context }: BlockPlace): Task[] {
  if (reading.type !== "list" || (within !== undefined && isTaskItem(within, context) !== undefined))
    return [];
  return reading.items.flatMap((item) => {
    const evidence = isTaskItem(item, context);
    const text = evidence === undefined ? undefined : taskText(item.item, item.prose, context);
    return evidence === undefined || text === undefined ? [] : [makeTask(item, text, evidence, context)];
  });
}

function isTaskItem({ item }: ItemReading, context: StatementContext): Evidence | undefined {
  if (criteria.test(context.section?.title.text ?? "")) return undefined;
  if (item.checked !== undefined) return { certainty: "explicit", because: "task-list-item" };
  if (isFigureLine(item) || noWork.test(context.section?.title.text ?? "")) return undefined;
  if (tellsWhatWasDone(context)) return undefined;
  const kind = kindOf(context);
  if (isIn(context, taskKinds)) return { certainty: "stated", because: `section-${kind ?? "tasks"}` };
  if (kind !== undefined && !workKinds.has(kind)) return undefined;
  return openingVerb.test(item.text.slice(0, 40))
    ? { certainty: "inferred", because: "opening-verb" }
    : undefined;
}

/** What work is held to when it is done; a box there is ticked by whoever checks, and nobody does the criterion. */
const criteria =
  /\b(?:definition of (?:done|ready)|(?:acceptance|success|exit|entry|completion|quality|evaluation|selection) criteria)\b|(?:验收|完成|成功|通过|准入|准出|评价|评估|考核|合格)(?:标准|条件|准则)$/iu;

/** Team, 参加人员, 注意事项: a heading among tasks below which people, things or remarks are listed. */
const noWork =
  /^(?:[^\p{L}]*)(?:(?:the|our|core|key|project)\s)?(?:teams?|people|(?:team )?members|roles|who(?:'s| is) who|contacts?|attendees|participants|materials|equipment|tools|notes?|remarks|references|links|resources|assumptions|glossary)[^\p{L}]*$|(?:参[加会与]人员|参加对象|活动(?:对象|主题|地点|时间|形式|背景)|人员名单|成员|联系方式|联系人|所需(?:物品|物资|材料)|物资清单|注意事项|备注|说明)$/iu;

/** 基本信息, 认领: below such a heading the text itself has an owner. */
const aboutDocument =
  /^(?:[^\p{L}]*)(?:(?:project |document |task |general )?(?:info(?:rmation)?|details|metadata|ownership|owners?|status|overview)|(?:项目|文档|任务|基本|计划|课题|活动)?(?:信息|概况|概览|简介|属性|状态|认领|负责人|责任人|元数据|分工))[^\p{L}]*$/iu;

/** Timeline results, 工作总结: what stands there needs nobody to do it any more. */
function tellsWhatWasDone({ section }: StatementContext): boolean {
  const title = section?.title.text ?? "";
  return (
    /总结|回顾|成果|成效|\b(?:results?|outcomes?|retrospective|achievements?)\b/iu.test(title) &&
    !/计划|安排|打算|措施|目标|\bplans?\b|\bnext\b|\bkey results?\b/iu.test(title)
  );
}

const figureLabel = /^([^，。；,;：:]{1,24}?)\s*(?:[：:]|为|是|\s)\s*$/u;
const amountWord =
  /(?:总额|总计|合计|小计|金额|经费|预算|费用?|成本|支出|收入|投资|资金|利润|单价|价格|人数|数量|比例|占比|率|额|量|budget|costs?|fees?|total|amount|price|revenue|expenses?|spend|spending|rate|share|margin|profit)$/iu;

/** `培训经费总额：8万元`: the name of an amount and the amount, with nothing to be done in it. */
function isFigureLine({ text, inline }: Item): boolean {
  const [figure, ...others] = inline.filter((node) => node.type === "quantity");
  if (figure === undefined || others.length > 0) return false;
  const start = Math.min(figure.start, ...(figure.bounds ?? []).map((bound) => bound.start));
  const name = figureLabel.exec(text.slice(0, start))?.[1];
  const rest = text.slice(Math.max(figure.end, ...(figure.bounds ?? []).map((bound) => bound.end)));
  return (
    name !== undefined &&
    amountWord.test(name.trim()) &&
    /^\s*(?:[（(][^（()）]*[）)])?[。；;，,.]?\s*$/u.test(rest)
  );
}

/** The first sentence, or its first clause when it is long, without what is said of owner, date and tags. */
function taskText(run: TextRun, prose: Prose, context: StatementContext): Name | undefined {
  const sentence = prose.sentences[0];
  if (sentence === undefined) return undefined;
  const end = sentence.end - sentence.start <= 48 ? sentence.end : (sentence.pieces[0]?.end ?? sentence.end);
  const lead = /^\s*(?:[一二三四五六七八九十]?是|[-–—])\s*/.exec(run.text.slice(sentence.start, end));
  return nameWithoutAttributes(run, { start: sentence.start + (lead?.[0].length ?? 0), end }, context);
}

function makeTask(reading: ItemReading, text: Name, evidence: Evidence, context: StatementContext): Task {
  const { item } = reading;
  const assignment = joinAssignments(readAssignment(item, item.inline, context), [
    ...assignmentsBelow(reading, context),
  ]);
  return {
    type: "task",
    position: item.position,
    ...evidence,
    text,
    ...(assignment.due === undefined && assignment.cadence === undefined && timeOfHeading(context)),
    ...assignment,
    ...fromAttributes(item.attributes ?? []),
    ...(item.checked === undefined ? {} : { isDone: item.checked }),
    ...(item.label === undefined ? {} : { label: item.label }),
  };
}

function* assignmentsBelow({ nested }: ItemReading, context: StatementContext): Generator<Assignment> {
  for (const block of nested) {
    if (block.type === "paragraph") yield readAssignment(block.block, block.block.children, context);
    else if (block.type === "list")
      for (const item of block.items) {
        yield readAssignment(item.item, item.item.inline, context);
        yield* assignmentsBelow(item, context);
      }
  }
}

/**
 * A paragraph that says who does something or until when, in a label, is a task; one that says nothing else speaks of
 * the paragraph before it, or of its heading.
 *
 *     （二）强化要素保障
 *     全年供地不少于1200亩。责任单位：县自然资源局；完成时限：12月底
 */
export function readProseTasks(prose: Prose, { reading, before, within, context }: BlockPlace): Task[] {
  if (reading.type !== "paragraph" || within !== undefined || context.section === undefined) return [];
  if (!hasLabelledAssignment(prose.run.text) || isIn(context, notWork)) return [];
  const { block } = reading;
  const text =
    taskText(block, prose, context) ??
    (before?.type === "paragraph" && !hasLabelledAssignment(before.block.text)
      ? taskText(before.block, before.prose, context)
      : context.section.title);
  if (text === undefined || text.text === "") return [];
  if (text === context.section.title && aboutDocument.test(text.text)) return [];
  return [
    {
      type: "task",
      position: block.position,
      certainty: "stated",
      because: "labelled-owner-or-due",
      text,
      ...readAssignment(block, block.children, context),
      ...fromAttributes(block.attributes ?? []),
      ...(block.label === undefined ? {} : { label: block.label }),
    },
  ];
}

/** Sections in which an owner or a date belongs to something other than work. */
const notWork: ReadonlySet<SectionKind> = new Set([
  "problems",
  "support-needed",
  "risks",
  "background",
  "organisation",
  "staffing",
  "status",
]);

/** `{owner=张三 due=2025-06-30}` outdoes what the words say. */
export function fromAttributes(
  attributes: readonly Attribute[],
): Pick<Assignment, "owner" | "start" | "due" | "cadence"> {
  const valueOf = (...names: readonly string[]) =>
    attributes.find((attribute) => names.includes(attribute.name.toLowerCase()))?.value;
  const owner = valueOf("owner", "负责人");
  const start = valueOf("start", "begin", "开始时间");
  const due = valueOf("due", "deadline", "完成时限");
  const cadence = valueOf("cadence", "频次");
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
    ...(cadence === undefined ? {} : { cadence }),
  };
}
