// Operators: special methods of guest classes first, then runtime/operations.
#include <array>

#include "runtime/dict.h"
#include "runtime/library_methods.h"
#include "runtime/native.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/byte_span.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/binary_operator.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/interpreter.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace operations = runtime::operations;
namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using operations::BinaryOperator;
using operations::CompareOperator;
using operations::UnaryOperator;
using runtime::Dunder;
using runtime::Outcome;
using runtime::Value;

namespace {

struct BinaryOperands {
  BinaryOperator op;
  Value lhs;
  Value rhs;
  bool in_place;
};

constexpr auto kBinaryOperators = [] {
  std::array<BinaryOperator, bytecode::kOpcodeCount> table{};
  for (size_t opcode = 0; opcode < table.size(); ++opcode) table[opcode] = binary_operator(static_cast<Opcode>(opcode));
  return table;
}();

bool has_immediate(Opcode opcode) { return opcode >= Opcode::kAddImmediate && opcode <= Opcode::kRightShiftImmediate; }

SANDBOA_ALWAYS_INLINE BinaryOperands binary_operands(Vm& vm) {
  const Instruction* at = vm.frame_->pc - 1;
  Opcode opcode = bytecode::opcode_of(*at);
  const auto& op = bytecode::decode<ops::Add>(at);
  Value* registers = vm.frame_->registers;
  Value rhs = has_immediate(opcode) ? Value::small_int(bytecode::decode<ops::AddImmediate>(at).value.value)
                                    : registers[op.rhs.index];
  return {kBinaryOperators[static_cast<size_t>(opcode)], registers[op.lhs.index], rhs, op.in_place.value != 0};
}

bool asks_guest(const BinaryOperands& operands) {
  const OperatorDunders& dunders = kOperatorDunders[static_cast<int>(operands.op)];
  return runtime::has_guest_dunder(operands.lhs, dunders.forward) ||
         runtime::has_guest_dunder(operands.rhs, dunders.reflected) ||
         (operands.in_place && runtime::has_guest_dunder(operands.lhs, dunders.in_place));
}

// Calls a special method of `self` with `other`, if its class has a guest version.
bool call_dunder(Vm& vm, Value self, Dunder dunder, Value other, ReturnAction action, Value extra, uint8_t stage) {
  Value arguments[2] = {self, other};
  CallRequest request;
  request.callee = find_type_attribute(vm, self.object()->type, runtime::dunder_name(dunder));
  request.arguments = arguments;
  request.count = 2;
  request.action = action;
  request.extra = extra;
  request.stage = stage;
  return call_found_special(vm, request);
}

bool is_native(Value method) { return runtime::has_kind(method, runtime::Kind::kNativeFunction); }

// The special method that the class of `self` has, from a guest class or a builtin one. Empty: none.
Value find_operator(Vm& vm, Value self, Dunder dunder) {
  const runtime::Type* type = runtime::type_of(self);
  const runtime::Str* name = runtime::dunder_name(dunder);
  return type->is_guest() ? find_function_of_class(vm, type, name) : find_type_attribute(vm, type, name);
}

// A right operand of a derived class goes first if its reflected method is another than that of the left one's class (Python
// reference, 3.3.8).
bool reflected_goes_first(Vm& vm, Value lhs, Value rhs, Dunder reflected) {
  const runtime::Type* left = runtime::type_of(lhs);
  const runtime::Type* right = runtime::type_of(rhs);
  if (left == right || !runtime::has_guest_dunder(rhs, reflected) || !runtime::is_subtype(right, left)) return false;
  return !(find_operator(vm, lhs, reflected) == find_operator(vm, rhs, reflected));
}

// In comparisons it always does.
bool derived_goes_first(Value lhs, Value rhs, Dunder reflected) {
  const runtime::Type* left = runtime::type_of(lhs);
  const runtime::Type* right = runtime::type_of(rhs);
  return left != right && runtime::has_guest_dunder(rhs, reflected) && runtime::is_subtype(right, left);
}

// The method of `self` for one operand of an operator, unless it is to be left out: what builtin sequences do with + and *
// comes last (continue_binary), and no builtin class knows what to do with an instance of a plain guest class.
Value operator_method(Vm& vm, Value self, Value other, Dunder dunder, bool is_sequence_operator) {
  if (!runtime::has_guest_dunder(self, dunder)) {
    if (is_sequence_operator && operations::is_sequence(self)) return Value();
    bool is_text = runtime::has_kind(self, runtime::Kind::kStr) || runtime::has_kind(self, runtime::Kind::kBytes) ||
                   runtime::has_kind(self, runtime::Kind::kByteArray);
    bool is_dict = runtime::has_kind(self, runtime::Kind::kDict) || runtime::has_kind(self, runtime::Kind::kDictView);
    bool takes_anything = is_text || is_dict;
    if (!takes_anything && runtime::has_kind(other, runtime::Kind::kInstance)) return Value();
  }
  return find_operator(vm, self, dunder);
}

// Calls a method found by find_operator().
bool call_operator(Vm& vm, Value method, Value self, Value other, ReturnAction action, Value extra, uint8_t stage) {
  if (runtime::has_kind(method, runtime::Kind::kFunction)) {
    auto* function = method.as<runtime::Function>();
    const LoadedUnit* code = function->code;
    if (code->simple_arity == 2) {
      Value* window = window_above(vm);
      Value* segment_end = vm.frame_->segment_end;
      if (!vm.reserve_window(code->register_count, &window, &segment_end)) return trap_out(vm);
      window[0] = self;
      window[1] = other;
      return push_frame(vm, {function, code, window, segment_end, 2, action, extra, stage});
    }
  }
  Value arguments[2] = {self, other};
  if (is_native(method)) {
    auto* native = method.as<runtime::NativeFunction>();
    if (takes_directly(*native->def, native->owner, arguments, 2)) {
      Outcome result = with_memory(vm, [&] { return call_native_directly(vm, *native->def, arguments); });
      if (result.ok()) return finish(vm, action, extra, stage, result.value());
      return on_signal(vm, result.signal(), action, extra, stage);
    }
  }
  CallRequest request;
  request.callee = method;
  request.arguments = arguments;
  request.count = 2;
  request.action = action;
  request.extra = extra;
  request.stage = stage;
  return call_found_special(vm, request);
}

struct Comparison {
  CompareOperator op;
  Value lhs;
  Value rhs;
};

constexpr CompareOperator compare_operator(Opcode opcode) {
  switch (opcode) {
#define CASES(Name, Negated, result)        \
  case Opcode::k##Name:                     \
  case Opcode::kJumpIf##Name:               \
  case Opcode::kJumpIf##Name##Immediate:    \
  case Opcode::kJumpIf##Negated:            \
  case Opcode::kJumpIf##Negated##Immediate: \
    return CompareOperator::result;
    CASES(Less, NotLess, kLess)
    CASES(LessEqual, NotLessEqual, kLessEqual)
    CASES(Greater, NotGreater, kGreater)
    CASES(GreaterEqual, NotGreaterEqual, kGreaterEqual)
    CASES(Equal, NotOfEqual, kEqual)
#undef CASES
    default:
      return CompareOperator::kNotEqual;
  }
}

constexpr auto kCompareOperators = [] {
  std::array<CompareOperator, bytecode::kOpcodeCount> table{};
  for (size_t opcode = 0; opcode < table.size(); ++opcode) table[opcode] = compare_operator(static_cast<Opcode>(opcode));
  return table;
}();

SANDBOA_ALWAYS_INLINE Comparison comparison(Vm& vm) {
  const Instruction* at = vm.frame_->pc - 1;
  Opcode opcode = bytecode::opcode_of(*at);
  Value* registers = vm.frame_->registers;
  if ((bytecode::info(opcode).effects & bytecode::kBranch) == 0) {
    const auto& op = bytecode::decode<ops::Less>(at);
    return {kCompareOperators[static_cast<size_t>(opcode)], registers[op.lhs.index], registers[op.rhs.index]};
  }
  const auto& op = bytecode::decode<ops::JumpIfLess>(at);
  bool with_immediate = opcode >= Opcode::kJumpIfLessImmediate && opcode <= Opcode::kJumpIfNotOfNotEqualImmediate;
  Value rhs = with_immediate ? Value::small_int(bytecode::decode<ops::JumpIfLessImmediate>(at).value.value)
                             : registers[op.rhs.index];
  return {kCompareOperators[static_cast<size_t>(opcode)], registers[op.lhs.index], rhs};
}

constexpr Dunder kCompareDunders[] = {Dunder::kLt, Dunder::kLe, Dunder::kGt, Dunder::kGe, Dunder::kEq, Dunder::kNe};
constexpr Dunder kSwappedDunders[] = {Dunder::kGt, Dunder::kGe, Dunder::kLt, Dunder::kLe, Dunder::kEq, Dunder::kNe};

bool has_guest_comparison(Value value, CompareOperator op) {
  auto index = static_cast<int>(op);
  return runtime::has_guest_dunder(value, kCompareDunders[index]) ||
         runtime::has_guest_dunder(value, kSwappedDunders[index]) ||
         (op == CompareOperator::kNotEqual && runtime::has_guest_dunder(value, Dunder::kEq));
}

}  // namespace

