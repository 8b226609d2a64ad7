// Numbers and contexts of the module decimal as its natives see them: numbers of up to 38 digits, in registers.
//
// A number is an instance of the session's class Decimal, a context one of the class Context; their members, which no name
// leads to, are told by their places. Guest code may hand in anything else, or look-alikes: members are looked at anew each
// time. Outcomes are None where the caller must ask runtime/modules/_decimal: special values, more digits, results that
// raise a signal which is trapped or that the context cannot hold as they are. Nothing has been changed then.
#pragma once

#include "runtime/function.h"
#include "runtime/modules/decimal_digits.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/registry.h"

namespace sandboa::runtime::decimal {

// Members in the order of their names (vm/class_layout.cpp). The lowest bit of kSign tells whether the number is negative;
// what is above it keeps the hash, once somebody has asked for it.
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

SANDBOA_ALWAYS_INLINE bool has_members(Value value, uint32_t count) {
  if (!has_kind(value, Kind::kInstance)) return false;
  const Object* object = value.object();
  return (object->flags & kHasMembers) != 0 && object->type->member_count >= count;
}
// REQUIRES: a small int.
SANDBOA_ALWAYS_INLINE bool is_negative(Value sign) { return (sign.small_int() & 1) != 0; }
// Whether instances of the class can be made here.
SANDBOA_ALWAYS_INLINE bool makes_numbers(const Type* type) {
  return type->is_guest() && type->instance_kind == Kind::kInstance && type->member_count >= kNumberMembers &&
         !type->guest_dunders.has(Dunder::kDel);
}
// False: not a finite number with a coefficient of two limbs.
SANDBOA_ALWAYS_INLINE bool load_number(Value value, Number* out) {
  if (!has_members(value, kNumberMembers)) return false;
  Value sign = member_of(value.object(), kSign);
  Value exponent = member_of(value.object(), kExponent);
  Value coefficient = member_of(value.object(), kCoefficient);
  if (!sign.is_small_int() || !exponent.is_small_int()) return false;
  if (coefficient.is_small_int()) {
    if (coefficient.small_int() < 0) return false;
    out->coefficient = static_cast<Limb>(coefficient.small_int());
  } else {
    WideInt wide;
    if (!has_kind(coefficient, Kind::kInt) || !load_wide_int(coefficient, &wide) || wide.negative) return false;
    out->coefficient = wide.magnitude;
  }
  out->negative = is_negative(sign);
  out->exponent = exponent.small_int();
  return out->exponent > -kMostExponent && out->exponent < kMostExponent;
}
// The same for an int, which is a number too.
bool load_int(Value value, Number* out);
SANDBOA_ALWAYS_INLINE bool load_operand(const Context& context, Value value, Number* out) {
  if (value.is_object() && value.object()->type == context.number) return load_number(value, out);
  return load_int(value, out);
}
SANDBOA_ALWAYS_INLINE bool read_context(Value value, Context* out) {
  if (!has_members(value, kContextMembers)) return false;
  Object* object = value.object();
  Value clamp = member_of(object, kClamp), emax = member_of(object, kEmax), emin = member_of(object, kEmin),
        flags = member_of(object, kFlags), precision = member_of(object, kPrecision),
        rounding = member_of(object, kRounding), traps = member_of(object, kTraps);
  // All are ints if the lowest bit of all is set.
  uint64_t bits =
      clamp.bits() & emax.bits() & emin.bits() & flags.bits() & precision.bits() & rounding.bits() & traps.bits();
  Value number = member_of(object, kNumberClass);
  if (!Value::from_bits(bits).is_small_int() || !has_kind(number, Kind::kType) || !makes_numbers(number.as<Type>())) {
    return false;
  }
  out->object = object;
  out->number = number.as<Type>();
  out->precision = precision.small_int();
  out->emin = emin.small_int();
  out->emax = emax.small_int();
  out->clamps = clamp.small_int() != 0;
  out->rounding = static_cast<Rounding>(rounding.small_int());
  out->flags = flags.small_int();
  out->traps = traps.small_int();
  bool is_rounding = rounding.small_int() >= 0 && rounding.small_int() < kRoundings;
  return is_rounding && out->precision > 0 && out->emin > -kMostExponent && out->emax < kMostExponent;
}
bool load_context(Value value, Context* out);  // the same, out of line

// Fills a new instance, which has so many places for attributes.
SANDBOA_ALWAYS_INLINE Value fill_number(Instance* instance, size_t slots, bool negative, Value coefficient,
                                        int64_t exponent) {
  instance->shape = instance->type->root_shape;
  instance->overflow = nullptr;
  if (__builtin_expect(slots != 0, 0)) {  // classes that derive from Decimal; a loop of none would be a call of memset()
    for (size_t slot = 0; slot < slots; ++slot) instance->inline_slots()[slot] = Value();
  }
  member_of(instance, kCoefficient) = coefficient;
  member_of(instance, kExponent) = Value::small_int(exponent);
  member_of(instance, kSign) = Value::small_int(negative);
  return instance;
}
// An instance with these members; the coefficient is an int. REQUIRES: makes_numbers(type).
Outcome make_number_slowly(Runtime& rt, const Type* type, bool negative, Value coefficient, int64_t exponent);
SANDBOA_ALWAYS_INLINE Outcome make_number(Runtime& rt, const Type* type, bool negative, Value coefficient,
                                          int64_t exponent) {
  size_t slots = type->root_shape == nullptr ? 0 : type->root_shape->inline_slots;
  size_t bytes = (sizeof(Instance) + (slots + kNumberMembers) * sizeof(Value) + 15) & ~size_t{15};
  Object* object =
      type->member_count == kNumberMembers ? rt.heap.allocate_at_hand(type, Kind::kInstance, kHasMembers, bytes) : nullptr;
  if (__builtin_expect(object == nullptr, 0)) return make_number_slowly(rt, type, negative, coefficient, exponent);
  return fill_number(static_cast<Instance*>(object), slots, negative, coefficient, exponent);
}
SANDBOA_ALWAYS_INLINE Outcome make_number(Runtime& rt, const Type* type, const Number& number) {
  return make_number(rt, type, number.negative, TRY(make_wide_int(rt, number.coefficient, false)), number.exponent);
}
// Makes the number and raises the flags.
Outcome finish(Runtime& rt, const Context& context, bool negative, const Digits& digits, int64_t exponent, int64_t status);
// The same after rounding to the precision.
Outcome finish_rounded(Runtime& rt, const Context& context, bool negative, Digits digits, int64_t exponent);
Outcome finish_rounded(Runtime& rt, const Context& context, bool negative, DoubleLimb coefficient, int64_t exponent);
// The same of a number that has more digits than that, and something behind the last one.
Outcome finish_quotient(Runtime& rt, const Context& context, bool negative, DoubleLimb coefficient, int64_t exponent);
// Whether a magnitude of which `rest` was cut off goes up; of what is left one asks whether it is odd, or a multiple of
// five.
bool rounds_up(Rounding rounding, bool negative, bool is_odd, bool is_fifth, Rest rest);
// The status bits of a cut of `count` digits, which are put off the coefficient.
int64_t round_off(Digits* digits, int64_t count, Rounding rounding, bool negative);
int64_t round_off(DoubleLimb* coefficient, int64_t count, Rounding rounding, bool negative);

constexpr uint64_t kOperationFuel = 8;

// What all operations of two operands begin with.
struct Operands {
  Context context;
  Number lhs, rhs;
};

// ---- operations (decimal_kernels.cpp)
Outcome add_numbers(Runtime& rt, const Operands& operands);
Outcome multiply_numbers(Runtime& rt, const Operands& operands);
Outcome divide_numbers(Runtime& rt, const Operands& operands);
// a // b, or a % b.
Outcome divide_whole(Runtime& rt, const Operands& operands, bool wants_rest);
// -x, +x or abs(x): -1, 0 or 1.
Outcome change_sign(Runtime& rt, const Context& context, const Number& number, int64_t what);
// a with the exponent of b; the rounding is that of the context.
Outcome quantize_number(Runtime& rt, const Operands& operands);
Outcome square_root(Runtime& rt, const Context& context, const Number& number);
// Of coefficients that are not zero, the upper one with the higher exponent, by so little that the product of the upper one
// and the power of ten has about as many bits as the lower one.
int compare_scaled(const Number& upper, const Number& lower);
// False: only others can tell.
SANDBOA_ALWAYS_INLINE bool compare_numbers(const Number& a, const Number& b, int* order) {
  int sign_a = a.coefficient == 0 ? 0 : a.negative ? -1 : 1, sign_b = b.coefficient == 0 ? 0 : b.negative ? -1 : 1;
  if (sign_a != sign_b || sign_a == 0) {
    *order = (sign_a > sign_b) - (sign_a < sign_b);
    return true;
  }
  const Number &upper = a.exponent >= b.exponent ? a : b, &lower = a.exponent >= b.exponent ? b : a;
  int sign = a.exponent >= b.exponent ? sign_a : -sign_a;
  int64_t places = upper.exponent - lower.exponent;
  if (places == 0) {
    *order = upper.coefficient == lower.coefficient ? 0 : (upper.coefficient > lower.coefficient ? sign : -sign);
    return true;
  }
  if (places > kMostWideDigits) return false;
  // 10**n is at least 2**(n * 3401 / 1024), and less than 2**(n * 3402 / 1024 + 1).
  int64_t bits = bit_length(upper.coefficient), others = bit_length(lower.coefficient);
  if (bits - 1 + places * 3401 / 1024 >= others) {
    *order = sign;
  } else if (bits + places * 3402 / 1024 + 1 < others) {
    *order = -sign;
  } else {
    *order = sign * compare_scaled(upper, lower);
  }
  return true;
}
Limb hash_of_magnitude(const Number& number);

// ---- text (decimal_text.cpp)
// False: it is not "[-+]digits[.digits][e[-+]digits]" in ASCII, or too long.
bool read_number(std::string_view text, Number* out);
constexpr size_t kLongestText = 64;  // that is worth a look
Outcome number_text(Runtime& rt, const Number& number, bool capitals);
// By "[,].Nf" or ","; empty: another specification, or too many digits.
Outcome format_number(Runtime& rt, const Context& context, const Number& number, std::string_view spec);

}  // namespace sandboa::runtime::decimal
