import type { Quantity } from "../../quantities/quantity.ts";
import type { NodeBase } from "./base.ts";

export type Inline = QuantityNode | NonQuantityNode | Placeholder | Reference;

/** Offsets `start`, `end` and `bounds` count in the run it was read from; `position` is in the source. */
export interface QuantityNode extends Quantity, NodeBase {
  readonly type: "quantity";
}

/** A numeral that is no quantity, kept for `plan numbers --all`. */
export interface NonQuantityNode extends NodeBase {
  readonly type: "nonQuantity";
  readonly text: string;
  readonly reason: string;
}

/** Text that stands for something yet to be written: `20xx年`, `某某`, `a。b。c。`, TBD. */
export interface Placeholder extends NodeBase {
  readonly type: "placeholder";
  readonly text: string;
  readonly kind: "redacted-date" | "redacted-name" | "empty-enumeration" | "to-be-decided" | "template-field";
}

/** `[[signing]]`, `支撑：#signing`, `website-operations#revenue`. */
export interface Reference extends NodeBase {
  readonly type: "reference";
  readonly text: string;
  readonly plan?: string;
  readonly label?: string;
}
