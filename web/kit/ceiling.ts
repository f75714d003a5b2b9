/**
 * The top of a scale, in steps of 1, 1.5, 2, 3, 4, 6 …, so that it rarely changes: it grows when it
 * must, and shrinks only when no handle is held.
 */
export class Ceiling {
  private top = 0;

  constructor(private readonly smallest: number) {}

  over(value: number, held: boolean): number {
    let power = this.smallest;
    while (1.5 * power < value && power < 1e9) power *= 2;
    const top = value > power ? 1.5 * power : power;
    if (!held || top > this.top) this.top = top;
    return this.top;
  }
}
