// Installs, or names, what the browser tests need.
import { provideBrowsers } from "./lib/browsers.mjs";
import { main } from "./lib/project.mjs";

await main(provideBrowsers);
