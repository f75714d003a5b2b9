// The packed tarball, installed in an empty folder: what a user gets.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { root } from "../../scripts/lib/project.mjs";

/** Runs a program to its end and answers what it said; throws when it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** The same without holding up this process: a server in it goes on answering. */
export function runBeside(command, args, options = {}) {
  const child = spawn(command, args, options);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      said += data;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

/** A folder outside the project that is removed after the tests. */
function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), "surprisal-package-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Packs the project; the path of the tarball. */
function pack(folder) {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const answer = JSON.parse(run("npm", args, { cwd: root }));
  const [{ filename }] = Array.isArray(answer) ? answer : Object.values(answer);
  return join(folder, filename);
}

/** An empty folder with the packed package installed from the tarball, without a network. */
export function install() {
  const folder = emptyFolder();
  const tarball = pack(folder);
  write(folder, { "package.json": '{ "name": "consumer", "private": true, "type": "module" }' });
  const quiet = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  run("npm", ["install", ...quiet, tarball], { cwd: folder });
  return folder;
}

/** The tarball from which install() installed. */
export const tarballIn = (folder) =>
  join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz")),
  );

/** Writes files, by path, below a folder. */
export function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
