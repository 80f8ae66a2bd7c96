import { comesNear, comesOut, isMultipleOf } from "../../ast/statements/calculations/arithmetic.ts";
import type { Operation } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { significantDigits } from "../flow/amounts.ts";
import { calculationOf, madeOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Relation } from "../relation.ts";
import { Vouched } from "../rollups/vouched.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import type { Candidate } from "./candidate.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { cellChanges } from "./cell-changes.ts";
import { changesOfBefore } from "./changes-of-before.ts";
import { changesByName } from "./changes-by-name.ts";
import { Explained } from "./explained.ts";
import { jointSlips, sharesOfParts } from "./joint-slips.ts";
import { listedSums, listedTotals } from "./listed-totals.ts";
import { namedProducts } from "./named-products.ts";
import { naturalChanges } from "./natural-changes.ts";
import { naturalDeductions } from "./natural-deductions.ts";
import { naturalFunds } from "./natural-funds.ts";
import { naturalMeans } from "./natural-means.ts";
import { naturalParts } from "./natural-parts.ts";
import { naturalPeriods } from "./natural-periods.ts";
import { naturalProducts } from "./natural-products.ts";
import { naturalRests } from "./natural-rests.ts";
import { naturalShares } from "./natural-shares.ts";
import { naturalSums } from "./natural-sums.ts";
import { digitsBesideSlip, isSwapped, keptDigits, sharedDigits, sharedZeros } from "./kept-digits.ts";
import { parallelSlips } from "./parallel-slips.ts";
import { periodTotals } from "./period-totals.ts";
import { ratiosByName } from "./ratios-by-name.ts";
import { ToldYears } from "./told-years.ts";
import { unitRates } from "./unit-rates.ts";

/**
 * Figures of running text that nothing makes, though the words around them say of what they are, and which come near to what
 * those figures make: 开工率74.1% after 64 signed and 41 begun. What comes out in any way is left alone, and so is what is
 * off by so little that it may have been rounded, or told at another time, or by so much that something else was meant.
 */
export function relateSlips(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const explained = new Explained(known, flow);
  const parallel = parallelSlips(flow, known, explained);
  const years = new ToldYears(flow);
  const missed: Sum[] = [];
  const found = flow.figures.flatMap((figure): readonly Relation[] => {
    const beside = parallel.get(figure) ?? [];
    if (figure.exact.sign() <= 0) return [];
    const own = explained.isMade(figure)
      ? [
          ...factorsSlipped(figure, flow),
          ...plainFor(figure, flow, explained),
          ...naturalFunds(figure, flow, true),
        ]
      : candidatesFor(figure, flow, explained);
    const byName =
      explained.isMade(figure) && !explained.isMadeByChance(figure)
        ? []
        : [
            ...changesByName(figure, flow, years),
            ...changesOfBefore(figure, flow),
            ...ratiosByName(figure, flow, years),
          ];
    const candidates = surest([...byName, ...own, ...beside]);
    if (candidates.some(explains)) return namedIn(candidates, context);
    for (const slip of candidates.filter((each) => isSlip(each) && !areShared(each, explained))) {
      const claim = calculationOf({ ...slip.sum, certainty: "stated", because: "nearly-comes-out" });
      const [relation] = relateCalculation(claim, context);
      if (relation?.verdict === "violated")
        return [isOfRate(slip) ? { ...relation, kind: "share" } : relation];
    }
    for (const { sum } of candidates) missed.push(sum);
    return [];
  });
  const relateAll = (sums: readonly Sum[], because: string) =>
    sums
      .flatMap((sum) => relateCalculation(calculationOf({ ...sum, certainty: "stated", because }), context))
      .filter(({ verdict }) => verdict === "violated");
  const listed = relateAll(listedTotals(flow, [...known, ...found]), "nearly-comes-out");
  const ofPeriods = relateAll(periodTotals(flow, [...known, ...found, ...listed]), "nearly-comes-out");
  const rates = ratesTold(flow, [...known, ...found], explained, context);
  const told = [...found, ...listed, ...ofPeriods, ...rates];
  const vouched = new Vouched([...known, ...told]);
  const sums = listedSums(flow);
  const together = [...missed, ...sums, ...sharesOfParts(sums, flow)];
  const joint = jointSlips(together, (measure) => vouched.has(measure));
  return [...told, ...relateAll(joint, "mended-together")];
}

