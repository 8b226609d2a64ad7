#include "support/utf8.h"

#include <cstring>

namespace sandboa::support {

DecodedCodePoint decode_utf8(std::string_view text, bool allow_surrogates) {
  auto byte = [&](size_t index) { return static_cast<uint8_t>(text[index]); };
  auto is_continuation = [&](size_t index) { return index < text.size() && (byte(index) & 0xC0) == 0x80; };
  uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xC2 || first > 0xF4) return {0, 0};
  if (first < 0xE0) {
    if (!is_continuation(1)) return {0, 0};
    return {((first & 0x1F) << 6) | (byte(1) & 0x3Fu), 2};
  }
  if (first < 0xF0) {
    if (!is_continuation(1) || !is_continuation(2)) return {0, 0};
    uint32_t code_point = ((first & 0x0F) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu);
    bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (code_point < 0x800 || (surrogate && !allow_surrogates)) return {0, 0};
    return {code_point, 3};
  }
  if (!is_continuation(1) || !is_continuation(2) || !is_continuation(3)) return {0, 0};
  uint32_t code_point = ((first & 0x07) << 18) | ((byte(1) & 0x3Fu) << 12) | ((byte(2) & 0x3Fu) << 6) | (byte(3) & 0x3Fu);
  if (code_point < 0x10000 || code_point > 0x10FFFF) return {0, 0};
  return {code_point, 4};
}

size_t ascii_prefix_length(std::string_view text) {
  size_t index = 0;
  for (; index + 8 <= text.size(); index += 8) {
    uint64_t word;
    std::memcpy(&word, text.data() + index, 8);
    if ((word & 0x8080808080808080u) != 0) break;
  }
  while (index < text.size() && static_cast<uint8_t>(text[index]) < 0x80) ++index;
  return index;
}

size_t find_invalid_utf8(std::string_view text) {
  size_t index = ascii_prefix_length(text);
  while (index < text.size()) {
    DecodedCodePoint decoded = decode_utf8(text.substr(index));
    if (decoded.length == 0) return index;
    index += decoded.length;
  }
  return std::string_view::npos;
}

bool is_valid_text(std::string_view text) {
  for (text.remove_prefix(ascii_prefix_length(text)); !text.empty();) {
    DecodedCodePoint decoded = decode_utf8(text, true);
    if (decoded.length == 0) return false;
    text.remove_prefix(decoded.length);
  }
  return true;
}

std::string repaired_text(std::string_view text) {
  std::string repaired;
  while (!text.empty()) {
    DecodedCodePoint decoded = decode_utf8(text, true);
    if (decoded.length == 0) {
      repaired += "\xEF\xBF\xBD";
      text.remove_prefix(1);
    } else {
      repaired += text.substr(0, decoded.length);
      text.remove_prefix(decoded.length);
    }
  }
  return repaired;
}

}  // namespace sandboa::support
