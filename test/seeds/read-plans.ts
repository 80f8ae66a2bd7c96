import { readdirSync, readFileSync } from "node:fs";
import { quantitiesOf } from "../../src/check/plan-quantities.ts";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { Span } from "../../src/source/span.ts";

/** The plans of one folder of the project, compiled and linked as a command would; what was found is told line by line. */
export interface PlansRead {
  readonly workspace: Workspace;
  /** `12:3 warning placeholder 20xx年`: place, severity, rule and the text it points at. */
  readonly findingsIn: (name: string) => readonly string[];
  /** `9:4 holds 60万元 = 20万元 + …`: place of the stated figure, verdict and statement. */
  readonly relationsIn: (name: string) => readonly string[];
  /** Each figure as it stands in the text, in order: dates, periods and what may be an article (一支, 一个) left out. */
  readonly figuresIn: (name: string) => readonly string[];
  readonly textAt: (span: Span) => string;
}

const root = new URL("../../", import.meta.url);

export function readPlans(folder: string): PlansRead {
  const files = readdirSync(new URL(folder, root))
    .sort()
    .map((name) => `${folder}/${name}`);
  const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, root))]));
  const texts = new Map([...sources].map(([file, bytes]) => [file, bytes.toString("utf8")]));
  const workspace = link([...sources].map(([file, bytes]) => compile(file, bytes)));

  const textAt = ({ file, start, end }: Span) => (texts.get(file) ?? "").slice(start.offset, end.offset);
  const modelsIn = (name: string) => workspace.models.filter(({ file }) => file === `${folder}/${name}`);
  return {
    workspace,
    textAt,
    findingsIn: (name) =>
      workspace.diagnostics
        .filter(({ span }) => span.file === `${folder}/${name}`)
        .map(({ span, severity, rule }) => `${place(span)} ${severity} ${rule} ${textAt(span)}`),
    relationsIn: (name) =>
      modelsIn(name).flatMap(({ relations }) =>
        relations.map(({ stated, verdict, statement }) => `${place(stated.span)} ${verdict} ${statement}`),
      ),
    figuresIn: (name) =>
      modelsIn(name)
        .flatMap(quantitiesOf)
        .filter(({ kind, text }) => kind !== "date" && kind !== "period" && !text.startsWith("一"))
        .map(({ text }) => text),
  };
}

function place({ start }: Span): string {
  return `${String(start.line)}:${String(start.column)}`;
}
