// Text of a function's IR, for `sandboa dump --stage=ir`, golden files and debugging. Stable: no addresses.
#pragma once

#include <string>

#include "ir/ir.h"

namespace sandboa::ir {

std::string dump(const Function& function);

}  // namespace sandboa::ir
