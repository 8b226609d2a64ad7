// format(number, spec) for ints, bools and floats.
#include <charconv>
#include <climits>
#include <cmath>
#include <cstring>

#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/float_text.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/operations/format_spec.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

using operations::FormatSpec;

namespace {

// The pieces of a number before grouping and padding: sign prefix digits [. fraction zeros] suffix.
struct NumberPieces {
  char sign = 0;
  std::string_view prefix;
  std::string_view digits;  // of the integer part; empty for inf and nan
  unsigned group_size = 3;
  bool point = false;
  std::string_view fraction;
  uint64_t extra_zeros = 0;  // behind the fraction: what a precision beyond all digits asks for
  std::string_view suffix;
};

// Where everything goes, computed before anything is allocated.
struct Layout {
  uint64_t left = 0;    // padding
  uint64_t middle = 0;  // padding behind sign and prefix
  uint64_t right = 0;
  uint64_t digits = 0;  // with leading zeros, without separators
  uint64_t total = 0;
};

uint64_t separators(uint64_t digits, uint64_t group_size) { return digits == 0 ? 0 : (digits - 1) / group_size; }

Layout lay_out(const FormatSpec& spec, const NumberPieces& pieces) {
  Layout layout;
  uint64_t fraction = pieces.fraction.size() + pieces.extra_zeros;
  if (spec.fraction_grouping != 0) fraction += separators(fraction, 3);
  uint64_t others = (pieces.sign != 0) + pieces.prefix.size() + pieces.point + fraction + pieces.suffix.size();
  uint64_t width = spec.width < 0 ? 0 : static_cast<uint64_t>(spec.width);
  layout.digits = pieces.digits.size();
  uint64_t grouped = layout.digits;
  if (spec.grouping != 0 && layout.digits != 0) {
    // Zero padding goes through the grouping: as many digits as it takes to fill the width.
    if (spec.fill == '0' && spec.align == '=' && width > others) {
      uint64_t wanted = width - others;
      uint64_t group = pieces.group_size + 1;
      // A separator cannot come first: one digit more then.
      uint64_t filled = wanted - wanted / group + (wanted % group == 0 ? 1 : 0);
      layout.digits = std::max(layout.digits, filled);
    }
    grouped = layout.digits + separators(layout.digits, pieces.group_size);
  }
  uint64_t size = others + grouped;
  uint64_t padding = width > size ? width - size : 0;
  layout.total = size + padding;
  switch (spec.align) {
    case '<':
      layout.right = padding;
      break;
    case '^':
      layout.left = padding / 2;
      layout.right = padding - layout.left;
      break;
    case '=':
      layout.middle = padding;
      break;
    default:
      layout.left = padding;
      break;
  }
  return layout;
}

template <class Char>
Char* write_text(Char* out, std::string_view text) {
  if constexpr (sizeof(Char) == 1) {
    if (!text.empty()) std::memcpy(out, text.data(), text.size());
    return out + text.size();
  }
  for (char c : text) *out++ = static_cast<Char>(c);
  return out;
}

template <class Char>
Char* write_digits(Char* out, const FormatSpec& spec, const NumberPieces& pieces, const Layout& layout) {
  uint64_t zeros = layout.digits - pieces.digits.size();
  bool upper = spec.type == 'X';
  if (!upper && spec.grouping == 0) return write_text(std::fill_n(out, zeros, static_cast<Char>('0')), pieces.digits);
  for (uint64_t i = 0; i < layout.digits; ++i) {
    if (i != 0 && spec.grouping != 0 && (layout.digits - i) % pieces.group_size == 0)
      *out++ = static_cast<Char>(spec.grouping);
    char digit = i < zeros ? '0' : pieces.digits[i - zeros];
    *out++ = static_cast<Char>(upper && digit >= 'a' ? digit - 32 : digit);
  }
  return out;
}

template <class Char>
void write_number(Char* out, const FormatSpec& spec, const NumberPieces& pieces, const Layout& layout) {
  Char fill = static_cast<Char>(spec.fill);
  out = std::fill_n(out, layout.left, fill);
  if (pieces.sign != 0) *out++ = static_cast<Char>(pieces.sign);
  out = write_text(out, pieces.prefix);
  out = std::fill_n(out, layout.middle, fill);
  out = write_digits(out, spec, pieces, layout);
  if (pieces.point) *out++ = '.';
  uint64_t fraction = pieces.fraction.size() + pieces.extra_zeros;
  for (uint64_t i = 0; i < fraction; ++i) {
    if (i != 0 && i % 3 == 0 && spec.fraction_grouping != 0) *out++ = static_cast<Char>(spec.fraction_grouping);
    *out++ = static_cast<Char>(i < pieces.fraction.size() ? pieces.fraction[i] : '0');
  }
  out = write_text(out, pieces.suffix);
  std::fill_n(out, layout.right, fill);
}

Outcome make_number_text(Runtime& rt, const FormatSpec& spec, const NumberPieces& pieces) {
  Layout layout = lay_out(spec, pieces);
  bool padded = layout.left + layout.middle + layout.right != 0;
  int width_log2 = !padded || spec.fill < 0x100 ? 0 : spec.fill < 0x10000 ? 1 : 2;
  TRY(rt.check_size(layout.total, uint64_t{1} << width_log2));
  TRY(rt.charge(1 + layout.total / 8));
  Str* str = TRY_NEW(rt, new_str(rt, layout.total, width_log2, !padded || spec.fill < 0x80));
  switch (width_log2) {
    case 0:
      write_number(mutable_data1(str), spec, pieces, layout);
      break;
    case 1:
      write_number(mutable_data2(str), spec, pieces, layout);
      break;
    default:
      write_number(mutable_data4(str), spec, pieces, layout);
      break;
  }
  return str;
}

char sign_for(const FormatSpec& spec, bool negative) { return negative ? '-' : spec.sign == '-' ? '\0' : spec.sign; }

// ---- floats

size_t digit_run(std::string_view text) {
  size_t length = 0;
  while (length < text.size() && text[length] >= '0' && text[length] <= '9') ++length;
  return length;
}

// Neither width nor grouping: the text of the number is the result.
bool is_undecorated(const FormatSpec& spec) {
  return spec.width < 0 && spec.grouping == 0 && spec.fraction_grouping == 0 && spec.type != '%';
}

Outcome signed_text(Runtime& rt, char sign, std::string_view digits) {
  StrBuilder out(rt);
  if (sign != 0) out.append(static_cast<char32_t>(sign));
  out.append(digits);
  return out.finish();
}

// Whether the text of a rounded number (without sign) is zero.
bool is_zero_text(std::string_view text) {
  for (char c : text) {
    if (c == 'e' || c == 'E') break;
    if (c != '0' && c != '.') return false;
  }
  return true;
}

Outcome format_float(Runtime& rt, double value, const FormatSpec& spec, bool dot_zero = true) {
  if (spec.precision > INT_MAX) return rt.raise_value_error("precision too big");
  TRY(rt.charge(16));
  FloatFormat format;
  format.alternate = spec.alternate;
  format.upper = spec.type == 'E' || spec.type == 'F' || spec.type == 'G';
  format.type = static_cast<char>(format.upper ? spec.type | 0x20 : spec.type);
  if (spec.type == '%') {
    format.type = 'f';
    value *= 100;
  } else if (spec.type == 'n') {
    format.type = 'g';
  } else if (spec.type == 0) {
    format.dot_zero = dot_zero;
    format.type = spec.precision < 0 ? 'r' : 'g';
  }
  // Scratch stays bounded: zeros beyond what any double has are counted, not printed.
  constexpr int64_t kMaxPrinted = 1100;
  int64_t precision = spec.precision < 0 ? 6 : spec.precision;
  format.precision = static_cast<int>(std::min(precision, kMaxPrinted));
  std::string text;
  append_float(text, value, format);

  NumberPieces pieces;
  std::string_view rest = text;
  bool negative = rest.starts_with('-');
  if (negative) rest.remove_prefix(1);
  if (negative && spec.no_negative_zero && is_zero_text(rest)) negative = false;
  pieces.sign = sign_for(spec, negative);
  if (is_undecorated(spec) && precision <= kMaxPrinted) return signed_text(rt, pieces.sign, rest);
  size_t whole = digit_run(rest);
  pieces.digits = rest.substr(0, whole);
  rest.remove_prefix(whole);
  if (rest.starts_with('.')) {
    pieces.point = true;
    rest.remove_prefix(1);
    size_t digits = digit_run(rest);
    pieces.fraction = rest.substr(0, digits);
    rest.remove_prefix(digits);
    if (format.type == 'f' || format.type == 'e' || (format.type == 'g' && spec.alternate)) {
      pieces.extra_zeros = static_cast<uint64_t>(precision - format.precision);
    }
  }
  std::string suffix(rest);
  if (spec.type == '%') suffix += '%';
  pieces.suffix = suffix;
  return make_number_text(rt, spec, pieces);
}

// ---- ints

Outcome format_character(Runtime& rt, Value number, const FormatSpec& spec) {
  if (spec.sign != 0) return rt.raise_value_error("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) {
    return rt.raise_value_error("Alternate form (#) not allowed with integer format specifier 'c'");
  }
  int64_t code_point;
  if (!int_fits_int64(number, &code_point)) {
    return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C long");
  }
  if (code_point < 0 || code_point > 0x10FFFF) return rt.raise(TypeId::kOverflowError, "%%c arg not in range(0x110000)");
  NumberPieces pieces;
  char placeholder = '?';
  pieces.suffix = {&placeholder, 1};
  Layout layout = lay_out(spec, pieces);
  TRY(rt.check_size(layout.total, 1));
  StrBuilder builder(rt);
  builder.append_repeated(spec.fill, layout.left + layout.middle);
  builder.append(static_cast<char32_t>(code_point));
  builder.append_repeated(spec.fill, layout.right);
  return builder.finish();
}

Outcome format_int(Runtime& rt, Value number, const FormatSpec& spec) {
  if (spec.precision >= 0) return rt.raise_value_error("Precision not allowed in integer format specifier");
  if (spec.no_negative_zero) {
    return rt.raise_value_error("Negative zero coercion (z) not allowed in integer format specifier");
  }
  if (spec.type == 'c') return format_character(rt, number, spec);
  NumberPieces pieces;
  int base = 10;
  switch (spec.type) {
    case 'b':
      base = 2;
      pieces.prefix = "0b";
      break;
    case 'o':
      base = 8;
      pieces.prefix = "0o";
      break;
    case 'x':
      base = 16;
      pieces.prefix = "0x";
      break;
    case 'X':
      base = 16;
      pieces.prefix = "0X";
      break;
    default:
      break;
  }
  if (!spec.alternate) pieces.prefix = {};
  if (base != 10) pieces.group_size = 4;
  char buffer[24];
  std::string_view text;
  if (base == 10 && number.is_small_int()) {
    auto printed = std::to_chars(buffer, std::end(buffer), number.small_int());
    text = {buffer, static_cast<size_t>(printed.ptr - buffer)};
  } else {
    Str* plain = TRY(int_to_str(rt, number, base)).as<Str>();
    text = {reinterpret_cast<const char*>(plain->data1()), static_cast<size_t>(plain->length)};
  }
  pieces.sign = sign_for(spec, text.starts_with('-'));
  if (text.starts_with('-')) text.remove_prefix(1);
  pieces.digits = text;
  return make_number_text(rt, spec, pieces);
}

}  // namespace

