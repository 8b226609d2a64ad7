// Membership in categories and sets.
#include "runtime/regex/case_folding.h"
#include "runtime/regex/program.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime::regex {

bool is_wide_word_character(char32_t c) {
  return unicode::has_property(c, unicode::kAlpha | unicode::kDecimal | unicode::kDigit | unicode::kNumeric);
}

bool is_in_category(char32_t c, Category category, bool is_ascii) {
  switch (category) {
    case Category::kDigit:
    case Category::kNotDigit: {
      bool is_digit = is_ascii || c < 0x80 ? c >= '0' && c <= '9' : unicode::has_property(c, unicode::kDecimal);
      return is_digit == (category == Category::kDigit);
    }
    case Category::kSpace:
    case Category::kNotSpace: {
      bool is_space = is_ascii ? c == ' ' || (c >= 9 && c <= 13) : unicode::is_space(c);
      return is_space == (category == Category::kSpace);
    }
    default:
      return is_word_character(c, is_ascii) == (category == Category::kWord);
  }
}

bool is_in_ranges(const uint32_t* set, char32_t c) {
  const uint32_t* ranges = set + kSetRanges;
  uint32_t low = 0, high = set[kSetRangeCount];
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (c > ranges[2 * middle + 1]) {
      low = middle + 1;
    } else if (c < ranges[2 * middle]) {
      high = middle;
    } else {
      return true;
    }
  }
  return false;
}

bool is_in_wide_set(const uint32_t* set, char32_t c) {
  uint32_t flags = set[kSetFlags];
  bool is_in = is_in_ranges(set, c);
  if (!is_in && (flags & kSetIgnoresCase) != 0) {
    CaseVariants variants = case_variants(c, (flags & kSetIsAscii) != 0);
    for (int index = 1; index < variants.count && !is_in; ++index) is_in = is_in_ranges(set, variants.points[index]);
  }
  for (uint32_t category = 0; !is_in && flags >> (kSetCategoryShift + category) != 0; ++category) {
    if ((flags >> (kSetCategoryShift + category) & 1) == 0) continue;
    is_in = is_in_category(c, static_cast<Category>(category), (flags & kSetIsAscii) != 0);
  }
  return is_in != ((flags & kSetNegated) != 0);
}

bool unit_matches(const uint32_t* words, const uint32_t* unit, char32_t c) {
  switch (unit[0]) {
    case kChar:
      return c == unit[1];
    case kPair:
      return c == unit[1] || c == unit[2];
    case kNotChar:
      return c != unit[1];
    case kNotPair:
      return c != unit[1] && c != unit[2];
    case kAnyChar:
      return true;
    case kNotNewline:
      return c != '\n';
    default:
      return is_in_set(words + unit[1], c);
  }
}

}  // namespace sandboa::runtime::regex
