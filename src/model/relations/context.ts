/** Whose relations are made: the file that spans point into and the plan's id. */
export interface RelationContext {
  readonly file: string;
  readonly plan: string;
}
