import type { Language } from "./language";
import type { Units } from "./units";

/** A picture that is to be shown on somebody else's page. */
export interface Shown {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  readonly units: Units;
  /** Its state, as in a link. */
  readonly written: string;
  /** Of the figure as it stands, in pixels. */
  readonly height: number;
}

const script = import.meta.url;
/** The site's folder: scripts lie in its `assets/`. */
const site = new URL("..", script);

/** Where the figure is alone on a page, in the same language and unit and at the same picture. */
export function pageOf({ name, language, units, written }: Shown): string {
  const page = new URL(`embed/${name}/`, site);
  if (language !== "en") page.searchParams.set("lang", language);
  if (units !== "bits") page.searchParams.set("units", units);
  page.hash = written;
  return page.href;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Works at this height; hosts that listen are told a better one. */
function frame(shown: Shown): string {
  const height = Math.ceil((shown.height + 24) / 20) * 20;
  return `<iframe src="${escaped(pageOf(shown))}" title="${escaped(shown.title)}"
  width="100%" height="${height}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
}

const inMyst = (shown: Shown) => `:::{iframe} ${pageOf(shown)}
:width: 100%
:title: ${shown.title}
:::`;

const inQuarto = (shown: Shown) => `\`\`\`{=html}
${frame(shown)}
\`\`\``;

const inObservable = (shown: Shown) => `html\`${frame(shown).replaceAll("`", "\\`")}\``;

/** What to paste where, by the name of the place. */
export const embeddings = [
  { place: "link", text: pageOf },
  { place: "frame", text: frame },
  { place: "myst", text: inMyst },
  { place: "quarto", text: inQuarto },
  { place: "observable", text: inObservable },
] as const satisfies readonly { place: string; text: (shown: Shown) => string }[];
