// Exceptions, diagnostics and traps of a session in the form that the host gets.
#pragma once

#include <string_view>
#include <vector>

#include "frontend/diagnostics.h"
#include "limits/meter.h"
#include "runtime/runtime.h"
#include "runtime/traceback.h"
#include "sandboa/error.h"

namespace sandboa::embed {

// A source that does not compile.
GuestError make_compile_error(const frontend::Diagnostic& diagnostic, std::string_view file_name);
// An uncaught exception. texts: the answer of the prelude's exception_texts(), or null. modules: names that can be imported.
// kNeedsCollect: collect and try again.
runtime::Fallible<bool> make_guest_error(runtime::Runtime& rt, runtime::Exception* exception, const runtime::List* texts,
                                         const std::vector<std::string_view>& modules, GuestError* out);
// The trap that is pending in the meter; `traceback` as Vm::trap_traceback().
LimitTrap make_limit_trap(runtime::Runtime& rt, runtime::Value traceback);
LimitTrap make_limit_trap(const limits::Meter& meter);

}  // namespace sandboa::embed
