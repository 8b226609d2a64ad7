// The module binascii: base64, hexadecimal digits, check sums. What decodes answers bytes, or a str that says what is wrong:
// the exceptions are runtime/modules/binascii.py's.
#include <array>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/module.h"
#include "runtime/modules/binascii_text.h"
#include "runtime/modules/byte_text.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/hex_digits.h"
#include "support/crc32.h"

namespace sandboa::runtime {

namespace {

constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr uint8_t kNoDigit = 0xFF;

constexpr auto kBase64Values = [] {
  std::array<uint8_t, 256> table{};
  for (uint8_t& value : table) value = kNoDigit;
  for (uint8_t index = 0; index < 64; ++index) table[static_cast<uint8_t>(kBase64[index])] = index;
  return table;
}();

constexpr auto kHexValues = [] {
  std::array<uint8_t, 256> table{};
  for (uint8_t& value : table) value = kNoDigit;
  for (uint8_t index = 0; index < 16; ++index) {
    table[static_cast<uint8_t>(kHexDigits[index])] = index;
    table[static_cast<uint8_t>("0123456789ABCDEF"[index])] = index;
  }
  return table;
}();

Outcome b2a_base64(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  // Any true value asks for the line's end; the twin of other kinds is an int.
  bool ends_line = args[1].is_true() || (args[1].is_small_int() && args[1].small_int() != 0);
  TRY(rt.charge(1 + data.length / 8));
  TRY(rt.check_size(data.length, 2));
  uint64_t length = (data.length + 2) / 3 * 4 + (ends_line ? 1 : 0);
  Bytes* result = TRY_NEW(rt, new_bytes(rt, length));
  uint8_t* out = result->data();
  const uint8_t* in = data.data();
  uint64_t left = data.length;
  for (; left >= 3; left -= 3, in += 3, out += 4) {
    uint32_t bits = uint32_t{in[0]} << 16 | uint32_t{in[1]} << 8 | in[2];
    out[0] = static_cast<uint8_t>(kBase64[bits >> 18]);
    out[1] = static_cast<uint8_t>(kBase64[bits >> 12 & 63]);
    out[2] = static_cast<uint8_t>(kBase64[bits >> 6 & 63]);
    out[3] = static_cast<uint8_t>(kBase64[bits & 63]);
  }
  if (left > 0) {
    uint32_t bits = uint32_t{in[0]} << 16 | (left == 2 ? uint32_t{in[1]} << 8 : 0);
    out[0] = static_cast<uint8_t>(kBase64[bits >> 18]);
    out[1] = static_cast<uint8_t>(kBase64[bits >> 12 & 63]);
    out[2] = left == 2 ? static_cast<uint8_t>(kBase64[bits >> 6 & 63]) : '=';
    out[3] = '=';
    out += 4;
  }
  if (ends_line) *out = '\n';
  return result;
}

// (data, strict): characters that are no digits are skipped, or refused when it is strict.
Outcome base64_read(Runtime& rt, const Arguments& args) {
  ByteSpan text = TRY(ascii_or_bytes(rt, args[0]));
  bool strict = args[1].is_true();
  TRY(rt.charge(1 + text.length / 8));
  const uint8_t* in = text.data();
  if (strict && text.length > 0 && in[0] == '=') return make_str(rt, "Leading padding not allowed");
  Bytes* result = TRY_NEW(rt, new_bytes(rt, (text.length + 3) / 4 * 3));
  uint8_t* out = result->data();
  uint64_t at = 0;
  for (; at + 4 <= text.length; at += 4, out += 3) {
    uint8_t a = kBase64Values[in[at]], b = kBase64Values[in[at + 1]], c = kBase64Values[in[at + 2]],
            d = kBase64Values[in[at + 3]];
    if (((a | b | c | d) & 0xC0) != 0) break;
    uint32_t bits = uint32_t{a} << 18 | uint32_t{b} << 12 | uint32_t{c} << 6 | d;
    out[0] = static_cast<uint8_t>(bits >> 16);
    out[1] = static_cast<uint8_t>(bits >> 8);
    out[2] = static_cast<uint8_t>(bits);
  }
  uint32_t digits = 0, pads = 0, bits = 0;
  bool is_complete = false, padding_has_started = false;
  for (; at < text.length && !is_complete; ++at) {
    uint8_t value = kBase64Values[in[at]];
    if (in[at] == '=') {
      padding_has_started = true;
      if (strict && digits == 0) return make_str(rt, "Excess padding not allowed");
      is_complete = digits >= 2 && digits + ++pads >= 4;
      if (is_complete && strict && at + 1 < text.length) return make_str(rt, "Excess data after padding");
      continue;
    }
    if (value == kNoDigit) {
      if (strict) return make_str(rt, "Only base64 data is allowed");
      continue;
    }
    if (strict && padding_has_started) return make_str(rt, "Discontinuous padding not allowed");
    pads = 0;
    bits = bits << 6 | value;
    if (digits > 0) *out++ = static_cast<uint8_t>(bits >> (6 - 2 * digits));
    digits = (digits + 1) % 4;
  }
  auto length = static_cast<uint64_t>(out - result->data());
  if (is_complete || digits == 0) return bytes_up_to(rt, result, length);
  if (digits > 1) return make_str(rt, "Incorrect padding");
  return make_str(rt, "Invalid base64-encoded string: number of data characters (" + std::to_string(length / 3 * 4 + 1) +
                          ") cannot be 1 more than a multiple of 4");
}

Outcome hex_read(Runtime& rt, const Arguments& args) {
  ByteSpan text = TRY(ascii_or_bytes(rt, args[0]));
  TRY(rt.charge(1 + text.length / 8));
  if (text.length % 2 != 0) return make_str(rt, "Odd-length string");
  Bytes* result = TRY_NEW(rt, new_bytes(rt, text.length / 2));
  for (uint64_t index = 0; index < result->length; ++index) {
    uint8_t high = kHexValues[text.content[2 * index]], low = kHexValues[text.content[2 * index + 1]];
    if (high == kNoDigit || low == kNoDigit) return make_str(rt, "Non-hexadecimal digit found");
    result->data()[index] = static_cast<uint8_t>(high << 4 | low);
  }
  return result;
}

Fallible<uint8_t> separator_of(Runtime& rt, Value value) {
  if (has_kind(value, Kind::kStr)) {
    const Str* str = value.as<const Str>();
    if (str->length != 1) return rt.raise_value_error("sep must be length 1.");
    if (str->width_log2() != 0) return rt.raise_value_error("sep must be ASCII.");
    return str->data1()[0];
  }
  if (has_kind(value, Kind::kBytes)) {
    ByteSpan bytes = span_of(value);
    if (bytes.length != 1) return rt.raise_value_error("sep must be length 1.");
    return bytes.content[0];
  }
  if (has_kind(value, Kind::kByteArray) || has_kind(value, Kind::kMemoryView)) {
    return rt.raise_type_error("sep must be str or bytes.");
  }
  return rt.raise_type_error("object of type '%s' has no len()", type_name(value));
}

Outcome hexlify(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  uint8_t separator = 0;
  if (args[1].bits() != 0) separator = TRY(separator_of(rt, args[1]));
  int64_t group = 1;
  if (!is_word(args[2], &group)) {
    if (is_int(args[2])) return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C int");
    return rt.raise_type_error("'%.200s' object cannot be interpreted as an integer", type_name(args[2]));
  }
  uint64_t size = group < 0 ? 0 - static_cast<uint64_t>(group) : static_cast<uint64_t>(group);
  bool is_split = args[1].bits() != 0 && group != 0 && data.length > size;
  uint64_t count = is_split ? (data.length - 1) / size : 0;
  TRY(rt.charge(1 + data.length / 8));
  TRY(rt.check_size(data.length, 3));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, data.length * 2 + count));
  uint8_t* out = result->data();
  // Groups are counted from the right when the size is positive.
  uint64_t until = !is_split ? data.length : group > 0 ? data.length - count * size : size;
  for (uint64_t done = 0; done < data.length; until = std::min(until + size, data.length)) {
    if (done != 0) *out++ = separator;
    write_hex_digits(data.content + done, until - done, out);
    out += 2 * (until - done);
    done = until;
  }
  return result;
}

}  // namespace

