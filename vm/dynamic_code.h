// Running code objects: exec(), eval() and the bodies of modules. Each gets a frame like any call.
#pragma once

#include "runtime/module.h"
#include "vm/calls.h"

namespace sandboa::vm {

// A code object that is not compiled yet.
runtime::Outcome new_code(Vm& vm, runtime::Value source, runtime::Str* file_name, runtime::CodeMode mode, int optimize,
                          bool future_annotations);
// Compiles the form if it is not there. Answers None; kRaise for what does not compile.
runtime::Outcome ensure_compiled(Vm& vm, runtime::Code* code, runtime::Code::Form form);
// ResumeMode::kRunCode: the code object and the namespaces are in vm.guest_call.
bool run_code(Vm& vm, ReturnAction action, runtime::Value extra, uint8_t stage);

}  // namespace sandboa::vm
