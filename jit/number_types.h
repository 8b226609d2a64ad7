// Arithmetic of the second tier on ints and floats that lie inline.
#pragma once

#include <span>

#include "ir/bytecode/code_unit.h"
#include "jit/value_types.h"

namespace sandboa::jit {

// What the instruction leaves in its destination, kInt or kFloat. kNone: it is no such arithmetic, or not in line for the
// types that registers have before it.
ValueType result_of_numbers(const bytecode::Instruction* at, std::span<const ValueType> types);

}  // namespace sandboa::jit
