#include "surprisal/dataset/counts_from_csv.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <random>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;
using Eigen::ArrayXd;
using Labels = std::vector<std::string>;

namespace {

/// The message of the refusal.
std::string refusal(std::string_view csv) {
  try {
    counts_from_csv(csv);
  } catch (const InvalidArgument& error) {
    return error.what();
  }
  return "accepted";
}

ArrayXd first_column(std::string_view csv) { return counts_from_csv(csv).columns[0].counts; }

}  // namespace

TEST_CASE("counts_from_csv reads labels, and columns with their names") {
  const CountTable table = counts_from_csv("letter,English,German\r\ne,12.7,17.4\r\nn,6.7,9.8\r\n");
  CHECK(table.labels == Labels{"e", "n"});
  REQUIRE(table.columns.size() == 2);
  CHECK(table.columns[0].name == "English");
  CHECK(table.columns[1].name == "German");
  CHECK((table.columns[0].counts == ArrayXd{{12.7, 6.7}}).all());
  CHECK((table.columns[1].counts == ArrayXd{{17.4, 9.8}}).all());
}

TEST_CASE("counts_from_csv needs no header, and leaves names empty without one") {
  const CountTable table = counts_from_csv("teeth 0,5\nteeth 1,7");
  CHECK(table.labels == Labels{"teeth 0", "teeth 1"});
  CHECK(table.columns[0].name.empty());
  CHECK((table.columns[0].counts == ArrayXd{{5, 7}}).all());
  CHECK(counts_from_csv("0,5\n1,7").labels == Labels{"0", "1"});
  CHECK(counts_from_csv(",p,\na,1,2").columns[1].name.empty());
}

TEST_CASE("counts_from_csv reads what spreadsheets write") {
  CHECK(counts_from_csv("\xEF\xBB\xBFWort;Zahl\r\nÄpfel;1,5\r\n人;2\r\n").labels ==
        Labels{"Äpfel", "人"});
  CHECK((first_column("Wort;Zahl\na;1,5\nb;2\nc;,25") == ArrayXd{{1.5, 2, .25}}).all());
  CHECK((first_column("a;1.5\nb;2") == ArrayXd{{1.5, 2}}).all());
  CHECK((first_column("a\t1.5\nb\t2") == ArrayXd{{1.5, 2}}).all());
  CHECK((first_column("\"a\",\"3\"\n\"b, c\",\"4\"\n,\n") == ArrayXd{{3, 4}}).all());
  CHECK((first_column("a,-0\nb,+1e3\nc,0.1") == ArrayXd{{0, 1000, .1}}).all());
  CHECK_FALSE(std::signbit(first_column("a,-0")[0]));
}

TEST_CASE("counts_from_csv says in which line and column a count is none") {
  CHECK(refusal("x,n\na,1\nb,abc") ==
        "counts_from_csv requires counts to be nonnegative numbers, but line 3, column 2 is "
        "\"abc\"");
  CHECK(refusal("a,1\nb,-3") ==
        "counts_from_csv requires counts to be nonnegative numbers, but line 2, column 2 is "
        "\"-3\"");
  CHECK(refusal("a,1,2\nb,3,") ==
        "counts_from_csv requires counts to be nonnegative numbers, but line 2, column 3 is empty");
  CHECK(refusal("a,1\nb,1e999") ==
        "counts_from_csv requires counts to be finite, but line 2, column 2 is \"1e999\"");
  for (const char* count : {"NaN", "inf", "-Infinity", "0x1F", "1_000", "12%", "$5", "1 000",
                            "1'000", "five", "1e", "\"1,234\"", "\"1,5\"", "\"1.234,5\""}) {
    CHECK(refusal(std::string("a,1\nb,") + count)
              .starts_with("counts_from_csv requires counts to be nonnegative numbers, but line 2, "
                           "column 2 is \""));
  }
}

TEST_CASE("counts_from_csv does not take a first line with a bad number for a header") {
  for (const char* count : {"-3", "NaN", "INF", "1,5", "12%", "0x1F", "2nd", "+"})
    CHECK(refusal("a\t" + std::string(count) + "\nb\t1").find("line 1, column 2 is \"") !=
          std::string::npos);
  CHECK(refusal("a,\nb,1").ends_with("line 1, column 2 is empty"));
}

