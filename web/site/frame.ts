import { setUnits, type Units } from "../kit/units";

const root = document.documentElement;

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`surprisal-${key}`, value);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** Radio buttons of the frame: shows the present choice and acts on a new one. */
function offer(name: string, present: string, choose: (value: string) => void): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    input.checked = input.value === present;
    input.addEventListener("change", () => {
      choose(input.value);
      remember(name, input.value);
    });
  }
}

offer("theme", root.dataset.theme ?? "system", (value) => {
  if (value === "system") delete root.dataset.theme;
  else root.dataset.theme = value;
});

offer("units", root.dataset.units ?? "bits", (value) => setUnits(value as Units));

/** The other language opens at the same picture. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keeps-place]")) {
  link.addEventListener("click", () => {
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  });
}

/** A formula that is wider than the screen can be scrolled by keyboard. */
const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const wide = target.scrollWidth > target.clientWidth;
    if (wide) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});
for (const formula of document.querySelectorAll(".display")) watcher.observe(formula);
