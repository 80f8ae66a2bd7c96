// Scores the product on the labelled documents of fixtures/corpus, and prints what it misses and says falsely.
//
//   node scripts/score-corpus.mjs              every document that is not read in full
//   node scripts/score-corpus.mjs NAME…        these documents
//   node scripts/score-corpus.mjs --all        the ones read in full too
//   node scripts/score-corpus.mjs --unlabelled also the relations that nobody labelled
import { importSource } from "./import-source.mjs";

const folder = new URL("../fixtures/corpus/", import.meta.url);
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const has = (flag) => process.argv.includes(flag);

const [{ readCorpus }, { scoreDocument }, { printScore, printUnlabelled, summarise }] = await Promise.all([
  importSource("test/corpus/read-corpus.ts"),
  importSource("test/corpus/score.ts"),
  importSource("test/corpus/print-score.ts"),
]);

const documents = readCorpus(folder).filter(({ name }) => names.length === 0 || names.includes(name));
const scores = documents.map(scoreDocument);
for (const [index, score] of scores.entries()) {
  const isWhole =
    score.recognised === score.labels &&
    score.falseRelations.length === 0 &&
    score.falseFindings.length === 0 &&
    (documents[index].planted === undefined || score.found.length > 0);
  if (isWhole && !has("--all") && names.length === 0) continue;
  console.log(printScore(score, documents[index]));
  if (has("--unlabelled") && score.unlabelled.length > 0) console.log(printUnlabelled(score));
}
console.log(summarise(scores, documents));
