/**
 * True for lines between fences that people wrote for people, to reckon in: names with their figures, one of them
 * reckoned out, summed up or told in money, percent, time or heads. What machines read or print is none of it: one
 * line of code, of a log, of settings or of a chart is enough to leave all of it unread.
 *
 *     实验间隔:   11 × 60秒 = 11分钟            Rent:      £1,200            Before: 45 min
 *     总计:       约310分钟 (5.2小时)           Total:     £1,650            ├─ find: 20 min
 */
export function isReckoning(lines: readonly string[]): boolean {
  let [named, bare, told, worked] = [0, 0, 0, 0];
  let isReckoned = false;
  for (const line of lines) {
    const text = line.replace(branch, "").trim();
    if (!/[\p{L}\d]/u.test(text)) {
      if (drawn.test(text)) return false;
      continue;
    }
    if (text.length > longest || machines.some((sign) => sign.test(text))) return false;
    if (!/\d/u.test(text)) continue;
    const isWorked = hasResult.test(text);
    if (isWorked) worked++;
    if (isWorked || hasName.test(text)) named++;
    else bare++;
    isReckoned ||= reckoned.test(text);
    if (ofLife.test(text)) told++;
  }
  return named > bare && named >= (worked > 0 ? 2 : 3) && (isReckoned || told >= 3);
}

const longest = 240;

/** Frames, arrows between boxes, and bars of a chart. */
const drawn = /[┌┐┘┬┴┼╔╗╚╝╠╣╦╩╬║▲▼◀▶█▓▒░▇▆▅▄▃▂]|[─-]{2,}>|\+-{2,}\+/u;

/** What no one writes who reckons for others, and programs, settings, shells and logs are full of. */
const machines: readonly RegExp[] = [
  drawn,
  // Brackets, ends and signs of statements, tags, comments.
  /[{}\\`]|;\s*$|=>|\S->|->\S|[!=<>]==?|&&|\|\||::|\/\/|^\s*(?:#|<|>|\/\*|\*\/|@@)|<\/?[a-z]|\[\]|\(\)/iu,
  // Variables, keys and calls: max_users, retryCount = 3, PORT=80, replicas: 3, [section], --flag, "key": 3, %d, max(a, b).
  /\b[a-z]+_[a-z_]+\b|\b[A-Z]+_[A-Z_\d]+\b|\b[a-z]+[A-Z]\w*\s*[:=(]|^[a-z][a-z\d.-]*\s*=\s|(?:^|[\s,(&])[a-z]\w*=["'\w]/u,
  /^[a-z][a-z\d.-]*:\s|^\[[\w. -]+\]$|(?:^|\s)--\w|^[-+]{1,2}[A-Za-z_]|["']\s*:|[:=]\s*["']|\$\{|%[dsf]\b|\w\.\w+\(|\b[a-z]\w*\((?:["']|[a-z]\w*[,)])/u,
  // Shells, queries, statements.
  /^(?:\$|PS>|C:)\s|^(?:sudo|npm|npx|yarn|pnpm|pip3?|git|docker|kubectl|curl|wget|cd|ls|cat|echo|export|import|from|return|const|let|var|def|class|function|if|for|while|elif|else|print|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|FROM|WHERE|GET|POST|PUT|PATCH|HTTP)\b(?!:)/u,
  // Logs, results of tests and measurements, addresses, hashes, versions, files.
  /\d{1,2}:\d\d:\d\d|\d{4}-\d\d-\d\dT|\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|PASS|FAIL|PASSED|FAILED)\b|\bops\/s/u,
  /\b0x[\da-f]+|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?=[a-f\d]*\d)(?=[a-f\d]*[a-f])[a-f\d]{7,}\b|\bv\d+\.\d+\.\d+|@\d+\.\d+\.\d+/u,
  /[\w)-]\.(?:js|mjs|cjs|ts|tsx|jsx|py|go|rs|java|c|h|cpp|rb|php|cs|sh|sql|css|html?|json|ya?ml|toml|xml|lock|log|md|exe|dll|so|png|jpe?g|svg)\b|(?:^|\s)[.~]?\/\w+\/|\w\/(?:$|\s{2})/u,
  // What somebody has still to fill in.
  /X{2,}|_{3,}|\?{3,}|<[^>\d]*>/u,
];

/** A word beside the figure, be it only its unit. */
const hasName = /\p{L}{2}|\p{Script=Han}/u;
const hasResult = /\d[^=＝≈]*[=＝≈]\s*(?:约|[~≈])?\s*[¥￥$€£]?\s?\d/u;
const reckoned =
  /\d\s*[%％]|[¥￥€£]\s?\d|\$\s?\d|\d\s*[×✕✖÷]|[×✕✖÷]\s*[¥￥€£$]?\s?\d|\d[^=＝≈]*[=＝≈]\s*\S|合计|总计|小计|共计|\btotal\b|\d\s*[百千万亿]?(?:元|美元|港元|欧元)/iu;
/** Time, people and their work. */
const ofLife =
  /\d\s*(?:[百千万亿]?(?:人天|人日|人月|人时|人|名|天|周|个月|月|年|小时|分钟|工时|工日)|(?:person|man)[- ]?(?:day|week|month|hour)s?|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|people|staff|heads?|FTEs?)(?![\p{L}])/iu;

/** What leads from a line of a drawn tree to its trunk. */
export const branch = /^[\s│|]*(?:[├└╰][─-]*|[|+`\\][─-]{2,})\s*/u;
