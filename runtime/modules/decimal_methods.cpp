// Methods of Decimal in C++. What they leave to Python is done by a function that the module puts beside the current context
// (_decimal/number.py): it is called with the name of the method and its arguments.
#include <algorithm>
#include <bit>
#include <string_view>

#include "runtime/library_methods.h"
#include "runtime/modules/decimal_long.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

using namespace decimal;  // NOLINT: what this file is about

// What stands where the current context should; empty: nothing.
SANDBOA_ALWAYS_INLINE Value current_context(const Runtime& rt) {
  if (!has_kind(rt.decimal_state, Kind::kList)) return Value();
  const auto* state = rt.decimal_state.as<List>();
  return state->length >= 2 ? state->items[0] : Value();
}
bool load_current(const Runtime& rt, Context* context) { return load_context(current_context(rt), context); }

Outcome in_python(Runtime& rt, Value name, std::initializer_list<Value> arguments) {
  const auto* state = has_kind(rt.decimal_state, Kind::kList) ? rt.decimal_state.as<List>() : nullptr;
  if (state == nullptr || state->length < 2) return rt.raise_type_error("the module decimal is not in order");
  SignalFailure request = rt.needs_guest_call(state->items[1], {name});
  for (Value argument : arguments)
    rt.guest_call.arguments[rt.guest_call.count++] = argument.is_empty() ? Value::none() : argument;
  return request;
}
Outcome in_python(Runtime& rt, Dunder name, std::initializer_list<Value> arguments) {
  return in_python(rt, dunder_name(name), arguments);
}

Outcome operate(Runtime& rt, Operation operation, Operands& operands) {
  switch (operation) {
    case Operation::kSubtract:
      operands.rhs.negative = !operands.rhs.negative;
      return add_numbers(rt, operands);
    case Operation::kAdd:
      return add_numbers(rt, operands);
    case Operation::kMultiply:
      return multiply_numbers(rt, operands);
    case Operation::kDivide:
      return divide_numbers(rt, operands);
    case Operation::kDivideWhole:
      return divide_whole(rt, operands, false);
    default:
      return divide_whole(rt, operands, true);
  }
}

// The class of numbers, where the context in use is one that holds all of 18 digits and with exponents of thousands as they
// are. Null: it may be another.
SANDBOA_ALWAYS_INLINE const Type* usual_number_class(const Runtime& rt) {
  if (!has_kind(rt.decimal_state, Kind::kList) || rt.decimal_state.as<List>()->length == 0) return nullptr;
  Value state = rt.decimal_state.as<List>()->items[0];
  if (!has_members(state, kContextMembers)) return nullptr;
  Object* context = state.object();
  Value precision = member_of(context, kPrecision), emin = member_of(context, kEmin), emax = member_of(context, kEmax),
        number = member_of(context, kNumberClass);
  bool is_usual = Value::from_bits(precision.bits() & emin.bits() & emax.bits()).is_small_int() &&
                  precision.small_int() >= 18 && emin.small_int() <= -3000 && emax.small_int() >= 3000 &&
                  member_of(context, kClamp) == Value::small_int(0) && has_kind(number, Kind::kType);
  return is_usual && makes_numbers(number.as<Type>()) ? number.as<Type>() : nullptr;
}

// Sums, differences and products of short numbers that need no rounding, where the usual context allows them. Empty: not so.
constexpr int64_t kShort = 1'000'000'000'000'000'000;  // 10**18
struct ShortNumber {
  int64_t value;
  int64_t exponent;
};
// REQUIRES: the class has the members of numbers.
SANDBOA_ALWAYS_INLINE bool load_short(const Type* number_class, Value operand, ShortNumber* out) {
  if (operand.is_small_int()) {
    out->value = operand.small_int();
    out->exponent = 0;
    return out->value != 0 && out->value < kShort && out->value > -kShort;
  }
  if (!operand.is_object() || operand.object()->type != number_class) return false;
  Object* object = operand.object();
  Value coefficient = member_of(object, kCoefficient), exponent = member_of(object, kExponent),
        sign = member_of(object, kSign);
  if (!Value::from_bits(coefficient.bits() & exponent.bits() & sign.bits()).is_small_int()) return false;
  out->value = coefficient.small_int();
  if (out->value <= 0 || out->value >= kShort) return false;
  if (is_negative(sign)) out->value = -out->value;
  out->exponent = exponent.small_int();
  return out->exponent > -1000 && out->exponent < 1000;
}

