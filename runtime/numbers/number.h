// Ints and floats: making, reading, arithmetic. bool counts as int everywhere here unless said otherwise.
#pragma once

#include <string>
#include <string_view>

#include "runtime/operations/operations.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

Outcome make_boxed_int(Runtime& rt, __int128 value);
inline Outcome make_int(Runtime& rt, int64_t value) {
  if (__builtin_expect(Value::fits_small_int(value), 1)) return Value::small_int(value);
  return make_boxed_int(rt, value);
}
inline Outcome make_int128(Runtime& rt, __int128 value) {
  if (value >= Value::kMinSmallInt && value <= Value::kMaxSmallInt) return Value::small_int(static_cast<int64_t>(value));
  return make_boxed_int(rt, value);
}
Outcome make_boxed_float(Runtime& rt, double value);  // inf is shared; each nan is an object of its own, as in CPython
SANDBOA_ALWAYS_INLINE Outcome make_float(Runtime& rt, double value) {
  uint64_t bits = Value::encode_float(value);
  if (__builtin_expect(Value::is_inline_float_bits(bits), 1)) return Value::from_bits(bits);
  return make_boxed_float(rt, value);
}

inline bool is_float(Value value) { return value.is_inline_float() || has_kind(value, Kind::kFloat); }
inline bool is_int_not_bool(Value value) { return value.is_small_int() || has_kind(value, Kind::kInt); }
inline bool is_int(Value value) { return is_int_not_bool(value) || value.is_bool(); }
// REQUIRES: is_float(value).
inline double float_value(Value value) {
  return value.is_inline_float() ? value.inline_float() : value.as<BoxedFloat>()->value;
}
// The same number for an instance of a guest class: what fits inline is taken out of its box, which is not canonical (it may
// even hold 0). Larger ones stay in it; as_exact() copies those too, where the number is to be seen by guest code.
Value unboxed_number(Value value);
SANDBOA_ALWAYS_INLINE Value canonical_number(Value value) {
  return is_of_guest_class(value) ? unboxed_number(value) : value;
}
// bool to int, and an instance of a guest class to its canonical number; other values unchanged.
inline Value int_from_bool(Value value) {
  return value.is_bool() ? Value::small_int(value.is_true()) : canonical_number(value);
}

// The int or float that an instance of a guest class holds, as an instance of the builtin class. Others unchanged.
Outcome exact_number(Runtime& rt, Value value);

// A number to double. Raises OverflowError "int too large to convert to float". REQUIRES: is_int or is_float.
Fallible<double> number_to_double(Runtime& rt, Value value);

// REQUIRES: both are ints, bools or floats. Charges for big operands. ZeroDivisionError texts as CPython's.
Outcome number_binary(Runtime& rt, operations::BinaryOperator op, Value lhs, Value rhs);
Outcome number_unary(Runtime& rt, operations::UnaryOperator op, Value operand);
// Exact across int and float. Unordered (NaN): only kNotEqual is true.
bool number_compare(operations::CompareOperator op, Value lhs, Value rhs);
uint64_t number_hash(Value value);  // CPython's: modulo 2**61 - 1; equal numbers hash equal. As int64 bit pattern
int int_sign(Value value);          // -1, 0, 1
bool int_fits_int64(Value value, int64_t* out);
// Ints that CPython's sum() adds without making objects: those of 64 bits.
SANDBOA_ALWAYS_INLINE bool is_word(Value value, int64_t* word) {
  if (value.is_small_int()) {
    *word = value.small_int();
    return true;
  }
  return is_int(value) && int_fits_int64(value, word);
}
// The sum of two of them, of no guest's class, if it is one of them too.
SANDBOA_ALWAYS_INLINE bool add_words(Value lhs, Value rhs, int64_t* sum) {
  int64_t a, b;
  bool are_words = is_word(lhs, &a) && is_word(rhs, &b) && !is_of_guest_class(lhs) && !is_of_guest_class(rhs);
  return are_words && !__builtin_add_overflow(a, b, sum);
}
Outcome number_divmod(Runtime& rt, Value lhs, Value rhs);  // a Tuple

// Text. int limits: ValueError "Exceeds the limit (4300 digits) for integer string conversion; ..." as CPython.
Outcome int_to_str(Runtime& rt, Value value, int base = 10);  // without prefix
void append_small_int(std::string& out, int64_t value);
void append_float_repr(std::string& out, double value);        // shortest repr, CPython's form
Outcome parse_int(Runtime& rt, Value str_or_bytes, int base);  // int("..."), with CPython's errors
Outcome parse_float(Runtime& rt, Value str_or_bytes);
Outcome make_int_from_hex_digits(Runtime& rt, std::string_view digits);  // constants: "-1f..." ; charged like any allocation

// format(number, spec): spec is the mini-language text. Raises ValueError with CPython's texts.
Outcome format_number(Runtime& rt, Value number, const Str* spec);

}  // namespace sandboa::runtime
