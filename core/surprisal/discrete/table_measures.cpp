#include "surprisal/discrete/table_measures.hpp"

#include "surprisal/discrete/conditional_entropy.hpp"
#include "surprisal/discrete/joint_entropy.hpp"
#include "surprisal/discrete/mutual_information.hpp"
#include "surprisal/discrete/variation_of_information.hpp"

namespace surprisal {
namespace {

constexpr TableMeasure table[] = {
    {"joint_entropy", "Joint entropy", "−Σ p(x, y)·log p(x, y)", true, joint_entropy,
     joint_entropy_terms, joint_entropy_gradient},
    {"conditional_entropy", "Conditional entropy H(X|Y)", "−Σ p(x, y)·log p(x|y)", false,
     conditional_entropy, conditional_entropy_terms, conditional_entropy_gradient},
    {"mutual_information", "Mutual information", "Σ p(x, y)·log(p(x, y)/(p(x)·p(y)))", true,
     mutual_information, mutual_information_terms, mutual_information_gradient},
    {"variation_of_information", "Variation of information", "−Σ p(x, y)·(log p(x|y) + log p(y|x))",
     true, variation_of_information, variation_of_information_terms,
     variation_of_information_gradient},
};

}  // namespace

std::span<const TableMeasure> table_measures() { return table; }

}  // namespace surprisal