constexpr int64_t kPowers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};

// Brings both to the lower of the exponents. False: too far, or too long.
SANDBOA_ALWAYS_INLINE bool align_short(ShortNumber* a, ShortNumber* b) {
  if (a->exponent == b->exponent) return true;
  if (a->exponent < b->exponent) std::swap(a, b);
  int64_t distance = a->exponent - b->exponent;
  a->exponent = b->exponent;
  return distance <= 9 && !__builtin_mul_overflow(a->value, kPowers[distance], &a->value);
}

// a // b and a % b, which need no rounding where the quotient and the rest are short.
SANDBOA_ALWAYS_INLINE Outcome divide_shortly(Runtime& rt, const Type* type, Operation operation, ShortNumber a,
                                             ShortNumber b) {
  if (!align_short(&a, &b)) return Value();
  int64_t quotient = a.value / b.value, rest = a.value % b.value;
  if (quotient >= kShort || quotient <= -kShort || rest >= kShort || rest <= -kShort) return Value();
  bool negative = a.value < 0;
  if (operation == Operation::kRemainder)
    return make_number(rt, type, negative, Value::small_int(negative ? -rest : rest), a.exponent);
  bool is_below_zero = negative != (b.value < 0);
  return make_number(rt, type, is_below_zero, Value::small_int(quotient < 0 ? -quotient : quotient), 0);
}

SANDBOA_ALWAYS_INLINE Outcome operate_shortly(Runtime& rt, Operation operation, Value lhs, Value rhs) {
  // Long sums are many: the operands are looked at before the context is.
  const Object* number = lhs.is_object() ? lhs.object() : rhs.is_object() ? rhs.object() : nullptr;
  if (number == nullptr || !has_members(number, kNumberMembers)) return Value();
  const Type* type = number->type;
  ShortNumber a, b;
  if (!load_short(type, lhs, &a) || !load_short(type, rhs, &b) || usual_number_class(rt) != type) return Value();
  int64_t result, exponent;
  if (operation == Operation::kDivideWhole || operation == Operation::kRemainder)
    return divide_shortly(rt, type, operation, a, b);
  if (operation == Operation::kMultiply) {
    if (__builtin_mul_overflow(a.value, b.value, &result)) return Value();
    exponent = a.exponent + b.exponent;
  } else {
    if (operation == Operation::kSubtract) b.value = -b.value;
    if (!align_short(&a, &b)) return Value();
    exponent = a.exponent;
    if (__builtin_add_overflow(a.value, b.value, &result) || result == 0)
      return Value();  // the sign of zero is for the context
  }
  if (result >= kShort || result <= -kShort) return Value();
  return make_number(rt, type, result < 0, Value::small_int(result < 0 ? -result : result), exponent);
}

// None: it is for Python.
SANDBOA_NOINLINE Outcome operate_at_length(Runtime& rt, Operation operation, Value lhs, Value rhs) {
  Operands operands;
  if (!read_context(current_context(rt), &operands.context)) return Value::none();
  bool are_short = load_operand(operands.context, lhs, &operands.lhs) && load_operand(operands.context, rhs, &operands.rhs);
  Value result = are_short ? TRY(operate(rt, operation, operands)) : Value::none();
  return result.is_none() ? operate_on_long(rt, operands.context, operation, lhs, rhs) : Outcome(result);
}

