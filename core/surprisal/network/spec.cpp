#include "surprisal/network/spec.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

using Kind = JsonValue::Kind;

constexpr char function[] = "network";

/// Reads the fields of one object; in the end, those that nobody read are refused.
class Fields {
 public:
  Fields(const JsonValue& object, std::string place) : object_(object), place_(std::move(place)) {
    if (object.kind != Kind::object)
      refuse(function, place_.empty() ? "the specification" : place_, "an object", "it is not");
  }

  std::string path(std::string_view name) const {
    return place_.empty() ? std::string(name) : place_ + '.' + std::string(name);
  }

  const JsonValue* find(std::string_view name) {
    read_.push_back(name);
    const JsonValue* found = object_.find(name);
    return found != nullptr && found->kind == Kind::null ? nullptr : found;
  }

  const JsonValue* find(std::string_view name, Kind kind, std::string_view wanted) {
    const JsonValue* found = find(name);
    if (found != nullptr && found->kind != kind) refuse(function, path(name), wanted, "it is not");
    return found;
  }

  const JsonValue& require_list(std::string_view name) {
    const JsonValue* found = find(name, Kind::list, "a list");
    if (found == nullptr) refuse(function, path(name), "a list", "it is missing");
    return *found;
  }

  double number(std::string_view name, double otherwise) {
    const JsonValue* found = find(name, Kind::number, "a number");
    return found == nullptr ? otherwise : found->number;
  }

  /// Numbers by whatever names they have, but for "name"; a null is as good as left out.
  std::vector<NamedNumber> settings() const {
    std::vector<NamedNumber> found;
    for (const auto& [key, value] : object_.fields) {
      if (key == "name" || value.kind == Kind::null) continue;
      if (value.kind != Kind::number) refuse(function, path(key), "a number", "it is not");
      found.push_back({key, value.number});
    }
    return found;
  }

  std::int64_t whole(std::string_view name, std::int64_t otherwise) {
    const double value = number(name, static_cast<double>(otherwise));
    require(value == std::floor(value) && std::abs(value) < 9007199254740992, function, path(name),
            "a whole number below 2^53", value);
    return static_cast<std::int64_t>(value);
  }

  std::string_view text(std::string_view name, std::string_view otherwise) {
    const JsonValue* found = find(name, Kind::text, "a text");
    return found == nullptr ? otherwise : std::string_view(found->text);
  }

  /// A row of a table: its name, or an object with its name and its settings.
  void row(std::string_view name, std::string_view& row, std::vector<NamedNumber>& settings) {
    const JsonValue* found = find(name);
    if (found == nullptr) return;
    if (found->kind == Kind::text) {
      row = found->text;
      return;
    }
    Fields inner(*found, path(name));
    row = inner.text("name", row);
    settings = inner.settings();
  }

  void refuse_others() const {
    for (const auto& [key, value] : object_.fields) {
      if (std::ranges::find(read_, key) != read_.end()) continue;
      std::string names;
      for (const std::string_view name : read_)
        names.append(names.empty() ? "" : ", ").append(name);
      refuse(function, place_.empty() ? "the specification" : place_, "of the fields " + names,
             "there is \"" + key + '"');
    }
  }

 private:
  const JsonValue& object_;
  std::string place_;
  std::vector<std::string_view> read_;
};

std::vector<LayerSpec> layers_from(const JsonValue& list) {
  std::vector<LayerSpec> layers;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    Fields fields(list.items[i], element("layers", static_cast<std::ptrdiff_t>(i)));
    const std::int64_t units = fields.whole("units", 0);
    layers.push_back({static_cast<std::ptrdiff_t>(units), fields.text("activation", "identity")});
    fields.refuse_others();
  }
  return layers;
}

std::vector<double> numbers_from(const JsonValue* list, const char* name) {
  std::vector<double> numbers;
  if (list == nullptr) return numbers;
  for (const JsonValue& item : list->items) {
    if (item.kind != Kind::number)
      refuse(function, element(name, std::ssize(numbers)), "a number", "it is not");
    numbers.push_back(item.number);
  }
  return numbers;
}

bool is_double(std::string_view precision) {
  if (precision == "double") return true;
  if (precision == "single") return false;
  refuse(function, "precision", "one of single, double",
         std::string("precision is ").append(precision));
}

}  // namespace

NetworkSpec::NetworkSpec(std::string_view json) : json_(parse_json(json, function)) {
  Fields fields(json_, "");
  inputs_ = static_cast<std::ptrdiff_t>(fields.whole("inputs", 0));
  layers_ = layers_from(fields.require_list("layers"));
  fields.row("loss", training_.loss, training_.loss_settings);
  fields.row("optimizer", training_.optimizer, training_.optimizer_settings);
  fields.row("schedule", training_.schedule, training_.schedule_settings);
  fields.row("penalty", training_.penalty, training_.penalty_settings);
  training_.initializer = fields.text("initializer", training_.initializer);
  training_.rate = fields.number("rate", training_.rate);
  training_.batch = static_cast<std::ptrdiff_t>(fields.whole("batch", training_.batch));
  training_.validation = fields.number("validation", training_.validation);
  training_.clip = fields.number("clip", training_.clip);
  training_.patience = fields.whole("patience", training_.patience);
  const std::int64_t seed = fields.whole("seed", 1);
  require(seed >= 0, function, "seed", "nonnegative", static_cast<double>(seed));
  training_.seed = static_cast<std::uint64_t>(seed);
  training_.class_weights =
      numbers_from(fields.find("class_weights", Kind::list, "a list"), "class_weights");
  double_precision_ = is_double(fields.text("precision", "single"));
  fields.refuse_others();
}

}  // namespace surprisal
