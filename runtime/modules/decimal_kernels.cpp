// Operations of the module decimal on numbers of up to 38 digits, and the intrinsics that call them (decimal_numbers.h says
// what they leave to runtime/modules/_decimal).
#include "runtime/modules/decimal_numbers.h"

#include <algorithm>

#include "runtime/library_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace decimal {

Outcome add_numbers(Runtime& rt, const Operands& operands) {
  const Number *a = &operands.lhs, *b = &operands.rhs;
  if (a->exponent < b->exponent) std::swap(a, b);
  int64_t distance = a->exponent - b->exponent;
  if (distance > kMostWideDigits) return Value::none();
  bool negative = a->negative;
  bool cancels = operands.context.rounding == kFloor;  // the sign of a - a
  DoubleLimb wide = a->coefficient;
  if (scale_wide(&wide, distance) && (b->coefficient >> 127) == 0) {
    if (a->negative == b->negative) {
      wide += b->coefficient;
    } else if (wide > b->coefficient) {
      wide -= b->coefficient;
    } else {
      negative = wide == b->coefficient ? cancels : b->negative;
      wide = b->coefficient - wide;
    }
    return finish_rounded(rt, operands.context, negative, wide, b->exponent);
  }
  Digits first(a->coefficient), second(b->coefficient);
  scale(&first, static_cast<int>(distance));
  if (a->negative == b->negative) {
    add(&first, second);
  } else {
    int order = compare(first, second);
    if (order == 0) {
      negative = cancels;
    } else if (order < 0) {
      std::swap(first, second);
      negative = b->negative;
    }
    subtract(&first, second);
  }
  return finish_rounded(rt, operands.context, negative, first, b->exponent);
}

Outcome multiply_numbers(Runtime& rt, const Operands& operands) {
  const auto& [context, a, b] = operands;
  bool negative = a.negative != b.negative;
  if (((a.coefficient | b.coefficient) >> 64) == 0) {
    return finish_rounded(rt, context, negative, a.coefficient * b.coefficient, a.exponent + b.exponent);
  }
  Digits product = multiply(a.coefficient, b.coefficient);
  return finish_rounded(rt, context, negative, product, a.exponent + b.exponent);
}

Outcome divide_numbers(Runtime& rt, const Operands& operands) {
  const auto& [context, a, b] = operands;
  if (b.coefficient == 0 || a.coefficient == 0) return Value::none();
  bool negative = a.negative != b.negative;
  int64_t exponent = a.exponent - b.exponent, ideal = exponent;
  int64_t shift = count_digits(b.coefficient) - count_digits(a.coefficient) + context.precision + 1;
  if (shift < 0) shift = 0;
  exponent -= shift;
  DoubleLimb wide = a.coefficient;
  if ((b.coefficient >> 64) == 0 && scale_wide(&wide, shift)) {
    if (divide(&wide, static_cast<Limb>(b.coefficient)) != 0) {
      return finish_quotient(rt, context, negative, wide, exponent);
    }
    if (exponent < ideal) exponent += strip_zeros(&wide, ideal - exponent);
    return finish_rounded(rt, context, negative, wide, exponent);
  }
  Digits quotient(a.coefficient);
  if (count_digits(quotient) + shift > kMostDigits) return Value::none();
  scale(&quotient, static_cast<int>(shift));
  // A last digit of 0 or 5 would look like an exact quotient or a half of one.
  if (divide(&quotient, b.coefficient)) {
    if (divides_by_five(quotient)) add(&quotient, Digits(1));
  } else if (exponent < ideal) {
    exponent += strip_zeros(&quotient, ideal - exponent);
  }
  return finish_rounded(rt, context, negative, quotient, exponent);
}

Outcome divide_whole(Runtime& rt, const Operands& operands, bool wants_rest) {
  const auto& [context, a, b] = operands;
  if (b.coefficient == 0) return Value::none();
  int64_t distance = a.exponent - b.exponent, exponent = std::min(a.exponent, b.exponent);
  if (distance > kMostWideDigits || distance < -kMostWideDigits) return Value::none();
  DoubleLimb wide = a.coefficient, unit = b.coefficient;
  if (scale_wide(&wide, std::max<int64_t>(distance, 0)) && scale_wide(&unit, std::max<int64_t>(-distance, 0)) &&
      (unit >> 64) == 0) {
    Limb rest = divide(&wide, static_cast<Limb>(unit));
    if (count_digits(wide) > context.precision) return Value::none();
    if (!wants_rest) return finish_rounded(rt, context, a.negative != b.negative, wide, 0);
    return finish_rounded(rt, context, a.negative, DoubleLimb{rest}, exponent);
  }
  Digits dividend(a.coefficient), divisor(b.coefficient);
  scale(distance > 0 ? &dividend : &divisor, static_cast<int>(distance > 0 ? distance : -distance));
  if (!divisor.is_wide()) return Value::none();
  Digits quotient = dividend;
  divide(&quotient, divisor.wide());
  if (count_digits(quotient) > context.precision || !quotient.is_wide()) return Value::none();
  if (!wants_rest) return finish_rounded(rt, context, a.negative != b.negative, quotient, 0);
  subtract(&dividend, multiply(quotient.wide(), divisor.wide()));
  return finish_rounded(rt, context, a.negative, dividend, exponent);
}

