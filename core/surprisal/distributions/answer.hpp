#pragma once

#include <optional>
#include <string>

namespace surprisal {

/// How a number was got.
enum class Method {
  closed_form,   ///< a formula for the two families
  expectations,  ///< −H(p) − E_p[log q], both known in closed form
  quadrature,    ///< a numerical integral
  series,        ///< a sum over whole numbers
  infinite,      ///< decided before anything is computed
};

/// Why a divergence is infinite.
struct InfiniteReason {
  enum class Kind {
    no_mass,       ///< one of the two has no mass on [low, high], where the other has `mass`
    kinds,         ///< one is spread over intervals, the other sits on whole numbers
    lower_tail,    ///< the integral diverges towards the lower end
    upper_tail,    ///< … and towards the upper end
    lower_moment,  ///< towards the lower end the mass falls too slowly for the mean, or the
                   ///< variance
    upper_moment,  ///< … and towards the upper end
    overflow,      ///< finite, but larger than all doubles
    pole,          ///< the integral diverges beside the finite place `low`
  };
  Kind kind;
  bool swapped = false;  ///< it is p that lacks what q has
  double low = 0, high = 0, mass = 0;
};

/// A number, and what is known of it.
struct Answer {
  double value;
  double error = 0;  ///< a bound of |value − truth|
  Method method = Method::closed_form;
  std::optional<InfiniteReason> infinite = {};
};

/// "closed form", "quadrature" …
const char* name_of(Method method);

/// "q has no mass on (−∞, 0), where p has 0.5"
std::string to_text(const InfiniteReason& reason);

}  // namespace surprisal
