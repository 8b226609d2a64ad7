#include "runtime/types/view_items.h"

#include <cmath>
#include <cstring>

#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number.h"
#include "runtime/types/bytes.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

struct FormatRow {
  char code;
  uint8_t size;
  bool is_signed;  // of ints
};

// The sizes are those of 64-bit Linux, wherever this runs.
constexpr FormatRow kFormats[] = {
    {'b', 1, true}, {'B', 1, false}, {'c', 1, false}, {'?', 1, false}, {'h', 2, true},  {'H', 2, false},
    {'i', 4, true}, {'I', 4, false}, {'l', 8, true},  {'L', 8, false}, {'q', 8, true},  {'Q', 8, false},
    {'n', 8, true}, {'N', 8, false}, {'P', 8, false}, {'e', 2, false}, {'f', 4, false}, {'d', 8, false},
};

const FormatRow* find_format(char code) {
  for (const FormatRow& row : kFormats) {
    if (row.code == code) return &row;
  }
  return nullptr;
}

double half_to_double(uint16_t bits) {
  int exponent = bits >> 10 & 31;
  double mantissa = bits & 1023;
  double value;
  if (exponent == 31) {
    value = mantissa == 0 ? INFINITY : NAN;
  } else {
    value = exponent == 0 ? std::ldexp(mantissa, -24) : std::ldexp(mantissa + 1024, exponent - 25);
  }
  return (bits & 0x8000) != 0 ? -value : value;
}

// Rounds half to even. False: too large.
bool double_to_half(double value, uint16_t* bits) {
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  double magnitude = std::fabs(value);
  if (std::isnan(value)) {
    *bits = sign | 0x7E00;
    return true;
  }
  if (std::isinf(value)) {
    *bits = sign | 0x7C00;
    return true;
  }
  if (magnitude == 0) {
    *bits = sign;
    return true;
  }
  int exponent;
  std::frexp(magnitude, &exponent);  // magnitude in [2 ** (exponent - 1), 2 ** exponent)
  int scale = exponent - 11 < -24 ? -24 : exponent - 11;
  double units = std::nearbyint(std::ldexp(magnitude, -scale));  // at most 2048
  int encoded = scale == -24 ? static_cast<int>(units) : ((scale + 24) << 10) + static_cast<int>(units);
  if (encoded >= 0x7C00) return false;
  *bits = static_cast<uint16_t>(sign | encoded);
  return true;
}

// CPython's texts name the code alone.
std::string shown_format(const Str* format) { return to_utf8(format).substr(format->length == 2 ? 1 : 0); }

SignalFailure raise_invalid_type(Runtime& rt, const Str* format) {
  return rt.raise_type_error("memoryview: invalid type for format '%s'", shown_format(format).c_str());
}
SignalFailure raise_invalid_value(Runtime& rt, const Str* format) {
  return rt.raise_value_error("memoryview: invalid value for format '%s'", shown_format(format).c_str());
}

