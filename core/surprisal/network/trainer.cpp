#include "surprisal/network/trainer.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "surprisal/network/clip.hpp"
#include "surprisal/network/evaluation.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/row_named.hpp"

namespace surprisal {
namespace {

constexpr char network[] = "network";

/// Streams of one seed that must not repeat one another.
constexpr std::uint64_t split_stream = 0x5bd1e995, shuffle_stream = 0x2545f491;

const TrainingOptions& checked(const TrainingOptions& options) {
  require(options.rate > 0 && std::isfinite(options.rate), network, "rate", "positive and finite",
          options.rate);
  require(options.clip > 0, network, "clip", "positive", options.clip);
  require(options.batch >= 0, network, "batch", "nonnegative", static_cast<double>(options.batch));
  require(options.patience >= 0, network, "patience", "nonnegative",
          static_cast<double>(options.patience));
  require(options.validation >= 0 && options.validation < 1, network, "validation",
          "at least 0 and below 1", options.validation);
  return options;
}

/// What a loss makes of outputs itself must not be in the network, too.
const Loss& fitting(const Loss& loss, const Shape& shape) {
  const std::string_view last = shape.layers().back().activation->name;
  if (loss.link != Link::identity && last != "identity") {
    refuse(network, "the last activation",
           std::string("identity before ").append(loss.name).append(", which takes scores"),
           std::string("it is ").append(last));
  }
  return loss;
}

}  // namespace

template <class Scalar>
Trainer<Scalar>::Trainer(const Shape& shape, TrainingSet<Scalar> set,
                         const TrainingOptions& options)
    : shape_(shape),
      set_(std::move(set)),
      seed_(checked(options).seed),
      batch_(options.batch),
      rate_(options.rate),
      clip_(options.clip),
      class_weights_(options.class_weights),
      loss_(&fitting(row_named(losses(), options.loss, network, "loss"), shape)),
      loss_settings_(loss_settings_from(*loss_, options.loss_settings, class_weights_,
                                        std::max<std::ptrdiff_t>(2, shape.outputs()), network)),
      initializer_(&row_named(initializers(), options.initializer, network, "initializer")),
      optimizer_(&row_named(optimizers(), options.optimizer, network, "optimizer")),
      schedule_(&row_named(schedules(), options.schedule, network, "schedule")),
      penalty_(&row_named(penalties(), options.penalty, network, "penalty")),
      validation_(options.validation),
      split_(split_samples(set_.samples(), validation_, seed_ ^ split_stream)),
      batches_(split_.training, batch_, seed_ ^ shuffle_stream),
      passes_(shape, batches_.size()),
      batch_loss_(shape, *loss_, loss_settings_, set_, batches_.size()),
      stopping_(options.patience) {
  optimizer_settings_ = settings_from(optimizer_->settings, options.optimizer_settings, network);
  schedule_settings_ = settings_from(schedule_->settings, options.schedule_settings, network);
  penalty_settings_ = settings_from(penalty_->settings, options.penalty_settings, network);
  parameters_.resize(shape.parameters());
  gradient_.resize(shape.parameters());
  memory_.resize(shape.parameters() * optimizer_->memory);
  start();
}

template <class Scalar>
void Trainer<Scalar>::start() {
  Random random(seed_);
  for (const Layer& layer : shape_.layers()) {
    for (std::ptrdiff_t i = layer.weights; i < layer.biases; ++i)
      parameters_[i] = static_cast<Scalar>(initializer_->draw(random, layer.inputs, layer.units));
    parameters_.segment(layer.biases, layer.units).setZero();
  }
  previous_ = parameters_;
  stopping_.start(parameters_);
  gradient_.setZero();
  memory_.setZero();
  step_ = epoch_ = 0;
  epoch_sum_ = epoch_divisor_ = 0;
  last_loss_ = std::numeric_limits<double>::quiet_NaN();
  status_ = TrainingStatus::running;
}

template <class Scalar>
void Trainer<Scalar>::reset() {
  split_ = split_samples(set_.samples(), validation_, seed_ ^ split_stream);
  batches_ = Batches(split_.training, batch_, seed_ ^ shuffle_stream);
  start();
}

template <class Scalar>
void Trainer<Scalar>::reseed(std::uint64_t seed) {
  seed_ = seed;
  reset();
}

template <class Scalar>
void Trainer<Scalar>::set_parameters(const Eigen::Ref<const Parameters>& parameters) {
  require_same_size(network, "the network's parameters", parameters_.size(), "parameters",
                    parameters.size());
  for (Eigen::Index i = 0; i < parameters.size(); ++i)
    require_element(std::isfinite(parameters[i]), network, "parameters", "finite", i,
                    static_cast<double>(parameters[i]));
  parameters_ = previous_ = parameters;
  status_ = TrainingStatus::running;
}

template <class Scalar>
void Trainer<Scalar>::resume(const Progress& progress, const Parameters& parameters,
                             const Parameters& memory, const BestSoFar<Scalar>* best) {
  reseed(progress.seed);
  if (best != nullptr) stopping_.resume(*best);
  batches_.go_to(progress.batches);
  parameters_ = previous_ = parameters;
  memory_ = memory;
  step_ = progress.steps;
  epoch_ = progress.epochs;
  epoch_sum_ = progress.epoch_sum;
  epoch_divisor_ = progress.epoch_divisor;
  last_loss_ = progress.last_loss;
}

template <class Scalar>
TrainingStatus Trainer<Scalar>::steps(std::int64_t count) {
  for (; count > 0 && status_ == TrainingStatus::running; --count) step();
  if (status_ == TrainingStatus::running && !parameters_are_finite()) diverge();
  return status_;
}

template <class Scalar>
TrainingStatus Trainer<Scalar>::epochs(std::int64_t count) {
  for (const std::int64_t end = epoch_ + count; epoch_ < end && status_ == TrainingStatus::running;)
    step();
  return steps(0);
}

template <class Scalar>
void Trainer<Scalar>::step() {
  batch_loss_.begin(passes_, batches_.next());
  passes_.forward(parameters_.data());
  double sum = 0;
  for (const Scalar loss : batch_loss_.losses_with_gradient(passes_))
    sum += static_cast<double>(loss);
  if (!std::isfinite(sum)) return diverge();
  passes_.backward(parameters_.data(), gradient_.data());
  add_penalty();
  clip_length(gradient_, clip_);
  previous_ = parameters_;
  optimizer_->step({parameters_.data(), gradient_.data(), memory_.data(), parameters_.size(),
                    rate(), step_ + 1, optimizer_settings_});
  ++step_;
  epoch_sum_ += sum;
  epoch_divisor_ += batch_loss_.divisor();
  if (batches_.epoch_is_through()) end_epoch();
}

template <class Scalar>
void Trainer<Scalar>::end_epoch() {
  ++epoch_;
  last_loss_ = epoch_sum_ / epoch_divisor_;
  epoch_sum_ = epoch_divisor_ = 0;
  if (stopping_.is_patient_for_ever() || split_.validation.empty()) return;
  const double loss =
      evaluate(shape_, parameters_.data(), set_, *loss_, loss_settings_, split_.validation).loss;
  if (!stopping_.ends(epoch_, loss, parameters_)) return;
  parameters_ = stopping_.best().parameters;
  status_ = TrainingStatus::stopped;
}

template <class Scalar>
void Trainer<Scalar>::add_penalty() {
  if (penalty_->slope == penalties().front().slope) return;
  for (const Layer& layer : shape_.layers())
    for (std::ptrdiff_t i = layer.weights; i < layer.biases; ++i)
      gradient_[i] += static_cast<Scalar>(
          penalty_->slope(static_cast<double>(parameters_[i]), penalty_settings_));
}

template <class Scalar>
void Trainer<Scalar>::diverge() {
  std::size_t layer = 0;
  const auto layers = shape_.layers();
  const auto is_finite = [&](std::size_t i) {
    return Eigen::Map<const Parameters>(passes_.z(i), layers[i].units * passes_.stride())
        .isFinite()
        .all();
  };
  while (layer + 1 < layers.size() && is_finite(layer)) ++layer;
  divergence_ = {step_ + 1, layer};
  parameters_ = previous_;
  status_ = TrainingStatus::diverged;
}

template <class Scalar>
bool Trainer<Scalar>::parameters_are_finite() const {
  return parameters_.isFinite().all();
}

template <class Scalar>
double Trainer<Scalar>::rate() const {
  return rate_ * schedule_->factor(epoch_, schedule_settings_);
}

template class Trainer<float>;
template class Trainer<double>;

}  // namespace surprisal
