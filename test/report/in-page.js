/* global document, getComputedStyle */
// What browser tests run inside the page; each function stands by itself, for it is sent there as text.

export function focusedId() {
  return document.activeElement?.id;
}

export function pageWidth() {
  return document.documentElement.scrollWidth;
}

export function allIds() {
  return [...document.querySelectorAll("[id]")].map(({ id }) => id);
}

export function headingLevels() {
  return [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));
}

/** What search and filters have left. */
export function findVisibleEntries() {
  return [...document.querySelectorAll("[data-entry]:not([hidden])")].map((entry) => ({
    text: entry.textContent,
    plan: entry.dataset.plan,
    severity: entry.dataset.severity,
  }));
}

export function findFigures() {
  return [...document.querySelectorAll(".figure > a:not(.why), #numbers .lead-cell > a")].map((link) => ({
    href: link.getAttribute("href"),
    text: link.querySelector("bdi").textContent,
  }));
}

/** The name a narrow screen shows before a cell. */
export function cellLabel(cell) {
  return getComputedStyle(cell, "::before").content;
}

/** Texts whose contrast with what is behind them is under 4.5 : 1 (WCAG 2 AA). */
export function findFaintText() {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (element) => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return (channels(backgroundColor)[3] ?? 1) > 0 ? backgroundColor : backgroundOf(element.parentElement);
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim() !== "");
  const faint = new Set();
  for (const element of document.querySelectorAll("body *")) {
    if (!hasText(element) || element.closest("script, style, svg, [hidden], [popover]") !== null) continue;
    const text = luminance(getComputedStyle(element).color);
    const behind = luminance(backgroundOf(element));
    const contrast = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
    if (contrast < 4.5) faint.add(`${element.tagName}.${element.className} ${contrast.toFixed(1)}`);
  }
  return [...faint];
}

/** What axe-core finds that is serious or critical: the rule and where. It has been loaded into the page before. */
export async function findSevere() {
  for (const card of document.querySelectorAll("*"))
    if (getComputedStyle(card).contentVisibility === "auto") card.style.contentVisibility = "visible";
  const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], preload: false });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 5)
          .map(({ target, failureSummary }) => `${target} ${failureSummary}`)
          .join(" | ")}`,
    );
}
