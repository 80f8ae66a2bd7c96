import type { Statement } from "../../ast/nodes.ts";
import type { Relation } from "../relation.ts";
import { relateAllocation } from "./allocation.ts";
import { relateCalculation } from "./calculation.ts";
import { relateCapacity } from "./capacity.ts";
import type { RelationContext } from "./context.ts";
import { relateComplement } from "./complement.ts";
import { relateCount } from "./count.ts";
import { relateCoverage } from "./coverage.ts";
import { relateRollup } from "./rollup.ts";

/** The numeric relations a statement claims, judged. Statements without arithmetic claim none. */
export function relateStatement(statement: Statement, context: RelationContext): readonly Relation[] {
  switch (statement.type) {
    case "allocation":
      return relateAllocation(statement, context);
    case "rollup":
      return relateRollup(statement, context);
    case "coverage":
      return relateCoverage(statement, context);
    case "complement":
      return relateComplement(statement, context);
    case "calculation":
      return relateCalculation(statement, context);
    case "count":
      return relateCount(statement, context);
    case "capacity":
      return relateCapacity(statement, context);
    default:
      return [];
  }
}
