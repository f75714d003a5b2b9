/**
 * The top of a scale, in doubling steps, so that it rarely changes: it grows when it must, and
 * shrinks only when no handle is held.
 */
export class Ceiling {
  private top = 0;

  constructor(private readonly smallest: number) {}

  over(value: number, held: boolean): number {
    let top = this.smallest;
    while (top < value && top < 1e9) top *= 2;
    if (!held || top > this.top) this.top = top;
    return this.top;
  }
}