Outcome change_sign(Runtime& rt, const Context& context, const Number& number, int64_t what) {
  if (number.coefficient == 0) return Value::none();
  bool negative = what == 0 ? number.negative : what < 0 && !number.negative;
  return finish_rounded(rt, context, negative, number.coefficient, number.exponent);
}

int compare_scaled(const Number& upper, const Number& lower) {
  auto places = static_cast<int>(upper.exponent - lower.exponent);
  if (DoubleLimb wide = upper.coefficient; scale_wide(&wide, places)) {
    return (wide > lower.coefficient) - (wide < lower.coefficient);
  }
  Digits scaled(upper.coefficient);
  scale(&scaled, places);
  return compare(scaled, Digits(lower.coefficient));
}

Outcome quantize_number(Runtime& rt, const Operands& operands) {
  const auto& [context, a, b] = operands;
  if (b.exponent > context.emax || b.exponent < context.emin - (context.precision - 1)) return Value::none();
  DoubleLimb wide = a.coefficient;
  int64_t shift = a.exponent - b.exponent, status = 0;
  if (shift > kMostWideDigits || shift < -kMostWideDigits) return Value::none();
  if (shift >= 0) {
    // What is longer than the precision is refused, and what is not scaled here has 38 digits.
    if (!scale_wide(&wide, shift)) {
      Digits digits(a.coefficient);
      scale(&digits, static_cast<int>(shift));
      if (!digits.is_wide()) return Value::none();
      wide = digits.wide();
    }
  } else if (wide != 0) {
    status = round_off(&wide, -shift, context.rounding, a.negative);
  }
  if (count_digits(wide) > context.precision) return Value::none();
  return finish(rt, context, a.negative, Digits(wide), b.exponent, status);
}

namespace {

// The integer part of the root of a number below 2**256, bit by bit from an estimate that is never too small.
DoubleLimb integer_root(const Digits& square) {
  int bits = 0;
  for (int place = 3; place >= 0 && bits == 0; --place) {
    if (square.limb[place] != 0) bits = place * 64 + 64 - __builtin_clzll(square.limb[place]);
  }
  DoubleLimb root = DoubleLimb{1} << ((bits + 1) / 2);
  if (bits > 254) root = ~DoubleLimb{0};
  while (true) {
    // Newton's step falls until it is there.
    Digits quotient = square;
    divide(&quotient, root);
    DoubleLimb other = quotient.wide();
    if (!quotient.is_wide() || other >= root) return root;
    root = other + (root - other) / 2;
  }
}

}  // namespace

Outcome square_root(Runtime& rt, const Context& given, const Number& number) {
  if (number.coefficient == 0 || number.negative) return Value::none();
  int64_t ideal = number.exponent >> 1;
  Digits scaled(number.coefficient);
  int64_t shift = std::max<int64_t>(0, 2 * given.precision + 3 - count_digits(scaled));
  shift += (number.exponent - shift) & 1;
  if (count_digits(scaled) + shift > kMostDigits - 1) return Value::none();
  scale(&scaled, static_cast<int>(shift));
  DoubleLimb root = integer_root(scaled);
  int64_t exponent = (number.exponent - shift) >> 1;
  if (compare(multiply(root, root), scaled) != 0) {
    if (root % 5 == 0) ++root;
  } else {
    while (exponent < ideal && root % 10 == 0) {
      root /= 10;
      ++exponent;
    }
  }
  Context context = given;
  context.rounding = kHalfEven;
  return finish_rounded(rt, context, false, Digits(root), exponent);
}

namespace {

// Modulo the prime 2**61 - 1, of which all groups of 61 bits have the weight 1.
constexpr int kModulusBits = 61;
constexpr Limb kModulus = (Limb{1} << kModulusBits) - 1;
constexpr Limb reduce(DoubleLimb value) {
  Limb sum = (static_cast<Limb>(value) & kModulus) + (static_cast<Limb>(value >> kModulusBits) & kModulus) +
             static_cast<Limb>(value >> (2 * kModulusBits));
  sum = (sum & kModulus) + (sum >> kModulusBits);
  return sum >= kModulus ? sum - kModulus : sum;
}

}  // namespace