Fallible<uint64_t> low_bits(Runtime& rt, Value value) {
  int64_t word;
  if (is_word(value, &word)) return static_cast<uint64_t>(word);
  if (!is_int(value)) {
    return rt.raise_type_error("'%.200s' object cannot be interpreted as an integer", type_name(value));
  }
  const BigInt* big = value.as<const BigInt>();
  return big->negative() ? 0 - big->limbs()[0] : big->limbs()[0];
}

Outcome crc32(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  auto before = static_cast<uint32_t>(TRY(low_bits(rt, args[1])));
  TRY(rt.charge(1 + data.length / 8));
  return Value::small_int(support::crc32(before, data.data(), data.length));
}

namespace {

// CRC-CCITT, as BinHex 4 has it.
Outcome crc_hqx(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  auto crc = static_cast<uint32_t>(TRY(low_bits(rt, args[1])) & 0xFFFF);
  TRY(rt.charge(1 + data.length / 2));
  for (uint64_t index = 0; index < data.length; ++index) {
    crc ^= uint32_t{data.content[index]} << 8;
    for (int bit = 0; bit < 8; ++bit) crc = (crc << 1) ^ ((crc >> 15) * 0x11021u);
  }
  return Value::small_int(crc);
}

constexpr MethodDef kFunctions[] = {
    {"b2a_base64", "data, /, *, newline=True", b2a_base64, kAllocates, "Base64-code line of data."},
    {"hexlify", "data, sep=?, bytes_per_sep=1", hexlify, kAllocates,
     "Hexadecimal representation of binary data, optionally with a separator between groups of bytes."},
    {"b2a_hex", "data, sep=?, bytes_per_sep=1", hexlify, kAllocates,
     "Hexadecimal representation of binary data, optionally with a separator between groups of bytes."},
    {"crc32", "data, crc=0, /", crc32, kNoEffects, "Compute CRC-32 incrementally."},
    {"crc_hqx", "data, crc, /", crc_hqx, kNoEffects, "Compute CRC-CCITT incrementally."},
    {"a2b_qp", "data, header=False", a2b_qp, kAllocates, "The bytes that quoted-printable text stands for."},
    {"b2a_qp", "data, quotetabs=False, istext=True, header=False", b2a_qp, kAllocates,
     "The bytes as quoted-printable text."},
};

constexpr MethodDef kRows[] = {
    {"_base64_read", "data, strict, /", checked<base64_read, "any, any">, kAllocates,
     "The bytes of base64 text, or what is wrong with it."},
    {"_hex_read", "data, /", checked<hex_read, "any">, kAllocates,
     "The bytes of hexadecimal digits, or what is wrong with them."},
};

}  // namespace

const ModuleTable kBinasciiModule{"binascii", kFunctions, {}, "Bytes as ASCII text of several encodings, and back"};
const std::span<const MethodDef> kBinasciiIntrinsics = kRows;

}  // namespace sandboa::runtime
