#include "surprisal/loss/output_terms.hpp"

#include <algorithm>
#include <cstring>

namespace surprisal {

// Packs run across the samples, so that losses of one output use all lanes, too. A part of a pack
// is computed as a whole one, beside zeros.
template <class Scalar>
void sum_output_terms(OutputTermOf<Scalar> term, const LossBatch<Scalar>& batch,
                      const LossSettings& settings, Scalar* losses, Scalar* gradient) {
  const std::ptrdiff_t size = batch.samples * batch.width;
  std::ptrdiff_t outputs_left = batch.width;
  Scalar sum = 0;
  for (std::ptrdiff_t i = 0; i < size; i += lane_count<Scalar>) {
    const std::ptrdiff_t lanes = std::min(lane_count<Scalar>, size - i);
    const std::size_t bytes = static_cast<std::size_t>(lanes) * sizeof(Scalar);
    Pack<Scalar> z{}, y{};
    std::memcpy(&z, batch.outputs + i, bytes);
    std::memcpy(&y, batch.targets + i, bytes);
    const OutputTerm<Pack<Scalar>> added = term(z, y, settings);
    if (gradient) std::memcpy(gradient + i, &added.slope, bytes);
    for (std::ptrdiff_t lane = 0; lane < lanes; ++lane) {
      sum += added.value[lane];
      if (--outputs_left > 0) continue;
      *losses++ = sum;
      sum = 0;
      outputs_left = batch.width;
    }
  }
}

template void sum_output_terms(OutputTermOf<float>, const LossBatch<float>&, const LossSettings&,
                               float*, float*);
template void sum_output_terms(OutputTermOf<double>, const LossBatch<double>&, const LossSettings&,
                               double*, double*);

}  // namespace surprisal
