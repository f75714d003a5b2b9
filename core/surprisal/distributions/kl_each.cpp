#include "surprisal/distributions/kl_each.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/numerics/normal_kl.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

void require_normal(const char* argument, const Vector& members, Eigen::Index i) {
  const double mean = members[i];
  const double sd = members[i + 1];
  require_element(std::isfinite(mean), "kl_each", argument, "finite means", i, mean);
  require_element(sd > 0 && std::isfinite(sd), "kl_each", argument, "positive, finite sds", i + 1,
                  sd);
}

/// The pairs from `begin` to `end`, one by one; what is refused is named.
void careful_normals(const Vector& p, const Vector& q, Eigen::Index begin, Eigen::Index end,
                     Eigen::ArrayXd& result) {
  for (Eigen::Index i = 2 * begin; i < 2 * end; i += 2) {
    require_normal("p", p, i);
    require_normal("q", q, i);
    result[i / 2] = normal_kl(p[i], p[i + 1], q[i], q[i + 1]);
  }
}

Eigen::ArrayXd normals(const Vector& p, const Vector& q) {
  constexpr Eigen::Index block = 256;
  Eigen::ArrayXd result(p.size() / 2);
  for (Eigen::Index begin = 0; begin < result.size(); begin += block) {
    const Eigen::Index end = std::min(begin + block, result.size());
    const bool usual =
        normal_kls(p.data() + 2 * begin, q.data() + 2 * begin, end - begin, result.data() + begin);
    if (!usual) careful_normals(p, q, begin, end, result);
  }
  return result;
}

/// The member whose parameters start at an index; a refusal says which it is.
Member member_at(const Family& family, const char* argument, const Vector& members,
                 Eigen::Index start) {
  try {
    return family.make({members.data() + start, family.parameters.size()});
  } catch (const InvalidArgument& refusal) {
    refuse("kl_each", element(argument, start), "the first of a member's parameters",
           refusal.what());
  }
}

}  // namespace

Eigen::ArrayXd kl_each(const Family& family, const Vector& p, const Vector& q) {
  const auto width = static_cast<Eigen::Index>(family.parameters.size());
  require_same_size("kl_each", "p", p.size(), "q", q.size());
  if (p.size() % width != 0) {
    refuse("kl_each", "p", "of a length that is a multiple of " + std::to_string(width),
           "p has length " + std::to_string(p.size()));
  }
  if (&family == &family_named("normal")) return normals(p, q);
  Eigen::ArrayXd result(p.size() / width);
  for (Eigen::Index i = 0; i < result.size(); ++i) {
    result[i] = kl(*member_at(family, "p", p, i * width), *member_at(family, "q", q, i * width));
  }
  return result;
}

}  // namespace surprisal
