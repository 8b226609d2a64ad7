// Ints to text and back. Conversions that are not linear (any base but a power of two) stop at 4300 digits, as in CPython,
// so that the quadratic algorithms below never run long.
#include <charconv>
#include <cstring>

#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number_text.h"
#include "runtime/types/hex_digits.h"
#include "runtime/types/str_data.h"

namespace sandboa::runtime {

namespace {

constexpr uint64_t kMaxStrDigits = 4300;
constexpr uint64_t kMaxDecimalBits = 14285;  // 10**4300 has as many: more bits are more digits
constexpr uint64_t kMaxDecimalLimbs = (kMaxDecimalBits + 63) / 64;
constexpr const char* kDigits = "0123456789abcdefghijklmnopqrstuvwxyz";

SignalFailure raise_too_many_digits(Runtime& rt) {
  return rt.raise_value_error(
      "Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit",
      static_cast<int>(kMaxStrDigits));
}

Outcome make_ascii_str(Runtime& rt, std::string_view text) {
  return ascii_piece(rt, reinterpret_cast<const uint8_t*>(text.data()), text.size());
}

// The eight decimal digits of a number below 10**8, as text: split in halves, then in pairs, then in digits, side by side.
uint64_t eight_digits(uint32_t number) {
  uint64_t halves = number / 10000 | uint64_t{number % 10000} << 32;
  uint64_t hundreds = (halves * 10486) >> 20 & 0x0000007F0000007Fu;
  uint64_t pairs = hundreds | (halves - 100 * hundreds) << 16;
  uint64_t tens = (pairs * 103) >> 10 & 0x000F000F000F000Fu;
  return (tens | (pairs - 10 * tens) << 8) + 0x3030303030303030u;
}

// The 19 digits of a limb below 10**19, ending at `end`.
void write_chunk(char* end, Limb chunk) {
  constexpr Limb kEight = 100'000'000;
  for (int i = 0; i < 2; ++i, chunk /= kEight) {
    uint64_t digits = eight_digits(static_cast<uint32_t>(chunk % kEight));
    end -= sizeof digits;
    std::memcpy(end, &digits, sizeof digits);
  }
  for (int i = 0; i < 3; ++i, chunk /= 10) *--end = static_cast<char>('0' + chunk % 10);
}

SANDBOA_NOINLINE Outcome decimal_text(Runtime& rt, const IntOperand& operand) {
  if (operand.bit_length() > kMaxDecimalBits) return raise_too_many_digits(rt);
  TRY(rt.charge(operand.count * operand.count / 2 + operand.count * 4));
  Limb rest[kMaxDecimalLimbs];
  std::memcpy(rest, operand.limbs, operand.count * sizeof(Limb));
  uint64_t count = operand.count;
  constexpr Limb kChunk = 10'000'000'000'000'000'000u;
  constexpr int kChunkDigits = 19;
  char buffer[kMaxDecimalLimbs * 20 + 2];
  char* end = buffer + sizeof buffer;
  char* cursor = end;
  while (count > 0) {
    Limb chunk = limbs::divide_small(rest, rest, count, kChunk);
    count = limbs::trimmed_size(rest, count);
    write_chunk(cursor, chunk);
    cursor -= kChunkDigits;
  }
  while (*cursor == '0') ++cursor;
  if (static_cast<uint64_t>(end - cursor) > kMaxStrDigits) return raise_too_many_digits(rt);
  if (operand.negative) *--cursor = '-';
  return make_ascii_str(rt, {cursor, static_cast<size_t>(end - cursor)});
}

// A limb's digits at a time. `digits`: how many there are.
Fallible<bool> write_hex_text(Runtime& rt, const IntOperand& operand, uint64_t digits, uint8_t* out) {
  constexpr uint64_t kInLimb = 16, kInTurn = 4096;
  uint8_t text[kInLimb];
  uint8_t* end = out + digits;
  for (uint64_t place = 0; place * kInLimb < digits; ++place) {
    if (place % (kInTurn / kInLimb) == 0) TRY(rt.charge(1 + std::min(digits, kInTurn) / 4));
    Limb limb = __builtin_bswap64(place < operand.count ? operand.limbs[place] : 0);
    uint8_t bytes[sizeof limb];
    std::memcpy(bytes, &limb, sizeof limb);
    uint64_t left = digits - place * kInLimb;
    if (left >= kInLimb) {
      end -= kInLimb;
      write_hex_digits(bytes, sizeof limb, end);
    } else {
      write_hex_digits(bytes, sizeof limb, text);
      std::memcpy(out, text + (kInLimb - left), left);
    }
  }
  return true;
}

SANDBOA_NOINLINE Outcome binary_text(Runtime& rt, const IntOperand& operand, int base) {
  unsigned digit_bits = static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(base)));
  uint64_t digits = std::max<uint64_t>(1, (operand.bit_length() + digit_bits - 1) / digit_bits);
  uint64_t length = digits + (operand.negative ? 1 : 0);
  TRY(rt.check_size(length, 1));
  Str* str = TRY_NEW(rt, new_str(rt, length, 0, true));
  uint8_t* out = mutable_data1(str);
  if (operand.negative) *out++ = '-';
  if (base == 16) {
    TRY(write_hex_text(rt, operand, digits, out));
    return str;
  }
  DoubleLimb window = 0;
  unsigned window_bits = 0;
  uint64_t next = 0;
  for (uint64_t i = digits; i-- > 0;) {
    if (i % 4096 == 0) TRY(rt.charge(1 + std::min<uint64_t>(digits, 4096) / 4));
    if (window_bits < digit_bits && next < operand.count) {
      window |= DoubleLimb{operand.limbs[next++]} << window_bits;
      window_bits += 64;
    }
    out[i] = static_cast<uint8_t>(kDigits[static_cast<unsigned>(window) & (static_cast<unsigned>(base) - 1)]);
    window >>= digit_bits;
    window_bits = window_bits > digit_bits ? window_bits - digit_bits : 0;
  }
  return str;
}

