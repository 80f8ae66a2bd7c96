import type { DateToken, PeriodToken, PerToken } from "../token.ts";

export type Found = DateToken | PeriodToken | PerToken;
