// What bytes share with ASCII text: case, predicates, padding, translation, hexadecimal.
#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/types/bytes_natives.h"
#include "runtime/types/exact.h"
#include "runtime/types/hex_digits.h"
#include "runtime/types/str_data.h"

namespace sandboa::runtime {

namespace {

ByteSpan self_of(const Arguments& args) { return span_of(args[0]); }

bool is_lower(uint8_t c) { return c >= 'a' && c <= 'z'; }
bool is_upper(uint8_t c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(uint8_t c) { return is_lower(c) || is_upper(c); }
bool is_digit(uint8_t c) { return c >= '0' && c <= '9'; }
bool is_space(uint8_t c) { return c == ' ' || (c >= 9 && c <= 13); }
uint8_t to_lower(uint8_t c) { return is_upper(c) ? static_cast<uint8_t>(c + 32) : c; }
uint8_t to_upper(uint8_t c) { return is_lower(c) ? static_cast<uint8_t>(c - 32) : c; }

template <class F>
Outcome map_bytes(Runtime& rt, const Arguments& args, F map) {
  ByteSpan bytes = self_of(args);
  TRY(rt.charge(bytes.length >> 3));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, bytes.length));
  for (uint64_t i = 0; i < bytes.length; ++i) result->data()[i] = map(bytes.data()[i], i);
  return result;
}

template <class F>
Outcome all_bytes(Runtime& rt, const Arguments& args, F test) {
  ByteSpan bytes = self_of(args);
  TRY(rt.charge(bytes.length >> 3));
  for (uint64_t i = 0; i < bytes.length; ++i) {
    if (!test(bytes.data()[i])) return Value::false_value();
  }
  return Value::boolean(bytes.length != 0);
}

template <class Wanted, class Unwanted>
Outcome some_bytes(Runtime& rt, const Arguments& args, Wanted wanted, Unwanted unwanted) {
  ByteSpan bytes = self_of(args);
  TRY(rt.charge(bytes.length >> 3));
  bool found = false;
  for (uint64_t i = 0; i < bytes.length; ++i) {
    if (unwanted(bytes.data()[i])) return Value::false_value();
    found |= wanted(bytes.data()[i]);
  }
  return Value::boolean(found);
}

Outcome pad(Runtime& rt, const ByteSpan& bytes, uint64_t left, uint64_t right, uint8_t fill) {
  if (left == 0 && right == 0) return whole_of(rt, bytes);
  uint64_t total = left + bytes.length + right;
  TRY(rt.check_size(total, 1));
  TRY(rt.charge(total >> 5));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, total));
  std::memset(result->data(), fill, left);
  std::memcpy(result->data() + left, bytes.data(), bytes.length);
  std::memset(result->data() + left + bytes.length, fill, right);
  return result;
}

enum class Side : uint8_t { kLeft, kRight, kBoth };

Outcome justify(Runtime& rt, const MethodCall& call, Side text_side) {
  ByteSpan bytes = self_of(call.args);
  int64_t width = TRY(integer_argument(rt, call, 1));
  uint8_t fill = ' ';
  if (!call.args[2].is_empty()) {
    if (!has_kind(call.args[2], Kind::kBytes) && !has_kind(call.args[2], Kind::kByteArray)) {
      return rt.raise_type_error("%s() argument 2 must be a byte string of length 1, not %s", call.method,
                                 argument_type_name(call.args[2]));
    }
    ByteSpan given = span_of(call.args[2]);
    if (given.length != 1) {
      return rt.raise_type_error("%s(): argument 2 must be a byte string of length 1, not a %s object of length %llu",
                                 call.method, type_name(call.args[2]), static_cast<unsigned long long>(given.length));
    }
    fill = given.data()[0];
  }
  int64_t missing = width - static_cast<int64_t>(bytes.length);
  if (width <= 0 || missing <= 0) return whole_of(rt, bytes);
  auto total = static_cast<uint64_t>(missing);
  uint64_t left = text_side == Side::kLeft ? 0 : total;
  if (text_side == Side::kBoth) left = total / 2 + (total & static_cast<uint64_t>(width) & 1);
  return pad(rt, bytes, left, total - left, fill);
}

}  // namespace

Outcome bytes_upper(Runtime& rt, const Arguments& args) {
  return map_bytes(rt, args, [](uint8_t c, uint64_t) { return to_upper(c); });
}
Outcome bytes_lower(Runtime& rt, const Arguments& args) {
  return map_bytes(rt, args, [](uint8_t c, uint64_t) { return to_lower(c); });
}
Outcome bytes_swapcase(Runtime& rt, const Arguments& args) {
  return map_bytes(rt, args, [](uint8_t c, uint64_t) { return is_lower(c) ? to_upper(c) : to_lower(c); });
}
Outcome bytes_capitalize(Runtime& rt, const Arguments& args) {
  return map_bytes(rt, args, [](uint8_t c, uint64_t i) { return i == 0 ? to_upper(c) : to_lower(c); });
}
Outcome bytes_title(Runtime& rt, const Arguments& args) {
  bool inside_word = false;
  return map_bytes(rt, args, [&](uint8_t c, uint64_t) {
    uint8_t mapped = inside_word ? to_lower(c) : to_upper(c);
    inside_word = is_letter(c);
    return mapped;
  });
}

