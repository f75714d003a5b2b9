#pragma once

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// An error that was met: its line and column in the table of errors, and where it was.
struct Measured {
  std::string measure, region;
  double error;
  std::string where;
};

/// x in the fewest digits that read back as x.
inline std::string text(double x) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.17g", x);
  double back = 0;
  for (int digits = 2; digits < 17 && back != x; ++digits) {
    std::snprintf(buffer, sizeof buffer, "%.*g", digits, x);
    std::sscanf(buffer, "%lf", &back);
  }
  return buffer;
}

inline std::string region(double delta) { return delta == 0 ? "apart" : text(delta); }

inline std::string place(std::string_view kind, std::size_t n, double delta, std::uint64_t seed) {
  return std::string(kind) + ", n = " + std::to_string(n) + ", δ = " + region(delta) + ", seed " +
         std::to_string(seed);
}

inline void check(const std::vector<Measured>& measured) {
  constexpr double promise = 16;
  REQUIRE(measured.size() > 100);
  for (const Measured& one : measured) {
    INFO(one.measure << " of " << one.where << ": " << one.error << " eps");
    CHECK(one.error <= promise);
  }
}

/// A table in Markdown: the largest error of each measure in each region, and where it is largest.
inline void print(const char* title, const std::vector<Measured>& measured) {
  std::vector<std::string> measures, regions;
  std::map<std::pair<std::string, std::string>, double> worst;
  std::map<std::string, Measured> worst_of;
  for (const Measured& one : measured) {
    if (worst_of.find(one.measure) == worst_of.end()) measures.push_back(one.measure);
    if (std::find(regions.begin(), regions.end(), one.region) == regions.end())
      regions.push_back(one.region);
    double& cell = worst[{one.measure, one.region}];
    cell = std::max(cell, one.error);
    Measured& most = worst_of.try_emplace(one.measure, one).first->second;
    if (one.error > most.error) most = one;
  }
  std::printf("\n## %s\n\n| |", title);
  for (const std::string& name : regions) std::printf(" %s |", name.c_str());
  std::printf(" worst at |\n|---|");
  for (std::size_t i = 0; i <= regions.size(); ++i) std::printf("---|");
  for (const std::string& name : measures) {
    std::printf("\n| %s |", name.c_str());
    for (const std::string& where : regions) std::printf(" %.1f |", worst[{name, where}]);
    std::printf(" %s |", worst_of[name].where.c_str());
  }
  std::printf("\n");
}
