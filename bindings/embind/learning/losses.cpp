#include <emscripten/bind.h>

#include "../arrays.hpp"
#include "../guard.hpp"
#include "../typed_arrays.hpp"
#include "surprisal/loss/loss_value.hpp"

namespace bindings {
namespace {

using namespace surprisal;

/// The loss's own settings in the order of its row, then weights, if there are any.
struct Settings : LossSettings {
  Settings(const Loss& loss, Address at, int length) {
    const double* numbers = reinterpret_cast<const double*>(at);
    for (const LossSetting& setting : loss.settings) this->*setting.member = *numbers++;
    weights = {numbers, static_cast<std::size_t>(length) - loss.settings.size()};
  }
};

/// The value, of each sample or one, and the gradient, one sample after another. Targets are a
/// table of the outputs' shape, or an index a sample.
emscripten::val loss_value(int which, Address outputs_at, int samples, int width,
                           Address targets_at, bool classes, Address settings_at,
                           int settings_length, int reduction) {
  const Loss& loss = losses()[static_cast<std::size_t>(which)];
  const Settings settings(loss, settings_at, settings_length);
  const auto how = static_cast<Reduction>(reduction);
  const auto outputs = output_table(outputs_at, samples, width);
  const LossValue found =
      classes ? surprisal::loss_value(loss, outputs, input(targets_at, samples).cast<int>(),
                                      settings, how)
              : surprisal::loss_value(loss, outputs, output_table(targets_at, samples, width),
                                      settings, how);
  auto pair = emscripten::val::array();
  pair.call<void>("push", float64_array(found.value));
  pair.call<void>("push", float64_array(Eigen::Map<const Eigen::ArrayXd>(found.gradient.data(),
                                                                         found.gradient.size())));
  return pair;
}

}  // namespace

EMSCRIPTEN_BINDINGS(losses) { emscripten::function("lossValue", guarded<loss_value>); }

}  // namespace bindings