// ---- parsing

SignalFailure raise_bad_literal(Runtime& rt, int base, Value text) {
  char before[64];
  std::snprintf(before, sizeof before, "invalid literal for int() with base %d: ", base);
  return raise_bad_number(rt, before, text);
}

// A literal taken apart: digits (underscores included, correctly placed) in a base.
struct IntLiteral {
  std::string_view digits;
  uint64_t digit_count = 0;
  int base = 10;
  bool negative = false;
};

// The base that a prefix such as 0x stands for, or 0.
int prefix_base(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 0;
  switch (text[1] | 0x20) {
    case 'x':
      return 16;
    case 'o':
      return 8;
    case 'b':
      return 2;
    default:
      return 0;
  }
}

bool scan_literal(std::string_view text, int base, IntLiteral* literal) {
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
    literal->negative = text[0] == '-';
    text.remove_prefix(1);
  }
  int prefix = prefix_base(text);
  bool old_octal = false;
  if (base == 0) {
    old_octal = prefix == 0 && text.size() > 1 && text[0] == '0';  // 0123: only zeros may follow
    base = prefix != 0 ? prefix : 10;
  }
  if (prefix != 0 && prefix == base) {
    text.remove_prefix(2);
    if (text.starts_with('_')) text.remove_prefix(1);
  }
  literal->digits = text;
  literal->base = base;
  // Mostly there is nothing but digits.
  size_t plain = 0;
  while (plain < text.size() && digit_value(text[plain]) < base) ++plain;
  if (plain == text.size() && !old_octal) {
    literal->digit_count = plain;
    return plain != 0;
  }
  bool after_digit = false, nonzero = false;
  for (char c : text) {
    if (c == '_') {
      if (!after_digit) return false;
      after_digit = false;
      continue;
    }
    if (digit_value(c) >= base) return false;
    nonzero = nonzero || c != '0';
    after_digit = true;
    ++literal->digit_count;
  }
  return after_digit && !(old_octal && nonzero);
}

// Bases 2, 4, 8, 16, 32: bits are copied from the last digit up.
Outcome int_from_binary_digits(Runtime& rt, const IntLiteral& literal) {
  unsigned digit_bits = static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(literal.base)));
  uint64_t count = literal.digit_count / (64 / digit_bits) + 2;
  TRY(check_int_size(rt, count));
  BigInt* big = TRY_NEW(rt, new_big_int(rt, count, literal.negative));
  TRY(rt.charge(1 + literal.digit_count / 4));
  Limb *out = big->limbs(), *end = out + count;
  Limb window = 0;
  unsigned filled = 0;  // bits of the window
  size_t left = literal.digits.size();
  // Limbs that are so many hexadecimal digits each.
  constexpr size_t kHexDigitsOfLimb = 16;
  for (; literal.base == 16 && literal.digit_count == literal.digits.size() && left >= kHexDigitsOfLimb; ++out) {
    left -= kHexDigitsOfLimb;
    Limb limb = 0;
    for (char c : literal.digits.substr(left, kHexDigitsOfLimb)) limb = limb << 4 | static_cast<Limb>(digit_value(c));
    *out = limb;
  }
  for (size_t i = left; i-- > 0;) {
    if (literal.digits[i] == '_') continue;
    auto digit = static_cast<Limb>(digit_value(literal.digits[i]));
    window |= digit << filled;
    filled += digit_bits;
    if (filled < 64) continue;
    *out++ = window;
    filled -= 64;
    window = filled == 0 ? 0 : digit >> (digit_bits - filled);
  }
  *out++ = window;
  std::fill(out, end, 0);
  return finish_int(rt, big);
}

