#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "surprisal/network/evaluation.hpp"
#include "surprisal/network/layer_report.hpp"
#include "surprisal/network/predict.hpp"
#include "surprisal/network/spec.hpp"

namespace bindings {

/// A network in training, whatever its precision is: numbers cross the border as doubles.
class Session {
 public:
  virtual ~Session() = default;

  virtual void steps(std::int64_t count) = 0;
  virtual void epochs(std::int64_t count) = 0;
  virtual void reset() = 0;
  virtual void reseed(std::uint64_t seed) = 0;

  virtual surprisal::TrainingStatus status() const = 0;
  virtual surprisal::Divergence divergence() const = 0;
  virtual surprisal::Progress progress() const = 0;
  virtual double last_loss() const = 0;
  virtual double rate() const = 0;

  virtual const surprisal::Shape& shape() const = 0;
  virtual surprisal::Link link() const = 0;
  virtual Eigen::ArrayXd parameters() const = 0;
  virtual Eigen::ArrayXd gradient() const = 0;
  virtual void set_parameters(const Eigen::ArrayXd& parameters) = 0;

  virtual surprisal::Evaluation evaluate(bool validation) const = 0;
  virtual std::vector<surprisal::LayerReport> layer_reports() const = 0;
  virtual surprisal::SampleRows predict(
      const Eigen::Ref<const surprisal::SampleRows>& features) const = 0;
  virtual std::vector<surprisal::LayerValues> layer_values(
      const Eigen::Ref<const surprisal::SampleRows>& features) const = 0;

  virtual std::string to_json() const = 0;
  virtual void restore(std::string_view json) = 0;
};

/// Labels are class indices; without classes they are numbers to be met, (samples, outputs).
std::shared_ptr<Session> make_session(const surprisal::NetworkSpec& spec,
                                      const Eigen::Ref<const surprisal::SampleRows>& features,
                                      const Eigen::Ref<const surprisal::SampleRows>& targets,
                                      bool classes);

}  // namespace bindings
