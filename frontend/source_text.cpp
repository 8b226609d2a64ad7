#include "frontend/source_text.h"

#include <algorithm>
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

struct Cookie {
  std::string_view name;  // empty: none
  std::string_view line;
  uint32_t line_number = 0;
};

// PEP 263: a cookie counts on the first line, or on the second if the first holds no code.
Cookie find_declared_encoding(std::string_view text) {
  for (uint32_t line_number = 1; line_number <= 2; ++line_number) {
    size_t end = text.find_first_of("\r\n");
    std::string_view line = text.substr(0, end);
    std::string_view cookie = find_cookie(line);
    if (!cookie.empty()) return {cookie, line, line_number};
    if (end == std::string_view::npos || !is_blank_or_comment(line)) return {};
    bool is_crlf = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
    text.remove_prefix(end + (is_crlf ? 2 : 1));
  }
  return {};
}

// The names that CPython's tokenizer knows by heart, in its form; others as they are.
std::string_view normal_name(std::string_view name) {
  std::string normal;
  for (char c : name.substr(0, 12)) normal += c == '_' ? '-' : (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
  auto is_or_starts = [&](std::string_view wanted) {
    return normal == wanted || normal.starts_with(std::string(wanted) + "-");
  };
  if (is_or_starts("utf-8")) return "utf-8";
  for (std::string_view latin : {"latin-1", "iso-8859-1", "iso-latin-1"}) {
    if (is_or_starts(latin)) return "iso-8859-1";
  }
  return name;
}

Encoding encoding_from_name(std::string_view name) {
  if (name == "utf-8") return Encoding::kUtf8;
  if (name == "iso-8859-1") return Encoding::kLatin1;
  std::string normal;
  for (char c : name) normal += c == '_' ? '-' : (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
  if (normal == "utf8" || normal == "u8") return Encoding::kUtf8;
  if (normal == "latin1" || normal == "l1" || normal == "iso8859-1" || normal == "8859") return Encoding::kLatin1;
  if (normal == "ascii" || normal == "us-ascii" || normal == "646") return Encoding::kAscii;
  return Encoding::kUnknown;
}

Diagnostic error_without_position(std::string message) {
  Diagnostic diagnostic;
  diagnostic.message = std::move(message);
  return diagnostic;
}

// Of a codec that CPython calls: no position is known.
Diagnostic error_of_codec(std::string message) {
  Diagnostic diagnostic = error_without_position(std::move(message));
  diagnostic.place = Diagnostic::Place::kNowhere;
  return diagnostic;
}

std::string hex_digits(uint8_t byte) {
  static const char* digits = "0123456789abcdef";
  return {'x', digits[byte >> 4], digits[byte & 15]};
}

std::string codec_error(const char* codec, std::string_view text, size_t at, const char* reason) {
  return std::string("'") + codec + "' codec can't decode byte 0" + hex_digits(static_cast<uint8_t>(text[at])) +
         " in position " + std::to_string(at) + ": " + reason;
}

// How many bytes from `at` on could begin a character, and at least one: these become one replacement character.
size_t invalid_length(std::string_view text, size_t at) {
  auto byte_at = [&](size_t index) { return index < text.size() ? static_cast<uint8_t>(text[index]) : uint8_t{0}; };
  uint8_t lead = byte_at(at);
  if (lead < 0xC2 || lead > 0xF4) return 1;
  uint8_t lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  uint8_t highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte_at(at + 1) < lowest || byte_at(at + 1) > highest) return 1;
  return lead >= 0xF0 && (byte_at(at + 2) & 0xC0) == 0x80 ? 3 : 2;
}

std::string with_replacements(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    size_t valid = std::min(support::find_invalid_utf8(text), text.size());
    out.append(text.substr(0, valid));
    text.remove_prefix(valid);
    if (text.empty()) break;
    out += "\xEF\xBF\xBD";
    text.remove_prefix(std::min(invalid_length(text, 0), text.size()));
  }
  return out;
}

// CPython names the reason of the codec.
const char* reason_of_invalid_utf8(std::string_view text, size_t at) {
  auto byte = static_cast<uint8_t>(text[at]);
  if (byte < 0xC2 || byte > 0xF4) return "invalid start byte";
  size_t need = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
  size_t have = 0;
  while (have < need && at + 1 + have < text.size() && (static_cast<uint8_t>(text[at + 1 + have]) & 0xC0) == 0x80) ++have;
  return have < need && at + 1 + have == text.size() ? "unexpected end of data" : "invalid continuation byte";
}

Diagnostic error_in_line(std::string message, uint32_t line, std::string_view text, uint32_t column, uint32_t end_column) {
  Diagnostic diagnostic = error_without_position(std::move(message));
  diagnostic.line = diagnostic.end_line = line;
  diagnostic.column = column;
  diagnostic.end_column = end_column;
  diagnostic.source_line = with_replacements(text);
  diagnostic.found_by_lexer = true;
  diagnostic.place = Diagnostic::Place::kWithoutFile;
  return diagnostic;
}

// Bytes that are no UTF-8 where nothing else was declared.
Diagnostic undeclared_encoding(std::string_view text, size_t at) {
  uint32_t line = 1;
  size_t start = 0;
  for (size_t index = 0; index < at; ++index) {
    bool is_end = text[index] == '\n' || (text[index] == '\r' && text[index + 1] != '\n');
    if (!is_end) continue;
    ++line;
    start = index + 1;
  }
  uint32_t column = 1;
  for (size_t index = start; index < at; ++index) column += (static_cast<uint8_t>(text[index]) & 0xC0) != 0x80;
  std::string message = "Non-UTF-8 code starting with '\\" + hex_digits(static_cast<uint8_t>(text[at])) + "' on line " +
                        std::to_string(line) +
                        ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
  std::string_view shown = text.substr(start, text.find_first_of("\r\n", at) - start);
  return error_in_line(std::move(message), line, shown, column, column);
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
  Cookie cookie = source.is_decoded ? Cookie{} : find_declared_encoding(text);
  std::string_view name = cookie.name.empty() ? "utf-8" : normal_name(cookie.name);
  if (has_bom && name != "utf-8") {
    auto length = static_cast<uint32_t>(cookie.line.size());
    return support::Failure{error_in_line("encoding problem: " + std::string(name) + " with BOM", cookie.line_number,
                                          cookie.line, 0, length + cookie.line_number - 1)};
  }
  Encoding encoding = encoding_from_name(name);
  if (encoding == Encoding::kUnknown) {
    return support::Failure{error_of_codec("unknown encoding: " + std::string(cookie.name))};
  }
  if (ascii != text.size()) {
    if (encoding == Encoding::kAscii) {
      return support::Failure{error_of_codec(codec_error("ascii", text, ascii, "ordinal not in range(128)"))};
    }
    if (encoding == Encoding::kLatin1) {
      text = latin1_to_utf8(text, arena);
    } else if (size_t bad = support::find_invalid_utf8(text); bad != std::string_view::npos) {
      bool is_codec = name != "utf-8";
      return support::Failure{is_codec ? error_of_codec(codec_error("utf-8", text, bad, reason_of_invalid_utf8(text, bad)))
                                       : undeclared_encoding(text, bad)};
    }
  }
  auto out = arena.make_span<char>(text.size() + 1 + kSourcePadding);
  size_t size = copy_normalised(text, out.data());
  std::memset(out.data() + size, 0, kSourcePadding);
  return std::string_view(out.data(), size);
}

}  // namespace sandboa::frontend
