// What must hold of an int or a text by itself.
#pragma once

#include <algorithm>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/str.h"

namespace sandboa::vm {

inline bool is_right_int(const runtime::BigInt* big) {
  bool is_trimmed = big->limb_count == 0 || big->limbs()[big->limb_count - 1] != 0;
  bool is_exact = big->type == runtime::builtin_type(runtime::TypeId::kInt);
  bool fits_inline = big->limb_count == 0 || (big->limb_count == 1 && big->limbs()[0] >> 62 == 0);
  return is_trimmed && !(is_exact && fits_inline);
}

// Of the width that its characters need.
inline bool is_right_text(const runtime::Str* str) {
  bool ascii = true;
  char32_t widest = 0;
  for (uint64_t index = 0; index < str->length; ++index) {
    char32_t each = str->at(index);
    widest = std::max(widest, each);
    ascii = ascii && each < 0x80;
  }
  int width = widest > 0xFFFF ? 2 : widest > 0xFF ? 1 : 0;
  return widest <= 0x10FFFF && width == str->width_log2() && ascii == str->is_ascii();
}

}  // namespace sandboa::vm
