/** Reads numbers that the core wrote one after the other (embind/writer.hpp). */
export class NumberReader {
  readonly #numbers: Float64Array;
  #at = 0;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  get done(): boolean {
    return this.#at >= this.#numbers.length;
  }

  number(): number {
    return this.#numbers[this.#at++] as number;
  }

  list(count: number): number[] {
    this.#at += count;
    return Array.from(this.#numbers.subarray(this.#at - count, this.#at));
  }

  /** What `read` answers until nothing is left. */
  rest<Item>(read: () => Item): Item[] {
    const items: Item[] = [];
    while (!this.done) items.push(read());
    return items;
  }
}
