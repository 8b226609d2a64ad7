// Arguments of host functions with declared parameters: bound, checked and converted before the host sees them, with the
// texts that CPython has for functions in Python and for argument types of its own functions.
#pragma once

#include "embed/value_export.h"
#include "runtime/runtime.h"
#include "sandboa/host_function.h"
#include "vm/vm.h"

namespace sandboa::embed {

struct HostArguments {
  const std::string& name;  // as texts say it
  const HostFunction::Parameters& parameters;
  bool has_self;  // the first argument is the object of a method, which is not declared
  const vm::HostCalls::Call& call;
};

// Fills in a value for each parameter, after that for self. kRaise: TypeError, or OverflowError for an int that is too large
// for a float; kTrap.
runtime::Fallible<bool> bind_host_arguments(runtime::Runtime& rt, const HostArguments& arguments, ValueExporter& exporter,
                                            std::vector<HostValue>* out);

}  // namespace sandboa::embed
