// Lights up what belongs together: a quote with its source and cue, a finding with its places. A click keeps it lit.
(() => {
  const parts = new Map();
  for (const [kind, light] of [["q", "on"], ["f", "lit"]]) {
    for (const element of document.querySelectorAll(`[data-${kind}]`)) {
      for (const key of element.dataset[kind].split(" ")) {
        if (!parts.has(key)) parts.set(key, { light, elements: [] });
        parts.get(key).elements.push(element);
      }
    }
  }
  const keysOf = (target) => {
    const element = target instanceof Element ? target.closest("[data-q], [data-f]") : null;
    return element ? `${element.dataset.q || ""} ${element.dataset.f || ""}`.trim().split(/\s+/) : [];
  };
  let lit = [];
  let kept = [];
  const show = (keys) => {
    for (const key of lit) for (const element of parts.get(key).elements) element.classList.remove(parts.get(key).light);
    lit = [...new Set([...keys, ...kept])].filter((key) => parts.has(key));
    for (const key of lit) for (const element of parts.get(key).elements) element.classList.add(parts.get(key).light);
  };
  document.addEventListener("mouseover", (event) => show(keysOf(event.target)));
  document.addEventListener("focusin", (event) => show(keysOf(event.target)));
  document.addEventListener("focusout", () => show([]));
  document.addEventListener("click", (event) => {
    const keys = keysOf(event.target);
    kept = keys.length && keys.join() !== kept.join() ? keys : [];
    show(keys);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      kept = [];
      show([]);
    }
  });
})();
