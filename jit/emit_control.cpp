// Calls, returns, loops.
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using runtime::Kind;

void UnitCompiler::emit_call(const ops::Call& op) {
  load_base(Reg::kResult, op.base);
  require_kind(Reg::kResult, Kind::kFunction, operation_out_of_line());
  enter_function(op.base.index + 1, op.count.value);
}

void UnitCompiler::enter_function(uint32_t window, uint32_t count) {
  m_.address(Reg::kArgument1, guest(window));
  m_.move_immediate(Reg::kArgument2, static_cast<int32_t>(count));
  m_.move_immediate(Reg::kScratch0, static_cast<int32_t>(index_) * layout::kInstructionBytes);
  m_.jump(SANDBOA_TABLE(call_function));
}

void UnitCompiler::emit_call_method(const ops::CallMethod& op) {
  Label operation = operation_out_of_line();
  Label by_type = m_.new_label();
  Label guarded = m_.new_label();
  load_base(Reg::kResult, op.base);
  require_object(Reg::kResult, operation);
  m_.jump_if8(Condition::kNotEqual, {Reg::kResult, layout::kObjectKind}, static_cast<int32_t>(Kind::kInstance), by_type);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kInstanceShape});
  m_.bind(guarded);
  require_site(op.site, vm::SiteCache::Access::kMethod, operation);
  // Natives are called by the operation: that is a call of a C++ function either way.
  m_.load32_signed(Reg::kScratch2, {Reg::kScratch1, layout::kSiteOffset});
  m_.jump_if(Condition::kEqual, Reg::kScratch2, vm::Site::kCallsDirectly, operation);
  m_.jump_if(Condition::kEqual, Reg::kScratch2, vm::Site::kCallsWithDefaults, operation);
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  require_kind(Reg::kResult, Kind::kFunction, operation);
  enter_function(op.base.index, op.count.value + 1u);
  m_.bind(by_type);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kObjectType});
  m_.jump(guarded);
}

void UnitCompiler::emit_return(bytecode::Reg src) {
  load(Reg::kArgument0, src);
  m_.move_immediate(Reg::kArgument1, static_cast<int32_t>(index_) * layout::kInstructionBytes);
  m_.jump(SANDBOA_TABLE(return_value));
}

void UnitCompiler::emit_return_none() {
  m_.load(Reg::kArgument0, SANDBOA_TABLE(none));
  m_.move_immediate(Reg::kArgument1, static_cast<int32_t>(index_) * layout::kInstructionBytes);
  m_.jump(SANDBOA_TABLE(return_value));
}

// As the handler of the interpreter: registers base.. are next, remaining, step, if the first is an int.
void UnitCompiler::emit_for_range(const ops::ForRangeNext& op) {
  Label operation = operation_out_of_line();
  Label exhausted = label_of(index_ + 1);
  Mem next = guest(op.base.index);
  Mem remaining = guest(op.base.index + 1u);
  Mem step = guest(op.base.index + 2u);
  m_.load(Reg::kResult, next);
  m_.jump_if_bits_clear(Reg::kResult, 1, operation);
  m_.load(Reg::kScratch0, remaining);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 1, exhausted);
  m_.subtract(Reg::kScratch0, 2);
  m_.store(remaining, Reg::kScratch0);
  m_.address(Reg::kScratch1, {Reg::kResult, -1});
  m_.add(Reg::kScratch1, step);
  m_.store(next, Reg::kScratch1);
  store(op.dst, Reg::kResult);
  take_back_edge(bytecode::decode<ops::LoopCost>(at(index_ + 1)).cost, target_of(op.jump));
}

// Lists and tuples that are walked forwards.
void UnitCompiler::emit_for_next(const ops::ForNext& op) {
  Label operation = operation_out_of_line();
  Label not_list = m_.new_label();
  Label found = m_.new_label();
  load(Reg::kResult, op.iterator);
  require_kind(Reg::kResult, Kind::kSequenceIterator, operation);
  m_.load16(Reg::kScratch0, {Reg::kResult, layout::kObjectFlags});
  static_assert((runtime::SequenceIterator::kReverse & 0xFF) == 0);
  m_.bit_and(Reg::kScratch0, runtime::SequenceIterator::kReverse);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, operation);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kIteratorIndex});
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kIteratorSequence});
  require_object(Reg::kScratch1, operation);
  m_.jump_if8(Condition::kNotEqual, {Reg::kScratch1, layout::kObjectKind}, static_cast<int32_t>(Kind::kList), not_list);
  m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kListLength});
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kScratch2, operation);
  m_.load(Reg::kScratch1, {Reg::kScratch1, layout::kListItems});
  m_.load_indexed(Reg::kScratch2, Reg::kScratch1, Reg::kScratch0, 0);
  m_.jump(found);
  m_.bind(not_list);
  m_.jump_if8(Condition::kNotEqual, {Reg::kScratch1, layout::kObjectKind}, static_cast<int32_t>(Kind::kTuple), operation);
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, {Reg::kScratch1, layout::kTupleLength}, operation);
  m_.load_indexed(Reg::kScratch2, Reg::kScratch1, Reg::kScratch0, layout::kTupleItems);
  m_.bind(found);
  m_.add(Reg::kScratch0, 1);
  m_.store({Reg::kResult, layout::kIteratorIndex}, Reg::kScratch0);
  store(op.dst, Reg::kScratch2);
  take_back_edge(bytecode::decode<ops::LoopCost>(at(index_ + 1)).cost, target_of(op.jump));
}

void UnitCompiler::emit_push_handled(const ops::PushHandled& op) {
  m_.load(Reg::kResult, layout::handled_exception());
  load(Reg::kScratch0, op.exception);
  store(op.saved, Reg::kResult);
  m_.store(layout::handled_exception(), Reg::kScratch0);
}

}  // namespace sandboa::jit