Outcome pack_int(Runtime& rt, const FormatRow& row, const Str* format, Value item, uint8_t* to) {
  if (!is_int(item)) {
    if (has_guest_dunder(item, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
    return raise_invalid_type(rt, format);
  }
  int64_t number = 0;
  bool fits = int_fits_int64(item, &number);
  auto bits = static_cast<uint64_t>(number);
  if (!fits) {
    IntOperand operand(int_from_bool(item));
    if (row.size != 8 || row.is_signed || operand.negative || operand.count != 1) return raise_invalid_value(rt, format);
    bits = operand.limbs[0];
  } else if (row.is_signed) {
    int unused = 64 - row.size * 8;
    if (static_cast<int64_t>(bits << unused) >> unused != number) return raise_invalid_value(rt, format);
  } else {
    bool is_pointer = row.code == 'P';  // takes negative numbers too
    if (number < 0 && !is_pointer) return raise_invalid_value(rt, format);
    if (row.size < 8 && bits >> row.size * 8 != 0) return raise_invalid_value(rt, format);
  }
  std::memcpy(to, &bits, row.size);
  return Value::none();
}

Outcome pack_float(Runtime& rt, char code, const Str* format, Value item, uint8_t* to) {
  if (!is_int(item) && !is_float(item)) {
    bool converts = has_guest_dunder(item, Dunder::kFloat) || has_guest_dunder(item, Dunder::kIndex);
    if (converts) return SignalFailure{Signal::kNeedsGuest};
    return raise_invalid_type(rt, format);
  }
  Fallible<double> converted = number_to_double(rt, item);
  if (converted.signal() == Signal::kRaise) return raise_invalid_value(rt, format);  // too large
  double value = TRY(converted);
  if (code == 'd') std::memcpy(to, &value, 8);
  if (code == 'f') {
    auto narrow = static_cast<float>(value);
    std::memcpy(to, &narrow, 4);
  }
  if (code == 'e') {
    uint16_t half;
    if (!double_to_half(value, &half)) return raise_invalid_value(rt, format);
    std::memcpy(to, &half, 2);
  }
  return Value::none();
}

}  // namespace

uint32_t item_size_of(char code) {
  const FormatRow* row = find_format(code);
  return row == nullptr ? 0 : row->size;
}

char native_format_code(const Str* format) {
  uint64_t start = format->length == 2 && format->at(0) == '@' ? 1 : 0;
  if (format->length != start + 1 || format->at(start) > 0x7F) return '\0';
  char code = static_cast<char>(format->at(start));
  return item_size_of(code) == 0 ? '\0' : code;
}

namespace {

SignalFailure raise_unknown_format(Runtime& rt, char code) {
  return rt.raise(TypeId::kNotImplementedError, "memoryview: format %c not supported", code);
}

}  // namespace

Outcome unpack_item(Runtime& rt, char code, const uint8_t* from) {
  const FormatRow* found = find_format(code);
  if (found == nullptr) return raise_unknown_format(rt, code);
  const FormatRow& row = *found;
  uint64_t bits = 0;
  std::memcpy(&bits, from, row.size);
  switch (code) {
    case 'c':
      return make_bytes(rt, {reinterpret_cast<const char*>(from), 1});
    case '?':
      return Value::boolean(bits != 0);
    case 'e':
      return make_float(rt, half_to_double(static_cast<uint16_t>(bits)));
    case 'f': {
      float narrow;
      std::memcpy(&narrow, from, sizeof(narrow));
      return make_float(rt, narrow);
    }
    case 'd': {
      double value;
      std::memcpy(&value, from, sizeof(value));
      return make_float(rt, value);
    }
    default:
      break;
  }
  int unused = 64 - row.size * 8;
  if (row.is_signed) return make_int(rt, static_cast<int64_t>(bits << unused) >> unused);
  return make_int128(rt, static_cast<__int128>(bits));
}

Outcome pack_item(Runtime& rt, char code, const Str* format, Value item, uint8_t* to) {
  if (code == 'c') {
    if (!has_kind(item, Kind::kBytes)) return raise_invalid_type(rt, format);
    if (item.as<Bytes>()->length != 1) return raise_invalid_value(rt, format);
    *to = item.as<Bytes>()->data()[0];
    return Value::none();
  }
  if (code == '?') {
    if (operations::truth_needs_guest(item)) return SignalFailure{Signal::kNeedsGuest};
    *to = TRY(operations::truth(rt, item)) ? 1 : 0;
    return Value::none();
  }
  if (code == 'e' || code == 'f' || code == 'd') return pack_float(rt, code, format, item, to);
  const FormatRow* row = find_format(code);
  return row == nullptr ? Outcome(raise_unknown_format(rt, code)) : pack_int(rt, *row, format, item, to);
}

}  // namespace sandboa::runtime
