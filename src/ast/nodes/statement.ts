import type {
  Allocation,
  Calculation,
  Capacity,
  Complement,
  Count,
  Coverage,
  Rollup,
  Target,
} from "./figures.ts";
import type {
  Milestone,
  OrgUnit,
  PayRule,
  Problem,
  Resource,
  Role,
  Staffing,
  SupportNeed,
  Task,
} from "./work.ts";

/** What an author states, as it was understood. */
export type Statement =
  | Target
  | Allocation
  | Rollup
  | Coverage
  | Complement
  | Calculation
  | Capacity
  | Count
  | Task
  | Milestone
  | Role
  | Staffing
  | Resource
  | OrgUnit
  | PayRule
  | Problem
  | SupportNeed;