TEST_CASE("counts_from_csv does not guess what a decimal sign is") {
  CHECK(refusal("a;1.234\nb;1,5") ==
        "counts_from_csv requires counts to be written with one decimal sign, but line 1, column 2 "
        "is \"1.234\" and line 2, column 2 is \"1,5\"");
  CHECK(refusal("a;1,234,567").ends_with("line 1, column 2 is \"1,234,567\""));
  CHECK(refusal("a;1.234,5").ends_with("line 1, column 2 is \"1.234,5\""));
  CHECK(refusal("a\t1,234").ends_with("line 1, column 2 is \"1,234\""));
}

TEST_CASE("counts_from_csv says which lines differ in length") {
  CHECK(refusal("x,n,m\na,1,2\nb,3") ==
        "counts_from_csv requires lines to be of one length (3 cells, as line 1), but line 3 has 2 "
        "cells");
  CHECK(refusal("a,1\n\nb,1,5").ends_with("(2 cells, as line 1), but line 3 has 3 cells"));
  CHECK(refusal("a,1\nb").ends_with("but line 2 has 1 cell"));
  CHECK(refusal("one\n2") ==
        "counts_from_csv requires lines to be a label and counts, separated by commas, semicolons "
        "or tabs, but line 1 is \"one\"");
}

TEST_CASE("counts_from_csv says which labels are missing or the same") {
  CHECK(refusal("x,n\na,1\nb,2\n\"a\",3") ==
        "counts_from_csv requires labels to be distinct, but lines 2 and 4 both have \"a\"");
  CHECK(refusal("a,1\n,2") ==
        "counts_from_csv requires labels to be nonempty, but line 2, column 1 is empty");
  CHECK(counts_from_csv("\" \",1\na,2\nA,3").labels == Labels{" ", "a", "A"});
}

TEST_CASE("counts_from_csv refuses what holds no counts, or is no text") {
  CHECK(refusal("") ==
        "counts_from_csv requires text to be a table with at least one line of counts, but it is "
        "empty");
  CHECK(refusal("\xEF\xBB\xBF\r\n,,\n") == refusal(""));
  CHECK(refusal("letter,count\n").ends_with("but it has only a header"));
  CHECK(refusal("caf\xE9,3") ==
        "counts_from_csv requires text to be UTF-8, but no character begins at text[3], 0xE9");
  CHECK(refusal("\xFF\xFE"
                "a")
            .ends_with("text[0], 0xFF"));
  CHECK(refusal("a,\"1\nb,2").starts_with("counts_from_csv requires quotes to be closed"));
}

TEST_CASE("counts_from_csv accepts or refuses whatever is thrown at it") {
  std::mt19937_64 engine(Catch::getSeed());
  INFO("seed " << Catch::getSeed());
  constexpr std::string_view pieces[] = {"a", "1", ",", ";", "\t", "\"",   "\n", "\r",
                                         ".", "-", "e", "é", " ",  "\xFF", "0"};
  int accepted = 0;
  for (int repeat = 0; repeat < 20000; ++repeat) {
    std::string csv;
    for (std::size_t i = engine() % 24; i > 0; --i) csv += pieces[engine() % std::size(pieces)];
    INFO(csv);
    try {
      const CountTable table = counts_from_csv(csv);
      ++accepted;
      REQUIRE_FALSE(table.labels.empty());
      REQUIRE_FALSE(table.columns.empty());
      for (const CountColumn& column : table.columns) {
        REQUIRE(static_cast<std::size_t>(column.counts.size()) == table.labels.size());
        REQUIRE((column.counts >= 0).all());
        REQUIRE(column.counts.isFinite().all());
      }
    } catch (const InvalidArgument& error) {
      REQUIRE(std::string_view(error.what()).starts_with("counts_from_csv requires "));
    }
  }
  CHECK(accepted > 20);
}

TEST_CASE("counts_from_csv reads a long file in a moment") {
  std::string csv;
  for (int i = 0; i < 50000; ++i)
    csv += "label " + std::to_string(i) + ',' + std::to_string(i) + ".123456789012345678\n";
  const CountTable table = counts_from_csv(csv);
  CHECK(table.labels.size() == 50000);
  CHECK(table.columns[0].counts[7] == 7.123456789012345678);
}
