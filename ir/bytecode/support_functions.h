// The functions behind CallSupport: numbers for the compiler and the verifier; vm/ knows what they call.
#pragma once

#include <cstdint>

namespace sandboa::bytecode {

enum class SupportFunction : uint8_t {
#define SUPPORT(Name, function, arity) k##Name,
#include "ir/bytecode/support_functions.def"
#undef SUPPORT
};

constexpr uint32_t kSupportFunctionCount = 0
#define SUPPORT(Name, function, arity) +1
#include "ir/bytecode/support_functions.def"
#undef SUPPORT
    ;

// How many arguments the function takes.
constexpr uint32_t support_arity(uint32_t function) {
  constexpr uint8_t kArity[] = {
#define SUPPORT(Name, function, arity) arity,
#include "ir/bytecode/support_functions.def"
#undef SUPPORT
  };
  return kArity[function];
}

}  // namespace sandboa::bytecode
