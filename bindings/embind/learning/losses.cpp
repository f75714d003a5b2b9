#include <emscripten/bind.h>

#include "../arrays.hpp"
#include "../guard.hpp"
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

/// The value, of each sample or one, then the gradient, one sample after another, into `out`.
/// Targets are a table of the outputs' shape, or an index a sample.
void loss_value(int which, Address outputs_at, int samples, int width, Address targets_at,
                bool classes, Address settings_at, int settings_length, int reduction,
                Address out) {
  const Loss& loss = losses()[static_cast<std::size_t>(which)];
  const Settings settings(loss, settings_at, settings_length);
  const auto how = static_cast<Reduction>(reduction);
  const auto outputs = output_table(outputs_at, samples, width);
  const LossValue found =
      classes ? surprisal::loss_value(loss, outputs, input(targets_at, samples).cast<int>(),
                                      settings, how)
              : surprisal::loss_value(loss, outputs, output_table(targets_at, samples, width),
                                      settings, how);
  output(out, static_cast<int>(found.value.size())) = found.value;
  const auto after = out + static_cast<Address>(found.value.size()) * sizeof(double);
  output_table(after, samples, width) = found.gradient;
}

}  // namespace

EMSCRIPTEN_BINDINGS(losses) { emscripten::function("lossValue", guarded<loss_value>); }

}  // namespace bindings
