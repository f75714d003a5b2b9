// The browsers that tests drive: where they are, and how they come here.
import { spawnSync } from "node:child_process";
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

/** Whether Chinese can be drawn: by a font in its usual place, or by any that fontconfig knows. */
const drawsChinese = () =>
  chineseFonts.some((path) => existsSync(path)) ||
  Boolean(spawnSync("fc-list", [":lang=zh-cn", "file"], { encoding: "utf8" }).stdout?.trim());

function missingPackages() {
  const missing = [];
  if (!browserPath.chromium()) missing.push("chromium");
  if (!browserPath.firefox()) missing.push("firefox-esr");
  if (!drawsChinese()) missing.push("fonts-noto-cjk");
  return missing;
}

/** Installs Debian packages; answers what apt-get complained about. */
async function install(packages, options) {
  const quiet = { ...options, env: { DEBIAN_FRONTEND: "noninteractive" } };
  const update = await run("apt-get", ["update"], quiet);
  const args = ["install", "-y", "--no-install-recommends", ...packages];
  const { output } = await run("apt-get", args, quiet);
  return `${update.output}${output}`.match(/^[EW]: .*\n/gm)?.join("") ?? "";
}

/** Installs what browser tests lack when run as root on Debian; says what to install otherwise. */
export async function provideBrowsers(options) {
  const before = missingPackages();
  if (before.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && onPath("apt-get");
  const complaints = mayInstall ? await install(before, options) : "";
  const missing = missingPackages();
  if (missing.length === 0) return;
  throw new Error(
    `${complaints}The browser tests need ${missing.join(", ")} (Debian's package names), which are not installed.\n` +
      `Install them (sudo apt-get install ${missing.join(" ")}), name the programs in SURPRISAL_CHROMIUM and\n` +
      `SURPRISAL_FIREFOX, or leave the browser tests out: SURPRISAL_SKIP_BROWSERS=1 npm test`,
  );
}
