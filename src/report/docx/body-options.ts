import type { Figure } from "../figure.ts";
import type { Labels } from "../labels/labels.ts";
import type { ReportModel } from "../model.ts";
import type { Place } from "../place.ts";
import type { ReportSection, Table } from "../tables/table.ts";
import type { DocxWords } from "./docx-words.ts";
import type { Styles } from "./styles.ts";
import type { Text } from "./text.ts";

/** What is written into the document, and in what. */
export interface BodyOptions {
  readonly model: ReportModel;
  readonly labels: Labels;
  readonly words: DocxWords;
  readonly sections: readonly ReportSection[];
  readonly text: Text;
  readonly styles: Styles;
  readonly width: number;
  /** What is beside a figure that something was found of; empty where it is fine. */
  readonly flawOf: (figure: Figure) => string;
  /** What a place links to; without it a place is words alone. */
  readonly addressOf?: (place: Place) => string;
  /** Runs that show the brand's logo; empty where it has none. */
  readonly logo: string;
  /** Paragraphs with the charts of a section's table. */
  readonly chartsOf: (section: ReportSection, table: Table) => string;
}
