#pragma once

#include "surprisal/perceptron/run_perceptron.hpp"

namespace surprisal {

/// All inner products of points, as a symmetric table: G[i][j] = x_i·x_j, (n, n).
///
///     gram_matrix(points)  // (3,3), (4,3), (1,1): {{18, 21, 6}, {21, 25, 7}, {6, 7, 2}}
RowsOf<double> gram_matrix(const Points& points);

/// One visit of a run in dual form; its margin is y·(Σⱼ αⱼ·yⱼ·G[point][j] + w₀·x + b).
struct DualEntry : PerceptronVisit {
  Eigen::ArrayXd alpha;  ///< after: η times how often each point was misclassified
  double bias;           ///< after
  PerceptronLoss loss;   ///< of all points, after
};

/// A cycle is one of the scores of all points: alpha only grows.
struct DualRun : PerceptronEnding {
  RowsOf<double> gram;
  PerceptronLoss start_loss;
  std::vector<DualEntry> entries;
  PerceptronState end;  ///< the weights that alpha stands for: w₀ + Σ αⱼ·yⱼ·xⱼ
};

/// Rosenblatt's rule in dual form: w is never written down, but only how often each point was
/// misclassified; w·x comes from the Gram matrix. The trajectory is that of run_perceptron.
///
/// Accuracy: it is the same where products and sums of the data are exact, as with integers. With
/// other numbers α and w round differently, and so may part at a point that lies on the line but
/// for roundings. An entry costs n². Errors: those of run_perceptron.
/// Source: Li Hang, Statistical Learning Methods, algorithm 2.2; Freund and Schapire 1999.
///
///     run_dual_perceptron(points, labels).entries.back().alpha  // the article's three: 2, 0, 5
DualRun run_dual_perceptron(const Points& points, const Vector& labels,
                            const PerceptronRule& rule = {}, const RunOptions& options = {});

}  // namespace surprisal