/** Rates with their numbers, as they come out or not, where nothing says so yet. */
function ratesTold(
  flow: Flow,
  known: readonly Relation[],
  explained: Explained,
  context: RelationContext,
): readonly Relation[] {
  const told = new Set(
    known
      .filter(({ verdict, certainty }) => certainty !== "inferred" || verdict === "holds")
      .map(({ stated, terms }) => keyOf([stated, ...terms].map(({ span }) => span.start.offset))),
  );
  return [...unitRates(flow), ...namedProducts(flow)].flatMap(({ sum, isMade }) => {
    const places = [sum.result, ...sum.operands].map(({ quantity }) => quantity.position.start.offset);
    if (told.has(keyOf(places))) return [];
    if (!isMade && explained.isMade(sum.result) && !explained.isMadeByChance(sum.result)) return [];
    const certainty = isMade ? "inferred" : "stated";
    return relateCalculation(calculationOf({ ...sum, certainty, because: "unit-of-rate" }), context).filter(
      ({ verdict }) =>
        isMade === (verdict === "holds" || verdict === "rounding") && (isMade || verdict === "violated"),
    );
  });
}

function keyOf(places: readonly number[]): string {
  return places.toSorted((a, b) => a - b).join();
}

/** (3000 − 1950) ÷ 3000 is a share as well. */
function isOfRate({ sum: { operation, result } }: Candidate): boolean {
  return operation === "formula" && result.quantity.unit === "%";
}

/** Of the same figures, what words say most of. */
function surest(candidates: readonly Candidate[]): readonly Candidate[] {
  const plain = candidates.filter(({ isPlain }) => isPlain === true);
  const isSame = ({ sum: a }: Candidate, { sum: b }: Candidate) =>
    a.operation === b.operation && a.operands.every((operand, at) => operand === b.operands[at]);
  return candidates.filter((each) => each.isPlain === true || !plain.some((other) => isSame(each, other)));
}

/** What words say outright of a figure, where others only happen to make it as well. */
function plainFor(figure: FlowFigure, flow: Flow, explained: Explained): readonly Candidate[] {
  if (!explained.isMadeByChance(figure)) return [];
  return candidatesFor(figure, flow, explained).filter(
    (candidate) => candidate.isPlain === true || candidate.isSaid === true || explains(candidate),
  );
}

/** 发行41,850,000股，每股8.46元，募集33,731.10万元, which parts make: one of its factors is wrong, where so many digits say so. */
function factorsSlipped(figure: FlowFigure, flow: Flow): readonly Candidate[] {
  return naturalProducts(figure, flow).filter(
    (candidate) => comesOut(calculationLike(candidate.sum)) || digitsBesideSlip(candidate.sum) >= longEnough,
  );
}

/** 2529人。财会1705人，占67.42%；保育281人，占11.11%: told as shares of it that come out, they leave something out. */
function areShared({ sum: { operation, result, operands } }: Candidate, explained: Explained): boolean {
  return operation === "sum" && operands.every((part) => [...explained.wholesOf(part)].includes(result));
}

/** What words name and arithmetic bears out, wherever it stands. */
function namedIn(candidates: readonly Candidate[], context: RelationContext): readonly Relation[] {
  // 2 of 4 at 50% is no news.
  const named = candidates.find(
    ({ sum }) => significantDigits(sum.result.exact) >= 2 && comesOut(calculationLike(sum)),
  );
  if (named === undefined) return [];
  const claim = calculationOf({ ...named.sum, certainty: "inferred", because: "named" });
  return relateCalculation(claim, context).filter(
    ({ verdict }) => verdict === "holds" || verdict === "rounding",
  );
}

function candidatesFor(figure: FlowFigure, flow: Flow, explained: Explained): readonly Candidate[] {
  const changes = naturalChanges(figure, flow);
  if (compared.test(figure.trail)) return changes;
  if (figure.quantity.unit === "%")
    return [...changes, ...cellChanges(figure, flow), ...naturalShares(figure, flow, explained)];
  return [
    ...changes,
    ...naturalProducts(figure, flow),
    ...naturalParts(figure, flow, explained),
    ...naturalPeriods(figure, flow),
    ...naturalRests(figure, flow),
    ...naturalDeductions(figure, flow),
    ...naturalSums(figure, flow, explained),
    ...naturalFunds(figure, flow, false),
    ...naturalMeans(figure, flow),
  ];
}

/** `which is £40 more than last year`: how far it is from something else. */
const compared = /^(?:more|less|fewer|higher|lower)\s+than\b/iu;

