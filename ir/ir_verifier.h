// Checks the well-formedness rules of ir.h. Debug builds run it after building and after each sweep of the passes.
#pragma once

#include <string>

#include "ir/ir.h"

namespace sandboa::ir {

// False: *why (if given) says which instruction breaks which rule.
bool verify(const Function& function, std::string* why = nullptr);

}  // namespace sandboa::ir
