#include "vm/session_clock.h"

#include <algorithm>

namespace sandboa::vm {

using runtime::Outcome;
using runtime::TypeId;
using runtime::Value;

double session_time(const Vm& vm) { return vm.virtual_time; }

void pass_time(Vm& vm, double deadline) { vm.virtual_time = std::max(vm.virtual_time, deadline); }

Outcome wait_in_session(Vm& vm, double deadline, std::span<const uint64_t> futures) {
  if (!futures.empty() && vm.host_calls != nullptr) {
    return vm.host_calls->wait(vm, {futures, deadline, deadline - vm.virtual_time});
  }
  if (deadline > 1e300) return vm.raise(TypeId::kRuntimeError, "nothing to wait for");
  pass_time(vm, deadline);
  return Value::none();
}

}  // namespace sandboa::vm
