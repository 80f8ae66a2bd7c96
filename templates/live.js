/* global EventSource, location, sessionStorage, addEventListener, scrollTo, scrollY */
// In a preview: loads the page again when its plans have changed, and goes back to where the reader was.
(() => {
  "use strict";
  const key = `plan-scroll ${location.pathname}`;
  const at = sessionStorage.getItem(key);
  if (at !== null) addEventListener("load", () => scrollTo({ top: Number(at), behavior: "instant" }));
  sessionStorage.removeItem(key);
  const events = new EventSource("/-/events");
  let version;
  events.addEventListener("version", ({ data }) => {
    version ??= data;
    if (data === version) return;
    sessionStorage.setItem(key, String(scrollY));
    location.reload();
  });
})();
