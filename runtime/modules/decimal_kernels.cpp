// Intrinsics of the module decimal: the operations on numbers of up to 38 digits, in one native call each. They answer None
// where they do not know better than runtime/modules/_decimal: special values, more digits, results that raise a signal
// which is trapped or that the context cannot hold as they are. Nothing has been changed then.
//
// A number is an instance of the session's class Decimal, a context one of the class Context; their members, which no name
// leads to, are told by their places. Guest code may hand in anything else, or look-alikes: members are looked at anew each
// time, and whoever has others gets None.
#include <algorithm>

#include "runtime/function.h"
#include "runtime/modules/decimal_digits.h"
#include "runtime/modules/decimal_number.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

using decimal::Digits;
using decimal::Rest;

// Members in the order of their names (vm/class_layout.cpp).
enum NumberMember : uint32_t { kCoefficient, kExponent, kSign, kNumberMembers };
enum ContextMember : uint32_t {
  kCapitals,
  kClamp,
  kEmax,
  kEmin,
  kFlagDict,
  kFlags,
  kNumberClass,
  kPrecision,
  kRounding,
  kTrapDict,
  kTraps,
  kContextMembers
};
enum Rounding : uint8_t { kUp, kDown, kCeiling, kFloor, kHalfUp, kHalfDown, kHalfEven, kUp05, kRoundings };
enum Status : int64_t { kInexact = 0x40, kRounded = 0x1000 };

// Exponents beyond this are for Python: sums and differences of two of them cannot overflow.
constexpr int64_t kMostExponent = int64_t{1} << 60;

struct Number {
  bool negative;
  DoubleLimb coefficient;
  int64_t exponent;
};

struct Context {
  Object* object;
  const Type* number;
  int64_t precision, emin, emax;
  bool clamps;
  Rounding rounding;
  int64_t flags, traps;
};

bool has_members(Value value, uint32_t count) {
  if (!has_kind(value, Kind::kInstance)) return false;
  const Object* object = value.object();
  return (object->flags & kHasMembers) != 0 && object->type->member_count >= count;
}

bool makes_numbers(const Type* type) {
  return type->is_guest() && type->instance_kind == Kind::kInstance && type->member_count >= kNumberMembers &&
         !type->guest_dunders.has(Dunder::kDel);
}

// False: not a finite number with a coefficient of two limbs.
bool load_number(Value value, Number* out) {
  if (!has_members(value, kNumberMembers)) return false;
  Value sign = member_of(value.object(), kSign);
  Value exponent = member_of(value.object(), kExponent);
  Value coefficient = member_of(value.object(), kCoefficient);
  if (!sign.is_small_int() || !exponent.is_small_int() || coefficient.is_empty() || !is_int_not_bool(coefficient))
    return false;
  WideInt wide;
  if (!load_wide_int(coefficient, &wide) || wide.negative) return false;
  out->negative = sign.small_int() != 0;
  out->coefficient = wide.magnitude;
  out->exponent = exponent.small_int();
  return out->exponent > -kMostExponent && out->exponent < kMostExponent;
}

// The same for an operand: an int is a number too.
bool load_operand(const Context& context, Value value, Number* out) {
  if (value.is_object() && value.object()->type == context.number) return load_number(value, out);
  if (!is_int_not_bool(value) || is_of_guest_class(value)) return false;
  WideInt wide;
  if (!load_wide_int(value, &wide)) return false;
  *out = {wide.negative && wide.magnitude != 0, wide.magnitude, 0};
  return true;
}

