// For runtime/modules/gc.py.
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa::vm {

using runtime::Arguments;
using runtime::Outcome;
using runtime::Runtime;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Value;

namespace {

// Natives do not collect: this one says that it needs a collection, and is called again after it.
Outcome collect_garbage(Runtime& rt, const Arguments&) {
  Vm& vm = static_cast<Vm&>(rt);
  // Its work is in what the session holds; in a loop the clock must be looked at.
  TRY(rt.charge(1000 + rt.heap.collectable_bytes() / 256));
  uint64_t count = vm.heap.collection_count();
  if (vm.requested_collection == 0 || vm.requested_collection != count) {
    vm.requested_collection = count + 1;
    return SignalFailure{Signal::kNeedsCollect};
  }
  vm.requested_collection = 0;
  return Value::none();
}

constexpr runtime::MethodDef kRows[] = {
    {"_collect_garbage", "", collect_garbage, runtime::kNoEffects, "Collects now."},
};

}  // namespace

const std::span<const runtime::MethodDef> kCollectorIntrinsics = kRows;

}  // namespace sandboa::vm
