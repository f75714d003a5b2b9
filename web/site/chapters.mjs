/** The chapters in the order of the course; one is listed where its page exists. */
export const chapters = [
  "surprise-and-entropy",
  "two-distributions",
  "asymmetry",
  "perceptron",
  "tiny-network",
];
