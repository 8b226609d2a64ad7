// Modules of a session: sys.modules, built-in modules, and those that the host grants.
#pragma once

#include "runtime/module.h"
#include "vm/calls.h"

namespace sandboa::vm {

// The module `builtins`; its dict is made when somebody looks at it.
runtime::Outcome builtins_module(Vm& vm);
// From then on names are looked up in the dict, where guest code may change them.
runtime::Outcome builtins_dict(Vm& vm);
// The namespace of any module.
runtime::Outcome module_namespace(Vm& vm, runtime::Module* module);
// sys.modules.
runtime::Outcome session_modules(Vm& vm);

// "module 'm' has no attribute 'x'"
runtime::SignalFailure raise_no_module_attribute(Vm& vm, runtime::Module* module, runtime::Str* name);

}  // namespace sandboa::vm
