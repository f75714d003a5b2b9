// The browsers that tests drive: where they are, and how they come here.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./project.mjs";

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const first = (...names) => names.map(onPath).find(Boolean);

/** The program of "chromium" or "firefox", or undefined. SURPRISAL_CHROMIUM and SURPRISAL_FIREFOX override. */
export const browserPath = {
  chromium: () =>
    process.env.SURPRISAL_CHROMIUM ?? first("chromium", "google-chrome", "chromium-browser"),
  firefox: () => process.env.SURPRISAL_FIREFOX ?? first("firefox-esr", "firefox"),
};

const chineseFonts = [
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  "/System/Library/Fonts",
];

function missingPackages() {
  const missing = [];
  if (!browserPath.chromium()) missing.push("chromium");
  if (!browserPath.firefox()) missing.push("firefox-esr");
  if (!chineseFonts.some((path) => existsSync(path))) missing.push("fonts-noto-cjk");
  return missing;
}

/** Installs what browser tests lack when run as root on Debian; says what to install otherwise. */
export async function provideBrowsers(options) {
  const before = missingPackages();
  if (before.length === 0) return;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    const quiet = { ...options, env: { DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update"], quiet);
    await run("apt-get", ["install", "-y", "--no-install-recommends", ...before], quiet);
  }
  const missing = missingPackages();
  if (missing.length === 0) return;
  throw new Error(
    `The browser tests need ${missing.join(", ")} (Debian's package names), which are not installed.\n` +
      `Install them (sudo apt-get install ${missing.join(" ")}), name the programs in SURPRISAL_CHROMIUM and\n` +
      `SURPRISAL_FIREFOX, or leave the browser tests out: SURPRISAL_SKIP_BROWSERS=1 npm test`,
  );
}
