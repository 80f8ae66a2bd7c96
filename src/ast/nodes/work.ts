import type { Name, Understood } from "./base.ts";
import type { QuantityNode, Reference } from "./inline.ts";

export interface Task extends Understood {
  readonly type: "task";
  readonly text: Name;
  readonly owner?: Name;
  /** Who helps: 配合部门, 协办, supported by. */
  readonly supporters?: readonly Name[];
  /** When it is to begin, where that is said apart from when it is due. */
  readonly start?: Name;
  readonly due?: Name;
  readonly cadence?: Name;
  readonly isDone?: boolean;
  readonly measures: readonly QuantityNode[];
  readonly serves: readonly Reference[];
  readonly label?: string;
  readonly tags: readonly string[];
}

export interface Milestone extends Understood {
  readonly type: "milestone";
  readonly text: Name;
  readonly due: Name;
  readonly owner?: Name;
}

/** A post and its duties. */
export interface Role extends Understood {
  readonly type: "role";
  readonly name: Name;
  readonly duties: readonly Name[];
}

/** So many people for a post in a team. */
export interface Staffing extends Understood {
  readonly type: "staffing";
  readonly team?: Name;
  readonly post?: Name;
  readonly heads: QuantityNode;
}

export interface Resource extends Understood {
  readonly type: "resource";
  readonly name: Name;
  readonly amount: QuantityNode;
}

export interface OrgUnit extends Understood {
  readonly type: "orgUnit";
  readonly name: Name;
  readonly children: readonly OrgUnit[];
}

export interface PayRule extends Understood {
  readonly type: "payRule";
  readonly post?: Name;
  readonly text: Name;
  readonly base?: QuantityNode;
  readonly rate?: QuantityNode;
  readonly threshold?: QuantityNode;
}

export interface Problem extends Understood {
  readonly type: "problem";
  readonly text: Name;
  readonly answer?: Name;
}

export interface SupportNeed extends Understood {
  readonly type: "supportNeed";
  readonly text: Name;
  readonly from?: Name;
  readonly owner?: Name;
  readonly due?: Name;
}
