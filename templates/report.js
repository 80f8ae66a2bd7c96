/* global document, location, history, URLSearchParams, IntersectionObserver, NodeFilter, CSS, Highlight, matchMedia, innerHeight, addEventListener, clearTimeout, DecompressionStream, Blob, Response, atob */
// Search, filters, sorting, place in the contents, and derivations beside their figures. The page reads well without any of it.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const language = document.documentElement.lang;

  // ---------------------------------------------------------------- what is shown
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const form = $("#filters");
  const search = $("#search");
  const choices = { plan: $("#plan-filter"), owner: $("#owner-filter") };
  const boxes = all("input[name=severity]");
  const sections = all("main > .section");
  const groups = all("[data-group]");

  /** What can be found: an element of the page, or the text of one that is still to be taken in. */
  const entries = all("[data-entry]").map((element) => entryOf(element.dataset, element));

  function entryOf({ plan = "", owner = "", severity = "" }, element) {
    return { plan, owners: owner.split(" "), severity, element, text: undefined, isShown: true };
  }

  const textOf = (entry) => (entry.text ??= fold(entry.element.textContent));

  // ---------------------------------------------------------------- a large page is taken in as it comes near
  // Its parts are packed in blocks at the end of the page; `data-later="3.14"` is the fifteenth part of the fourth block.
  const canUnpack = typeof DecompressionStream === "function";
  const holders = canUnpack ? all("main noscript[data-later]").map(holderAt) : [];
  const holderOf = new Map(holders.map((holder) => [holder.parent, holder]));
  const isLarge = holders.length > 0;
  const blocks = isLarge ? all("script.later") : [];
  const note = $("#packed");
  if (note && canUnpack) note.hidden = true;

  function holderAt(element) {
    const [block, part] = element.dataset.later.split(".").map(Number);
    return { element, parent: element.parentElement, block, part, entries: undefined, taking: undefined };
  }

  /** The last few blocks that were unpacked: what comes near next is mostly in one of them. */
  const unpacked = new Map();
  const mostUnpacked = 4;

  async function unpack(block) {
    const bytes = Uint8Array.from(atob(blocks[block].textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }

  async function markupOf({ block, part }) {
    if (!unpacked.has(block)) {
      unpacked.set(block, unpack(block));
      if (unpacked.size > mostUnpacked) unpacked.delete(unpacked.keys().next().value);
    }
    return (await unpacked.get(block))[part];
  }

  const plain = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&#x60;": "`", "&#x3D;": "=" };
  const wordsIn = (markup) =>
    fold(markup.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (name) => plain[name]));

  /** Reads the entries out of a piece of markup that has not been taken in; a card is one entry with all that is in it. */
  function readHolder(holder, markup, byElement) {
    const own = byElement.get(holder.parent);
    holder.entries = [];
    if (own) {
      own.text = textOf(own) + wordsIn(markup);
      return;
    }
    const pieces = markup.split(/data-entry data-plan="([^"]*)" data-owner="([^"]*)"(?: data-severity="([^"]*)")?[^>]*>/);
    for (let at = 1; at < pieces.length; at += 4) {
      const [plan, owner, severity, rest] = pieces.slice(at, at + 4);
      const entry = entryOf({ plan, owner, severity }, undefined);
      entry.text = wordsIn(rest.replace(/<[^>]*$/, ""));
      holder.entries.push(entry);
    }
  }

  /** Reads all of them, a little at a time, so that typing is never held up. */
  let reading;
  function readAll() {
    reading ??= (async () => {
      const byElement = new Map(entries.map((entry) => [entry.element, entry]));
      let start = performance.now();
      for (const holder of holders) {
        if (holder.entries !== undefined) continue;
        const markup = await markupOf(holder);
        if (holder.entries === undefined) readHolder(holder, markup, byElement);
        if (performance.now() - start < 12) continue;
        await new Promise((resolve) => setTimeout(resolve));
        start = performance.now();
      }
      for (const holder of holders) entries.push(...holder.entries);
    })();
    return reading;
  }

  const takeIn = (holder) => (holder.taking ??= takeInNow(holder));

  async function takeInNow(holder) {
    const { element, parent } = holder;
    near.unobserve(parent);
    const markup = await markupOf(holder);
    element.insertAdjacentHTML("afterend", markup);
    element.remove();
    const elements = all("[data-entry]", parent);
    if (holder.entries) {
      for (const [index, entry] of holder.entries.entries()) {
        entry.element = elements[index];
        if (entry.element && !entry.isShown) entry.element.hidden = true;
      }
    } else {
      holder.entries = elements.map((each) => entryOf(each.dataset, each));
    }
    observeTables(parent);
    highlightSoon();
  }

  /** Which block an id stands in, once somebody asks. */
  let blockOf;
  async function readIds() {
    const lists = await unpack(blocks.length - 1);
    return new Map(lists.flatMap((ids, block) => ids.map((id) => [id, block])));
  }

  /** An element by its id, taken in where it still has to be. */
  async function find(id) {
    const found = document.getElementById(id);
    if (found || !isLarge) return found;
    const block = (await (blockOf ??= readIds())).get(id);
    for (const holder of holders)
      if (holder.block === block && (await markupOf(holder)).includes(` id="${id}"`)) await takeIn(holder);
    return document.getElementById(id);
  }

  const chosen = () => ({
    words: search.value.split(/\s+/).map(fold).filter(Boolean),
    plan: choices.plan?.value ?? "",
    owner: choices.owner?.value ?? "",
    severities: boxes.filter((box) => box.checked).map((box) => box.value),
  });

  function matches(entry, { words, plan, owner, severities }) {
    return (
      (plan === "" || entry.plan === plan) &&
      (owner === "" || entry.owners.includes(owner)) &&
      (entry.severity === "" || severities.includes(entry.severity)) &&
      words.every((word) => textOf(entry).includes(word))
    );
  }

  async function filter() {
    const choice = chosen();
    const isFiltered =
      choice.words.length > 0 || choice.plan !== "" || choice.owner !== "" || choice.severities.length < boxes.length;
    if (isFiltered && isLarge) await readAll();
    let shown = 0;
    for (const entry of entries) {
      const isShown = !isFiltered || matches(entry, choice);
      if (isShown !== entry.isShown && entry.element) entry.element.hidden = !isShown;
      entry.isShown = isShown;
      if (isShown) shown += 1;
    }
    for (const group of groups) {
      const isEmpty = isFiltered && !hasShown(group);
      if (group.hidden !== isEmpty) group.hidden = isEmpty;
    }
    for (const section of sections) {
      const note = $(".no-match", section);
      if (note) note.hidden = !isFiltered || !$("[data-entry], noscript", section) || hasShownIn(section);
    }
    const state = $("#shown");
    const words = isFiltered
      ? state.dataset.pattern.replace("{shown}", String(shown)).replace("{all}", String(entries.length))
      : "";
    if (state.textContent !== words) state.textContent = words;
    $("#reset").hidden = !isFiltered;
    highlight(choice.words);
  }

  const visible = "[data-entry]:not([hidden])";
  const hasShown = (group) => holderOf.get(group)?.entries?.some(({ isShown }) => isShown) ?? Boolean($(visible, group));
  const hasShownIn = (section) =>
    Boolean($(`:scope > :not([data-group]) ${visible}, :scope > ${visible}`, section)) ||
    all("[data-group]", section).some((group) => !group.hidden);

  // ---------------------------------------------------------------- found words are marked
  const canHighlight = typeof Highlight === "function" && Boolean(CSS.highlights);
  const mostMarks = 2000;

  /** Marks found words without touching the page's text. Words that markup parts are found but not marked. */
  function highlight(words) {
    if (!canHighlight) return;
    CSS.highlights.delete("found");
    if (words.length === 0) return;
    const ranges = [];
    for (const { element, isShown } of entries) {
      if (!element || !isShown || ranges.length > mostMarks) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) markIn(walker.currentNode, words, ranges);
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  let marking;
  function highlightSoon() {
    if (search.value.trim() === "") return;
    clearTimeout(marking);
    marking = setTimeout(() => highlight(chosen().words), 100);
  }

  function markIn(node, words, ranges) {
    const text = node.data.toLowerCase();
    if (text.length !== node.data.length) return;
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
  }

  // ---------------------------------------------------------------- the choice is part of the address
  /** `#q=签单&owner=张三&severity=error`, so that a link, a bookmark or a reload shows the same. */
  function writeAddress() {
    const state = new URLSearchParams();
    if (search.value.trim() !== "") state.set("q", search.value.trim());
    for (const [name, select] of Object.entries(choices))
      if (select?.value) state.set(name, name === "plan" ? select.value.slice(5) : select.selectedOptions[0].text);
    const severities = boxes.filter((box) => box.checked).map((box) => box.value);
    if (severities.length < boxes.length) state.set("severity", severities.join(","));
    const hash = state.size > 0 ? `#${state}` : location.pathname + location.search;
    if (isChoice(location.hash) || state.size > 0) history.replaceState(null, "", hash);
  }

  const isChoice = (hash) => /^#(?:q|plan|owner|severity|at)=/.test(hash);

  async function readAddress() {
    if (!isChoice(location.hash)) {
      const id = decodeURIComponent(location.hash.slice(1));
      if (isLarge && id !== "" && !document.getElementById(id)) (await find(id))?.scrollIntoView();
      return;
    }
    const state = new URLSearchParams(location.hash.slice(1));
    search.value = state.get("q") ?? "";
    if (choices.plan) choices.plan.value = state.has("plan") ? `plan-${state.get("plan")}` : "";
    if (choices.owner) {
      const option = Array.from(choices.owner.options).find(({ text }) => text === state.get("owner"));
      choices.owner.value = option?.value ?? "";
    }
    const severities = state.get("severity")?.split(",");
    for (const box of boxes) box.checked = severities?.includes(box.value) ?? true;
    await filter();
    const at = state.get("at");
    const first = at ? await find(at) : undefined;
    (first ?? $("[data-entry]:not([hidden])"))?.scrollIntoView();
  }

  let pending;
  function filterSoon() {
    clearTimeout(pending);
    pending = setTimeout(() => {
      writeAddress();
      filter();
    }, isLarge ? 200 : 60);
  }

  // ---------------------------------------------------------------- tables can be sorted
  const collator = new Intl.Collator(language === "zh-CN" ? "zh-Hans-CN-u-co-pinyin" : language, { numeric: true });

  /** Heads become buttons when their table comes near: a page may hold thousands of tables. */
  const near = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        if (target.tagName === "TABLE") prepareTable(target);
        else takeIn(holderOf.get(target));
      }
    },
    { rootMargin: "1000px" },
  );
  const observeTables = (root) => {
    for (const table of all("table", root)) near.observe(table);
  };
  observeTables(document);
  for (const { parent } of holders) near.observe(parent);

  function prepareTable(table) {
    if (table.matches(".sortable") && table.tBodies[0]?.rows.length > 1) makeSortable(table);
    addRoles(table);
  }

  /** On a narrow screen rows are laid out as sheets, and some browsers would no longer call them a table. */
  function addRoles(table) {
    const heads = { col: "columnheader", row: "rowheader" };
    table.setAttribute("role", "table");
    for (const part of table.children) if (part.tagName !== "CAPTION") part.setAttribute("role", "rowgroup");
    for (const row of table.rows) {
      row.setAttribute("role", "row");
      for (const cell of row.cells) cell.setAttribute("role", heads[cell.getAttribute("scope")] ?? "cell");
    }
  }

  function makeSortable(table) {
    for (const [column, head] of Array.from(table.tHead.rows[0].cells).entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sortBy(table, column, head));
    }
  }

  /** Up, down, and back to the order of the plans. */
  function sortBy(table, column, head) {
    const order = { ascending: "descending", descending: undefined }[head.getAttribute("aria-sort")] ??
      (head.hasAttribute("aria-sort") ? undefined : "ascending");
    for (const each of table.tHead.rows[0].cells) each.removeAttribute("aria-sort");
    const body = table.tBodies[0];
    const rows = (table.rowsAsWritten ??= Array.from(body.rows));
    if (order === undefined) return body.append(...rows);
    head.setAttribute("aria-sort", order);
    const keyed = rows.map((row, index) => ({ row, index, key: keyOf(row.cells[column]) }));
    const sign = order === "ascending" ? 1 : -1;
    keyed.sort((a, b) => compareKeys(a.key, b.key, sign) || a.index - b.index);
    body.append(...keyed.map(({ row }) => row));
  }

  function keyOf(cell) {
    const given = cell.dataset.sort ?? $("[data-sort]", cell)?.dataset.sort;
    if (given !== undefined) return given;
    return $(".unstated", cell) ? "" : cell.textContent.trim();
  }

  /** What is not stated stands last, whichever way. */
  function compareKeys(a, b, sign) {
    if (a === "" || b === "") return (a === "") - (b === "");
    return sign * (isDecimal(a) && isDecimal(b) ? compareDecimals(a, b) : collator.compare(a, b));
  }

  const isDecimal = (text) => /^-?\d+(?:\.\d+)?%?$/.test(text);

  /** Exact, however many digits: figures are not turned into floating numbers here either. */
  function compareDecimals(a, b) {
    const isNegative = a.startsWith("-");
    if (isNegative !== b.startsWith("-")) return isNegative ? -1 : 1;
    const [one, other] = isNegative ? [b, a] : [a, b];
    const [wholeA, restA = ""] = one.replace(/[-%]/g, "").split(".");
    const [wholeB, restB = ""] = other.replace(/[-%]/g, "").split(".");
    const width = Math.max(wholeA.length, wholeB.length);
    const [left, right] = [wholeA.padStart(width, "0") + restA, wholeB.padStart(width, "0") + restB];
    const length = Math.max(left.length, right.length);
    const [x, y] = [left.padEnd(length, "0"), right.padEnd(length, "0")];
    return x < y ? -1 : x > y ? 1 : 0;
  }

  if (form) {
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", filterSoon);
    form.addEventListener("reset", filterSoon);
    addEventListener("hashchange", readAddress);
    readAddress();
    document.addEventListener("keydown", (event) => {
      const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.focus();
      search.select();
    });
  }

  // ---------------------------------------------------------------- a derivation beside its figure
  const derivation = $("#derivation");
  document.addEventListener("click", async (event) => {
    const opener = event.target.closest?.("a.why");
    if (!opener || !derivation?.showPopover) return;
    const ids = opener.dataset.proofs.split(" ").map((id) => `proof-${id}`);
    // On a large page all of them are somewhere; else they may stand on another page, where the link leads.
    if (!isLarge && !ids.every((id) => document.getElementById(id))) return;
    event.preventDefault();
    const rows = await Promise.all(ids.map(find));
    derivation.replaceChildren(...rows.map(copyProof));
    derivation.showPopover();
    placeBeside(opener);
    derivation.focus({ preventScroll: true });
    derivation.addEventListener("toggle", () => opener.focus({ preventScroll: true }), { once: true, capture: true });
  });

  function copyProof(row) {
    const section = document.createElement("section");
    const [verdict, statement, kind, certainty] = row.cells;
    const line = document.createElement("p");
    const words = document.createElement("span");
    words.className = "category";
    words.textContent = `${kind.textContent} · ${certainty.textContent}`;
    line.append(...verdict.cloneNode(true).childNodes, " ", words);
    const terms = $("ul", statement).cloneNode(true);
    section.append(line, $(".statement", statement).cloneNode(true), terms);
    return section;
  }

  function placeBeside(opener) {
    const at = opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = derivation;
    const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
    const below = at.bottom + 8;
    const top = below + height > innerHeight - 16 ? Math.max(16, at.top - height - 8) : below;
    Object.assign(derivation.style, { position: "fixed", inset: "auto", margin: "0", left: `${left}px`, top: `${top}px` });
  }

  // ---------------------------------------------------------------- where the reader is
  const links = new Map(all(".contents a").map((link) => [link.getAttribute("href").slice(1), link]));
  const inView = new Set();
  const spy = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) inView[isIntersecting ? "add" : "delete"](target);
      const current = sections.find((section) => inView.has(section));
      for (const [id, link] of links) {
        if (current && id === current.id) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-15% 0px -70% 0px" },
  );
  for (const section of sections) spy.observe(section);

  const contents = $(".contents details");
  const narrow = matchMedia("(max-width: 60rem)");
  const foldContents = () => {
    if (contents) contents.open = !narrow.matches;
  };
  foldContents();
  narrow.addEventListener("change", foldContents);

  // ---------------------------------------------------------------- what is folded on screen is read on paper
  let folded = [];
  addEventListener("beforeprint", () => {
    // Unpacking takes longer than a browser waits before it prints: what is missing is said.
    if (note && holders.some(({ element }) => element.isConnected)) note.hidden = false;
    folded = all("details:not([open]):not(.terms)");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
    if (note) note.hidden = true;
  });

  // ---------------------------------------------------------------- space between Chinese and Latin
  // Browsers without `text-autospace` get it from a margin, where the page is small enough to be walked through.
  if (!CSS.supports("text-autospace", "normal") && !isLarge) {
    const seam = /([\u2e80-\u9fff\uf900-\ufaff](?=[A-Za-z0-9])|[A-Za-z0-9%](?=[\u2e80-\u9fff\uf900-\ufaff]))/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode())
      if (!/^(?:SCRIPT|STYLE|OPTION)$/.test(walker.currentNode.parentNode.tagName) && seam.test(walker.currentNode.data))
        texts.push(walker.currentNode);
    for (const text of texts) {
      const pieces = text.data.split(seam).map((piece, index) => {
        if (index % 2 === 0) return document.createTextNode(piece);
        const span = document.createElement("span");
        span.className = "cjk-gap";
        span.textContent = piece;
        return span;
      });
      text.replaceWith(...pieces);
    }
  }
})();
