import { displayWidth } from "../../diagnostics/printers/display-width.ts";
import type { Labels } from "../labels/labels.ts";
import { cellWords } from "../tables/cell-words.ts";
import type { Table } from "../tables/table.ts";

/** Twentieths of a point that half a Chinese character takes in a cell's size, and what a cell keeps free at both sides. */
const half = 98;
const padding = 210;
/** Heads are bold, and so wider. */
const boldness = 1.15;
/** Digits are wider than most letters in some fonts, and a figure that is broken is no figure. */
const digitWidth = 1.12;
/** A column wants to be no wider than this, in halves of a character: longer texts wrap. */
const widest = 70;
/** What is longer is broken even where it has no place to break at. */
const longestWord = 26;
/** So much of a Chinese text stays on one line. */
const shortest = 8;
/** A figure, a verdict or a line of no more than this is not broken. */
const wholeFigure = 15;
/** Where a line is too short for all, words are broken to no less than this, and figures are not. */
const brokenWord = 11;
/** A text's first words tell how long its words are. */
const measuredText = 400;
/** Rows that are measured: what a column holds shows early. */
const measured = 200;

/** What a column needs so that no word is broken, and what it wants so that no text is wrapped. */
interface Want {
  readonly floor: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Shares a line among columns by what they hold: each gets what its longest word needs, and what is left goes to those
 * that would wrap, the more the longer their texts are. Nothing is left over at the end of the line.
 */
export function shareWidth(table: Table, width: number, labels: Labels): readonly number[] {
  const widths = fill(wantsOf(table, labels), width).map(Math.floor);
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  const last = widths.length - 1;
  return widths.map((each, index) => (index === last ? each + rest : each));
}

function wantsOf({ columns, rows }: Table, labels: Labels): readonly Want[] {
  const least = columns.map(({ title }) => wordWidth(title) * boldness);
  const most = columns.map(({ title }) => displayWidth(title) * boldness);
  const floors = least.map((width) => Math.min(width, brokenWord));
  for (const { cells, depth, plan, isTotal } of rows.slice(0, measured))
    cells.forEach((cell, index) => {
      const isLine = cell.type === "place" && cell.place.file === plan?.file;
      const words = isLine ? labels.counts.line(cell.place.line) : cellWords(cell, labels);
      const indent = index === 0 ? depth * 2 : 0;
      const weight = (isTotal ? boldness : 1) * (columns[index]?.isNumeric === true ? digitWidth : 1);
      const all = words.length > widest ? widest : Math.min(widest, (displayWidth(words) + indent) * weight);
      const isWords = cell.type === "text" || (cell.type === "place" && !isLine);
      const needed = isWords ? wordWidth(words.slice(0, measuredText)) * weight + indent : wholeFigure;
      least[index] = Math.max(least[index] ?? 0, Math.min(all, needed));
      const kept = isWords ? Math.min(needed, brokenWord) : needed;
      floors[index] = Math.max(floors[index] ?? 0, Math.min(all, kept));
      most[index] = Math.max(most[index] ?? 0, all);
    });
  const inPoints = (size: number) => size * half + padding;
  return most.map((size, index) => ({
    floor: inPoints(floors[index] ?? 0),
    least: inPoints(least[index] ?? 0),
    most: inPoints(size),
  }));
}

/** Of the longest stretch that should not be broken. Chinese breaks anywhere, and is read badly two characters a line. */
function wordWidth(text: string): number {
  const words = text.match(/[^\s\u2e80-\u9fff\uff00-\uffef]+|[\u2e80-\u9fff\uff00-\uffef]+/gu) ?? [];
  return words.reduce((longest, word) => {
    const isChinese = word >= "\u2e80";
    const width = word.length > longestWord ? longestWord : displayWidth(word);
    return Math.max(longest, Math.min(width, isChinese ? shortest : longestWord));
  }, 0);
}

function fill(wants: readonly Want[], width: number): readonly number[] {
  const sum = (size: (want: Want) => number) => wants.reduce((all, want) => all + size(want), 0);
  const [floor, least, most] = [
    sum((want) => want.floor),
    sum((want) => want.least),
    sum((want) => want.most),
  ];
  // With room to spare columns grow alike, so that a table is as wide as its page; without enough of it words give way first.
  if (most <= width) return wants.map((want) => (want.most * width) / most);
  if (floor >= width) return wants.map((want) => (want.floor * width) / floor);
  if (least >= width) {
    const kept = (width - floor) / (least - floor);
    return wants.map((want) => want.floor + (want.least - want.floor) * kept);
  }
  const share = (width - least) / (most - least);
  return wants.map((want) => want.least + (want.most - want.least) * share);
}
