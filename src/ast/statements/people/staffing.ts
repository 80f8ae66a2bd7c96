import type { TextRange } from "../../../quantities/quantity.ts";
import type { Name, SectionKind, Staffing } from "../../nodes.ts";
import { textPosition } from "../text/cell-position.ts";
import { around, isFigure, nameIn } from "../context.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { isHeadcount } from "../text/dimension.ts";
import type { GridRow } from "../../tables/grid.ts";
import { headingBeforeColon, narrowToName } from "../text/label.ts";
import { firstGroupAfter } from "../text/prose.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { isIn } from "../text/section-kind.ts";

const staffingKinds: ReadonlySet<SectionKind> = new Set(["staffing", "organisation"]);
const provides =
  /(?:人员配备|人员配置|人员编制|定编|定员|配备|配置|编制|招聘|招收|引进|增聘|设置|设立|设有|\bhire\b|\bhiring\b|\bstaffed with\b|\brecruit\b|\bassign\b)/i;
const leadingVerb =
  /^(?:.{0,40}?(?:人员配备|人员配置|人员编制|配备|配置|编制|招聘|招收|引进|增聘|设置|设立|设有|需要|需|各|hire|recruit|assign)(?:为|：|:|专职|兼职)?)/i;
const team =
  /(?:部|部门|中心|科室|科|处|组|室|队|板块|公司|团队|事业部|分部|办公室|小组|department|team|division|office|group|unit)$/i;

/**
 * So many people for a post in a team:
 *
 *     汽车板块：人员配备运营人员1名、编辑1名       two posts of a team
 *     业务营销部 2-4 人                            a line of a staffing section
 *     业务部（2-3人）每季度签单…                    a team's head count in brackets after its name
 */
export function readProseStaffing(prose: Prose, { context }: BlockPlace): Staffing[] {
  const found: Staffing[] = [];
  for (const sentence of prose.sentences) {
    for (const staffing of postsOfSentence(prose, sentence, context)) found.push(staffing);
    for (const staffing of teamsWithHeads(prose, sentence, context)) found.push(staffing);
    for (const staffing of englishPosts(prose, sentence, context)) found.push(staffing);
  }
  return found;
}

function postsOfSentence(prose: Prose, sentence: Sentence, context: StatementContext): Staffing[] {
  const text = prose.run.text;
  const isStaffing = isIn(context, staffingKinds);
  const hasVerb = provides.test(text.slice(sentence.start, sentence.end));
  if (!isStaffing && !hasVerb) return [];
  const found: Staffing[] = [];
  let heading: TextRange | undefined;
  let isProviding = isStaffing;
  for (const [index, piece] of sentence.pieces.entries())
    for (const figure of piece.figures) {
      heading = headingOf(text, sentence, index, figure) ?? heading;
      // After the verb a list of posts goes on: 配备运营人员1名、编辑1名.
      isProviding ||= provides.test(text.slice(figure.before.start, figure.before.end));
      if (!isHeads(figure) || !isProviding) continue;
      const name = postRange(text, piece, figure);
      if (name === undefined) continue;
      found.push(makeStaffing(prose, figure, name, heading, evidenceFor(isStaffing), context));
    }
  return found;
}

const noPost =
  /\b(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?|times?|percent|people|persons?|staff|employees|heads?|headcount|desks?|seats?|laptops?|shifts?|offices?|sites?|calls?|hires?)\b|\bteams?$/iu;

/** `12 agents, 2 team leads, 1 planner`: in a staffing section English names the post behind its number. */
function* englishPosts(prose: Prose, sentence: Sentence, context: StatementContext): Generator<Staffing> {
  if (context.language !== "en" || !isIn(context, staffingKinds)) return;
  for (const { quantity, after } of sentence.figures) {
    const isCount = quantity.kind === "count" || (quantity.kind === "number" && quantity.unit === null);
    if (!isCount || !isFigure(quantity) || quantity.per.length > 0 || quantity.change !== undefined) continue;
    if (isHeadcount(quantity)) continue;
    const start = quantity.start + (/[A-Za-z]/u.exec(quantity.text)?.index ?? quantity.text.length);
    const noun =
      /^\s*([A-Za-z][A-Za-z-]*(?: (?!and\b|in\b|for\b|at\b|who\b|with\b|by\b|per\b|to\b|on\b)[A-Za-z-]+){0,3})\s*(?=$|[,;.()&]|and\b|in\b|for\b|at\b|on\b)/u.exec(
        prose.run.text.slice(start, after.end),
      );
    const words = noun?.[1];
    if (noun === null || words === undefined || noPost.test(words)) continue;
    const from = start + noun[0].indexOf(words);
    const post = nameIn(prose.run, from, from + words.length, context.lines);
    if (post === undefined) continue;
    yield {
      type: "staffing",
      position: around([quantity.position, post.position]),
      certainty: "stated",
      because: "section-staffing",
      post,
      heads: quantity,
    };
  }
}

/** What stands before a figure's last colon, with the names enumerated up to it: `人才、旅游、交友等板块：编辑1名`. */
function headingOf(text: string, sentence: Sentence, index: number, figure: Figure): TextRange | undefined {
  const own = headingBeforeColon(text, figure.before);
  if (own === undefined || figure !== sentence.pieces[index]?.figures[0]) return own;
  let first = index;
  while (sentence.pieces[first - 1]?.mark === "、" && sentence.pieces[first - 1]?.figures.length === 0)
    first--;
  return { start: sentence.pieces[first]?.start ?? own.start, end: own.end };
}

