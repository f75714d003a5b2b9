// Fits Emscripten's glue to the package. It is handed a compiled module, so it need not wait and need not look for a
// file: it starts at once (surprisal/inline is usable without await), and a bundler finds no address of a .wasm in it.

const changes = [
  { what: "the factory", from: /async function createModule\b/, to: "function createModule" },
  { what: "the start", from: /async function run\(/, to: "function run(" },
  { what: "the wait for the start", from: /await run\(\)/, to: "run()" },
  {
    what: "the hand-over of the instance",
    from: /return new Promise\((\w+)=>\{instantiateWasm\(info,(\w+)=>\1\(receiveInstance\(\2\)\)\)\}\)/,
    to: "instantiateWasm(info,receiveInstance);return wasmExports",
  },
  {
    what: "the address of the file",
    from: /new URL\("(\w+\.wasm)",import\.meta\.url\)\.href/,
    to: '"$1"',
  },
  { what: "the address of the script", from: /import\.meta\.url/, to: '""' },
];

/** Emscripten's glue, without what would make it wait or search. Other versions of Emscripten may need fewer changes. */
export function fit(glue) {
  const fitted = changes.reduce((text, { from, to }) => text.replace(from, to), glue);
  const left = fitted.match(/\basync function (createModule|run)\b|\bawait run\b|import\.meta/);
  if (left) throw new Error(`Emscripten's glue has a new shape: "${left[0]}" is left in it`);
  return fitted;
}
