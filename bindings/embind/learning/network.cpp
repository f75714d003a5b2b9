#include <emscripten/bind.h>

#include "../arrays.hpp"
#include "../guard.hpp"
#include "../writer.hpp"
#include "session.hpp"
#include "surprisal/network/export.hpp"

namespace bindings {
namespace {

using surprisal::SampleRows;

Eigen::Map<const SampleRows> rows(Address address, int samples, int columns) {
  return {reinterpret_cast<const double*>(address), samples, columns};
}

std::shared_ptr<Session> network(const std::string& spec, Address features, int samples,
                                 int columns, Address targets, int target_columns, bool classes) {
  return make_session(surprisal::NetworkSpec(spec), rows(features, samples, columns),
                      rows(targets, samples, target_columns), classes);
}

void steps(Session& session, double count) { session.steps(static_cast<std::int64_t>(count)); }
void epochs(Session& session, double count) { session.epochs(static_cast<std::int64_t>(count)); }
void reset(Session& session) { session.reset(); }
void reseed(Session& session, double seed) { session.reseed(static_cast<std::uint64_t>(seed)); }

/// status, steps, epochs, seed, last loss, rate; of divergence the step and the layer.
emscripten::val progress(const Session& session) {
  const surprisal::Progress progress = session.progress();
  const surprisal::Divergence divergence = session.divergence();
  Writer writer;
  writer.number(static_cast<double>(session.status()));
  for (const std::int64_t count : {progress.steps, progress.epochs})
    writer.number(static_cast<double>(count));
  writer.number(static_cast<double>(progress.seed));
  writer.number(session.last_loss());
  writer.number(session.rate());
  writer.number(static_cast<double>(divergence.step));
  writer.count(divergence.layer);
  return writer.array();
}

emscripten::val parameters(const Session& session) { return float64_array(session.parameters()); }
emscripten::val gradient(const Session& session) { return float64_array(session.gradient()); }

void set_parameters(Session& session, Address address, int length) {
  session.set_parameters(input(address, length));
}

/// loss, accuracy, how many classes, then the confusion matrix row by row.
emscripten::val evaluate(const Session& session, bool validation) {
  const surprisal::Evaluation found = session.evaluate(validation);
  Writer writer;
  writer.number(found.loss);
  writer.number(found.accuracy);
  writer.number(static_cast<double>(found.confusion.rows()));
  for (Eigen::Index label = 0; label < found.confusion.rows(); ++label)
    for (Eigen::Index other = 0; other < found.confusion.cols(); ++other)
      writer.number(found.confusion(label, other));
  return writer.array();
}

/// Of each layer: norm of the gradient, norm of the weights, update ratio, share of dead units.
emscripten::val layer_reports(const Session& session) {
  Writer writer;
  for (const auto& [gradient_norm, weight_norm, update_ratio, dead_share] :
       session.layer_reports()) {
    for (const double x : {gradient_norm, weight_norm, update_ratio, dead_share}) writer.number(x);
  }
  return writer.array();
}

emscripten::val predict(const Session& session, Address features, int samples, int columns) {
  const SampleRows found = session.predict(rows(features, samples, columns));
  return float64_array(Eigen::Map<const Eigen::ArrayXd>(found.data(), found.size()));
}

/// Of each layer its units, then z and a, one sample after another.
emscripten::val layer_values(const Session& session, Address features, int samples, int columns) {
  Writer writer;
  for (const auto& [z, a] : session.layer_values(rows(features, samples, columns))) {
    writer.number(static_cast<double>(z.cols()));
    for (const SampleRows* values : {&z, &a})
      for (const double x : values->reshaped<Eigen::RowMajor>()) writer.number(x);
  }
  return writer.array();
}

std::string to_json(const Session& session) { return session.to_json(); }
void restore(Session& session, const std::string& json) { session.restore(json); }

std::string source(const Session& session, bool numpy) {
  const Eigen::ArrayXd numbers = session.parameters();
  const std::span<const double> all(numbers.data(), static_cast<std::size_t>(numbers.size()));
  return numpy ? surprisal::to_numpy(session.shape(), all, session.link())
               : surprisal::to_cpp(session.shape(), all, session.link());
}

}  // namespace

// Functions, not methods: bindings/js/watch.ts has its eye on the functions of a module.
EMSCRIPTEN_BINDINGS(network) {
  emscripten::class_<Session>("Session").smart_ptr<std::shared_ptr<Session>>("SharedSession");
  emscripten::function("network", guarded<network>);
  emscripten::function("networkSteps", guarded<steps>);
  emscripten::function("networkEpochs", guarded<epochs>);
  emscripten::function("networkReset", guarded<reset>);
  emscripten::function("networkReseed", guarded<reseed>);
  emscripten::function("networkProgress", guarded<progress>);
  emscripten::function("networkParameters", guarded<parameters>);
  emscripten::function("networkGradient", guarded<gradient>);
  emscripten::function("networkSetParameters", guarded<set_parameters>);
  emscripten::function("networkEvaluate", guarded<evaluate>);
  emscripten::function("networkLayerReports", guarded<layer_reports>);
  emscripten::function("networkPredict", guarded<predict>);
  emscripten::function("networkLayerValues", guarded<layer_values>);
  emscripten::function("networkToJson", guarded<to_json>);
  emscripten::function("networkRestore", guarded<restore>);
  emscripten::function("networkSource", guarded<source>);
}

}  // namespace bindings
