/* eslint-disable */
// Made by scripts/precompile-templates.mjs from templates/; change those and run it again.
export const page = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src '"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"script-hash"),depth0,{"name":"script-hash","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "'; img-src data:; base-uri 'none'; form-action 'none'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"plan-compiler\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":9,"column":9},"end":{"line":9,"column":14}} ), depth0))
    + "</title>\n<style>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"style"),depth0,{"name":"style","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "skip", {"start":{"line":13,"column":34},"end":{"line":13,"column":44}} ), depth0))
    + "</a>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"icons"),depth0,{"name":"icons","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cover"),depth0,{"name":"cover","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"layout\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contents"),depth0,{"name":"contents","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<main id=\"content\" tabindex=\"-1\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"overview"),depth0,{"name":"overview","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contradictions"),depth0,{"name":"contradictions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"targets"),depth0,{"name":"targets","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cascades"),depth0,{"name":"cascades","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"allocations"),depth0,{"name":"allocations","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"coverage"),depth0,{"name":"coverage","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"staffing"),depth0,{"name":"staffing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"resources"),depth0,{"name":"resources","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tasks"),depth0,{"name":"tasks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"needs"),depth0,{"name":"needs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pay"),depth0,{"name":"pay","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"proofs"),depth0,{"name":"proofs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"findings"),depth0,{"name":"findings","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"gaps"),depth0,{"name":"gaps","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"numbers"),depth0,{"name":"numbers","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</main>\n</div>\n<footer class=\"page-footer\"><p>"
    + alias3(alias2(alias1(depth0, "footer", {"start":{"line":36,"column":33},"end":{"line":36,"column":39}} ), depth0))
    + "</p></footer>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"derivations"),depth0,{"name":"derivations","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\u003Cscript>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"script"),depth0,{"name":"script","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\u003C/script>\n</body>\n</html>";
},"usePartial":true,"useData":true};
export const partials = {
  "script": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "/* global document, IntersectionObserver, NodeFilter, CSS, matchMedia, innerHeight, addEventListener */\n// Search, filters, place in the contents, and popovers beside their figures. The page reads well without any of it.\n(() => {\n  \"use strict\";\n  const $ = (selector, root = document) => root.querySelector(selector);\n  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));\n\n  const fold = (text) => text.normalize(\"NFKC\").toLowerCase().replace(/\\s+/g, \"\");\n  const entries = all(\"[data-entry]\").map((element) => ({\n    element,\n    plan: element.dataset.plan ?? \"\",\n    severity: element.dataset.severity ?? \"\",\n    text: undefined,\n  }));\n  const groups = all(\"[data-group]\");\n  const sections = all(\"main > .section\");\n\n  function filter() {\n    const words = $(\"#search\").value.split(/\\s+/).map(fold).filter(Boolean);\n    const plan = $(\"#plan-filter\").value;\n    const boxes = all(\"input[name=severity]\");\n    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));\n    let shown = 0;\n    for (const entry of entries) {\n      const isShown =\n        (plan === \"\" || entry.plan === plan) &&\n        (entry.severity === \"\" || severities.has(entry.severity)) &&\n        words.every((word) => (entry.text ??= fold(entry.element.textContent)).includes(word));\n      entry.element.hidden = !isShown;\n      if (isShown) shown += 1;\n    }\n    for (const group of groups) group.hidden = !$(\"[data-entry]:not([hidden])\", group);\n    for (const section of sections) {\n      const note = $(\".no-match\", section);\n      if (note) note.hidden = !$(\"[data-entry]\", section) || Boolean($(\"[data-entry]:not([hidden])\", section));\n    }\n    const isFiltered = words.length > 0 || plan !== \"\" || severities.size < boxes.length;\n    const state = $(\"#shown\");\n    state.textContent = isFiltered\n      ? state.dataset.pattern.replace(\"{shown}\", String(shown)).replace(\"{all}\", String(entries.length))\n      : \"\";\n    $(\"#reset\").hidden = !isFiltered;\n  }\n\n  const form = $(\"#filters\");\n  form.hidden = false;\n  form.addEventListener(\"submit\", (event) => event.preventDefault());\n  form.addEventListener(\"input\", filter);\n  form.addEventListener(\"reset\", () => setTimeout(filter));\n  document.addEventListener(\"keydown\", (event) => {\n    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);\n    if (event.key !== \"/\" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;\n    event.preventDefault();\n    $(\"#search\").focus();\n  });\n\n  const links = new Map(all(\".contents a\").map((link) => [link.getAttribute(\"href\").slice(1), link]));\n  const inView = new Set();\n  const spy = new IntersectionObserver(\n    (changes) => {\n      for (const { target, isIntersecting } of changes) inView[isIntersecting ? \"add\" : \"delete\"](target);\n      const current = sections.find((section) => inView.has(section));\n      for (const [id, link] of links) {\n        if (current && id === current.id) link.setAttribute(\"aria-current\", \"true\");\n        else link.removeAttribute(\"aria-current\");\n      }\n    },\n    { rootMargin: \"-15% 0px -70% 0px\" },\n  );\n  for (const section of sections) spy.observe(section);\n\n  const narrow = matchMedia(\"(max-width: 60rem)\");\n  const foldContents = () => ($(\".contents details\").open = !narrow.matches);\n  foldContents();\n  narrow.addEventListener(\"change\", foldContents);\n\n  // Keeps a derivation beside the figure that opened it, inside the window.\n  let opener;\n  document.addEventListener(\"click\", (event) => (opener = event.target.closest?.(\"[popovertarget]\") ?? opener), true);\n  for (const popover of all(\"[popover]\"))\n    popover.addEventListener(\"toggle\", (event) => {\n      if (event.newState !== \"open\" || !opener) return;\n      const at = opener.getBoundingClientRect();\n      const { offsetWidth: width, offsetHeight: height } = popover;\n      const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));\n      const below = at.bottom + 8;\n      const top = below + height > innerHeight - 16 ? Math.max(16, at.top - height - 8) : below;\n      Object.assign(popover.style, { position: \"fixed\", inset: \"auto\", margin: \"0\", left: `${left}px`, top: `${top}px` });\n    });\n\n  // What is folded on screen is read on paper.\n  let folded = [];\n  addEventListener(\"beforeprint\", () => {\n    folded = all(\"details:not([open])\");\n    for (const details of folded) details.open = true;\n  });\n  addEventListener(\"afterprint\", () => {\n    for (const details of folded) details.open = false;\n  });\n\n  // Browsers without `text-autospace` get the small space between Chinese and Latin characters from a margin.\n  if (!CSS.supports(\"text-autospace\", \"normal\")) {\n    const seam = /([\\u2e80-\\u9fff\\uf900-\\ufaff](?=[A-Za-z0-9])|[A-Za-z0-9%](?=[\\u2e80-\\u9fff\\uf900-\\ufaff]))/;\n    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\n    const texts = [];\n    while (walker.nextNode())\n      if (!/^(SCRIPT|STYLE)$/.test(walker.currentNode.parentNode.tagName) && seam.test(walker.currentNode.data))\n        texts.push(walker.currentNode);\n    for (const text of texts) {\n      const pieces = text.data.split(seam).map((piece, index) => {\n        if (index % 2 === 0) return document.createTextNode(piece);\n        const span = document.createElement(\"span\");\n        span.className = \"cjk-gap\";\n        span.textContent = piece;\n        return span;\n      });\n      text.replaceWith(...pieces);\n    }\n  }\n})();\n";
},"useData":true},
  "script-hash": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "sha256-Zjvsn4TMpYJPRElWc1dn6z0ZD5b2xmlchgHkXSh9Sbk=";
},"useData":true},
  "style": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "/* Colours: ink on paper; status tones differ in lightness as well as hue, and always come with an icon and a word. */\n:root {\n  --paper: #fbfaf7; --sheet: #fff; --ink: #1b1f24; --soft: #555d66; --faint: #646b73; --line: #e2dfd8; --wash: #f3f1ec;\n  --accent: #14506e; --accent-wash: #e6eff4; --shadow: 0 1px 2px rgb(27 31 36 / 5%), 0 6px 20px rgb(27 31 36 / 5%);\n  --error: #a3260f; --error-wash: #fbece8; --warning: #7d5200; --warning-wash: #fbf2dc; --info: #2b5c8a; --info-wash: #e9f1f8;\n  --holds: #0b6650; --holds-wash: #e4f3ee; --open: #6a4a86; --open-wash: #f2ecf7;\n  --tone-0: #d9d5cc; --tone-1: #1f5f80; --tone-2: #d08a1f; --tone-3: #2b7a6d; --tone-4: #8a5a86; --tone-5: #7fb2cf; --tone-6: #a8563a;\n  --on-tone: #fff;\n  --sans: -apple-system, \"Segoe UI\", \"Noto Sans SC\", \"Noto Sans CJK SC\", \"Source Han Sans SC\", \"PingFang SC\", \"Microsoft YaHei\", system-ui, sans-serif;\n  --serif: \"Source Han Serif SC\", \"Noto Serif CJK SC\", \"Noto Serif SC\", \"Songti SC\", \"STSong\", Georgia, \"SimSun\", serif;\n  --mono: ui-monospace, \"SF Mono\", \"Cascadia Mono\", Menlo, Consolas, \"Noto Sans Mono CJK SC\", monospace;\n}\n/* A Chinese font would set English quotation marks and dashes full width. */\n:root:lang(en) { --sans: -apple-system, \"Segoe UI\", system-ui, \"Noto Sans\", \"Helvetica Neue\", Arial, \"PingFang SC\", \"Noto Sans CJK SC\", \"Microsoft YaHei\", sans-serif; --serif: Georgia, \"Noto Serif\", \"Times New Roman\", \"Songti SC\", \"Noto Serif CJK SC\", serif; }\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #14171b; --sheet: #1b1f25; --ink: #e9e7e2; --soft: #b3b8bf; --faint: #959ca5; --line: #30363e; --wash: #22272e;\n    --accent: #8cc4e0; --accent-wash: #1d323e; --shadow: none;\n    --error: #ff9d88; --error-wash: #3a201b; --warning: #f0c167; --warning-wash: #352a14; --info: #93c0ea; --info-wash: #1c2b39;\n    --holds: #77d1b7; --holds-wash: #16302a; --open: #cdb2e4; --open-wash: #2d2438;\n    --tone-0: #3d444d; --tone-1: #4f94b8; --tone-2: #d99a3a; --tone-3: #55ab9b; --tone-4: #b083ac; --tone-5: #9ccbe4; --tone-6: #cc7a5c;\n    --on-tone: #0d1013;\n  }\n}\n*, *::before, *::after { box-sizing: border-box; }\nhtml { scroll-behavior: smooth; scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }\nbody {\n  margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.65 var(--sans);\n  font-variant-numeric: tabular-nums lining-nums; font-kerning: normal;\n  text-autospace: normal; text-spacing-trim: trim-start; line-break: strict; overflow-wrap: anywhere;\n}\nh1, h2, h3, h4, h5, p, ul, ol, dl, dd { margin: 0; padding: 0; }\nul, ol { list-style: none; }\nh1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }\nh2 { font-size: 1.75rem; letter-spacing: .01em; }\nh3 { font-size: 1rem; line-height: 1.45; font-weight: 600; }\nh3.part { font-size: 1.125rem; margin: 2rem 0 .75rem; }\nh4 { font-size: .875rem; font-weight: 600; color: var(--soft); margin: 1.75rem 0 .5rem; }\na { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: .2em; }\na:hover { color: var(--accent); text-decoration-color: currentColor; }\nbdi { unicode-bidi: isolate; }\ncode { font-family: var(--mono); font-size: .875em; }\nsmall { font-size: .8125rem; }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }\nmain:focus { outline: none; }\n.skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; background: var(--sheet); padding: .5rem 1rem; border-radius: 6px; }\n.skip:focus { top: 1rem; }\n[hidden] { display: none !important; }\n\n/* Status */\n[data-tone=\"error\"], [data-tone=\"violated\"] { --tone: var(--error); --tone-wash: var(--error-wash); }\n[data-tone=\"warning\"] { --tone: var(--warning); --tone-wash: var(--warning-wash); }\n[data-tone=\"info\"], [data-tone=\"rounding\"] { --tone: var(--info); --tone-wash: var(--info-wash); }\n[data-tone=\"holds\"] { --tone: var(--holds); --tone-wash: var(--holds-wash); }\n[data-tone=\"open\"] { --tone: var(--open); --tone-wash: var(--open-wash); }\n.icon { width: 1em; height: 1em; flex: none; fill: currentColor; }\n.cut { fill: none; stroke: var(--sheet); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }\n.ring { fill: none; stroke: currentColor; stroke-width: 1.8; }\n.badge { display: inline-flex; align-items: center; gap: .35em; padding: .1em .6em .1em .45em; border-radius: 999px; background: var(--tone-wash); color: var(--tone); font-size: .8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }\n.badge .cut { stroke: var(--tone-wash); }\n.mark { display: inline-flex; align-items: center; gap: .3em; color: var(--tone); font-weight: 600; font-size: .875rem; white-space: nowrap; }\n.mark-text { font-weight: 400; color: var(--soft); }\n\n/* Cover */\n.cover { background: var(--sheet); border-bottom: 1px solid var(--line); }\n.cover-inner { max-width: 82rem; margin: 0 auto; padding: clamp(2rem, 5vw, 4.5rem) clamp(1.25rem, 3vw, 2.5rem) 2rem; }\n.kicker { color: var(--accent); font-size: .875rem; font-weight: 600; letter-spacing: .12em; }\n.cover h1 { font-size: clamp(2rem, 4.5vw, 3.25rem); margin: .5rem 0 .75rem; letter-spacing: .01em; }\n.scope { color: var(--soft); }\n.honesty { display: flex; gap: .75rem; align-items: flex-start; margin-top: 1.5rem; padding: .875rem 1.125rem; border-radius: 8px; background: var(--tone-wash); border-left: 4px solid var(--tone); max-width: 56rem; }\n.honesty .icon { color: var(--tone); margin-top: .3em; width: 1.15em; height: 1.15em; }\n.honesty .cut { stroke: var(--tone-wash); }\n.failed { margin-top: .75rem; color: var(--error); }\n.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0; margin-top: 2.25rem; border-top: 1px solid var(--line); }\n.tile a { display: flex; flex-direction: column; height: 100%; padding: 1.125rem 1.25rem 0 0; text-decoration: none; }\n.tile-value { font-family: var(--serif); font-size: 2.5rem; font-weight: 600; line-height: 1.1; }\n.tile-label { color: var(--soft); font-size: .9375rem; margin-top: .25rem; }\n.marks { display: flex; flex-wrap: wrap; gap: .15rem .75rem; margin-top: .375rem; }\n\n/* Layout */\n.layout { max-width: 82rem; margin: 0 auto; padding: 0 clamp(1.25rem, 3vw, 2.5rem); display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3.5rem; align-items: start; }\n.side { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 2rem .25rem 2rem 0; scrollbar-width: thin; }\n.filters { display: grid; gap: .875rem; margin-bottom: 1.75rem; }\n.field { display: grid; gap: .3rem; border: 0; margin: 0; padding: 0; min-width: 0; font-size: .8125rem; color: var(--soft); }\n.field legend { padding: 0; margin-bottom: .3rem; }\n.field input[type=\"search\"], .field select { width: 100%; min-width: 0; font: inherit; font-size: .9375rem; color: var(--ink); background: var(--sheet); border: 1px solid color-mix(in srgb, var(--faint) 60%, transparent); border-radius: 6px; padding: .45rem .625rem; }\n.severities { display: flex; flex-wrap: wrap; gap: .375rem; }\n.severities legend { float: left; width: 100%; }\n.toggle { cursor: pointer; }\n.toggle input { position: absolute; opacity: 0; pointer-events: none; }\n.toggle-text { display: inline-flex; align-items: center; border: 1px solid var(--line); border-radius: 999px; padding: .1rem .6rem .1rem .1rem; background: var(--sheet); }\n.toggle-count { margin-left: .4rem; color: var(--soft); }\n.toggle input:not(:checked) + .toggle-text { opacity: .55; text-decoration: line-through; }\n.toggle input:focus-visible + .toggle-text { outline: 2px solid var(--accent); outline-offset: 2px; }\n.filter-state { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; min-height: 1.75rem; font-size: .8125rem; color: var(--soft); }\n.filter-state button { font: inherit; color: var(--accent); background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }\n.contents summary { font-size: .8125rem; color: var(--soft); cursor: pointer; list-style: none; margin-bottom: .5rem; }\n.contents summary::-webkit-details-marker { display: none; }\n.contents a { display: flex; justify-content: space-between; gap: .75rem; padding: .3rem .625rem; border-left: 2px solid var(--line); text-decoration: none; color: var(--soft); font-size: .9375rem; line-height: 1.45; }\n.contents a:hover { color: var(--ink); border-color: var(--faint); }\n.contents a[aria-current] { color: var(--accent); border-color: var(--accent); font-weight: 600; background: var(--accent-wash); }\n.contents .count { color: var(--faint); font-weight: 400; }\nmain { min-width: 0; padding: 2rem 0 4rem; }\n.section { padding: 1.5rem 0 2.5rem; }\n.section + .section { border-top: 1px solid var(--line); padding-top: 2.5rem; }\n.section-head { margin-bottom: 1.5rem; }\n.lead { color: var(--soft); margin-top: .35rem; }\n.nothing, .no-match { color: var(--faint); padding: 1rem 0; }\n.page-footer { border-top: 1px solid var(--line); color: var(--faint); font-size: .875rem; text-align: center; padding: 1.5rem; }\n\n/* Cards */\n.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.25rem; }\n.cards.wide { grid-template-columns: minmax(0, 1fr); }\n.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.375rem; box-shadow: var(--shadow); min-width: 0; display: flex; flex-direction: column; }\n.card-head { display: flex; justify-content: space-between; align-items: flex-start; gap: .75rem; margin-bottom: .875rem; }\n.card-head > div { min-width: 0; flex: 1; }\n.card-head h3 { font-size: 1.125rem; margin-top: .3rem; }\n.path { color: var(--faint); font-size: .8125rem; font-weight: 400; }\n.plan-chip { display: inline-flex; gap: .45em; align-items: baseline; color: var(--soft); font-size: .8125rem; font-weight: 400; text-decoration: none; }\n.plan-number { flex: none; display: inline-grid; place-items: center; min-width: 1.45em; height: 1.45em; padding: 0 .3em; border-radius: 4px; background: var(--accent-wash); color: var(--accent); font-size: .8125rem; font-weight: 600; line-height: 1; }\n.plan-group { margin-top: 1.75rem; content-visibility: auto; contain-intrinsic-size: auto 24rem; }\n.plan-group > h3 { margin-bottom: .5rem; }\n.plan-group > h3 .plan-chip { font-size: 1rem; font-weight: 600; color: var(--ink); }\n.plan-card > header { display: flex; gap: .625rem; align-items: baseline; }\n.plan-card h3 { margin: 0; font-family: var(--serif); font-size: 1.25rem; font-weight: 600; }\n.plan-card h3 a { text-decoration: none; }\n.facts { display: grid; gap: .25rem; margin: .875rem 0; font-size: .9375rem; }\n.facts div { display: flex; gap: .75rem; }\n.facts dt { color: var(--faint); flex: none; min-width: 3.5em; }\n.key-figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .875rem 1rem; padding: .875rem 0; border-top: 1px solid var(--line); margin-bottom: .5rem; }\n.key-figures li { display: grid; min-width: 0; align-content: start; }\n.key-name { color: var(--soft); font-size: .8125rem; line-height: 1.4; }\n.key-value { font-family: var(--serif); font-size: 1.375rem; font-weight: 600; line-height: 1.35; }\n.key-value .figure { white-space: normal; }\n.unset { display: block; color: var(--faint); }\n.file { font: 400 .8125rem var(--mono); color: var(--faint); margin-left: .5rem; }\n.key-value .per { font-family: var(--sans); font-weight: 400; }\n.key-more { font-size: .875rem; align-content: end !important; }\n.plan-badges { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-top: auto; padding-top: .75rem; border-top: 1px solid var(--line); }\n.plan-counts { display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--soft); font-size: .875rem; margin-top: .375rem; }\n.plan-counts .place { margin-left: auto; }\n\n/* Figures and places */\n.figure { white-space: nowrap; }\n.head-unit { color: var(--soft); font-size: .875em; margin-left: .1em; }\n.figure a { text-decoration-style: dotted; text-decoration-thickness: 1px; }\n.figure.is-malformed a { color: var(--error); text-decoration-style: wavy; }\n.per { color: var(--faint); margin-left: .35em; white-space: nowrap; }\n.why { font: 400 .75rem/1 var(--sans); color: var(--accent); background: var(--accent-wash); border: 0; border-radius: 4px; padding: .25em .4em; margin-left: .4rem; cursor: pointer; vertical-align: .15em; }\n.why:hover { background: var(--accent); color: var(--sheet); }\n.words { text-decoration: none; }\n.words:hover { text-decoration: underline; }\n.place { font-family: var(--mono); font-size: .8125rem; color: var(--faint); text-decoration: none; }\n.place.line { font-family: inherit; }\n.place:hover { text-decoration: underline; }\n.unstated, .blank { color: var(--faint); }\n.unstated { white-space: nowrap; font-size: .875rem; font-style: normal; border-bottom: 1px dashed var(--faint); }\n.computed { font-style: normal; border-bottom: 1px dotted var(--faint); cursor: help; white-space: nowrap; }\n.inferred { color: var(--faint); border: 1px dashed var(--line); border-radius: 4px; padding: 0 .4em; white-space: nowrap; }\n.total { font-family: var(--serif); font-size: 2rem; font-weight: 600; line-height: 1.2; margin-bottom: .875rem; }\n.equation { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: baseline; font-size: 1.125rem; font-weight: 600; margin-top: .25rem; }\n.equation .operator, .equation .times { color: var(--faint); font-weight: 400; }\n.part-name { color: var(--soft); font-weight: 400; font-size: .9375rem; }\n.statement { font-size: .9375rem; }\n.statements { display: grid; gap: .375rem; margin-top: .875rem; padding-top: .75rem; border-top: 1px solid var(--line); }\n.statements li { display: flex; gap: .625rem; align-items: baseline; }\n\n/* Bars */\n.bar { display: flex; gap: 2px; height: 2.125rem; margin: .25rem 0 .875rem; border-radius: 5px; overflow: hidden; background: var(--wash); -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n.segment { flex: 1 1 0; min-width: 2px; overflow: hidden; background: var(--seg); color: var(--on-tone); display: flex; align-items: center; }\n.segment-text { padding: 0 .625rem; font-size: .8125rem; line-height: 2.125rem; height: 2.125rem; overflow: hidden; overflow-wrap: normal; white-space: nowrap; text-overflow: ellipsis; }\n.segment[data-tone=\"0\"] { color: var(--soft); background: repeating-linear-gradient(135deg, var(--tone-0) 0 5px, var(--wash) 5px 9px); }\n.segment[data-tone=\"0\"] .segment-text { background: var(--sheet); border-radius: 3px; height: auto; line-height: 1.5; margin-left: .375rem; padding: 0 .375rem; }\n.segment[data-tone=\"0\"], .swatch[data-tone=\"0\"] { --seg: var(--tone-0); }\n.segment[data-tone=\"1\"], .swatch[data-tone=\"1\"], .share-bar[data-tone=\"1\"] { --seg: var(--tone-1); }\n.segment[data-tone=\"2\"], .swatch[data-tone=\"2\"], .share-bar[data-tone=\"2\"] { --seg: var(--tone-2); }\n.segment[data-tone=\"3\"], .swatch[data-tone=\"3\"], .share-bar[data-tone=\"3\"] { --seg: var(--tone-3); }\n.segment[data-tone=\"4\"], .swatch[data-tone=\"4\"], .share-bar[data-tone=\"4\"] { --seg: var(--tone-4); }\n.segment[data-tone=\"5\"], .swatch[data-tone=\"5\"], .share-bar[data-tone=\"5\"] { --seg: var(--tone-5); }\n.segment[data-tone=\"6\"], .swatch[data-tone=\"6\"], .share-bar[data-tone=\"6\"] { --seg: var(--tone-6); }\n.segment[data-tone=\"2\"], .segment[data-tone=\"5\"] { color: #10161a; }\n.swatch { display: inline-block; width: .7em; height: .7em; border-radius: 2px; background: var(--seg); margin-right: .5em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n.share-bar { display: inline-block; width: 6rem; height: .45rem; border-radius: 3px; margin-right: .75rem; background: linear-gradient(var(--seg) 0 0) left / min(var(--share), 100%) 100% no-repeat var(--wash); vertical-align: .1em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n\n/* Tables */\ntable { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.55; }\nth, td { padding: .55rem 1rem .55rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }\nth:last-child, td:last-child { padding-right: 0; }\nthead th { color: var(--faint); font-size: .8125rem; font-weight: 500; border-bottom-color: color-mix(in srgb, var(--faint) 55%, transparent); white-space: nowrap; }\ntbody th { font-weight: 400; }\ntfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1px solid color-mix(in srgb, var(--faint) 55%, transparent); }\n.number { text-align: right; }\n.number + :not(.number) { padding-left: 1.25rem; }\n/* Figures line up whether or not a derivation stands behind them. */\ntd.number .figure:not(:has(.why)), td.number .computed { margin-right: 1.85rem; }\ntd.number .figure + .share, td.number .computed + .share { margin-left: -1.25rem; }\n.percent { display: inline-block; min-width: 3.25rem; }\ntd .place { white-space: nowrap; }\n.parts tr[data-depth=\"0\"] > th { font-weight: 600; }\n.parts tbody th { padding-left: calc(var(--depth, 0) * 1.5rem); }\n.parts tr:not([data-depth=\"0\"]) > th { color: var(--soft); }\n.parts tr:not([data-depth=\"0\"]) .share-bar { opacity: .55; }\n.lead-cell .path { display: block; }\n.scroll { overflow-x: auto; }\n.matrix th, .matrix td { white-space: nowrap; padding-left: 1rem; padding-right: 0; }\n.matrix th:first-child { padding-left: 0; }\n.matrix td.number .figure, .matrix td.number .computed { white-space: nowrap; margin-right: 0; }\n.matrix .share { display: block; margin: 0 !important; }\n.matrix .why { display: none; }\n.share { color: var(--faint); font-weight: 400; }\n.tasks .lead-cell { min-width: 20rem; width: 60%; }\n.tasks td[data-label] { min-width: 4rem; }\n.tags { display: flex; flex-wrap: wrap; gap: .25rem .5rem; }\n.tag { color: var(--accent); font-size: .8125rem; }\n.compact th, .compact td { padding-top: .3rem; padding-bottom: .3rem; font-size: .875rem; }\n\n/* Findings, checklists, trees */\n.finding { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .25rem 1rem; padding: .875rem 0; border-bottom: 1px solid var(--line); }\n.prominent { display: grid; gap: 1rem; }\n.prominent .finding { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem; box-shadow: var(--shadow); }\n.prominent .message { font-size: 1.0625rem; font-weight: 600; line-height: 1.5; }\n.prominent .statements { border: 0; padding: 0; margin-top: .375rem; }\n.finding .statements { border: 0; padding: 0; margin-top: .25rem; }\n.sum-row td { font-weight: 600; }\n.related, .fixes { margin-top: .375rem; font-size: .9375rem; color: var(--soft); display: grid; gap: .125rem; }\n.related-fold summary { cursor: pointer; color: var(--soft); font-size: .9375rem; margin-top: .375rem; }\n.fixes b { color: var(--holds); font-weight: 600; margin-right: .35em; }\n.edit ins { text-decoration: none; background: var(--holds-wash); color: var(--holds); border-radius: 4px; padding: 0 .35em; }\n.meta { display: flex; flex-wrap: wrap; gap: .125rem .875rem; align-items: baseline; margin-top: .375rem; font-size: .8125rem; color: var(--faint); }\n.rule { color: var(--soft); }\n.checklist li { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); padding: .75rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }\n.box { width: 1rem; height: 1rem; margin-top: .35em; border: 1.5px solid var(--faint); border-radius: 3px; }\n.suggestion { color: var(--soft); font-size: .9375rem; }\n.tree ul { margin-left: .5rem; padding-left: 1.125rem; border-left: 1px solid var(--line); }\n.tree li { padding: .1rem 0; break-inside: avoid; }\n.tree { columns: 16rem; column-gap: 2rem; }\n.role { border-bottom: 1px solid var(--line); padding: .5rem 0; }\n.role summary { cursor: pointer; font-weight: 600; }\n.duties { margin: .5rem 0 .5rem 1.25rem; list-style: disc; color: var(--soft); }\n\n/* Derivations */\n.derivation { width: min(32rem, calc(100vw - 2rem)); max-height: min(28rem, 80vh); overflow: auto; border: 1px solid var(--line); border-radius: 10px; padding: .25rem 1.25rem; background: var(--sheet); color: var(--ink); box-shadow: 0 12px 40px rgb(0 0 0 / 22%); font-size: .9375rem; }\n.derivation section { padding: .875rem 0; }\n.derivation section + section { border-top: 1px solid var(--line); }\n.derivation .statement { font-weight: 600; margin: .375rem 0; }\n.derivation li { display: flex; flex-wrap: wrap; gap: 0 .5rem; color: var(--soft); }\n.derivation li .place { margin-left: auto; }\n.derivation .category { color: var(--faint); font-size: .8125rem; }\n.cjk-gap { margin-right: .125em; }\n\n@media (max-width: 60rem) {\n  .layout { grid-template-columns: minmax(0, 1fr); gap: 0; }\n  .side { position: static; max-height: none; padding: 1.5rem 0 0; overflow: visible; }\n  .contents { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .75rem 1rem; }\n  .contents summary { margin: 0; padding: .25rem 0; color: var(--ink); font-weight: 600; }\n  .contents summary::after { content: \" ▾\"; color: var(--faint); }\n  main { padding-top: .5rem; }\n}\n@media (max-width: 44rem) {\n  body { line-height: 1.6; }\n  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }\n  .finding { grid-template-columns: minmax(0, 1fr); }\n  .card { padding: 1.125rem; }\n  .figure a, .computed, td .place { white-space: normal; }\n  .tasks .lead-cell { min-width: 0; }\n  /* A row becomes a small sheet: its first words as heading, the other cells under their column's name. */\n  table:not(.matrix), table:not(.matrix) tbody, table:not(.matrix) tfoot, table:not(.matrix) tr, table:not(.matrix) th, table:not(.matrix) td { display: block; width: auto; }\n  table:not(.matrix) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  table:not(.matrix) tr { padding: .75rem 0; border-bottom: 1px solid var(--line); display: flex; flex-direction: column; gap: .125rem; }\n  table:not(.matrix) th, table:not(.matrix) td { border: 0; padding: 0; text-align: left; }\n  table:not(.matrix) .lead-cell { order: -1; font-weight: 500; width: auto; }\n  table:not(.matrix) td[data-label] { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .75rem; }\n  table:not(.matrix) td[data-label] > * { justify-self: start; }\n  td.number .figure:not(:has(.why)), td.number .computed { margin-right: 0; }\n  .number + :not(.number) { padding-left: 0; }\n  table:not(.matrix) td[data-label]::before { content: attr(data-label); color: var(--faint); font-size: .8125rem; font-weight: 400; }\n  table:not(.matrix) td:empty { display: none; }\n  .parts tbody th { padding-left: calc(var(--depth, 0) * 1rem); }\n  .parts tr:not([data-depth=\"0\"]) { padding-left: 1rem; }\n  .share-bar { display: none; }\n}\n.chart-figure { margin: .25rem 0 1rem; overflow-x: auto; }\n.chart { display: block; width: 100%; max-width: 44rem; min-width: 30rem; height: auto; }\n.chart-numbers { margin-top: .5rem; font-size: .875rem; max-width: 44rem; }\n.chart-numbers summary { color: var(--soft); cursor: pointer; width: max-content; }\n@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }\n\n@media print {\n  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --faint: #555; --line: #ccc; --shadow: none; }\n  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) \" / \" counter(pages); font: 9pt sans-serif; color: #555; } }\n  html { font-size: 10pt; }\n  .side, .skip, .why, .no-match, .derivations { display: none !important; }\n  .layout { display: block; padding: 0; max-width: none; }\n  .cover { border: 0; }\n  .cover-inner { padding: 0; max-width: none; }\n  .tiles { grid-template-columns: repeat(6, 1fr); }\n  .tile-value { font-size: 1.75rem; }\n  main { padding: 0; }\n  .section { padding: 1rem 0; }\n  .section-head, h3, h4, thead { break-after: avoid; }\n  .card, .finding, tr, .bar, .statements { break-inside: avoid; }\n  .cards.wide > .card { break-inside: auto; }\n  .plan-group { content-visibility: visible; }\n  .cards { display: block; }\n  .plan-cards { display: grid; grid-template-columns: 1fr 1fr; }\n  .cards > .card { margin-bottom: 1rem; }\n  thead { display: table-header-group; }\n  tfoot { display: table-row-group; }\n  .section-head { break-inside: avoid; }\n  td.number .figure:not(:has(.why)), td.number .computed { margin-right: 0; }\n  a, .figure a { text-decoration: none; }\n  .badge, .honesty { -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n  table { font-size: .9rem; }\n  .duties { display: block; }\n  details::details-content { content-visibility: visible; block-size: auto; }\n}\n";
},"useData":true},
  "allocations": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":58},"end":{"line":5,"column":69}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"total\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":58}}})) != null ? stack1 : "")
    + "\n<table role=\"table\" class=\"parts\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "part", {"start":{"line":10,"column":76},"end":{"line":10,"column":92}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":10,"column":152},"end":{"line":10,"column":170}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":10,"column":230},"end":{"line":10,"column":247}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":10,"column":292},"end":{"line":10,"column":311}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"unallocated"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":442}}})) != null ? stack1 : "")
    + "\n</tbody>\n<tfoot role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\" class=\"lead-cell\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":17,"column":91},"end":{"line":17,"column":108}} ), depth0))
    + "</th><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":17,"column":160},"end":{"line":17,"column":178}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":17,"column":250},"end":{"line":17,"column":267}} ), depth0))
    + "\"><span class=\"percent\">100%</span></td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":17,"column":339},"end":{"line":17,"column":358}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(8, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":17,"column":362},"end":{"line":17,"column":464}}})) != null ? stack1 : "")
    + "</td></tr></tfoot>\n</table>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"channels"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + "</article>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"chart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(depth0,"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-depth=\""
    + alias3(alias2(alias1(depth0, "depth", {"start":{"line":13,"column":29},"end":{"line":13,"column":34}} ), depth0))
    + "\"><th role=\"rowheader\" scope=\"row\" class=\"lead-cell\" style=\"--depth:"
    + alias3(alias2(alias1(depth0, "depth", {"start":{"line":13,"column":106},"end":{"line":13,"column":111}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isTop"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":115},"end":{"line":13,"column":203}}})) != null ? stack1 : "")
    + "<bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":13,"column":210},"end":{"line":13,"column":214}} ), depth0))
    + "</bdi></th><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":13,"column":272},"end":{"line":13,"column":290}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"total"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":13,"column":371},"end":{"line":13,"column":388}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"shareText"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":392},"end":{"line":13,"column":556}}})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":13,"column":591},"end":{"line":13,"column":610}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":614},"end":{"line":13,"column":655}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"swatch\" data-tone=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "tone", {"start":{"line":13,"column":162},"end":{"line":13,"column":166}} ), depth0))
    + "\" aria-hidden=\"true\"></span>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"share-bar\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":13,"column":446},"end":{"line":13,"column":450}} ), depth0))
    + "\" style=\"--share:"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":13,"column":471},"end":{"line":13,"column":476}} ), depth0))
    + "%\" aria-hidden=\"true\"></span><span class=\"percent\">"
    + alias3(alias2(alias1(depth0, "shareText", {"start":{"line":13,"column":531},"end":{"line":13,"column":540}} ), depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" class=\"rest\"><th role=\"rowheader\" scope=\"row\" class=\"lead-cell\"><span class=\"swatch\" data-tone=\"0\" aria-hidden=\"true\"></span>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unallocated", {"start":{"line":15,"column":161},"end":{"line":15,"column":184}} ), depth0))
    + "</th><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":15,"column":236},"end":{"line":15,"column":254}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"unallocated"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":15,"column":334},"end":{"line":15,"column":351}} ), depth0))
    + "\"><span class=\"percent\">"
    + alias3(alias2(alias1(depth0, "unallocatedShare", {"start":{"line":15,"column":379},"end":{"line":15,"column":395}} ), depth0))
    + "</span></td><td role=\"cell\"></td></tr>";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"unstated\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noCheck", {"start":{"line":17,"column":429},"end":{"line":17,"column":448}} ), depth0))
    + "</span>";
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "byChannel", {"start":{"line":21,"column":6},"end":{"line":21,"column":27}} ), depth0))
    + "</h4>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sidesChart"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.program(11, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":77}}})) != null ? stack1 : "")
    + "\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "byChannel", {"start":{"line":23,"column":61},"end":{"line":23,"column":82}} ), depth0))
    + "\">\n<table role=\"table\" class=\"matrix\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "part", {"start":{"line":25,"column":76},"end":{"line":25,"column":92}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"columns"),{"name":"each","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":99},"end":{"line":25,"column":277}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"hasUnstated"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":277},"end":{"line":25,"column":453}}})) != null ? stack1 : "")
    + "<th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":25,"column":506},"end":{"line":25,"column":523}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"rows"),{"name":"each","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n<tfoot role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":30,"column":73},"end":{"line":30,"column":90}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"columns"),{"name":"each","hash":{},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":97},"end":{"line":30,"column":231}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"hasUnstated"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":231},"end":{"line":30,"column":390}}})) != null ? stack1 : "")
    + "<td role=\"cell\" class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr></tfoot>\n</table>\n</div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"sidesChart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(lookupProperty(depth0,"channels"),"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<th role=\"columnheader\" scope=\"col\" class=\"number\"><span class=\"swatch\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":25,"column":210},"end":{"line":25,"column":214}} ), depth0))
    + "\" aria-hidden=\"true\"></span><bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":25,"column":251},"end":{"line":25,"column":255}} ), depth0))
    + "</bdi></th>";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th role=\"columnheader\" scope=\"col\" class=\"number\"><span class=\"swatch\" data-tone=\"0\" aria-hidden=\"true\"></span>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "unstated", {"start":{"line":25,"column":419},"end":{"line":25,"column":439}} ), depth0))
    + "</th>";
},"14":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":27,"column":78},"end":{"line":27,"column":82}} ), depth0))
    + "</bdi></th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":95},"end":{"line":27,"column":231}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"channels"),"hasUnstated"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":231},"end":{"line":27,"column":387}}})) != null ? stack1 : "")
    + "<td role=\"cell\" class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"total"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td role=\"cell\" class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"figure"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":27,"column":141},"end":{"line":27,"column":217}}})) != null ? stack1 : "")
    + "</td>";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"figure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    return "<span class=\"blank\">–</span>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td role=\"cell\" class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unstated"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":27,"column":293},"end":{"line":27,"column":375}}})) != null ? stack1 : "")
    + "</td>";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"unstated"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td role=\"cell\" class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"total"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <small class=\"share\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "shareText", {"start":{"line":30,"column":198},"end":{"line":30,"column":207}} ), depth0))
    + "</small></td>";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td role=\"cell\" class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(lookupProperty(depth0,"channels"),"unstated"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <small class=\"share\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"channels"), "unstatedShare", {"start":{"line":30,"column":346},"end":{"line":30,"column":368}} ), depth0))
    + "</small></td>";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":37,"column":58},"end":{"line":37,"column":69}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"equation\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"shares"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":20},"end":{"line":39,"column":93}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"remainder"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span><span class=\"computed\">100%</span></p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">+</span>";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"complements"),{"name":"unless","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":23},"end":{"line":44,"column":70}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"allocations\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"allocations"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"cards wide\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"allocations"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":35,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"complements"),{"name":"each","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"allocations"),{"name":"unless","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":44,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "badge": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"badge\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":33},"end":{"line":1,"column":37}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":97},"end":{"line":1,"column":101}} ), depth0))
    + "\"/></svg>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":114},"end":{"line":1,"column":118}} ), depth0))
    + "</span>";
},"useData":true},
  "bar": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"bar\" role=\"img\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "description", {"start":{"line":2,"column":42},"end":{"line":2,"column":53}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":164}}})) != null ? stack1 : "")
    + "\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"segment\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":3,"column":53},"end":{"line":3,"column":57}} ), depth0))
    + "\" style=\"flex-grow:"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":3,"column":80},"end":{"line":3,"column":85}} ), depth0))
    + "\"><span class=\"segment-text\"><b>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":3,"column":121},"end":{"line":3,"column":125}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":3,"column":134},"end":{"line":3,"column":139}} ), depth0))
    + "</span></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "card-head": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"path\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "section", {"start":{"line":1,"column":117},"end":{"line":1,"column":124}} ), depth0))
    + "</bdi></p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<small class=\"inferred\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "inferred", {"start":{"line":1,"column":234},"end":{"line":1,"column":254}} ), depth0))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header class=\"card-head\"><div>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h3><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":1,"column":62},"end":{"line":1,"column":66}} ), depth0))
    + "</bdi></h3>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"section"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":79},"end":{"line":1,"column":143}}})) != null ? stack1 : "")
    + "</div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":149},"end":{"line":1,"column":190}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isInferred"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":190},"end":{"line":1,"column":271}}})) != null ? stack1 : "")
    + "</header>";
},"usePartial":true,"useData":true},
  "cascades": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card cascade-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":4,"column":59},"end":{"line":4,"column":70}} ), depth0))
    + "\">\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(depth0, "below", {"start":{"line":5,"column":46},"end":{"line":5,"column":51}} ), depth0))
    + "</span></h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + "</article>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"cascade-row\">\n<h4>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"metric"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":22},"end":{"line":8,"column":77}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h4>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "plan", {"start":{"line":10,"column":76},"end":{"line":10,"column":92}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "assigned", {"start":{"line":10,"column":152},"end":{"line":10,"column":172}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "takenOn", {"start":{"line":10,"column":232},"end":{"line":10,"column":251}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":10,"column":311},"end":{"line":10,"column":328}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isSum"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "<tr role=\"row\" class=\"sum-row\"><td role=\"cell\" class=\"lead-cell\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "target", {"start":{"line":18,"column":67},"end":{"line":18,"column":85}} ), depth0))
    + "</td><td role=\"cell\"></td><td role=\"cell\" class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"target"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\"></td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unallocated"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":226}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"overAllocated"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":232}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"silent"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"remedies"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " <span class=\"times\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "when", {"start":{"line":8,"column":57},"end":{"line":8,"column":61}} ), depth0))
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\"><td role=\"cell\" class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "assigned", {"start":{"line":13,"column":119},"end":{"line":13,"column":139}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"assigned"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":143},"end":{"line":13,"column":187}}})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "takenOn", {"start":{"line":13,"column":237},"end":{"line":13,"column":256}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"figure"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":13,"column":338},"end":{"line":13,"column":355}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":13,"column":361},"end":{"line":13,"column":366}} ), depth0))
    + "</td></tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"assigned"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" class=\"sum-row\"><td role=\"cell\" class=\"lead-cell\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "allocated", {"start":{"line":16,"column":67},"end":{"line":16,"column":88}} ), depth0))
    + "</td><td role=\"cell\"></td><td role=\"cell\" class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"allocated"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":16,"column":147},"end":{"line":16,"column":211}}})) != null ? stack1 : "")
    + "</td><td role=\"cell\"></td></tr>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"allocated"), "text", {"start":{"line":16,"column":166},"end":{"line":16,"column":180}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" class=\"sum-row\"><td role=\"cell\" class=\"lead-cell\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unallocated", {"start":{"line":19,"column":86},"end":{"line":19,"column":109}} ), depth0))
    + "</td><td role=\"cell\"></td><td role=\"cell\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"unallocated"), "text", {"start":{"line":19,"column":170},"end":{"line":19,"column":186}} ), depth0))
    + "</td><td role=\"cell\"></td></tr>";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" class=\"sum-row\"><td role=\"cell\" class=\"lead-cell\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "overAllocated", {"start":{"line":20,"column":88},"end":{"line":20,"column":113}} ), depth0))
    + "</td><td role=\"cell\"></td><td role=\"cell\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"overAllocated"), "text", {"start":{"line":20,"column":174},"end":{"line":20,"column":192}} ), depth0))
    + "</td><td role=\"cell\"></td></tr>";
},"10":function(container,depth0,helpers,partials,data) {
    return "<p class=\"lead\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "silent", {"start":{"line":23,"column":32},"end":{"line":23,"column":38}} ), depth0))
    + "</p>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"related-fold\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "remedies", {"start":{"line":25,"column":41},"end":{"line":25,"column":61}} ), depth0))
    + "</summary>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remedies"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</details>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":27,"column":24},"end":{"line":27,"column":29}} ), depth0))
    + " "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":32},"end":{"line":27,"column":140}}})) != null ? stack1 : "")
    + "</li>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":49},"end":{"line":27,"column":80}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"from"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " → <b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "to", {"start":{"line":27,"column":105},"end":{"line":27,"column":107}} ), depth0))
    + "</b> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return ", ";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"cascades\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"cascades"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cascades"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "chart": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"chart-numbers\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "numbers", {"start":{"line":2,"column":55},"end":{"line":2,"column":74}} ), depth0))
    + "</summary><table role=\"table\" class=\"compact\"><thead role=\"rowgroup\"><tr role=\"row\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"table"),"head"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":160},"end":{"line":2,"column":238}}})) != null ? stack1 : "")
    + "</tr></thead><tbody role=\"rowgroup\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"table"),"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":274},"end":{"line":2,"column":386}}})) != null ? stack1 : "")
    + "</tbody></table></details>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<th role=\"columnheader\" scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":309},"end":{"line":2,"column":372}}})) != null ? stack1 : "")
    + "</tr>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<td role=\"cell\"><bdi>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</bdi></td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"chart-figure\">\u003C!--"
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":35},"end":{"line":1,"column":37}} ), depth0))
    + "-->\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"table"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":419}}})) != null ? stack1 : "")
    + "</figure>";
},"useData":true},
  "computed": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"computed\" title=\""
    + alias3(alias2(alias1(depth0, "hint", {"start":{"line":1,"column":44},"end":{"line":1,"column":48}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":54},"end":{"line":1,"column":58}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":74}}})) != null ? stack1 : "");
},"useData":true},
  "contents": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option value=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":4,"column":144},"end":{"line":4,"column":155}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "number", {"start":{"line":4,"column":161},"end":{"line":4,"column":172}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "title", {"start":{"line":4,"column":177},"end":{"line":4,"column":187}} ), depth0))
    + "</option>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"toggle\"><input type=\"checkbox\" name=\"severity\" value=\""
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":6,"column":90},"end":{"line":6,"column":95}} ), depth0))
    + "\" checked><span class=\"toggle-text\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"badge"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"toggle-count\">"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":6,"column":179},"end":{"line":6,"column":184}} ), depth0))
    + "</span></span></label>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":14,"column":34},"end":{"line":14,"column":36}} ), depth0))
    + "\"><span>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":14,"column":48},"end":{"line":14,"column":53}} ), depth0))
    + "</span><span class=\"count\">"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":14,"column":84},"end":{"line":14,"column":89}} ), depth0))
    + "</span></a></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"side\">\n<form class=\"filters\" role=\"search\" id=\"filters\" hidden>\n<label class=\"field\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "search", {"start":{"line":3,"column":29},"end":{"line":3,"column":41}} ), depth0))
    + "</span><input type=\"search\" id=\"search\" placeholder=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "searchHint", {"start":{"line":3,"column":98},"end":{"line":3,"column":114}} ), depth0))
    + "\" autocomplete=\"off\" spellcheck=\"false\"></label>\n<label class=\"field\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "plan", {"start":{"line":4,"column":29},"end":{"line":4,"column":39}} ), depth0))
    + "</span><select id=\"plan-filter\"><option value=\"\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "all", {"start":{"line":4,"column":92},"end":{"line":4,"column":101}} ), depth0))
    + "</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"plans"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":112},"end":{"line":4,"column":207}}})) != null ? stack1 : "")
    + "</select></label>\n<fieldset class=\"field severities\"><legend>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "severity", {"start":{"line":5,"column":45},"end":{"line":5,"column":59}} ), depth0))
    + "</legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"severities"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</fieldset>\n<p class=\"filter-state\"><output id=\"shown\" data-pattern=\""
    + alias3(alias2(alias1(depth0, "shownPattern", {"start":{"line":9,"column":59},"end":{"line":9,"column":71}} ), depth0))
    + "\" aria-live=\"polite\"></output><button type=\"reset\" id=\"reset\" hidden>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "reset", {"start":{"line":9,"column":144},"end":{"line":9,"column":155}} ), depth0))
    + "</button></p>\n</form>\n<nav class=\"contents\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "contents", {"start":{"line":11,"column":36},"end":{"line":11,"column":50}} ), depth0))
    + "\">\n<details open><summary>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "contents", {"start":{"line":12,"column":25},"end":{"line":12,"column":39}} ), depth0))
    + "</summary>\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</details>\n</nav>\n</div>";
},"usePartial":true,"useData":true},
  "contradictions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"finding-list prominent\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contradictions"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"finding"),depth0,{"name":"finding","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"contradictions\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"contradictions"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contradictions"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":9,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "cover": {"0":function(container,depth0,helpers,partials,data) {
    return " · "
    + container.escapeExpression(container.lambda(container.strict(depth0, "asOf", {"start":{"line":5,"column":43},"end":{"line":5,"column":47}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"failed\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "failedFilesTitle", {"start":{"line":7,"column":39},"end":{"line":7,"column":55}} ), depth0))
    + "："
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"failedFiles"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":58},"end":{"line":7,"column":140}}})) != null ? stack1 : "")
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":79},"end":{"line":7,"column":110}}})) != null ? stack1 : "")
    + "<code>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</code>";
},"3":function(container,depth0,helpers,partials,data) {
    return ", ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"tile\"><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":10,"column":28},"end":{"line":10,"column":32}} ), depth0))
    + "\"><span class=\"tile-value\">"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":10,"column":63},"end":{"line":10,"column":68}} ), depth0))
    + "</span><span class=\"tile-label\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":10,"column":104},"end":{"line":10,"column":109}} ), depth0))
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marks"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":237}}})) != null ? stack1 : "")
    + "</a></li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"marks\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":33},"end":{"line":11,"column":223}}})) != null ? stack1 : "")
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"mark\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":11,"column":80},"end":{"line":11,"column":84}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":11,"column":144},"end":{"line":11,"column":148}} ), depth0))
    + "\"/></svg>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":11,"column":161},"end":{"line":11,"column":166}} ), depth0))
    + "<span class=\"mark-text\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":11,"column":194},"end":{"line":11,"column":198}} ), depth0))
    + "</span></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header class=\"cover\">\n<div class=\"cover-inner\">\n<p class=\"kicker\">"
    + alias3(alias2(alias1(depth0, "kicker", {"start":{"line":3,"column":20},"end":{"line":3,"column":26}} ), depth0))
    + "</p>\n<h1><bdi>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":4,"column":11},"end":{"line":4,"column":16}} ), depth0))
    + "</bdi></h1>\n<p class=\"scope\">"
    + alias3(alias2(alias1(depth0, "scope", {"start":{"line":5,"column":19},"end":{"line":5,"column":24}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"asOf"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":26},"end":{"line":5,"column":56}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"honesty\" data-tone=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"honesty"), "tone", {"start":{"line":6,"column":32},"end":{"line":6,"column":44}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(lookupProperty(depth0,"honesty"), "tone", {"start":{"line":6,"column":104},"end":{"line":6,"column":116}} ), depth0))
    + "\"/></svg><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"honesty"), "text", {"start":{"line":6,"column":135},"end":{"line":6,"column":147}} ), depth0))
    + "</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"failedFiles"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":151}}})) != null ? stack1 : "")
    + "\n<ul class=\"tiles\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"tiles"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n</header>";
},"useData":true},
  "coverage": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":58},"end":{"line":5,"column":69}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":58}}})) != null ? stack1 : "")
    + "\n<p class=\"equation\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":20},"end":{"line":8,"column":249}}})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"total"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":8,"column":280},"end":{"line":8,"column":343}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"chart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(depth0,"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":35},"end":{"line":8,"column":95}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":95},"end":{"line":8,"column":165}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"value"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"times"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":183},"end":{"line":8,"column":240}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"operator\">+</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<span class=\"part-name\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":8,"column":138},"end":{"line":8,"column":142}} ), depth0))
    + "</bdi></span> ";
},"6":function(container,depth0,helpers,partials,data) {
    return " <span class=\"times\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "times", {"start":{"line":8,"column":219},"end":{"line":8,"column":224}} ), depth0))
    + "</span>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"whole"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":13,"column":58},"end":{"line":13,"column":69}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":37}}})) != null ? stack1 : "")
    + "\n<p class=\"equation\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"heads"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">×</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"rate"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"target"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"capacities"),{"name":"unless","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":20},"end":{"line":21,"column":66}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"coverage\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"coverage"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"cards wide\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"coverage"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"capacities"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"coverage"),{"name":"unless","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":77}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "derivations": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"derivation\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":3,"column":30},"end":{"line":3,"column":32}} ), depth0))
    + "\" popover role=\"dialog\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "derivation", {"start":{"line":3,"column":72},"end":{"line":3,"column":94}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"proofs"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section>\n<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"category\">"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":6,"column":48},"end":{"line":6,"column":52}} ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "certainty", {"start":{"line":6,"column":59},"end":{"line":6,"column":68}} ), depth0))
    + "</span></p>\n<p class=\"statement\"><bdi>"
    + alias3(alias2(alias1(depth0, "statement", {"start":{"line":7,"column":28},"end":{"line":7,"column":37}} ), depth0))
    + "</bdi></p>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"terms"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":8,"column":142}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":23},"end":{"line":8,"column":62}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"figure"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"times"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":80},"end":{"line":8,"column":110}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":8,"column":42},"end":{"line":8,"column":46}} ), depth0))
    + "</bdi> ";
},"4":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "times", {"start":{"line":8,"column":96},"end":{"line":8,"column":101}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"derivations\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"derivations"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</div>";
},"usePartial":true,"useData":true},
  "figure": {"0":function(container,depth0,helpers,partials,data) {
    return " is-malformed";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"sign\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "sign", {"start":{"line":1,"column":93},"end":{"line":1,"column":97}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"head-unit\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit", {"start":{"line":1,"column":206},"end":{"line":1,"column":210}} ), depth0))
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<small class=\"per\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "per", {"start":{"line":1,"column":262},"end":{"line":1,"column":265}} ), depth0))
    + "</small>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<button type=\"button\" class=\"why\" popovertarget=\""
    + alias3(alias2(alias1(depth0, "derivation", {"start":{"line":1,"column":351},"end":{"line":1,"column":361}} ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "derivation", {"start":{"line":1,"column":379},"end":{"line":1,"column":401}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":406},"end":{"line":1,"column":410}} ), depth0))
    + "\"><span aria-hidden=\"true\">∴</span></button>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"figure"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isMalformed"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":58}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sign"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":60},"end":{"line":1,"column":113}}})) != null ? stack1 : "")
    + "<a href=\""
    + alias4(alias3(alias2(depth0, "href", {"start":{"line":1,"column":124},"end":{"line":1,"column":128}} ), depth0))
    + "\" title=\""
    + alias4(alias3(alias2(depth0, "hint", {"start":{"line":1,"column":141},"end":{"line":1,"column":145}} ), depth0))
    + "\"><bdi>"
    + alias4(alias3(alias2(depth0, "text", {"start":{"line":1,"column":156},"end":{"line":1,"column":160}} ), depth0))
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unit"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":168},"end":{"line":1,"column":226}}})) != null ? stack1 : "")
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"per"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":230},"end":{"line":1,"column":282}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"derivation"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":282},"end":{"line":1,"column":463}}})) != null ? stack1 : "")
    + "</span>";
},"useData":true},
  "finding": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"relatedSummary"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":6,"column":15},"end":{"line":6,"column":171}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"related-fold\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "relatedSummary", {"start":{"line":6,"column":78},"end":{"line":6,"column":92}} ), depth0))
    + "</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"related"),lookupProperty(depth0,"related"),{"name":"related","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"related"),lookupProperty(depth0,"related"),{"name":"related","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"fixes\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fixes"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":31},"end":{"line":7,"column":202}}})) != null ? stack1 : "")
    + "</ul>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><b>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "fix", {"start":{"line":7,"column":55},"end":{"line":7,"column":70}} ), depth0))
    + "</b> <bdi>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":84},"end":{"line":7,"column":89}} ), depth0))
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"edits"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":97},"end":{"line":7,"column":188}}})) != null ? stack1 : "")
    + "</li>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":113},"end":{"line":7,"column":179}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "<span class=\"edit\">→ <ins>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":7,"column":153},"end":{"line":7,"column":157}} ), depth0))
    + "</ins></span>";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<small class=\"inferred\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "inferred", {"start":{"line":8,"column":153},"end":{"line":8,"column":173}} ), depth0))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"finding\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":1,"column":44},"end":{"line":1,"column":55}} ), depth0))
    + "\" data-severity=\""
    + alias3(alias2(alias1(depth0, "severity", {"start":{"line":1,"column":76},"end":{"line":1,"column":84}} ), depth0))
    + "\">\n<div class=\"finding-badge\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"badge"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n<div class=\"finding-body\">\n<p class=\"message\"><bdi>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":4,"column":26},"end":{"line":4,"column":33}} ), depth0))
    + "</bdi></p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"related"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":178}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fixes"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":214}}})) != null ? stack1 : "")
    + "\n<p class=\"meta\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<code class=\"rule\">"
    + alias3(alias2(alias1(depth0, "rule", {"start":{"line":8,"column":54},"end":{"line":8,"column":58}} ), depth0))
    + "</code><span class=\"category\">"
    + alias3(alias2(alias1(depth0, "category", {"start":{"line":8,"column":92},"end":{"line":8,"column":100}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isInferred"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":109},"end":{"line":8,"column":190}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</li>";
},"usePartial":true,"useData":true},
  "findings": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3>\n<ul class=\"finding-list\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"finding"),depth0,{"name":"finding","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"findings\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"findings"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"findings"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "gaps": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3>\n<ul class=\"checklist\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":8,"column":28},"end":{"line":8,"column":42}} ), depth0))
    + "\" data-severity=\""
    + alias3(alias2(alias1(depth0, "severity", {"start":{"line":8,"column":63},"end":{"line":8,"column":71}} ), depth0))
    + "\"><span class=\"box\" aria-hidden=\"true\"></span><div><p class=\"message\"><bdi>"
    + alias3(alias2(alias1(depth0, "what", {"start":{"line":8,"column":150},"end":{"line":8,"column":154}} ), depth0))
    + "</bdi></p><p class=\"suggestion\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "suggestion", {"start":{"line":8,"column":190},"end":{"line":8,"column":212}} ), depth0))
    + " <bdi>"
    + alias3(alias2(alias1(depth0, "suggestion", {"start":{"line":8,"column":222},"end":{"line":8,"column":232}} ), depth0))
    + "</bdi></p><p class=\"meta\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"badge"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"section"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":294},"end":{"line":8,"column":364}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"owner"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":364},"end":{"line":8,"column":446}}})) != null ? stack1 : "")
    + "<code class=\"rule\">"
    + alias3(alias2(alias1(depth0, "rule", {"start":{"line":8,"column":467},"end":{"line":8,"column":471}} ), depth0))
    + "</code></p></div></li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"path\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "section", {"start":{"line":8,"column":335},"end":{"line":8,"column":342}} ), depth0))
    + "</bdi></span>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":8,"column":385},"end":{"line":8,"column":402}} ), depth0))
    + " <b><bdi>"
    + alias3(alias2(alias1(depth0, "owner", {"start":{"line":8,"column":415},"end":{"line":8,"column":420}} ), depth0))
    + "</bdi></b></span>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"gaps\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"gaps"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"gaps"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"gaps"),{"name":"unless","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "icons": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<svg hidden xmlns=\"http://www.w3.org/2000/svg\">\n<symbol id=\"icon-error\" viewBox=\"0 0 16 16\"><path d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z\"/><path class=\"cut\" d=\"M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6\"/></symbol>\n<symbol id=\"icon-violated\" viewBox=\"0 0 16 16\"><path d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z\"/><path class=\"cut\" d=\"M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6\"/></symbol>\n<symbol id=\"icon-warning\" viewBox=\"0 0 16 16\"><path d=\"M8 1.2 15.4 14.6H.6z\"/><path class=\"cut\" d=\"M8 6v4M8 12v.6\"/></symbol>\n<symbol id=\"icon-info\" viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"cut\" d=\"M8 4.2v.6M8 7.2v4.6\"/></symbol>\n<symbol id=\"icon-holds\" viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"cut\" d=\"M4.6 8.2l2.4 2.5 4.4-5\"/></symbol>\n<symbol id=\"icon-open\" viewBox=\"0 0 16 16\"><circle class=\"ring\" cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 2a6 6 0 0 1 0 12z\"/></symbol>\n<symbol id=\"icon-rounding\" viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"cut\" d=\"M4 6.8c1.4-1.4 2.6-1.4 4 0s2.6 1.4 4 0M4 10c1.4-1.4 2.6-1.4 4 0s2.6 1.4 4 0\"/></symbol>\n</svg>";
},"useData":true},
  "label": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"words\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":25},"end":{"line":1,"column":29}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(depth0, "hint", {"start":{"line":1,"column":42},"end":{"line":1,"column":46}} ), depth0))
    + "\"><bdi>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":57},"end":{"line":1,"column":61}} ), depth0))
    + "</bdi></a>";
},"useData":true},
  "needs": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":5,"column":46},"end":{"line":5,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "problem", {"start":{"line":7,"column":76},"end":{"line":7,"column":95}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "countermeasure", {"start":{"line":7,"column":140},"end":{"line":7,"column":166}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":7,"column":211},"end":{"line":7,"column":228}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":9,"column":56},"end":{"line":9,"column":70}} ), depth0))
    + "\"><td role=\"cell\" class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "countermeasure", {"start":{"line":9,"column":159},"end":{"line":9,"column":185}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"answer"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":9,"column":251},"end":{"line":9,"column":268}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":17,"column":46},"end":{"line":17,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "support", {"start":{"line":19,"column":76},"end":{"line":19,"column":95}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "from", {"start":{"line":19,"column":140},"end":{"line":19,"column":156}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":19,"column":201},"end":{"line":19,"column":218}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":19,"column":263},"end":{"line":19,"column":278}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":19,"column":323},"end":{"line":19,"column":340}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":21,"column":56},"end":{"line":21,"column":70}} ), depth0))
    + "\"><td role=\"cell\" class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "from", {"start":{"line":21,"column":159},"end":{"line":21,"column":175}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"from"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":21,"column":239},"end":{"line":21,"column":256}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":21,"column":321},"end":{"line":21,"column":336}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"due"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":21,"column":399},"end":{"line":21,"column":416}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"supportNeeds"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":20},"end":{"line":27,"column":68}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"needs\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"needs"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"problems"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"supportNeeds"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"problems"),{"name":"unless","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":79}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "no-match": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"no-match\" hidden>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noMatch", {"start":{"line":1,"column":29},"end":{"line":1,"column":48}} ), depth0))
    + "</p>";
},"useData":true},
  "nothing": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"nothing\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "none", {"start":{"line":1,"column":21},"end":{"line":1,"column":37}} ), depth0))
    + "</p>";
},"useData":true},
  "numbers": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":5,"column":46},"end":{"line":5,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\" class=\"compact\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "text", {"start":{"line":7,"column":91},"end":{"line":7,"column":107}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "readAs", {"start":{"line":7,"column":167},"end":{"line":7,"column":185}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unit", {"start":{"line":7,"column":230},"end":{"line":7,"column":246}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":7,"column":291},"end":{"line":7,"column":307}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":7,"column":352},"end":{"line":7,"column":369}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":9,"column":56},"end":{"line":9,"column":70}} ), depth0))
    + "\"><td role=\"cell\" class=\"number lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"figure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "readAs", {"start":{"line":9,"column":184},"end":{"line":9,"column":202}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "readAs", {"start":{"line":9,"column":208},"end":{"line":9,"column":214}} ), depth0))
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unit", {"start":{"line":9,"column":251},"end":{"line":9,"column":267}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "unit", {"start":{"line":9,"column":273},"end":{"line":9,"column":277}} ), depth0))
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":9,"column":314},"end":{"line":9,"column":330}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":9,"column":336},"end":{"line":9,"column":340}} ), depth0))
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":9,"column":377},"end":{"line":9,"column":394}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"numbers\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"numbers"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"numbers"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"numbers"),{"name":"unless","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "optional-figure": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":58}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "optional-label": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"label"),depth0,{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":57}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "org-unit": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"children"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":36},"end":{"line":1,"column":91}}})) != null ? stack1 : "")
    + "</ul>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"org-unit"),depth0,{"name":"org-unit","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"name"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"children"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":16},"end":{"line":1,"column":103}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "overview": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card plan-card\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":38},"end":{"line":5,"column":49}} ), depth0))
    + "\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":77},"end":{"line":5,"column":88}} ), depth0))
    + "\" aria-labelledby=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":111},"end":{"line":5,"column":122}} ), depth0))
    + "-title\">\n<header><span class=\"plan-number\" aria-hidden=\"true\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "number", {"start":{"line":6,"column":55},"end":{"line":6,"column":66}} ), depth0))
    + "</span><h3 id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":6,"column":85},"end":{"line":6,"column":96}} ), depth0))
    + "-title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"title"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3></header>\n<dl class=\"facts\">\n<div><dt>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "period", {"start":{"line":8,"column":11},"end":{"line":8,"column":29}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(lookupProperty(depth0,"period"),"label"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"period"),"isInferred"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":73},"end":{"line":8,"column":162}}})) != null ? stack1 : "")
    + "</dd></div>\n<div><dt>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":9,"column":11},"end":{"line":9,"column":28}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(lookupProperty(depth0,"owner"),"label"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"owner"),"isInferred"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":71},"end":{"line":9,"column":159}}})) != null ? stack1 : "")
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"parent"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":69}}})) != null ? stack1 : "")
    + "\n</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keyFigures"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"plan-badges\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"badges"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":23},"end":{"line":21,"column":214}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"plan-counts\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":23},"end":{"line":22,"column":87}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n</article>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <small class=\"inferred\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "inferred", {"start":{"line":8,"column":125},"end":{"line":8,"column":145}} ), depth0))
    + "</small>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>↑</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"parent"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"key-figures\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"keyFigures"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":76}}})) != null ? stack1 : "")
    + "\n</ul>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span class=\"key-name\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":14,"column":49},"end":{"line":14,"column":53}} ), depth0))
    + "</span><span class=\"key-value\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"figure"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":14,"column":86},"end":{"line":14,"column":143}}})) != null ? stack1 : "")
    + "</span></li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"figure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "words", {"start":{"line":14,"column":129},"end":{"line":14,"column":134}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    return "<li class=\"key-more\"><a href=\"#targets\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":16,"column":54},"end":{"line":16,"column":58}} ), depth0))
    + "</a></li>";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"key-figures unset\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noFigures", {"start":{"line":19,"column":31},"end":{"line":19,"column":52}} ), depth0))
    + "</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"mark\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":21,"column":71},"end":{"line":21,"column":75}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":21,"column":135},"end":{"line":21,"column":139}} ), depth0))
    + "\"/></svg>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":21,"column":152},"end":{"line":21,"column":157}} ), depth0))
    + "<span class=\"mark-text\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":21,"column":185},"end":{"line":21,"column":189}} ), depth0))
    + "</span></span>";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":22,"column":47},"end":{"line":22,"column":52}} ), depth0))
    + " <b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":22,"column":60},"end":{"line":22,"column":65}} ), depth0))
    + "</b></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"overview\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"overview"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"cards plan-cards\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"plans"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "pay": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":5,"column":46},"end":{"line":5,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":7,"column":76},"end":{"line":7,"column":92}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "text", {"start":{"line":7,"column":137},"end":{"line":7,"column":153}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "base", {"start":{"line":7,"column":213},"end":{"line":7,"column":229}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rate", {"start":{"line":7,"column":289},"end":{"line":7,"column":305}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "threshold", {"start":{"line":7,"column":365},"end":{"line":7,"column":386}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":7,"column":431},"end":{"line":7,"column":448}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":9,"column":56},"end":{"line":9,"column":70}} ), depth0))
    + "\"><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":9,"column":104},"end":{"line":9,"column":120}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"post"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "base", {"start":{"line":9,"column":254},"end":{"line":9,"column":270}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"base"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rate", {"start":{"line":9,"column":350},"end":{"line":9,"column":366}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"rate"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "threshold", {"start":{"line":9,"column":446},"end":{"line":9,"column":467}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"threshold"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":9,"column":537},"end":{"line":9,"column":554}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"pay\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"pay"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payRules"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"payRules"),{"name":"unless","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "place-in-plan": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"place line\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":30},"end":{"line":1,"column":34}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(depth0, "hint", {"start":{"line":1,"column":47},"end":{"line":1,"column":51}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "line", {"start":{"line":1,"column":57},"end":{"line":1,"column":61}} ), depth0))
    + "</a>";
},"useData":true},
  "place": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"place\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":25},"end":{"line":1,"column":29}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(depth0, "hint", {"start":{"line":1,"column":42},"end":{"line":1,"column":46}} ), depth0))
    + "\"><bdi>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":57},"end":{"line":1,"column":61}} ), depth0))
    + "</bdi></a>";
},"useData":true},
  "plan-chip": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"plan-chip\" href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":1,"column":30},"end":{"line":1,"column":36}} ), depth0))
    + "\"><span class=\"plan-number\" aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":1,"column":87},"end":{"line":1,"column":93}} ), depth0))
    + "</span><bdi>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":109},"end":{"line":1,"column":114}} ), depth0))
    + "</bdi></a>";
},"useData":true},
  "proofs": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":5,"column":46},"end":{"line":5,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\" class=\"proofs\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":7,"column":76},"end":{"line":7,"column":95}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "statement", {"start":{"line":7,"column":140},"end":{"line":7,"column":161}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":7,"column":206},"end":{"line":7,"column":222}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "certainty", {"start":{"line":7,"column":267},"end":{"line":7,"column":288}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":7,"column":333},"end":{"line":7,"column":350}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":9,"column":56},"end":{"line":9,"column":70}} ), depth0))
    + "\"><td role=\"cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"lead-cell\"><span class=\"statement\"><bdi>"
    + alias3(alias2(alias1(depth0, "statement", {"start":{"line":9,"column":179},"end":{"line":9,"column":188}} ), depth0))
    + "</bdi></span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"metric"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":203},"end":{"line":9,"column":271}}})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":9,"column":306},"end":{"line":9,"column":322}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":9,"column":328},"end":{"line":9,"column":332}} ), depth0))
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "certainty", {"start":{"line":9,"column":369},"end":{"line":9,"column":390}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "certainty", {"start":{"line":9,"column":396},"end":{"line":9,"column":405}} ), depth0))
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":9,"column":442},"end":{"line":9,"column":459}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"path\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "metric", {"start":{"line":9,"column":243},"end":{"line":9,"column":249}} ), depth0))
    + "</bdi></span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"proofs\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"proofs"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"proofs"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"proofs"),{"name":"unless","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":42}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "related": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "message", {"start":{"line":1,"column":63},"end":{"line":1,"column":70}} ), depth0))
    + "</bdi></li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"related\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":92}}})) != null ? stack1 : "")
    + "</ul>";
},"usePartial":true,"useData":true},
  "resources": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":5,"column":46},"end":{"line":5,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "resource", {"start":{"line":7,"column":76},"end":{"line":7,"column":96}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":7,"column":156},"end":{"line":7,"column":174}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":7,"column":219},"end":{"line":7,"column":236}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":9,"column":56},"end":{"line":9,"column":70}} ), depth0))
    + "\"><td role=\"cell\" class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"name"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":9,"column":174},"end":{"line":9,"column":192}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"amount"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":9,"column":250},"end":{"line":9,"column":267}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"resources\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"resources"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"resources"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"resources"),{"name":"unless","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "section-head": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<header class=\"section-head\"><h2>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":35},"end":{"line":1,"column":40}} ), depth0))
    + "</h2><p class=\"lead\">"
    + alias3(alias2(alias1(depth0, "lead", {"start":{"line":1,"column":65},"end":{"line":1,"column":69}} ), depth0))
    + "</p></header>";
},"useData":true},
  "staffing": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"path\"><bdi>"
    + alias3(alias2(alias1(depth0, "section", {"start":{"line":5,"column":51},"end":{"line":5,"column":58}} ), depth0))
    + "</bdi></span> <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":5,"column":95},"end":{"line":5,"column":104}} ), depth0))
    + "</span></h3>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "team", {"start":{"line":7,"column":76},"end":{"line":7,"column":92}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":7,"column":137},"end":{"line":7,"column":153}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "heads", {"start":{"line":7,"column":213},"end":{"line":7,"column":230}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":7,"column":275},"end":{"line":7,"column":292}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"posts"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"heads"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":219}}})) != null ? stack1 : "")
    + "\n</table>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":9,"column":54},"end":{"line":9,"column":68}} ), depth0))
    + "\"><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "team", {"start":{"line":9,"column":102},"end":{"line":9,"column":118}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"team"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":9,"column":182},"end":{"line":9,"column":198}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"post"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "heads", {"start":{"line":9,"column":277},"end":{"line":9,"column":294}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"heads"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":9,"column":351},"end":{"line":9,"column":368}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tfoot role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\" colspan=\"2\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":12,"column":98},"end":{"line":12,"column":115}} ), depth0))
    + "</th><td role=\"cell\" class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"heads"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\"></td></tr></tfoot>";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "organisation", {"start":{"line":17,"column":19},"end":{"line":17,"column":37}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"organisation"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "file", {"start":{"line":20,"column":46},"end":{"line":20,"column":55}} ), depth0))
    + "</span></h3>\n<ul class=\"tree\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":17},"end":{"line":21,"column":113}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-entry data-plan=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":21,"column":62},"end":{"line":21,"column":76}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"org-unit"),depth0,{"name":"org-unit","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "roles", {"start":{"line":26,"column":19},"end":{"line":26,"column":30}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "file", {"start":{"line":29,"column":46},"end":{"line":29,"column":55}} ), depth0))
    + "</span></h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"role\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":31,"column":46},"end":{"line":31,"column":60}} ), depth0))
    + "\"><summary><bdi>"
    + alias3(alias2(alias1(lookupProperty(depth0,"name"), "text", {"start":{"line":31,"column":80},"end":{"line":31,"column":89}} ), depth0))
    + "</bdi> <small class=\"share\">"
    + alias3(alias2(alias1(depth0, "summary", {"start":{"line":31,"column":121},"end":{"line":31,"column":128}} ), depth0))
    + "</small></summary><ul class=\"duties\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"duties"),{"name":"each","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":167},"end":{"line":31,"column":217}}})) != null ? stack1 : "")
    + "</ul></details>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),depth0,{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"organisation"),{"name":"unless","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":20},"end":{"line":36,"column":96}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":44},"end":{"line":36,"column":85}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"staffing\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"staffing"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"staffing"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"organisation"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"roles"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"staffing"),{"name":"unless","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":36,"column":107}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "statements": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"statements\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":18},"end":{"line":3,"column":59}}})) != null ? stack1 : "")
    + " <span class=\"statement\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "statement", {"start":{"line":3,"column":91},"end":{"line":3,"column":100}} ), depth0))
    + "</bdi></span></li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "targets": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "quotas", {"start":{"line":4,"column":19},"end":{"line":4,"column":31}} ), depth0))
    + "</h3>\n<div class=\"cards wide\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quotas"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":7,"column":58},"end":{"line":7,"column":69}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":58}}})) != null ? stack1 : "")
    + "\n<p class=\"equation\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":20},"end":{"line":10,"column":159}}})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"chart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(depth0,"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":35},"end":{"line":10,"column":95}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"value"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"times\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "times", {"start":{"line":10,"column":136},"end":{"line":10,"column":141}} ), depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<span class=\"operator\">+</span>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "targets", {"start":{"line":17,"column":19},"end":{"line":17,"column":32}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"targets"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":20,"column":46},"end":{"line":20,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "metric", {"start":{"line":22,"column":76},"end":{"line":22,"column":94}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "value", {"start":{"line":22,"column":154},"end":{"line":22,"column":171}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "period", {"start":{"line":22,"column":216},"end":{"line":22,"column":234}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":22,"column":279},"end":{"line":22,"column":296}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":22,"column":341},"end":{"line":22,"column":356}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":22,"column":401},"end":{"line":22,"column":418}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":25,"column":39},"end":{"line":25,"column":53}} ), depth0))
    + "\"><td role=\"cell\" class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"metric"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "value", {"start":{"line":25,"column":159},"end":{"line":25,"column":176}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"value"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "period", {"start":{"line":25,"column":233},"end":{"line":25,"column":251}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"period"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":25,"column":317},"end":{"line":25,"column":334}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":25,"column":399},"end":{"line":25,"column":414}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"due"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":25,"column":477},"end":{"line":25,"column":494}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"targets"),{"name":"unless","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":18},"end":{"line":32,"column":61}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"targets\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"targets"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"quotas"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"targets"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"quotas"),{"name":"unless","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":32,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "tasks": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"schedule"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":6,"column":46},"end":{"line":6,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\" class=\"tasks\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "task", {"start":{"line":8,"column":76},"end":{"line":8,"column":92}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":8,"column":137},"end":{"line":8,"column":154}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":8,"column":199},"end":{"line":8,"column":214}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "cadence", {"start":{"line":8,"column":259},"end":{"line":8,"column":278}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "measures", {"start":{"line":8,"column":323},"end":{"line":8,"column":343}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":8,"column":388},"end":{"line":8,"column":405}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":11,"column":39},"end":{"line":11,"column":53}} ), depth0))
    + "\"><td role=\"cell\" class=\"lead-cell\"><span class=\"task-text\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isDone"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":115},"end":{"line":11,"column":270}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span><span class=\"path\"><bdi>"
    + alias3(alias2(alias1(depth0, "section", {"start":{"line":11,"column":319},"end":{"line":11,"column":326}} ), depth0))
    + "</bdi></span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"tags"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":341},"end":{"line":11,"column":443}}})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":11,"column":478},"end":{"line":11,"column":495}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":11,"column":560},"end":{"line":11,"column":575}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"due"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "cadence", {"start":{"line":11,"column":638},"end":{"line":11,"column":657}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"cadence"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "measures", {"start":{"line":11,"column":724},"end":{"line":11,"column":744}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"measures"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(8, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":11,"column":748},"end":{"line":11,"column":872}}})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":11,"column":907},"end":{"line":11,"column":924}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"badge\" data-tone=\"holds\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-holds\"/></svg>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "done", {"start":{"line":11,"column":237},"end":{"line":11,"column":253}} ), depth0))
    + "</span> ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"tags\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tags"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":372},"end":{"line":11,"column":429}}})) != null ? stack1 : "")
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<span class=\"tag\">#"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"measures\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":785},"end":{"line":11,"column":838}}})) != null ? stack1 : "")
    + "</ul>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "milestone", {"start":{"line":18,"column":19},"end":{"line":18,"column":34}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"milestones"),{"name":"each","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":21,"column":46},"end":{"line":21,"column":55}} ), depth0))
    + "</span></h3>\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "milestone", {"start":{"line":23,"column":76},"end":{"line":23,"column":97}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":23,"column":142},"end":{"line":23,"column":157}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":23,"column":202},"end":{"line":23,"column":219}} ), depth0))
    + "</th><th role=\"columnheader\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":23,"column":264},"end":{"line":23,"column":281}} ), depth0))
    + "</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"11":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":25,"column":56},"end":{"line":25,"column":70}} ), depth0))
    + "\"><td role=\"cell\" class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":25,"column":159},"end":{"line":25,"column":174}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"due"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":25,"column":228},"end":{"line":25,"column":245}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td role=\"cell\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":25,"column":310},"end":{"line":25,"column":327}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"milestones"),{"name":"unless","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":17},"end":{"line":32,"column":63}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"tasks\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"tasks"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"schedule"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tasks"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"milestones"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"tasks"),{"name":"unless","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":32,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "unstated": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"unstated\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "unstated", {"start":{"line":1,"column":25},"end":{"line":1,"column":45}} ), depth0))
    + "</span>";
},"useData":true},
};
