#include "jit/runtime_table.h"

#include <algorithm>
#include <cmath>

#include "jit/intrinsics.h"
#include "jit/jit.h"
#include "runtime/dict.h"
#include "vm/handlers/slow_paths.h"
#include "vm/interpreter.h"

namespace sandboa::jit {

namespace {

bool before_instruction(vm::Vm& vm, const bytecode::Instruction* at) {
  vm::before_instruction(vm, at);
  vm.frame_->pc = at + 1;  // as after any operation
  return true;
}

void guess_has_failed(vm::Vm& vm, const bytecode::Instruction* at) { static_cast<Jit*>(vm.tier)->note_failed_guess(vm, at); }

uint64_t find_dict_item(vm::Vm& vm, const runtime::Dict* dict, uint64_t key) {
  const runtime::DictEntry* entry = runtime::dict_find_plain(vm, dict, runtime::Value::from_bits(key)).entry;
  return entry == nullptr ? 0 : entry->value.bits();
}

bool store_dict_item(vm::Vm& vm, const bytecode::Instruction* at, const runtime::Value* registers) {
  const auto& op = bytecode::decode<bytecode::ops::StoreItem>(at);
  return runtime::dict_store_plain(vm, registers[op.object.index].as<runtime::Dict>(), registers[op.key.index],
                                   registers[op.src.index]);
}

}  // namespace

RuntimeTable make_runtime_table() {
  RuntimeTable table{};
  table.none = runtime::Value::none();
  table.false_value = runtime::Value::false_value();
  table.true_value = runtime::Value::true_value();
  table.not_implemented = runtime::Value::not_implemented();
  table.abs_function = builtins::abs();
  table.len_function = builtins::len();
  table.list_type = runtime::builtin_type(runtime::TypeId::kList);
  table.tuple_type = runtime::builtin_type(runtime::TypeId::kTuple);
  table.dict_type = runtime::builtin_type(runtime::TypeId::kDict);
  table.float_bias = runtime::Value::kFloatBias;
  table.float_range = 2 * runtime::Value::kFloatBias + (uint64_t{1} << 63);
  table.take_back_edge = vm::slow_safepoint;
  table.before_instruction = before_instruction;
  table.power = [](double base, double exponent) { return std::pow(base, exponent); };
  table.guess_has_failed = guess_has_failed;
  table.native_failed = vm::resume_failed_native;
  table.find_dict_item = find_dict_item;
  table.store_dict_item = store_dict_item;
  std::copy_n(vm::kOperations, bytecode::kOpcodeCount, table.operations);
  return table;
}

}  // namespace sandboa::jit
