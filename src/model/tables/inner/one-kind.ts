/** Nothing is squared: people by people, minutes by seconds. Bare numbers may be of anything, and shares are of each other. */
export function areOfOneKind(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [a, b].map((dimension) =>
    dimension?.startsWith("duration") === true ? "duration" : dimension,
  );
  return one === other && one !== "number" && one !== "percent:%";
}
