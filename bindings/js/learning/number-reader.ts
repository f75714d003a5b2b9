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
    return Array.from(this.array(count));
  }

  array(count: number): Float64Array {
    this.#at += count;
    return this.#numbers.slice(this.#at - count, this.#at);
  }

  /** What `read` answers until nothing is left. */
  rest<Item>(read: () => Item): Item[] {
    const items: Item[] = [];
    while (!this.done) items.push(read());
    return items;
  }
}
