// Writes plans with known faults: the same plans for the same count and seed. As long as the plans that departments
// write (median about 6 KB), nine of ten in Chinese.
//     node bench/generate-plans.mjs COUNT FOLDER [SEED]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { languages } from "./words.mjs";
import { createRandom } from "./random.mjs";

const chineseShare = 0.9;

/** The faults: the rule that finds each, and how likely a place that could have it has it. */
const faultKinds = {
  tableSum: { rule: "sum-mismatch", rate: 0.15 },
  proseSum: { rule: "sum-mismatch", rate: 0.1 },
  listSum: { rule: "sum-mismatch", rate: 0.08 },
  rollup: { rule: "rollup-mismatch", rate: 0.08 },
  owner: { rule: "missing-owner", rate: 0.03 },
  deadline: { rule: "missing-deadline", rate: 0.03 },
  placeholder: { rule: "placeholder", rate: 0.06 },
  empty: { rule: "empty-section", rate: 0.05 },
};

/** Plans in a folder, and the fault planted in each place: `{ file, line, rule }`. */
export function generatePlans(count, folder, seed = 1) {
  const random = createRandom(seed);
  const faults = [];
  let bytes = 0;
  mkdirSync(folder, { recursive: true });
  for (let index = 1; index <= count; index++) {
    const id = `plan-${String(index).padStart(6, "0")}`;
    const file = join(folder, `${id}.md`);
    const draft = new Draft(random.chance(chineseShare) ? languages.zh : languages.en, random);
    writePlan(draft, id);
    const text = `${draft.lines.join("\n")}\n`;
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
    faults.push(...draft.faults.map((fault) => ({ file, ...fault })));
  }
  return { count, bytes, faults };
}

/** A plan being written, line by line. */
class Draft {
  lines = [];
  faults = [];

  constructor(language, random) {
    this.language = language;
    this.random = random;
  }

  write(...lines) {
    this.lines.push(...lines);
  }

  writeRow(cells) {
    this.write(`| ${cells.join(" | ")} |`);
  }

  writeHeading(title) {
    this.write("", `## ${title}`, "");
  }

  writeParagraph() {
    const { language, random } = this;
    const sentences = Array.from({ length: random.between(2, 3) }, () => random.pick(language.prose));
    this.write(sentences.join(language.space), "");
  }

  /** Whether the line written next has this fault; it is noted when it has. */
  plant(kind) {
    const { rule, rate } = faultKinds[kind];
    if (!this.random.chance(rate)) return false;
    this.faults.push({ line: this.lines.length + 1, rule });
    return true;
  }

  /** What a total that is written next is off by. */
  plantError(kind) {
    return this.plant(kind) ? this.random.between(1, 9) : 0;
  }
}

function writePlan(draft, id) {
  const { language, random } = draft;
  const { headings } = language;
  const department = random.pick(language.departments);
  const title = language.title(department);
  draft.write("---", `plan: ${id}`, `title: ${title}`, "period: 2025", `owner: ${department}`);
  draft.write(`currency: ${language.currency}`, "---", "", `# ${title}`);
  draft.writeHeading(headings.background);
  draft.writeParagraph();
  if (draft.plant("placeholder")) draft.write(language.placeholder, "");
  draft.writeHeading(headings.targets);
  writeTargets(draft);
  draft.writeParagraph();
  draft.writeHeading(headings.budget);
  writeBudget(draft);
  draft.writeHeading(headings.tasks);
  for (const task of [...language.tasks, ...language.tasks].slice(0, 14)) writeTask(draft, task);
  draft.writeHeading(headings.work);
  for (let index = 0; index < 6; index++) draft.writeParagraph();
  const hasSchedule = draft.plant("empty");
  if (hasSchedule) draft.write(`## ${headings.schedule}`);
  draft.writeHeading(headings.training[hasSchedule ? 1 : 0]);
  draft.writeParagraph();
}

/** Four quarters of a metric and its year. */
function writeTargets(draft) {
  const { language, random } = draft;
  const owner = random.pick(language.people);
  const metric = random.pick(language.metrics);
  const quarters = random.split(random.between(20, 90) * 10, 4);
  draft.writeRow(language.targetHeader);
  draft.write("| --- | --- | ---: | --- | --- |");
  const write = (index, amount) => {
    const due = language.date(
      ...[
        [3, 31],
        [6, 30],
        [9, 30],
        [12, 31],
        [12, 31],
      ][index],
    );
    draft.writeRow([metric, language.periods[index], language.amount(amount), owner, due]);
  };
  for (const [index, amount] of quarters.entries()) write(index, amount);
  write(4, sum(quarters) + draft.plantError("rollup"));
  draft.write("");
}

/** Totals and their parts: in prose, in a list, in a table, and in a table of two directions that has no fault. */
function writeBudget(draft) {
  const { language, random } = draft;
  const prose = random.split(random.between(60, 200), 3);
  draft.write(language.split(sum(prose) + draft.plantError("proseSum"), prose), "");
  const parts = random.split(random.between(60, 200), 3);
  const [whole, ...names] = language.listed;
  draft.write(`- ${whole}${language.amount(sum(parts) + draft.plantError("listSum"))}`);
  for (const [index, part] of parts.entries()) draft.write(`  - ${names[index]}${language.amount(part)}`);
  const costs = random.split(random.between(200, 900), language.costs.length);
  draft.write("");
  draft.writeRow(language.costHeader);
  draft.write("| --- | ---: | --- |");
  for (const [index, cost] of costs.entries())
    draft.writeRow([language.costs[index], cost, language.note(random.pick(language.people))]);
  draft.writeRow([language.total, sum(costs) + draft.plantError("tableSum"), ""]);
  draft.write("");
  const rows = language.costs.slice(0, 6).map((name) => {
    const quarters = random.split(random.between(20, 200), 4);
    return [name, ...quarters, sum(quarters)];
  });
  draft.writeRow(language.quarterHeader);
  draft.write("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const row of rows) draft.writeRow(row);
  draft.writeRow([language.total, ...[1, 2, 3, 4, 5].map((column) => sum(rows.map((row) => row[column])))]);
}

function writeTask(draft, task) {
  const { language, random } = draft;
  const owner = draft.plant("owner") ? undefined : random.pick(language.people);
  const lacksDeadline = owner !== undefined && draft.plant("deadline");
  const due = lacksDeadline ? undefined : language.date(random.between(1, 12), random.between(1, 28));
  draft.write(`- [ ] ${task}${language.details(owner, due)}`);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [count = "1000", folder = "bench/.plans", seed = "1"] = process.argv.slice(2);
  const { faults, ...sizes } = generatePlans(Number(count), folder, Number(seed));
  console.log({ ...sizes, faults: faults.length });
}