bool load_context(Value value, Context* out) {
  if (!has_members(value, kContextMembers)) return false;
  Object* object = value.object();
  for (uint32_t member : {kClamp, kEmax, kEmin, kFlags, kPrecision, kRounding, kTraps}) {
    if (!member_of(object, member).is_small_int()) return false;
  }
  Value number = member_of(object, kNumberClass);
  if (number.is_empty() || !has_kind(number, Kind::kType) || !makes_numbers(number.as<Type>())) return false;
  int64_t rounding = member_of(object, kRounding).small_int();
  if (rounding < 0 || rounding >= kRoundings) return false;
  out->object = object;
  out->number = number.as<Type>();
  out->precision = member_of(object, kPrecision).small_int();
  out->emin = member_of(object, kEmin).small_int();
  out->emax = member_of(object, kEmax).small_int();
  out->clamps = member_of(object, kClamp).small_int() != 0;
  out->rounding = static_cast<Rounding>(rounding);
  out->flags = member_of(object, kFlags).small_int();
  out->traps = member_of(object, kTraps).small_int();
  return out->precision > 0 && out->emin > -kMostExponent && out->emax < kMostExponent;
}

Outcome make_number(Runtime& rt, const Type* type, bool negative, Value coefficient, int64_t exponent) {
  size_t slots = type->root_shape == nullptr ? 0 : type->root_shape->inline_slots;
  size_t bytes = sizeof(Instance) + slots * sizeof(Value);
  auto* instance = static_cast<Instance*>(TRY_NEW(rt, allocate_instance(rt, type, Kind::kInstance, bytes)));
  instance->shape = type->root_shape;
  instance->overflow = nullptr;
  for (size_t slot = 0; slot < slots; ++slot) instance->inline_slots()[slot] = Value();
  member_of(instance, kCoefficient) = coefficient;
  member_of(instance, kExponent) = Value::small_int(exponent);
  member_of(instance, kSign) = Value::small_int(negative);
  return Value(instance);
}

bool must_round_up(Rounding rounding, bool negative, const Digits& quotient, Rest rest) {
  switch (rounding) {
    case kUp:
      return true;
    case kDown:
      return false;
    case kCeiling:
      return !negative;
    case kFloor:
      return negative;
    case kHalfUp:
      return rest >= Rest::kHalf;
    case kHalfDown:
      return rest == Rest::kAboveHalf;
    case kHalfEven:
      return rest == Rest::kAboveHalf || (rest == Rest::kHalf && (quotient.limb[0] & 1) != 0);
    default: {
      Digits fifth = quotient;
      return !decimal::divide(&fifth, 5);
    }
  }
}

// The status bits of a cut of `count` digits, which are put off the coefficient.
int64_t round_off(Digits* digits, int64_t count, Rounding rounding, bool negative) {
  Rest rest = decimal::cut(digits, static_cast<int>(count));
  if (rest == Rest::kNone) return kRounded;
  if (must_round_up(rounding, negative, *digits, rest)) decimal::add(digits, Digits(1));
  return kRounded | kInexact;
}

// Makes the number and raises the flags; None if the context would have it otherwise or a flag is trapped.
Outcome finish(Runtime& rt, const Context& context, bool negative, const Digits& digits, int64_t exponent, int64_t status) {
  if (!digits.is_wide() || (status & context.traps) != 0) return Value::none();
  int64_t top = exponent + decimal::count_digits(digits) - 1;
  if (top > context.emax || top < context.emin) return Value::none();
  if (context.clamps && exponent > context.emax - (context.precision - 1)) return Value::none();
  Value coefficient = TRY(make_wide_int(rt, digits.wide(), false));
  Value result = TRY(make_number(rt, context.number, negative, coefficient, exponent));
  if (status != 0) member_of(context.object, kFlags) = Value::small_int(context.flags | status);
  return result;
}

// The same after rounding to the precision.
Outcome finish_rounded(Runtime& rt, const Context& context, bool negative, Digits digits, int64_t exponent) {
  int digit_count = decimal::count_digits(digits);
  int64_t count = digit_count - context.precision;
  int64_t status = 0;
  // What is subnormal before it is rounded raises more.
  if (exponent + digit_count - 1 < context.emin) return Value::none();
  if (count > 0) {
    status = round_off(&digits, count, context.rounding, negative);
    exponent += count;
    if (decimal::count_digits(digits) > context.precision) {
      decimal::cut(&digits, 1);
      ++exponent;
    }
  }
  return finish(rt, context, negative, digits, exponent, status);
}

