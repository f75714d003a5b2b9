// Before networks are raced: do all compute the same?
import { agree } from "./rounds.mjs";

const wholeBatch = (work) => ({ ...work, batch: work.samples });

/** Four epochs of whole batches, where nobody's order matters: the loss in the last of them. */
async function fourthLoss(peer, work) {
  const network = await peer.create(wholeBatch(work));
  return network.epochs(4);
}

/** All must come to the same loss, but for the rounding of single precision. */
export async function agreeOnLosses(peers, work, others = []) {
  const same = peers.filter(({ differs }) => !differs);
  const mine = same.map((peer) => ({ name: peer.name, call: () => fourthLoss(peer, work) }));
  await agree([...mine, ...others], 2e-5);
}
