export { buildReport, reportVersion, type ReportModel, type ReportOptions } from "./model.ts";
export { buildGaps, type Gap } from "./gaps.ts";
export { readChecklist, renderGapsMarkdown, type Checklist } from "./gaps-markdown.ts";
export { renderHtml, type HtmlOptions } from "./html/render-html.ts";