template <Operation operation, Dunder name, bool is_reflected>
Outcome binary(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(operation == Operation::kDivide ? 2 * kOperationFuel : kOperationFuel));
  Value lhs = args[is_reflected ? 1 : 0], rhs = args[is_reflected ? 0 : 1];
  if constexpr (operation != Operation::kDivide) {
    Value result = TRY(operate_shortly(rt, operation, lhs, rhs));
    if (!result.is_empty()) return result;
  }
  Value result = TRY(operate_at_length(rt, operation, lhs, rhs));
  return result.is_none() ? in_python(rt, name, {args[0], args[1]}) : Outcome(result);
}

// A power with an exponent that is a small int, as long as it needs no rounding.
Outcome power_method(Runtime& rt, const Arguments& args) {
  constexpr int64_t kMostPower = 64;
  TRY(rt.charge(4 * kOperationFuel));
  Context context;
  Number base, exponent;
  bool is_plain = args[2].is_none() && load_current(rt, &context) && load_number(args[0], &base) && base.coefficient != 0 &&
                  load_operand(context, args[1], &exponent) && exponent.exponent == 0 && !exponent.negative &&
                  exponent.coefficient >= 2 && exponent.coefficient <= kMostPower;
  // Powers of one have an exponent of their own.
  if (is_plain && base.coefficient != power_of_ten(count_digits(base.coefficient) - 1)) {
    auto count = static_cast<int64_t>(exponent.coefficient);
    Digits product(base.coefficient);
    bool fits = true;
    for (int64_t factor = 1; factor < count && fits; ++factor) {
      product = multiply(product.wide(), base.coefficient);
      fits = product.is_wide() && count_digits(product) <= context.precision;
    }
    if (fits) {
      bool negative = base.negative && count % 2 != 0;
      Value result = TRY(finish(rt, context, negative, product, base.exponent * count, 0));
      if (!result.is_none()) return result;
    }
  }
  return in_python(rt, Dunder::kPow, {args[0], args[1], args[2]});
}

template <int what, Dunder name>
Outcome sign(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  if (const Type* type = usual_number_class(rt); type != nullptr) {
    ShortNumber known;
    if (args[0].is_object() && load_short(type, args[0], &known)) {
      bool negative = what == 0 ? known.value < 0 : what < 0 && known.value > 0;
      return make_number(rt, type, negative, Value::small_int(known.value < 0 ? -known.value : known.value), known.exponent);
    }
  }
  Context context;
  Number number;
  if (load_current(rt, &context)) {
    Value result = load_number(args[0], &number) ? TRY(change_sign(rt, context, number, what))
                                                 : TRY(change_sign_of_long(rt, context, args[0], what));
    if (!result.is_none()) return result;
  }
  return in_python(rt, name, {args[0]});
}

// How long a coefficient is, and where it stands.
struct Extent {
  int64_t bits;
  int64_t exponent;
  Value coefficient;
  bool negative;
};
// False: zero, or no finite number. REQUIRES: the object has the members of numbers.
SANDBOA_ALWAYS_INLINE bool load_extent(Object* number, Extent* out) {
  Value sign = member_of(number, kSign), exponent = member_of(number, kExponent);
  if (!Value::from_bits(sign.bits() & exponent.bits()).is_small_int()) return false;
  out->coefficient = member_of(number, kCoefficient);
  out->exponent = exponent.small_int();
  out->negative = is_negative(sign);
  if (out->coefficient.is_small_int()) {
    int64_t value = out->coefficient.small_int();
    out->bits = static_cast<int64_t>(std::bit_width(static_cast<uint64_t>(value)));
    return value > 0;
  }
  if (!is_exact_object(out->coefficient, TypeId::kInt)) return false;
  const auto* big = out->coefficient.as<const BigInt>();
  out->bits = static_cast<int64_t>(limbs::bit_length(big->limbs(), big->limb_count));
  return out->bits > 0 && !big->negative();
}

// Whether a number that is `places` above another one, and has so many bits, is surely larger or smaller than that one.
// Zero: it may be either. See compare_numbers().
SANDBOA_ALWAYS_INLINE int compare_bits(int64_t bits, uint64_t places, int64_t others) {
  if (bits - 1 + static_cast<int64_t>(places * 3401 / 1024) >= others) return 1;
  return bits + static_cast<int64_t>(places * 3402 / 1024) + 1 < others ? -1 : 0;
}

