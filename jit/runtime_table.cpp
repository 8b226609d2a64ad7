#include "jit/runtime_table.h"

#include <algorithm>

namespace sandboa::jit {

namespace {

// As what the interpreter does before every instruction in this mode.
bool collect_if_allocated(vm::Vm& vm, const bytecode::Instruction* at) {
  vm.frame_->pc = at;
  if (vm.heap.allocation_count() != vm.stress_allocations_) {
    vm.collect();
    vm.stress_allocations_ = vm.heap.allocation_count();
  }
  vm.frame_->pc = at + 1;  // where run_operation expects it
  return true;
}

}  // namespace

RuntimeTable make_runtime_table() {
  RuntimeTable table{};
  table.none = runtime::Value::none();
  table.false_value = runtime::Value::false_value();
  table.true_value = runtime::Value::true_value();
  table.not_implemented = runtime::Value::not_implemented();
  table.list_type = runtime::builtin_type(runtime::TypeId::kList);
  table.tuple_type = runtime::builtin_type(runtime::TypeId::kTuple);
  table.float_bias = runtime::Value::kFloatBias;
  table.take_back_edge = vm::slow_safepoint;
  table.before_instruction = collect_if_allocated;
  std::copy_n(vm::kOperations, bytecode::kOpcodeCount, table.operations);
  return table;
}

}  // namespace sandboa::jit
