import type { Numbers } from "./api/numbers.js";
import type { Curves } from "./api/pictures.js";
import { lengthOf, requireNumber, requireOneOf, requireWhole } from "./arguments.js";
import type { MemberMeasureRow } from "./member-measures.js";
import { type Members, renaming } from "./members.js";
import { type Memory, roomFor } from "./memory.js";
import { checkKeys, divided, readOptions } from "./options.js";
import { output } from "./outputs.js";
import { snake } from "./rows.js";

/** A picture has fewer points than this. */
const mostPoints = 1e6;

/** Makes s.curves, s.landscape, s.klEach and s.klBall. */
export function pictureFunctions(
  memory: Memory,
  members: Members,
  measures: readonly MemberMeasureRow[],
) {
  return {
    curves: curvesFunction(memory, members),
    landscape: landscapeFunction(memory, members, measures),
    klEach: klEachFunction(memory, members),
    klBall: klBallFunction(memory),
  };
}

/** An option that is a number, or what stands for its absence. */
function numberOr(value: unknown, absent: number, name: string, argument: string): number {
  return value === undefined ? absent : requireNumber(value, name, argument);
}

/** The base is one of many options. */
function unitOf(base: unknown, name: string): number {
  return readOptions({ base }, name, ["base"]).unit;
}

function curvesFunction(memory: Memory, members: Members) {
  const name = "curves";
  return (p: unknown, q: unknown, options: unknown = {}): Curves => {
    const [first, second] = [members.read(p, name, "p"), members.read(q, name, "q")];
    const given = checkKeys(options, name, ["from", "to", "points", "base"]);
    const [from, to] = [given.from, given.to].map((end, i) => requireEnd(end, i));
    const points = requireWhole(given.points ?? 401, name, "points", 2, mostPoints);
    const unit = unitOf(given.base, name);
    memory.reserve(members.roomFor(first, second) + 10 * points);
    const [x, y] = [members.place(first), members.place(second)];
    const room = memory.room(10 * points);
    const count = memory.module.curves(
      x.address,
      x.length,
      y.address,
      y.length,
      from as number,
      to as number,
      points,
      room.address,
    );
    const all = memory.read({ address: room.address, length: 5 * count });
    const [places, ps, qs, forward, reverse] = Array.from({ length: 5 }, (_, i) =>
      all.slice(i * count, (i + 1) * count),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    return {
      x: places,
      p: ps,
      q: qs,
      forward: divided(forward, unit),
      reverse: divided(reverse, unit),
    };
  };

  /** NaN stands for an end that the core is to choose. */
  function requireEnd(end: unknown, index: number): number {
    const argument = index === 0 ? "from" : "to";
    const number = numberOr(end, NaN, name, argument);
    if (end === undefined || Number.isFinite(number)) return number;
    throw new RangeError(`${name} requires ${argument} to be finite, but ${argument} is ${number}`);
  }
}

function landscapeFunction(
  memory: Memory,
  members: Members,
  measures: readonly MemberMeasureRow[],
) {
  const name = "landscape";
  const words = ["reverseKl", ...measures.map((row) => row.name)];
  return (target: unknown, family: unknown, options: unknown): Float64Array => {
    const aim = members.read(target, name, "target");
    const index = members.families.require(family, name, "family");
    const given = checkKeys(options, name, ["x", "y", "divergence", "alpha", "base"]);
    const word = requireOneOf(given.divergence ?? "kl", words, name, "divergence");
    const row = measures.find((one) => one.name === (word === "reverseKl" ? "kl" : word));
    const alpha = row?.parameter ? requireNumber(given.alpha, name, "alpha") : 0;
    const unit = row?.information
      ? unitOf(given.base, name)
      : requireNoBase(given.base, name, word);
    const x = given.x as Numbers;
    const y = given.y as Numbers;
    const [columns, rows] = [lengthOf(x, name, "x"), lengthOf(y, name, "y")];
    const size = members.roomFor(aim) + roomFor(x, columns) + roomFor(y, rows);
    memory.reserve(size + columns * rows);
    const placed = members.place(aim);
    const across = memory.place(x, name, "x");
    const down = memory.place(y, name, "y");
    const write = (out: number) =>
      memory.module.landscape(
        placed.address,
        placed.length,
        index,
        snake(word),
        alpha,
        across.address,
        columns,
        down.address,
        rows,
        out,
      );
    const names = members.families.at(index).parameters.map((parameter) => parameter.name);
    return renaming(
      () => output(memory, columns * rows, unit, write),
      (message) => inGrid(message, name, names, [memory.read(across), memory.read(down)]),
    );
  };
}

/** "normal requires sd to be positive, but sd is 0" → "landscape requires y[1], the sd, to be positive, but y[1] is 0". */
function inGrid(message: string, name: string, parameters: string[], axes: Float64Array[]): string {
  const [, field = "", wanted, value] =
    /^\w+ requires (\w+) (to be .+), but \w+ is (\S+)$/.exec(message) ?? [];
  const axis = parameters.indexOf(field);
  const at = axes[axis]?.findIndex((x) => Object.is(x, Number(value))) ?? -1;
  if (at < 0) return message.replace(/^\w+/, name);
  const place = `${axis === 0 ? "x" : "y"}[${at}]`;
  return `${name} requires ${place}, the ${field}, ${wanted}, but ${place} is ${value}`;
}

/** Pure numbers have no base. */
export function requireNoBase(base: unknown, name: string, divergence: string): number {
  if (base === undefined) return 1;
  throw new TypeError(`${name} has no option "base" for ${divergence}, which is no information`);
}

function klEachFunction(memory: Memory, members: Members) {
  const name = "klEach";
  return (family: unknown, p: Numbers, q: Numbers, options?: unknown): Float64Array => {
    const index = members.families.require(family, name, "family");
    const [n, m] = [lengthOf(p, name, "p"), lengthOf(q, name, "q")];
    const { unit } = readOptions(options, name, ["base"]);
    const count = Math.floor(n / members.families.at(index).parameters.length);
    memory.reserve(roomFor(p, n) + roomFor(q, m) + count);
    const x = memory.place(p, name, "p");
    const y = memory.place(q, name, "q");
    return output(memory, count, unit, (out) =>
      memory.module.klEach(index, x.address, n, y.address, m, out),
    );
  };
}

function klBallFunction(memory: Memory) {
  const name = "klBall";
  return (center: Numbers, radius: unknown, options: unknown = {}): Float64Array => {
    const length = lengthOf(center, name, "center");
    const size = requireNumber(radius, name, "radius");
    const given = checkKeys(options, name, ["direction", "points", "base"]);
    const sides = ["forward", "reverse"] as const;
    const side = requireOneOf(given.direction ?? "forward", sides, name, "direction");
    const points = requireWhole(given.points ?? 180, name, "points", 3, mostPoints);
    const nats = size * unitOf(given.base, name);
    memory.reserve(roomFor(center, length) + 3 * points);
    const placed = memory.place(center, name, "center");
    return output(memory, 3 * points, 1, (out) =>
      memory.module.klBall(placed.address, length, nats, side === "reverse", points, out),
    );
  };
}
