#include "surprisal/network/state.hpp"

#include <cmath>
#include <limits>
#include <optional>

#include "surprisal/dataset/json.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr char function[] = "restore";
constexpr double most = 9007199254740991;  // 2^53 − 1

template <class Scalar>
void append_list(std::string& text, const char* name,
                 const Eigen::Array<Scalar, Eigen::Dynamic, 1>& numbers) {
  text.append(",\"").append(name).append("\":[");
  for (Eigen::Index i = 0; i < numbers.size(); ++i)
    text.append(i == 0 ? "" : ",").append(to_text(static_cast<double>(numbers[i])));
  text += ']';
}

const JsonValue& field(const JsonValue& object, const std::string& place, const char* name,
                       JsonValue::Kind kind, const char* wanted) {
  const JsonValue* found = object.find(name);
  if (found != nullptr && found->kind == kind) return *found;
  refuse(function, place + name, wanted, found == nullptr ? "it is missing" : "it is not");
}

std::int64_t count(const JsonValue& object, const std::string& place, const char* name) {
  const double value = field(object, place, name, JsonValue::Kind::number, "a whole number").number;
  require(value >= 0 && value <= most && value == std::floor(value), function, place + name,
          "a whole number from 0 to 9007199254740991", value);
  return static_cast<std::int64_t>(value);
}

void require_text(const JsonValue& object, const std::string& place, const char* name,
                  std::string_view wanted) {
  const std::string& found = field(object, place, name, JsonValue::Kind::text, "a text").text;
  if (found != wanted)
    refuse(function, place + name, json_text(wanted), "it is " + json_text(found));
}

const std::vector<JsonValue>& list(const JsonValue& object, const std::string& place,
                                   const char* name) {
  return field(object, place, name, JsonValue::Kind::list, "a list").items;
}

template <class Scalar>
Eigen::Array<Scalar, Eigen::Dynamic, 1> numbers(const JsonValue& object, const std::string& place,
                                                const char* field_name, Eigen::Index size) {
  const auto& items = list(object, place, field_name);
  const std::string name = place + field_name;
  require_same_size(function, "the network's " + name, size, name, std::ssize(items));
  Eigen::Array<Scalar, Eigen::Dynamic, 1> result(size);
  for (Eigen::Index i = 0; i < size; ++i) {
    const JsonValue& item = items[static_cast<std::size_t>(i)];
    if (item.kind != JsonValue::Kind::number)
      refuse(function, element(name, i), "a number", "it is not");
    result[i] = static_cast<Scalar>(item.number);
    require(std::isfinite(result[i]), function, element(name, i), "finite in its precision",
            item.number);
  }
  return result;
}

void require_shape(const JsonValue& state, const Shape& shape) {
  const std::int64_t inputs = count(state, "", "inputs");
  require(inputs == shape.inputs(), function, "inputs", std::to_string(shape.inputs()),
          static_cast<double>(inputs));
  const auto& layers = list(state, "", "layers");
  require_same_size(function, "the network's layers", std::ssize(shape.layers()), "layers",
                    std::ssize(layers));
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const std::string place = element("layers", static_cast<std::ptrdiff_t>(i)) + '.';
    const std::int64_t units = count(layers[i], place, "units");
    require(units == shape.layers()[i].units, function, place + "units",
            std::to_string(shape.layers()[i].units), static_cast<double>(units));
    require_text(layers[i], place, "activation", shape.layers()[i].activation->name);
  }
}

Progress progress_from(const JsonValue& state) {
  const auto sums = numbers<double>(state, "", "epochLoss", 2);
  const bool has_ended = !list(state, "", "lastLoss").empty();
  return {static_cast<std::uint64_t>(count(state, "", "seed")),
          count(state, "", "batches"),
          count(state, "", "steps"),
          count(state, "", "epochs"),
          sums[0],
          sums[1],
          has_ended ? numbers<double>(state, "", "lastLoss", 1)[0]
                    : std::numeric_limits<double>::quiet_NaN()};
}

template <class Scalar>
std::optional<BestSoFar<Scalar>> best_from(const JsonValue& state, Eigen::Index size) {
  if (state.find("best") == nullptr) return std::nullopt;
  const JsonValue& best = field(state, "", "best", JsonValue::Kind::object, "an object");
  const JsonValue& loss = field(best, "best.", "loss", JsonValue::Kind::number, "a number");
  return BestSoFar<Scalar>{loss.number, count(best, "best.", "epoch"),
                           numbers<Scalar>(best, "best.", "parameters", size)};
}

template <class Scalar>
void append_best(std::string& text, const BestSoFar<Scalar>& best) {
  if (std::isnan(best.loss)) return;
  text.append(",\"best\":{\"loss\":").append(to_text(best.loss));
  text.append(",\"epoch\":").append(std::to_string(best.epoch));
  append_list(text, "parameters", best.parameters);
  text += '}';
}

}  // namespace

template <class Scalar>
std::string to_json(const Trainer<Scalar>& trainer) {
  const Progress progress = trainer.progress();
  std::string text = "{\"surprisal\":\"network\",\"version\":1,\"inputs\":";
  text.append(std::to_string(trainer.shape().inputs())).append(",\"layers\":[");
  for (const Layer& layer : trainer.shape().layers()) {
    text.append(layer.weights == 0 ? "" : ",").append("{\"units\":");
    text.append(std::to_string(layer.units)).append(",\"activation\":\"");
    text.append(layer.activation->name).append("\"}");
  }
  text.append("],\"seed\":").append(std::to_string(progress.seed));
  text.append(",\"batches\":").append(std::to_string(progress.batches));
  text.append(",\"steps\":").append(std::to_string(progress.steps));
  text.append(",\"epochs\":").append(std::to_string(progress.epochs));
  append_list<double>(text, "epochLoss",
                      Eigen::Array2d(progress.epoch_sum, progress.epoch_divisor));
  const Eigen::ArrayXd last = Eigen::ArrayXd::Constant(1, progress.last_loss);
  append_list<double>(text, "lastLoss", last.head(std::isnan(progress.last_loss) ? 0 : 1));
  append_list(text, "parameters", trainer.parameters());
  append_list(text, "memory", trainer.memory());
  append_best(text, trainer.best());
  return text += '}';
}

template <class Scalar>
void restore(Trainer<Scalar>& trainer, std::string_view json) {
  const JsonValue state = parse_json(json, function);
  if (state.kind != JsonValue::Kind::object)
    refuse(function, "the state", "an object", "it is not");
  require_text(state, "", "surprisal", "network");
  const std::int64_t version = count(state, "", "version");
  require(version == 1, function, "version", "1", static_cast<double>(version));
  require_shape(state, trainer.shape());
  const Eigen::Index size = trainer.parameters().size();
  const auto best = best_from<Scalar>(state, size);
  trainer.resume(progress_from(state), numbers<Scalar>(state, "", "parameters", size),
                 numbers<Scalar>(state, "", "memory", trainer.memory().size()),
                 best ? &*best : nullptr);
}

template std::string to_json(const Trainer<float>&);
template std::string to_json(const Trainer<double>&);
template void restore(Trainer<float>&, std::string_view);
template void restore(Trainer<double>&, std::string_view);

}  // namespace surprisal
