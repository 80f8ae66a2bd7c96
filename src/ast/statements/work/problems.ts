import type { Name, Problem, SectionKind, SupportNeed } from "../../nodes.ts";
import { readAssignment } from "./assignment.ts";
import { nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { lineText, linesOf } from "../text/lines.ts";
import type { Line } from "../text/lines.ts";
import type { BlockPlace } from "../reading.ts";
import { isIn } from "../text/section-kind.ts";
import { fromAttributes } from "./tasks.ts";

const problemKinds: ReadonlySet<SectionKind> = new Set(["problems", "risks"]);
const supportKinds: ReadonlySet<SectionKind> = new Set(["support-needed"]);
const answerLabel =
  /(?:对策|措施|解决办法|解决方案|应对|修复|修复方式|修复方案|整改|整改建议|处理意见|处理方式|应对措施|整改措施|countermeasure|mitigation|solution|response|remedy|resolution|workaround|\bfix)\s*[:：]/i;
const whom =
  /(?:希望|请|恳请|需要|申请|提请)([^，。；能可给为在予]{1,12}?)(?=能|给予|在|为|协助|支持|提供|解决|莅临|多)/;

/** Lines of a section of problems or risks, each with the countermeasure it names. */
export function readProblems(place: BlockPlace): Problem[] {
  const { context, reading } = place;
  if (!isIn(context, problemKinds)) return [];
  if (reading.type === "table") return problemsOfTable(place);
  const lines = linesOf(place);
  const answering = isCard(lines) ? lines.find(isAnswerField) : undefined;
  const common = answering === undefined ? undefined : answerIn(answering, context);
  return lines.flatMap((line) => {
    const text = lineText(line, context);
    if (text === undefined || isLeadIn(text)) return [];
    const answer = common ?? answerOf(line, context);
    return [
      {
        type: "problem",
        position: text.position,
        certainty: "stated",
        because: "section-problems",
        text,
        ...(answer === undefined ? {} : { answer }),
      },
    ];
  });
}

/** A sentence that only announces what follows. */
function isLeadIn(text: Name): boolean {
  return /[:：]$/.test(text.text);
}

/** A clause that says what will be done: …，下一步将与厂家协商. */
const answerClause =
  /[，。；,;]\s*((?:已(?:经|全部|基本)?(?:整改|解决|纠正|收回|完成整改)|正在(?:整改|推进|积极推进)|下一步|今后|后续|为此|对此|拟|将(?!会)|计划|建议|应当?|通过|提前|采取|尽快|争取|准备|we (?:will|plan to)|mitigated? by|to be (?:resolved|fixed) by)[^。]*)/iu;
const answeringTitle = /对策|应对|措施|整改|解决|mitigation|response|countermeasure/iu;

/** One problem told field by field: 位置：…, 描述：…, 修复：… What answers it answers all of them. */
function isCard(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every(({ prose }) => /^[^：:。；;]{1,24}[：:]/u.test(prose.run.text));
}

function isAnswerField({ prose }: Line): boolean {
  const label = /^[^：:]{1,24}[：:]/u.exec(prose.run.text)?.[0] ?? "";
  return answerLabel.test(label);
}

function answerOf(line: Line, context: StatementContext): Name | undefined {
  return answerIn(line, context) ?? answerBehind(line, context);
}

/** What stands behind a label that says it is the answer, in the line or below it. */
function answerIn(line: Line, context: StatementContext): Name | undefined {
  for (const { run } of [line.prose, ...line.below.map((item) => item.prose)]) {
    const found = answerLabel.exec(run.text);
    if (found === null) continue;
    const told = nameIn(run, found.index + found[0].length, run.text.length, context.lines);
    return told ?? nameIn(run, found.index, run.text.length, context.lines);
  }
  return undefined;
}

/** Under a heading that speaks of answers, what stands behind a colon is one: `展会延期：提前准备线上方案`. */
function answerBehind({ prose: { run } }: Line, context: StatementContext): Name | undefined {
  const colon = answeringTitle.test(context.section?.title.text ?? "")
    ? /^[^：:。]{2,40}(?:[：:]|——?|→)/u.exec(run.text)
    : null;
  if (colon !== null) return nameIn(run, colon[0].length, run.text.length, context.lines);
  const clause = answerClause.exec(run.text);
  const text = clause?.[1];
  if (clause === null || text === undefined) return undefined;
  const start = clause.index + clause[0].length - text.length;
  return nameIn(run, start, start + text.length, context.lines);
}

const problemHeader = /问题|风险|困难|不足|problem|risk|issue/i;
const answerHeader = /对策|措施|应对|解决|countermeasure|mitigation|solution|response/i;

function problemsOfTable({ reading }: BlockPlace): Problem[] {
  if (reading.type !== "table") return [];
  const { columns, rows } = reading.grid;
  const problem = columns.find((column) => problemHeader.test(column.header) && column.role !== "ordinal");
  const answer = columns.find((column) => column !== problem && answerHeader.test(column.header));
  if (problem === undefined) return [];
  return rows.flatMap((row): Problem[] => {
    const text = row.cells[problem.index]?.cell;
    if (text === undefined || text.text.trim() === "") return [];
    const found = answer === undefined ? undefined : row.cells[answer.index]?.cell;
    return [
      {
        type: "problem",
        position: row.row.position,
        certainty: "explicit",
        because: "problem-table",
        text: { text: text.text.trim(), position: text.position },
        ...(found === undefined || found.text.trim() === ""
          ? {}
          : { answer: { text: found.text.trim(), position: found.position } }),
      },
    ];
  });
}

/** Lines of a section that asks for support, with whom they ask. */
export function readSupportNeeds(place: BlockPlace): SupportNeed[] {
  const { context } = place;
  if (!isIn(context, supportKinds)) return [];
  return linesOf(place).flatMap((line) => {
    const text = lineText(line, context);
    if (text === undefined || isLeadIn(text)) return [];
    const { owner, due } = {
      ...readAssignment(line.prose.run, line.inlines, context),
      ...fromAttributes(line.attributes),
    };
    const from = fromWhom(line, context);
    return [
      {
        type: "supportNeed",
        position: text.position,
        certainty: "stated",
        because: "section-support-needed",
        text,
        ...(from === undefined ? {} : { from }),
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined ? {} : { due }),
      },
    ];
  });
}

function fromWhom({ prose }: Line, context: StatementContext): Name | undefined {
  const found = whom.exec(prose.run.text);
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const start = found.index + found[0].indexOf(name);
  return nameIn(prose.run, start, start + name.length, context.lines);
}
