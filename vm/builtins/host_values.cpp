// What the prelude needs to let a host's value in (runtime/prelude/host_values.py).
#include <utility>

#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa::vm {

using runtime::Arguments;
using runtime::checked;
using runtime::kMutates;
using runtime::kNoEffects;
using runtime::MethodDef;
using runtime::Outcome;
using runtime::Runtime;
using runtime::Set;
using runtime::TypeId;
using runtime::Value;

namespace {

Outcome intrinsic_enter_host_value(Runtime& rt, const Arguments&) {
  auto& vm = static_cast<Vm&>(rt);
  if (vm.host_calls == nullptr) return rt.raise(TypeId::kRuntimeError, "this session has no host");
  return vm.host_calls->enter(rt);
}

// A frozenset that is being made gets the elements of a set, and the set what of them was there.
Outcome intrinsic_frozenset_take(Runtime&, const Arguments& args) {
  auto* frozen = args[0].as<Set>();
  auto* source = args[1].as<Set>();
  std::swap(frozen->table, source->table);
  std::swap(frozen->entry_count, source->entry_count);
  std::swap(frozen->live_count, source->live_count);
  frozen->hash = 0;
  ++frozen->version;
  ++source->version;
  return Value::none();
}

constexpr MethodDef kHostValueIntrinsicRows[] = {
    {"_enter_host_value", "", intrinsic_enter_host_value, kNoEffects, "The host's answer, now that its classes are there."},
    {"_frozenset_take", "frozen, source, /", checked<intrinsic_frozenset_take, "own_set, own_set">, kMutates,
     "Exchanges the elements of a frozenset that is being made and a set."},
};

}  // namespace

constexpr std::span<const MethodDef> kHostValueIntrinsics = kHostValueIntrinsicRows;

}  // namespace sandboa::vm
