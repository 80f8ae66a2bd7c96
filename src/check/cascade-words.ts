/** What a plan gives by name to somebody without a plan below it. */
export interface KeptWords {
  readonly name: string;
  readonly amount: string;
}

export function silentZh(silent: number, absent: readonly string[]): string {
  const told = [
    ...(silent === 0 ? [] : [`另有 ${silent} 份没有写`]),
    ...(absent.length === 0 ? [] : [`${absent.map((name) => `“${name}”`).join("、")}没有下级计划`]),
  ];
  return told.length === 0 ? "" : `（${told.join("；")}）`;
}

export function silentEn(silent: number, absent: readonly string[]): string {
  const told = [
    ...(silent === 0 ? [] : [`${countEn(silent)} ${silent === 1 ? "says" : "say"} nothing of it`]),
    ...(absent.length === 0
      ? []
      : [`${absent.join(" and ")} ${absent.length === 1 ? "has" : "have"} no plan`]),
  ];
  return told.map((words) => `; ${words}`).join("");
}

export function keptZh(kept: readonly KeptWords[]): string {
  return kept.length === 0
    ? ""
    : `，另有${kept.map(({ name, amount }) => `“${name}” ${amount}`).join("、")}（没有下级计划）`;
}

export function keptEn(kept: readonly KeptWords[]): string {
  return kept.length === 0
    ? ""
    : ` beside ${kept.map(({ name, amount }) => `${amount} for ${name}`).join(" and ")}, which ${kept.length === 1 ? "has" : "have"} no plan`;
}

export function countEn(plans: number): string {
  return plans === 1 ? "1 plan" : `${plans} plans`;
}
