import type { Block } from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Suppression } from "../diagnostics/suppression.ts";
import type { Encoding, SourceFormat } from "../source/source.ts";
import type { PlanModel } from "./plan-model.ts";
import type { Links } from "./workspace/link-plans.ts";

/** What compiling one file yields: its plans as trees, their relations and their local findings. Plain JSON. */
export interface Unit {
  readonly version: 1;
  readonly file: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** False when the file could not be read or compiled: exit status 3. The findings say why. */
  readonly isCompiled: boolean;
  readonly models: readonly PlanModel[];
  /** Text before the first of several plans that belongs to none of them; its numbers are listed, nothing is checked in it. */
  readonly preamble: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the author asked to be silent about, kept for the findings of the link. */
  readonly suppressions: readonly Suppression[];
}

/** Units joined: what reports and workspace rules read. */
export interface Workspace {
  readonly units: readonly Unit[];
  /** All plans in the order of their files and places. */
  readonly models: readonly PlanModel[];
  /** How the plans hang together. */
  readonly links: Links;
  /** All findings, local and linked, in the order of their places. */
  readonly diagnostics: readonly Diagnostic[];
}
