#pragma once

#include <span>
#include <string_view>

#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// What a parameter may be; a menu or a slider is drawn from it.
struct Parameter {
  const char* name;             ///< "sd", as in plain JSON and in messages
  double low;                   ///< excluded, unless `closed`
  double high;                  ///< excluded, unless `closed`
  double initial;               ///< what a menu starts with
  bool closed = false;          ///< the ends belong to the domain
  bool whole = false;           ///< whole numbers only
  bool above_previous = false;  ///< must be larger than the parameter before it
  bool optional = false;        ///< may be left out; `initial` is taken
};

/// One row of the table of families, from which bindings take their functions and pages their
/// menus.
struct Family {
  const char* name;     ///< "student_t", also the function that makes a member
  const char* title;    ///< what a menu says
  const char* formula;  ///< the density, as plain text
  bool discrete;
  std::span<const Parameter> parameters;

  /// The member with these parameters, in the order of the row. InvalidArgument when there is none.
  Member (*make)(std::span<const double> parameters);

  /// The member of largest likelihood. `known` fixes parameters that cannot be estimated (a
  /// binomial's trials), one a parameter, NaN where it is to be found. InvalidArgument when the
  /// samples have no such member.
  Member (*fit)(const Vector& samples, std::span<const double> known);
};

/// Every family of which a member is a list of numbers. Adding one means adding its file and its
/// row.
std::span<const Family> families();

/// The row of that name; InvalidArgument when there is none.
const Family& family_named(std::string_view name);

}  // namespace surprisal
