#include <emscripten/bind.h>

#include "../arrays.hpp"
#include "../guard.hpp"
#include "../writer.hpp"
#include "surprisal/perceptron/averaged_perceptron.hpp"
#include "surprisal/perceptron/dual_perceptron.hpp"
#include "surprisal/perceptron/fit_perceptron.hpp"
#include "surprisal/perceptron/linear_separability.hpp"
#include "surprisal/perceptron/novikoff_bound.hpp"
#include "surprisal/perceptron/pocket_perceptron.hpp"

namespace bindings {
namespace {

using namespace surprisal;

/// Points and labels where JavaScript put them.
struct Data {
  Data(Address points_at, int count, int dimensions, Address labels_at)
      : points(reinterpret_cast<const double*>(points_at), count, dimensions),
        labels(input(labels_at, count)) {}

  Eigen::Map<const SampleRows> points;
  Eigen::Map<const Eigen::ArrayXd> labels;
};

/// order, rate, seed, limit, whether every visit is told, how many numbers the start has (weights
/// and bias, or none), the start, the chosen points.
struct Rule {
  Rule(Address at, int length) {
    const auto numbers = input(at, length);
    rule.order = static_cast<VisitingOrder>(static_cast<int>(numbers[0]));
    rule.rate = numbers[1];
    rule.seed = static_cast<std::uint64_t>(numbers[2]);
    options.limit = static_cast<Eigen::Index>(numbers[3]);
    options.every_visit = numbers[4] != 0;
    const auto start = static_cast<Eigen::Index>(numbers[5]);
    if (start > 0) rule.start = {numbers.segment(6, start - 1), numbers[5 + start]};
    for (Eigen::Index i = 6 + start; i < length; ++i)
      rule.chosen.push_back(static_cast<Eigen::Index>(numbers[i]));
  }

