// Values of number tokens. The lexer has checked their form.
#pragma once

#include <string_view>

#include "frontend/ast.h"
#include "support/arena.h"

namespace sandboa::frontend {

Literal decode_number(std::string_view token, support::Arena& arena);

}  // namespace sandboa::frontend
