// The methods of str, by the file that has them; str_methods.cpp ends in the table that names them all. And what they share
// in reading their arguments.
#pragma once

#include "runtime/native.h"
#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

// ---- arguments
//
// An argument that needs a guest __index__ is converted by the prelude, which then calls the method anew: `method` is its
// name, `args` what it was called with.
struct MethodCall {
  const char* method;
  const Arguments& args;
  size_t count;  // of args.fixed
};

// An int. TypeError "'str' object cannot be interpreted as an integer"; OverflowError beyond 64 bits.
Fallible<int64_t> integer_argument(Runtime& rt, const MethodCall& call, size_t position);

// The same where CPython takes a C int.
Fallible<int64_t> int_argument(Runtime& rt, const MethodCall& call, size_t position);
// Has an argument that may be an int as well converted by the prelude, if that needs a guest __index__.
Fallible<bool> needs_index(Runtime& rt, const MethodCall& call, Value value);

struct SearchRange {
  int64_t start, end;  // end < start: start lies behind the end, where even "" is not found
};
// start and end at `position` and after it, as slices take them: None or absent, negative, beyond the ends.
Fallible<SearchRange> range_arguments(Runtime& rt, const MethodCall& call, size_t position, uint64_t length);

// TypeError "find() argument 1 must be str, not int".
Fallible<Str*> str_argument(Runtime& rt, const MethodCall& call, size_t position);

// Whether iterating over a value that does not iterate natively is possible at all.
inline bool may_iterate_in_guest_code(Value value) { return operations::is_iterable(value); }

// ---- str_case.cpp
// clang-format off
#define CASE_METHODS(X) \
  X(upper) \
  X(lower) \
  X(title) \
  X(capitalize) \
  X(swapcase) \
  X(casefold) \
  X(isalpha) \
  X(isdigit) \
  X(isdecimal) \
  X(isnumeric) \
  X(isalnum) \
  X(isspace) \
  X(isupper) \
  X(islower) \
  X(istitle) \
  X(isascii) \
  X(isprintable) \
  X(isidentifier)
// clang-format on
// ---- str_split.cpp
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
  X(removesuffix)
// clang-format on
// ---- str_replace.cpp
#define REPLACE_METHODS(X) X(join) X(replace) X(translate) X(maketrans) X(expandtabs)
// ---- str_format.cpp
#define FORMAT_METHODS(X) X(format) X(format_map)
#define DECLARE(name) Outcome str_##name(Runtime& rt, const Arguments& args);
CASE_METHODS(DECLARE)
SPLIT_METHODS(DECLARE)
REPLACE_METHODS(DECLARE)
FORMAT_METHODS(DECLARE)
#undef DECLARE
#undef CASE_METHODS
#undef SPLIT_METHODS
#undef REPLACE_METHODS
#undef FORMAT_METHODS

}  // namespace sandboa::runtime
