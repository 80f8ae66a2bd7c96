import type { CapacityEntry } from "../capacities.ts";
import type { Proof } from "../proofs.ts";
import type { Drawing } from "./chart.ts";
import type { ChartWords } from "./chart-words.ts";
import type { Paint } from "./paint.ts";
import { toneAt } from "./paint.ts";
import { categoriesDown, goalLine, hiddenValues, literal, width } from "./shapes.ts";

/** What the people named can do for sure, beside the target they are to reach. */
export function drawCapacity(
  entry: CapacityEntry,
  proofs: readonly Proof[],
  words: ChartWords,
  paint: Paint,
): Drawing | null {
  const proof = proofs.find(({ kind }) => kind === "capacity");
  const target = Number(entry.target.low ?? entry.target.high);
  const secured = Number(proof?.computed.low ?? proof?.computed.high);
  if (proof === undefined || !(target > 0) || !(secured >= 0)) return null;
  const percent = `${Math.round((secured / target) * 1000) / 10}%`;
  const targetText = entry.target.text + entry.target.headerUnit;
  const name = entry.metric?.text ?? entry.section.at(-1) ?? words.capacity;
  const longest = Math.max(secured, target);
  const bar = (value: number, color: string, text: string) => ({
    value,
    itemStyle: { color },
    label: {
      show: true,
      position: value / longest > 0.5 ? "insideRight" : "right",
      formatter: literal(text),
      color: value / longest > 0.5 ? paint.sheet : paint.ink,
      fontSize: 12,
    },
  });
  return {
    title: words.capacityOf(name),
    width,
    height: 130,
    option: {
      grid: { left: 4, right: 24, top: 8, bottom: 8, containLabel: true },
      xAxis: hiddenValues(longest),
      yAxis: categoriesDown(paint, [words.secured, words.target]),
      series: [
        {
          type: "bar",
          barWidth: 26,
          emphasis: { disabled: true },
          data: [
            bar(secured, toneAt(paint, 1), words.ofTarget(percent)),
            bar(target, toneAt(paint, 0), targetText),
          ],
          markLine: goalLine(paint, { xAxis: target }, ""),
        },
      ],
    },
    table: {
      head: [words.quantity, words.amount],
      rows: [
        [words.secured, `${proof.statement.split(" = ")[0] ?? ""} · ${words.ofTarget(percent)}`],
        [words.target, targetText],
      ],
    },
  };
}