function evidenceFor(isStaffing: boolean): Evidence {
  return isStaffing
    ? { certainty: "stated", because: "section-staffing" }
    : { certainty: "stated", because: "staffing-verb" };
}

function isHeads({ quantity }: Figure): boolean {
  return (
    isFigure(quantity) && isHeadcount(quantity) && quantity.per.length === 0 && quantity.change === undefined
  );
}

/** The post or team right before a head count, the verb that provides it taken away. */
function postRange(text: string, piece: Piece, figure: Figure): TextRange | undefined {
  const name = narrowToName(text, figure.before);
  if (name === undefined) return undefined;
  const verb = leadingVerb.exec(text.slice(name.start, Math.min(name.end, name.start + 56)));
  const range =
    verb === null ? name : narrowToName(text, { start: name.start + verb[0].length, end: name.end });
  if (range === undefined || range.end - range.start > 16) return undefined;
  const group = piece.groups[firstGroupAfter(piece.groups, range.start)];
  return group !== undefined && group.start < range.end
    ? narrowToName(text, { start: range.start, end: group.start })
    : range;
}

function makeStaffing(
  prose: Prose,
  figure: Figure,
  name: TextRange,
  heading: TextRange | undefined,
  evidence: Evidence,
  context: StatementContext,
): Staffing {
  const own = nameIn(prose.run, name.start, name.end, context.lines);
  const above =
    heading === undefined ? undefined : nameIn(prose.run, heading.start, heading.end, context.lines);
  const isTeam = above === undefined && own !== undefined && team.test(own.text);
  const names = isTeam ? { team: own } : postAndTeam(own, above);
  return {
    type: "staffing",
    position: around([figure.quantity.position, ...(own === undefined ? [] : [own.position])]),
    ...evidence,
    ...names,
    heads: figure.quantity,
  };
}

function postAndTeam(post: Name | undefined, above: Name | undefined) {
  return { ...(post === undefined ? {} : { post }), ...(above === undefined ? {} : { team: above }) };
}

/** `业务部（2-3人）`: brackets that hold a head count and nothing else, right after the name of a team. */
function* teamsWithHeads(prose: Prose, sentence: Sentence, context: StatementContext): Generator<Staffing> {
  for (const piece of sentence.pieces)
    for (const group of piece.groups) {
      const [inner, ...more] = group.sentences;
      const [figure, ...others] = inner?.figures ?? [];
      if (figure === undefined || more.length > 0 || others.length > 0 || !isHeads(figure)) continue;
      if (figure.end - figure.start + 2 < group.end - group.start) continue;
      const name = narrowToName(prose.run.text, {
        start: Math.max(piece.start, group.start - 16),
        end: group.start,
      });
      if (name === undefined || !team.test(prose.run.text.slice(name.start, name.end))) continue;
      const owner = nameIn(prose.run, name.start, name.end, context.lines);
      if (owner === undefined) continue;
      yield {
        type: "staffing",
        position: around([owner.position, figure.quantity.position]),
        certainty: "stated",
        because: "heads-in-brackets",
        team: owner,
        heads: figure.quantity,
      };
    }
}

// ------------------------------------------------------------------------------------------------ tables

const headsHeader =
  /^(?:人数|编制|编制数|定编|定员|人员数|数量|配备人数|需求人数|招聘人数|headcount|heads|people|count)(?:[（(].*)?$/i;
const postHeader = /岗位|职位|职务|post|position|role/i;
const teamHeader = /部门|板块|单位|科室|团队|中心|team|department|unit/i;

/** Staffing tables: a column of posts and one of head counts, or a column of teams and one for each post. */
export function readTableStaffing({ reading, context }: BlockPlace): Staffing[] {
  if (reading.type !== "table") return [];
  const { grid } = reading;
  const posts = grid.columns.find((column) => postHeader.test(column.header));
  const teams = grid.columns.find((column) => column !== posts && teamHeader.test(column.header));
  const heads = grid.columns.find((column) => headsHeader.test(column.header) && column.role !== "text");
  const items = grid.rows.filter((row) => row.role === "item");
  if (heads !== undefined && (posts !== undefined || isIn(context, staffingKinds)))
    return items.flatMap((row) =>
      staffingOfCell(
        row,
        heads.index,
        cellName(row, teams?.index),
        cellName(row, posts?.index ?? grid.labelColumn?.index),
        "heads-column",
      ),
    );
  if (teams === undefined && !isIn(context, staffingKinds)) return [];
  return items.flatMap((row) =>
    grid.columns
      .filter((column) => column.role === "amount" && !headsHeader.test(column.header))
      .flatMap((column) =>
        staffingOfCell(
          row,
          column.index,
          cellName(row, teams?.index ?? grid.labelColumn?.index),
          { text: column.header, position: column.column.header.position },
          "post-column",
        ),
      ),
  );
}

function staffingOfCell(
  row: GridRow,
  index: number,
  owner: Name | undefined,
  post: Name | undefined,
  because: string,
): Staffing[] {
  const heads = row.cells[index]?.figure;
  if (heads === undefined || (because === "post-column" && !isHeadcount(heads))) return [];
  if (heads.kind !== "count" && heads.kind !== "number") return [];
  return [
    {
      type: "staffing",
      position: heads.position,
      certainty: "explicit",
      because,
      ...(owner === undefined ? {} : { team: owner }),
      ...(post === undefined ? {} : { post }),
      heads,
    },
  ];
}

function cellName(row: GridRow, index: number | undefined): Name | undefined {
  const cell = index === undefined ? undefined : row.cells[index]?.cell;
  const text = cell?.text.trim() ?? "";
  return cell === undefined || text === "" ? undefined : { text, position: textPosition(cell) };
}
