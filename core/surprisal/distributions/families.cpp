#include "surprisal/distributions/families.hpp"

#include <array>
#include <string>

#include "surprisal/distributions/bernoulli.hpp"
#include "surprisal/distributions/beta.hpp"
#include "surprisal/distributions/binomial.hpp"
#include "surprisal/distributions/gamma.hpp"
#include "surprisal/distributions/gumbel.hpp"
#include "surprisal/distributions/laplace.hpp"
#include "surprisal/distributions/logistic.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/poisson.hpp"
#include "surprisal/distributions/student_t.hpp"
#include "surprisal/distributions/uniform.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {

std::span<const Family> families() {
  static const std::array table = {Normal::row,    Laplace::row,  StudentT::row, Logistic::row,
                                   Gumbel::row,    Gamma::row,    Beta::row,     Uniform::row,
                                   Bernoulli::row, Binomial::row, Poisson::row};
  return table;
}

const Family& family_named(std::string_view name) {
  for (const Family& row : families()) {
    if (row.name == name) return row;
  }
  refuse("family_named", "name", "a family", "name is \"" + std::string(name) + '"');
}

}  // namespace surprisal
