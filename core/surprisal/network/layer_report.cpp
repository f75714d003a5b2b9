#include "surprisal/network/layer_report.hpp"

#include <algorithm>
#include <cmath>

namespace surprisal {
namespace {

constexpr double asleep = 1e-3;
constexpr std::ptrdiff_t chunk = 256;

template <class Scalar>
double norm(const Eigen::Ref<const Eigen::Array<Scalar, Eigen::Dynamic, 1>>& values) {
  double squares = 0;
  for (const Scalar x : values) squares += static_cast<double>(x) * static_cast<double>(x);
  return std::sqrt(squares);
}

/// Of each layer, which units have been seen with a slope.
template <class Scalar>
class Awake {
 public:
  explicit Awake(const Trainer<Scalar>& trainer) : trainer_(trainer) {
    for (const Layer& layer : trainer.shape().layers())
      units_.emplace_back(static_cast<std::size_t>(layer.units), false);
    const std::ptrdiff_t room = std::min(chunk, std::ssize(trainer.training()));
    Passes<Scalar> passes(trainer.shape(), room);
    BatchLoss<Scalar> batch(trainer.shape(), trainer.loss(), trainer.loss_settings(), trainer.set(),
                            room);
    for (auto left = trainer.training(); !left.empty();) {
      const auto taken = static_cast<std::size_t>(std::min(chunk, std::ssize(left)));
      batch.begin(passes, left.first(taken));
      left = left.subspan(taken);
      passes.forward(trainer.parameters().data());
      mark(passes);
    }
  }

  double dead_share(std::size_t layer) const {
    const auto dead = std::ranges::count(units_[layer], false);
    return static_cast<double>(dead) / static_cast<double>(units_[layer].size());
  }

 private:
  void mark(const Passes<Scalar>& passes) {
    const auto layers = trainer_.shape().layers();
    for (std::size_t i = 0; i < layers.size(); ++i) {
      if (!layers[i].activation->elementwise) {
        units_[i].assign(units_[i].size(), true);
        continue;
      }
      slopes_.setOnes(layers[i].units * passes.stride());
      layers[i].activation->template kernels<Scalar>().backward(
          passes.z(i), passes.a(i), slopes_.data(), layers[i].units, passes.stride());
      for (std::ptrdiff_t unit = 0; unit < layers[i].units; ++unit) {
        const auto seen = slopes_.segment(unit * passes.stride(), passes.samples()).abs();
        if ((seen >= static_cast<Scalar>(asleep)).any())
          units_[i][static_cast<std::size_t>(unit)] = true;
      }
    }
  }

  const Trainer<Scalar>& trainer_;
  std::vector<std::vector<bool>> units_;
  Eigen::Array<Scalar, Eigen::Dynamic, 1> slopes_;
};

}  // namespace

template <class Scalar>
std::vector<LayerReport> layer_reports(const Trainer<Scalar>& trainer) {
  const Awake<Scalar> awake(trainer);
  const auto layers = trainer.shape().layers();
  std::vector<LayerReport> reports;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const std::ptrdiff_t from = layers[i].weights;
    const std::ptrdiff_t count = layers[i].biases + layers[i].units - from;
    const auto now = trainer.parameters().segment(from, count);
    const auto before = trainer.previous().segment(from, count);
    const double size = norm<Scalar>(before);
    reports.push_back({norm<Scalar>(trainer.gradient().segment(from, count)), norm<Scalar>(now),
                       size > 0 ? norm<Scalar>(now - before) / size : 0, awake.dead_share(i)});
  }
  return reports;
}

template std::vector<LayerReport> layer_reports(const Trainer<float>&);
template std::vector<LayerReport> layer_reports(const Trainer<double>&);

}  // namespace surprisal
