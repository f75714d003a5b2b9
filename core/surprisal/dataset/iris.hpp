#pragma once

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// Fisher's irises: sepal and petal of 50 flowers of each of three species, in centimetres.
///
/// Iris setosa is far from the other two, which no line divides. The numbers are those of Fisher's
/// table, as in R and scikit-learn; in the copy of the UCI repository the 35th flower has a petal
/// width of 0.1 (here 0.2), and the 38th a sepal width of 3.1 and a petal length of 1.5 (here 3.6
/// and 1.4).
/// Source: Fisher 1936, The use of multiple measurements in taxonomic problems, Annals of Eugenics
/// 7, table I, from the flowers that Anderson measured (1935, The irises of the Gaspé Peninsula).
/// In the public domain.
///
///     iris().features(0, 0);  // 5.1, the sepal length of the first setosa
Dataset iris();

}  // namespace surprisal
