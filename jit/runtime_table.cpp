#include "jit/runtime_table.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "jit/intrinsics.h"
#include "jit/jit.h"
#include "jit/layout.h"
#include "runtime/dict.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "vm/complete.h"
#include "vm/feeding.h"
#include "vm/generators.h"
#include "vm/handlers/access.h"
#include "vm/handlers/compare.h"
#include "vm/handlers/iterate.h"
#include "vm/interpreter.h"

namespace sandboa::jit {

namespace {

using runtime::operations::BinaryOperator;

bool before_instruction(vm::Vm& vm, const bytecode::Instruction* at) {
  vm::before_instruction(vm, at, true);
  vm.frame_->pc = at + 1;  // as after any operation
  return true;
}

void guess_has_failed(vm::Vm& vm, const bytecode::Instruction* at) { static_cast<Jit*>(vm.tier)->note_failed_guess(vm, at); }

runtime::Value find_item(vm::Vm& vm, runtime::Value object, runtime::Value key) {
  if (runtime::is_exact_object(object, runtime::TypeId::kDict)) {
    const runtime::DictEntry* entry = runtime::dict_find_plain(vm, object.as<runtime::Dict>(), key).entry;
    return entry == nullptr ? runtime::Value() : entry->value;
  }
  runtime::Value item;
  if (key.is_small_int()) vm::load_text_item(object, key.small_int(), &item);
  return item;
}

// An exact dict has been asked.
bool load_other_item(vm::Vm& vm, const bytecode::Instruction* at) {
  const auto& op = bytecode::decode<bytecode::ops::LoadItem>(at);
  vm::State state{at, vm.frame_->registers, vm.frame_, vm};
  if (!runtime::is_exact_object(state[op.object], runtime::TypeId::kDict)) {
    return vm::kOperations[static_cast<int>(bytecode::Opcode::kLoadItem)](vm, at);
  }
  return vm::load_any_item(state, op.dst, state[op.object], state[op.key]) != vm::Step::kLeave;
}

runtime::Value is_derived(const runtime::Type* raised, const runtime::Type* expected) {
  return runtime::Value::boolean(runtime::is_subtype(raised, expected));
}

template <class Compare>
uint64_t compare(vm::Vm& vm, runtime::Value lhs, runtime::Value rhs) {
  vm::State state{nullptr, nullptr, nullptr, vm};
  return static_cast<uint64_t>(vm::fast_compare(state, lhs, rhs, Compare{}));
}

uint64_t contains(vm::Vm& vm, runtime::Value item, runtime::Value container) {
  vm::State state{nullptr, nullptr, nullptr, vm};
  return static_cast<uint64_t>(vm::fast_contains(state, item, container));
}

uint64_t truth(vm::Vm&, runtime::Value value) { return static_cast<uint64_t>(runtime::operations::truth_quickly(value)); }

bool store_dict_item(vm::Vm& vm, const bytecode::Instruction* at, const runtime::Value* registers) {
  const auto& op = bytecode::decode<bytecode::ops::StoreItem>(at);
  return runtime::dict_store_plain(vm, registers[op.object.index].as<runtime::Dict>(), registers[op.key.index],
                                   registers[op.src.index]);
}

bool finish_call(vm::Vm& vm, runtime::Value value) {
  const vm::Frame* done = vm.frame_->next;
  return vm::finish(vm, done->action, done->extra, done->stage, value);
}

uint64_t advance(vm::Vm& vm, const bytecode::Instruction* at, runtime::Object* iterator) {
  vm::State state{at, vm.frame_->registers, vm.frame_, vm};
  return static_cast<uint64_t>(vm::advance(state, bytecode::decode<bytecode::ops::ForNext>(at), iterator));
}

bool next_of_generator(vm::Vm& vm, runtime::Generator* generator) {
  return vm::try_resume(vm, generator, {vm::ReturnAction::kNextResult, runtime::Value(), 0});
}

template <BinaryOperator kOp>
constexpr bool takes_mixed_numbers() {
  return kOp == BinaryOperator::kAdd || kOp == BinaryOperator::kSubtract || kOp == BinaryOperator::kMultiply ||
         kOp == BinaryOperator::kTrueDivide;
}

// What the interpreter's handler computes at once, from a float and an int.
template <BinaryOperator kOp>
runtime::Value combine_numbers(runtime::Value lhs, runtime::Value rhs) {
  double a, b;
  if (lhs.is_object() || rhs.is_object() || !vm::as_fast_double(lhs, &a) || !vm::as_fast_double(rhs, &b)) return {};
  if (kOp == BinaryOperator::kTrueDivide && b == 0) return {};
  double result = kOp == BinaryOperator::kAdd        ? a + b
                  : kOp == BinaryOperator::kSubtract ? a - b
                  : kOp == BinaryOperator::kMultiply ? a * b
                                                     : a / b;
  uint64_t bits = runtime::Value::encode_float(result);
  return runtime::Value::is_inline_float_bits(bits) ? runtime::Value::from_bits(bits) : runtime::Value();
}

runtime::Value power_of_numbers(runtime::Value base, runtime::Value exponent) {
  double a, b;
  if (base.is_object() || exponent.is_object() || !base.is_inline_float()) return {};
  if (!vm::as_fast_double(base, &a) || !vm::as_fast_double(exponent, &b) || !(a > 0)) return {};
  uint64_t bits = runtime::Value::encode_float(std::pow(a, b));
  return runtime::Value::is_inline_float_bits(bits) ? runtime::Value::from_bits(bits) : runtime::Value();
}

template <BinaryOperator kOp, bool kInPlace>
runtime::Outcome apply_operator(vm::Vm& vm, runtime::Value lhs, runtime::Value rhs) {
  using runtime::TypeId;
  if constexpr (kOp == BinaryOperator::kAdd) {  // what is most often added besides numbers that are inline
    if (runtime::is_exact_object(lhs, TypeId::kStr) && runtime::is_exact_object(rhs, TypeId::kStr)) {
      const auto& row = runtime::operations::exact_operator_table.rows[static_cast<int>(TypeId::kStr)];
      return (kInPlace ? row.in_place : row.plain)[static_cast<int>(kOp)](vm, lhs, rhs);
    }
  }
  const runtime::Type* type = runtime::type_of(lhs);
  if (type != runtime::type_of(rhs)) {
    return takes_mixed_numbers<kOp>() ? combine_numbers<kOp>(lhs, rhs) : runtime::Value();
  }
  if (type == runtime::builtin_type(runtime::TypeId::kInt)) return runtime::operations::int_operator<kOp>()(vm, lhs, rhs);
  runtime::operations::ExactOperator exact = runtime::operations::find_exact_operator(kOp, type, kInPlace);
  return exact == nullptr ? runtime::Outcome(runtime::Value()) : exact(vm, lhs, rhs);
}

// As call_with_defaults() in vm/handlers/call.h.
runtime::Outcome call_with_defaults(vm::Vm& vm, const runtime::MethodDef* def, runtime::Value* arguments) {
  const bytecode::Instruction* at = vm.frame_->pc - 1;
  bool is_method = bytecode::opcode_of(*at) == bytecode::Opcode::kCallMethod;
  uint32_t count = is_method ? bytecode::decode<bytecode::ops::CallMethod>(at).count.value + 1u
                             : bytecode::decode<bytecode::ops::Call>(at).count.value;
  if (def->signature.has_rest || arguments + def->signature.count > vm.frame_->segment_end) {
    return vm::call_with_defaults_filled_in(vm, *def, arguments, count);
  }
  runtime::fill_in_defaults(def->signature, arguments, count);
  return def->code(vm, {arguments, {}, nullptr});
}

runtime::Value length(vm::Vm&, runtime::Value object) {
  using runtime::TypeId;
  if (runtime::is_exact_object(object, TypeId::kTuple)) {
    return runtime::Value::small_int(static_cast<int64_t>(object.as<runtime::Tuple>()->length));
  }
  if (runtime::is_exact_object(object, TypeId::kDict))
    return runtime::Value::small_int(object.as<runtime::Dict>()->live_count);
  if (runtime::is_exact_object(object, TypeId::kSet))
    return runtime::Value::small_int(object.as<runtime::Set>()->live_count);
  if (runtime::is_exact_object(object, TypeId::kStr)) return runtime::Value::small_int(object.as<runtime::Str>()->length);
  return {};
}

bool operator_failed(vm::Vm& vm, const bytecode::Instruction* at, runtime::Outcome failure) {
  return vm::resume_failed_operation(vm, at, failure, vm::slow_binary);
}

template <BinaryOperator... kOps>
void fill_operators(RuntimeTable& table) {
  ((table.operators[static_cast<int>(kOps)][0] = apply_operator<kOps, false>), ...);
  ((table.operators[static_cast<int>(kOps)][1] = apply_operator<kOps, true>), ...);
}

// Builtin classes are called as the interpreter calls them, to the registers that missing arguments are put into: what dead
// registers hold is not freed, and so is part of the memory that is used.
bool call_class(vm::Vm& vm, const bytecode::Instruction* at) {
  const auto& op = bytecode::decode<bytecode::ops::Call>(at);
  auto* type = vm.frame_->registers[op.base.index].as<runtime::Type>();
  return type->is_guest() ? vm::slow_call_class(vm, at) : vm::kOperations[static_cast<int>(bytecode::Opcode::kCall)](vm, at);
}

RuntimeTable::Header header_of_int(size_t bytes) {
  alignas(16) char memory[layout::kTwoLimbBytes] = {};
  auto* object = reinterpret_cast<runtime::Object*>(memory);
  object->type = runtime::builtin_type(runtime::TypeId::kInt);
  object->kind = runtime::Kind::kInt;
  object->size_units = static_cast<uint32_t>(bytes / 16);
  RuntimeTable::Header header;
  std::memcpy(&header, object, sizeof(header));
  return header;
}

}  // namespace

RuntimeTable make_runtime_table() {
  RuntimeTable table{};
  table.none = runtime::Value::none();
  table.false_value = runtime::Value::false_value();
  table.true_value = runtime::Value::true_value();
  table.not_implemented = runtime::Value::not_implemented();
  table.absent = runtime::absent_argument();
  table.abs_function = builtins::abs();
  table.len_function = builtins::len();
  table.next_function = builtins::next();
  table.list_type = runtime::builtin_type(runtime::TypeId::kList);
  table.tuple_type = runtime::builtin_type(runtime::TypeId::kTuple);
  table.dict_type = runtime::builtin_type(runtime::TypeId::kDict);
  table.set_type = runtime::builtin_type(runtime::TypeId::kSet);
  table.str_type = runtime::builtin_type(runtime::TypeId::kStr);
  table.list_iterator_type = runtime::builtin_type(runtime::TypeId::kListIterator);
  table.tuple_iterator_type = runtime::builtin_type(runtime::TypeId::kTupleIterator);
  table.property_type = runtime::builtin_type(runtime::TypeId::kProperty);
  table.int_type = runtime::builtin_type(runtime::TypeId::kInt);
  table.range_type = runtime::builtin_type(runtime::TypeId::kRange);
  table.cell_type = runtime::builtin_type(runtime::TypeId::kCell);
  table.function_type = runtime::builtin_type(runtime::TypeId::kFunction);
  table.generator_type = runtime::builtin_type(runtime::TypeId::kGenerator);
  table.first_character = runtime::shared_char(0);
  table.one_limb = header_of_int(layout::kOneLimbBytes);
  table.two_limbs = header_of_int(layout::kTwoLimbBytes);
  table.none_hash = runtime::kNoneHash;
  table.float_bias = runtime::Value::kFloatBias;
  table.float_test_bias = uint64_t{5} << 60;
  table.float_test_mask = uint64_t{3} << 61;
  std::fill_n(table.float_test_biases, 2, table.float_test_bias);
  std::fill_n(table.float_test_masks, 2, table.float_test_mask);
  table.not_object = uint64_t{1} << 63 | 3;
  table.one_half = 0.5;
  table.implicit_bit = uint64_t{1} << 52;
  table.take_back_edge = vm::slow_safepoint;
  table.before_instruction = before_instruction;
  fill_operators<BinaryOperator::kAdd, BinaryOperator::kSubtract, BinaryOperator::kMultiply, BinaryOperator::kTrueDivide,
                 BinaryOperator::kFloorDivide, BinaryOperator::kModulo, BinaryOperator::kLeftShift,
                 BinaryOperator::kRightShift, BinaryOperator::kBitAnd, BinaryOperator::kBitOr, BinaryOperator::kBitXor>(
      table);
  table.finish_call = finish_call;
  table.make_room = [](vm::Vm& vm, size_t bytes) { return vm.heap.make_room(bytes); };
  table.call_class = call_class;
  table.apply_any_operator = vm::slow_binary;
  table.yield = vm::slow_yield;
  table.return_from_generator = vm::slow_return;
  table.advance_any = advance;
  table.next_of_generator = next_of_generator;
  table.take_item = vm::try_take_item;
  table.operator_failed = operator_failed;
  table.power_of_numbers = power_of_numbers;
  table.power = [](double base, double exponent) { return std::pow(base, exponent); };
  table.guess_has_failed = guess_has_failed;
  table.call_with_defaults = call_with_defaults;
  table.list_begin = [](vm::Vm& vm, runtime::List* list, runtime::Value item) {
    return runtime::list_begin(vm, list, item);
  };
  table.length = length;
  table.native_failed = vm::resume_failed_native;
  table.compare_values[static_cast<int>(Condition::kEqual)] = compare<vm::IsEqual>;
  table.compare_values[static_cast<int>(Condition::kNotEqual)] = compare<vm::IsNotEqual>;
  table.compare_values[static_cast<int>(Condition::kLess)] = compare<vm::IsLess>;
  table.compare_values[static_cast<int>(Condition::kLessEqual)] = compare<vm::IsLessEqual>;
  table.compare_values[static_cast<int>(Condition::kGreater)] = compare<vm::IsGreater>;
  table.compare_values[static_cast<int>(Condition::kGreaterEqual)] = compare<vm::IsGreaterEqual>;
  table.contains = contains;
  table.truth = truth;
  table.compare_any = vm::slow_compare;
  table.contains_any = vm::slow_contains;
  table.truth_of_any = vm::slow_truth_branch;
  table.find_any_item = find_item;
  table.store_other_item = vm::slow_store_item;
  table.load_other_item = load_other_item;
  table.is_derived = is_derived;
  table.raise = vm::slow_raise;
  table.store_dict_item = store_dict_item;
  std::copy_n(vm::kOperations, bytecode::kOpcodeCount, table.operations);
  return table;
}

}  // namespace sandboa::jit