/** It comes out, or all but: of other days' people, after other roundings. Of sums and slips of one digit that says nothing. */
function explains({ sum, isSaid }: Candidate): boolean {
  const calculation = calculationLike(sum);
  if (comesOut(calculation)) return true;
  if (isSaid === true) return false;
  const isExact = exactly.has(sum.operation);
  return !isExact && comesNear(calculation, little) && sharedDigits(sum) < longEnough;
}

const exactly: ReadonlySet<Operation> = new Set(["sum", "balance", "difference", "product"]);
/** One part in so many. */
const little = 20;
/** So many digits do not agree by chance. */
const longEnough = 3;

function isSlip({ sum, oneIn, digits = 0, isSaid = false, isPlain = false }: Candidate): boolean {
  const calculation = calculationLike(sum);
  const { result, operands } = sum;
  if (sum.operation === "sum" || sum.operation === "balance") {
    if ([result, ...operands].some(({ quantity }) => quantity.isApproximate === true)) return false;
    const parts = operands.map((part) => (sum.taken?.has(part) === true ? part.exact.negated() : part.exact));
    const told = slipDigitsOfSum(result.exact, parts);
    return told >= digits && ((isSaid && told >= longEnough) || comesNear(calculation, oneIn));
  }
  if (isRate.has(sum.operation) && sharedDigits(sum) >= Math.max(longEnough, digits)) return true;
  const isFar = !comesNear(calculation, oneIn) && !(isSaid && (keptDigits(sum) >= 2 || isSwapped(sum)));
  if (isFar && (!isPlain || isMultipleOf(calculation) || isOfOtherSize(sum))) return isFarSlip(sum, digits);
  if (sum.operation === "difference") return digitsOfRest(sum) >= digits;
  if (operands.some(({ quantity }) => quantity.isApproximate === true)) return false;
  // 人均 by the people of another day is a little off in all of its last digits.
  const shared = keptDigits(sum);
  const isLittle = comesNear(calculation, result.quantity.isApproximate === true ? 12 : little);
  // 60 where 40 would come out agrees in a zero, which tells nothing.
  if (digits === 1 && sum.operation === "product" && sharedDigits(sum) - sharedZeros(sum) < 1) return false;
  if (isPlain && isSaid && sum.result.quantity.unit === "%" && shared >= digits && isBeyondPlaces(sum))
    return true;
  return shared >= digits && (shared >= longEnough || !isLittle || (isSaid && sharedDigits(sum) > 0));
}

/** No amounts that would be written like the operands make it: 12万元 may be 12.4万元, of which a rate was worked out. */
function isBeyondPlaces(sum: Sum): boolean {
  const made = madeOf(sum);
  const off = made === undefined ? undefined : sum.result.exact.minus(made).abs().dividedBy(made)?.abs();
  if (off === undefined) return false;
  const blur = sum.operands.reduce((all, { exact, quantity }) => {
    const place = quantity.kind === "money" ? Decimal.parse(quantity.resolution ?? "0") : undefined;
    return all.plus(place?.dividedBy(exact)?.times(half) ?? Decimal.zero);
  }, Decimal.zero);
  return off.compare(blur) > 0;
}

const half = Decimal.fraction(1n, 2n);

/** 25.46% where 52.46% comes out: so many digits of a rate tell what was meant, however far off it is. */
const isRate: ReadonlySet<Operation> = new Set(["share", "growth-rate"]);

/** 1920（1280×720）: a hundred times more or less is no slip, and the factors tell of something else. */
function isOfOtherSize(sum: Sum): boolean {
  const [made, told] = [madeOf(sum)?.abs(), sum.result.exact];
  if (made === undefined) return false;
  const isMore = (a: Decimal, b: Decimal) => a.compare(b.times(hundred)) > 0;
  return isMore(made, told) || isMore(told, made);
}

const hundred = Decimal.of(100);

/** 110 for 150 is far off, and one digit: of what words name that is enough. */
function isFarSlip(sum: Sum, digits: number): boolean {
  if (sum.operation !== "product" && sum.operation !== "quotient") return false;
  if (sum.operands.some(({ quantity }) => quantity.isApproximate === true)) return false;
  const zeros = sum.operation === "product" ? sharedZeros(sum) : 0;
  return keptDigits(sum) - zeros >= (digits <= 1 ? 2 : longEnough);
}

/** A rest and what is taken make the whole. */
function digitsOfRest({ result, operands: [whole, ...taken] }: Sum): number {
  const parts = [...taken, result].map(({ exact }) => exact);
  return whole === undefined ? 0 : slipDigitsOfSum(whole.exact, parts);
}

function calculationLike(sum: Sum) {
  return calculationOf({ ...sum, certainty: "stated", because: "" });
}
