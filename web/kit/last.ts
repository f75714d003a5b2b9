/** Remembers the last result, and makes it anew only when something that it is made from has changed. */
export class Last<R> {
  private known: { readonly from: readonly unknown[]; readonly result: R } | undefined;

  of(from: readonly unknown[], make: () => R): R {
    if (this.known?.from.every((value, i) => Object.is(value, from[i]))) return this.known.result;
    const result = make();
    this.known = { from, result };
    return result;
  }
}
