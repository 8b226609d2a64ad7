// What matches what when case is ignored, as CPython's re has it: simple lower case, and some letters that share an upper
// case. Immutable, any thread.
#pragma once

#include <cstdint>

namespace sandboa::runtime::regex {

char32_t lower_unicode(char32_t c);
inline char32_t lower_ascii(char32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

// All code points that match c, itself included, in no order.
struct CaseVariants {
  static constexpr int kMost = 4;
  char32_t points[kMost];
  int count;
};
CaseVariants case_variants(char32_t c, bool is_ascii);

}  // namespace sandboa::runtime::regex
