#include "session.hpp"

#include "surprisal/network/state.hpp"
#include "surprisal/numerics/require.hpp"

namespace bindings {
namespace {

using namespace surprisal;

std::vector<int> labels_from(const Eigen::Ref<const SampleRows>& targets) {
  std::vector<int> labels;
  for (Eigen::Index i = 0; i < targets.size(); ++i) {
    const double label = targets.data()[i];
    require_element(label == static_cast<int>(label), "network", "labels", "a whole number", i,
                    label);
    labels.push_back(static_cast<int>(label));
  }
  return labels;
}

template <class Scalar>
TrainingSet<Scalar> set_from(const NetworkSpec& spec, const Shape& shape,
                             const Eigen::Ref<const SampleRows>& features,
                             const Eigen::Ref<const SampleRows>& targets, bool classes) {
  if (!classes) return training_set<Scalar>(features, targets, shape);
  return training_set<Scalar>(features, labels_from(targets), shape, loss(spec.training().loss));
}

template <class Scalar>
class SessionOf : public Session {
 public:
  SessionOf(const NetworkSpec& spec, const Eigen::Ref<const SampleRows>& features,
            const Eigen::Ref<const SampleRows>& targets, bool classes)
      : SessionOf(spec, Shape(spec.inputs(), spec.layers()), features, targets, classes) {}

  void steps(std::int64_t count) override { trainer_.steps(count); }
  void epochs(std::int64_t count) override { trainer_.epochs(count); }
  void reset() override { trainer_.reset(); }
  void reseed(std::uint64_t seed) override { trainer_.reseed(seed); }

  TrainingStatus status() const override { return trainer_.status(); }
  Divergence divergence() const override { return trainer_.divergence(); }
  Progress progress() const override { return trainer_.progress(); }
  double last_loss() const override { return trainer_.last_loss(); }
  double rate() const override { return trainer_.rate(); }

  const Shape& shape() const override { return trainer_.shape(); }
  Link link() const override { return trainer_.loss().link; }
  Eigen::ArrayXd parameters() const override {
    return trainer_.parameters().template cast<double>();
  }
  Eigen::ArrayXd gradient() const override { return trainer_.gradient().template cast<double>(); }
  void set_parameters(const Eigen::ArrayXd& parameters) override {
    trainer_.set_parameters(parameters.cast<Scalar>());
  }

  Evaluation evaluate(bool validation) const override {
    return surprisal::evaluate(shape(), trainer_.parameters().data(), trainer_.set(),
                               trainer_.loss(), trainer_.loss_settings(),
                               validation ? trainer_.validation() : trainer_.training());
  }
  std::vector<LayerReport> layer_reports() const override {
    return surprisal::layer_reports(trainer_);
  }
  SampleRows predict(const Eigen::Ref<const SampleRows>& features) const override {
    return surprisal::predict(shape(), trainer_.parameters().data(), link(), features);
  }
  std::vector<LayerValues> layer_values(
      const Eigen::Ref<const SampleRows>& features) const override {
    return surprisal::layer_values(shape(), trainer_.parameters().data(), features);
  }

  std::string to_json() const override { return surprisal::to_json(trainer_); }
  void restore(std::string_view json) override { surprisal::restore(trainer_, json); }

 private:
  SessionOf(const NetworkSpec& spec, const Shape& shape,
            const Eigen::Ref<const SampleRows>& features,
            const Eigen::Ref<const SampleRows>& targets, bool classes)
      : trainer_(shape, set_from<Scalar>(spec, shape, features, targets, classes),
                 spec.training()) {}

  Trainer<Scalar> trainer_;
};

}  // namespace

std::shared_ptr<Session> make_session(const NetworkSpec& spec,
                                      const Eigen::Ref<const SampleRows>& features,
                                      const Eigen::Ref<const SampleRows>& targets, bool classes) {
  if (spec.double_precision())
    return std::make_shared<SessionOf<double>>(spec, features, targets, classes);
  return std::make_shared<SessionOf<float>>(spec, features, targets, classes);
}

}  // namespace bindings