// Stages: 0 the in-place method of the left operand, 1 and 2 the method of the left one and the reflected one of the right
// one, then what builtin sequences do.
bool continue_binary(Vm& vm, uint8_t stage) {
  BinaryOperands operands = binary_operands(vm);
  const OperatorDunders& dunders = kOperatorDunders[static_cast<int>(operands.op)];
  Value lhs = operands.lhs;
  Value rhs = operands.rhs;
  bool is_add = operands.op == BinaryOperator::kAdd;
  bool is_sequence_operator = is_add || operands.op == BinaryOperator::kMultiply;
  bool swapped = reflected_goes_first(vm, lhs, rhs, dunders.reflected);
  for (; stage < 3; ++stage) {
    if (stage == 0) {
      if (!operands.in_place) continue;
      Value method = operator_method(vm, lhs, rhs, dunders.in_place, is_sequence_operator);
      if (!method.is_empty()) return call_operator(vm, method, lhs, rhs, ReturnAction::kBinaryResult, Value(), stage);
    } else if ((stage == 1) != swapped) {
      Value method = operator_method(vm, lhs, rhs, dunders.forward, is_sequence_operator);
      if (!method.is_empty()) return call_operator(vm, method, lhs, rhs, ReturnAction::kBinaryResult, Value(), stage);
    } else if (runtime::type_of(lhs) != runtime::type_of(rhs)) {
      Value method = operator_method(vm, rhs, lhs, dunders.reflected, is_sequence_operator);
      if (!method.is_empty()) return call_operator(vm, method, rhs, lhs, ReturnAction::kBinaryResult, Value(), stage);
    }
  }
  // A guest class that overrides the operator has taken what its builtin class does with sequences away.
  auto works_as_sequence = [&](Value value) {
    bool is_overridden = runtime::has_guest_dunder(value, dunders.forward) ||
                         (!is_add && runtime::has_guest_dunder(value, dunders.reflected));
    return is_sequence_operator && operations::is_sequence(value) && !is_overridden;
  };
  bool by_sequence = works_as_sequence(lhs) || (!is_add && works_as_sequence(rhs));
  bool in_place = operands.in_place && !runtime::has_guest_dunder(lhs, dunders.in_place);
  return deliver(vm, with_memory(vm, [&]() -> Outcome {
                   if (by_sequence) return operations::binary_natively(vm, operands.op, lhs, rhs, in_place);
                   return operations::raise_unsupported_binary(vm, operands.op, lhs, rhs, operands.in_place);
                 }));
}

