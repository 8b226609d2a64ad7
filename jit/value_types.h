// What the second tier knows of a value.
#pragma once

#include <cstdint>

#include "runtime/object.h"
#include "runtime/type.h"

namespace sandboa::jit {

enum class ValueType : uint8_t {
  kNone,   // nothing arrives here
  kInt,    // a small int
  kFloat,  // an inline float: neither infinite nor NaN
  kBool,
  kList,   // exactly a list
  kTuple,  // exactly a tuple
  kAny,
};

inline ValueType join(ValueType a, ValueType b) {
  if (a == b || b == ValueType::kNone) return a;
  return a == ValueType::kNone ? b : ValueType::kAny;
}

// Those whose values live in registers of the machine.
inline bool is_number(ValueType type) { return type == ValueType::kInt || type == ValueType::kFloat; }

inline ValueType value_type_of(runtime::Value value) {
  if (value.is_small_int()) return ValueType::kInt;
  if (value.is_inline_float()) return ValueType::kFloat;
  if (value.is_bool()) return ValueType::kBool;
  if (!value.is_object()) return ValueType::kAny;
  if (value.object()->type == runtime::builtin_type(runtime::TypeId::kList)) return ValueType::kList;
  if (value.object()->type == runtime::builtin_type(runtime::TypeId::kTuple)) return ValueType::kTuple;
  return ValueType::kAny;
}

}  // namespace sandboa::jit
