// The core itself, without bindings, for `npm run bench`: answers questions as peers/answering.py
// does. Compiled natively it tells what WebAssembly costs; compiled to WebAssembly, for Node, it
// times what takes floats, which JavaScript is not asked for.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "surprisal/dataset/json.hpp"
#include "surprisal/loss/loss.hpp"
#include "surprisal/network/spec.hpp"
#include "surprisal/network/trainer.hpp"
#include "surprisal/perceptron/fit_perceptron.hpp"

using namespace surprisal;

namespace {

using Measure = std::function<double()>;

std::vector<double> doubles_of(const std::filesystem::path& file) {
  const auto bytes = static_cast<std::size_t>(std::filesystem::file_size(file));
  std::vector<double> values(bytes / sizeof(double));
  std::ifstream(file, std::ios::binary)
      .read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(bytes));
  return values;
}

Eigen::Map<const SampleRows> rows_of(const std::vector<double>& values, std::ptrdiff_t columns) {
  return {values.data(), std::ssize(values) / columns, columns};
}

/// Some epochs of a network, as `text` specifies it; the loss.
Measure epochs_of(const std::filesystem::path& folder, const std::string& text,
                  std::int64_t count) {
  const NetworkSpec spec(text);
  const Shape shape(spec.inputs(), spec.layers());
  const std::vector<double> start = doubles_of(folder / "start"),
                            flat = doubles_of(folder / "flat");
  std::vector<int> labels;
  for (const double label : doubles_of(folder / "labels"))
    labels.push_back(static_cast<int>(label));
  const auto trainer = std::make_shared<Trainer<float>>(
      shape,
      training_set<float>(rows_of(flat, spec.inputs()), labels, shape, loss(spec.training().loss)),
      spec.training());
  trainer->set_parameters(
      Eigen::Map<const Eigen::ArrayXd>(start.data(), std::ssize(start)).cast<float>());
  return [trainer, count] {
    trainer->epochs(count);
    return trainer->last_loss();
  };
}

/// Cross-entropy from logits and its gradient, of all samples; their mean and one slope of it.
Measure softmax_of(const std::filesystem::path& folder) {
  struct Batch {
    std::vector<float> scores, classes, losses, gradient;
  };
  const auto batch = std::make_shared<Batch>();
  for (const double score : doubles_of(folder / "scores"))
    batch->scores.push_back(static_cast<float>(score));
  for (const double index : doubles_of(folder / "classes"))
    batch->classes.push_back(static_cast<float>(index));
  batch->losses.resize(batch->classes.size());
  batch->gradient.resize(batch->scores.size());
  return [batch] {
    const auto samples = std::ssize(batch->classes), width = std::ssize(batch->scores) / samples;
    loss("cross_entropy")
        .single({batch->scores.data(), batch->classes.data(), samples, width, true}, {},
                batch->losses.data(), batch->gradient.data());
    double sum = 0;
    for (const float one : batch->losses) sum += static_cast<double>(one);
    const auto first = static_cast<std::size_t>(batch->classes[0]);
    return (sum + static_cast<double>(batch->gradient[first])) / static_cast<double>(samples);
  };
}

/// Some passes of Rosenblatt's rule; the mistakes.
Measure perceptron_of(const std::filesystem::path& folder, std::ptrdiff_t passes) {
  const auto flat = std::make_shared<std::vector<double>>(doubles_of(folder / "flat"));
  const auto labels = std::make_shared<std::vector<double>>(doubles_of(folder / "signs"));
  return [=] {
    const auto points = rows_of(*flat, std::ssize(*flat) / std::ssize(*labels));
    const Eigen::Map<const Eigen::ArrayXd> signs(labels->data(), std::ssize(*labels));
    return static_cast<double>(fit_perceptron(points, signs, {}, passes).mistakes);
  };
}

std::map<std::string, Measure> measures_of(const std::filesystem::path& folder,
                                           const JsonValue& work) {
  if (const JsonValue* spec = work.find("spec")) {
    const auto epochs = static_cast<std::int64_t>(work.find("epochs")->number);
    return {{"epoch", epochs_of(folder, spec->text, epochs)}};
  }
  if (const JsonValue* passes = work.find("passes"))
    return {{"perceptron", perceptron_of(folder, static_cast<std::ptrdiff_t>(passes->number))}};
  return {{"softmax", softmax_of(folder)}};
}

std::string timed(const Measure& measure, int times) {
  double value = measure();
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < times; ++i) value = measure();
  const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
  return "{\"nanoseconds\":" + std::to_string(taken.count()) +
         ",\"value\":" + std::to_string(value) + "}";
}

}  // namespace

int main() {
  std::map<std::string, Measure> measures;
  for (std::string line; std::getline(std::cin, line);) {
    const JsonValue question = parse_json(line, "bench");
    if (const JsonValue* folder = question.find("load")) {
      measures = measures_of(folder->text, *question.find("work"));
      std::cout << "{}" << std::endl;
    } else {
      const int times = static_cast<int>(question.find("times")->number);
      std::cout << timed(measures.at(question.find("call")->text), times) << std::endl;
    }
  }
}
