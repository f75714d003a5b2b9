#include "surprisal/dataset/csv.hpp"

#include <catch_amalgamated.hpp>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;
using Texts = std::vector<std::vector<std::string>>;

namespace {

Texts texts(std::string_view csv, char delimiter = ',') {
  Texts all;
  for (const CsvRow& row : csv_rows(csv, delimiter, "read")) {
    all.emplace_back();
    for (const CsvCell& cell : row) all.back().push_back(cell.text);
  }
  return all;
}

}  // namespace

TEST_CASE("rows end with CR LF, LF, CR or the text") {
  const Texts rows = {{"a", "1"}, {"b", "2"}};
  CHECK(texts("a,1\r\nb,2\r\n") == rows);
  CHECK(texts("a,1\nb,2") == rows);
  CHECK(texts("a,1\rb,2\r") == rows);
}

TEST_CASE("rows with nothing in them are left out, but counted as lines") {
  const std::vector<CsvRow> rows = csv_rows("\n\na,1\n ,\n\r\n\"\"\n,,,\nb,2\n\n", ',', "read");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0][0].line == 3);
  CHECK(rows[1][1].line == 8);
  CHECK(rows[1][1].column == 2);
  CHECK(texts("").empty());
  CHECK(texts("\r\n , ,\t").empty());
}

TEST_CASE("quoted cells hold delimiters, quotes and line ends") {
  CHECK(texts("\"a,b\",\"say \"\"no\"\"\"\n") == Texts{{"a,b", "say \"no\""}});
  CHECK(texts("\"\"\"\",\"\"\n") == Texts{{"\"", ""}});
  const std::vector<CsvRow> rows = csv_rows("\"a\r\nb\rc\n\",1\nd,\"2\"", ',', "read");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0][0].text == "a\r\nb\rc\n");
  CHECK(rows[0][0].line == 1);
  CHECK(rows[0][1].line == 4);
  CHECK(rows[1][0].line == 5);
}

TEST_CASE("spaces around cells do not belong to them, in quotes they do") {
  CHECK(texts(" a b , \" c \" ,\t3\t\n") == Texts{{"a b", " c ", "3"}});
  CHECK(texts("a\t\tb", '\t') == Texts{{"a", "", "b"}});
}

TEST_CASE("a quote within an unquoted cell is a quote") {
  CHECK(texts("5\" pipe,a\"\"b\n") == Texts{{"5\" pipe", "a\"\"b"}});
}

TEST_CASE("a quote that is never closed is refused with its place") {
  CHECK_THROWS_MATCHES(
      texts("a,1\nb,\"2\nc,3\n"), InvalidArgument,
      Message(
          "read requires quotes to be closed, but the one that opens in line 2, column 2 is not"));
  CHECK_THROWS_AS(texts("\""), InvalidArgument);
  CHECK_THROWS_AS(texts("\"\"\""), InvalidArgument);
}

TEST_CASE("what follows a closing quote is refused with its place") {
  CHECK_THROWS_MATCHES(texts("a,1\n\"b\"c ,2\n"), InvalidArgument,
                       Message("read requires quoted cells to be followed by a delimiter or a line "
                               "end, but line 2, column 1 is followed by \"c\""));
}

TEST_CASE("the delimiter is a tab, else a semicolon, else a comma of the first line") {
  CHECK(csv_delimiter("a,b\nc;d\te\n") == ',');
  CHECK(csv_delimiter("a,b;c\n") == ';');
  CHECK(csv_delimiter("a,b;c\td\n") == '\t');
  CHECK(csv_delimiter("\r\n\n a;1\n") == ';');
  CHECK(csv_delimiter("\"a;b\n\tc\",1\n") == ',');
  CHECK(csv_delimiter("") == ',');
}

TEST_CASE("long texts are shortened for messages, between two characters") {
  CHECK(csv_quoted("abc") == "\"abc\"");
  CHECK(csv_quoted(std::string(50, 'x')) == '"' + std::string(40, 'x') + "…\"");
  CHECK(csv_quoted('x' + std::string("人人人人人人人人人人人人人人")) ==
        "\"x人人人人人人人人人人人人人…\"");
}

TEST_CASE("csv_rows is linear in quotes, delimiters and line ends without end") {
  CHECK_THROWS_AS(texts(std::string(1000001, '"')), InvalidArgument);
  CHECK(texts(std::string(1000000, '"')).size() == 1);
  CHECK(texts(std::string(1000000, ',')).empty());
  CHECK(texts(std::string(1000000, '\n')).empty());
}