Outcome bytes_isalpha(Runtime& rt, const Arguments& args) { return all_bytes(rt, args, is_letter); }
Outcome bytes_isdigit(Runtime& rt, const Arguments& args) { return all_bytes(rt, args, is_digit); }
Outcome bytes_isspace(Runtime& rt, const Arguments& args) { return all_bytes(rt, args, is_space); }
Outcome bytes_isalnum(Runtime& rt, const Arguments& args) {
  return all_bytes(rt, args, [](uint8_t c) { return is_letter(c) || is_digit(c); });
}
Outcome bytes_isupper(Runtime& rt, const Arguments& args) { return some_bytes(rt, args, is_upper, is_lower); }
Outcome bytes_islower(Runtime& rt, const Arguments& args) { return some_bytes(rt, args, is_lower, is_upper); }
Outcome bytes_isascii(Runtime& rt, const Arguments& args) {
  if (self_of(args).length == 0) return Value::true_value();
  return all_bytes(rt, args, [](uint8_t c) { return c < 0x80; });
}
Outcome bytes_istitle(Runtime& rt, const Arguments& args) {
  bool inside_word = false;
  return some_bytes(rt, args, is_letter, [&](uint8_t c) {
    bool wrong = (is_upper(c) && inside_word) || (is_lower(c) && !inside_word);
    inside_word = is_letter(c);
    return wrong;
  });
}

Outcome bytes_center(Runtime& rt, const Arguments& args) { return justify(rt, {"center", args, 3}, Side::kBoth); }
Outcome bytes_ljust(Runtime& rt, const Arguments& args) { return justify(rt, {"ljust", args, 3}, Side::kLeft); }
Outcome bytes_rjust(Runtime& rt, const Arguments& args) { return justify(rt, {"rjust", args, 3}, Side::kRight); }

Outcome bytes_zfill(Runtime& rt, const Arguments& args) {
  ByteSpan bytes = self_of(args);
  int64_t width = TRY(integer_argument(rt, {"zfill", args, 2}, 1));
  int64_t missing = width - static_cast<int64_t>(bytes.length);
  if (width <= 0 || missing <= 0) return whole_of(rt, bytes);
  auto left = static_cast<uint64_t>(missing);
  auto* result = TRY(pad(rt, bytes, left, 0, '0')).as<Bytes>();
  uint8_t first = bytes.length == 0 ? 0 : bytes.data()[0];
  if (first == '+' || first == '-') {
    result->data()[0] = first;
    result->data()[left] = '0';
  }
  return result;
}