  PerceptronRule rule;
  RunOptions options;
};

void write(Writer& writer, const PerceptronState& state) {
  for (const double weight : state.weights) writer.number(weight);
  writer.number(state.bias);
}

void write(Writer& writer, const PerceptronLoss& loss) {
  writer.number(loss.value);
  writer.number(static_cast<double>(loss.misclassified));
}

void write(Writer& writer, const PerceptronEnding& ending) {
  writer.number(static_cast<double>(ending.status));
  for (const Eigen::Index count : {ending.mistakes, ending.cycle_from, ending.cycle_to})
    writer.number(static_cast<double>(count));
}

void write(Writer& writer, const PerceptronVisit& visit) {
  writer.number(static_cast<double>(visit.point));
  writer.number(visit.margin);
  writer.number(visit.updated ? 1 : 0);
  writer.number(static_cast<double>(visit.visits));
}

/// The ending, the start and its loss; of each entry the visit, the update, the state, the loss.
emscripten::val run(Address points, int count, int dimensions, Address labels, Address rule_at,
                    int length) {
  const Data data(points, count, dimensions, labels);
  const Rule rule(rule_at, length);
  const PerceptronRun found = run_perceptron(data.points, data.labels, rule.rule, rule.options);
  Writer writer;
  write(writer, static_cast<const PerceptronEnding&>(found));
  write(writer, found.start);
  write(writer, found.start_loss);
  for (const PerceptronEntry& entry : found.entries) {
    write(writer, static_cast<const PerceptronVisit&>(entry));
    write(writer, entry.update);
    write(writer, entry.state);
    write(writer, entry.loss);
  }
  return writer.array();
}

/// The ending, the end state, the loss at the start, the Gram matrix; of each entry the visit,
/// alpha, the bias, the loss.
emscripten::val run_dual(Address points, int count, int dimensions, Address labels, Address rule_at,
                         int length) {
  const Data data(points, count, dimensions, labels);
  const Rule rule(rule_at, length);
  const DualRun found = run_dual_perceptron(data.points, data.labels, rule.rule, rule.options);
  Writer writer;
  write(writer, static_cast<const PerceptronEnding&>(found));
  write(writer, found.end);
  write(writer, found.start_loss);
  for (const double product : found.gram.reshaped<Eigen::RowMajor>()) writer.number(product);
  for (const DualEntry& entry : found.entries) {
    write(writer, static_cast<const PerceptronVisit&>(entry));
    for (const double share : entry.alpha) writer.number(share);
    writer.number(entry.bias);
    write(writer, entry.loss);
  }
  return writer.array();
}

/// The limit counts passes. The state, mistakes, passes, separated.
emscripten::val fit(Address points, int count, int dimensions, Address labels, Address rule_at,
                    int length) {
  const Data data(points, count, dimensions, labels);
  const Rule rule(rule_at, length);
  const PerceptronFit found =
      fit_perceptron(data.points, data.labels, rule.rule, rule.options.limit);
  Writer writer;
  write(writer, found.state);
  writer.number(static_cast<double>(found.mistakes));
  writer.number(static_cast<double>(found.passes));
  writer.number(found.separated ? 1 : 0);
  return writer.array();
}

/// The state in the pocket, how many it misclassifies, the mistakes before it, the last state, all
/// mistakes.
emscripten::val pocket(Address points, int count, int dimensions, Address labels, Address rule_at,
                       int length) {
  const Data data(points, count, dimensions, labels);
  const Rule rule(rule_at, length);
  const PocketPerceptron found =
      pocket_perceptron(data.points, data.labels, rule.rule, rule.options.limit);
  Writer writer;
  write(writer, found.state);
  writer.number(static_cast<double>(found.misclassified));
  writer.number(static_cast<double>(found.mistakes_before));
  write(writer, found.last);
  writer.number(static_cast<double>(found.mistakes));
  return writer.array();
}

/// The mean state, the last state, all mistakes.
emscripten::val averaged(Address points, int count, int dimensions, Address labels, Address rule_at,
                         int length) {
  const Data data(points, count, dimensions, labels);
  const Rule rule(rule_at, length);
  const AveragedPerceptron found =
      averaged_perceptron(data.points, data.labels, rule.rule, rule.options.limit);
  Writer writer;
  write(writer, found.average);
  write(writer, found.last);
  writer.number(static_cast<double>(found.mistakes));
  return writer.array();
}

/// Whether, then the separator and whether it is exact; or the meeting point, and of each
/// supporting point index and share.
emscripten::val separability(Address points, int count, int dimensions, Address labels) {
  const Data data(points, count, dimensions, labels);
  const LinearSeparability found = linear_separability(data.points, data.labels);
  Writer writer;
  writer.number(found.separable ? 1 : 0);
  if (found.separable) {
    write(writer, found.separator);
    writer.number(found.separator_is_exact ? 1 : 0);
    return writer.array();
  }
  for (const double x : found.meeting_point) writer.number(x);
  for (std::size_t i = 0; i < found.support.size(); ++i) {
    writer.number(static_cast<double>(found.support[i]));
    writer.number(found.shares[i]);
  }
  return writer.array();
}

/// bound, R², γ, the widest state, the supporting points.
emscripten::val bound(Address points, int count, int dimensions, Address labels) {
  const Data data(points, count, dimensions, labels);
  const NovikoffBound found = novikoff_bound(data.points, data.labels);
  Writer writer;
  for (const double x : {found.bound, found.radius_squared, found.margin}) writer.number(x);
  write(writer, found.widest);
  for (const Eigen::Index i : found.support) writer.number(static_cast<double>(i));
  return writer.array();
}

}  // namespace

EMSCRIPTEN_BINDINGS(perceptron) {
  emscripten::function("perceptronRun", guarded<run>);
  emscripten::function("perceptronRunDual", guarded<run_dual>);
  emscripten::function("perceptronFit", guarded<fit>);
  emscripten::function("perceptronPocket", guarded<pocket>);
  emscripten::function("perceptronAveraged", guarded<averaged>);
  emscripten::function("linearSeparability", guarded<separability>);
  emscripten::function("novikoffBound", guarded<bound>);
}

}  // namespace bindings
