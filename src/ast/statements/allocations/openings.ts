import { namesIn } from "../text/label.ts";
import type { Region } from "./parts.ts";
import { firstGroupAfter } from "../text/prose.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import { dividedInto, ofWhich, respectively } from "../text/words.ts";

/** Where a sentence begins to list what a total is made of: 其中, 分为, 分别为, or a colon right after the total. */
export interface Opening {
  readonly at: number;
  readonly end: number;
  readonly kind: "of-which" | "divided-into" | "respectively" | "colon";
  /** Index of the piece it stands in. */
  readonly piece: number;
}

export function findOpenings(prose: Prose, sentence: Sentence): Opening[] {
  const openings: Opening[] = [];
  sentence.pieces.forEach((piece, index) => {
    const found = findWord(prose, piece) ?? findColon(prose, piece) ?? findAmong(prose, piece);
    if (found !== undefined) openings.push({ ...found, piece: index });
  });
  return openings;
}

/** `毛利率21.5%，销售费率、管理费率分别为1.7%、2.7%`: rates told in a row make no rate told before. */
export function areRates(prose: Prose, { kind, at }: Opening): boolean {
  return (
    kind === "respectively" && /率[^，。；,;]{1,40}率$/u.test(prose.run.text.slice(Math.max(0, at - 60), at))
  );
}

const openingWords = [
  ["of-which", ofWhich],
  ["divided-into", dividedInto],
  ["respectively", respectively],
] as const;

function findWord(prose: Prose, piece: Piece): Omit<Opening, "piece"> | undefined {
  const text = prose.run.text.slice(piece.start, piece.end);
  for (const [kind, pattern] of openingWords) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const at = piece.start + match.index;
    const group = piece.groups[firstGroupAfter(piece.groups, at)];
    if (group === undefined || group.start > at) return { at, end: at + match[0].length, kind };
  }
  return undefined;
}

function findColon(prose: Prose, piece: Piece): Omit<Opening, "piece"> | undefined {
  for (const figure of piece.figures) {
    const found = colonAfter(prose, figure);
    if (found !== undefined) return found;
  }
  return undefined;
}

function colonAfter(prose: Prose, figure: Figure): Omit<Opening, "piece"> | undefined {
  const after = prose.run.text.slice(figure.after.start, Math.min(figure.after.end, figure.after.start + 8));
  const match = /^\s*(?:左右|以上|以内)?\s*[:：]/.exec(after);
  if (match !== null) return colonAt(figure.after.start + match[0].length, "colon");
  // Words between the total and the colon may be about something else (20万元用于以下项目：).
  const far = /^[^，。；,;:：=]{1,24}[:：]/.exec(
    prose.run.text.slice(figure.after.start, Math.min(figure.after.end, figure.after.start + 26)),
  );
  return far === null ? undefined : colonAt(figure.after.start + far[0].length, "of-which");
}

function colonAt(end: number, kind: Opening["kind"]): Omit<Opening, "piece"> {
  return { at: end - 1, end, kind };
}

/** `40个项目中，…`, `Of the $2.4M, …`: a clause that holds nothing but the total. */
function findAmong(prose: Prose, piece: Piece): Omit<Opening, "piece"> | undefined {
  const figure = piece.figures.at(-1);
  if (figure === undefined || piece.mark !== "，") return undefined;
  const behind = prose.run.text.slice(figure.end, piece.end);
  const before = prose.run.text.slice(piece.start, figure.start);
  const isAmong =
    /^[^，。；:：]{0,12}(?<![其集年期手途高初过当])(?:中|当中|之中)$/u.test(behind.trim()) ||
    (/^\s*of (?:the|this|these|our|that)\b[^,;]{0,12}$/iu.test(before) && behind.length <= 32);
  return isAmong ? { at: piece.end, end: piece.end + 1, kind: "of-which" } : undefined;
}

/**
 * The pieces an opening reaches over: up to the next opening, and no further than a semicolon before that.
 * The first opening of a sentence goes on behind a list that its one part so far opened for itself:
 *
 *     其中设备60万元，其中进口40万元；土建40万元
 *     └───────────┘                └────────┘
 */
