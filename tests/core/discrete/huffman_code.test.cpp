#include "surprisal/discrete/huffman_code.hpp"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <functional>

#include "law.hpp"
#include "surprisal/discrete/entropy.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/numerics/require.hpp"

using Catch::Approx;
using Catch::Matchers::Message;
using Eigen::ArrayXd;
using namespace surprisal;
using Words = std::vector<std::string>;

namespace {

double entropy_in_bits(const ArrayXd& p) { return entropy(p) / std::log(2.0); }

double kraft_sum(const HuffmanCode& code) {
  double sum = 0;
  for (double length : code.lengths) sum += std::exp2(-length);
  return sum;
}

bool prefix_free(const HuffmanCode& code, const ArrayXd& p) {
  Words words;
  for (Eigen::Index i = 0; i < p.size(); ++i)
    if (p[i] > 0) words.push_back(code.codewords[static_cast<std::size_t>(i)]);
  std::sort(words.begin(), words.end());
  const auto begins = [](const std::string& a, const std::string& b) { return b.starts_with(a); };
  return std::adjacent_find(words.begin(), words.end(), begins) == words.end();
}

/// The least Σ p·length over all complete prefix codes, by trying every one: `open` nodes of a
/// depth may each become the leaf of the next most probable symbol or split.
double least_by_trying_all(std::vector<double> p) {
  std::erase(p, 0.0);
  std::sort(p.rbegin(), p.rend());
  const std::function<double(std::size_t, std::size_t, int)> best =
      [&](std::size_t next, std::size_t open, int depth) -> double {
    const std::size_t left = p.size() - next;
    if (left == 0) return open == 0 ? 0 : inf;
    if (open == 0 || open > left) return inf;
    double least = inf, spent = 0;
    for (std::size_t leaves = 0; leaves <= open && leaves <= left; ++leaves) {
      least = std::min(least, spent + best(next + leaves, 2 * (open - leaves), depth + 1));
      if (leaves < left) spent += p[next + leaves] * depth;
    }
    return least;
  };
  return best(0, 1, 0);
}

struct Case {
  std::vector<double> p;
  double expected_length;
};

const std::vector<Case> cases = {
#include "reference/huffman.inc"
};

}  // namespace

TEST_CASE("huffman_code gives the probable symbols the short words") {
  const HuffmanCode code = huffman_code(ArrayXd{{.5, .25, .25}});
  CHECK(code.codewords == Words{"0", "10", "11"});
  CHECK((code.lengths == ArrayXd{{1, 2, 2}}).all());
  REQUIRE(code.merges.size() == 2);
  CHECK(code.merges[0].left == 1);
  CHECK(code.merges[0].right == 2);
  CHECK(code.merges[0].probability == .5);
  CHECK(code.merges[1].left == 0);
  CHECK(code.merges[1].right == 3);
  CHECK(code.merges[1].probability == 1);
}

TEST_CASE("huffman_code breaks ties by index, symbols first, so that words stay short") {
  CHECK(huffman_code(ArrayXd{{.25, .25, .25, .25}}).codewords == Words{"00", "01", "10", "11"});
  // Two trees are optimal here, with longest words of 3 and of 4 bits.
  CHECK(huffman_code(ArrayXd{{.4, .2, .2, .1, .1}}).lengths.maxCoeff() == 3);
}

TEST_CASE("huffman_code reaches the least expected length, found by heapq in exact fractions") {
  for (const Case& row : cases) {
    const ArrayXd p = as_array(row.p);
    CHECK(expected_length(huffman_code(p), p) == Approx(row.expected_length).epsilon(1e-14));
  }
  CHECK(cases.size() == 61);
}

TEST_CASE("huffman_code reaches the least expected length, found by trying all codes") {
  const auto reached = [](const LawCase& c) {
    const double least = least_by_trying_all({c.p.begin(), c.p.end()});
    return std::abs(expected_length(huffman_code(c.p), c.p) - least) <= 32 * eps * least;
  };
  check_law(reached, law_cases() / 100);
}

