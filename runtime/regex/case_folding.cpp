#include "runtime/regex/case_folding.h"

#include <algorithm>

#include "runtime/unicode/unicode.h"

namespace sandboa::runtime::regex {

namespace {

// Where simple lower case alone does not say what goes together.
constexpr char32_t kShared[][CaseVariants::kMost] = {
    {0x49, 0x69, 0x130, 0x131},
    {0x4B, 0x6B, 0x212A},
    {0x53, 0x73, 0x17F},
    {0xDF, 0x1E9E},
    {0xB5, 0x39C, 0x3BC},
    {0xC5, 0xE5, 0x212B},
    {0x1C4, 0x1C5, 0x1C6},
    {0x1C7, 0x1C8, 0x1C9},
    {0x1CA, 0x1CB, 0x1CC},
    {0x1F1, 0x1F2, 0x1F3},
    {0x345, 0x399, 0x3B9, 0x1FBE},
    {0x390, 0x1FD3},
    {0x392, 0x3B2, 0x3D0},
    {0x395, 0x3B5, 0x3F5},
    {0x398, 0x3B8, 0x3D1, 0x3F4},
    {0x39A, 0x3BA, 0x3F0},
    {0x3A0, 0x3C0, 0x3D6},
    {0x3A1, 0x3C1, 0x3F1},
    {0x3A3, 0x3C2, 0x3C3},
    {0x3A6, 0x3C6, 0x3D5},
    {0x3A9, 0x3C9, 0x2126},
    {0x3B0, 0x1FE3},
    {0x412, 0x432, 0x1C80},
    {0x414, 0x434, 0x1C81},
    {0x41E, 0x43E, 0x1C82},
    {0x421, 0x441, 0x1C83},
    {0x422, 0x442, 0x1C84, 0x1C85},
    {0x42A, 0x44A, 0x1C86},
    {0x462, 0x463, 0x1C87},
    {0x1C88, 0xA64A, 0xA64B},
    {0x1E60, 0x1E61, 0x1E9B},
    {0xFB05, 0xFB06},
};

char32_t first_of(char32_t c, unicode::Mapping mapping) {
  char32_t mapped[unicode::kMaxMapping];
  unicode::map_case(c, mapping, mapped);
  return mapped[0];
}

}  // namespace

char32_t lower_unicode(char32_t c) { return c < 0x80 ? lower_ascii(c) : first_of(c, unicode::Mapping::kLower); }

CaseVariants case_variants(char32_t c, bool is_ascii) {
  CaseVariants result{{c}, 1};
  char32_t lower = is_ascii ? lower_ascii(c) : lower_unicode(c);
  auto add = [&](char32_t other) {
    bool is_there = std::find(result.points, result.points + result.count, other) != result.points + result.count;
    if (!is_there && result.count < CaseVariants::kMost) result.points[result.count++] = other;
  };
  if (is_ascii) {
    add(lower);
    if (lower >= 'a' && lower <= 'z') add(lower - 32);
    return result;
  }
  for (const auto& row : kShared) {
    if (std::find(row, row + CaseVariants::kMost, c) == row + CaseVariants::kMost || c == 0) continue;
    for (char32_t other : row) {
      if (other != 0) add(other);
    }
    return result;
  }
  add(lower);
  // What has one of several letters for its upper case may have one for its title case.
  for (unicode::Mapping mapping : {unicode::Mapping::kUpper, unicode::Mapping::kTitle}) {
    char32_t other = first_of(lower, mapping);
    if (lower_unicode(other) == lower) add(other);
  }
  return result;
}

}  // namespace sandboa::runtime::regex
