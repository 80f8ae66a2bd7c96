/* global document, IntersectionObserver, NodeFilter, CSS, matchMedia, innerHeight, addEventListener */
// Search, filters, place in the contents, and popovers beside their figures. The page reads well without any of it.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const entries = all("[data-entry]").map((element) => ({
    element,
    plan: element.dataset.plan ?? "",
    severity: element.dataset.severity ?? "",
    text: undefined,
  }));
  const groups = all("[data-group]");
  const sections = all("main > .section");

  function filter() {
    const words = $("#search").value.split(/\s+/).map(fold).filter(Boolean);
    const plan = $("#plan-filter").value;
    const boxes = all("input[name=severity]");
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const entry of entries) {
      const isShown =
        (plan === "" || entry.plan === plan) &&
        (entry.severity === "" || severities.has(entry.severity)) &&
        words.every((word) => (entry.text ??= fold(entry.element.textContent)).includes(word));
      entry.element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const group of groups) group.hidden = !$("[data-entry]:not([hidden])", group);
    for (const section of sections) {
      const note = $(".no-match", section);
      if (note) note.hidden = !$("[data-entry]", section) || Boolean($("[data-entry]:not([hidden])", section));
    }
    const isFiltered = words.length > 0 || plan !== "" || severities.size < boxes.length;
    const state = $("#shown");
    state.textContent = isFiltered
      ? state.dataset.pattern.replace("{shown}", String(shown)).replace("{all}", String(entries.length))
      : "";
    $("#reset").hidden = !isFiltered;
  }

  const form = $("#filters");
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    $("#search").focus();
  });

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

  const narrow = matchMedia("(max-width: 60rem)");
  const foldContents = () => ($(".contents details").open = !narrow.matches);
  foldContents();
  narrow.addEventListener("change", foldContents);

  // Keeps a derivation beside the figure that opened it, inside the window.
  let opener;
  document.addEventListener("click", (event) => (opener = event.target.closest?.("[popovertarget]") ?? opener), true);
  for (const popover of all("[popover]"))
    popover.addEventListener("toggle", (event) => {
      if (event.newState !== "open" || !opener) return;
      const at = opener.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = popover;
      const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
      const below = at.bottom + 8;
      const top = below + height > innerHeight - 16 ? Math.max(16, at.top - height - 8) : below;
      Object.assign(popover.style, { position: "fixed", inset: "auto", margin: "0", left: `${left}px`, top: `${top}px` });
    });

  // What is folded on screen is read on paper.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });

  // Browsers without `text-autospace` get the small space between Chinese and Latin characters from a margin.
  if (!CSS.supports("text-autospace", "normal")) {
    const seam = /([\u2e80-\u9fff\uf900-\ufaff](?=[A-Za-z0-9])|[A-Za-z0-9%](?=[\u2e80-\u9fff\uf900-\ufaff]))/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode())
      if (!/^(SCRIPT|STYLE)$/.test(walker.currentNode.parentNode.tagName) && seam.test(walker.currentNode.data))
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