Outcome bytes_expandtabs(Runtime& rt, const Arguments& args) {
  int64_t size = TRY(int_argument(rt, {"expandtabs", args, 2}, 1));
  ByteSpan bytes = self_of(args);
  TRY(rt.charge(bytes.length >> 2));
  StrBuilder out(rt);
  int64_t column = 0;
  for (uint64_t i = 0; i < bytes.length && out.fits(); ++i) {
    uint8_t c = bytes.data()[i];
    if (c == '\t') {
      if (size > 0) out.append_repeated(' ', static_cast<uint64_t>(size - column % size));
      column = 0;
    } else {
      out.append(static_cast<char32_t>(c));
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return out.finish_bytes();
}

Outcome bytes_translate(Runtime& rt, const Arguments& args) {
  ByteSpan bytes = self_of(args);
  const uint8_t* table = nullptr;
  bool deleted[256] = {};
  if (!args[1].is_none()) {
    ByteSpan given = TRY(bytes_argument(rt, args[1]));
    if (given.length != 256) return rt.raise_value_error("translation table must be 256 characters long");
    table = given.data();
  }
  if (!args[2].is_empty()) {
    ByteSpan given = TRY(bytes_argument(rt, args[2]));
    TRY(rt.charge(given.length >> 2));
    for (uint64_t i = 0; i < given.length; ++i) deleted[given.data()[i]] = true;
  }
  TRY(rt.charge(bytes.length >> 2));
  uint64_t kept = 0;
  for (uint64_t i = 0; i < bytes.length; ++i) kept += !deleted[bytes.data()[i]];
  Bytes* result = TRY_NEW(rt, new_bytes(rt, kept));
  uint8_t* out = result->data();
  for (uint64_t i = 0; i < bytes.length; ++i) {
    uint8_t c = bytes.data()[i];
    if (!deleted[c]) *out++ = table == nullptr ? c : table[c];
  }
  return result;
}

Outcome bytes_maketrans(Runtime& rt, const Arguments& args) {
  ByteSpan from = TRY(bytes_argument(rt, args[0]));
  ByteSpan to = TRY(bytes_argument(rt, args[1]));
  if (from.length != to.length) return rt.raise_value_error("maketrans arguments must have same length");
  TRY(rt.charge(64 + (from.length >> 2)));
  Bytes* table = TRY_NEW(rt, new_bytes(rt, 256));
  for (int i = 0; i < 256; ++i) table->data()[i] = static_cast<uint8_t>(i);
  for (uint64_t i = 0; i < from.length; ++i) table->data()[from.data()[i]] = to.data()[i];
  return table;
}

namespace {

Outcome hex_digits(Runtime& rt, const ByteSpan& bytes) {
  if (bytes.length == 0) return empty_str();
  Str* result = TRY_NEW(rt, new_narrow_str(rt, bytes.length * 2, true));
  write_hex_digits(bytes.data(), bytes.length, mutable_data1(result));
  return result;
}

}  // namespace

Outcome bytes_hex(Runtime& rt, const Arguments& args) {
  ByteSpan bytes = self_of(args);
  int64_t group = TRY(int_argument(rt, {"hex", args, 3}, 2));
  char32_t separator = 0;
  if (!args[1].is_empty()) {
    if (has_kind(args[1], Kind::kStr)) {
      if (args[1].as<Str>()->length != 1) return rt.raise_value_error("sep must be length 1.");
      separator = args[1].as<Str>()->at(0);
    } else if (has_kind(args[1], Kind::kBytes)) {
      if (args[1].as<Bytes>()->length != 1) return rt.raise_value_error("sep must be length 1.");
      separator = args[1].as<Bytes>()->data()[0];
    } else {
      int64_t length = TRY(operations::length(rt, args[1]));
      if (length != 1) return rt.raise_value_error("sep must be length 1.");
      return rt.raise_type_error("sep must be str or bytes.");
    }
    if (separator >= 0x80) return rt.raise_value_error("sep must be ASCII.");
  }
  bool from_left = group < 0;
  uint64_t size = separator == 0 ? 0 : group < 0 ? 0 - static_cast<uint64_t>(group) : static_cast<uint64_t>(group);
  TRY(rt.check_size(bytes.length, 3));
  TRY(rt.charge(bytes.length >> 2));
  if (size == 0) return hex_digits(rt, bytes);
  StrBuilder out(rt);
  for (uint64_t i = 0; i < bytes.length && out.fits(); ++i) {
    uint64_t boundary = from_left ? i : bytes.length - i;
    if (i != 0 && boundary % size == 0) out.append(separator);
    out.append(static_cast<char32_t>(kHexDigits[bytes.data()[i] >> 4]));
    out.append(static_cast<char32_t>(kHexDigits[bytes.data()[i] & 15]));
  }
  return out.finish();
}

Outcome bytes_fromhex(Runtime& rt, const Arguments& args) {
  auto digit_of = [](char32_t c) {
    if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
    char32_t lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? static_cast<int>(lower - 'a' + 10) : -1;
  };
  bool is_text = has_kind(args[0], Kind::kStr);
  if (!is_text && !has_buffer(args[0])) {
    return rt.raise_type_error("fromhex() argument must be str or bytes-like, not %s", type_name(args[0]));
  }
  ByteSpan given = is_text ? ByteSpan() : TRY(read_buffer(rt, args[0]));
  uint64_t length = is_text ? args[0].as<Str>()->length : given.length;
  auto at = [&](uint64_t i) -> char32_t { return is_text ? args[0].as<Str>()->at(i) : given.data()[i]; };
  auto fail = [&](uint64_t position) {
    return rt.raise_value_error("non-hexadecimal number found in fromhex() arg at position %llu",
                                static_cast<unsigned long long>(position));
  };
  TRY(rt.charge(length >> 2));
  // Text is looked through for other characters than ASCII first.
  for (uint64_t i = 0; is_text && !args[0].as<Str>()->is_ascii() && i < length; ++i) {
    if (at(i) >= 0x80) return fail(i);
  }
  StrBuilder out(rt);
  for (uint64_t i = 0; i < length && out.fits();) {
    char32_t c = at(i);
    if (c < 0x80 && is_space(static_cast<uint8_t>(c))) {
      ++i;
      continue;
    }
    int high = digit_of(c);
    if (high < 0) return fail(i);
    if (i + 1 == length) {
      return rt.raise_value_error("fromhex() arg must contain an even number of hexadecimal digits");
    }
    int low = digit_of(at(i + 1));
    if (low < 0) return fail(i + 1);
    out.append(static_cast<char32_t>(high * 16 + low));
    i += 2;
  }
  return out.finish_bytes();
}

}  // namespace sandboa::runtime
