#include "surprisal/loss/loss.hpp"

#include <string>

#include "surprisal/loss/binary_cross_entropy.hpp"
#include "surprisal/loss/binary_focal.hpp"
#include "surprisal/loss/cross_entropy.hpp"
#include "surprisal/loss/focal.hpp"
#include "surprisal/loss/hinge.hpp"
#include "surprisal/loss/kl_to_targets.hpp"
#include "surprisal/loss/logistic.hpp"
#include "surprisal/loss/perceptron.hpp"
#include "surprisal/loss/reverse_kl_to_targets.hpp"
#include "surprisal/loss/squared_error.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr LossSetting label_smoothing[] = {
    {"label_smoothing", &LossSettings::label_smoothing, 0, 0, 1}};
constexpr LossSetting temperature[] = {{"temperature", &LossSettings::temperature, 1, 0.01, 100}};
constexpr LossSetting focus[] = {{"focus", &LossSettings::focus, 2, 0, 100}};

constexpr std::span<const LossSetting> no_settings;

// After link and targets: whether it takes classes, whether weights.
constexpr Loss table[] = {
    {"squared_error", "Squared error", "Σ (z − y)²", Link::identity, Targets::numbers, false, false,
     no_settings, loss_of_terms<float, squared_error_term>,
     loss_of_terms<double, squared_error_term>},
    {"binary_cross_entropy", "Binary cross-entropy", "Σ −y·log p − (1 − y)·log(1 − p), p = σ(z)",
     Link::logistic, Targets::labels, false, true, no_settings,
     loss_of_terms<float, binary_cross_entropy_term>,
     loss_of_terms<double, binary_cross_entropy_term>},
    {"cross_entropy", "Cross-entropy", "−Σ y·log p, p = softmax(z)", Link::softmax,
     Targets::probabilities, true, true, label_smoothing, cross_entropy_loss<float>,
     cross_entropy_loss<double>},
    {"kl_to_targets", "KL to soft targets", "T²·Σ y·log(y/p), p = softmax(z/T)", Link::softmax,
     Targets::probabilities, false, false, temperature, kl_to_targets_loss<float>,
     kl_to_targets_loss<double>},
    {"reverse_kl_to_targets", "Reverse KL to soft targets", "T²·Σ p·log(p/y), p = softmax(z/T)",
     Link::softmax, Targets::probabilities, false, false, temperature,
     reverse_kl_to_targets_loss<float>, reverse_kl_to_targets_loss<double>},
    {"hinge", "Hinge", "Σ max(0, 1 − y·z)", Link::identity, Targets::signs, false, false,
     no_settings, loss_of_terms<float, hinge_term>, loss_of_terms<double, hinge_term>},
    {"logistic", "Logistic", "Σ log(1 + exp(−y·z))", Link::logistic, Targets::signs, false, false,
     no_settings, loss_of_terms<float, logistic_term>, loss_of_terms<double, logistic_term>},
    {"perceptron", "Perceptron", "Σ max(0, −y·z)", Link::identity, Targets::signs, false, false,
     no_settings, loss_of_terms<float, perceptron_term>, loss_of_terms<double, perceptron_term>},
    {"binary_focal", "Binary focal", "Σ −y·(1 − p)^γ·log p − (1 − y)·p^γ·log(1 − p), p = σ(z)",
     Link::logistic, Targets::labels, false, true, focus, loss_of_terms<float, binary_focal_term>,
     loss_of_terms<double, binary_focal_term>},
    {"focal", "Focal", "−Σ y·(1 − p)^γ·log p, p = softmax(z)", Link::softmax,
     Targets::probabilities, true, true, focus, focal_loss<float>, focal_loss<double>},
};

}  // namespace

std::span<const Loss> losses() { return table; }

const Loss& loss(std::string_view name) {
  std::string names;
  for (const Loss& row : table) {
    if (row.name == name) return row;
    names.append(names.empty() ? "" : ", ").append(row.name);
  }
  refuse("loss", "name", "one of " + names, "name is " + std::string(name));
}

}  // namespace surprisal