Limb hash_of_magnitude(const Number& number) {
  constexpr Limb kInverseOfTen = 2075258708292324556;
  constexpr auto kInversePowers = [] {
    std::array<Limb, 20> powers{1};
    for (size_t power = 1; power < powers.size(); ++power)
      powers[power] = reduce(DoubleLimb{powers[power - 1]} * kInverseOfTen);
    return powers;
  }();
  Limb value = reduce(number.coefficient);
  if (number.exponent <= 0 && number.exponent > -static_cast<int64_t>(kInversePowers.size())) {
    return reduce(DoubleLimb{value} * kInversePowers[static_cast<size_t>(-number.exponent)]);
  }
  Limb factor = number.exponent < 0 ? kInverseOfTen : 10;
  auto power = static_cast<Limb>(number.exponent < 0 ? -number.exponent : number.exponent);
  for (; power != 0; power >>= 1) {
    if ((power & 1) != 0) value = reduce(DoubleLimb{value} * factor);
    factor = reduce(DoubleLimb{factor} * factor);
  }
  return value;
}

}  // namespace decimal

namespace {

using namespace decimal;  // NOLINT: what this file is about

bool load(const Arguments& args, Operands* out) {
  return load_context(args[2], &out->context) && load_operand(out->context, args[0], &out->lhs) &&
         load_operand(out->context, args[1], &out->rhs);
}

Outcome decimal_add(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Operands operands;
  if (!load(args, &operands)) return Value::none();
  return add_numbers(rt, operands);
}

Outcome decimal_subtract(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Operands operands;
  if (!load(args, &operands)) return Value::none();
  operands.rhs.negative = !operands.rhs.negative;
  return add_numbers(rt, operands);
}

Outcome decimal_multiply(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Operands operands;
  return load(args, &operands) ? multiply_numbers(rt, operands) : Outcome(Value::none());
}

Outcome decimal_divide(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2 * kOperationFuel));
  Operands operands;
  return load(args, &operands) ? divide_numbers(rt, operands) : Outcome(Value::none());
}

// -x, +x or abs(x), by the third argument: -1, 0 or 1.
Outcome decimal_unary(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Context context;
  Number number;
  if (!load_context(args[1], &context) || !load_number(args[0], &number) || !args[2].is_small_int()) return Value::none();
  return change_sign(rt, context, number, args[2].small_int());
}

// -1, 0 or 1.
Outcome decimal_compare(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Number a, b;
  if (!load_number(args[0], &a)) return Value::none();
  bool is_number = args[1].is_object() && args[1].object()->type == args[0].object()->type;
  if (is_number) {
    if (!load_number(args[1], &b)) return Value::none();
  } else {
    WideInt wide;
    bool is_plain_int = is_int_not_bool(args[1]) && !is_of_guest_class(args[1]) && load_wide_int(args[1], &wide);
    if (!is_plain_int) return Value::none();
    b = {wide.negative, wide.magnitude, 0};
  }
  int order = 0;
  return compare_numbers(a, b, &order) ? Value::small_int(order) : Value::none();
}

// The number with the exponent of another one; the rounding mode is an argument, or that of the context if it is negative.
Outcome decimal_quantize(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Operands operands;
  if (!load(args, &operands) || !args[3].is_small_int() || args[3].small_int() >= kRoundings) return Value::none();
  if (args[3].small_int() >= 0) operands.context.rounding = static_cast<Rounding>(args[3].small_int());
  return quantize_number(rt, operands);
}

// str(number), as long as it is short.
Outcome decimal_text(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2 * kOperationFuel));
  Number number;
  if (!load_number(args[0], &number) || !has_members(args[1], kContextMembers)) return Value::none();
  return number_text(rt, number, !(member_of(args[1].object(), kCapitals) == Value::small_int(0)));
}

// A new instance of the first argument, which is the third or derives from it, for a str or an int.
Outcome decimal_from(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  if (!has_kind(args[0], Kind::kType) || !has_kind(args[2], Kind::kType)) return Value::none();
  const Type* type = args[0].as<Type>();
  if (!makes_numbers(type) || !(type == args[2].as<Type>() || is_subtype(type, args[2].as<Type>()))) return Value::none();
  Number number;
  if (is_exact_object(args[1], TypeId::kStr)) {
    const Str* text = args[1].as<Str>();
    if (!text->is_ascii() || text->length > kLongestText) return Value::none();
    std::string_view view(reinterpret_cast<const char*>(text->data1()), text->length);
    if (!read_number(view, &number)) return Value::none();
  } else {
    WideInt wide;
    if (!is_int_not_bool(args[1]) || is_of_guest_class(args[1]) || !load_wide_int(args[1], &wide)) return Value::none();
    number = {wide.negative && wide.magnitude != 0, wide.magnitude, 0};
  }
  return make_number(rt, type, number);
}

