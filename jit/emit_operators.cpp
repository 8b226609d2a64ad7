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
void UnitCompiler::emit_guest_operator(const std::vector<const vm::LoadedUnit*>& methods, Label otherwise) {
  const auto& op = bytecode::decode<ops::Add>(at(index_));
  Label any = out_of_line(&UnitCompiler::emit_any_operator);
  Label resume = m_.new_label();
  uint32_t window = whole_.unit.register_count;
  require_left_operator(op, otherwise, any);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionCode});
  m_.load(Reg::kArgument2, {Reg::kScratch1, layout::kUnitUnit});
  for (const vm::LoadedUnit* method : methods) {
    Label next = m_.new_label();
    m_.move_address(Reg::kScratch2, method->unit);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch2, Reg::kArgument2, next);
    m_.address(Reg::kScratch2, guest(window + method->register_count));
    take_fuel_of_call(m_, 0, any);
    load(Reg::kScratch0, op.lhs);
    m_.store(guest(window), Reg::kScratch0);
    load(Reg::kScratch0, op.rhs);
    m_.store(guest(window + 1), Reg::kScratch0);
    m_.move_label(Reg::kScratch2, resume);
    m_.store(layout::frame(layout::kFrameResume), Reg::kScratch2);
    Callee callee{method, CallKind::kOperator};
    if (Plan plan = plan_in_line(callee); !plan.empty()) {
      emit_in_line(plan, callee, window, 2, resume);
    } else {
      m_.address(Reg::kArgument1, guest(window));
      m_.add_to_memory32(layout::depth_left(), -1);
      begin_frame(*method, 2, layout::kOperatorByNative);
    }
    m_.bind(next);
  }
  m_.jump(any);
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
  require_kind(Reg::kResult, Kind::kInstance, otherwise);
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
  m_.move_immediate(Reg::kArgument2, static_cast<int32_t>(vm::SiteCache::Access::kOperator));
  m_.call_leaf(SANDBOA_TABLE(find_site));
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, elsewhere);
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  require_kind(Reg::kResult, Kind::kFunction, elsewhere);
}

// kArgument0: NotImplemented, from a method that had a frame or none: the next candidate, as after the former.
void UnitCompiler::emit_not_implemented(const OutOfLine& part) {
  m_.load(Reg::kScratch0, layout::frame(layout::kFrameNext));
  m_.store32_immediate({Reg::kScratch0, layout::kFrameAction}, layout::kOperatorByNative);
  set_pc(part.index);
  m_.jump(finish_pushed_);
}

void UnitCompiler::emit_matrix_multiply() {
  auto methods = methods_of_operator(runtime::Dunder::kMatMul);
  if (methods.empty() || scope_->is_in_line) return run_operation(index_);
  emit_guest_operator(methods, operation_out_of_line());
}

}  // namespace sandboa::jit
