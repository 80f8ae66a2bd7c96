import type { Suppression } from "../../diagnostics/suppression.ts";
import type { Comment } from "../../parse/comments.ts";

type Directive = "disable" | "enable" | "disable-line" | "disable-next-line";

interface Request {
  readonly directive: Directive;
  readonly rules: readonly string[];
  readonly reason?: string;
}

/** A stretch that `plan-disable` opened and no `plan-enable` has closed yet. */
interface Open {
  readonly comment: Comment;
  readonly rules: readonly string[];
  readonly reason?: string;
}

/**
 * Reads what comments ask to be silent about:
 *     <!-- plan-disable-next-line sum-mismatch: agreed with finance -->
 *     <!-- plan-disable placeholder, empty-section: template -->   …   <!-- plan-enable -->
 *     total: 60万元 # plan-disable-line sum-mismatch: figures of last year
 */
export function readSuppressions(comments: readonly Comment[], text: string): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  let open: readonly Open[] = [];
  for (const comment of comments) {
    const request = readRequest(comment.text);
    if (request === undefined) continue;
    const { rules, reason } = request;
    const said = { rules, ...(reason !== undefined && { reason }) };
    const { start, end } = comment.position;
    switch (request.directive) {
      case "disable-line":
        suppressions.push(cover(comment, said, start.line, end.line));
        break;
      case "disable-next-line": {
        const line = end.line + linesToNextText(text, end.offset);
        suppressions.push(cover(comment, said, line, line));
        break;
      }
      case "disable":
        open = [...open, { comment, ...said }];
        break;
      case "enable": {
        const closes = ({ rules: opened }: Open) =>
          rules.length === 0 || opened.some((rule) => rules.includes(rule));
        for (const stretch of open.filter(closes))
          suppressions.push(cover(stretch.comment, stretch, stretch.comment.position.start.line, start.line));
        open = open.filter((stretch) => !closes(stretch));
      }
    }
  }
  for (const stretch of open)
    suppressions.push(cover(stretch.comment, stretch, stretch.comment.position.start.line));
  return suppressions.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function cover(
  { position }: Comment,
  { rules, reason }: { readonly rules: readonly string[]; readonly reason?: string },
  firstLine: number,
  lastLine?: number,
): Suppression {
  return {
    rules,
    ...(reason !== undefined && { reason }),
    position,
    firstLine,
    ...(lastLine !== undefined && { lastLine }),
    silenced: [],
  };
}

function readRequest(comment: string): Request | undefined {
  const words = comment.trim();
  const head = /^plan-(disable-next-line|disable-line|disable|enable)(?![\w-])/.exec(words);
  if (head === null) return undefined;
  const rest = words.slice(head[0].length);
  const colon = rest.search(/[:：]/u);
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const reason = colon < 0 ? "" : rest.slice(colon + 1).trim();
  return {
    directive: head[1] as Directive, // the pattern lists exactly these
    rules: names.split(/[\s,，、]+/u).filter((name) => name !== ""),
    ...(reason !== "" && { reason }),
  };
}

/** How many lines below the one at `offset` the next text begins: blank lines between do not count as the next line. */
function linesToNextText(text: string, offset: number): number {
  let count = 0;
  for (let i = offset; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isLineEnd = unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10);
    if (isLineEnd) count++;
    else if (count > 0 && unit !== 32 && unit !== 9 && unit !== 13 && unit !== 0x3000) break;
  }
  return Math.max(count, 1);
}
