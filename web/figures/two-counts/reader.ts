import type { Core } from "../../kit/core";
import { type Problem, problem } from "./problem";
import { readTable, type Table } from "./table";
import type { texts } from "./texts";

export interface Reading {
  /** The text that the table is made of. */
  readonly csv: string;
  readonly table: Table;
  /** Why a later text could not be read. */
  readonly problem: Problem | undefined;
}

/** Reads one text after the other; what cannot be read leaves the last table as it was. */
export class Reader {
  private good: Reading | undefined;

  /** `sample` can always be read: it stands in where there is no last table. */
  read(core: Core, csv: string, sample: string, t: typeof texts.en): Reading {
    const reading = (text: string): Reading => {
      return { csv: text, table: readTable(core, text, t), problem: undefined };
    };
    try {
      this.good = reading(csv);
      return this.good;
    } catch (error) {
      this.good ??= reading(sample);
      return { ...this.good, problem: problem((error as Error).message, csv, t) };
    }
  }
}
