// The code points of strings as C++ arrays: choosing code by width, copying between widths, finding the width that fits.
// For the files that implement str; everything else uses str.h.
#pragma once

#include <cstring>
#include <type_traits>

#include "runtime/types/str.h"
#include "support/copy.h"

namespace sandboa::runtime {

// Calls f with a pointer to the code points, of type const uint8_t*, const char16_t* or const char32_t*.
template <class F>
SANDBOA_ALWAYS_INLINE decltype(auto) with_data(const Str* str, F&& f) {
  switch (str->width_log2()) {
    case 0:
      return f(str->data1());
    case 1:
      return f(str->data2());
    default:
      return f(str->data4());
  }
}

// The same for storage of a fresh string.
template <class F>
SANDBOA_ALWAYS_INLINE decltype(auto) with_mutable_data(Str* str, F&& f) {
  switch (str->width_log2()) {
    case 0:
      return f(mutable_data1(str));
    case 1:
      return f(mutable_data2(str));
    default:
      return f(mutable_data4(str));
  }
}

// The code points of a string of any width; narrow ones are read without another look at it.
class CodePoints {
 public:
  explicit CodePoints(const Str* str) : str_(str), narrow_(str->width_log2() == 0 ? str->data1() : nullptr) {}
  char32_t operator[](uint64_t index) const { return narrow_ != nullptr ? narrow_[index] : str_->at(index); }

 private:
  const Str* str_;
  const uint8_t* narrow_;
};

template <class To, class From>
inline void copy_code_points(To* to, const From* from, uint64_t count) {
  if constexpr (sizeof(To) == sizeof(From)) {
    std::memcpy(to, from, count * sizeof(To));
  } else {
    for (uint64_t i = 0; i < count; ++i) to[i] = static_cast<To>(from[i]);
  }
}

// Copies str[start : start+count] to `to`. REQUIRES: To is wide enough for what is copied.
template <class To>
inline void copy_from_str(To* to, const Str* str, uint64_t start, uint64_t count) {
  with_data(str, [&](auto* from) { copy_code_points(to, from + start, count); });
}

// All code points or-ed: enough to tell the width and whether they are ASCII.
template <class T>
inline char32_t combined_bits(const T* data, uint64_t count) {
  std::conditional_t<sizeof(T) == 1, uint64_t, uint32_t> bits = 0;
  uint64_t i = 0;
  if constexpr (sizeof(T) == 1) {
    for (; i + 8 <= count; i += 8) {
      uint64_t word;
      std::memcpy(&word, data + i, 8);
      bits |= word;
    }
    bits |= bits >> 32;
    bits |= bits >> 16;
    bits = (bits | bits >> 8) & 0xFF;
  }
  for (; i < count; ++i) bits |= static_cast<uint32_t>(data[i]);
  return static_cast<char32_t>(bits);
}
inline int width_for_bits(char32_t bits) { return bits < 0x100 ? 0 : bits < 0x10000 ? 1 : 2; }
// Upper bound of the code points of a string, as combined_bits() would give it.
inline char32_t bits_of_layout(const Str* str) {
  static constexpr char32_t kBits[] = {0xFF, 0xFFFF, 0x1FFFFF};
  return str->is_ascii() ? 0x7F : kBits[str->width_log2()];
}
inline Str* new_str_for_bits(Runtime& rt, uint64_t length, char32_t bits) {
  return new_str(rt, length, width_for_bits(bits), bits < 0x80);
}

// Canonical string of the given code points. Charges.
template <class T>
Outcome make_str_from(Runtime& rt, const T* data, uint64_t length) {
  if (length == 0) return empty_str();
  if (length == 1) return make_str_of_code_point(rt, data[0]);
  if (length >= 256) TRY(rt.charge(length >> 5));
  Str* result = TRY_NEW(rt, new_str_for_bits(rt, length, combined_bits(data, length)));
  with_mutable_data(result, [&](auto* to) { copy_code_points(to, data, length); });
  return result;
}

// Whether `part` stands in str at `start`. REQUIRES: start + part->length <= str->length.
inline bool matches_at(const Str* str, uint64_t start, const Str* part) {
  return with_data(str, [&](auto* data) {
    return with_data(part, [&]<class U>(const U* other) {
      if constexpr (sizeof(*data) == sizeof(U)) return std::memcmp(data + start, other, part->byte_length()) == 0;
      for (uint64_t i = 0; i < part->length; ++i) {
        if (static_cast<char32_t>(data[start + i]) != static_cast<char32_t>(other[i])) return false;
      }
      return true;
    });
  });
}

// Fuel for moving this many bytes.
SANDBOA_ALWAYS_INLINE Fallible<bool> charge_bytes(Runtime& rt, uint64_t bytes) {
  if (__builtin_expect(bytes < 256, 1)) return true;
  return rt.charge(bytes >> 5);
}

// A string of its own with these bytes as code points. REQUIRES: count >= 2 (shorter ones are shared).
SANDBOA_ALWAYS_INLINE Outcome make_narrow_str(Runtime& rt, const uint8_t* data, uint64_t count, bool ascii) {
  TRY(charge_bytes(rt, count));
  Str* result = TRY_NEW(rt, new_narrow_str(rt, count, ascii));
  support::copy_bytes(mutable_data1(result), data, count);
  return result;
}

// Some ASCII characters as a string, which is no new one if there is at most one of them.
SANDBOA_ALWAYS_INLINE Outcome ascii_piece(Runtime& rt, const uint8_t* data, uint64_t count) {
  if (count > 1) return make_narrow_str(rt, data, count, true);
  return count == 0 ? empty_str() : shared_char(*data);
}

}  // namespace sandboa::runtime
