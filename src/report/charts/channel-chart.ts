import type { ChannelRow, ChannelSplit } from "../channel-split.ts";
import type { Drawing } from "./chart.ts";
import type { ChartWords } from "./chart-words.ts";
import type { Paint } from "./paint.ts";
import { onTone, toneAt } from "./paint.ts";
import { categoriesDown, heightOf, hiddenValues, literal, width } from "./shapes.ts";

interface Cell {
  readonly text: string;
  readonly value: number;
}

const mostRows = 24;
const mostColumns = 6;
/** Columns are coloured after the rows' usual colours: one colour should not mean two things beside one table. */
const firstTone = 4;
/** A bar narrower than this share of the longest has no room for its figure. */
const roomForFigure = 0.09;

/** A total divided both ways: a bar for each row, a colour for each column, and grey for what a row leaves open. */
export function drawChannels(
  channels: ChannelSplit,
  name: string,
  words: ChartWords,
  paint: Paint,
): Drawing | null {
  const { columns, rows, unstated } = channels;
  if (rows.length > mostRows || columns.length > mostColumns) return null;
  const names = [...columns.map((column) => column.name), ...(unstated === null ? [] : [words.unstated])];
  const table = rows.map((row) => cellsOf(row, names.length));
  const longest = Math.max(...table.map((cells) => cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0)));
  if (!(longest > 0)) return null;
  const rowNames = rows.map((row) => row.name?.text ?? words.unnamed);
  return {
    title: words.twoWay(name),
    width,
    height: heightOf(rows.length),
    option: {
      legend: {
        top: 0,
        left: 0,
        itemWidth: 12,
        itemHeight: 12,
        icon: "rect",
        backgroundColor: paint.sheet,
        borderColor: paint.sheet,
        textStyle: { color: paint.soft },
        formatter: (label: string) => label,
      },
      grid: { left: 4, right: 12, top: 36, bottom: 4, containLabel: true },
      xAxis: hiddenValues(longest),
      yAxis: categoriesDown(paint, rowNames),
      series: names.map((column, index) => {
        const isRest = index >= columns.length;
        return {
          type: "bar",
          name: column,
          stack: "all",
          barWidth: 18,
          emphasis: { disabled: true },
          itemStyle: {
            color: isRest ? paint.rest : toneAt(paint, index + firstTone),
            borderColor: paint.sheet,
            borderWidth: 1,
          },
          data: table.map((cells) => {
            const cell = cells[index];
            if (cell === undefined) return { value: 0, label: { show: false } };
            const label = {
              show: cell.value / longest >= roomForFigure,
              formatter: literal(cell.text),
              color: isRest ? paint.ink : onTone(paint, index + firstTone),
              fontSize: 11,
            };
            return { value: cell.value, label };
          }),
        };
      }),
    },
    table: {
      head: [words.part, ...names],
      rows: rowNames.map((row, index) => [row, ...(table[index] ?? []).map((cell) => cell?.text ?? "")]),
    },
  };
}

/** One cell a column, and what the row leaves open after them. */
function cellsOf({ cells, unstated }: ChannelRow, count: number): readonly (Cell | undefined)[] {
  return Array.from({ length: count }, (_, index) => {
    const cell = index < cells.length ? cells[index] : unstated;
    const end = cell?.low ?? cell?.high;
    return cell == null || end == null
      ? undefined
      : { text: cell.text + ("headerUnit" in cell ? cell.headerUnit : ""), value: Number(end) };
  });
}
