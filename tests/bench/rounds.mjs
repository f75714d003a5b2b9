// Times contestants against each other: interleaved rounds, so that a slow moment of the machine hits all alike; each
// round is begun by another contestant, and each turn by a call that is not counted, which warms the caches.

const shortest = 20e6; // nanoseconds that one contestant runs in one round, at least

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Nanoseconds that `times` calls take; a contestant in another process counts for itself. */
async function time(contestant, times) {
  if (contestant.time) return contestant.time(times);
  contestant.call();
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) contestant.call();
  return Number(process.hrtime.bigint() - start);
}

/** How many calls fill a round; finding out also warms up. */
async function callsPerRound(contestant) {
  for (let times = 1; ; times *= 2) {
    if ((await time(contestant, times)) >= shortest) return times;
  }
}

/**
 * Nanoseconds a call, as the median of the rounds, and how many times faster `subject` was than each contestant, as
 * the median of the rounds' own ratios.
 */
export async function race(contestants, subject, rounds) {
  const times = [];
  for (const contestant of contestants) times.push(await callsPerRound(contestant));
  const taken = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const i = (round + turn) % contestants.length;
      taken[i].push((await time(contestants[i], times[i])) / times[i]);
    }
  }
  const own = taken[contestants.findIndex((contestant) => contestant.name === subject)];
  return contestants.map(({ name }, i) => ({
    name,
    nanoseconds: median(taken[i]),
    ratio: median(taken[i].map((value, round) => value / own[round])),
  }));
}

/** All must have done the same work. */
export async function agree(contestants, tolerance) {
  const expected = await contestants[0].call();
  for (const { name, call } of contestants) {
    const value = await call();
    if (!(Math.abs(value - expected) <= tolerance * Math.abs(expected))) {
      throw new Error(`${name} answers ${value}, where ${contestants[0].name} answers ${expected}`);
    }
  }
}
