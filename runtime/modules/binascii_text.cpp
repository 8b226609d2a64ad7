// The two old mail encodings of the module binascii: uuencode and quoted-printable.
#include "runtime/modules/binascii_text.h"

#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/modules/byte_text.h"
#include "runtime/registry.h"

namespace sandboa::runtime {

namespace {

// A flag is mostly a bool; an int is as good.
bool is_set(Value value) { return value.is_true() || (value.is_small_int() && value.small_int() != 0); }

// ---- uuencode: a length, then four digits of six bits for three bytes

constexpr uint64_t kMostInLine = 45;

Outcome uu_read(Runtime& rt, const Arguments& args) {
  ByteSpan text = TRY(ascii_or_bytes(rt, args[0]));
  TRY(rt.charge(8 + text.length / 8));
  // CPython reads the zero behind an empty string.
  uint8_t first = text.length == 0 ? 0 : text.content[0];
  Bytes* result = TRY_NEW(rt, new_bytes(rt, (first - ' ') & 63));
  uint64_t at = 1, count = 0;
  for (uint32_t bits = 0, bit_count = 0; count < result->length; ++at) {
    uint8_t digit = at < text.length ? text.content[at] : uint8_t{'\n'};
    // Spaces at the end of a line may have got lost.
    if (digit == '\n' || digit == '\r') digit = ' ';
    if (digit < ' ' || digit > '`') return make_str(rt, "Illegal char");
    bits = bits << 6 | ((digit - ' ') & 63u);
    bit_count += 6;
    if (bit_count < 8) continue;
    bit_count -= 8;
    result->data()[count++] = static_cast<uint8_t>(bits >> bit_count);
  }
  for (; at < text.length; ++at) {
    uint8_t rest = text.content[at];
    if (rest != ' ' && rest != '`' && rest != '\n' && rest != '\r') return make_str(rt, "Trailing garbage");
  }
  return result;
}

// A str that says what is wrong with data that are too long.
Outcome uu_write(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  if (data.length > kMostInLine) return make_str(rt, "At most 45 bytes at once");
  char zero = is_set(args[1]) ? '`' : ' ';
  TRY(rt.charge(8));
  char line[1 + (kMostInLine + 2) / 3 * 4 + 1];
  size_t length = 0;
  line[length++] = data.length == 0 ? zero : static_cast<char>(' ' + data.length);
  for (uint64_t at = 0; at < data.length; at += 3) {
    uint32_t bits = 0;
    for (uint64_t index = at; index < at + 3; ++index) bits = bits << 8 | (index < data.length ? data.content[index] : 0u);
    for (int shift = 18; shift >= 0; shift -= 6) {
      uint32_t digit = bits >> shift & 63;
      line[length++] = digit == 0 ? zero : static_cast<char>(' ' + digit);
    }
  }
  line[length++] = '\n';
  return make_bytes(rt, {line, length});
}

// ---- quoted-printable (RFC 1521, section 5.1; headers: RFC 1522)

constexpr uint64_t kMostLineLength = 76;

int hex_value(uint8_t digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

struct QuotingRules {
  bool tabs;
  bool is_text;
  bool is_header;
};

bool needs_quoting(const ByteSpan& data, uint64_t at, uint64_t line_length, QuotingRules rules) {
  uint8_t byte = data.content[at];
  bool is_last = at + 1 == data.length;
  uint8_t next = is_last ? 0 : data.content[at + 1];
  if (byte > 126 || byte == '=') return true;
  if (byte == '_') return rules.is_header;
  // A dot alone in a line ends a mail.
  if (byte == '.') return line_length == 0 && (next == 0 || next == '\n' || next == '\r');
  if (byte == '\r' || byte == '\n') return !rules.is_text;
  if (byte == '\t' || byte == ' ') return rules.tabs || is_last;
  return byte < 33;
}

class QuotedWriter {
 public:
  QuotedWriter(Runtime& rt, bool long_line_ends) : builder_(rt), line_end_(long_line_ends ? "\r\n" : "\n") {}

  uint64_t line_length() const { return line_length_; }
  bool fits() const { return builder_.fits(); }
  void quoted(uint8_t byte) {
    if (line_length_ + 3 >= kMostLineLength) break_line();
    flush();
    append_escape(byte);
    line_length_ += 3;
  }
  void plain(uint8_t byte, bool ends_line) {
    if (!ends_line && line_length_ + 1 >= kMostLineLength) break_line();
    flush();
    pending_ = byte;
    has_pending_ = true;
    ++line_length_;
  }
  // Blanks at the end of a line would get lost.
  void end_line() {
    if (has_pending_ && (pending_ == ' ' || pending_ == '\t')) {
      append_escape(pending_);
      has_pending_ = false;
    }
    flush();
    builder_.append(line_end_);
    line_length_ = 0;
  }
  Outcome finish() {
    flush();
    return builder_.finish_bytes();
  }

 private:
  void flush() {
    if (has_pending_) builder_.append(char32_t{pending_});
    has_pending_ = false;
  }
  void append_escape(uint8_t byte) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    const char escape[3] = {'=', kDigits[byte >> 4], kDigits[byte & 15]};
    builder_.append(std::string_view(escape, 3));
  }
  void break_line() {
    flush();
    builder_.append(std::string_view("="));
    builder_.append(line_end_);
    line_length_ = 0;
  }

  StrBuilder builder_;
  std::string_view line_end_;
  uint64_t line_length_ = 0;
  uint8_t pending_ = 0;  // the last character, while it may yet have to be quoted
  bool has_pending_ = false;
};

}  // namespace

Outcome a2b_qp(Runtime& rt, const Arguments& args) {
  ByteSpan text = TRY(ascii_or_bytes(rt, args[0]));
  bool is_header = is_set(args[1]);
  TRY(rt.charge(1 + text.length / 4));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, text.length));
  uint8_t* out = result->data();
  const uint8_t* in = text.data();
  uint64_t at = 0;
  while (at < text.length) {
    uint8_t byte = in[at++];
    if (byte != '=') {
      *out++ = is_header && byte == '_' ? uint8_t{' '} : byte;
      continue;
    }
    if (at >= text.length) break;
    if (in[at] == '\n' || in[at] == '\r') {
      while (at < text.length && in[at] != '\n') ++at;
      ++at;
    } else if (in[at] == '=') {
      *out++ = '=';  // what a wrong encoder writes
      ++at;
    } else if (at + 1 < text.length && hex_value(in[at]) >= 0 && hex_value(in[at + 1]) >= 0) {
      *out++ = static_cast<uint8_t>(hex_value(in[at]) << 4 | hex_value(in[at + 1]));
      at += 2;
    } else {
      *out++ = '=';
    }
  }
  return bytes_up_to(rt, result, static_cast<uint64_t>(out - result->data()));
}