// By the places of the first digits, or the digits themselves where they are not many and of one exponent. False: it takes
// more than that.
SANDBOA_ALWAYS_INLINE bool compare_extents(const Extent& a, const Extent& b, int* order) {
  constexpr uint64_t kFewLimbs = 64, kMostPlaces = uint64_t{1} << 40;
  int sign = a.negative ? -1 : 1;
  int64_t places = a.exponent - b.exponent;
  int by_bits = 0;
  if (a.negative != b.negative) {
    by_bits = 1;
  } else if (places >= 0) {
    if (static_cast<uint64_t>(places) > kMostPlaces) return false;
    by_bits = compare_bits(a.bits, static_cast<uint64_t>(places), b.bits);
  } else {
    uint64_t above = uint64_t{0} - static_cast<uint64_t>(places);
    if (above > kMostPlaces) return false;
    by_bits = -compare_bits(b.bits, above, a.bits);
  }
  if (__builtin_expect(by_bits != 0, 1)) {
    *order = sign * by_bits;
    return true;
  }
  if (places != 0 || !has_kind(a.coefficient, Kind::kInt) || !has_kind(b.coefficient, Kind::kInt)) return false;
  const auto *first = a.coefficient.as<const BigInt>(), *second = b.coefficient.as<const BigInt>();
  if (first->limb_count > kFewLimbs || second->limb_count > kFewLimbs) return false;
  *order = sign * limbs::compare(first->limbs(), first->limb_count, second->limbs(), second->limb_count);
  return true;
}

// Of coefficients of two limbs, and ints. False: it is for the others.
SANDBOA_NOINLINE bool compare_exactly(Value lhs, Value rhs, int* order) {
  Number a, b;
  if (!load_number(lhs, &a)) return false;
  if (rhs.is_object() && rhs.object()->type == lhs.object()->type)
    return load_number(rhs, &b) && compare_numbers(a, b, order);
  WideInt wide;
  if (!is_int_not_bool(rhs) || is_of_guest_class(rhs) || !load_wide_int(rhs, &wide)) return false;
  b = {wide.negative, wide.magnitude, 0};
  return compare_numbers(a, b, order);
}

// Two instances of one class.
SANDBOA_NOINLINE bool compare_at_length(Object* lhs, Object* rhs, int* order) {
  Extent a, b;
  if (load_extent(lhs, &a) && load_extent(rhs, &b) && compare_extents(a, b, order)) return true;
  return compare_exactly(Value(lhs), Value(rhs), order);
}

// The same, at once for two instances of one class with small coefficients and one exponent.
SANDBOA_ALWAYS_INLINE bool compare_two(Value a, Value b, int* order) {
  if (!b.is_object() || b.object()->type != a.object()->type || !has_members(a, kNumberMembers)) {
    return compare_exactly(a, b, order);
  }
  Object *lhs = a.object(), *rhs = b.object();
  Value coefficient = member_of(lhs, kCoefficient), other = member_of(rhs, kCoefficient),
        exponent = member_of(lhs, kExponent);
  bool is_short = Value::from_bits(coefficient.bits() & other.bits() & exponent.bits()).is_small_int() &&
                  member_of(rhs, kExponent) == exponent;
  if (!is_short) return compare_at_length(lhs, rhs, order);
  Value sign = member_of(lhs, kSign), other_sign = member_of(rhs, kSign);
  int64_t first = coefficient.small_int(), second = other.small_int();
  if (!Value::from_bits(sign.bits() & other_sign.bits()).is_small_int() || (first | second) < 0) return false;
  if (is_negative(sign)) first = -first;
  if (is_negative(other_sign)) second = -second;
  *order = (first > second) - (first < second);
  return true;
}

