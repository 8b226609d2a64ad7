// UTF-8, with lone surrogates allowed on request (Python strings may hold them).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace sandboa::support {

struct DecodedCodePoint {
  char32_t code_point;
  uint32_t length;  // bytes consumed; 0 if the bytes are not valid UTF-8
};

// REQUIRES: !text.empty(). Surrogates (ED A0..BF xx) are invalid unless allow_surrogates.
DecodedCodePoint decode_utf8(std::string_view text, bool allow_surrogates = false);

// Writes 1 to 4 bytes and returns how many. Surrogates are encoded in the generalised form.
inline size_t encode_utf8(char32_t code_point, char* out) {
  auto put = [&](size_t index, uint32_t byte) { out[index] = static_cast<char>(byte); };
  if (code_point < 0x80) {
    put(0, code_point);
    return 1;
  }
  if (code_point < 0x800) {
    put(0, 0xC0 | (code_point >> 6));
    put(1, 0x80 | (code_point & 0x3F));
    return 2;
  }
  if (code_point < 0x10000) {
    put(0, 0xE0 | (code_point >> 12));
    put(1, 0x80 | ((code_point >> 6) & 0x3F));
    put(2, 0x80 | (code_point & 0x3F));
    return 3;
  }
  put(0, 0xF0 | (code_point >> 18));
  put(1, 0x80 | ((code_point >> 12) & 0x3F));
  put(2, 0x80 | ((code_point >> 6) & 0x3F));
  put(3, 0x80 | (code_point & 0x3F));
  return 4;
}

inline bool is_ascii(std::string_view text) {
  constexpr uint64_t kHighBits = 0x8080808080808080u;
  auto word_at = [&](size_t index) {
    uint64_t word;
    std::memcpy(&word, text.data() + index, 8);
    return word;
  };
  size_t size = text.size();
  if (size >= 8) {
    for (size_t index = 0; index < size - 8; index += 8) {
      if ((word_at(index) & kHighBits) != 0) return false;
    }
    return (word_at(size - 8) & kHighBits) == 0;
  }
  unsigned bits = 0;
  for (char c : text) bits |= static_cast<uint8_t>(c);
  return bits < 0x80;
}
// Length of the longest prefix that is pure ASCII.
size_t ascii_prefix_length(std::string_view text);

// Offset of the first invalid byte, or npos.
size_t find_invalid_utf8(std::string_view text);

// Whether it is what texts are inside: UTF-8 with surrogates in generalised form.
bool is_valid_text(std::string_view text);
// Invalid bytes become replacement characters: for texts that must not fail.
std::string repaired_text(std::string_view text);

}  // namespace sandboa::support
