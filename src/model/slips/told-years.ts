import { nameBefore } from "../flow/names.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";

/** Which year the figures of a plan are of, by their own words or those of the headings above them, and what goes by one name. */
export class ToldYears {
  readonly #titles = new Map<FlowLine, readonly FlowLine[]>();
  readonly #byEnding = new Map<string, FlowFigure[]>();

  constructor({ lines, figures }: Flow) {
    const open: FlowLine[] = [];
    for (const line of lines) {
      while ((open.at(-1)?.depth ?? -1) >= line.depth) open.pop();
      this.#titles.set(line, [...open]);
      if (line.isTitle) open.push(line);
    }
    for (const figure of figures) {
      const ending = endingOf(nameOf(figure));
      if (!figure.isAmount || ending === undefined) continue;
      const there = this.#byEnding.get(ending);
      if (there === undefined) this.#byEnding.set(ending, [figure]);
      else there.push(figure);
    }
  }

  /** Of its clause, else of what its sentence began with, else of the nearest heading that names one. */
  yearOf(figure: FlowFigure): number | undefined {
    const before = figure.line.text
      .slice(Math.max(0, figure.quantity.start - longestText), figure.quantity.start)
      .replace(/[（(][^（()）]*[)）]/gu, "");
    const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
    const titles = this.#titles.get(figure.line) ?? [];
    const texts = [sentence, before, ...titles.map(({ text }) => text).reverse()];
    for (const text of texts) {
      const year = lastYearIn(text);
      if (year !== undefined) return year;
    }
    return undefined;
  }

  /** It is aimed at, as its clause or a heading above it says. */
  isAim(figure: FlowFigure): boolean {
    const titles = this.#titles.get(figure.line) ?? [];
    if (reached.test(figure.label) || titles.some(({ text }) => reached.test(text))) return false;
    return aim.test(figure.label) || titles.some(({ text }) => aim.test(text));
  }

  /** Amounts by a name that ends as its own, in the same unit; those before 其中 only. */
  namesakesOf(figure: FlowFigure): readonly FlowFigure[] {
    const own = nameOf(figure);
    const ending = endingOf(own);
    if (ending === undefined) return [];
    return (this.#byEnding.get(ending) ?? []).filter((other) => {
      if (other === figure || other.dimension !== figure.dimension) return false;
      const name = nameOf(other);
      return (name.endsWith(own) || own.endsWith(name)) && other.line.head.includes(other);
    });
  }
}

const longestText = 400;

const aim =
  /目标|计划|预算|力争|预计|确保|指标分解|\b(?:targets?|plan|budget|forecast|goals?|objectives?)\b/iu;
const reached = /完成情况|回顾|总结|实际|已完成|\b(?:actual|review|results|where we are)\b/iu;

/** 2026年, FY2027: the last that a text names. */
function lastYearIn(text: string): number | undefined {
  let year: number | undefined;
  for (const match of text.matchAll(/(?<![\d.,])(20\d\d)(?=\s*年|\b)(?![\d,%])/gu)) year = Number(match[1]);
  return year;
}

function nameOf({ label, line, quantity }: FlowFigure): string {
  const clause = label.slice(
    Math.max(label.lastIndexOf("，"), label.lastIndexOf(","), label.lastIndexOf("；")) + 1,
  );
  const name = nameIn(clause);
  if (name !== "" || line.figures[0]?.quantity !== quantity) return name;
  // 中间业务收入：实现2046万元
  return nameIn(/^[^，。；,;：:]{2,20}(?=[：:])/u.exec(line.text)?.[0] ?? "");
}

function nameIn(words: string): string {
  return nameBefore(words.replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[）).、]\s*/u, ""))
    .replace(/(?:目标|计划|指标|总额|控制在|保持在|\bfy ?\d+)$/iu, "")
    .toLowerCase();
}

/** The last two characters of a Chinese name, the last word of an English one. */
function endingOf(name: string): string | undefined {
  if (/^[a-z\d\s'-]+$/u.test(name)) return /([a-z]{4,})$/u.exec(name)?.[1];
  return name.length < 2 ? undefined : name.slice(-2);
}