export function piecesOpened(
  prose: Prose,
  sentence: Sentence,
  openings: readonly Opening[],
  index: number,
): Piece[] {
  const opening = openings[index];
  const next = openings[index + 1];
  const pieces: Piece[] = [];
  if (opening === undefined) return pieces;
  const isNested = isBehindEarlier(openings, index);
  let figures = 0;
  for (let at = opening.piece; at < (next?.piece ?? sentence.pieces.length); at++) {
    const piece = sentence.pieces[at];
    if (piece === undefined) break;
    if (at > opening.piece && beginsAnew(prose, sentence, opening, at)) return pieces;
    pieces.push(piece);
    figures += piece.figures.filter((figure) => figure.start >= opening.end).length;
    if ((next !== undefined || isNested) && piece.mark === "；") return pieces;
  }
  if (next !== undefined && index === 0 && figures === 1)
    appendAfterNested(sentence, openings, index, pieces, () => true);
  return pieces;
}

/** 安排14亿元支持7省，其中甲省8亿元；安排4亿元奖励4省: what begins as the statement of the total did is another one. */
function beginsAnew({ run }: Prose, { pieces }: Sentence, opening: Opening, at: number): boolean {
  if (pieces[at - 1]?.mark !== "；") return false;
  const from = pieces.slice(0, opening.piece).findLastIndex(({ mark }) => mark === "；") + 1;
  const wordAt = (start = 0) => /^\s*(\p{Script=Han}{2})/u.exec(run.text.slice(start, start + 6))?.[1];
  const word = wordAt(pieces[at]?.start);
  return word !== undefined && word === wordAt(pieces[from]?.start) && word !== wordAt(opening.end);
}

/**
 * All pieces up to the stretch that the next opening stands in: a list of records that semicolons part may go on until then.
 *
 *     渠道48条，其中甲型46条；乙型2条；房屋88座，其中…
 *               └───────────────┘
 */
export function piecesUpToNext(sentence: Sentence, openings: readonly Opening[], index: number): Piece[] {
  const [opening, next] = [openings[index], openings[index + 1]];
  if (opening === undefined) return [];
  const pieces = sentence.pieces.slice(opening.piece, next?.piece);
  // 第二产业65亿元，其中工业40亿元；建筑业25亿元: a list within a part may be the last of the sentence, too.
  if (next === undefined) return pieces;
  return pieces.slice(0, pieces.findLastIndex(({ mark }) => mark === "；") + 1);
}

/**
 * What is told within a part of another list ends where that part does, or where the next of its amounts begins:
 *
 *     一般债务1.4亿元，其中外债0.1亿元；专项债务1亿元
 *     其中：人工300万元；推广88万元，其中线上40万元、门店33万元；其他66万元
 */
function isBehindEarlier(openings: readonly Opening[], index: number): boolean {
  if (openings[index]?.kind !== "of-which") return false;
  return openings.slice(0, index).some(({ kind }) => kind === "of-which");
}

/**
 * All pieces as far as they fit the total, without what later openings of their own stretches take out of a part:
 *
 *     共87件，其中咨询41件；投诉40件，其中商品21件、服务19件；举报6件
 *             └──────────────────┘                        └──────┘
 */
export function piecesAroundNested(
  sentence: Sentence,
  openings: readonly Opening[],
  index: number,
  fits: (piece: Piece) => boolean,
): Piece[] {
  const [opening, next] = [openings[index], openings[index + 1]];
  if (opening === undefined || next === undefined) return [];
  const pieces = sentence.pieces.slice(opening.piece, next.piece);
  if (pieces.slice(1).every(fits)) appendAfterNested(sentence, openings, index, pieces, fits);
  return pieces;
}

function appendAfterNested(
  sentence: Sentence,
  openings: readonly Opening[],
  index: number,
  pieces: Piece[],
  fits: (piece: Piece) => boolean,
): void {
  let later = index + 1;
  let isNested = false;
  for (let at = openings[later]?.piece ?? 0; at < sentence.pieces.length; at++) {
    const piece = sentence.pieces[at];
    if (piece === undefined) break;
    if (openings[later]?.piece === at) {
      isNested = true;
      later++;
    }
    if (!isNested && !fits(piece)) return;
    if (!isNested) pieces.push(piece);
    if (piece.mark === "；") isNested = false;
  }
}

/** `A、B、C分别为10万、20万、30万`: gives each figure the name of its place; none when the counts differ. */
export function nameInOrder(prose: Prose, sentence: Sentence, opening: Opening, region: Region): Region {
  let first = opening.piece;
  while (sentence.pieces[first - 1]?.mark === "、" && sentence.pieces[first - 1]?.figures.length === 0)
    first--;
  const start = sentence.pieces[first]?.start ?? opening.at;
  const names = namesIn(prose.run.text, { start, end: opening.at });
  const figures = region.records.flat();
  if (names.length !== figures.length) return { records: [] };
  return {
    records: figures.map((entry, index) => {
      const name = names[index];
      return [name === undefined ? entry : { ...entry, name }];
    }),
  };
}