// Charges nothing unless it answers (quick_compare.cpp).
template <class Answer, Dunder name>
SANDBOA_NOINLINE Outcome comparison_further(Runtime& rt, const Arguments& args) {
  Context context;
  if (load_current(rt, &context)) {
    Value answer = TRY(compare_long(rt, context, args[0], args[1]));
    if (!answer.is_none()) return Value::boolean(Answer()(static_cast<int>(answer.small_int()), 0));
  }
  return in_python(rt, name, {args[0], args[1]});
}
template <class Answer, Dunder name>
Outcome comparison(Runtime& rt, const Arguments& args) {
  int order = 0;
  if (compare_two(args[0], args[1], &order)) return Value::boolean(Answer()(order, 0));
  return comparison_further<Answer, name>(rt, args);
}

SANDBOA_NOINLINE Outcome compute_hash(Runtime& rt, Value self) {
  bool has_sign = has_members(self, kNumberMembers) && member_of(self.object(), kSign).is_small_int();
  if (!has_sign) return in_python(rt, Dunder::kHash, {self});
  Number number;
  TRY(rt.charge(7 * kOperationFuel));
  if (!load_number(self, &number)) return in_python(rt, Dunder::kHash, {self});
  auto kept = static_cast<int64_t>(hash_of_magnitude(number)) + 1;
  member_of(self.object(), kSign) = Value::small_int(kept << 1 | static_cast<int64_t>(number.negative));
  return Value::small_int(with_sign_of(number.negative, static_cast<Limb>(kept - 1)));
}

static_assert(kHashMember == kSign && kKeptHashFuel == kOperationFuel);
Outcome hash_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kKeptHashFuel));
  int64_t kept;
  bool is_kept = has_members(args[0], kNumberMembers) && kept_hash(args[0].object(), &kept);
  return is_kept ? Outcome(Value::small_int(kept)) : compute_hash(rt, args[0]);
}

Outcome bool_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Number number;
  return load_number(args[0], &number) ? Outcome(Value::boolean(number.coefficient != 0))
                                       : in_python(rt, Dunder::kBool, {args[0]});
}

Outcome str_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2 * kOperationFuel));
  const auto* state = has_kind(rt.decimal_state, Kind::kList) ? rt.decimal_state.as<List>() : nullptr;
  Number number;
  bool is_known = state != nullptr && state->length >= 2 && has_members(state->items[0], kContextMembers) &&
                  load_number(args[0], &number);
  if (!is_known) return in_python(rt, Dunder::kStr, {args[0]});
  return number_text(rt, number, !(member_of(state->items[0].object(), kCapitals) == Value::small_int(0)));
}

// With a third argument, which says what stands for the separators, it is for Python.
Outcome format_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2 * kOperationFuel));
  Context context;
  Number number;
  bool is_known = is_exact_object(args[1], TypeId::kStr) && args[1].as<Str>()->is_ascii() && args[1].as<Str>()->length < 8 &&
                  args[2].is_none() && load_current(rt, &context) && load_number(args[0], &number);
  if (is_known) {
    const Str* spec = args[1].as<Str>();
    Value text = TRY(format_number(rt, context, number, {reinterpret_cast<const char*>(spec->data1()), spec->length}));
    if (!text.is_empty()) return text;
  }
  return in_python(rt, Dunder::kFormat, {args[0], args[1], args[2]});
}

Outcome int_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Number number;
  if (load_number(args[0], &number) && number.exponent <= 0 && number.exponent >= -kMostWideDigits) {
    Digits digits(number.coefficient);
    cut(&digits, static_cast<int>(-number.exponent));
    return make_wide_int(rt, digits.wide(), number.negative && !digits.is_zero());
  }
  return in_python(rt, Dunder::kInt, {args[0]});
}

// A coefficient and a power of ten that are exact as floats have a quotient or product that is rounded once.
Outcome float_method(Runtime& rt, const Arguments& args) {
  constexpr int kMostExactPower = 22;
  TRY(rt.charge(kOperationFuel));
  Number number;
  bool is_exact = load_number(args[0], &number) && number.coefficient <= DoubleLimb{1} << 53 &&
                  number.exponent >= -kMostExactPower && number.exponent <= kMostExactPower;
  if (!is_exact) return in_python(rt, Dunder::kFloat, {args[0]});
  auto value = static_cast<double>(static_cast<uint64_t>(number.coefficient));
  int64_t places = number.exponent < 0 ? -number.exponent : number.exponent;
  double power = 1;
  for (; places > 0; --places) power *= 10;
  value = number.exponent < 0 ? value / power : value * power;
  return make_float(rt, number.negative ? -value : value);
}

