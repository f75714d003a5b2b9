#include "surprisal/dataset/json.hpp"

#include <catch_amalgamated.hpp>

#include "surprisal/numerics/require.hpp"

using Catch::Matchers::ContainsSubstring;
using surprisal::InvalidArgument;
using surprisal::json_text;
using surprisal::JsonValue;
using surprisal::parse_json;

TEST_CASE("a JSON text becomes its values, in their order") {
  const JsonValue value = parse_json(
      " {\"a\": [1, -0.5e1, true, null], \"b\\n\": {\"c\": \"\\u00e9\\ud83d\\ude00 \\\"\"}}\n",
      "test");
  REQUIRE(value.kind == JsonValue::Kind::object);
  CHECK(value.fields[0].first == "a");
  const auto& items = value.find("a")->items;
  REQUIRE(items.size() == 4);
  CHECK(items[0].number == 1);
  CHECK(items[1].number == -5);
  CHECK(items[2].kind == JsonValue::Kind::boolean);
  CHECK(items[2].number == 1);
  CHECK(items[3].kind == JsonValue::Kind::null);
  CHECK(value.find("b\n")->find("c")->text == "é😀 \"");
  CHECK(value.find("c") == nullptr);
  CHECK(items[1].at == 11);
}

TEST_CASE("empty lists, objects and texts are values") {
  CHECK(parse_json("[]", "test").items.empty());
  CHECK(parse_json("{ }", "test").fields.empty());
  CHECK(parse_json("\"\"", "test").text.empty());
}

TEST_CASE("numbers are read to the last bit") {
  CHECK(parse_json("0.1", "test").number == 0.1);
  CHECK(parse_json("1e-400", "test").number == 0);
  CHECK(parse_json("5e-324", "test").number == 5e-324);
  CHECK(std::signbit(parse_json("-0", "test").number));
}

TEST_CASE("what is no JSON is refused with its place") {
  const auto [text, says] = GENERATE(table<std::string, std::string>({
      {"", "a value, but line 1, column 1 has the end"},
      {"[1,]", "a value, but line 1, column 4 has \"]\""},
      {"[1\n 2]", "a ']', but line 2, column 2 has \"2\""},
      {"{\"a\":1,\"a\":2}", "no name twice, as \"a\""},
      {"{a:1}", "a name in quotes, but line 1, column 2 has \"a\""},
      {"{\"a\" 1}", "a ':'"},
      {"01", "the text to end after its value"},
      {"1.", "a digit, but line 1, column 3 has the end"},
      {"+1", "a value"},
      {"NaN", "a value"},
      {"1e999", "a number that a double can hold, but line 1, column 1"},
      {"\"a", "a text that ends on its line"},
      {"\"a\n\"", "a text that ends on its line"},
      {"\"\\x\"", "an escape"},
      {"\"\\u12g4\"", "four hexadecimal digits"},
      {"\"\\ud800\"", "two halves of a character"},
      {"\"\\udc00\"", "two halves of a character"},
      {"nul", "a value"},
      {"[] []", "the text to end"},
  }));
  CAPTURE(text);
  CHECK_THROWS_MATCHES(parse_json(text, "restore"), InvalidArgument,
                       Catch::Matchers::MessageMatches(ContainsSubstring(
                           "restore requires the JSON text to be valid: " + says)));
}

TEST_CASE("a JSON text that is nested deeply is refused, not followed") {
  CHECK_NOTHROW(parse_json(std::string(32, '[') + std::string(32, ']'), "test"));
  CHECK_THROWS_AS(parse_json(std::string(100000, '['), "test"), InvalidArgument);
}

TEST_CASE("an object of very many fields is read in time that grows with it") {
  std::string text = "{\"first\": 0";
  for (int i = 0; i < 200000; ++i) text.append(",\"").append(std::to_string(i)).append("\":1");
  CHECK(parse_json(text + '}', "test").fields.size() == 200001);
  CHECK_THROWS_AS(parse_json(text + ",\"7\":1}", "test"), InvalidArgument);
}

TEST_CASE("what json_text writes is read back") {
  const std::string text = "a\"b\\c\n\x01 é😀";
  CHECK(json_text(text) == "\"a\\\"b\\\\c\\u000a\\u0001 é😀\"");
  CHECK(parse_json(json_text(text), "test").text == text);
}