TEST_CASE("Huffman codes are complete and free of prefixes, and cost between H and H + 1") {
  check_law([](const LawCase& c) {
    const HuffmanCode code = huffman_code(c.p);
    const double length = expected_length(code, c.p), least = entropy_in_bits(c.p);
    double sum_of_merges = 0;
    for (const HuffmanMerge& merge : code.merges) sum_of_merges += merge.probability;
    return kraft_sum(code) == 1 && prefix_free(code, c.p) && length >= least * (1 - 32 * eps) &&
           length < least + 1 && std::abs(sum_of_merges - length) <= 32 * eps * length;
  });
}

TEST_CASE("powers of two are coded in exactly H bits, and others' worlds in exactly H + KL") {
  const ArrayXd q{{.125, .5, .0625, .25, .0625}};
  const HuffmanCode code = huffman_code(q);
  CHECK((code.lengths == ArrayXd{{3, 1, 4, 2, 4}}).all());
  CHECK(expected_length(code, q) == 1.875);
  const ArrayXd p{{.1, .2, .3, .4, 0}};
  CHECK(expected_length(code, p) ==
        Approx(entropy_in_bits(p) + kl(p, q) / std::log(2.0)).epsilon(1e-15));
  CHECK(expected_length(huffman_code(ArrayXd{{.5, .25, .25}}), ArrayXd{{.25, .25, .5}}) == 1.75);
}

TEST_CASE("what never happens gets no codeword, and costs infinitely much when it does happen") {
  const ArrayXd q{{.5, 0, .5, 0}};
  const HuffmanCode code = huffman_code(q);
  CHECK(code.codewords == Words{"0", "", "1", ""});
  CHECK((code.lengths == ArrayXd{{1, inf, 1, inf}}).all());
  CHECK(expected_length(code, q) == 1);
  CHECK(expected_length(code, ArrayXd{{.9, 0, .1, 0}}) == 1);
  CHECK(expected_length(code, ArrayXd{{.25, .25, .25, .25}}) == inf);
}

TEST_CASE("what is certain needs no bits") {
  for (const ArrayXd& p : {ArrayXd{{1}}, ArrayXd{{0, 1, 0}}}) {
    const HuffmanCode code = huffman_code(p);
    CHECK(code.merges.empty());
    CHECK(code.codewords == Words(static_cast<std::size_t>(p.size())));
    CHECK(code.lengths.minCoeff() == 0);
    CHECK(expected_length(code, p) == 0);
  }
}

TEST_CASE("huffman_code survives the deepest tree that doubles can grow, and a wide one") {
  ArrayXd steep(1070);
  for (Eigen::Index i = 0; i < steep.size(); ++i)
    steep[i] = std::ldexp(1.0, -static_cast<int>(i) - 1);
  const HuffmanCode code = huffman_code(steep);
  CHECK(code.lengths.maxCoeff() == 1069);
  CHECK(expected_length(code, steep) == Approx(2));

  const ArrayXd flat = ArrayXd::Constant(1 << 16, 0x1p-16);
  CHECK((huffman_code(flat).lengths == 16).all());
}

TEST_CASE("huffman_code and expected_length refuse what is not a distribution, and say where") {
  CHECK_THROWS_MATCHES(huffman_code(ArrayXd{{.5, -.5, 1}}), InvalidArgument,
                       Message("huffman_code requires p to be nonnegative, but p[1] is -0.5"));
  CHECK_THROWS_MATCHES(huffman_code(ArrayXd()), InvalidArgument,
                       Message("huffman_code requires p to be nonempty, but p has length 0"));
  CHECK_THROWS_AS(huffman_code(ArrayXd{{.5, .25}}), InvalidArgument);
  CHECK_THROWS_MATCHES(
      expected_length(huffman_code(ArrayXd{{.5, .5}}), ArrayXd{{1}}), InvalidArgument,
      Message("expected_length requires p to be as long as code (2), but p has length 1"));
  CHECK_THROWS_AS(expected_length(huffman_code(ArrayXd{{.5, .5}}), ArrayXd{{.5, .6}}),
                  InvalidArgument);
}