namespace {

// What find_operator() has found before for an instance, if the right operand's class has no say. Empty: the usual way.
Value known_left_method(Vm& vm, Value lhs, Value rhs, Dunder dunder) {
  const runtime::Type* type = runtime::type_of(lhs);
  if (!runtime::has_kind(lhs, runtime::Kind::kInstance) || !type->guest_dunders.has(dunder)) return Value();
  if (runtime::type_of(rhs) != type && runtime::may_ask_guest(rhs)) return Value();
  const Site* known = vm.site_cache.find(SiteCache::Access::kOperator, type, runtime::dunder_name(dunder), vm.class_epoch);
  return known == nullptr ? Value() : known->value;
}

// Calls a method in C++ of a class of the library. That of powers takes a modulus, too.
SANDBOA_ALWAYS_INLINE Outcome call_library_operator(Vm& vm, const runtime::MethodDef* method, Value lhs, Value rhs) {
  const Value arguments[3] = {lhs, rhs, Value::none()};
  return with_memory(vm, [&] { return call_native_directly(vm, *method, arguments); });
}

// The usual case of continue_binary(): the left operand's class has the operator. False: nothing has happened.
bool try_left_operator(Vm& vm, const BinaryOperands& operands, Value method) {
  Value lhs = operands.lhs;
  if (method.is_empty() || is_native(method)) return false;
  auto* function = method.as<runtime::Function>();
  Value* window = window_above(vm);
  Frame* frame = function->code->simple_arity == 2 ? try_push_frame(vm, function, window, 2) : nullptr;
  if (frame == nullptr) return false;
  window[0] = lhs;
  window[1] = operands.rhs;
  if (vm.tier != nullptr) {
    if (vm.operator_notes == nullptr) vm.operator_notes = std::make_unique<OperatorNotes>();
    vm.operator_notes->note(frame->previous->pc - 1, function->code);
  }
  frame->action = ReturnAction::kBinaryResult;
  frame->stage = 1;
  return true;
}

}  // namespace