// Other bases: as many digits at a time as fit a limb.
Outcome int_from_digits(Runtime& rt, const IntLiteral& literal) {
  if (literal.digit_count > kMaxStrDigits) {
    return rt.raise_value_error(
        "Exceeds the limit (%d digits) for integer string conversion: value has %llu digits; use "
        "sys.set_int_max_str_digits() to "
        "increase the limit",
        static_cast<int>(kMaxStrDigits), static_cast<unsigned long long>(literal.digit_count));
  }
  Limb base = static_cast<Limb>(literal.base);
  uint64_t capacity = literal.digit_count / 12 + 2;  // 12 digits in base 36 take 62.04 bits
  TRY(rt.charge(1 + literal.digit_count / 4 + capacity * capacity / 4));
  BigInt* big = TRY_NEW(rt, new_big_int(rt, capacity, literal.negative));
  Limb* out = big->limbs();
  uint64_t count = 0;
  Limb chunk = 0, scale = 1;
  auto flush = [&] {
    Limb top = limbs::multiply_add(out, out, count, scale, chunk);
    if (top != 0) out[count++] = top;
    chunk = 0;
    scale = 1;
  };
  const Limb largest_scale = ~Limb{0} / base;
  for (char c : literal.digits) {
    if (c == '_') continue;
    chunk = chunk * base + static_cast<Limb>(digit_value(c));
    scale *= base;
    if (scale > largest_scale) flush();
  }
  if (scale != 1) flush();
  big->limb_count = count;
  return finish_int(rt, big);
}

Outcome int_from_literal(Runtime& rt, const IntLiteral& literal) {
  if (literal.digits.size() <= 12) {  // below 2**62 in every base
    int64_t value = 0;
    for (char c : literal.digits) {
      if (c != '_') value = value * literal.base + digit_value(c);
    }
    return make_int(rt, literal.negative ? -value : value);
  }
  bool binary = (literal.base & (literal.base - 1)) == 0;
  return binary ? int_from_binary_digits(rt, literal) : int_from_digits(rt, literal);
}

// Plain decimal ASCII of up to 18 digits, which is nearly all that programs parse.
bool parse_short_decimal(const Str* str, int64_t* out) {
  if (!str->is_ascii() || str->length == 0 || str->length > 18) return false;
  const uint8_t* c = str->data1();
  const uint8_t* end = c + str->length;
  bool negative = *c == '-';
  if (negative && ++c == end) return false;
  int64_t value = 0;
  for (; c != end; ++c) {
    unsigned digit = *c - unsigned{'0'};
    if (digit > 9) return false;
    value = value * 10 + digit;
  }
  *out = negative ? -value : value;
  return true;
}

}  // namespace

Outcome int_to_str(Runtime& rt, Value value, int base) {
  value = canonical_number(value);
  if (base == 10 && value.is_small_int()) {
    char buffer[24];
    auto printed = std::to_chars(buffer, buffer + sizeof buffer, value.small_int());
    return make_ascii_str(rt, {buffer, static_cast<size_t>(printed.ptr - buffer)});
  }
  IntOperand operand(value);
  if (base != 10) return binary_text(rt, operand, base);
  if (operand.count == 0) return shared_char('0');
  return decimal_text(rt, operand);
}

void append_small_int(std::string& out, int64_t value) {
  char buffer[24];
  auto printed = std::to_chars(buffer, buffer + sizeof buffer, value);
  out.append(buffer, static_cast<size_t>(printed.ptr - buffer));
}

Outcome parse_int(Runtime& rt, Value str_or_bytes, int base) {
  int64_t small;
  if (base == 10 && has_kind(str_or_bytes, Kind::kStr) && parse_short_decimal(str_or_bytes.as<const Str>(), &small)) {
    return make_int(rt, small);
  }
  NumberText text;
  TRY(text.load(rt, str_or_bytes));
  IntLiteral literal;
  if (!scan_literal(text.stripped(), base, &literal)) return raise_bad_literal(rt, base, str_or_bytes);
  return int_from_literal(rt, literal);
}

Outcome make_int_from_hex_digits(Runtime& rt, std::string_view digits) {
  IntLiteral literal;
  literal.base = 16;
  literal.negative = digits.starts_with('-');
  if (literal.negative) digits.remove_prefix(1);
  literal.digits = digits;
  literal.digit_count = digits.size();
  return int_from_literal(rt, literal);
}

}  // namespace sandboa::runtime
