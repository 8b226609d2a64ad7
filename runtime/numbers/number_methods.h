// Method bodies that int and float share: operators and comparisons as callable dunder rows, and argument conversion.
#pragma once

#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"

namespace sandboa::runtime {

inline bool takes_int(Value value) { return is_int(value); }
inline bool takes_real(Value value) { return is_int(value) || is_float(value); }

// self op other, or other op self; NotImplemented for an operand that the type does not know.
template <operations::BinaryOperator kOp, bool (*kTakes)(Value), bool kReflected = false>
Outcome binary_method(Runtime& rt, const Arguments& args) {
  if (!kTakes(args[1])) return Value::not_implemented();
  return kReflected ? number_binary(rt, kOp, args[1], args[0]) : number_binary(rt, kOp, args[0], args[1]);
}

template <operations::CompareOperator kOp, bool (*kTakes)(Value)>
Outcome compare_method(Runtime&, const Arguments& args) {
  if (!kTakes(args[1])) return Value::not_implemented();
  return Value::boolean(number_compare(kOp, args[0], args[1]));
}

template <operations::UnaryOperator kOp>
Outcome unary_method(Runtime& rt, const Arguments& args) {
  return number_unary(rt, kOp, args[0]);
}

template <bool (*kTakes)(Value), bool kReflected = false>
Outcome divmod_method(Runtime& rt, const Arguments& args) {
  if (!kTakes(args[1])) return Value::not_implemented();
  return kReflected ? number_divmod(rt, args[1], args[0]) : number_divmod(rt, args[0], args[1]);
}

inline Outcome hash_method(Runtime& rt, const Arguments& args) {
  return make_int(rt, static_cast<int64_t>(number_hash(args[0])));
}
inline Outcome repr_method(Runtime& rt, const Arguments& args) { return operations::repr_natively(rt, args[0]); }
// The number as an instance of the builtin class: conjugate(), __int__, __float__, ...
inline Outcome exact_method(Runtime& rt, const Arguments& args) { return exact_number(rt, int_from_bool(args[0])); }
Outcome number_new_arguments(Runtime& rt, const Arguments& args);
constexpr MethodDef kNumberNewArgumentsMethod{"__getnewargs__", "self, /", number_new_arguments, kAllocates,
                                              "What __new__ makes a copy of."};
// __format__(spec)
Outcome number_format_method(Runtime& rt, const Arguments& args);

// An int from an int or bool; TypeError "'str' object cannot be interpreted as an integer". REQUIRES: no guest __index__;
// callers look for one first and hand over to their prelude version.
Outcome index_argument(Runtime& rt, Value value);

// abs, round and pow of numbers, as the builtins and the methods have them. digits: an int, or None. modulus: a value, or
// None.
Outcome number_absolute(Runtime& rt, Value number);
Outcome number_round(Runtime& rt, Value number, Value digits);

}  // namespace sandboa::runtime
