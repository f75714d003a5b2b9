import type { Field } from "./schema";

/**
 * A text that the reader may replace by an own one. "@name" stands for a sample, which is short in a
 * link; an own text goes into the link while it is short, and a longer one stays on the page.
 */
export function passage(initial: string, { longest }: { longest: number }): Field<string> {
  return {
    initial,
    parse: (written) => (written === "" ? undefined : written.slice(0, longest)),
    format: (value) => (value.length <= longest ? value : ""),
  };
}

/** The text that a passage stands for. */
export function readPassage(value: string, samples: Readonly<Record<string, string>>): string {
  return (value.startsWith("@") ? samples[value.slice(1)] : undefined) ?? value;
}
