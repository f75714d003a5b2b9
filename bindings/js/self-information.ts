import type { BaseOption } from "./api/options.js";
import { requireNumber } from "./arguments.js";
import type { Module } from "./module.js";
import { readOptions } from "./options.js";

const name = "selfInformation";

/** Makes s.selfInformation. */
export function selfInformationFunction(module: Module) {
  return (probability: number, given?: BaseOption): number => {
    requireNumber(probability, name, "probability");
    const { unit } = readOptions(given, name, ["base"]);
    return module.selfInformation(probability) / unit;
  };
}
