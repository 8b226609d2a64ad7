// Base32 and base85 for the module base64, by an alphabet that runtime/modules/base64.py gives. What decodes answers bytes,
// or what is wrong: the exceptions are made there.
#include <array>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/modules/byte_text.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

constexpr uint8_t kNoDigit = 0xFF;

Fallible<const uint8_t*> alphabet_of(Runtime& rt, Value value, uint64_t size) {
  ByteSpan alphabet = span_of(value);
  if (alphabet.length != size) return rt.raise_value_error("an alphabet has the wrong length");
  return alphabet.data();
}

std::array<uint8_t, 256> values_of(const uint8_t* alphabet, uint64_t size) {
  std::array<uint8_t, 256> table;
  table.fill(kNoDigit);
  for (uint64_t index = 0; index < size; ++index) table[alphabet[index]] = static_cast<uint8_t>(index);
  return table;
}

// ---- base32: eight digits for five bytes

Outcome base32_write(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  const uint8_t* alphabet = TRY(alphabet_of(rt, args[1], 32));
  TRY(rt.charge(1 + data.length / 4));
  TRY(rt.check_size(data.length, 2));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, (data.length + 4) / 5 * 8));
  uint8_t* out = result->data();
  for (uint64_t at = 0; at < data.length; at += 5, out += 8) {
    uint64_t count = data.length - at < 5 ? data.length - at : 5;
    uint64_t bits = 0;
    for (uint64_t index = 0; index < 5; ++index) bits = bits << 8 | (index < count ? data.content[at + index] : 0u);
    uint64_t digits = (count * 8 + 4) / 5;
    for (uint64_t index = 0; index < 8; ++index) {
      out[index] = index < digits ? alphabet[bits >> (35 - 5 * index) & 31] : uint8_t{'='};
    }
  }
  return result;
}

// Text without its padding; None if there is another character in it. Digits that make no whole byte are dropped.
Outcome base32_read(Runtime& rt, const Arguments& args) {
  ByteSpan text = TRY(bytes_argument(rt, args[0]));
  TRY(rt.charge(4 + text.length / 4));
  std::array<uint8_t, 256> values = values_of(TRY(alphabet_of(rt, args[1], 32)), 32);
  Bytes* result = TRY_NEW(rt, new_bytes(rt, text.length * 5 / 8));
  uint8_t* out = result->data();
  uint32_t bits = 0, bit_count = 0;
  for (uint64_t at = 0; at < text.length; ++at) {
    uint8_t value = values[text.content[at]];
    if (value == kNoDigit) return Value::none();
    bits = bits << 5 | value;
    bit_count += 5;
    if (bit_count < 8) continue;
    bit_count -= 8;
    *out++ = static_cast<uint8_t>(bits >> bit_count);
  }
  return result;
}

// ---- base85: five digits for four bytes, the last group without the digits of the bytes that are missing

// (data, alphabet, folds zeros to "z", folds spaces to "y", writes all digits of the last group)
Outcome base85_write(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  const uint8_t* alphabet = TRY(alphabet_of(rt, args[1], 85));
  bool folds_zeros = args[2].is_true(), folds_spaces = args[3].is_true(), pads = args[4].is_true();
  TRY(rt.charge(1 + data.length / 2));
  TRY(rt.check_size(data.length, 2));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, (data.length + 3) / 4 * 5));
  uint8_t* out = result->data();
  for (uint64_t at = 0; at < data.length; at += 4) {
    uint64_t count = data.length - at < 4 ? data.length - at : 4;
    uint32_t bits = 0;
    for (uint64_t index = 0; index < 4; ++index) bits = bits << 8 | (index < count ? data.content[at + index] : 0u);
    // A group that is folded stands for four bytes; one that lacks some is never folded, unless it is filled up.
    bool is_whole = count == 4 || pads;
    if (is_whole && folds_zeros && bits == 0) {
      *out++ = 'z';
      continue;
    }
    if (is_whole && folds_spaces && bits == 0x20202020) {
      *out++ = 'y';
      continue;
    }
    uint8_t digits[5];
    for (int index = 4; index >= 0; --index, bits /= 85) digits[index] = alphabet[bits % 85];
    uint64_t written = is_whole ? 5 : count + 1;
    std::memcpy(out, digits, written);
    out += written;
  }
  return bytes_up_to(rt, result, static_cast<uint64_t>(out - result->data()));
}

enum class Problem : uint8_t { kBadCharacter, kOverflow, kFoldedInside };

Outcome problem_at(Runtime& rt, Problem problem, uint64_t where) {
  Value items[2] = {Value::small_int(static_cast<int64_t>(problem)), Value::small_int(static_cast<int64_t>(where))};
  return TRY_NEW(rt, new_tuple_of(rt, items, 2));
}

