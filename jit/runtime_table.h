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
  runtime::Value absent;
  runtime::Value abs_function;
  runtime::Value len_function;
  runtime::Value next_function;
  const runtime::Type* list_type;
  const runtime::Type* tuple_type;
  const runtime::Type* dict_type;
  const runtime::Type* set_type;
  const runtime::Type* str_type;
  const runtime::Type* list_iterator_type;
  const runtime::Type* tuple_iterator_type;
  const runtime::Type* property_type;
  const runtime::Type* int_type;
  const runtime::Type* range_type;
  const runtime::Type* cell_type;
  const runtime::Type* function_type;
  const runtime::Type* generator_type;
  const runtime::Str* first_character;  // of SharedCharacters
  // Headers of boxed ints that are not negative: what Heap::allocate_at_hand() writes.
  struct alignas(16) Header {
    const runtime::Type* type;
    uint64_t rest;  // kind, mark, flags, size
  };
  // Twice each, see Masm::jump_if_any_of_both().
  alignas(16) uint64_t float_test_biases[2];
  uint64_t float_test_masks[2];
  Header one_limb;
  Header two_limbs;
  uint64_t none_hash;
  uint64_t float_bias;
  uint64_t not_object;       // bits that no object has, but all values that are none, an empty one excepted
  uint64_t float_test_bias;  // see Masm::jump_unless_inline_float()
  uint64_t float_test_mask;
  double one_half;
  uint64_t implicit_bit;  // above the mantissa of a float
  // Code of ours that all units share (stubs.cpp).
  const uint8_t* go_on;
  const uint8_t* leave;
  const uint8_t* call_function;
  const uint8_t* call_bound;
  const uint8_t* return_value;
  const uint8_t* find_site;
  const uint8_t* begin_interpreted;
  const uint8_t* enter_pushed;
  const uint8_t* finish_pushed;
  const uint8_t* resume_generator;
  const uint8_t* look_in_table;
  // The same, called as the functions are that they stand before (text_stubs.h): compare_values, advance_any, find_any_item.
  const uint8_t* compare[6];
  const uint8_t* advance;
  const uint8_t* find_item;
  vm::SlowPath take_back_edge;
  vm::SlowPath before_instruction;  // test mode
  vm::SlowPath yield;
  vm::SlowPath return_from_generator;
  vm::SlowPath call_class;
  vm::SlowPath raise;
  vm::SlowPath apply_any_operator;  // what `operators` have nothing for
  // A frame that native code has called for the running one's instruction has been left with the value.
  bool (*finish_call)(vm::Vm& vm, runtime::Value value);
  // Room at hand in the heap, see Heap::make_room().
  bool (*make_room)(vm::Vm& vm, size_t bytes);
  // What a ForNext gets from an iterator that is no generator: an Advance.
  uint64_t (*advance_any)(vm::Vm& vm, const bytecode::Instruction* at, runtime::Object* iterator);
  // Enters it for the loop at the frame's pc. False: the operation must be asked.
  bool (*next_of_generator)(vm::Vm& vm, runtime::Generator* generator);
  // Whether a native that is fed has taken the item, which has done nothing else.
  bool (*take_item)(runtime::Value feed, runtime::Value item);
  // A native whose missing arguments have defaults, for the Call or CallMethod before the frame's pc.
  runtime::Outcome (*call_with_defaults)(vm::Vm& vm, const runtime::MethodDef* def, runtime::Value* arguments);
  // The first item of an empty list. False: the operation must be asked.
  bool (*list_begin)(vm::Vm& vm, runtime::List* list, runtime::Value item);
  // Of what is no list and asks no guest; nothing: the operation must be asked.
  runtime::Value (*length)(vm::Vm& vm, runtime::Value object);
  // A native has failed that was called for the instruction.
  bool (*native_failed)(vm::Vm& vm, const bytecode::Instruction* at, runtime::Outcome failure);
  // Operators between two values of one builtin class, or a float and an int, without and with assignment; an Outcome of
  // nothing: the operation must be asked. What else is no value goes to operator_failed. Not of powers and @.
  using Operator = runtime::Outcome (*)(vm::Vm& vm, runtime::Value lhs, runtime::Value rhs);
  Operator operators[runtime::operations::kBinaryOperatorCount][2];
  bool (*operator_failed)(vm::Vm& vm, const bytecode::Instruction* at, runtime::Outcome failure);
  // A float by a float or an int, where nothing can fail; nothing: the operation must be asked.
  runtime::Value (*power_of_numbers)(runtime::Value base, runtime::Value exponent);
  double (*power)(double base, double exponent);
  // A guess of the second tier's code fails often at the instruction.
  void (*guess_has_failed)(vm::Vm& vm, const bytecode::Instruction* at);
  // Comparisons (by Condition), `in` and truth as the interpreter's handlers see them: an Answer. Where that is unknown the
  // SlowPath knows it.
  uint64_t (*compare_values[6])(vm::Vm& vm, runtime::Value lhs, runtime::Value rhs);
  uint64_t (*contains)(vm::Vm& vm, runtime::Value item, runtime::Value container);
  uint64_t (*truth)(vm::Vm& vm, runtime::Value value);
  vm::SlowPath compare_any;
  vm::SlowPath contains_any;
  vm::SlowPath truth_of_any;
  // The item of an exact dict, or of text and bytes; nothing: the operation must be asked.
  runtime::Value (*find_any_item)(vm::Vm& vm, runtime::Value object, runtime::Value key);
  vm::SlowPath store_other_item;
  vm::SlowPath load_other_item;  // a LoadItem that find_any_item has nothing for
  // Whether an exception of the one class is one of the other: a bool.
  runtime::Value (*is_derived)(const runtime::Type* raised, const runtime::Type* expected);
  // Stores as a StoreItem says, whose object is an exact dict. False: the operation must be asked.
  bool (*store_dict_item)(vm::Vm& vm, const bytecode::Instruction* at, const runtime::Value* registers);
  vm::SlowPath operations[bytecode::kOpcodeCount];
};

constexpr Mem table(size_t offset) { return {Reg::kTable, static_cast<int32_t>(offset)}; }
#define SANDBOA_TABLE(field) ::sandboa::jit::table(offsetof(::sandboa::jit::RuntimeTable, field))

// Filled in but for the stubs.
RuntimeTable make_runtime_table();

}  // namespace sandboa::jit
