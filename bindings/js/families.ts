import type { Family, FamilyName, Parameter } from "./api/families.js";
import { refuse } from "./messages.js";
import type { Module } from "./module.js";
import { readRows } from "./rows.js";

/** The core's table of families, by JavaScript's names. */
export class Families {
  readonly rows: readonly Family[];

  constructor(module: Module) {
    this.rows = Object.freeze(readRows<Family>(module.families()).map(frozen));
  }

  /** A row's index by its name; −1 when there is none. */
  indexOf(name: unknown): number {
    return this.rows.findIndex((row) => row.name === name);
  }

  at(index: number): Family {
    return this.rows[index] as Family;
  }

  /** The index of an argument that must name a family. */
  require(value: unknown, name: string, argument: string): number {
    const index = this.indexOf(value);
    if (index < 0) refuse(name, argument, `one of ${this.names().join(", ")}`, value);
    return index;
  }

  names(): FamilyName[] {
    return this.rows.map((row) => row.name);
  }
}

function frozen(row: Family): Family {
  const parameters = row.parameters.map((one): Parameter => Object.freeze({ ...one }));
  return Object.freeze({ ...row, parameters: Object.freeze(parameters) });
}