// Collects digits to groups of four bytes.
class Base85Reader {
 public:
  explicit Base85Reader(uint8_t* out) : out_(out) {}
  bool is_between_groups() const { return count_ == 0; }
  void append_folded(uint8_t byte) {
    std::memset(out_, byte, 4);
    out_ += 4;
  }
  // False: the group is too large a number.
  bool append(uint8_t digit) {
    bits_ = bits_ * 85 + digit;
    if (++count_ < 5) return true;
    return write(4);
  }
  // As if the last group were filled up with the largest digit. False as above.
  bool finish() {
    if (count_ == 0) return true;
    uint32_t bytes = count_ - 1;
    for (; count_ < 5; ++count_) bits_ = bits_ * 85 + 84;
    return write(bytes);
  }
  uint8_t* end() const { return out_; }

 private:
  bool write(uint32_t bytes) {
    if (bits_ >> 32 != 0) return false;
    for (uint32_t index = 0; index < bytes; ++index) *out_++ = static_cast<uint8_t>(bits_ >> (24 - 8 * index));
    bits_ = 0;
    count_ = 0;
    return true;
  }
  uint8_t* out_;
  uint64_t bits_ = 0;
  uint32_t count_ = 0;
};

// (problem, where): a group that is too large a number, or the first character of a group that is no digit.
Outcome base85_read(Runtime& rt, const Arguments& args) {
  ByteSpan text = TRY(bytes_argument(rt, args[0]));
  TRY(rt.charge(4 + text.length / 2));
  std::array<uint8_t, 256> values = values_of(TRY(alphabet_of(rt, args[1], 85)), 85);
  Bytes* result = TRY_NEW(rt, new_bytes(rt, (text.length + 4) / 5 * 4));
  Base85Reader reader(result->data());
  for (uint64_t at = 0; at < text.length; ++at) {
    uint8_t value = values[text.content[at]];
    if (value == kNoDigit) return problem_at(rt, Problem::kBadCharacter, at);
    if (reader.append(value)) continue;
    return problem_at(rt, Problem::kOverflow, at - at % 5);
  }
  if (!reader.finish()) return problem_at(rt, Problem::kOverflow, text.length - text.length % 5);
  return bytes_up_to(rt, result, static_cast<uint64_t>(reader.end() - result->data()));
}

// (text, folds spaces, ignored characters). Answers (problem, character) where it fails.
Outcome ascii85_read(Runtime& rt, const Arguments& args) {
  ByteSpan text = TRY(bytes_argument(rt, args[0]));
  bool folds_spaces = args[1].is_true();
  ByteSpan ignored = span_of(args[2]);
  TRY(rt.charge(4 + text.length / 2 + ignored.length / 8));
  bool is_ignored[256] = {};
  for (uint64_t index = 0; index < ignored.length; ++index) is_ignored[ignored.content[index]] = true;
  uint64_t folded = 0;
  for (uint64_t at = 0; at < text.length; ++at) folded += text.content[at] == 'z' || text.content[at] == 'y' ? 1 : 0;
  TRY(rt.check_size(text.length, 4));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, (text.length - folded + 4) / 5 * 4 + folded * 4));
  Base85Reader reader(result->data());
  for (uint64_t at = 0; at < text.length; ++at) {
    uint8_t byte = text.content[at];
    if (byte >= '!' && byte <= 'u') {
      if (!reader.append(static_cast<uint8_t>(byte - '!'))) return problem_at(rt, Problem::kOverflow, byte);
    } else if (byte == 'z' || (byte == 'y' && folds_spaces)) {
      if (!reader.is_between_groups()) return problem_at(rt, Problem::kFoldedInside, byte);
      reader.append_folded(byte == 'z' ? 0 : ' ');
    } else if (!is_ignored[byte]) {
      return problem_at(rt, Problem::kBadCharacter, byte);
    }
  }
  if (!reader.finish()) return problem_at(rt, Problem::kOverflow, 0);
  return bytes_up_to(rt, result, static_cast<uint64_t>(reader.end() - result->data()));
}

constexpr MethodDef kRows[] = {
    {"_base32_write", "data, alphabet, /", checked<base32_write, "any, bytes">, kAllocates, "Base32 text of bytes."},
    {"_base32_read", "text, alphabet, /", checked<base32_read, "any, bytes">, kAllocates,
     "The bytes of base32 text without padding, or None."},
    {"_base85_write", "data, alphabet, fold_zeros, fold_spaces, pad, /", checked<base85_write, "any, bytes">, kAllocates,
     "Base85 text of bytes."},
    {"_base85_read", "text, alphabet, /", checked<base85_read, "any, bytes">, kAllocates,
     "The bytes of base85 text, or (problem, place)."},
    {"_ascii85_read", "text, fold_spaces, ignored, /", checked<ascii85_read, "any, any, bytes">, kAllocates,
     "The bytes of Ascii85 text, or (problem, character)."},
};

}  // namespace

const std::span<const MethodDef> kAlphabetIntrinsics = kRows;

}  // namespace sandboa::runtime