// False: not the name of one.
bool load_rounding(Value name, Rounding* out) {
  constexpr std::string_view kNames[] = {"ROUND_UP",      "ROUND_DOWN",      "ROUND_CEILING",   "ROUND_FLOOR",
                                         "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"};
  if (!is_exact_object(name, TypeId::kStr) || !name.as<Str>()->is_ascii()) return false;
  std::string_view text(reinterpret_cast<const char*>(name.as<Str>()->data1()), name.as<Str>()->length);
  const auto* found = std::find(std::begin(kNames), std::end(kNames), text);
  *out = static_cast<Rounding>(found - std::begin(kNames));
  return found != std::end(kNames);
}

// With a context of its own it is for Python.
Outcome quantize_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Operands operands;
  bool is_plain = args[3].is_none() && load_current(rt, &operands.context) &&
                  (args[2].is_none() || load_rounding(args[2], &operands.context.rounding)) &&
                  load_number(args[0], &operands.lhs) && load_operand(operands.context, args[1], &operands.rhs);
  if (is_plain) {
    Value result = TRY(quantize_number(rt, operands));
    if (!result.is_none()) return result;
  }
  return in_python(rt, shared_name("quantize"), {args[0], args[1], args[2], args[3]});
}

Outcome round_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  Operands operands;
  bool is_plain = args[1].is_small_int() && args[1].small_int() > -1000 && args[1].small_int() < 1000 &&
                  load_current(rt, &operands.context) && load_number(args[0], &operands.lhs);
  if (is_plain) {
    operands.rhs = {false, 1, -args[1].small_int()};
    Value result = TRY(quantize_number(rt, operands));
    if (!result.is_none()) return result;
  }
  return in_python(rt, shared_name("__round__"), {args[0], args[1]});
}

Outcome sqrt_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(16 * kOperationFuel));
  Context context;
  Number number;
  if (args[1].is_none() && load_current(rt, &context) && load_number(args[0], &number)) {
    Value result = TRY(square_root(rt, context, number));
    if (!result.is_none()) return result;
  }
  return in_python(rt, shared_name("sqrt"), {args[0], args[1]});
}

// Decimal, or a class that derives from it.
SANDBOA_ALWAYS_INLINE bool is_class_of_numbers(const Runtime& rt, Value cls) {
  if (!has_kind(cls, Kind::kType)) return false;
  if (cls.as<Type>() == usual_number_class(rt)) return true;
  Context context;
  return load_current(rt, &context) && makes_numbers(cls.as<Type>()) &&
         (cls.as<Type>() == context.number || is_subtype(cls.as<Type>(), context.number));
}

// Decimal(value, context): the class, and perhaps one that derives from it.
Outcome new_method(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kOperationFuel));
  bool is_known = args[2].is_none() && is_class_of_numbers(rt, args[0]);
  if (is_known) {
    Number number;
    WideInt wide;
    if (is_exact_object(args[1], TypeId::kStr)) {
      const Str* text = args[1].as<Str>();
      bool is_short = text->is_ascii() && text->length <= kLongestText;
      if (is_short && read_number({reinterpret_cast<const char*>(text->data1()), text->length}, &number)) {
        return make_number(rt, args[0].as<Type>(), number);
      }
    } else if (args[1].is_small_int()) {
      int64_t value = args[1].small_int();
      Value magnitude = TRY(make_int(rt, value < 0 ? -value : value));
      return make_number(rt, args[0].as<Type>(), value < 0, magnitude, 0);
    } else if (!args[1].is_empty() && is_int_not_bool(args[1]) && !is_of_guest_class(args[1]) &&
               load_wide_int(args[1], &wide)) {
      return make_number(rt, args[0].as<Type>(), {wide.negative && wide.magnitude != 0, wide.magnitude, 0});
    }
  }
  Value value = args[1].is_empty() ? Value(shared_char('0')) : args[1];
  return in_python(rt, Dunder::kNew, {args[0], value, args[2]});
}

