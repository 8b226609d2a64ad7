#include "frontend/string_literals.h"

#include <cstring>

#include "frontend/character_names.h"
#include "support/utf8.h"

namespace sandboa::frontend {

namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The byte that \c stands for, or -1.
int simple_escape(char c) {
  switch (c) {
    case '\\':
    case '\'':
    case '"':
      return c;
    case 'a':
      return '\a';
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'v':
      return '\v';
    default:
      return -1;
  }
}

bool is_octal(char c) { return c >= '0' && c <= '7'; }

// Up to three octal digits at `position`, which is moved past them.
uint32_t read_octal(std::string_view body, size_t& position) {
  uint32_t value = 0;
  for (int count = 0; count < 3 && position < body.size() && is_octal(body[position]); ++count) {
    value = value * 8 + static_cast<uint32_t>(body[position++] - '0');
  }
  return value;
}

// CPython decodes an ASCII form of the body in which other characters take ten bytes; its error positions count in that.
size_t codec_position(std::string_view body, size_t position) {
  size_t result = 0;
  for (size_t i = 0; i < position; ++i) {
    auto byte = static_cast<uint8_t>(body[i]);
    if (byte < 0x80) {
      ++result;
    } else if (byte >= 0xC0) {
      result += 10;
    }
  }
  return result;
}

std::string codec_error(std::string_view body, size_t from, size_t to, const char* reason) {
  size_t first = codec_position(body, from);
  size_t last = codec_position(body, to) - 1;
  std::string message = "(unicode error) 'unicodeescape' codec can't decode ";
  if (first == last) {
    message += "byte 0x5c in position " + std::to_string(first);
  } else {
    message += "bytes in position " + std::to_string(first) + "-" + std::to_string(last);
  }
  return message + ": " + reason;
}

struct HexEscape {
  int digits;
  const char* truncated;
};

HexEscape hex_escape(char c) {
  switch (c) {
    case 'x':
      return {2, "truncated \\xXX escape"};
    case 'u':
      return {4, "truncated \\uXXXX escape"};
    case 'U':
      return {8, "truncated \\UXXXXXXXX escape"};
    default:
      return {0, nullptr};
  }
}

// The character of \N{...}; `position` is that of the N and is moved past the escape.
uint32_t named_escape(std::string_view body, size_t& position, EscapeError& error) {
  const size_t backslash = position - 1;
  bool has_brace = position + 1 < body.size() && body[position + 1] == '{';
  size_t close = has_brace ? body.find('}', position) : std::string_view::npos;
  if (close == std::string_view::npos || close == position + 2) {
    size_t end = !has_brace ? position + 1 : close == std::string_view::npos ? body.size() : close;
    error.message = codec_error(body, backslash, end, "malformed \\N character escape");
    return kNoSuchCharacter;
  }
  if (!has_character_names()) {
    error.message = "not supported yet: \\N{...} escapes where the library ICU is missing";
    error.is_unsupported = true;
    return kNoSuchCharacter;
  }
  uint32_t result = character_by_name(body.substr(position + 2, close - position - 2));
  position = close + 1;
  if (result == kNoSuchCharacter) error.message = codec_error(body, backslash, position, "unknown Unicode character name");
  return result;
}

}  // namespace

std::string_view decode_str_escapes(std::string_view body, support::Arena& arena, EscapeError& error) {
  // No escape is shorter than what it stands for: \u takes six bytes for at most three, \U ten for four.
  auto out = arena.make_span<char>(body.size());
  size_t size = 0;
  for (size_t position = 0; position < body.size();) {
    const void* found = std::memchr(body.data() + position, '\\', body.size() - position);
    size_t backslash = found == nullptr ? body.size() : static_cast<size_t>(static_cast<const char*>(found) - body.data());
    std::memcpy(out.data() + size, body.data() + position, backslash - position);
    size += backslash - position;
    if (backslash == body.size()) break;
    position = backslash + 1;
    if (position == body.size()) {
      out[size++] = '\\';  // only in f-strings, before a brace
      break;
    }
    char c = body[position];
    if (c == '\n') {
      ++position;
      continue;
    }
    if (int plain = simple_escape(c); plain >= 0) {
      out[size++] = static_cast<char>(plain);
      ++position;
      continue;
    }
    if (is_octal(c)) {
      // \777 is three bytes of source for two of UTF-8.
      size += support::encode_utf8(read_octal(body, position), out.data() + size);
      continue;
    }
    if (c == 'N') {
      uint32_t named = named_escape(body, position, error);
      if (named == kNoSuchCharacter) return {};
      size += support::encode_utf8(named, out.data() + size);  // the braces alone are four bytes of source
      continue;
    }
    HexEscape escape = hex_escape(c);
    if (escape.digits == 0) {
      out[size++] = '\\';  // unknown escapes stay as they are
      continue;
    }
    ++position;
    uint32_t value = 0;
    for (int count = 0; count < escape.digits; ++count, ++position) {
      int digit = position < body.size() ? hex_value(body[position]) : -1;
      if (digit < 0) {
        error.message = codec_error(body, backslash, position, escape.truncated);
        return {};
      }
      value = value * 16 + static_cast<uint32_t>(digit);
    }
    if (value > 0x10FFFF) {
      error.message = codec_error(body, backslash, position, "illegal Unicode character");
      return {};
    }
    size += support::encode_utf8(value, out.data() + size);
  }
  return {out.data(), size};
}

std::string_view decode_bytes_escapes(std::string_view body, support::Arena& arena, EscapeError& error) {
  auto out = arena.make_span<char>(body.size());
  size_t size = 0;
  for (size_t position = 0; position < body.size();) {
    char c = body[position++];
    if (c != '\\' || position == body.size()) {
      out[size++] = c;
      continue;
    }
    c = body[position];
    if (c == '\n') {
      ++position;
    } else if (int plain = simple_escape(c); plain >= 0) {
      out[size++] = static_cast<char>(plain);
      ++position;
    } else if (is_octal(c)) {
      out[size++] = static_cast<char>(read_octal(body, position));
    } else if (c == 'x') {
      int high = position + 1 < body.size() ? hex_value(body[position + 1]) : -1;
      int low = position + 2 < body.size() ? hex_value(body[position + 2]) : -1;
      if (high < 0 || low < 0) {
        error.message = "(value error) invalid \\x escape at position " + std::to_string(position - 1);
        return {};
      }
      out[size++] = static_cast<char>(high * 16 + low);
      position += 3;
    } else {
      out[size++] = '\\';
    }
  }
  return {out.data(), size};
}

}  // namespace sandboa::frontend
