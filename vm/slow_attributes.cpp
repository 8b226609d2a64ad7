#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using runtime::Outcome;
using runtime::Str;
using runtime::Value;

namespace {

Str* site_name(Vm& vm, uint32_t site) {
  const LoadedUnit* code = vm.frame_->code;
  return code->constants[code->unit->sites[site]].as<Str>();
}

}  // namespace

bool slow_load_attribute(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::LoadAttribute>(at);
  Value object = vm.frame_->registers[op.object.index];
  Outcome found =
      with_memory(vm, [&] { return load_attribute(vm, object, site_name(vm, op.site), &vm.frame_->code->sites[op.site]); });
  if (found.ok()) {
    vm.frame_->registers[op.dst.index] = found.value();
    return true;
  }
  return on_signal(vm, found.signal(), ReturnAction::kComplete);
}

bool slow_store_attribute(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::StoreAttribute>(at);
  Value* registers = vm.frame_->registers;
  Outcome stored = with_memory(vm, [&] {
    return store_attribute(vm, registers[op.object.index], site_name(vm, op.site), registers[op.src.index],
                           &vm.frame_->code->sites[op.site]);
  });
  return stored.ok() ? true : on_signal(vm, stored.signal(), ReturnAction::kComplete);
}

bool slow_delete_attribute(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::DeleteAttribute>(at);
  Outcome deleted =
      with_memory(vm, [&] { return delete_attribute(vm, vm.frame_->registers[op.object.index], site_name(vm, op.site)); });
  return deleted.ok() ? true : on_signal(vm, deleted.signal(), ReturnAction::kComplete);
}

}  // namespace sandboa::vm
