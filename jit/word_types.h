// Arithmetic of the second tier on ints without sign that do not lie inline: words (kWord) and results of two words (kWide).
// Their registers are in memory as the interpreter would have them, boxed and counted at every instruction; what code has
// in registers of the machine besides is a copy.
#pragma once

#include <vector>

#include "ir/bytecode/code_unit.h"
#include "jit/value_types.h"

namespace sandboa::jit {

// What the instruction leaves in its destination. kNone: it is none of these, for the types that registers have before it.
// has_failed: it has met other numbers before; then ints that are inline are taken for words, or may be negative.
ValueType result_of_words(const bytecode::Instruction* at, const std::vector<ValueType>& types, bool has_failed);
// Whether the instruction compares a word with a word or an int, by itself or to branch.
bool compares_words(const bytecode::Instruction* at, const std::vector<ValueType>& types);

}  // namespace sandboa::jit
