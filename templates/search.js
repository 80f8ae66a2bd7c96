/* global document, location, URLSearchParams, addEventListener, clearTimeout */
// Search over all pages of a site. The index is a script of its own, loaded when somebody searches: a page that was
// opened from a disk may load scripts, and nothing else.
(() => {
  "use strict";
  const { search: address } = document.body.dataset;
  const panel = document.getElementById("results");
  const input = document.getElementById("search");
  if (!address || !panel || !input) return;
  const list = document.getElementById("result-list");
  const state = document.getElementById("results-state");
  const button = document.getElementById("search-all");
  const isHome = document.body.dataset.home === "true";
  const folder = address.replace(/[^/]*$/, "");
  const pageful = 100;
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

  let loading;
  function load() {
    loading ??= new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = address;
      script.addEventListener("load", () => resolve(globalThis.planIndex));
      script.addEventListener("error", () => resolve({ sections: [], pages: [] }));
      document.head.append(script);
    });
    return loading;
  }

  /** A plan's own title counts before what it says. */
  function find({ sections, pages }, words) {
    const hits = [];
    let plans = 0;
    for (const page of pages) {
      const before = hits.length;
      const [slug, title, ...texts] = page;
      page.folded ??= texts.map((text) => fold(String(text)));
      if (words.every((word) => fold(title).includes(word))) hits.push({ slug, title, section: -1, text: "" });
      let section = 0;
      for (const [index, text] of texts.entries()) {
        if (typeof text === "number") section = text;
        else if (words.every((word) => page.folded[index].includes(word))) hits.push({ slug, title, section, text });
      }
      if (hits.length > before) plans += 1;
    }
    return { hits, plans, sections };
  }

  async function search() {
    const words = input.value.split(/\s+/).map(fold).filter(Boolean);
    panel.hidden = words.length === 0;
    if (panel.hidden) return;
    state.textContent = panel.dataset.loading;
    const { hits, plans, sections } = find(await load(), words);
    state.textContent =
      hits.length === 0
        ? panel.dataset.none
        : panel.dataset.found.replace("{hits}", String(hits.length)).replace("{plans}", String(plans));
    list.replaceChildren();
    show(hits, sections, 0);
  }

  function show(hits, sections, from) {
    list.append(...hits.slice(from, from + pageful).map((hit) => showHit(hit, sections)));
    if (from + pageful >= hits.length) return;
    const item = document.createElement("li");
    const more = document.createElement("button");
    more.type = "button";
    more.className = "more";
    more.textContent = `${panel.dataset.more} (${hits.length - from - pageful})`;
    more.addEventListener("click", () => {
      item.remove();
      show(hits, sections, from + pageful);
    });
    item.append(more);
    list.append(item);
  }

  function showHit({ slug, title, section, text }, sections) {
    const [id, name] = sections[section] ?? ["", ""];
    const item = document.createElement("li");
    const link = document.createElement("a");
    const choice = new URLSearchParams(text === "" ? {} : { q: input.value.trim(), at: id });
    link.href = `${folder}${encodeURIComponent(slug)}.html${choice.size > 0 ? `#${choice}` : ""}`;
    link.append(bdi(title));
    item.append(link);
    if (text !== "") {
      const where = document.createElement("span");
      where.className = "category";
      where.textContent = name;
      const words = document.createElement("p");
      words.append(...marked(text));
      item.append(" ", where, words);
    }
    return item;
  }

  function bdi(text) {
    const element = document.createElement("bdi");
    element.textContent = text;
    return element;
  }

  /** The words searched for, as marks in a text. */
  function marked(text) {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const low = text.toLowerCase();
    const pieces = [];
    let at = 0;
    while (low.length === text.length && at < text.length) {
      const next = words.map((word) => [low.indexOf(word, at), word.length]).filter(([index]) => index >= 0);
      if (next.length === 0) break;
      const [start, length] = next.reduce((first, each) => (each[0] < first[0] ? each : first));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, start + length);
      pieces.push(text.slice(at, start), mark);
      at = start + length;
    }
    return [...pieces, text.slice(at)];
  }

  let pending;
  const searchSoon = () => {
    clearTimeout(pending);
    pending = setTimeout(search, 120);
  };
  if (isHome) {
    input.addEventListener("input", searchSoon);
    input.addEventListener("focus", load, { once: true });
    document.getElementById("filters").addEventListener("reset", searchSoon);
    const asked = new URLSearchParams(location.hash.slice(1)).get("q");
    if (asked) searchSoon();
  } else {
    button?.addEventListener("click", () => {
      search();
      panel.scrollIntoView();
    });
    addEventListener("hashchange", () => (panel.hidden = true));
  }
})();
