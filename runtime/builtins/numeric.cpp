// Builtin functions of numbers: abs, divmod, pow, round, bin, oct, hex, chr, ord. Sums and extremes: aggregate.cpp.
#include <cstring>

#include "runtime/library_methods.h"
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number_methods.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

Outcome builtin_abs(Runtime& rt, const Arguments& args) {
  Value value = args[0];
  if (has_guest_dunder(value, Dunder::kAbs)) return ask_class(rt, value, Dunder::kAbs, PreludeFunction::kabs_guest);
  if (takes_real(value)) return number_absolute(rt, value);
  if (is_complex(value)) return make_float(rt, complex_absolute(TRY(to_complex(rt, value))));
  if (temporal::is_delta(value)) return temporal::absolute(rt, value);
  return rt.raise_type_error("bad operand type for abs(): '%s'", type_name(value));
}

Outcome builtin_divmod(Runtime& rt, const Arguments& args) {
  if (has_guest_dunder(args[0], Dunder::kDivmod) || has_guest_dunder(args[1], Dunder::kRDivmod)) {
    return rt.needs_guest(PreludeFunction::kdivmod_guest, {args[0], args[1]});
  }
  if (takes_real(args[0]) && takes_real(args[1])) return number_divmod(rt, args[0], args[1]);
  if (temporal::is_temporal(args[0])) {
    Value result = TRY(temporal::delta_divide_with_rest(rt, args[0], args[1]));
    if (result != Value::not_implemented()) return result;
  }
  return rt.raise_type_error("unsupported operand type(s) for divmod(): '%.100s' and '%.100s'", type_name(args[0]),
                             type_name(args[1]));
}

