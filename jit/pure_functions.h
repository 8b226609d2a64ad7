// Functions that do nothing but compute with numbers, in a straight line. The second tier has their code at the call, as
// part of the Call instruction: what leaves it in the middle has not done anything yet, and goes on at the call in the first
// tier.
#pragma once

#include <span>

#include "jit/value_types.h"
#include "vm/loaded_code.h"

namespace sandboa::jit {

// Whether the function is one, of few instructions, that does not write to its parameters.
bool only_computes(const vm::LoadedUnit& function);

// Of an instruction of such a function, or of Return: the type of what it writes or returns, kInt or kFloat. kNone: it is
// not in line for registers of these types.
ValueType result_of_computation(const vm::LoadedUnit& function, const bytecode::Instruction* at,
                                std::span<const ValueType> types);

// What the function returns for arguments of these types. kNone: some instruction is not in line.
ValueType result_of_function(const vm::LoadedUnit& function, std::span<const ValueType> arguments);

}  // namespace sandboa::jit
