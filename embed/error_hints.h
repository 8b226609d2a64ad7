// Codes and hints of uncaught exceptions for slips that are frequent in code written by models or by beginners
// (docs/errors-and-traps.md).
#pragma once

#include <string_view>
#include <vector>

#include "runtime/runtime.h"
#include "runtime/type.h"
#include "sandboa/error.h"

namespace sandboa::embed {

// Sets error->code and error->hint where there is something to say. `told` is the first line that the traceback shows of the
// exception, perhaps with CPython's own suggestion at its end; `modules` are the names that can be imported.
// kTrap: looking for a suggestion was charged.
runtime::Fallible<bool> add_hint(runtime::Runtime& rt, const runtime::Exception* exception, std::string_view told,
                                 const std::vector<std::string_view>& modules, GuestError* error);

}  // namespace sandboa::embed
