#include "frontend/source_text.h"

#include <cstring>
#include <string>

#include "support/utf8.h"

namespace sandboa::frontend {

namespace {

enum class Encoding : uint8_t { kUtf8, kLatin1, kAscii, kUnknown };

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\f'; }

// The name in a comment line `coding[:=]\s*([-\w.]+)`, or empty.
std::string_view find_cookie(std::string_view line) {
  size_t start = 0;
  while (start < line.size() && is_blank(line[start])) ++start;
  if (start == line.size() || line[start] != '#') return {};
  size_t found = start;
  while ((found = line.find("coding", found)) != std::string_view::npos) {
    size_t position = found + 6;
    found = position;
    if (position == line.size() || (line[position] != ':' && line[position] != '=')) continue;
    ++position;
    while (position < line.size() && (line[position] == ' ' || line[position] == '\t')) ++position;
    size_t end = position;
    auto is_name_char = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    while (end < line.size() && is_name_char(line[end])) ++end;
    if (end > position) return line.substr(position, end - position);
  }
  return {};
}

bool is_blank_or_comment(std::string_view line) {
  for (char c : line) {
    if (c == '#') return true;
    if (!is_blank(c)) return false;
  }
  return true;
}

// PEP 263: a cookie counts on the first line, or on the second if the first holds no code.
std::string_view find_declared_encoding(std::string_view text) {
  for (int line_number = 0; line_number < 2; ++line_number) {
    size_t end = text.find_first_of("\r\n");
    std::string_view line = text.substr(0, end);
    std::string_view cookie = find_cookie(line);
    if (!cookie.empty()) return cookie;
    if (end == std::string_view::npos || !is_blank_or_comment(line)) return {};
    bool is_crlf = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
    text.remove_prefix(end + (is_crlf ? 2 : 1));
  }
  return {};
}

Encoding encoding_from_name(std::string_view name) {
  std::string normal;
  for (char c : name) normal += c == '_' ? '-' : (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
  auto is_or_starts = [&](std::string_view wanted) {
    return normal == wanted || normal.starts_with(std::string(wanted) + "-");
  };
  if (is_or_starts("utf-8") || normal == "utf8" || normal == "u8") return Encoding::kUtf8;
  for (std::string_view latin : {"latin-1", "iso-8859-1", "iso-latin-1"}) {
    if (is_or_starts(latin)) return Encoding::kLatin1;
  }
  if (normal == "latin1" || normal == "l1" || normal == "iso8859-1" || normal == "8859") return Encoding::kLatin1;
  if (normal == "ascii" || normal == "us-ascii" || normal == "646") return Encoding::kAscii;
  return Encoding::kUnknown;
}

Diagnostic error_without_position(std::string message) {
  Diagnostic diagnostic;
  diagnostic.message = std::move(message);
  return diagnostic;
}

std::string hex_byte(uint8_t byte) {
  static const char* digits = "0123456789abcdef";
  return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

// CPython names the reason of the codec.
std::string utf8_error(std::string_view text, size_t at) {
  auto byte = static_cast<uint8_t>(text[at]);
  const char* reason = "invalid start byte";
  if (byte >= 0xC2 && byte <= 0xF4) {
    size_t need = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    size_t have = 0;
    while (have < need && at + 1 + have < text.size() && (static_cast<uint8_t>(text[at + 1 + have]) & 0xC0) == 0x80) ++have;
    reason = have < need && at + 1 + have == text.size() ? "unexpected end of data" : "invalid continuation byte";
  }
  return "(unicode error) 'utf-8' codec can't decode byte " + hex_byte(byte) + " in position " + std::to_string(at) + ": " +
         reason;
}

// Copies with newlines normalised. `out` has room for the text plus one newline. Returns the size written.
size_t copy_normalised(std::string_view text, char* out) {
  if (text.empty()) return 0;
  size_t size = 0;
  if (std::memchr(text.data(), '\r', text.size()) == nullptr) {
    std::memcpy(out, text.data(), text.size());
    size = text.size();
  } else {
    for (size_t i = 0; i < text.size(); ++i) {
      char c = text[i];
      if (c == '\r') {
        if (i + 1 < text.size() && text[i + 1] == '\n') continue;
        c = '\n';
      }
      out[size++] = c;
    }
  }
  if (size != 0 && out[size - 1] != '\n') out[size++] = '\n';
  return size;
}

std::string_view latin1_to_utf8(std::string_view text, support::Arena& arena) {
  auto out = arena.make_span<char>(text.size() * 2);
  size_t size = 0;
  for (char c : text) size += support::encode_utf8(static_cast<uint8_t>(c), out.data() + size);
  return {out.data(), size};
}

}  // namespace

support::Result<std::string_view, Diagnostic> decode_source(SourceText source, support::Arena& arena) {
  std::string_view text = source.bytes;
  if (text.size() >= (size_t{1} << 31)) {
    Diagnostic diagnostic = error_without_position("source is too large");
    diagnostic.type = ErrorType::kMemoryError;
    return support::Failure{std::move(diagnostic)};
  }
  if (!text.empty() && std::memchr(text.data(), 0, text.size()) != nullptr) {
    return support::Failure{error_without_position("source code string cannot contain null bytes")};
  }
  bool has_bom = !source.is_decoded && text.starts_with("\xEF\xBB\xBF");
  if (has_bom) text.remove_prefix(3);
  size_t ascii = support::ascii_prefix_length(text);
  // A pure ASCII text reads the same in every encoding that is supported, but an unknown cookie is an error all the same.
  std::string_view cookie = source.is_decoded ? std::string_view{} : find_declared_encoding(text);
  Encoding encoding = cookie.empty() ? Encoding::kUtf8 : encoding_from_name(cookie);
  if (encoding == Encoding::kUnknown) {
    return support::Failure{error_without_position("unknown encoding: " + std::string(cookie))};
  }
  if (has_bom && encoding != Encoding::kUtf8) {
    return support::Failure{error_without_position("encoding problem: " + std::string(cookie) + " with BOM")};
  }
  if (ascii != text.size()) {
    if (encoding == Encoding::kAscii) {
      return support::Failure{error_without_position("(unicode error) 'ascii' codec can't decode byte " +
                                                     hex_byte(static_cast<uint8_t>(text[ascii])) + " in position " +
                                                     std::to_string(ascii) + ": ordinal not in range(128)")};
    }
    if (encoding == Encoding::kLatin1) {
      text = latin1_to_utf8(text, arena);
    } else if (size_t bad = support::find_invalid_utf8(text); bad != std::string_view::npos) {
      return support::Failure{error_without_position(utf8_error(text, bad))};
    }
  }
  auto out = arena.make_span<char>(text.size() + 1 + kSourcePadding);
  size_t size = copy_normalised(text, out.data());
  std::memset(out.data() + size, 0, kSourcePadding);
  return std::string_view(out.data(), size);
}

}  // namespace sandboa::frontend
