import type { Rows } from "./api/numbers.js";
import type { TableExplanation, TableGradient } from "./api/tables.js";
import type { Placed } from "./heap.js";
import type { Memory } from "./memory.js";
import { refuse } from "./messages.js";
import type { TableMeasureRow } from "./module.js";
import { placeNested, shapeOf, withNestedIndex } from "./nested.js";
import { type Options, optionNames, readOptions } from "./options.js";
import { outputs } from "./outputs.js";

/** The four functions that one row of the core's table becomes. */
export interface TableFunctions {
  value: TableFunction<number>;
  terms: TableFunction<Float64Array[]>;
  gradient: TableFunction<TableGradient>;
  explain: TableFunction<TableExplanation>;
}

type TableFunction<Result> = (joint: Rows, options?: unknown) => Result;

/** A call's arguments, checked, in wasm memory; and Σ of the cells as they were given. */
interface Call {
  joint: Placed;
  rows: number;
  columns: number;
  sum: number;
  options: Options;
}

/** Makes the functions of one row, whose name is JavaScript's by now. */
export function tableFunctions(
  memory: Memory,
  { name }: TableMeasureRow,
  index: number,
): TableFunctions {
  const { module } = memory;
  const known = optionNames(true);

  /** Places the table and leaves room for `copies` more of its size. */
  function begin(table: Rows, given: unknown, copies: number): Call {
    const shape = tableShape(table, name);
    const [rows, columns] = shape;
    const options = readOptions(given, name, known);
    memory.reserve((1 + copies) * rows * columns);
    const joint = placeNested(memory, table, shape, name, "joint");
    const sum = module.sum(joint.address, joint.length);
    if (options.counts) {
      withNestedIndex("joint", shape, () =>
        module.smooth(name, "joint", joint.address, joint.length, options.smoothing),
      );
    }
    return { joint, rows, columns, sum, options };
  }

  const valueIn = ({ joint, rows, columns, options }: Call) =>
    module.tableValue(index, joint.address, rows, columns) / options.unit;

  const termsIn = ({ joint, rows, columns, options }: Call) =>
    outputs(memory, columns, rows, options.unit, (out) =>
      module.tableTerms(index, joint.address, rows, columns, out),
    );

  function gradientIn({ joint, rows, columns, options }: Call): TableGradient {
    const both = outputs(memory, columns, 2 * rows, options.unit, (out) =>
      module.tableGradient(index, joint.address, rows, columns, out),
    );
    return { joint: both.slice(0, rows), logits: both.slice(rows) };
  }

  return {
    value: (joint, options) => valueIn(begin(joint, options, 0)),
    terms: (joint, options) => termsIn(begin(joint, options, 1)),
    gradient: (joint, options) => gradientIn(begin(joint, options, 2)),
    explain: (joint, options) => {
      const call = begin(joint, options, 1);
      const measured = inRows(memory.read(call.joint), call.columns);
      return {
        value: valueIn(call),
        terms: termsIn(call),
        normalized: call.options.counts,
        sum: call.sum,
        joint: measured,
      };
    },
  };
}

/** Rows and columns of an argument that must be a table. */
function tableShape(table: Rows, name: string): [rows: number, columns: number] {
  const [rows = 0, columns] = shapeOf(table, name, "joint");
  if (columns === undefined) {
    refuse(name, "joint[0]", "an array of numbers, a row of the table", table[0]);
  }
  return [rows, columns];
}

function inRows(cells: Float64Array, columns: number): Float64Array[] {
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}
