// string.templatelib: Template, what a t-string makes (PEP 750), and Interpolation.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// A string stands before, between and after the interpolations: there is one more of them.
struct Template : Object {
  Tuple* strings;
  Tuple* interpolations;
};

struct Interpolation : Object {
  Value value;
  Value expression;   // str
  Value conversion;   // 's', 'r', 'a' or None
  Value format_spec;  // str
};

// From the flat run that the compiler lays out: a string, then value, expression, conversion, format spec, and a string for
// every interpolation.
Outcome template_from_parts(Runtime& rt, const Value* parts, uint64_t count);

}  // namespace sandboa::runtime