// What the module puts there for the natives: the list of the current context and of the function for the rest.
Outcome set_state(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kList)) return rt.raise_type_error("a list expected");
  rt.decimal_state = args[0];
  return Value::none();
}

struct Less {
  bool operator()(int a, int b) const { return a < b; }
};
struct LessEqual {
  bool operator()(int a, int b) const { return a <= b; }
};
struct Greater {
  bool operator()(int a, int b) const { return a > b; }
};
struct GreaterEqual {
  bool operator()(int a, int b) const { return a >= b; }
};
struct Equal {
  bool operator()(int a, int b) const { return a == b; }
};
struct NotEqual {
  bool operator()(int a, int b) const { return a != b; }
};

#define BINARY(text, Name, operation)                                                                  \
  {"__" text "__", "self, value, /", binary<Operation::operation, Dunder::k##Name, false>, kMutates,   \
   "Return the result of the operation in the current context."},                                      \
  {                                                                                                    \
    "__r" text "__", "self, value, /", binary<Operation::operation, Dunder::kR##Name, true>, kMutates, \
        "Return the result of the operation in the current context."                                   \
  }
#define COMPARISON(text, Name, Answer) \
  { text, "self, value, /", comparison<Answer, Dunder::k##Name>, kMutates, "Compare the numbers." }

constexpr MethodDef kMethodRows[] = {
    {"__new__", "cls, value=?, context=None", new_method, kNoEffects,
     "A decimal number of an int, a float, text or a tuple."},
    BINARY("add", Add, kAdd),
    BINARY("sub", Sub, kSubtract),
    BINARY("mul", Mul, kMultiply),
    BINARY("truediv", TrueDiv, kDivide),
    BINARY("floordiv", FloorDiv, kDivideWhole),
    BINARY("mod", Mod, kRemainder),
    {"__pow__", "self, value, mod=None, /", power_method, kMutates, "Return pow(self, value, mod)."},
    {"__neg__", "self, /", sign<-1, Dunder::kNeg>, kMutates, "-self"},
    {"__pos__", "self, /", sign<0, Dunder::kPos>, kMutates, "+self"},
    {"__abs__", "self, /", sign<1, Dunder::kAbs>, kMutates, "abs(self)"},
    COMPARISON("__eq__", Eq, Equal),
    COMPARISON("__ne__", Ne, NotEqual),
    COMPARISON("__lt__", Lt, Less),
    COMPARISON("__le__", Le, LessEqual),
    COMPARISON("__gt__", Gt, Greater),
    COMPARISON("__ge__", Ge, GreaterEqual),
    {"__hash__", "self, /", hash_method, kKeepsHash, "Return hash(self)."},
    {"__bool__", "self, /", bool_method, kNoEffects, "True if self else False"},
    {"__str__", "self, /", str_method, kNoEffects, "Return str(self)."},
    {"__format__", "self, spec, override=None, /", format_method, kNoEffects, "Format the number by a specification."},
    {"__int__", "self, /", int_method, kNoEffects, "int(self)"},
    {"__float__", "self, /", float_method, kNoEffects, "float(self)"},
    {"__round__", "self, ndigits=None, /", round_method, kMutates, "Round to so many places."},
    {"quantize", "self, exp, rounding=None, context=None", quantize_method, kMutates,
     "The number rounded to the exponent that the other one has."},
    {"sqrt", "self, context=None", sqrt_method, kMutates, "The square root, rounded to the precision of the context."},
};
#undef BINARY
#undef COMPARISON

constexpr MethodDef kStateRows[] = {
    {"_set_decimal_state", "state, /", set_state, kMutates, "For _decimal.number only."},
};

}  // namespace

const LibraryMethods kDecimalMethods{"Decimal", kMethodRows};
const std::span<const MethodDef> kDecimalStateIntrinsics = kStateRows;

}  // namespace sandboa::runtime
