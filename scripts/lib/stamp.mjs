// A stage of the build is up to date when its inputs, by content, are those of its last success.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { inProject } from "./project.mjs";

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** One hash over the names and contents of all files in `inputs` (files or folders of the project). */
export function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesBelow(inProject(input)))) {
    hash.update(file.slice(inProject().length)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

const stampOf = (stage) => inProject("build", "stamps", stage);

export function isUpToDate(stage, { inputs, outputs }) {
  const stamp = stampOf(stage);
  return (
    outputs.every((output) => existsSync(inProject(output))) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hashOf(inputs)
  );
}

/** Runs `make`; a run that is interrupted, fails or answers false leaves no stamp. */
export async function stamped(stage, { inputs, make }, options) {
  const stamp = stampOf(stage);
  rmSync(stamp, { force: true });
  const before = hashOf(inputs);
  if ((await make(options)) === false) return;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}
