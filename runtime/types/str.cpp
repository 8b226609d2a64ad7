#include "runtime/types/str.h"
#include "runtime/types/exact.h"

#include <cstdlib>
#include <string>

#include "runtime/types/str_data.h"
#include "support/utf8.h"

namespace sandboa::runtime {

// ---- shared strings
// -------------------------------------------------------------------------------------------------------

namespace {

constexpr uint16_t str_flags(int width_log2, bool ascii) {
  return static_cast<uint16_t>((width_log2 << Str::kWidthShift) | (ascii ? Str::kAscii : 0));
}

void initialize_shared(Str* str, uint64_t length, int width_log2, bool ascii, const void* data) {
  str->type = builtin_type(TypeId::kStr);
  str->kind = Kind::kStr;
  str->mark = 0;
  str->flags = static_cast<uint16_t>(str_flags(width_log2, ascii) | kShared);
  str->size_units = 0;
  str->length = length;
  str->data = data;
  str->content_hash = support::content_hash(data, length << width_log2);
}

}  // namespace

SharedCharacters::SharedCharacters() {
  for (int i = 0; i < 256; ++i) {
    data[i][0] = static_cast<char>(i);
    data[i][1] = 0;
    initialize_shared(&strings[i], 1, 0, i < 0x80, data[i]);
  }
  initialize_shared(&empty, 0, 0, true, "");
}
SharedCharacters shared_characters;

// ---- making
// ---------------------------------------------------------------------------------------------------------------

Str* new_str(Runtime& rt, uint64_t length, int width_log2, bool ascii) {
  constexpr uint64_t kAbsurd = uint64_t{1} << 56;  // keeps the shift and the heap's rounding from overflowing
  uint64_t bytes = length > kAbsurd ? kAbsurd : length << width_log2;
  Str* str = rt.allocate<Str>(TypeId::kStr, Kind::kStr, bytes + 1, str_flags(width_log2, ascii));
  if (__builtin_expect(str == nullptr, 0)) return nullptr;
  str->length = length;
  str->content_hash = 0;
  char* data = reinterpret_cast<char*>(str + 1);
  str->data = data;
  data[bytes] = 0;  // names are handed to printf
  return str;
}

namespace {

struct Utf8Summary {
  uint64_t length = 0;
  char32_t bits = 0;
};

Utf8Summary summarize_utf8(std::string_view utf8) {
  Utf8Summary summary;
  for (size_t i = 0; i < utf8.size();) {
    support::DecodedCodePoint decoded = support::decode_utf8(utf8.substr(i), true);
    DCHECK(decoded.length != 0);
    if (decoded.length == 0) decoded = {0xFFFD, 1};
    summary.bits |= decoded.code_point;
    ++summary.length;
    i += decoded.length;
  }
  return summary;
}

template <class To>
void decode_into(To* to, std::string_view utf8) {
  for (size_t i = 0; i < utf8.size();) {
    support::DecodedCodePoint decoded = support::decode_utf8(utf8.substr(i), true);
    if (decoded.length == 0) decoded = {0xFFFD, 1};
    *to++ = static_cast<To>(decoded.code_point);
    i += decoded.length;
  }
}

SANDBOA_NOINLINE Outcome make_str_beyond_ascii(Runtime& rt, std::string_view utf8) {
  TRY(rt.charge(utf8.size() >> 2));
  Utf8Summary summary = summarize_utf8(utf8);
  if (summary.length == 1) return make_str_of_code_point(rt, summary.bits);
  Str* str = TRY_NEW(rt, new_str_for_bits(rt, summary.length, summary.bits));
  with_mutable_data(str, [&](auto* to) { decode_into(to, utf8); });
  return str;
}

}  // namespace

Outcome make_str(Runtime& rt, std::string_view utf8) {
  if (utf8.size() <= 1) {
    if (utf8.empty()) return empty_str();
    return shared_char(static_cast<uint8_t>(utf8[0]));
  }
  if (!support::is_ascii(utf8)) return make_str_beyond_ascii(rt, utf8);
  return make_narrow_str(rt, reinterpret_cast<const uint8_t*>(utf8.data()), utf8.size(), true);
}

Outcome make_str_of_code_point(Runtime& rt, char32_t code_point) {
  if (__builtin_expect(code_point < 0x100, 1)) return shared_char(static_cast<uint8_t>(code_point));
  Str* str = TRY_NEW(rt, new_str_for_bits(rt, 1, code_point));
  with_mutable_data(str, [&]<class T>(T* to) { *to = static_cast<T>(code_point); });
  return str;
}

Outcome substring(Runtime& rt, Str* str, uint64_t start, uint64_t length) {
  if (length == str->length) return as_exact(rt, str);
  if (length <= 1) {
    if (length == 0) return empty_str();
    return make_str_of_code_point(rt, str->at(start));
  }
  if (__builtin_expect(!str->is_ascii(), 0)) {
    return with_data(str, [&](auto* data) { return make_str_from(rt, data + start, length); });
  }
  return make_narrow_str(rt, str->data1() + start, length, true);
}

Str* make_shared_str(std::string_view utf8) {
  if (utf8.empty()) return empty_str();
  Utf8Summary summary = summarize_utf8(utf8);
  if (summary.length == 1 && summary.bits < 0x100) return shared_char(static_cast<uint8_t>(summary.bits));
  int width = width_for_bits(summary.bits);
  size_t bytes = summary.length << width;
  auto* memory = static_cast<char*>(std::calloc(1, sizeof(Str) + bytes + 1));
  CHECK(memory != nullptr);
  char* data = memory + sizeof(Str);
  if (width == 0) {
    decode_into(reinterpret_cast<uint8_t*>(data), utf8);
  } else if (width == 1) {
    decode_into(reinterpret_cast<char16_t*>(data), utf8);
  } else {
    decode_into(reinterpret_cast<char32_t*>(data), utf8);
  }
  auto* str = reinterpret_cast<Str*>(memory);
  initialize_shared(str, summary.length, width, summary.bits < 0x80, data);
  return str;
}

// ---- reading
// --------------------------------------------------------------------------------------------------------------

void append_utf8(std::string& out, const Str* str) {
  if (str->is_ascii()) {
    out.append(reinterpret_cast<const char*>(str->data1()), str->length);
    return;
  }
  with_data(str, [&](auto* data) {
    char buffer[4];
    for (uint64_t i = 0; i < str->length; ++i) out.append(buffer, support::encode_utf8(data[i], buffer));
  });
}

std::string to_utf8(const Str* str) {
  std::string out;
  append_utf8(out, str);
  return out;
}

uint64_t str_content_hash(const Str* str) {
  if (str->content_hash != 0) return str->content_hash;
  uint64_t hash = support::content_hash(str->data, str->byte_length());
  if (!str->is_shared()) const_cast<Str*>(str)->content_hash = hash;
  return hash;
}

namespace {

// Keys and names are short: two overlapping loads beat the call of memcmp.
bool bytes_equal(const void* lhs, const void* rhs, size_t size) {
  auto overlapping = [&]<class Word>(Word) {
    auto load = [](const void* from, size_t offset) {
      Word word;
      std::memcpy(&word, static_cast<const char*>(from) + offset, sizeof word);
      return word;
    };
    size_t last = size - sizeof(Word);
    return ((load(lhs, 0) ^ load(rhs, 0)) | (load(lhs, last) ^ load(rhs, last))) == 0;
  };
  if (size > 16) return std::memcmp(lhs, rhs, size) == 0;
  if (size >= 8) return overlapping(uint64_t{});
  if (size >= 4) return overlapping(uint32_t{});
  if (size == 0) return true;
  auto difference = [&](size_t at) { return static_cast<const char*>(lhs)[at] ^ static_cast<const char*>(rhs)[at]; };
  return (difference(0) | difference(size / 2) | difference(size - 1)) == 0;
}

}  // namespace

bool str_equal_by_content(const Str* lhs, const Str* rhs) {
  if (lhs->width_log2() != rhs->width_log2()) return false;
  if (lhs->content_hash != rhs->content_hash && lhs->content_hash != 0 && rhs->content_hash != 0) return false;
  return bytes_equal(lhs->data, rhs->data, lhs->byte_length());
}

int str_compare(const Str* lhs, const Str* rhs) {
  uint64_t common = lhs->length < rhs->length ? lhs->length : rhs->length;
  int order = 0;
  if (lhs->width_log2() == 0 && rhs->width_log2() == 0) {
    order = std::memcmp(lhs->data, rhs->data, common);
  } else {
    order = with_data(lhs, [&](auto* left) {
      return with_data(rhs, [&](auto* right) {
        for (uint64_t i = 0; i < common; ++i) {
          char32_t a = left[i], b = right[i];
          if (a != b) return a < b ? -1 : 1;
        }
        return 0;
      });
    });
  }
  if (order != 0) return order;
  return lhs->length < rhs->length ? -1 : lhs->length > rhs->length;
}

bool str_equals_ascii(const Str* str, std::string_view ascii) {
  return str->is_ascii() && str->length == ascii.size() && std::memcmp(str->data, ascii.data(), ascii.size()) == 0;
}

// ---- concatenation
// ----------------------------------------------------------------------------------------------------------

namespace {

// Below this many bytes, copying is cheaper than a second object. A string that grows beyond by small pieces moves into a
// buffer.
constexpr uint64_t kBufferThreshold = 256;

void concatenate_into(Str* result, const Str* lhs, const Str* rhs) {
  with_mutable_data(result, [&](auto* to) {
    copy_from_str(to, lhs, 0, lhs->length);
    copy_from_str(to + lhs->length, rhs, 0, rhs->length);
  });
}

Str* new_str_in_buffer(Runtime& rt, StrBuffer* buffer, uint64_t length, int width_log2, bool ascii) {
  auto flags = static_cast<uint16_t>(str_flags(width_log2, ascii) | Str::kInBuffer);
  Str* str = rt.allocate<Str>(TypeId::kStr, Kind::kStr, sizeof(StrBuffer*), flags);
  if (str == nullptr) return nullptr;
  str->length = length;
  str->content_hash = 0;
  str->data = buffer->bytes();
  str->buffer() = buffer;
  return str;
}

void copy_to_buffer(char* to, int width_log2, const Str* str) {
  if (width_log2 == 0) {
    copy_from_str(reinterpret_cast<uint8_t*>(to), str, 0, str->length);
  } else if (width_log2 == 1) {
    copy_from_str(reinterpret_cast<char16_t*>(to), str, 0, str->length);
  } else {
    copy_from_str(reinterpret_cast<char32_t*>(to), str, 0, str->length);
  }
}

SANDBOA_NOINLINE Outcome concatenate_flat(Runtime& rt, Str* lhs, Str* rhs) {
  char32_t bits = bits_of_layout(lhs) | bits_of_layout(rhs);
  uint64_t length = lhs->length + rhs->length;
  TRY(rt.check_size(length, uint64_t{1} << width_for_bits(bits)));
  TRY(charge_bytes(rt, length << width_for_bits(bits)));
  Str* result = TRY_NEW(rt, new_str_for_bits(rt, length, bits));
  concatenate_into(result, lhs, rhs);
  return result;
}

// The result does not fit the left operand's own buffer, or there is none yet: a new one with room to grow.
SANDBOA_NOINLINE Outcome concatenate_to_new_buffer(Runtime& rt, Str* lhs, Str* rhs) {
  char32_t bits = bits_of_layout(lhs) | bits_of_layout(rhs);
  int width = width_for_bits(bits);
  uint64_t length = lhs->length + rhs->length;
  uint64_t used = length << width;
  bool growing = (lhs->flags & Str::kInBuffer) != 0;  // it has outgrown a buffer before, so it will again
  uint64_t capacity = (growing ? used + (used >> 1) + (used >> 2) : used + (used >> 2)) + 64;
  TRY(charge_bytes(rt, used));
  auto* buffer = rt.allocate_storage<StrBuffer>(Kind::kStrBuffer, capacity);
  if (buffer == nullptr) return concatenate_flat(rt, lhs, rhs);
  buffer->capacity_bytes = capacity;
  buffer->used_bytes = used;
  Str* result = TRY_NEW(rt, new_str_in_buffer(rt, buffer, length, width, bits < 0x80));
  copy_to_buffer(buffer->bytes(), width, lhs);
  copy_to_buffer(buffer->bytes() + (lhs->length << width), width, rhs);
  return result;
}

Outcome concatenate_large(Runtime& rt, Str* lhs, Str* rhs) {
  uint64_t left_bytes = lhs->byte_length();
  uint64_t right_bytes = rhs->length << lhs->width_log2();
  if ((lhs->flags & Str::kInBuffer) != 0 && rhs->width_log2() <= lhs->width_log2()) {
    StrBuffer* buffer = lhs->buffer();
    // Only the latest string of a buffer may grow in place: nobody else sees the bytes behind it.
    if (buffer->used_bytes == left_bytes && right_bytes <= buffer->capacity_bytes - left_bytes) {
      TRY(charge_bytes(rt, right_bytes));
      bool ascii = lhs->is_ascii() && rhs->is_ascii();
      Str* result = TRY_NEW(rt, new_str_in_buffer(rt, buffer, lhs->length + rhs->length, lhs->width_log2(), ascii));
      copy_to_buffer(buffer->bytes() + left_bytes, lhs->width_log2(), rhs);
      buffer->used_bytes = left_bytes + right_bytes;
      return result;
    }
  }
  if (right_bytes <= left_bytes) return concatenate_to_new_buffer(rt, lhs, rhs);
  return concatenate_flat(rt, lhs, rhs);
}

}  // namespace

Outcome str_concatenate(Runtime& rt, Str* lhs, Str* rhs) {
  if (lhs->length == 0) return rhs;
  if (rhs->length == 0) return lhs;
  uint64_t length = lhs->length + rhs->length;
  if (__builtin_expect(lhs->byte_length() + rhs->byte_length() >= kBufferThreshold, 0))
    return concatenate_large(rt, lhs, rhs);
  if (__builtin_expect(((lhs->flags | rhs->flags) >> Str::kWidthShift) != 0, 0)) return concatenate_flat(rt, lhs, rhs);
  Str* result = TRY_NEW(rt, new_narrow_str(rt, length, (lhs->flags & rhs->flags & Str::kAscii) != 0));
  support::copy_bytes(mutable_data1(result), lhs->data, lhs->length);
  support::copy_bytes(mutable_data1(result) + lhs->length, rhs->data, rhs->length);
  return result;
}

namespace {

// REQUIRES: unit is 2 or 4, and divides total.
void fill_with_pattern(char* to, const void* unit_bytes, uint64_t unit, uint64_t total) {
  char pattern[8];
  for (uint64_t i = 0; i < sizeof pattern; i += unit) std::memcpy(pattern + i, unit_bytes, unit);
  uint64_t filled = 0;
  for (; filled + sizeof pattern <= total; filled += sizeof pattern) std::memcpy(to + filled, pattern, sizeof pattern);
  std::memcpy(to + filled, pattern, total - filled);
}

}  // namespace

Outcome str_repeat(Runtime& rt, Str* str, int64_t count) {
  if (count <= 0 || str->length == 0) return empty_str();
  if (count == 1) return as_exact(rt, str);
  uint64_t unit = str->byte_length();
  TRY(rt.check_size(static_cast<uint64_t>(count), unit));
  uint64_t total = unit * static_cast<uint64_t>(count);
  TRY(charge_bytes(rt, total));
  uint64_t length = str->length * static_cast<uint64_t>(count);
  bool is_narrow = str->width_log2() == 0;
  Str* result =
      TRY_NEW(rt, is_narrow ? new_narrow_str(rt, length, str->is_ascii()) : new_str(rt, length, str->width_log2(), false));
  auto* to = static_cast<char*>(const_cast<void*>(result->data));
  if (unit == 1) {
    std::memset(to, *str->data1(), total);
    return result;
  }
  if (unit == 2 || unit == 4) {
    fill_with_pattern(to, str->data, unit, total);
    return result;
  }
  std::memcpy(to, str->data, unit);
  for (uint64_t filled = unit; filled < total;) {
    uint64_t step = filled < total - filled ? filled : total - filled;
    std::memcpy(to + filled, to, step);
    filled += step;
  }
  return result;
}

Outcome str_pad(Runtime& rt, Str* str, uint64_t left, uint64_t right, char32_t fill) {
  if (left == 0 && right == 0) return as_exact(rt, str);
  char32_t bits = fill | (str->length == 0 ? 0 : bits_of_layout(str));
  int width = width_for_bits(bits);
  constexpr uint64_t kAbsurd = uint64_t{1} << 60;
  uint64_t length = left > kAbsurd || right > kAbsurd ? kAbsurd : left + str->length + right;
  TRY(rt.check_size(length, uint64_t{1} << width));
  TRY(charge_bytes(rt, length << width));
  Str* result = TRY_NEW(rt, new_str(rt, length, width, bits < 0x80));
  with_mutable_data(result, [&]<class T>(T* to) {
    for (uint64_t i = 0; i < left; ++i) to[i] = static_cast<T>(fill);
    copy_from_str(to + left, str, 0, str->length);
    for (uint64_t i = left + str->length; i < length; ++i) to[i] = static_cast<T>(fill);
  });
  return result;
}

// ---- subscripts
// -------------------------------------------------------------------------------------------------------------

Outcome str_item(Runtime& rt, Str* str, int64_t index) {
  if (index < 0) index += static_cast<int64_t>(str->length);
  if (__builtin_expect(static_cast<uint64_t>(index) >= str->length, 0)) {
    return rt.raise_text(TypeId::kIndexError, "string index out of range");
  }
  return make_str_of_code_point(rt, str->at(static_cast<uint64_t>(index)));
}

Outcome str_slice(Runtime& rt, Str* str, const operations::SliceBounds& bounds) {
  auto count = static_cast<uint64_t>(bounds.count);
  if (count == 0) return empty_str();
  if (bounds.step == 1) return substring(rt, str, static_cast<uint64_t>(bounds.start), count);
  if (count == 1) return make_str_of_code_point(rt, str->at(static_cast<uint64_t>(bounds.start)));
  TRY(rt.charge(count >> 3));
  return with_data(str, [&](auto* data) -> Outcome {
    char32_t bits = 0x7F;
    if (!str->is_ascii()) {
      bits = 0;
      for (int64_t i = 0; i < bounds.count; ++i) bits |= data[bounds.start + i * bounds.step];
    }
    Str* result = TRY_NEW(rt, new_str_for_bits(rt, count, bits));
    with_mutable_data(result, [&]<class T>(T* to) {
      for (int64_t i = 0; i < bounds.count; ++i) to[i] = static_cast<T>(data[bounds.start + i * bounds.step]);
    });
    return result;
  });
}

}  // namespace sandboa::runtime
