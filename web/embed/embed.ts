import type { LitElement } from "lit";
import { announceHeight } from "./host";
import { announceAnswers } from "./results";

/** The one figure of the page; this script runs before the figure's own. */
const figure = document.querySelector<LitElement & { ready: Promise<void> }>(".figure");
if (figure) {
  const query = new URLSearchParams(location.search);
  const hide = query.get("hide");
  if (hide) figure.setAttribute("hide", hide);
  const lock = query.get("lock");
  if (lock !== null && lock !== "0" && lock !== "false") figure.setAttribute("lock", "");
  const { localName } = figure;
  customElements.whenDefined(localName).then(async () => {
    await figure.ready;
    announceHeight(localName);
  });
  announceAnswers(figure, () => document.title);
}