// A new instance from sign, coefficient and exponent; special values have a str for an exponent.
Outcome decimal_make(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  bool is_class = has_kind(args[0], Kind::kType) && makes_numbers(args[0].as<Type>());
  bool has_exponent = is_int_not_bool(args[3]) || has_kind(args[3], Kind::kStr);
  if (!is_class || !args[1].is_small_int() || !is_int_not_bool(args[2]) || !has_exponent) {
    return rt.raise_type_error("the parts of a number expected");
  }
  Value number = TRY(make_number(rt, args[0].as<Type>(), args[1].small_int() != 0, args[2], 0));
  member_of(number.object(), kExponent) = args[3];
  return number;
}

// The tuple (sign, coefficient, exponent).
Outcome decimal_parts(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  if (!has_members(args[0], kNumberMembers)) return rt.raise_type_error("a number expected");
  Object* object = args[0].object();
  Value sign = member_of(object, kSign);
  if (sign.is_small_int()) sign = Value::small_int(static_cast<int64_t>(is_negative(sign)));
  Value parts[] = {sign, member_of(object, kCoefficient), member_of(object, kExponent)};
  bool is_whole = parts[0].is_small_int() && !parts[1].is_empty() && is_int_not_bool(parts[1]) && !parts[2].is_empty();
  if (!is_whole) return rt.raise_type_error("a number expected");
  return Value(TRY_NEW(rt, new_tuple_of(rt, parts, 3)));
}

// How many decimal digits an int has, which is not negative; 1 for zero.
Outcome decimal_digits(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  if (!is_int_not_bool(args[0])) return rt.raise_type_error("an int expected");
  IntOperand operand(args[0]);
  if (operand.count <= 3) {
    Digits digits;
    std::copy_n(operand.limbs, operand.count, digits.limb);
    return Value::small_int(decimal::count_digits(digits));
  }
  // 10**19 * log10(2), rounded down and up: the digits of the least and the greatest number of so many bits.
  constexpr DoubleLimb kScale = 10'000'000'000'000'000'000u;
  constexpr DoubleLimb kDown = 3'010'299'956'639'811'952u, kUp = kDown + 1;
  uint64_t bits = operand.bit_length();
  auto fewest = static_cast<int64_t>((bits - 1) * kDown / kScale + 1);
  auto most = static_cast<int64_t>(bits * kUp / kScale + 1);
  while (fewest < most) {
    Value power = TRY(int_power(rt, Value::small_int(10), Value::small_int(fewest)));
    if (int_compare(args[0], power) < 0) break;
    ++fewest;
  }
  return Value::small_int(fewest);
}

// hash(), which agrees with that of equal ints and fractions.
Outcome decimal_hash(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(8 * kOperationFuel));
  Number number;
  if (!load_number(args[0], &number)) return Value::none();
  return Value::small_int(with_sign_of(number.negative, hash_of_magnitude(number)));
}

constexpr MethodDef kIntrinsicRows[] = {
    {"_decimal_add", "a, b, context, /", decimal_add, kMutates, "a + b, or None."},
    {"_decimal_subtract", "a, b, context, /", decimal_subtract, kMutates, "a - b, or None."},
    {"_decimal_multiply", "a, b, context, /", decimal_multiply, kMutates, "a * b, or None."},
    {"_decimal_divide", "a, b, context, /", decimal_divide, kMutates, "a / b, or None."},
    {"_decimal_unary", "a, context, what, /", decimal_unary, kMutates, "-a, +a or abs(a), or None."},
    {"_decimal_quantize", "a, b, context, rounding, /", decimal_quantize, kMutates, "a with the exponent of b, or None."},
    {"_decimal_compare", "a, b, /", decimal_compare, kNoEffects, "-1, 0 or 1, or None."},
    {"_decimal_text", "a, context, /", decimal_text, kNoEffects, "str(a), or None."},
    {"_decimal_from", "cls, value, base, /", decimal_from, kNoEffects, "A number from text or an int, or None."},
    {"_decimal_make", "cls, sign, coefficient, exponent, /", decimal_make, kNoEffects, "A number from its parts."},
    {"_decimal_parts", "a, /", decimal_parts, kNoEffects, "(sign, coefficient, exponent)"},
    {"_decimal_digits", "n, /", decimal_digits, kAllocates, "How many digits an int has."},
    {"_decimal_hash", "a, /", decimal_hash, kNoEffects, "hash(a), or None."},
};

}  // namespace

const std::span<const MethodDef> kDecimalIntrinsics = kIntrinsicRows;

}  // namespace sandboa::runtime
