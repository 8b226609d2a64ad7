// The methods of bytes that bytes_split.cpp and bytes_text.cpp have; bytes_methods.cpp has the others and the table.
#pragma once

#include "runtime/native.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str_natives.h"

namespace sandboa::runtime {

// TypeError "a bytes-like object is required, not 'str'".
Fallible<Bytes*> bytes_argument(Runtime& rt, Value value);

// ---- bytes_split.cpp
// clang-format off
#define SPLIT_METHODS(X) \
  X(split) \
  X(rsplit) \
  X(splitlines) \
  X(partition) \
  X(rpartition) \
  X(strip) \
  X(lstrip) \
  X(rstrip) \
  X(removeprefix) \
  X(removesuffix) \
  X(join) \
  X(replace)
// clang-format on
// ---- bytes_text.cpp
// clang-format off
#define TEXT_METHODS(X) \
  X(upper) \
  X(lower) \
  X(title) \
  X(capitalize) \
  X(swapcase) \
  X(isalpha) \
  X(isdigit) \
  X(isalnum) \
  X(isspace) \
  X(isupper) \
  X(islower) \
  X(istitle) \
  X(isascii) \
  X(center) \
  X(ljust) \
  X(rjust) \
  X(zfill) \
  X(expandtabs) \
  X(translate) \
  X(maketrans) \
  X(hex) \
  X(fromhex)
// clang-format on
#define DECLARE(name) Outcome bytes_##name(Runtime& rt, const Arguments& args);
SPLIT_METHODS(DECLARE)
TEXT_METHODS(DECLARE)
#undef DECLARE
#undef SPLIT_METHODS
#undef TEXT_METHODS

}  // namespace sandboa::runtime
