/** Many epochs of one that knows one: `epochs(count)` answers the loss of the last. */
export const repeated = (epoch) => ({
  epochs(count) {
    let loss;
    for (let i = 0; i < count; i++) loss = epoch();
    return loss;
  },
});
