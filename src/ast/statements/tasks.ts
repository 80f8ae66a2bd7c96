import type { Attribute, Cell, Name, SectionKind, Task } from "../nodes.ts";
import { inlineOf } from "../visit.ts";
import { dueWord, joinAssignments, ownerWord, readAssignment } from "./assignment.ts";
import type { Assignment } from "./assignment.ts";
import { nameIn } from "./context.ts";
import type { Evidence, StatementContext } from "./context.ts";
import type { Grid } from "./grid.ts";
import type { BlockPlace, ItemReading } from "./reading.ts";
import { isIn, kindOf } from "./section-kind.ts";

const taskKinds: ReadonlySet<SectionKind> = new Set(["tasks", "measures", "schedule"]);
const workKinds: ReadonlySet<SectionKind> = new Set([
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
    const text = taskText(item, context);
    return evidence === undefined || text === undefined ? [] : [makeTask(item, text, evidence, context)];
  });
}

function isTaskItem({ item }: ItemReading, context: StatementContext): Evidence | undefined {
  if (item.checked !== undefined) return { certainty: "explicit", because: "task-list-item" };
  const kind = kindOf(context);
  if (isIn(context, taskKinds)) return { certainty: "stated", because: `section-${kind ?? "tasks"}` };
  if (kind !== undefined && !workKinds.has(kind)) return undefined;
  return openingVerb.test(item.text.slice(0, 40))
    ? { certainty: "inferred", because: "opening-verb" }
    : undefined;
}

/** The first sentence, or its first clause when it is long. */
function taskText({ item, prose }: ItemReading, context: StatementContext): Name | undefined {
  const sentence = prose.sentences[0];
  if (sentence === undefined) return undefined;
  const end = sentence.end - sentence.start <= 48 ? sentence.end : (sentence.pieces[0]?.end ?? sentence.end);
  const lead = /^\s*(?:[一二三四五六七八九十]?是|[-–—])\s*/.exec(item.text.slice(sentence.start, end));
  return nameIn(item, sentence.start + (lead?.[0].length ?? 0), end, context.lines);
}

function makeTask(reading: ItemReading, text: Name, evidence: Evidence, context: StatementContext): Task {
  const { item } = reading;
  const assignment = joinAssignments(
    readAssignment(item, item.inline, context),
    [...itemsBelow(reading)].map((below) => readAssignment(below.item, below.item.inline, context)),
  );
  return {
    type: "task",
    position: item.position,
    ...evidence,
    text,
    ...assignment,
    ...fromAttributes(item.attributes ?? []),
    ...(item.checked === undefined ? {} : { isDone: item.checked }),
    ...(item.label === undefined ? {} : { label: item.label }),
  };
}

function* itemsBelow(reading: ItemReading): Generator<ItemReading> {
  for (const block of reading.nested) {
    if (block.type !== "list") continue;
    for (const item of block.items) {
      yield item;
      yield* itemsBelow(item);
    }
  }
}

/** `{owner=张三 due=2025-06-30}` outdoes what the words say. */
export function fromAttributes(
  attributes: readonly Attribute[],
): Pick<Assignment, "owner" | "due" | "cadence"> {
  const valueOf = (...names: readonly string[]) =>
    attributes.find((attribute) => names.includes(attribute.name.toLowerCase()))?.value;
  const owner = valueOf("owner", "负责人");
  const due = valueOf("due", "deadline", "完成时限");
  const cadence = valueOf("cadence", "频次");
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(cadence === undefined ? {} : { cadence }),
  };
}

// ------------------------------------------------------------------------------------------------ tables

const taskHeader =
  /^(?:序号及)?(?:工作|重点|主要|具体|年度|活动|任务)*(?:任务|内容|事项|措施|活动|项目内容|重点|工作|举措|task|action|activity|measure|to-?do|work item)(?:名称|内容|清单|描述|s)?$/i;
const ownerHeader = new RegExp(`(?:${ownerWord}|责任|牵头|负责)`, "i");
const startHeader =
  /^(?:计划|预计|拟)?(?:开始|起始|启动|开工)(?:时间|日期|时限|日)?$|^(?:start|begin|from)(?:s|ning)?(?: date| time)?$/i;
const dueHeader = new RegExp(`(?:${dueWord}|完成时|时间|日期|when|date)`, "i");

/** Tasks out of a table whose headers say what is to be done and by whom or when. */
export function readTableTasks({ reading, context }: BlockPlace): Task[] {
  if (reading.type !== "table") return [];
  const { grid } = reading;
  const what = grid.columns.find((column) => taskHeader.test(column.header));
  const who = grid.columns.find((column) => column !== what && ownerHeader.test(column.header));
  const from = grid.columns.find((column) => column !== what && startHeader.test(column.header));
  const when = grid.columns.find(
    (column) => column !== what && column !== who && column !== from && dueHeader.test(column.header),
  );
  if (what === undefined) return [];
  const isTaskTable = who !== undefined || when !== undefined;
  if (!isTaskTable && !isIn(context, workKinds)) return [];
  const evidence: Evidence = isTaskTable
    ? { certainty: "explicit", because: "task-table" }
    : { certainty: "inferred", because: "task-column" };
  return grid.rows.flatMap((row) => {
    const cell = row.cells[what.index]?.cell;
    if (cell === undefined || cell.text.trim() === "" || row.role === "total") return [];
    return [
      taskOfCell(
        cell,
        row.cells[who?.index ?? -1]?.cell,
        row.cells[when?.index ?? -1]?.cell,
        row.cells[from?.index ?? -1]?.cell,
        grid,
        row.index,
        evidence,
        context,
      ),
    ];
  });
}

function taskOfCell(
  cell: Cell,
  who: Cell | undefined,
  when: Cell | undefined,
  from: Cell | undefined,
  grid: Grid,
  rowIndex: number,
  evidence: Evidence,
  context: StatementContext,
): Task {
  const row = grid.rows[rowIndex];
  const all = (row?.cells ?? []).flatMap(({ cell: other }) =>
    other === undefined || other === cell || other === when || other === from
      ? []
      : [readAssignment(other, inlineOf(other), context)],
  );
  const assignment = joinAssignments(readAssignment(cell, inlineOf(cell), context), all);
  const owner = nameOfCell(who) ?? assignment.owner;
  const due = nameOfCell(when) ?? assignment.due;
  const start = nameOfCell(from);
  return {
    type: "task",
    position: row?.row.position ?? cell.position,
    ...evidence,
    text: { text: cell.text.trim(), position: cell.position },
    ...assignment,
    ...(owner === undefined ? {} : { owner }),
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
  };
}

function nameOfCell(cell: Cell | undefined): Name | undefined {
  const text = cell?.text.trim() ?? "";
  return cell === undefined || text === "" || /^[-–—/／]+$/.test(text)
    ? undefined
    : { text, position: cell.position };
}
