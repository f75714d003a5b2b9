// Who may use whom (CONTRIBUTING, Rooms): greps for arrows that run the other way.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { inProject } from "../../scripts/lib/project.mjs";
import { files } from "../../scripts/lib/steps.mjs";

/** The rooms that a room may use besides itself. A folder of the core that is not named here may use none. */
const uses = {
  "core/surprisal/numerics": [],
  "core/surprisal/discrete": ["core/surprisal/numerics"],
  "core/surprisal/distributions": ["core/surprisal/discrete", "core/surprisal/numerics"],
  "core/surprisal/perceptron": ["core/surprisal/numerics"],
  "core/surprisal/dataset": ["core/surprisal/discrete", "core/surprisal/numerics"],
  "core/surprisal/loss": ["core/surprisal/discrete", "core/surprisal/numerics"],
  "core/surprisal/network": [
    "core/surprisal/dataset",
    "core/surprisal/loss",
    "core/surprisal/discrete",
    "core/surprisal/numerics",
  ],
  "bindings/embind": ["core"],
  "bindings/js": [],
  "web/kit": [],
  "web/figures": ["web/kit"],
  "web/site": ["web/figures", "web/kit"],
  tests: ["core", "bindings", "web", "scripts", "dist"],
};

/** What the core must not know of: its callers, the clock, the terminal, other people's randomness. */
const forbiddenInCore =
  /emscripten|EM_JS|<iostream>|<ctime>|<chrono>|<random>|std::rand\b|\bsrand\(|random_device/g;

const isBelow = (file, room) => file.startsWith(`${room}/`);

function roomOf(file) {
  const known = Object.keys(uses).find((room) => isBelow(file, room));
  return known ?? (file.match(/^core\/surprisal\/[^/]+(?=\/)/)?.[0] || null);
}

/** What two figures share belongs into the kit. */
const figureOf = (file) => file.match(/^web\/figures\/[^/]+(?=\/)/)?.[0];

/** The files of the project that a file with this text includes or imports, by path from the root. */
function targets(file, text) {
  if (/\.[ch]pp$/.test(file)) {
    return [...text.matchAll(/^\s*#include "([^"]+)"/gm)].map(([, path]) =>
      normalize(path.startsWith("surprisal/") ? `core/${path}` : join(dirname(file), path)),
    );
  }
  const imports = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']+)["']/g);
  return [...imports].map(([, path]) => normalize(join(dirname(file), path)));
}

function violations(file, text) {
  const room = roomOf(file);
  const found = [];
  if (isBelow(file, "core")) found.push(...(text.match(forbiddenInCore) ?? []));
  if (!isBelow(file, "bindings/embind") && /#include <emscripten/.test(text))
    found.push("emscripten");
  if (isBelow(file, "bindings/js") && !/\/node[^/]*$/.test(file)) {
    found.push(...(text.match(/["']node:[^"']+["']/g) ?? []));
  }
  for (const target of targets(file, text)) {
    if (isBelow(target, "tests") && !isBelow(file, "tests")) found.push(target);
    if (figureOf(target) && figureOf(file) && figureOf(target) !== figureOf(file))
      found.push(target);
    if (room === null || isBelow(target, room)) continue;
    const mayUse = (uses[room] ?? []).some((other) => isBelow(target, other));
    if (!mayUse) found.push(target);
  }
  return found.map((what) => `${file} must not use ${what}`);
}

test("no file uses a room that it may not use", () => {
  const examples = "tests/repository/layers.test.mjs";
  const sources = files(".", /\.([ch]pp|ts|m?js)$/).filter((file) => file !== examples);
  assert.ok(sources.length > 20, `only ${sources.length} sources were found`);
  const wrong = sources.flatMap((file) => violations(file, readFileSync(inProject(file), "utf8")));
  assert.deepEqual(wrong, []);
});

test("every wrong arrow would be seen", () => {
  const wrong = [
    ["core/surprisal/numerics/sum.hpp", '#include "surprisal/discrete/kl.hpp"'],
    ["core/surprisal/discrete/kl.cpp", '#include "surprisal/dataset/counts.hpp"'],
    ["core/surprisal/newroom/x.cpp", '#include "surprisal/numerics/sum.hpp"'],
    ["core/surprisal/discrete/kl.cpp", "#include <iostream>"],
    ["core/surprisal/discrete/kl.cpp", "#include <emscripten/bind.h>"],
    ["core/surprisal/numerics/random.cpp", "std::random_device device;"],
    ["tests/core/discrete/kl.test.cpp", "#include <emscripten/bind.h>"],
    ["bindings/embind/kl.cpp", '#include "../../tests/core/check.hpp"'],
    ["bindings/js/index.ts", 'import { a } from "../../web/kit/axis";'],
    ["bindings/js/load.ts", 'import { readFile } from "node:fs/promises";'],
    ["web/kit/axis.ts", 'import "../figures/coin/coin";'],
    ["web/kit/axis.ts", 'const page = await import("../site/page.js");'],
    ["web/figures/coin/coin.ts", 'export * from "../../site/page";'],
    ["web/figures/coin/coin.ts", 'import { code } from "../die/code";'],
    ["web/figures/coin/coin.ts", 'import { kl } from "../../../dist/index.js";'],
    ["web/build.mjs", 'import { browser } from "../tests/web/browser.mjs";'],
  ];
  for (const [file, text] of wrong)
    assert.equal(violations(file, text).length > 0, true, `${file}: ${text}`);
});

test("right arrows are left alone", () => {
  const right = [
    ["core/surprisal/discrete/kl.cpp", '#include "surprisal/numerics/sum.hpp"\n#include <vector>'],
    ["core/surprisal/surprisal.hpp", '#include "surprisal/discrete/kl.hpp"'],
    [
      "bindings/embind/kl.cpp",
      '#include <emscripten/bind.h>\n#include "surprisal/discrete/kl.hpp"',
    ],
    ["bindings/js/node.ts", 'import { readFile } from "node:fs/promises";'],
    [
      "web/figures/coin/coin.ts",
      'import { html } from "lit";\nimport { axis } from "../../kit/axis";\nimport { code } from "./code";',
    ],
  ];
  for (const [file, text] of right) assert.deepEqual(violations(file, text), []);
});
