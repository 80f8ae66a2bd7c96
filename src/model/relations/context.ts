import type { ListHabit } from "./list-habit.ts";

/** Whose relations are made: the file that spans point into and the plan's id. */
export interface RelationContext {
  readonly file: string;
  readonly plan: string;
  /** How lists that need not be complete are meant in this plan. */
  readonly habit?: ListHabit;
}