namespace {

// Moments and distances, which binary_natively() comes to last. NotImplemented: it is for all that follow.
SANDBOA_ALWAYS_INLINE Outcome try_temporal_operator(Vm& vm, const BinaryOperands& operands) {
  bool is_plain = runtime::has_kind(operands.lhs, runtime::Kind::kTemporal) && !runtime::may_ask_guest(operands.lhs) &&
                  !runtime::may_ask_guest(operands.rhs) && !runtime::is_of_guest_class(operands.lhs);
  if (!is_plain) return Value::not_implemented();
  return with_memory(vm, [&] { return runtime::temporal::binary(vm, operands.op, operands.lhs, operands.rhs); });
}

}  // namespace

namespace {

// What is no matter of a method in C++ of the left operand's class.
SANDBOA_NOINLINE bool slow_binary_further(Vm& vm, const BinaryOperands& operands) {
  const OperatorDunders& dunders = kOperatorDunders[static_cast<int>(operands.op)];
  if (!runtime::has_kind(operands.lhs, runtime::Kind::kInstance)) {
    Outcome quick = try_temporal_operator(vm, operands);
    if (!quick.ok()) return on_signal(vm, quick.signal(), ReturnAction::kComplete);
    if (quick.value() != Value::not_implemented()) {
      vm.frame_->registers[bytecode::decode<ops::Add>(vm.frame_->pc - 1).dst.index] = quick.value();
      return true;
    }
  } else if (!operands.in_place || !runtime::has_guest_dunder(operands.lhs, dunders.in_place)) {
    Value method = known_left_method(vm, operands.lhs, operands.rhs, dunders.forward);
    if (try_left_operator(vm, operands, method)) return true;
  }
  if ((runtime::may_ask_guest(operands.lhs) || runtime::may_ask_guest(operands.rhs)) && asks_guest(operands)) {
    return continue_binary(vm, 0);
  }
  Outcome result = with_memory(
      vm, [&] { return operations::binary_natively(vm, operands.op, operands.lhs, operands.rhs, operands.in_place); });
  if (result.ok()) {
    vm.frame_->registers[bytecode::decode<ops::Add>(vm.frame_->pc - 1).dst.index] = result.value();
    return true;
  }
  return on_signal(vm, result.signal(), ReturnAction::kComplete);
}

}  // namespace

bool slow_binary(Vm& vm, const Instruction*) {
  BinaryOperands operands = binary_operands(vm);
  if (runtime::keeps_members(operands.lhs)) {
    const OperatorDunders& dunders = kOperatorDunders[static_cast<int>(operands.op)];
    bool is_by_place = operands.in_place && runtime::has_guest_dunder(operands.lhs, dunders.in_place);
    int parameters = operands.op == BinaryOperator::kPower ? 3 : 2;
    const auto* native =
        is_by_place ? nullptr
                    : runtime::find_left_library_method(vm, operands.lhs, operands.rhs, dunders.forward, parameters);
    if (native != nullptr) {
      Outcome result = call_library_operator(vm, native, operands.lhs, operands.rhs);
      if (!result.ok()) return on_signal(vm, result.signal(), ReturnAction::kBinaryResult, Value(), 1);
      if (result.value() == Value::not_implemented()) return continue_binary(vm, 2);
      vm.frame_->registers[bytecode::decode<ops::Add>(vm.frame_->pc - 1).dst.index] = result.value();
      return true;
    }
  }
  return slow_binary_further(vm, operands);
}

