#include "surprisal/dataset/table_from_csv.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Texts = std::vector<std::string>;
using Numbers = std::vector<double>;
using Codes = std::vector<int>;

namespace {

std::string refusal(std::string_view csv, CsvHeader header = CsvHeader::detect) {
  try {
    table_from_csv(csv, header);
  } catch (const InvalidArgument& error) {
    return error.what();
  }
  return "accepted";
}

Texts names(const DataTable& table) {
  Texts names;
  for (const TableColumn& column : table.columns) names.push_back(column.name);
  return names;
}

}  // namespace

TEST_CASE("table_from_csv tells columns of numbers from columns of words") {
  const DataTable table = table_from_csv("height,sex,age\r\n1.8,m,30\r\n1.65,f,-4e1\r\n2,m,.5\r\n");
  CHECK(names(table) == Texts{"height", "sex", "age"});
  CHECK(table.rows() == 3);
  CHECK(table.columns[0].numbers == Numbers{1.8, 1.65, 2});
  CHECK(table.columns[1].words == Texts{"m", "f"});
  CHECK(table.columns[1].codes == Codes{0, 1, 0});
  CHECK(table.columns[2].numbers == Numbers{30, -40, .5});
  CHECK_FALSE(table.columns[1].is_numeric());
  CHECK(table.columns[2].is_numeric());
}

TEST_CASE("table_from_csv takes empty cells, NA, NaN, nan and ? for missing ones") {
  const DataTable table =
      table_from_csv("x,word,none\n1,a,\n,?,\nNA,NA,?\n\"?\",\"\",\nnan,nan,\n2,b,NaN");
  const TableColumn &x = table.columns[0], &word = table.columns[1], &none = table.columns[2];
  CHECK(x.is_numeric());
  CHECK(x.numbers[0] == 1);
  CHECK(x.numbers[5] == 2);
  CHECK(word.words == Texts{"a", "b"});
  CHECK(none.is_numeric());
  for (std::size_t row = 0; row < 6; ++row) {
    CHECK(x.is_missing(row) == (row != 0 && row != 5));
    CHECK(word.is_missing(row) == (row != 0 && row != 5));
    CHECK(none.is_missing(row));
  }
}

TEST_CASE("the first line has names unless something in it begins like a number") {
  CHECK(names(table_from_csv("a,b\n1,2")) == Texts{"a", "b"});
  CHECK(names(table_from_csv("a,b\nc,d")) == Texts{"a", "b"});
  CHECK(names(table_from_csv("a,\n1,2")) == Texts{"a", "column 2"});
  CHECK(names(table_from_csv("5.1,setosa\n4.9,setosa")) == Texts{"column 1", "column 2"});
  for (const char* first : {"1,a", "-x,a", ".5,a", "NaN,a", "Infinity,a"})
    CHECK(table_from_csv(std::string(first) + "\n2,b").rows() == 2);
  CHECK(table_from_csv("2019,2020\n1,2", CsvHeader::first_line).columns[1].name == "2020");
  CHECK(table_from_csv("a,b\nc,d", CsvHeader::none).columns[1].words == Texts{"b", "d"});
}

TEST_CASE("table_from_csv reads what spreadsheets write") {
  const DataTable table = table_from_csv("\xEF\xBB\xBFGröße;Wort\r\n1,5;\"a;b\"\r\n2;人\r\n;\r\n");
  CHECK(names(table) == Texts{"Größe", "Wort"});
  CHECK(table.columns[0].numbers == Numbers{1.5, 2});
  CHECK(table.columns[1].words == Texts{"a;b", "人"});
  CHECK(table_from_csv("1,5\n2,5").columns[0].numbers == Numbers{1, 2});
  CHECK_FALSE(table_from_csv("a,\"1,5\"").columns[1].is_numeric());
}

TEST_CASE("table_from_csv keeps the lines of rows and the first word of a column") {
  const DataTable table = table_from_csv("x,y\n1,\"two\nlines\"\n\n2,b\nthree,c\nfour,d");
  CHECK(table.lines == std::vector<std::size_t>{2, 5, 6, 7});
  CHECK(table.columns[0].first_word.text == "three");
  CHECK(table.columns[0].first_word.line == 6);
  CHECK(table.columns[0].first_word.column == 1);
}

TEST_CASE("table_from_csv says in which line and column it stopped") {
  CHECK(refusal("") ==
        "table_from_csv requires text to be a table with at least one line of data, but it is "
        "empty");
  CHECK(refusal("a,b\n") ==
        "table_from_csv requires text to be a table with at least one line of data, but it has "
        "only a header");
  CHECK(refusal("a,b\n1,2\n3\n") ==
        "table_from_csv requires lines to be of one length (2 cells, as line 1), but line 3 has 1 "
        "cell");
  CHECK(refusal("a,b\n1,1e999\n") ==
        "table_from_csv requires numbers to be finite, but line 2, column 2 is \"1e999\"");
  CHECK(refusal("a;b\n1,5;2\n1;2.5\n") ==
        "table_from_csv requires numbers to be written with one decimal sign, but line 2, column 1 "
        "is \"1,5\" and line 3, column 2 is \"2.5\"");
  CHECK(refusal("a,\"b\n1,2\n") ==
        "table_from_csv requires quotes to be closed, but the one that opens in line 1, column 2 "
        "is not");
  CHECK(refusal("a\xFF,b\n1,2").starts_with("table_from_csv requires text to be UTF-8"));
  CHECK(refusal("1.5;v1,5\n2.5;v2,5") == "accepted");
}
