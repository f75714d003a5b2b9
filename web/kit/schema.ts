/** How one key of a figure's state is read from and written to a link. */
export interface Field<T> {
  readonly initial: T;
  /** Undefined when the text means nothing; otherwise a value inside the limits. */
  parse(text: string): T | undefined;
  format(value: T): string;
}

// biome-ignore lint/suspicious/noExplicitAny: a schema mixes fields of every type.
export type Schema = Readonly<Record<string, Field<any>>>;
export type StateOf<H extends Schema> = { readonly [K in keyof H]: H[K]["initial"] };

const clamp = (x: number, min: number, max: number) => Math.min(max, Math.max(min, x));

function parseNumber(text: string): number | undefined {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

export function number(initial: number, { min, max }: { min: number; max: number }): Field<number> {
  return {
    initial,
    parse: (text) => {
      const value = parseNumber(text);
      return value === undefined ? undefined : clamp(value, min, max);
    },
    format: String,
  };
}

export function flag(initial: boolean): Field<boolean> {
  return {
    initial,
    parse: (text) => (text === "1" ? true : text === "0" ? false : undefined),
    format: (value) => (value ? "1" : "0"),
  };
}

export function choice<const T extends string>(initial: T, options: readonly T[]): Field<T> {
  return { initial, parse: (text) => options.find((o) => o === text), format: (value) => value };
}

export function text(initial: string, { longest }: { longest: number }): Field<string> {
  return {
    initial,
    parse: (written) => written.slice(0, longest),
    format: (value) => value.slice(0, longest),
  };
}

/** A distribution: nonnegative numbers, brought to the sum 1 unless they have it already. */
export function distribution(
  initial: readonly number[],
  { shortest = 2, longest = 26 }: { shortest?: number; longest?: number } = {},
): Field<readonly number[]> {
  return {
    initial,
    parse: (written) => {
      const values = written.split(",").map(parseNumber);
      if (values.length < shortest || values.length > longest) return undefined;
      const numbers = values.filter((v) => v !== undefined && v >= 0 && v < 1e300) as number[];
      const sum = numbers.reduce((a, b) => a + b, 0);
      if (numbers.length !== values.length || !(sum > 0)) return undefined;
      return Math.abs(sum - 1) <= 1e-9 ? numbers : numbers.map((v) => v / sum);
    },
    format: (values) => values.join(","),
  };
}
