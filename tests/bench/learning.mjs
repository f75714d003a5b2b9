// What learns beside its peers: a step of networks, a loss with its gradient, passes of the perceptron.
import { raceNetworks } from "./learning-networks.mjs";
import { racePerceptrons } from "./learning-perceptron.mjs";
import { raceSoftmax } from "./learning-softmax.mjs";
import { openblas } from "./peers/openblas.mjs";
import { printed } from "./peers/python.mjs";

/** scikit-learn's version, or nothing where it is not installed. */
export const sklearnVersion = () => printed("import sklearn; print(sklearn.__version__)");

export async function raceLearning(rounds, { sklearn, torch }) {
  const blas = openblas();
  if (torch && !blas)
    console.error("OpenBLAS is not to be had: PyTorch computes with another BLAS");
  const python = { torch: torch && { env: blas ?? {} }, sklearn: sklearn && { env: blas ?? {} } };
  console.log(await raceNetworks(rounds, python));
  console.log(await raceSoftmax(rounds, python));
  console.log(await racePerceptrons(rounds));
}
