/** The WebAssembly module as Embind exports it. Addresses are byte offsets into its memory; lengths count doubles. */
export interface Module {
  readonly HEAPF64: Float64Array;
  _malloc(bytes: number): number;
  _free(address: number): void;

  pairMeasures(): PairMeasureRow[];
  pairValue: PairCall<number>;
  pairTerms: PairCall<void, [out: number]>;
  pairGradient: PairCall<void, [out: number]>;

  entropies(): EntropyRow[];
  entropyValue: SingleCall<number>;
  entropyTerms: SingleCall<void, [out: number]>;
  entropyGradient: SingleCall<void, [out: number]>;

  sum(address: number, length: number): number;
  smooth(name: string, argument: string, counts: number, length: number, alpha: number): void;
}

type PairCall<Result, Out extends unknown[] = []> = (
  row: number,
  p: number,
  pLength: number,
  q: number,
  qLength: number,
  parameter: number,
  ...out: Out
) => Result;

type SingleCall<Result, Out extends unknown[] = []> = (
  row: number,
  p: number,
  length: number,
  parameter: number,
  ...out: Out
) => Result;

/** A row of the core's table of measures of one distribution. Names are the core's, in snake_case. */
export interface EntropyRow {
  name: string;
  title: string;
  formula: string;
  parameter: string;
  terms: boolean;
  gradient: boolean;
  information: boolean;
}

/** A row of the core's table of measures of two distributions. */
export interface PairMeasureRow extends EntropyRow {
  divergence: boolean;
  symmetric: boolean;
  metric: boolean;
  bounded: boolean;
}
