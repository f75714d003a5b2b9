#include "surprisal/dataset/parse_number.hpp"

#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

#include "surprisal/numerics/require.hpp"

using surprisal::parse_number;
using surprisal::to_text;

namespace {

/// What strtod gives, bit for bit.
bool as_strtod(const std::string& text) {
  const auto number = parse_number(text);
  return number && std::bit_cast<std::uint64_t>(*number) ==
                       std::bit_cast<std::uint64_t>(std::strtod(text.c_str(), nullptr));
}

std::string random_digits(std::mt19937_64& engine, std::size_t count) {
  std::string digits;
  for (std::size_t i = 0; i < count; ++i) digits += static_cast<char>('0' + engine() % 10);
  return digits;
}

}  // namespace

TEST_CASE("numbers are read as they are written") {
  CHECK(parse_number("12") == 12);
  CHECK(parse_number("-0.5e1") == -5);
  CHECK(parse_number("+.5") == .5);
  CHECK(parse_number("5.") == 5);
  CHECK(parse_number("007.50") == 7.5);
  CHECK(parse_number("1E+3") == 1000);
  CHECK(parse_number("0e999999999999999999") == 0);
  CHECK(std::signbit(*parse_number("-0")));
}

TEST_CASE("what is not a decimal number is nothing") {
  for (const char* text :
       {"",      " ",     "1 ",  " 1",    "+",   "-",    ".",   "e5",  "1e",
        "1e+",   "--1",   "+-1", "1.2.3", "1,5", "0x1F", "nan", "inf", "Infinity",
        "1_000", "1'000", "12%", "1e5.5", "1f",  "１",   "½",   "1-2"})
    CHECK_FALSE(parse_number(text).has_value());
  CHECK_FALSE(parse_number(std::string_view("1\0", 2)).has_value());
}

TEST_CASE("parse_number rounds as strtod does, on random digits and exponents") {
  std::mt19937_64 engine(Catch::getSeed());
  INFO("seed " << Catch::getSeed());
  for (int repeat = 0; repeat < 50000; ++repeat) {
    const std::string text = random_digits(engine, 1 + engine() % 25) + '.' +
                             random_digits(engine, engine() % 25) + 'e' +
                             std::to_string(static_cast<int>(engine() % 720) - 360);
    INFO(text);
    REQUIRE(as_strtod(text));
  }
}

TEST_CASE("parse_number reads back every double from its shortest and from 17 digits") {
  std::mt19937_64 engine(Catch::getSeed());
  INFO("seed " << Catch::getSeed());
  for (int repeat = 0; repeat < 50000; ++repeat) {
    const double x = std::bit_cast<double>(engine() & 0x7FFF'FFFF'FFFF'FFFF);
    if (!std::isfinite(x)) continue;
    REQUIRE(parse_number(to_text(x)) == x);
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.16e", x);
    REQUIRE(parse_number(digits) == x);
  }
}

TEST_CASE("parse_number rounds halves to even, and what is next to halves to the right side") {
  CHECK(parse_number("9007199254740993") == 9007199254740992);
  CHECK(parse_number("9007199254740995") == 9007199254740996);
  CHECK(parse_number("9007199254740993.0000000000000000000000000000000000001") == 9007199254740994);
  CHECK(parse_number("9007199254740993." + std::string(2000, '0') + '1') == 9007199254740994);
  CHECK(parse_number("9007199254740992." + std::string(2000, '9')) == 9007199254740992);
  std::mt19937_64 engine(Catch::getSeed());
  INFO("seed " << Catch::getSeed());
  for (int repeat = 0; repeat < 2000; ++repeat) {
    // The middle between two doubles is an odd number of 54 bits, times a power of 2.
    const auto middle = static_cast<long double>(engine() >> 10 | 1);
    char digits[1200];
    std::snprintf(digits, sizeof digits, "%.60Le",
                  std::ldexp(middle, static_cast<int>(engine() % 60)));
    INFO(digits);
    REQUIRE(as_strtod(digits));
  }
}

TEST_CASE("parse_number goes down to the smallest double and up to the largest") {
  const double largest = std::numeric_limits<double>::max();
  const double smallest = std::numeric_limits<double>::denorm_min();
  CHECK(parse_number("1.7976931348623157e308") == largest);
  CHECK(parse_number("1.7976931348623158e308") == largest);
  CHECK(parse_number("1.7976931348623159e308") == std::numeric_limits<double>::infinity());
  CHECK(parse_number("1e400") == std::numeric_limits<double>::infinity());
  CHECK(parse_number("-1e999999999999999999999") == -std::numeric_limits<double>::infinity());
  CHECK(parse_number("4.9e-324") == smallest);
  CHECK(parse_number("2.4703282292062328e-324") == smallest);
  CHECK(parse_number("2.4703282292062327e-324") == 0);
  CHECK(parse_number("1e-999999999999999999999") == 0);
  CHECK(parse_number("2.2250738585072011e-308") == 2.2250738585072011e-308);
  CHECK(parse_number("2.2250738585072012e-308") == 2.2250738585072014e-308);
  CHECK(parse_number("0." + std::string(400, '0') + "1e401") == 1);
  CHECK(parse_number('1' + std::string(400, '0') + "e-400") == 1);
}

TEST_CASE("parse_number is linear in digits without end") {
  CHECK(parse_number(std::string(1000000, '9')) == std::numeric_limits<double>::infinity());
  CHECK(parse_number("0." + std::string(1000000, '3')) == 1 / 3.0);
  CHECK(parse_number(std::string(1000000, '0')) == 0);
}
