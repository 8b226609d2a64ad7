// Checks an allocation: whenever a value is read, its register still holds it. Debug builds run it on every function.
//
// The sweep is in layout order, where the life of a value is one interval; loops are checked where they end. Calls are taken
// to destroy every register from their base on, since the callee's frame overlaps it.
#pragma once

#include <string>

#include "ir/ir.h"

namespace sandboa::ir {

// REQUIRES: allocate_registers() has run and found enough registers.
bool verify_registers(const Function& function, uint32_t register_count, std::string* why = nullptr);

}  // namespace sandboa::ir
