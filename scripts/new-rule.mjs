// `npm run new:rule NAME` makes a pleasant start of a rule: its file, its line in the registry, its fixture.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = ""] = process.argv.slice(2);

if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  console.error("Name the thing that is found, in small letters and dashes: npm run new:rule missing-owner");
  process.exit(2);
}

const id = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
create(`src/check/rules/${name}.ts`, ruleText());
create(`fixtures/check/${name}.md`, fixtureText());
register();
console.log(`Next: write the rule, then \`npm run generate\` and \`npx vitest run test/check -t ${name}\`.`);

function create(file, text) {
  if (existsSync(root + file)) {
    console.error(`${file} is there already; nothing was written`);
    process.exit(1);
  }
  writeFileSync(root + file, text);
  console.log(`wrote ${file}`);
}

/** Imports and list stay in the order of the names. */
function register() {
  const file = `${root}src/check/registry.ts`;
  const lines = readFileSync(file, "utf8").split("\n");
  insert(
    lines,
    /^import \{ \w+ \} from "\.\/rules\/([\w-]+)\.ts";$/,
    name,
    `import { ${id} } from "./rules/${name}.ts";`,
  );
  insert(lines, /^ {2}(\w+),$/, id, `  ${id},`);
  writeFileSync(file, lines.join("\n"));
  console.log("listed it in src/check/registry.ts");
}

function insert(lines, pattern, key, line) {
  const at = lines.flatMap((each, index) => (pattern.test(each) ? [index] : []));
  const next = at.find((index) => (pattern.exec(lines[index])?.[1] ?? "") > key);
  lines.splice(next ?? at.at(-1) + 1, 0, line);
}

function ruleText() {
  return `import { defineRule } from "../rule.ts";

/** Finds … */
export const ${id} = defineRule<{ found: { text: string } }>({
  name: "${name}",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    found: {
      "zh-CN": ({ text }) => \`“\${text}”……\`,
      en: ({ text }) => \`"\${text}" …\`,
    },
  },
  docs: {
    summary: { "zh-CN": "……", en: "…" },
    why: { "zh-CN": "……", en: "…" },
    remedy: { "zh-CN": "……", en: "…" },
    fails: { text: "# 销售计划\\n\\n全年签单额不低于800万元。\\n" },
    passes: { text: "# 销售计划\\n\\n全年签单额不低于800万元。\\n" },
  },
  check({ plan }, { report }) {
    // What certainly is wrong, at the smallest text that is.
    if (plan.title.text === "")
      report({ at: plan.title.position, about: [plan.title.text], variant: "found", params: { text: plan.title.text } });
  },
});
`;
}

function fixtureText() {
  return `# ${name}

What is found, in one sentence.

## 会被指出的写法

\`\`\`plan
# 销售计划

全年签单额不低于800万元。
\`\`\`

\`\`\`findings
\`\`\`

## 看起来像而不是

\`\`\`plan
# 销售计划

全年签单额不低于800万元。
\`\`\`

\`\`\`findings
\`\`\`
`;
}
