// What native code refers to outside of the session: constants of the process, C++ functions and stubs. One table per
// process, found by a pinned register, so that code holds no addresses and calls nothing that is not in it.
#pragma once

#include "jit/masm.h"
#include "runtime/operations/exact_operators.h"
#include "vm/operation_table.h"

namespace sandboa::jit {

struct RuntimeTable {
  runtime::Value none;
  runtime::Value false_value;
  runtime::Value true_value;
  runtime::Value not_implemented;
  runtime::Value abs_function;
  runtime::Value len_function;
  const runtime::Type* list_type;
  const runtime::Type* tuple_type;
  const runtime::Type* dict_type;
  const runtime::Type* property_type;
  uint64_t float_bias;
  uint64_t float_range;  // see TypedCompiler::require_inline()
  // Code of ours that all units share (stubs.cpp).
  const uint8_t* go_on;
  const uint8_t* leave;
  const uint8_t* call_function;
  const uint8_t* return_value;
  const uint8_t* find_site;
  const uint8_t* begin_interpreted;
  vm::SlowPath take_back_edge;
  vm::SlowPath before_instruction;  // test mode
  vm::SlowPath yield;
  // Enters it for the loop at the frame's pc. False: the operation must be asked.
  bool (*next_of_generator)(vm::Vm& vm, runtime::Generator* generator);
  // A native has failed that was called for the instruction.
  bool (*native_failed)(vm::Vm& vm, const bytecode::Instruction* at, runtime::Outcome failure);
  // Operators between two values of one builtin class, or a float and an int, without and with assignment; an Outcome of
  // nothing: the operation must be asked. What else is no value goes to operator_failed. Not of powers and @.
  using Operator = runtime::Outcome (*)(vm::Vm& vm, runtime::Value lhs, runtime::Value rhs);
  Operator operators[runtime::operations::kBinaryOperatorCount][2];
  bool (*operator_failed)(vm::Vm& vm, const bytecode::Instruction* at, runtime::Outcome failure);
  double (*power)(double base, double exponent);
  // A guess of the second tier's code fails often at the instruction.
  void (*guess_has_failed)(vm::Vm& vm, const bytecode::Instruction* at);
  // Bits of the value under a plain key of an exact dict; zero: the operation must be asked.
  uint64_t (*find_dict_item)(vm::Vm& vm, const runtime::Dict* dict, uint64_t key);
  // Stores as a StoreItem says, whose object is an exact dict. False: the operation must be asked.
  bool (*store_dict_item)(vm::Vm& vm, const bytecode::Instruction* at, const runtime::Value* registers);
  vm::SlowPath operations[bytecode::kOpcodeCount];
};

constexpr Mem table(size_t offset) { return {Reg::kTable, static_cast<int32_t>(offset)}; }
#define SANDBOA_TABLE(field) ::sandboa::jit::table(offsetof(::sandboa::jit::RuntimeTable, field))

// Filled in but for the stubs.
RuntimeTable make_runtime_table();

}  // namespace sandboa::jit
