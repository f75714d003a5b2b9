// The memory of each module that is started after this is imported, and a garbage collector to call.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

export const memories = [];

const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...given) {
    super(...given);
    const found = Object.values(this.exports).find((one) => one instanceof WebAssembly.Memory);
    if (found) memories.push(found);
  }
};

/** Lets finalizers run, too. */
export async function settled() {
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