constexpr uint64_t kOperationFuel = 8;

// What all operations of two operands begin with.
struct Operands {
  Context context;
  Number lhs, rhs;
};
bool load(const Arguments& args, Operands* out) {
  return load_context(args[2], &out->context) && load_operand(out->context, args[0], &out->lhs) &&
         load_operand(out->context, args[1], &out->rhs);
}

Outcome add_numbers(Runtime& rt, const Operands& operands) {
  const Number *a = &operands.lhs, *b = &operands.rhs;
  if (a->exponent < b->exponent) std::swap(a, b);
  int64_t distance = a->exponent - b->exponent;
  Digits first(a->coefficient), second(b->coefficient);
  if (distance > decimal::kMostWideDigits || (distance > 0 && a->coefficient == 0)) return Value::none();
  decimal::scale(&first, static_cast<int>(distance));
  bool negative = a->negative;
  if (a->negative == b->negative) {
    decimal::add(&first, second);
  } else {
    int order = decimal::compare(first, second);
    if (order == 0) {
      negative = operands.context.rounding == kFloor;
    } else if (order < 0) {
      std::swap(first, second);
      negative = b->negative;
    }
    decimal::subtract(&first, second);
  }
  return finish_rounded(rt, operands.context, negative, first, b->exponent);
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
  if (!load(args, &operands)) return Value::none();
  const auto& [context, a, b] = operands;
  Digits product = decimal::multiply(a.coefficient, b.coefficient);
  return finish_rounded(rt, context, a.negative != b.negative, product, a.exponent + b.exponent);
}

Outcome decimal_divide(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2 * kOperationFuel));
  Operands operands;
  if (!load(args, &operands)) return Value::none();
  const auto& [context, a, b] = operands;
  if (b.coefficient == 0 || a.coefficient == 0) return Value::none();
  Digits quotient(a.coefficient);
  int64_t exponent = a.exponent - b.exponent, ideal = exponent;
  int64_t shift = decimal::count_digits(Digits(b.coefficient)) - decimal::count_digits(quotient) + context.precision + 1;
  int64_t longest = decimal::count_digits(quotient) + std::max<int64_t>(shift, 0);
  if (longest > decimal::kMostDigits) return Value::none();
  if (shift > 0) {
    decimal::scale(&quotient, static_cast<int>(shift));
    exponent -= shift;
  }
  if (decimal::divide(&quotient, b.coefficient)) {
    // A last digit of 0 or 5 would look like an exact quotient or a half of one.
    Digits fifth = quotient;
    if (!decimal::divide(&fifth, 5)) decimal::add(&quotient, Digits(1));
  } else {
    while (exponent < ideal) {
      Digits shorter = quotient;
      if (decimal::divide(&shorter, 10)) break;
      quotient = shorter;
      ++exponent;
    }
  }
  return finish_rounded(rt, context, a.negative != b.negative, quotient, exponent);
}

// -x, +x or abs(x), by the third argument: -1, 0 or 1.
Outcome decimal_unary(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Context context;
  Number number;
  if (!load_context(args[1], &context) || !load_number(args[0], &number) || number.coefficient == 0) return Value::none();
  if (!args[2].is_small_int()) return Value::none();
  int64_t what = args[2].small_int();
  bool negative = what == 0 ? number.negative : what < 0 && !number.negative;
  return finish_rounded(rt, context, negative, Digits(number.coefficient), number.exponent);
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
  if (a.coefficient == 0 || b.coefficient == 0) {
    int sign_a = a.coefficient == 0 ? 0 : (a.negative ? -1 : 1);
    int sign_b = b.coefficient == 0 ? 0 : (b.negative ? -1 : 1);
    return Value::small_int((sign_a > sign_b) - (sign_a < sign_b));
  }
  if (a.negative != b.negative) return Value::small_int(a.negative ? -1 : 1);
  Digits first(a.coefficient), second(b.coefficient);
  int64_t distance = a.exponent - b.exponent;
  if (distance > decimal::kMostWideDigits || distance < -decimal::kMostWideDigits) return Value::none();
  decimal::scale(distance > 0 ? &first : &second, static_cast<int>(distance > 0 ? distance : -distance));
  int order = decimal::compare(first, second);
  return Value::small_int(a.negative ? -order : order);
}

