#pragma once

#include <Eigen/Core>
#include <vector>

#include "surprisal/network/batch_loss.hpp"
#include "surprisal/network/batches.hpp"
#include "surprisal/network/early_stopping.hpp"
#include "surprisal/network/initializer.hpp"
#include "surprisal/network/optimizer.hpp"
#include "surprisal/network/passes.hpp"
#include "surprisal/network/penalty.hpp"
#include "surprisal/network/schedule.hpp"
#include "surprisal/network/shape.hpp"
#include "surprisal/network/training.hpp"
#include "surprisal/network/training_set.hpp"

namespace surprisal {

/// A network that learns from a training set, step by step.
///
/// A step: the mean loss of a batch, its gradient, the penalty's, the clip, the optimizer. It
/// allocates nothing. The same seed gives the same bits natively and in WebAssembly. Scalar float
/// trains, double checks.
///
/// When a number is no longer finite, training has diverged: the parameters are put back to the
/// last that gave a finite loss, and further steps do nothing until reset() or set_parameters().
///
///     const LayerSpec layers[] = {{8, "tanh"}, {1, "identity"}};
///     const Shape shape(2, layers);
///     const TrainingOptions options{.loss = "binary_cross_entropy", .rate = 0.03};
///     Trainer<float> trainer(shape, training_set<float>(x, labels, shape, loss(options.loss)),
///                            options);
///     trainer.epochs(100);
template <class Scalar>
class Trainer {
 public:
  using Parameters = Eigen::Array<Scalar, Eigen::Dynamic, 1>;

  /// Errors: InvalidArgument for names that no table has, settings out of range, a rate or clip
  /// that is not positive, a batch or patience below 0, a share outside [0, 1), a split that leaves
  /// nothing to learn from, and a loss that the last activation does not fit (cross-entropy wants
  /// the identity).
  Trainer(const Shape& shape, TrainingSet<Scalar> set, const TrainingOptions& options);

  Trainer(const Trainer&) = delete;  // its parts point to each other
  Trainer& operator=(const Trainer&) = delete;

  /// Takes so many steps, fewer when it diverges or stops; answers how it stands.
  TrainingStatus steps(std::int64_t count);

  /// Goes on to the end of the epoch, so many times.
  TrainingStatus epochs(std::int64_t count);

  /// Back to the start: the same weights, the same order.
  void reset();

  /// Another start: weights, split and order of another seed.
  void reseed(std::uint64_t seed);

  /// Parameters of one's own, with which training goes on. Errors: InvalidArgument when they are
  /// not as many or not finite.
  void set_parameters(const Eigen::Ref<const Parameters>& parameters);

  /// Goes on from where another run of the same set and options was; see state.hpp. No best: none
  /// was found yet.
  void resume(const Progress& progress, const Parameters& parameters, const Parameters& memory,
              const BestSoFar<Scalar>* best);

  const Shape& shape() const { return shape_; }
  const TrainingSet<Scalar>& set() const { return set_; }
  const Loss& loss() const { return *loss_; }
  const LossSettings& loss_settings() const { return loss_settings_; }
  std::span<const int> training() const { return batches_.samples(); }
  std::span<const int> validation() const { return split_.validation; }

  const Parameters& parameters() const { return parameters_; }
  const Parameters& previous() const { return previous_; }            ///< before the last step
  const Parameters& gradient() const { return gradient_; }            ///< of the last step, clipped
  const Parameters& memory() const { return memory_; }                ///< the optimizer's
  const BestSoFar<Scalar>& best() const { return stopping_.best(); }  ///< for early stopping

  std::int64_t step_count() const { return step_; }
  std::int64_t epoch_count() const { return epoch_; }
  Progress progress() const {
    return {seed_, batches_.count(), step_, epoch_, epoch_sum_, epoch_divisor_, last_loss_};
  }
  double rate() const;  ///< of the next step

  /// The mean loss of the last whole epoch, each batch as it was met; NaN before.
  double last_loss() const { return last_loss_; }
  TrainingStatus status() const { return status_; }
  Divergence divergence() const { return divergence_; }  ///< when it has diverged

 private:
  void start();
  void step();
  void end_epoch();
  void add_penalty();
  void diverge();
  bool parameters_are_finite() const;

  Shape shape_;
  TrainingSet<Scalar> set_;
  std::uint64_t seed_;
  std::ptrdiff_t batch_;
  double rate_, clip_;
  std::vector<double> class_weights_, optimizer_settings_, schedule_settings_, penalty_settings_;
  const Loss* loss_;
  LossSettings loss_settings_;
  const Initializer* initializer_;
  const Optimizer* optimizer_;
  const Schedule* schedule_;
  const Penalty* penalty_;
  double validation_;
  SampleSplit split_;
  Batches batches_;
  Passes<Scalar> passes_;
  BatchLoss<Scalar> batch_loss_;
  Parameters parameters_, previous_, gradient_, memory_;
  EarlyStopping<Scalar> stopping_;

  std::int64_t step_ = 0, epoch_ = 0;
  double epoch_sum_ = 0, epoch_divisor_ = 0, last_loss_ = 0;
  TrainingStatus status_ = TrainingStatus::running;
  Divergence divergence_{};
};

}  // namespace surprisal
