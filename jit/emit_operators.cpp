// Operators of guest classes: the method of the left operand's class, called or in line.
#include "jit/frame_code.h"
#include "jit/unit_compiler.h"
#include "vm/binary_operator.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using runtime::Kind;

namespace {

// Where a class says whether it has the method.
Mem dunder_word(Reg type, runtime::Dunder dunder) {
  return {type, layout::kTypeGuestDunders + (static_cast<int32_t>(dunder) >> 6) * 8};
}

}  // namespace

// As try_left_operator() in vm/slow_arith.cpp.
void UnitCompiler::emit_guest_operator(const vm::LoadedUnit& method, Label otherwise) {
  const auto& op = bytecode::decode<ops::Add>(at(index_));
  Callee callee{&method, CallKind::kOperator};
  Plan plan = plan_in_line(callee);
  if (plan.empty() && scope_->is_in_line) return m_.jump(otherwise);
  Label any = out_of_line(&UnitCompiler::emit_any_operator);
  Label resume = m_.new_label();
  uint32_t window = scope_->unit.register_count;
  require_left_operator(op, otherwise, any);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionCode});
  m_.move_address(Reg::kScratch2, method.unit);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch2, {Reg::kScratch1, layout::kUnitUnit}, any);
  m_.address(Reg::kScratch2, guest(window + method.register_count));
  require_frame(m_, scope_->depth, any);
  take_fuel(method.entry_fuel, any);
  load(Reg::kScratch0, op.lhs);
  m_.store(guest(window), Reg::kScratch0);
  load(Reg::kScratch0, op.rhs);
  m_.store(guest(window + 1), Reg::kScratch0);
  note_instance(window);
  begin_call(plan, callee, window, 2, layout::kOperatorByNative, resume, resume);
  forget_instances(window);
  m_.bind(resume);
  m_.jump_if(Condition::kEqual, Reg::kArgument0, SANDBOA_TABLE(not_implemented),
             out_of_line_to(Label(), &UnitCompiler::emit_not_implemented));
  store(op.dst, Reg::kArgument0);
}

// kResult = the method; `otherwise`: the left operand is no instance; `elsewhere`: the usual case does not hold.
void UnitCompiler::require_left_operator(const ops::Add& op, Label otherwise, Label elsewhere) {
  auto row = static_cast<size_t>(vm::binary_operator(bytecode::opcode_of(*at(index_))));
  const vm::OperatorDunders& dunders = vm::kOperatorDunders[row];
  Label right_fits = m_.new_label();
  load(Reg::kResult, op.lhs);
  require_instance(Reg::kResult, op.lhs.index, otherwise);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kObjectType});
  load(Reg::kArgument0, op.rhs);
  require_object(Reg::kArgument0, right_fits);
  m_.load(Reg::kScratch1, {Reg::kArgument0, layout::kObjectType});
  m_.jump_if(Condition::kEqual, Reg::kScratch1, Reg::kScratch0, right_fits);
  constexpr auto kFirst = static_cast<runtime::Dunder>(0);
  constexpr auto kSecond = static_cast<runtime::Dunder>(64);
  m_.load(Reg::kScratch2, dunder_word(Reg::kScratch1, kFirst));
  m_.jump_if(Condition::kNotEqual, Reg::kScratch2, 0, elsewhere);
  m_.load(Reg::kScratch2, dunder_word(Reg::kScratch1, kSecond));
  m_.jump_if(Condition::kNotEqual, Reg::kScratch2, 0, elsewhere);
  m_.bind(right_fits);
  if (op.in_place.value != 0) {
    m_.load(Reg::kScratch2, dunder_word(Reg::kScratch0, dunders.in_place));
    m_.shift_right(Reg::kScratch2, static_cast<int>(dunders.in_place) & 63);
    m_.jump_if_bits_set(Reg::kScratch2, 1, elsewhere);
  }
  m_.move_address(Reg::kArgument1, runtime::dunder_name(dunders.forward));
  m_.add(Reg::kArgument1, static_cast<int32_t>(vm::SiteCache::Access::kOperator));
  m_.call_leaf(SANDBOA_TABLE(find_site));
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, elsewhere);
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  require_kind(Reg::kResult, Kind::kFunction, elsewhere);
}

// NotImplemented, from a method that had a frame or none: the next candidate, as after the former.
void UnitCompiler::emit_not_implemented(const OutOfLine& part) {
  m_.move_immediate(Reg::kArgument1, (static_cast<int32_t>(part.index) + 1) * layout::kInstructionBytes);
  push_frames_in_line(*part.scope);
  m_.store(layout::native_caller(), Reg::kCode);
  m_.load(Reg::kScratch0, layout::frame(layout::kFrameNext));
  m_.store32_immediate({Reg::kScratch0, layout::kFrameAction}, layout::kOperatorByNative);
  m_.load(Reg::kArgument0, SANDBOA_TABLE(not_implemented));
  m_.jump(finish_pushed_);
}

void UnitCompiler::emit_matrix_multiply() {
  const vm::LoadedUnit* method = callee_of(scope_->feedback, index_).code;
  if (method == nullptr) return run_operation(index_);
  emit_guest_operator(*method, operation_out_of_line());
}

}  // namespace sandboa::jit
