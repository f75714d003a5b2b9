// Apps that webpack, Rollup and esbuild made of the installed package, in the browsers.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { everywhere, testIn } from "../../browsers.mjs";
import { install, run, write } from "../installed.mjs";
import { serve, titleOf } from "../page.mjs";
import { door } from "./doors.mjs";

const folder = install();
const script = (from, load) => `
  import { load, loadSync } from "${from}";
  try {
    const s = ${load};
    document.title = "H = " + s.entropy([0.5, 0.25, 0.25], { base: 2 });
  } catch (error) {
    document.title = "failed: " + error.message;
  }
`;
const page = (kind) =>
  `<!doctype html><html lang="en"><script ${kind} src="./bundle.js"></script></html>`;
write(folder, {
  "main.js": script("surprisal", "await load()").replace(", loadSync", ""),
  "inline.js": script("surprisal/inline", "loadSync()"),
  "webpack/index.html": page("defer"),
  "rollup/index.html": page('type="module"'),
  "rollup-inline/index.html": page('type="module"'),
  "esbuild/index.html": page('type="module"'),
  "esbuild-inline/index.html": page("defer"),
});

const { default: webpack } = await door("webpack");
const { rollup } = await door("rollup");
const { default: nodeResolve } = await door("@rollup/plugin-node-resolve");
const esbuild = await door("esbuild");

const compiled = await new Promise((resolve, reject) => {
  const settings = {
    context: folder,
    mode: "production",
    entry: "./main.js",
    output: { path: join(folder, "webpack"), filename: "bundle.js" },
  };
  webpack(settings, (error, stats) => (error ? reject(error) : resolve(stats)));
});

async function withRollup(entry, to) {
  const plugins = [nodeResolve({ browser: true })];
  const bundle = await rollup({
    input: join(folder, entry),
    plugins,
    onwarn: (w) => assert.fail(w.message),
  });
  await bundle.write({ file: join(folder, to, "bundle.js"), format: "es" });
  await bundle.close();
}
await withRollup("main.js", "rollup");
await withRollup("inline.js", "rollup-inline");

const withEsbuild = (entry, to, format) =>
  esbuild.build({
    absWorkingDir: folder,
    entryPoints: [entry],
    outfile: join(to, "bundle.js"),
    bundle: true,
    minify: true,
    format,
    logLevel: "error",
  });
await withEsbuild("main.js", "esbuild", "esm");
await withEsbuild("inline.js", "esbuild-inline", "iife");

const site = await serve(folder);

test("webpack takes the wasm along, without a word of warning", () => {
  const { errors, warnings } = compiled.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual(
    [errors, warnings.filter((w) => !/size limit|performance/.test(w.message))],
    [[], []],
  );
  assert.ok(readdirSync(join(folder, "webpack")).some((file) => file.endsWith(".wasm")));
});

testIn(everywhere, "an app that webpack built", async (browser) => {
  assert.equal(await titleOf(browser, `${site}/webpack/`), "H = 1.5");
});

for (const bundler of ["rollup", "esbuild"]) {
  testIn(everywhere, `an app that ${bundler} built of surprisal/inline`, async (browser) => {
    assert.equal(await titleOf(browser, `${site}/${bundler}-inline/`), "H = 1.5");
  });

  testIn(
    everywhere,
    `${bundler} leaves the wasm behind, and the error says so`,
    async (browser) => {
      assert.equal(existsSync(join(folder, bundler, "surprisal.wasm")), false);
      assert.match(
        await titleOf(browser, `${site}/${bundler}/`),
        /^failed: .*surprisal\.wasm.*inline/s,
      );
    },
  );
}

test("what esbuild made of surprisal/inline runs in Node, too", () => {
  const options = { bundle: true, format: "esm", platform: "node", logLevel: "error" };
  write(folder, {
    "server.js": `import { loadSync } from "surprisal/inline"; console.log(loadSync().perplexity([0.5, 0.5]));`,
  });
  esbuild.buildSync({
    ...options,
    absWorkingDir: folder,
    entryPoints: ["server.js"],
    outfile: "server.mjs",
  });
  assert.equal(run(process.execPath, ["server.mjs"], { cwd: folder }).trim(), "2");
});
