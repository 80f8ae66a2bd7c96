import type { FindingEntry } from "../findings.ts";
import { readAs } from "../figure-words.ts";
import type { TableContext } from "./context.ts";
import type { Row, Table } from "./table.ts";
import { column, labelCell, placeCell, row, textCell } from "./table.ts";

export function contradictionTables(context: TableContext): readonly Table[] {
  const { model } = context;
  return [findingTable(context, model.contradictions)];
}

export function findingTables(context: TableContext): readonly Table[] {
  return [findingTable(context, context.model.findings)];
}

function findingTable(context: TableContext, findings: readonly FindingEntry[]): Table {
  const heads = context.labels.words;
  return {
    title: "",
    columns: [
      column(heads.severity),
      column(heads.message, 5),
      column(heads.fix, 2),
      column(heads.rule, 2),
      column(heads.place, 2),
    ],
    rows: findings.map((finding) => findingRow(context, finding)),
  };
}

function findingRow({ plan, severity }: TableContext, finding: FindingEntry): Row {
  return row(plan(finding.plan), [
    severity(finding.severity),
    textCell(finding.message),
    textCell(finding.fixes[0]?.title),
    textCell(finding.rule),
    placeCell(finding),
  ]);
}

export function proofTables({ model, labels, plan, verdict }: TableContext): readonly Table[] {
  const heads = labels.words;
  return [
    {
      title: "",
      columns: [
        column(heads.verdict),
        column(heads.statement, 5),
        column(heads.kind),
        column(heads.metric, 2),
        column(heads.certainty),
        column(heads.place, 2),
      ],
      rows: model.proofs.map((proof) =>
        row(plan(proof.plan), [
          verdict(proof.verdict),
          textCell(proof.statement),
          textCell(labels.relation[proof.kind]),
          textCell(proof.metric),
          textCell(labels.certainty[proof.certainty]),
          placeCell(proof.stated),
        ]),
      ),
    },
  ];
}

export function gapTables({ model, labels, plan, severity }: TableContext): readonly Table[] {
  const heads = labels.words;
  return [
    {
      title: "",
      columns: [
        column(heads.severity),
        column(heads.gaps, 4),
        column(heads.suggestion, 3),
        column(heads.owner),
        column(heads.rule, 2),
        column(heads.place, 2),
      ],
      rows: model.gaps.map((gap) =>
        row(plan(gap.plan), [
          severity(gap.severity),
          textCell(gap.what),
          textCell(gap.suggestion),
          textCell(gap.owner),
          textCell(gap.rule),
          placeCell(gap),
        ]),
      ),
    },
  ];
}

export function numberTables({ model, labels, plan, words }: TableContext): readonly Table[] {
  const heads = labels.words;
  return [
    {
      title: "",
      columns: [
        column(heads.text, 2),
        column(heads.readAs, 2),
        column(heads.unit),
        column(heads.kind),
        column(heads.place, 2),
      ],
      rows: model.numbers.map((number) =>
        row(plan(number.plan), [
          textCell(words(number)),
          textCell(readAs(number)),
          labelCell(number.unit === null ? null : { text: number.unit }),
          textCell(labels.quantity[number.kind]),
          placeCell(number),
        ]),
      ),
    },
  ];
}
