// Natively and in WebAssembly, where this test runs as well, the bits are the same: these. Whoever
// improves a loss writes down its new ones.
#include <bit>
#include <catch_amalgamated.hpp>

#include "core/loss/random_batch.hpp"
#include "surprisal/numerics/pack.hpp"

using namespace surprisal;

namespace {

/// FNV-1a over the words of numbers.
class Checksum {
 public:
  template <class Scalar>
  void add(const std::vector<Scalar>& numbers) {
    for (Scalar x : numbers) {
      const auto word = std::bit_cast<typename detail::PackTraits<Scalar>::Bits>(x);
      value_ = (value_ ^ word) * 0x100000001b3;
    }
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325;
};

template <class Scalar>
std::uint64_t checksum(const Loss& loss) {
  Checksum sum;
  for (std::ptrdiff_t width : {1, 2, 3, 10, 67, 300}) {
    for (double spread : {0.5, 5.0, 50.0}) {
      const Results<Scalar> results(loss, random_batch<Scalar>(loss, 1, 4, width, spread));
      sum.add(results.losses);
      sum.add(results.gradient);
    }
  }
  return sum.value();
}

struct Known {
  const char* loss;
  std::uint64_t single, twice;
};
const Known known[] = {{"squared_error", 0x06df41922809aa03, 0x61009171e9329455},
                       {"binary_cross_entropy", 0x198a7bc05785d4aa, 0x340ba1cbd2267707},
                       {"cross_entropy", 0xde5f182a5e50f062, 0x1a25a8eb55f6d279},
                       {"kl_to_targets", 0xf77a49c07dab2c18, 0x056ae41bb9f92b02},
                       {"reverse_kl_to_targets", 0xae82131a633eae88, 0xb5149e41e8b124c6},
                       {"hinge", 0xc1cfd624fb087135, 0xc937461f50269455},
                       {"logistic", 0xe9e6a3725346928e, 0x5b8bbd85a94e46fd},
                       {"perceptron", 0x99f5538bf508afe5, 0xa9152e9550269455},
                       {"binary_focal", 0x88adab52fe3473fc, 0x087ce4a40744b8bb},
                       {"focal", 0x2585667d8bc3cc3b, 0x4c5516c0c6a5fd06}};

}  // namespace

TEST_CASE("losses and gradients have the same bits everywhere") {
  CHECK(std::size(known) == losses().size());
  for (const Known& row : known) {
    CAPTURE(row.loss);
    CHECK(checksum<float>(loss(row.loss)) == row.single);
    CHECK(checksum<double>(loss(row.loss)) == row.twice);
  }
}
