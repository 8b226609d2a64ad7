// What is done at a safepoint: collecting, and running the finalisers that a collection has found.
#include "vm/calls.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace {

// The prelude's loop over the queue, and one finaliser in it.
constexpr uint32_t kDepthNeeded = 3;

}  // namespace

bool do_safepoint_work(Vm& vm) {
  vm.meter.reach_safepoint();
  if (vm.heap.collection_due()) vm.collect();
  if (!vm.heap.finalizers_due() || vm.running_finalizers) return true;
  // Deep in a recursion it would fail for its depth alone: a later safepoint will do.
  if (vm.depth_left_ < kDepthNeeded) return true;
  vm.heap.forget_finalizers();
  vm.running_finalizers = true;
  return on_signal(vm, vm.needs_guest(runtime::PreludeFunction::krun_finalizers, {}).signal, ReturnAction::kFinalizers);
}

}  // namespace sandboa::vm
