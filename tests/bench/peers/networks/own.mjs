import { load } from "../../../../dist/learning/node.js";

const s = await load();

export const name = "surprisal";

/** Shuffles its samples each epoch, which the others are spared. */
export function create({ layers, loss, optimizer, rate, batch, start, features, labels }) {
  const network = s.network({ layers, loss, optimizer, rate, batch }, { features, labels });
  network.setParameters(start);
  return { epochs: (count) => network.epoch(count).loss };
}
