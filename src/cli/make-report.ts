import type { ReportModel } from "../report/model.ts";
import { buildReport } from "../report/model.ts";
import type { Loaded } from "./load.ts";
import { readBrand } from "./read-brand.ts";
import { readRevision } from "./revision.ts";
import type { Terminal } from "./terminal.ts";

/** The report over plans that have been read, with the brand that their configuration gives it. */
export function makeReport(
  { workspace, settings, config, locale }: Loaded,
  paths: readonly string[],
  { cwd }: Terminal,
): ReportModel {
  const { locale: chosen, asOf } = settings;
  const revision = readRevision(cwd, paths);
  const brand = readBrand(config, cwd, locale);
  return buildReport(workspace, {
    ...(chosen !== undefined && { locale: chosen }),
    ...(asOf !== undefined && { asOf }),
    ...(revision !== undefined && { revision }),
    ...(brand !== undefined && { brand }),
  });
}
