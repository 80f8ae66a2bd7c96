/** The requests of a section; a YAML plan has them without one. */
export function requestsZh(section: string): string {
  return section === "" ? "需要支持" : `“${section}”`;
}

export function requestsIn(section: string): string {
  return section === "" ? "for support" : `in "${section}"`;
}
