import type { HuffmanCode } from "./api/huffman-code.js";
import type { CountTable, TextCounts, TextPair } from "./api/texts.js";

/** What every WebAssembly module of ours has: its memory, and its stack. */
export interface WasmModule {
  readonly HEAPF64: Float64Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
  _emscripten_stack_get_current(): number;
  __emscripten_stack_restore(stack: number): void;
}

/** The module of measures as Embind exports it. Addresses are byte offsets into its memory; lengths count doubles. */
export interface Module extends WasmModule {
  /** The core's tables come as JSON; see rows.ts. */
  pairMeasures(): string;
  pairValue: PairCall<number>;
  pairTerms: PairCall<void, [out: number]>;
  pairGradient: PairCall<void, [out: number]>;

  entropies(): string;
  entropyValue: SingleCall<number>;
  entropyTerms: SingleCall<void, [out: number]>;
  entropyGradient: SingleCall<void, [out: number]>;

  lineMeasures(): string;
  lineValue: LineCall<number>;
  lineTerms: LineCall<void, [out: number]>;
  lineGradient: LineCall<void, [out: number]>;

  tableMeasures(): string;
  tableValue(row: number, joint: number, rows: number, columns: number): number;
  tableTerms(row: number, joint: number, rows: number, columns: number, out: number): void;
  tableGradient(row: number, joint: number, rows: number, columns: number, out: number): void;

  totalCorrelation: NestedCall<number>;
  totalCorrelationTerms: NestedCall<void, [out: number]>;
  totalCorrelationGradient: NestedCall<void, [out: number]>;

  generators(): string;
  generatorValue: GeneratorCall;
  generatorSlope: GeneratorCall;
  generatorCurvature: GeneratorCall;
  generatorConjugate: GeneratorCall;
  generatorAtZero(row: number, alpha: number): number;
  generatorSlopeAtInfinity(row: number, alpha: number): number;
  fDivergence: PairCall<number>;
  fDivergenceTerms: PairCall<void, [out: number]>;
  fDivergenceGradient: PairCall<void, [out: number]>;
  ownFDivergence(
    p: number,
    pLength: number,
    q: number,
    qLength: number,
    f: (t: number) => number,
    atZero: number,
    slopeAtInfinity: number,
  ): number;

  jensenShannonOfMany(
    distributions: number,
    rows: number,
    columns: number,
    weights: number,
    count: number,
  ): number;

  huffmanCode(
    p: number,
    length: number,
    world: number,
    worldLength: number,
  ): Omit<HuffmanCode, "symbols">;
  fromText(text: string, unit: number): TextCounts;
  fromTwoTexts(p: string, q: string, unit: number, smoothing: number): TextPair;
  countsFromCsv(text: string): CountTable;
  selfInformation(probability: number): number;

  logSumExp(x: number, length: number): number;
  softmax(x: number, length: number, out: number): void;
  logSoftmax(x: number, length: number, out: number): void;

  /** Distributions cross the border as numbers: see members.hpp. */
  families(): string;
  checkMember(member: number, length: number): void;
  memberAt(which: number, member: number, length: number, x: number, count: number): void;
  memberValue(which: number, member: number, length: number): number;
  memberSupport(member: number, length: number, out: number): void;
  sample(member: number, length: number, seed: number, out: number, count: number): void;
  fit(family: number, samples: number, count: number, known: number, out: number): void;
  histogram(samples: number, count: number, bins: number): Bins;
  histogramOfCounts(edges: number, edgeCount: number, counts: number, count: number): Bins;

  memberMeasures(): string;
  memberMeasure: PairCall<number>;
  explainMembers: PairCall<string, [out: number]>;
  klEach(family: number, p: number, pLength: number, q: number, qLength: number, out: number): void;

  klGradient(p: number, pLength: number, q: number, qLength: number): Float64Array;
  fisherInformation(member: number, length: number): Float64Array;
  exponentialForm(member: number, length: number): Float64Array;

  curves(
    p: number,
    pLength: number,
    q: number,
    qLength: number,
    from: number,
    to: number,
    points: number,
    out: number,
  ): number;
  landscape(
    target: number,
    length: number,
    family: number,
    divergence: string,
    parameter: number,
    x: number,
    columns: number,
    y: number,
    rows: number,
    out: number,
  ): void;
  klBall(
    center: number,
    length: number,
    radius: number,
    reverse: boolean,
    points: number,
    out: number,
  ): void;
  project(
    target: number,
    length: number,
    family: number,
    divergence: string,
    alpha: number,
    known: number,
    knownLength: number,
    start: number,
    startLength: number,
    rate: number,
    steps: number,
  ): Float64Array;

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

type GeneratorCall = (row: number, at: number, alpha: number) => number;

type LineCall<Result, Out extends unknown[] = []> = (
  line: number,
  p: number,
  pLength: number,
  q: number,
  qLength: number,
  positions: number,
  count: number,
  ...out: Out
) => Result;

type NestedCall<Result, Out extends unknown[] = []> = (
  p: number,
  length: number,
  shape: number,
  depth: number,
  ...out: Out
) => Result;

type SingleCall<Result, Out extends unknown[] = []> = (
  row: number,
  p: number,
  length: number,
  parameter: number,
  ...out: Out
) => Result;

/** A histogram as the core makes it. */
type Bins = { edges: Float64Array; masses: Float64Array };

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

/** A row of the core's table of measures of a joint distribution; all are information. */
export interface TableMeasureRow {
  name: string;
  title: string;
  formula: string;
  symmetric: boolean;
}

/** A row of the core's table of generators of f-divergences. */
export interface GeneratorRow {
  name: string;
  title: string;
  formula: string;
  parameter: string;
}
