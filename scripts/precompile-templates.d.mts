/** The text of `src/report/generated/templates.js`, made from the templates alone. */
export function compileTemplates(): string;
