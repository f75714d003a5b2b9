// Tests of web/ run its TypeScript: one module, bundled in memory, imported.
import { build } from "vite";
import { inProject } from "../../scripts/lib/project.mjs";

/** The exports of a TypeScript module of web/ that needs no page. */
export async function moduleOf(file) {
  const { output } = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "node20",
      lib: { entry: inProject(file), formats: ["es"] },
    },
  }).then((result) => (Array.isArray(result) ? result[0] : result));
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