bool resume_failed_operation(Vm& vm, const Instruction* at, Outcome failure, SlowPath again) {
  // Out of memory: what is done about that is done there.
  if (failure.signal() == runtime::Signal::kNeedsCollect) return again(vm, at);
  return on_signal(vm, failure.signal(), ReturnAction::kComplete);
}

bool slow_unary(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::Negate>(at);
  Value operand = vm.frame_->registers[op.src.index];
  Opcode opcode = bytecode::opcode_of(*at);
  bool negate = opcode == Opcode::kNegate;
  bool positive = opcode == Opcode::kPositive;
  Dunder dunder = negate ? Dunder::kNeg : positive ? Dunder::kPos : Dunder::kInvert;
  if (runtime::has_guest_dunder(operand, dunder)) {
    const auto* native = runtime::find_library_method(vm, operand, dunder);
    if (native == nullptr) {
      find_operator(vm, operand, dunder);  // which remembers it
      return call_special(vm, operand, dunder, {});
    }
    Outcome result = with_memory(vm, [&] { return call_native_directly(vm, *native, &operand); });
    if (!result.ok()) return on_signal(vm, result.signal(), ReturnAction::kComplete);
    vm.frame_->registers[op.dst.index] = result.value();
    return true;
  }
  UnaryOperator unary = negate ? UnaryOperator::kNegate : positive ? UnaryOperator::kPositive : UnaryOperator::kInvert;
  return deliver(vm, with_memory(vm, [&] { return operations::unary(vm, unary, operand); }));
}

bool slow_not(Vm& vm, const Instruction* at) {
  return complete_with_truth_of(vm, vm.frame_->registers[bytecode::decode<ops::Not>(at).src.index]);
}

bool slow_truth_branch(Vm& vm, const Instruction* at) {
  return complete_with_truth_of(vm, vm.frame_->registers[bytecode::decode<ops::JumpIfTrue>(at).src.index]);
}

namespace {

// What answers one side of a comparison. Empty: it has nothing to say. *by_equality: != is answered by the opposite of
// __eq__, which is what object.__ne__ does.
Value comparison_method(Vm& vm, Value self, Value other, Dunder dunder, bool* by_equality) {
  *by_equality = false;
  if (!runtime::has_guest_dunder(self, dunder)) {
    bool may_derive = dunder == Dunder::kNe && runtime::has_guest_dunder(self, Dunder::kEq);
    // No builtin class knows instances, but for those that show their bytes.
    bool is_known = runtime::has_buffer(self) && runtime::has_buffer(other);
    if (!may_derive && !is_known && runtime::has_kind(other, runtime::Kind::kInstance)) return Value();
  }
  Value method = find_operator(vm, self, dunder);
  if (!is_native(method) || method.as<runtime::NativeFunction>()->owner != runtime::builtin_type(runtime::TypeId::kObject)) {
    return method;
  }
  if (dunder != Dunder::kNe || !runtime::has_guest_dunder(self, Dunder::kEq)) return Value();
  *by_equality = true;
  return find_operator(vm, self, Dunder::kEq);
}

}  // namespace

