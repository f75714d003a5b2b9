import type { FDivergenceOptions, OwnGenerator } from "./api/f-divergence.js";
import type { Numbers } from "./api/numbers.js";
import { requireNumber } from "./arguments.js";
import type { Memory } from "./memory.js";
import { refuse } from "./messages.js";
import type { GeneratorRow, Module } from "./module.js";
import type { PairKernel } from "./pair-kernels.js";
import { type PairFunctions, pairFunctions } from "./pair-measures.js";
import { readRows } from "./rows.js";
import { WasmVector } from "./vector.js";

const name = "fDivergence";
const traits = { name, parameter: "", information: false };

type Choice = string | OwnGenerator;
type Call = (p: Numbers, q: Numbers, generator: Choice, options?: FDivergenceOptions) => unknown;

/** Makes s.fDivergence and what goes with it. */
export function fDivergenceFunctions(memory: Memory): Record<keyof PairFunctions, Call> {
  const named = new Map(
    readRows<GeneratorRow>(memory.module.generators()).map(
      (row, index) => [row.name, namedFunctions(memory, row, index)] as const,
    ),
  );

  function functionsOf(choice: Choice): PairFunctions {
    if (typeof choice === "object" && choice !== null) return ownFunctions(memory, choice);
    const functions = named.get(choice);
    if (functions) return functions;
    return refuse(
      name,
      "generator",
      `one of ${[...named.keys()].join(", ")}, or an object { f, atZero, slopeAtInfinity }`,
      choice,
    );
  }

  const call =
    (what: keyof PairFunctions): Call =>
    (p, q, choice, options) => {
      const made = functionsOf(choice)[what];
      if (made) return made(p, q, options);
      throw new TypeError(
        `${name} has ${what} only for a generator that is named, but generator is an object`,
      );
    };

  return {
    value: call("value"),
    terms: call("terms"),
    gradient: call("gradient"),
    explain: call("explain"),
  };
}

/** The functions of a row of the core's table of generators. */
function namedFunctions(memory: Memory, row: GeneratorRow, index: number): PairFunctions {
  const kernel = namedKernel(memory.module, index, row.parameter);
  const more = row.parameter === "" ? [] : [row.parameter];
  return pairFunctions(memory, { ...traits, terms: true, gradient: true }, kernel, more);
}

function namedKernel(module: Module, index: number, parameter: string): PairKernel {
  const order = (alpha: number | undefined) =>
    parameter === "" ? 0 : requireNumber(alpha, name, parameter);
  return {
    value: ({ p, q, options }) =>
      module.fDivergence(index, p.address, p.length, q.address, q.length, order(options.alpha)),
    terms: ({ p, q, options }, out) => {
      const alpha = order(options.alpha);
      module.fDivergenceTerms(index, p.address, p.length, q.address, q.length, alpha, out);
    },
    gradient: ({ p, q, options }, out) => {
      const alpha = order(options.alpha);
      module.fDivergenceGradient(index, p.address, p.length, q.address, q.length, alpha, out);
    },
  };
}

/** The functions of a generator of the caller's: its value. */
function ownFunctions(memory: Memory, own: OwnGenerator): PairFunctions {
  const { f, atZero, slopeAtInfinity } = own;
  if (typeof f !== "function") refuse(name, "f", "a function", f);
  requireLimit(atZero, "atZero");
  requireLimit(slopeAtInfinity, "slopeAtInfinity");
  const checked = (t: number) => requireNumber(f(t), name, `f(${t})`);
  const unused = () => {};
  const kernel: PairKernel = {
    // f is a stranger: it may call us, and then this call's arguments would be overwritten where they lie.
    value: ({ p, q }) =>
      apart(memory, [memory.read(p), memory.read(q)], (x, y) =>
        memory.module.ownFDivergence(x, p.length, y, q.length, checked, atZero, slopeAtInfinity),
      ),
    terms: unused,
    gradient: unused,
  };
  const ruin = (p: number, q: number) =>
    p === 0 ? q > 0 && atZero === Infinity : q === 0 && slopeAtInfinity === Infinity;
  return pairFunctions(memory, { ...traits, terms: false, gradient: false, ruin }, kernel);
}

function requireLimit(limit: unknown, argument: string): void {
  if (!Number.isNaN(requireNumber(limit, name, argument))) return;
  throw new RangeError(`${name} requires ${argument} to be a limit, but ${argument} is NaN`);
}

/** Runs a computation on arrays that have memory of their own. */
function apart(
  { module }: Memory,
  [p, q]: [Float64Array, Float64Array],
  compute: (p: number, q: number) => number,
): number {
  if (p.length === 0 || q.length === 0) return compute(0, 0);
  const vectors = [new WasmVector(module, p), new WasmVector(module, q)];
  const [x = 0, y = 0] = vectors.map((vector) => vector.placed(module, name, "p").address);
  try {
    return compute(x, y);
  } finally {
    for (const vector of vectors) vector.dispose();
  }
}
