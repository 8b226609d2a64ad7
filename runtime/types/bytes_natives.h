// The methods of bytes that bytes_split.cpp and bytes_text.cpp have; bytes_methods.cpp has the others and the table.
#pragma once

#include "runtime/native.h"
#include "runtime/types/byte_span.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str_natives.h"

namespace sandboa::runtime {

// A bytes object with the content of a span: its owner, if that is exact bytes.
Outcome whole_of(Runtime& rt, const ByteSpan& bytes);

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
// ---- bytes_methods.cpp
// clang-format off
#define SEARCH_METHODS(X) \
  X(decode) \
  X(find) \
  X(rfind) \
  X(index) \
  X(rindex) \
  X(count) \
  X(startswith) \
  X(endswith) \
  X(dunder_contains)
// clang-format on
#define DECLARE(name) Outcome bytes_##name(Runtime& rt, const Arguments& args);
SPLIT_METHODS(DECLARE)
TEXT_METHODS(DECLARE)
SEARCH_METHODS(DECLARE)
#undef DECLARE
#undef SPLIT_METHODS
#undef TEXT_METHODS
#undef SEARCH_METHODS

}  // namespace sandboa::runtime
