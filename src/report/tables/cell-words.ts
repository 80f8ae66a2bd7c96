import { Decimal } from "../../quantities/decimal.ts";
import { inWords } from "../figure-words.ts";
import type { Labels } from "../labels/labels.ts";
import { showPlainly } from "../plain-text.ts";
import type { Cell } from "./table.ts";

/** A cell in words, for formats that have only words. */
export function cellWords(cell: Cell, labels: Labels): string {
  switch (cell.type) {
    case "text":
    case "badge":
      return showPlainly(cell.text);
    case "figure":
      return showPlainly(inWords(cell.figure, labels));
    case "computed":
      return showPlainly(cell.computed.text);
    case "count":
      return String(cell.value);
    case "decimal":
      return cell.value;
    case "percent":
      return `${Decimal.of(cell.points).round(1).toString()}%`;
    case "place":
      return showPlainly(`${cell.place.file}:${cell.place.line}`);
    case "blank":
      return "";
  }
}