// The number with the exponent of another one; the rounding mode is an argument, or that of the context if it is negative.
Outcome decimal_quantize(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Operands operands;
  if (!load(args, &operands) || !args[3].is_small_int() || args[3].small_int() >= kRoundings) return Value::none();
  auto& [context, a, b] = operands;
  if (args[3].small_int() >= 0) context.rounding = static_cast<Rounding>(args[3].small_int());
  if (b.exponent > context.emax || b.exponent < context.emin - (context.precision - 1)) return Value::none();
  Digits digits(a.coefficient);
  int64_t shift = a.exponent - b.exponent, status = 0;
  if (shift > decimal::kMostWideDigits || shift < -decimal::kMostWideDigits) return Value::none();
  if (shift >= 0) {
    decimal::scale(&digits, static_cast<int>(shift));
  } else if (a.coefficient != 0) {
    status = round_off(&digits, -shift, context.rounding, a.negative);
  }
  if (decimal::count_digits(digits) > context.precision) return Value::none();
  return finish(rt, context, a.negative, digits, b.exponent, status);
}

char* write_digits(char* end, DoubleLimb value) {
  do {
    *--end = static_cast<char>('0' + static_cast<int>(value % 10));
    value /= 10;
  } while (value >> 64 != 0);
  auto low = static_cast<Limb>(value);
  for (; low != 0; low /= 10) *--end = static_cast<char>('0' + low % 10);
  return end;
}

// str(number), as long as it is short.
Outcome decimal_text(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2 * kOperationFuel));
  Number number;
  if (!load_number(args[0], &number) || !has_members(args[1], kContextMembers)) return Value::none();
  Value capitals = member_of(args[1].object(), kCapitals);
  char buffer[40];
  char* end = buffer + sizeof buffer;
  char* digits = write_digits(end, number.coefficient);
  int64_t count = end - digits, left = number.exponent + count;
  char text[96];
  char* out = text;
  if (number.negative) *out++ = '-';
  if (number.exponent <= 0 && left > -6) {
    if (left <= 0) {
      *out++ = '0';
      *out++ = '.';
      for (int64_t zero = left; zero < 0; ++zero) *out++ = '0';
    }
    for (int64_t digit = 0; digit < count; ++digit) {
      if (digit == left && left > 0) *out++ = '.';
      *out++ = digits[digit];
    }
  } else {
    *out++ = digits[0];
    if (count > 1) *out++ = '.';
    out = std::copy(digits + 1, end, out);
    *out++ = capitals == Value::small_int(0) ? 'e' : 'E';
    int64_t power = left - 1;
    *out++ = power < 0 ? '-' : '+';
    char* power_digits = write_digits(end, static_cast<DoubleLimb>(power < 0 ? -power : power));
    out = std::copy(power_digits, end, out);
  }
  return make_str(rt, std::string_view(text, static_cast<size_t>(out - text)));
}

// "[-+]digits[.digits][e[-+]digits]" in ASCII.
bool parse(std::string_view text, Number* out) {
  const char *cursor = text.data(), *end = cursor + text.size();
  out->negative = cursor < end && *cursor == '-';
  if (cursor < end && (*cursor == '-' || *cursor == '+')) ++cursor;
  DoubleLimb value = 0;
  int count = 0;
  int64_t places = 0;
  bool after_point = false;
  for (; cursor < end; ++cursor) {
    char c = *cursor;
    if (c >= '0' && c <= '9') {
      value = value * 10 + static_cast<unsigned>(c - '0');
      ++count;
      places += after_point;
    } else if (c == '.' && !after_point) {
      after_point = true;
    } else {
      break;
    }
  }
  if (count == 0 || count > decimal::kMostWideDigits) return false;
  int64_t exponent = 0;
  if (cursor < end) {
    if ((*cursor | 0x20) != 'e') return false;
    ++cursor;
    bool negative = cursor < end && *cursor == '-';
    if (cursor < end && (*cursor == '-' || *cursor == '+')) ++cursor;
    if (cursor == end || end - cursor > 6) return false;
    for (; cursor < end; ++cursor) {
      if (*cursor < '0' || *cursor > '9') return false;
      exponent = exponent * 10 + (*cursor - '0');
    }
    if (negative) exponent = -exponent;
  }
  out->coefficient = value;
  out->exponent = exponent - places;
  return true;
}

