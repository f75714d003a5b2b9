#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

/// A loss says how bad the outputs of a model are beside the targets, and in which direction they
/// become better.
///
/// Outputs are scores: all that a loss needs of a logistic function or a softmax it does itself,
/// without ever forming a probability whose logarithm would be lost. A sample's loss is the sum
/// over its outputs; reductions over samples are in reduction.hpp, an entry that checks its
/// arguments in loss_value.hpp.
namespace surprisal {

/// What a loss is told beside outputs and targets. Each loss heeds what its row names.
struct LossSettings {
  double label_smoothing = 0;  ///< ε: this share of each target is spread over all classes
  double temperature = 1;      ///< T: outputs are divided by it before the softmax
  double focus = 2;            ///< γ: how little the samples that are right anyway count
  std::span<const double> weights = {};  ///< of classes, or of labels 0 and 1; none: all 1
};

/// Outputs and targets, one sample after another, and how many.
template <class Scalar>
struct LossBatch {
  const Scalar* outputs;  ///< (samples, width)
  const Scalar* targets;  ///< (samples, width); of classes (samples): the index of each
  std::ptrdiff_t samples, width;
  bool classes = false;
};

/// Writes the loss of each sample, and, unless gradient is null, the derivatives of each loss by
/// its sample's outputs: (samples, width), which may not overlap the outputs.
///
/// Nothing is checked and nothing is allocated. Each number is computed in a fixed order without
/// the C library: the bits are the same natively and in WebAssembly. Outputs may be as large as
/// they like; infinite ones and NaN give losses that are infinite or NaN, or where the limit is
/// clear that limit.
template <class Scalar>
using LossKernel = void (*)(const LossBatch<Scalar>&, const LossSettings&, Scalar* losses,
                            Scalar* gradient);

/// What turns outputs into predictions.
enum class Link { identity, logistic, softmax };

/// What the targets of a loss are: numbers; signs −1 and 1; labels 0 and 1, or shares between them;
/// probabilities of the classes, whose sum is 1.
enum class Targets { numbers, signs, labels, probabilities };

/// A number among the settings: its name, what it is unless told, and where it must lie.
struct LossSetting {
  const char* name;
  double LossSettings::* member;
  double standard, least, most;
};

/// One row of the table of losses.
struct Loss {
  const char *name, *title, *formula;
  Link link;
  Targets targets;
  bool takes_classes;  ///< targets may be classes, too: the index of the right output
  bool takes_weights;  ///< heeds weights: one a class, or, where targets are labels, of 0 and of 1
  std::span<const LossSetting> settings;
  LossKernel<float> single;
  LossKernel<double> twice;

  template <class Scalar>
  LossKernel<Scalar> kernel() const {
    if constexpr (std::is_same_v<Scalar, float>) return single;
    if constexpr (std::is_same_v<Scalar, double>) return twice;
  }
};

/// Every loss. Adding one means adding its file and its row.
std::span<const Loss> losses();

/// The loss of this name; InvalidArgument, which lists the names, when there is none.
///
///     loss("cross_entropy").link  // Link::softmax
const Loss& loss(std::string_view name);

}  // namespace surprisal
