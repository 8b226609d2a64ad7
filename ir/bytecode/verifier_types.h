// The part of the verifier that follows what registers hold: see verifier_types.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "ir/bytecode/code_unit.h"

namespace sandboa::bytecode {

// What is known of a register.
enum class Held : uint8_t {
  kUnknown,   // any value, or nothing
  kAnything,  // any value
  kCell,
  kList,
  kSet,
  kDict,
  kTuple,
  kListOrTuple,
  kText,
  kFunction,
  kNone,
  kDictOrNone,
  kCellOrNone,
  kClassParts,  // result of PrepareClass
  kRange,       // the state of a set-up range starts here
  kIterator,    // result of GetIter: never an int
  kRangeOrIterator,
  kNamespace,  // of a class body or of executed code: any mapping
};

struct TypeComplaint {
  uint32_t pc = 0;
  std::string text;  // empty: none
};

// REQUIRES: operands, jumps and handler rows of the unit have been accepted.
TypeComplaint check_register_types(const Program& program, const CodeUnit& unit);

using VisitRegisters = std::function<void(uint32_t pc, std::span<const Held> registers)>;
// Shows what the registers hold before each instruction in `wanted` (ascending) that anything leads to.
TypeComplaint visit_register_types(const Program& program, const CodeUnit& unit, std::span<const uint32_t> wanted,
                                   const VisitRegisters& show);

}  // namespace sandboa::bytecode