// A new instance of the first argument, which is the third or derives from it, for a str or an int.
Outcome decimal_from(Runtime& rt, const Arguments& args) {
  constexpr uint64_t kLongest = 64;
  TRY(rt.charge(kOperationFuel));
  if (!has_kind(args[0], Kind::kType) || !has_kind(args[2], Kind::kType)) return Value::none();
  const Type* type = args[0].as<Type>();
  if (!makes_numbers(type) || !(type == args[2].as<Type>() || is_subtype(type, args[2].as<Type>()))) return Value::none();
  Number number;
  if (is_exact_object(args[1], TypeId::kStr)) {
    const Str* text = args[1].as<Str>();
    if (!text->is_ascii() || text->length > kLongest) return Value::none();
    std::string_view view(reinterpret_cast<const char*>(text->data1()), text->length);
    if (!parse(view, &number)) return Value::none();
  } else {
    WideInt wide;
    if (!is_int_not_bool(args[1]) || is_of_guest_class(args[1]) || !load_wide_int(args[1], &wide)) return Value::none();
    number = {wide.negative && wide.magnitude != 0, wide.magnitude, 0};
  }
  Value coefficient = TRY(make_wide_int(rt, number.coefficient, false));
  return make_number(rt, type, number.negative, coefficient, number.exponent);
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
  Value parts[] = {member_of(object, kSign), member_of(object, kCoefficient), member_of(object, kExponent)};
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
  constexpr Limb kModulus = (Limb{1} << 61) - 1;
  constexpr Limb kInverseOfTen = 2075258708292324556;
  Number number;
  if (!load_number(args[0], &number)) return Value::none();
  Limb value = static_cast<Limb>(number.coefficient % kModulus);
  Limb factor = number.exponent < 0 ? kInverseOfTen : 10;
  auto power = static_cast<Limb>(number.exponent < 0 ? -number.exponent : number.exponent);
  for (; power != 0; power >>= 1) {
    if ((power & 1) != 0) value = limbs::multiply_modulo(value, factor, kModulus);
    factor = limbs::multiply_modulo(factor, factor, kModulus);
  }
  auto hash = static_cast<int64_t>(value);
  if (number.negative) hash = hash == 1 ? -2 : -hash;
  return Value::small_int(hash);
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

namespace decimal {

bool is_number_class(const Type* type) { return makes_numbers(type); }

bool parts_of(Value number, Parts* out) {
  if (!has_members(number, kNumberMembers)) return false;
  Value sign = member_of(number.object(), kSign);
  out->coefficient = member_of(number.object(), kCoefficient);
  out->exponent = member_of(number.object(), kExponent);
  if (!sign.is_small_int() || out->coefficient.is_empty() || out->exponent.is_empty()) return false;
  if (!is_int_not_bool(out->coefficient) || IntOperand(out->coefficient).negative) return false;
  out->negative = sign.small_int() != 0;
  return out->exponent.is_small_int() || has_kind(out->exponent, Kind::kStr);
}

Outcome make(Runtime& rt, const Type* type, const Parts& parts) {
  Value number = TRY(make_number(rt, type, parts.negative, parts.coefficient, 0));
  member_of(number.object(), kExponent) = parts.exponent;
  return number;
}

}  // namespace decimal

}  // namespace sandboa::runtime
