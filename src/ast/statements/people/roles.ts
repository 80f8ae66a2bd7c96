import type { TextRange } from "../../../quantities/quantity.ts";
import type { Name, Role } from "../../nodes.ts";
import { nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { firstSentence, linesOf } from "../text/lines.ts";
import type { Line } from "../text/lines.ts";
import type { Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { around } from "../context.ts";

const dutiesTitle =
  /\s*(?:的)?(?:岗位职责|工作职责|部门职责|主要职责|职责|responsibilities|duties)\s*[:：]?\s*$/i;
const dutiesLine = /^\s*([^，。；,;:：]{1,16}?)(?:岗位职责|工作职责|部门职责|主要职责|职责)\s*[:：]\s*/;

/** A post with its duties: the items under a heading 项目经理岗位职责, or a line 市场部职责：负责…. */
export function readRoles(place: BlockPlace): Role[] {
  const { context, reading } = place;
  const found = linesOf(place).flatMap((line) => roleOfLine(line, context) ?? []);
  const title = context.section?.title;
  if (title === undefined || reading.type !== "list" || place.within !== undefined) return found;
  const name = nameOfTitle(title);
  const duties = linesOf(place).flatMap((line) => firstSentence(line, context) ?? []);
  const [first] = duties;
  if (name === undefined || first === undefined) return found;
  return [
    ...found,
    {
      type: "role",
      position: around([first.position, ...duties.map((duty) => duty.position)]),
      certainty: "stated",
      because: "heading-duties",
      name,
      duties,
    },
  ];
}

/** The post a heading names; a heading that only says 岗位职责 names none. */
function nameOfTitle(title: Name): Name | undefined {
  const match = dutiesTitle.exec(title.text);
  if (match === null || match.index === 0) return undefined;
  const text = title.text.slice(0, match.index);
  if (/[及和与]$|定岗/.test(text)) return undefined;
  return { text, position: title.position };
}

function roleOfLine({ prose }: Line, context: StatementContext): Role | undefined {
  const { run } = prose;
  const match = dutiesLine.exec(run.text.slice(0, 48));
  const head = match?.[1];
  if (match === null || head === undefined) return undefined;
  const start = match[0].indexOf(head);
  const name = nameIn(run, start, start + head.length, context.lines);
  const duties = clausesOf(prose.sentences).flatMap(
    ({ start, end }) => nameIn(run, Math.max(start, match[0].length), end, context.lines) ?? [],
  );
  const [first] = duties;
  if (name === undefined || first === undefined) return undefined;
  return {
    type: "role",
    position: around([name.position, first.position, ...duties.map((duty) => duty.position)]),
    certainty: "stated",
    because: "line-duties",
    name,
    duties,
  };
}

/** The clauses of some sentences. What 、 enumerates is one duty: 做好合同、质量和进度管理. */
function clausesOf(sentences: readonly Sentence[]): readonly TextRange[] {
  return sentences.flatMap(({ pieces }) => {
    const clauses: TextRange[] = [];
    let start: number | undefined;
    for (const piece of pieces) {
      start ??= piece.start;
      if (piece.mark === "、") continue;
      clauses.push({ start, end: piece.end });
      start = undefined;
    }
    const last = pieces.at(-1);
    return start === undefined || last === undefined ? clauses : [...clauses, { start, end: last.end }];
  });
}