bool continue_compare(Vm& vm, uint8_t stage) {
  Comparison compared = comparison(vm);
  auto index = static_cast<int>(compared.op);
  bool swapped = derived_goes_first(compared.lhs, compared.rhs, kSwappedDunders[index]) ||
                 (compared.op == CompareOperator::kNotEqual && derived_goes_first(compared.lhs, compared.rhs, Dunder::kEq));
  for (; stage < 2; ++stage) {
    bool reflected = (stage == 1) != swapped;
    Value self = reflected ? compared.rhs : compared.lhs;
    Value other = reflected ? compared.lhs : compared.rhs;
    bool by_equality = false;
    Value method =
        comparison_method(vm, self, other, reflected ? kSwappedDunders[index] : kCompareDunders[index], &by_equality);
    if (method.is_empty()) continue;
    return call_operator(vm, method, self, other, ReturnAction::kCompareResult, Value::boolean(by_equality), stage);
  }
  if (compared.op == CompareOperator::kEqual || compared.op == CompareOperator::kNotEqual) {
    return complete(vm, Value::boolean((compared.lhs == compared.rhs) == (compared.op == CompareOperator::kEqual)));
  }
  Outcome failure = with_memory(vm, [&]() -> Outcome {
    return vm.raise_type_error("'%s' not supported between instances of '%s' and '%s'", operations::symbol(compared.op),
                               runtime::type_name(compared.lhs), runtime::type_name(compared.rhs));
  });
  return on_signal(vm, failure.signal(), ReturnAction::kComplete);
}

namespace {

// Stores the truth value or branches on it.
bool set_comparison(Vm& vm, const Instruction* at, bool result) {
  if ((bytecode::info(bytecode::opcode_of(*at)).effects & bytecode::kBranch) != 0) return complete_truth(vm, result);
  vm.frame_->registers[bytecode::decode<ops::Less>(at).dst.index] = Value::boolean(result);
  return true;
}

}  // namespace

bool slow_compare(Vm& vm, const Instruction* at) {
  Comparison compared = comparison(vm);
  Dunder dunder = kCompareDunders[static_cast<int>(compared.op)];
  if (const auto* native = runtime::find_left_library_method(vm, compared.lhs, compared.rhs, dunder)) {
    Outcome result = call_library_operator(vm, native, compared.lhs, compared.rhs);
    if (!result.ok()) return on_signal(vm, result.signal(), ReturnAction::kCompareResult, Value::false_value(), 0);
    if (result.value().is_bool()) return set_comparison(vm, at, result.value().is_true());
    return finish(vm, ReturnAction::kCompareResult, Value::false_value(), 0, result.value());
  }
  if ((runtime::may_ask_guest(compared.lhs) || runtime::may_ask_guest(compared.rhs)) &&
      (has_guest_comparison(compared.lhs, compared.op) || has_guest_comparison(compared.rhs, compared.op))) {
    return continue_compare(vm, 0);
  }
  Outcome answer = with_memory(vm, [&] { return operations::compare_unasked(vm, compared.op, compared.lhs, compared.rhs); });
  if (!answer.ok()) return on_signal(vm, answer.signal(), ReturnAction::kComplete);
  return set_comparison(vm, at, answer.value().is_true());
}

bool slow_contains(Vm& vm, const Instruction* at) {
  Opcode opcode = bytecode::opcode_of(*at);
  Value* registers = vm.frame_->registers;
  Value item, container;
  if (opcode == Opcode::kContains || opcode == Opcode::kNotContains) {
    const auto& op = bytecode::decode<ops::Contains>(at);
    item = registers[op.item.index];
    container = registers[op.container.index];
  } else {
    const auto& op = bytecode::decode<ops::JumpIfContains>(at);
    item = registers[op.lhs.index];
    container = registers[op.rhs.index];
  }
  if (runtime::has_guest_dunder(container, Dunder::kContains)) {
    if (is_denied(vm, container, Dunder::kContains)) return raise_denied(vm, "'%s' object is not a container", container);
    return call_dunder(vm, container, Dunder::kContains, item, ReturnAction::kComplete, Value(), 0);
  }
  auto found = with_memory(vm, [&] { return operations::contains(vm, container, item); });
  if (!found.ok()) return on_signal(vm, found.signal(), ReturnAction::kComplete);
  return complete_truth(vm, found.value());
}

bool slow_safepoint(Vm& vm, const Instruction* at) {
  // The fuel is charged already; settle it, then do what the instruction does: take the back edge.
  vm.meter.reach_safepoint();
  if (vm.tier != nullptr) take_sample(vm, vm.frame_->code);
  if (!vm.meter.refill()) return trap_out(vm);
  vm.frame_->pc += bytecode::decode<ops::Jump>(at).jump;
  return !vm.heap.work_due() || do_safepoint_work(vm);
}

}  // namespace sandboa::vm