Outcome b2a_qp(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  QuotingRules rules{is_set(args[1]), is_set(args[2]), is_set(args[3])};
  TRY(rt.charge(1 + data.length / 2));
  const void* line_end = data.length == 0 ? nullptr : std::memchr(data.content, '\n', data.length);
  const auto* place = static_cast<const uint8_t*>(line_end);
  QuotedWriter writer(rt, place != nullptr && place > data.content && place[-1] == '\r');
  uint64_t at = 0;
  while (at < data.length && writer.fits()) {
    uint8_t byte = data.content[at];
    bool has_next = at + 1 < data.length;
    if (needs_quoting(data, at, writer.line_length(), rules)) {
      writer.quoted(byte);
      ++at;
    } else if (rules.is_text && (byte == '\n' || (byte == '\r' && has_next && data.content[at + 1] == '\n'))) {
      writer.end_line();
      at += byte == '\r' ? 2 : 1;
    } else {
      bool ends_line = !has_next || data.content[at + 1] == '\n';
      writer.plain(rules.is_header && byte == ' ' ? uint8_t{'_'} : byte, ends_line);
      ++at;
    }
  }
  return writer.finish();
}

namespace {

constexpr MethodDef kRows[] = {
    {"_uu_read", "data, /", checked<uu_read, "any">, kAllocates, "The bytes of a uuencoded line, or what is wrong."},
    {"_uu_write", "data, backtick, /", checked<uu_write, "any, any">, kNoEffects, "A uuencoded line, or what is wrong."},
};

}  // namespace

const std::span<const MethodDef> kUuIntrinsics = kRows;

}  // namespace sandboa::runtime