Outcome power_modulo(Runtime& rt, Value base, Value exponent, Value modulus) {
  if (has_guest_dunder(base, Dunder::kPow) || has_guest_dunder(exponent, Dunder::kRPow)) {
    return rt.needs_guest(PreludeFunction::kpow_modulo_guest, {base, exponent, modulus});
  }
  if (is_int(base) && is_int(exponent) && is_int(modulus)) return int_power_modulo(rt, base, exponent, modulus);
  // The classes of the three are asked in this order; float refuses whatever the others are.
  for (Value operand : {base, exponent, modulus}) {
    if (is_float(operand) && !has_guest_dunder(operand, Dunder::kPow)) {
      return rt.raise_type_error("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if (is_complex(operand) && is_number(base) && is_number(exponent)) return rt.raise_value_error("complex modulo");
  }
  return rt.raise_type_error("unsupported operand type(s) for ** or pow(): '%.100s', '%.100s', '%.100s'", type_name(base),
                             type_name(exponent), type_name(modulus));
}

Outcome builtin_pow(Runtime& rt, const Arguments& args) {
  bool are_small = args[0].is_small_int() && args[1].is_small_int() && args[1].small_int() >= 0;
  if (are_small && args[2].is_none()) return int_power(rt, args[0], args[1]);
  if (args[2].is_none()) return operations::binary(rt, BinaryOperator::kPower, args[0], args[1], false);
  return power_modulo(rt, args[0], args[1], args[2]);
}

Outcome builtin_round(Runtime& rt, const Arguments& args) {
  Value number = args[0], digits = args[1];
  if (takes_real(number) && !has_guest_dunder(number, Dunder::kRound)) {
    if (!is_int(digits) && has_guest_dunder(digits, Dunder::kIndex))
      return rt.needs_guest(PreludeFunction::kround_with_index, {number, digits});
    return number_round(rt, number, digits);
  }
  if (has_guest_dunder(number, Dunder::kRound)) {
    if (digits.is_none()) return ask_class(rt, number, Dunder::kRound, PreludeFunction::kround_guest);
    if (const MethodDef* method = find_library_method(rt, number, Dunder::kRound, 2)) {
      const Value arguments[] = {number, digits};
      Outcome answer = method->code(rt, Arguments{arguments, {}, nullptr});
      if (answer.signal() != Signal::kNeedsGuest) return answer;
    }
    return rt.needs_guest(PreludeFunction::kround_to_guest, {number, digits});
  }
  return rt.raise_type_error("type %.100s doesn't define __round__ method", type_name(number));
}

// bin, oct, hex: "-0x1f".
template <int kBase, char kLetter, PreludeFunction kGuest>
Outcome builtin_prefixed(Runtime& rt, const Arguments& args) {
  if (!is_int(args[0]) && has_guest_dunder(args[0], Dunder::kIndex)) return rt.needs_guest(kGuest, {args[0]});
  Value value = TRY(index_argument(rt, args[0]));
  const Str* digits = TRY(int_to_str(rt, value, kBase)).template as<const Str>();
  Str* result = TRY_NEW(rt, new_str(rt, digits->length + 2, 0, true));
  TRY(rt.charge(1 + digits->length / 32));
  size_t sign = int_sign(value) < 0;
  uint8_t* out = mutable_data1(result);
  if (sign != 0) *out++ = '-';
  *out++ = '0';
  *out++ = kLetter;
  std::memcpy(out, digits->data1() + sign, digits->length - sign);
  return result;
}

Outcome builtin_chr(Runtime& rt, const Arguments& args) {
  if (!is_int(args[0]) && has_guest_dunder(args[0], Dunder::kIndex)) {
    return rt.needs_guest(PreludeFunction::kchr_guest, {args[0]});
  }
  Value index = TRY(index_argument(rt, args[0]));
  if (!index.is_small_int() || index.small_int() < 0 || index.small_int() > 0x10FFFF) {
    return rt.raise_value_error("chr() arg not in range(0x110000)");
  }
  return make_str_of_code_point(rt, static_cast<char32_t>(index.small_int()));
}

Outcome builtin_ord(Runtime& rt, const Arguments& args) {
  uint64_t length;
  if (has_kind(args[0], Kind::kStr)) {
    const Str* str = args[0].as<const Str>();
    if (str->length == 1) return Value::small_int(static_cast<int64_t>(str->at(0)));
    length = str->length;
  } else if (has_kind(args[0], Kind::kBytes)) {
    const Bytes* bytes = args[0].as<const Bytes>();
    if (bytes->length == 1) return Value::small_int(bytes->data()[0]);
    length = bytes->length;
  } else if (has_kind(args[0], Kind::kByteArray)) {
    const ByteArray* array = args[0].as<const ByteArray>();
    if (array->length == 1) return Value::small_int(array->data()[0]);
    length = array->length;
  } else {
    return rt.raise_type_error("ord() expected string of length 1, but %s found", type_name(args[0]));
  }
  return rt.raise_type_error("ord() expected a character, but string of length %llu found",
                             static_cast<unsigned long long>(length));
}

constexpr MethodDef kFunctions[] = {
    {"abs", "x, /", builtin_abs, kNoEffects, "The magnitude of a number."},
    {"bin", "number, /", builtin_prefixed<2, 'b', PreludeFunction::kbin_guest>, kAllocates,
     "Text in base 2, with 0b in front."},
    {"chr", "i, /", builtin_chr, kNoEffects, "The str of one character with this code point."},
    {"divmod", "x, y, /", builtin_divmod, kNoEffects, "Quotient rounded down, and what remains."},
    {"hex", "number, /", builtin_prefixed<16, 'x', PreludeFunction::khex_guest>, kAllocates,
     "Text in base 16, with 0x in front."},
    {"oct", "number, /", builtin_prefixed<8, 'o', PreludeFunction::koct_guest>, kAllocates,
     "Text in base 8, with 0o in front."},
    {"ord", "character, /", builtin_ord, kNoEffects,
     "The code point of a str of one character, or the value of a single byte."},
    {"pow", "base, exp, mod=None", builtin_pow, kAllocates,
     "base to the power exp; with mod, the remainder of that by mod."},
    {"round", "number, ndigits=None", builtin_round, kAllocates,
     "The nearest number with ndigits decimals; halves go to the even one."},
};

}  // namespace

const std::span<const MethodDef> kNumericFunctions = kFunctions;

}  // namespace sandboa::runtime
