// Operations of the module decimal on numbers of 39 to some 600 digits, on the stack. Outcomes are None as those of
// decimal_numbers.h, where less can be told here; they charge what they cost.
#pragma once

#include "runtime/modules/decimal_numbers.h"

namespace sandboa::runtime::decimal {

enum class Operation : uint8_t { kAdd, kSubtract, kMultiply, kDivide, kDivideWhole, kRemainder };

// REQUIRES: a context that load_context() has accepted; the operands may be anything.
Outcome operate_on_long(Runtime& rt, const Context& context, Operation operation, Value lhs, Value rhs);
// -x, +x or abs(x): -1, 0 or 1.
Outcome change_sign_of_long(Runtime& rt, const Context& context, Value number, int64_t what);
// -1, 0 or 1; None: only the parts in Python can tell, and nothing has been charged.
Outcome compare_long(Runtime& rt, const Context& context, Value lhs, Value rhs);

}  // namespace sandboa::runtime::decimal
