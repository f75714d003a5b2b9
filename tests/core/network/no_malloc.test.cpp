// A training step allocates nothing. The address sanitizer tells of every allocation, Eigen's among
// them; in other builds there is nothing to ask.
#if defined(__SANITIZE_ADDRESS__)
#include <catch_amalgamated.hpp>
#include <vector>

#include "surprisal/network/trainer.hpp"
#include "surprisal/numerics/random.hpp"

using namespace surprisal;

/// Of the sanitizer's runtime; its header is not everywhere.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void*,
                                                                  std::size_t),
                                                         void (*)(const volatile void*));

namespace {

int allocations = 0;
void count(const volatile void*, std::size_t) { ++allocations; }
void ignore(const volatile void*) {}

}  // namespace

TEST_CASE("a training step allocates nothing") {
  const LayerSpec layers[] = {{30, "relu"}, {20, "gelu"}, {3, "identity"}};
  const Shape shape(300, layers);
  SampleRows features(64, 300);
  std::vector<int> labels;
  Random random(2);
  for (double& x : features.reshaped()) x = random.normal();
  for (int i = 0; i < 64; ++i) labels.push_back(i % 3);
  REQUIRE(__sanitizer_install_malloc_and_free_hooks(count, ignore) > 0);
  for (const char* optimizer : {"sgd", "nesterov", "rms_prop", "adam_w"}) {
    CAPTURE(optimizer);
    TrainingOptions options;
    options.optimizer = optimizer;
    options.penalty = "l2";
    options.clip = 1;
    options.batch = 20;
    options.schedule = "cosine";
    Trainer<float> trainer(
        shape, training_set<float>(features, labels, shape, loss("cross_entropy")), options);
    trainer.steps(1);
    allocations = 0;
    trainer.steps(8);
    CHECK(allocations == 0);
    std::vector<int> proof(100);
    CHECK(allocations == 1);
  }
}
#endif
