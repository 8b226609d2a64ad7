// The code points or bytes of a pattern or subject, of any width.
#pragma once

#include "runtime/runtime.h"
#include "runtime/types/byte_span.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::regex {

// Valid until guest code runs or a bytearray changes its size.
struct Text {
  const void* data = nullptr;
  uint64_t length = 0;
  int width_log2 = 0;
  bool is_str = false;

  char32_t at(uint64_t index) const {
    if (width_log2 == 0) return static_cast<const uint8_t*>(data)[index];
    return width_log2 == 1 ? static_cast<const char16_t*>(data)[index] : static_cast<const char32_t*>(data)[index];
  }
};

inline Text text_of_str(const Str* str) { return {str->data, str->length, str->width_log2(), true}; }
inline Text text_of_bytes(const ByteSpan& bytes) { return {bytes.data(), bytes.length, 0, false}; }
// The text of a str or an object with a buffer. TypeError "expected string or bytes-like object, got 'int'".
inline Fallible<Text> text_of(Runtime& rt, Value value) {
  if (has_kind(value, Kind::kStr)) return text_of_str(value.as<Str>());
  if (has_readable_buffer(value)) return text_of_bytes(TRY(read_buffer(rt, value)));
  return rt.raise_type_error("expected string or bytes-like object, got '%s'", short_type_name(type_of(value)));
}

}  // namespace sandboa::runtime::regex
