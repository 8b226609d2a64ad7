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
  kWord,   // an int in [0, 2**64), inline or boxed
  kWide,   // the same in [0, 2**128): what arithmetic on words gives
  kBool,
  kList,   // exactly a list
  kTuple,  // exactly a tuple
  kAny,
};

inline ValueType join(ValueType a, ValueType b) {
  if (a == b || b == ValueType::kNone) return a;
  // An int that is negative is found where the two meet.
  if ((a == ValueType::kInt && b == ValueType::kWord) || (a == ValueType::kWord && b == ValueType::kInt)) {
    return ValueType::kWord;
  }
  return a == ValueType::kNone ? b : ValueType::kAny;
}

// Those whose values live in registers of the machine, and not in memory as well.
inline bool is_number(ValueType type) { return type == ValueType::kInt || type == ValueType::kFloat; }

// Those that have a home. What a home has of a word is a copy.
inline bool has_homes(ValueType type) { return is_number(type) || type == ValueType::kWord; }

inline bool is_boxed_word(runtime::Value value) {
  if (!runtime::has_kind(value, runtime::Kind::kInt)) return false;
  auto* big = value.as<const runtime::BigInt>();
  return big->type == runtime::builtin_type(runtime::TypeId::kInt) && big->limb_count == 1 && !big->negative();
}

inline ValueType value_type_of(runtime::Value value) {
  if (value.is_small_int()) return ValueType::kInt;
  if (value.is_inline_float()) return ValueType::kFloat;
  if (value.is_bool()) return ValueType::kBool;
  if (!value.is_object()) return ValueType::kAny;
  if (value.object()->type == runtime::builtin_type(runtime::TypeId::kList)) return ValueType::kList;
  if (value.object()->type == runtime::builtin_type(runtime::TypeId::kTuple)) return ValueType::kTuple;
  return is_boxed_word(value) ? ValueType::kWord : ValueType::kAny;
}

}  // namespace sandboa::jit
