#include <emscripten/bind.h>

#include "../guard.hpp"
#include "../json.hpp"
#include "surprisal/loss/loss.hpp"
#include "surprisal/network/activation.hpp"
#include "surprisal/network/initializer.hpp"
#include "surprisal/network/optimizer.hpp"
#include "surprisal/network/penalty.hpp"
#include "surprisal/network/schedule.hpp"

namespace bindings {
namespace {

Json settings_of(std::span<const surprisal::Setting> settings) {
  Json json;
  for (const auto& [name, initial, low, high] : settings) {
    json.row().field("name", name).field("initial", initial);
    json.field("low", low).field("high", high);
  }
  return json;
}

/// What all rows of all tables have.
template <class Row>
Json& row(Json& json, const Row& row) {
  return json.row().field("name", row.name).field("title", row.title).field("formula", row.formula);
}

std::string activations() {
  Json json;
  for (const surprisal::Activation& one : surprisal::activations()) {
    row(json, one).field("slopeFormula", one.slope_formula);
    json.field("elementwise", one.elementwise);
  }
  return json.text();
}

std::string optimizers() {
  Json json;
  for (const surprisal::Optimizer& one : surprisal::optimizers())
    row(json, one).field("rate", one.rate).field("settings", settings_of(one.settings));
  return json.text();
}

std::string schedules() {
  Json json;
  for (const surprisal::Schedule& one : surprisal::schedules())
    row(json, one).field("settings", settings_of(one.settings));
  return json.text();
}

std::string penalties() {
  Json json;
  for (const surprisal::Penalty& one : surprisal::penalties())
    row(json, one).field("settings", settings_of(one.settings));
  return json.text();
}

std::string initializers() {
  Json json;
  for (const surprisal::Initializer& one : surprisal::initializers()) row(json, one);
  return json.text();
}

std::string losses() {
  constexpr const char* links[] = {"identity", "logistic", "softmax"};
  constexpr const char* targets[] = {"numbers", "signs", "labels", "probabilities"};
  Json json;
  for (const surprisal::Loss& one : surprisal::losses()) {
    Json settings;
    for (const surprisal::LossSetting& setting : one.settings) {
      settings.row().field("name", setting.name).field("initial", setting.standard);
      settings.field("low", setting.least).field("high", setting.most);
    }
    row(json, one)
        .field("link", links[static_cast<int>(one.link)])
        .field("targets", targets[static_cast<int>(one.targets)])
        .field("takesClasses", one.takes_classes)
        .field("takesWeights", one.takes_weights)
        .field("settings", settings);
  }
  return json.text();
}

double activation_value(int which, double z) {
  return surprisal::activations()[static_cast<std::size_t>(which)].value(z);
}
double activation_slope(int which, double z) {
  return surprisal::activations()[static_cast<std::size_t>(which)].slope(z);
}

}  // namespace

EMSCRIPTEN_BINDINGS(learning_tables) {
  emscripten::function("activations", guarded<activations>);
  emscripten::function("optimizers", guarded<optimizers>);
  emscripten::function("schedules", guarded<schedules>);
  emscripten::function("penalties", guarded<penalties>);
  emscripten::function("initializers", guarded<initializers>);
  emscripten::function("losses", guarded<losses>);
  emscripten::function("activationValue", guarded<activation_value>);
  emscripten::function("activationSlope", guarded<activation_slope>);
}

}  // namespace bindings