// A float as one part of a complex number: like repr(), but integral values have no ".0".
Outcome format_float_part(Runtime& rt, double value, const FormatSpec& spec) { return format_float(rt, value, spec, false); }

Outcome format_number(Runtime& rt, Value number, const Str* spec_text) {
  if (has_kind(number, Kind::kComplex) && spec_text->length != 0) return format_complex(rt, number, spec_text);
  if (spec_text->length == 0) return operations::str(rt, number);
  if (is_float(number)) {
    FormatSpec spec = TRY(operations::parse_format_spec(rt, number, spec_text, 0, '>'));
    switch (spec.type) {
      case 0:
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
      case 'n':
      case '%':
        return format_float(rt, float_value(number), spec);
      default:
        return operations::raise_unknown_format_code(rt, number, spec.type);
    }
  }
  FormatSpec spec = TRY(operations::parse_format_spec(rt, number, spec_text, 'd', '>'));
  switch (spec.type) {
    case 'b':
    case 'c':
    case 'd':
    case 'n':
    case 'o':
    case 'x':
    case 'X':
      return format_int(rt, number, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
      return format_float(rt, TRY(number_to_double(rt, number)), spec);
    default:
      return operations::raise_unknown_format_code(rt, number, spec.type);
  }
}

}  // namespace sandboa::runtime
